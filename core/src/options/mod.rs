//! The options of a client: what the caller gave, checked, defaulted and copied.

mod cache_policy;
mod choices;
mod fields;
mod host;
mod names;
mod raw;
mod tls;
mod verification;
mod wechat_cache;

use std::time::Duration;

pub use cache_policy::CachePolicy;
use choices::{AUTH_METHODS, BRANDS, LANGUAGES, PROTOCOLS};
pub use choices::{AuthMethod, Brand, Protocol, ProxyOption};
pub use host::Host;
pub use names::known as known_names;
pub use names::shown_name;
pub use raw::{Object, Value, wipe};
pub use tls::{ClientCertificate, TlsOptions};
pub(crate) use verification::LARGEST_CLOCK_TOLERANCE;
pub use verification::TokenOptions;
pub use wechat_cache::{StoreAddress, WechatTokenCache};

use crate::{
    error::{Error, Result},
    password::Cipher,
    secret::Secret,
};
use fields::Fields;
pub(crate) use fields::trimmed;

/// A client's checked options. Copied from the caller's object, which is never written to.
#[derive(Debug)]
pub struct Options {
    /// `appId`: id of the application.
    pub app_id: String,
    /// `appSecret`; a public client has none.
    pub app_secret: Option<Secret>,
    /// `appHost`: origin of the service.
    pub host: Host,
    /// `accessToken`: sent as `authorization`.
    pub access_token: Option<Secret>,
    /// `redirectUri`: where logins come back to.
    pub redirect_uri: Option<String>,
    /// `logoutRedirectUri`: where logouts come back to.
    pub logout_redirect_uri: Option<String>,
    /// `scope` of logins, separated by blanks.
    pub scope: String,
    /// `cookieKey`: base of the name of the login cookie.
    pub cookie_key: String,
    /// `lang`: language of the messages of the service.
    pub lang: Option<String>,
    /// `protocol` of the sign-in helpers.
    pub protocol: Protocol,
    /// `tokenEndPointAuthMethod`.
    pub token_endpoint_auth_method: AuthMethod,
    /// `introspectionEndPointAuthMethod`.
    pub introspection_endpoint_auth_method: AuthMethod,
    /// `revocationEndPointAuthMethod`.
    pub revocation_endpoint_auth_method: AuthMethod,
    /// `timeout`: deadline of a call with all its attempts.
    pub timeout: Duration,
    /// `socketUri`: where events come from.
    pub socket_uri: String,
    /// `retryTimes`: reconnections of an event subscription.
    pub retry_times: u32,
    /// `brand`.
    pub brand: Brand,
    /// `connectTimeout`: limit of one connection attempt.
    pub connect_timeout: Option<Duration>,
    /// Whether HTTP/2 is offered to the host.
    pub http2: bool,
    /// `maxRetries`: attempts after the first one.
    pub max_retries: u32,
    /// `maxResponseBytes`: longest body after decompression, in bytes.
    pub max_response_bytes: usize,
    /// `proxy`.
    pub proxy: ProxyOption,
    /// Options of TLS.
    pub tls: TlsOptions,
    /// `throwOnFailure`: whether a business failure is an error.
    pub throw_on_failure: bool,
    /// `wechatTokenCache`; `None` if tokens are not kept.
    pub wechat_token_cache: Option<WechatTokenCache>,
    /// Options of the verification of tokens.
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

impl Options {
    /// Checks what the caller gave and fills in the defaults.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION`, naming the option, what was given and what is expected. The value of
    /// a secret is never repeated.
    ///
    /// ```
    /// use genauth_core::options::{Options, Value};
    ///
    /// let text = |value: &str| Value::String(value.to_owned());
    /// let mut given = vec![
    ///     ("appId".to_owned(), text("app-1")),
    ///     ("appSecret".to_owned(), text("secret-1")),
    ///     ("appHost".to_owned(), text("example.genauth.ai")),
    /// ];
    /// assert_eq!(Options::parse(&given)?.timeout.as_secs(), 10);
    ///
    /// given.push(("timeuot".to_owned(), Value::Number(500.0)));
    /// let error = Options::parse(&given).unwrap_err();
    /// assert_eq!((error.code(), error.field()), ("ERR_INVALID_OPTION", Some("timeuot")));
    /// # Ok::<(), genauth_core::error::Error>(())
    /// ```
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
