//! The options of a client: what the caller gave, checked, defaulted and copied.

mod cache_policy;
mod fields;
mod host;
mod names;
mod raw;
mod tls;
mod tokens;
mod wechat;

use std::time::Duration;

pub use cache_policy::CachePolicy;
pub use host::Host;
pub use names::known as known_names;
pub use names::shown_name;
pub use raw::{Object, Value, wipe};
pub use tls::{ClientCertificate, TlsOptions};
pub(crate) use tokens::LARGEST_CLOCK_TOLERANCE;
pub use tokens::TokenOptions;
pub use wechat::{StoreAddress, WechatTokenCache};

use crate::{
    error::{Error, Result},
    password::Cipher,
    secret::Secret,
};
use fields::Fields;
pub(crate) use fields::trimmed;

/// Which name the service goes by: it chooses the header prefix and the default socket host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Brand {
    /// Headers `x-authing-…`.
    Authing,
    /// Headers `x-genauth-…`.
    Genauth,
}

impl Brand {
    /// Name of the header that carries the application id.
    pub fn app_id_header(self) -> &'static str {
        match self {
            Self::Authing => "x-authing-app-id",
            Self::Genauth => "x-genauth-app-id",
        }
    }

    /// Name of the header that carries the language of messages.
    pub fn lang_header(self) -> &'static str {
        match self {
            Self::Authing => "x-authing-lang",
            Self::Genauth => "x-genauth-lang",
        }
    }

    fn socket_uri(self) -> &'static str {
        match self {
            Self::Authing => "wss://openevent.authing.cn",
            Self::Genauth => "wss://openevent.genauth.ai",
        }
    }
}

/// How the application proves who it is at an endpoint (RFC 6749, 2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthMethod {
    ClientSecretPost,
    ClientSecretBasic,
    None,
}

/// Protocol of the sign-in helpers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    Oauth,
    Oidc,
    Saml,
    Cas,
}

/// Where requests go besides the host itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxyOption {
    /// As the environment says (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`).
    Environment,
    /// No proxy, whatever the environment says.
    Direct,
    /// This proxy; the URL may hold credentials.
    Url(Secret),
}

/// A client's checked options. Copied from the caller's object, which is never written to.
#[derive(Debug)]
pub struct Options {
    pub app_id: String,
    pub app_secret: Option<Secret>,
    pub host: Host,
    pub access_token: Option<Secret>,
    pub redirect_uri: Option<String>,
    pub logout_redirect_uri: Option<String>,
    pub scope: String,
    pub cookie_key: String,
    pub lang: Option<String>,
    pub protocol: Protocol,
    pub token_endpoint_auth_method: AuthMethod,
    pub introspection_endpoint_auth_method: AuthMethod,
    pub revocation_endpoint_auth_method: AuthMethod,
    pub timeout: Duration,
    pub socket_uri: String,
    pub retry_times: u32,
    pub brand: Brand,
    pub connect_timeout: Option<Duration>,
    /// Whether HTTP/2 is offered to the host.
    pub http2: bool,
    pub max_retries: u32,
    pub max_response_bytes: usize,
    pub proxy: ProxyOption,
    pub tls: TlsOptions,
    pub throw_on_failure: bool,
    pub wechat_token_cache: Option<WechatTokenCache>,
    pub tokens: TokenOptions,
    /// How passwords are encrypted, if they are.
    pub encrypt_password: Option<Cipher>,
}

/// Mirrored default.
const DEFAULT_COOKIE_KEY: &str = "X-Authing-Node-OIDC-State";
/// Mirrored default.
const DEFAULT_SCOPE: &str = "openid profile";
/// Mirrored default, in milliseconds.
const DEFAULT_TIMEOUT: Duration = Duration::from_millis(10_000);
/// Mirrored default: reconnections of an event subscription.
const DEFAULT_RETRY_TIMES: u32 = 5;
/// Tries after the first one.
const DEFAULT_MAX_RETRIES: u32 = 3;
/// More tries than this only prolong an outage.
pub(crate) const MAX_RETRIES: u32 = 10;
/// Far above any answer of the service, far below what hurts a process.
const DEFAULT_MAX_RESPONSE_BYTES: usize = 10 * 1024 * 1024;
/// An answer becomes one string, and the binding's longest is about 512 MiB.
const LARGEST_RESPONSE_BYTES: u32 = 256 * 1024 * 1024;
/// 2^31 - 1, the longest delay of the binding's timers: 24.8 days.
const LONGEST_TIMEOUT_MS: f64 = 2_147_483_647.0;

/// A time limit in milliseconds; `Infinity` is the longest. `None` where it is out of range.
pub(crate) fn time_limit(milliseconds: f64) -> Option<Duration> {
    let milliseconds = if milliseconds == f64::INFINITY {
        LONGEST_TIMEOUT_MS
    } else {
        milliseconds
    };
    (milliseconds > 0.0 && milliseconds <= LONGEST_TIMEOUT_MS)
        .then(|| Duration::from_secs_f64(milliseconds / 1000.0))
}

