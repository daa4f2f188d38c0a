//! The options of a client: checked, with defaults, and copied from the object of the caller.

mod cache_policy;
mod choices;
mod fields;
mod host;
mod management_options;
mod names;
mod nested_fields;
mod rate_limit;
mod raw;
mod service;
pub mod store;
mod tls;
mod verification;
mod wechat_cache;

use std::{ops::Deref, sync::Arc};

pub use cache_policy::CachePolicy;
use choices::{AUTH_METHODS, PROTOCOLS};
pub use choices::{AuthMethod, Brand, Protocol, ProxyOption};
pub use host::Host;
pub use management_options::{Authentication, ManagementOptions};
pub use names::shown_name;
pub use names::{authentication as authentication_names, management as management_names};
pub use rate_limit::RateLimit;
pub use raw::{Object, Value, wipe};
pub use service::ServiceOptions;
pub(crate) use service::{MAX_RETRIES, time_limit};
pub use store::StoreOptions;
pub use tls::{ClientCertificate, TlsOptions};
pub(crate) use verification::LARGEST_CLOCK_TOLERANCE;
pub use verification::TokenOptions;
pub use wechat_cache::WechatTokenCache;

use crate::{
    error::{Error, Result},
    secret::Secret,
};
use fields::Fields;
pub(crate) use fields::trimmed;

/// The checked options of an authentication client, copied from the object of the caller.
#[derive(Debug)]
pub struct Options {
    /// The options that both kinds of client have.
    pub service: Arc<ServiceOptions>,
    /// `appId`: id of the application.
    pub app_id: String,
    /// `appSecret`; absent for a public client.
    pub app_secret: Option<Secret>,
    /// `accessToken`: sent as `authorization`.
    pub access_token: Option<Secret>,
    /// `redirectUri`: the redirect URI of logins.
    pub redirect_uri: Option<String>,
    /// `logoutRedirectUri`: the redirect URI of logouts.
    pub logout_redirect_uri: Option<String>,
    /// `scope` of logins, separated by blanks.
    pub scope: String,
    /// `cookieKey`: base of the name of the login cookie.
    pub cookie_key: String,
    /// `protocol` of the sign-in helpers.
    pub protocol: Protocol,
    /// `tokenEndPointAuthMethod`.
    pub token_endpoint_auth_method: AuthMethod,
    /// `introspectionEndPointAuthMethod`.
    pub introspection_endpoint_auth_method: AuthMethod,
    /// `revocationEndPointAuthMethod`.
    pub revocation_endpoint_auth_method: AuthMethod,
    /// `wechatTokenCache`; `None` if tokens are not cached.
    pub wechat_token_cache: Option<WechatTokenCache>,
    /// Options of the verification of tokens.
    pub tokens: TokenOptions,
}

impl Deref for Options {
    type Target = ServiceOptions;

    fn deref(&self) -> &ServiceOptions {
        &self.service
    }
}

/// Mirrored default.
const DEFAULT_COOKIE_KEY: &str = "X-Authing-Node-OIDC-State";
/// Mirrored default: reconnections of an event subscription.
const DEFAULT_RETRY_TIMES: u32 = 5;
/// Mirrored default.
const DEFAULT_SCOPE: &str = "openid profile";

impl Options {
    /// Checks the options and applies the defaults.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION`, with the option, the type that was given and the expected one. The value of a
    /// secret is never shown.
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
        names::refuse_unknown(given, authentication_names())?;
        let fields = Fields::new(given);

        let app_id = fields
            .header("appId")?
            .ok_or_else(|| Fields::missing("appId"))?;
        // It is a path segment, and URL parsers resolve dot segments, encoded or not (WHATWG URL, 4.4).
        if matches!(app_id.as_str(), "." | "..") {
            return Err(Error::option(
                "appId",
                "The option appId must be an id, not a dot.",
            ));
        }
        let mut service = ServiceOptions::parse(&fields, application_host(&fields)?)?;
        service.retry_times.get_or_insert(DEFAULT_RETRY_TIMES);
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
            protocol,
            token_endpoint_auth_method,
            introspection_endpoint_auth_method: auth_method(
                &fields,
                "introspectionEndPointAuthMethod",
            )?,
            revocation_endpoint_auth_method: auth_method(&fields, "revocationEndPointAuthMethod")?,
            wechat_token_cache: WechatTokenCache::parse(&fields)?,
            tokens: TokenOptions::parse(&fields, &service.host)?,
            service: Arc::new(service),
        })
    }
}

/// The option `appHost`.
fn application_host(fields: &Fields<'_>) -> Result<Host> {
    let given = fields.trimmed_line("appHost")?;
    Host::parse(given.ok_or_else(|| Fields::missing("appHost"))?)
}

fn auth_method(fields: &Fields<'_>, name: &'static str) -> Result<AuthMethod> {
    Ok(fields
        .choice(name, AUTH_METHODS)?
        .unwrap_or(AuthMethod::ClientSecretPost))
}

#[cfg(test)]
mod tests;
