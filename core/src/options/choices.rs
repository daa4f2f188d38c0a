//! Options with a fixed set of values, and the names of the values.

use super::Authentication;
use crate::secret::Secret;

/// The name of the service, which chooses the header prefix and the default socket host.
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

    /// Prefix of the names of the brand's headers.
    pub fn header_prefix(self) -> &'static str {
        match self {
            Self::Authing => "x-authing-",
            Self::Genauth => "x-genauth-",
        }
    }

    pub(super) fn socket_uri(self) -> &'static str {
        match self {
            Self::Authing => "wss://openevent.authing.cn",
            Self::Genauth => "wss://openevent.genauth.ai",
        }
    }
}

/// Client authentication at an endpoint (RFC 6749, 2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthMethod {
    /// `client_secret_post`: id and secret in the body.
    ClientSecretPost,
    /// `client_secret_basic`: id and secret by HTTP Basic.
    ClientSecretBasic,
    /// `none`: a public client, which has no secret.
    None,
}

/// Protocol of the sign-in helpers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// OAuth 2.0 (RFC 6749).
    Oauth,
    /// OpenID Connect Core 1.0.
    Oidc,
    /// SAML 2.0.
    Saml,
    /// CAS 2.0.
    Cas,
}

/// The proxy of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProxyOption {
    /// From the environment (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`).
    Environment,
    /// No proxy, even if the environment has one.
    Direct,
    /// This proxy; the URL may contain credentials.
    Url(Secret),
}

pub(super) const LANGUAGES: &[(&str, &str)] = &[
    ("zh-CN", "zh-CN"),
    ("en-US", "en-US"),
    ("ja-JP", "ja-JP"),
    ("zh-TW", "zh-TW"),
];
pub(super) const BRANDS: &[(&str, Brand)] =
    &[("authing", Brand::Authing), ("genauth", Brand::Genauth)];
pub(super) const PROTOCOLS: &[(&str, Protocol)] = &[
    ("oauth", Protocol::Oauth),
    ("oidc", Protocol::Oidc),
    ("saml", Protocol::Saml),
    ("cas", Protocol::Cas),
];
pub(super) const AUTH_METHODS: &[(&str, AuthMethod)] = &[
    ("client_secret_post", AuthMethod::ClientSecretPost),
    ("client_secret_basic", AuthMethod::ClientSecretBasic),
    ("none", AuthMethod::None),
];
pub(super) const AUTHENTICATIONS: &[(&str, Authentication)] = &[
    ("signature", Authentication::Signature),
    ("token", Authentication::Token),
];