const LANGUAGES: &[(&str, &str)] = &[
    ("zh-CN", "zh-CN"),
    ("en-US", "en-US"),
    ("ja-JP", "ja-JP"),
    ("zh-TW", "zh-TW"),
];
const BRANDS: &[(&str, Brand)] = &[("authing", Brand::Authing), ("genauth", Brand::Genauth)];
const PROTOCOLS: &[(&str, Protocol)] = &[
    ("oauth", Protocol::Oauth),
    ("oidc", Protocol::Oidc),
    ("saml", Protocol::Saml),
    ("cas", Protocol::Cas),
];
const AUTH_METHODS: &[(&str, AuthMethod)] = &[
    ("client_secret_post", AuthMethod::ClientSecretPost),
    ("client_secret_basic", AuthMethod::ClientSecretBasic),
    ("none", AuthMethod::None),
];

impl Options {
    /// Checks what the caller gave and fills in the defaults.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION`, naming the option, what was given and what is expected. The value of
    /// a secret is never repeated.
    pub fn parse(given: &Object) -> Result<Self> {
        names::refuse_unknown(given)?;
        let fields = Fields::new(given);

        let app_id = fields
            .header("appId")?
            .ok_or_else(|| Fields::missing("appId"))?;
        // It stands in paths, where a URL parser takes dots for steps, encoded or not (WHATWG URL, 4.4).
        if matches!(app_id.as_str(), "." | "..") {
            return Err(Error::option(
                "appId",
                "The option appId must be an id, not a dot.",
            ));
        }
        let host = Host::parse(
            fields
                .trimmed_line("appHost")?
                .ok_or_else(|| Fields::missing("appHost"))?,
        )?;
        let protocol = fields
            .choice("protocol", PROTOCOLS)?
            .unwrap_or(Protocol::Oidc);
        let token_endpoint_auth_method = auth_method(&fields, "tokenEndPointAuthMethod")?;
        let app_secret = fields.secret("appSecret")?;
        if app_secret.is_none() && token_endpoint_auth_method != AuthMethod::None {
            return Err(Error::option(
                "appSecret",
                "The option appSecret is missing. Pass the application's secret, or set \
                 tokenEndPointAuthMethod to \"none\" for a public client.",
            ));
        }
        let scope = fields
            .line("scope")?
            .unwrap_or_else(|| DEFAULT_SCOPE.to_owned());
        if protocol == Protocol::Oidc && !scope.split(' ').any(|word| word == "openid") {
            return Err(Error::option(
                "scope",
                "The option scope must contain \"openid\" when the protocol is \"oidc\".",
            ));
        }
        let brand = fields
            .choice("brand", BRANDS)?
            .unwrap_or_else(|| host.brand());

        Ok(Self {
            app_id,
            app_secret,
            access_token: fields.secret_header("accessToken")?,
            redirect_uri: fields.line("redirectUri")?,
            logout_redirect_uri: fields.line("logoutRedirectUri")?,
            scope,
            cookie_key: fields
                .token("cookieKey")?
                .unwrap_or_else(|| DEFAULT_COOKIE_KEY.to_owned()),
            lang: fields.choice("lang", LANGUAGES)?.map(str::to_owned),
            protocol,
            token_endpoint_auth_method,
            introspection_endpoint_auth_method: auth_method(
                &fields,
                "introspectionEndPointAuthMethod",
            )?,
            revocation_endpoint_auth_method: auth_method(&fields, "revocationEndPointAuthMethod")?,
            timeout: fields.milliseconds("timeout")?.unwrap_or(DEFAULT_TIMEOUT),
            socket_uri: fields
                .line("socketUri")?
                .unwrap_or_else(|| brand.socket_uri().to_owned()),
            retry_times: fields
                .integer("retryTimes", 0, u32::MAX)?
                .unwrap_or(DEFAULT_RETRY_TIMES),
            brand,
            connect_timeout: fields.milliseconds("connectTimeout")?,
            http2: fields.boolean("http2")?.unwrap_or(true),
            max_retries: fields
                .integer("maxRetries", 0, MAX_RETRIES)?
                .unwrap_or(DEFAULT_MAX_RETRIES),
            max_response_bytes: fields
                .integer("maxResponseBytes", 1, LARGEST_RESPONSE_BYTES)?
                .map_or(DEFAULT_MAX_RESPONSE_BYTES, |bytes| bytes as usize),
            proxy: fields.proxy("proxy")?,
            tls: TlsOptions::parse(&fields)?,
            throw_on_failure: fields.boolean("throwOnFailure")?.unwrap_or(false),
            wechat_token_cache: WechatTokenCache::parse(&fields)?,
            tokens: TokenOptions::parse(&fields, &host)?,
            encrypt_password: fields.cipher("encryptPassword")?,
            host,
        })
    }
}

fn auth_method(fields: &Fields<'_>, name: &'static str) -> Result<AuthMethod> {
    Ok(fields
        .choice(name, AUTH_METHODS)?
        .unwrap_or(AuthMethod::ClientSecretPost))
}

#[cfg(test)]
mod tests;
