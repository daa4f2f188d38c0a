//! The operations of the protocols.

use crate::{
    error::{Error, Result},
    operation::{Input, Method, Operation},
    options::{Options, Protocol},
};

/// An operation of OpenID Connect and its OAuth 2.0 counterpart.
pub struct Pair {
    pub(crate) oidc: Operation,
    pub(crate) oauth: Operation,
}

impl Pair {
    /// The operation that is named in errors.
    pub fn named(&'static self, options: &Options) -> &'static Operation {
        match options.protocol {
            Protocol::Oauth => &self.oauth,
            _ => &self.oidc,
        }
    }

    /// The operation for the protocol of the client.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for a protocol without tokens.
    pub(crate) fn chosen(&'static self, options: &Options) -> Result<&'static Operation> {
        match options.protocol {
            Protocol::Oidc => Ok(&self.oidc),
            Protocol::Oauth => Ok(&self.oauth),
            Protocol::Saml | Protocol::Cas => Err(Error::option(
                "protocol",
                "This call needs the option protocol to be \"oidc\" or \"oauth\".",
            )),
        }
    }
}

const fn pair(
    name: &'static str,
    method: Method,
    paths: [&'static str; 2],
    idempotent: bool,
    bears_tokens: bool,
) -> Pair {
    let [oidc, oauth] = paths;
    Pair {
        oidc: operation(name, method, oidc, idempotent, bears_tokens),
        oauth: operation(name, method, oauth, idempotent, bears_tokens),
    }
}

const fn operation(
    name: &'static str,
    method: Method,
    path: &'static str,
    idempotent: bool,
    bears_tokens: bool,
) -> Operation {
    Operation {
        name,
        method,
        path,
        idempotent,
        client_authentication: false,
        bears_tokens,
        parameters: &[],
        input: Input::None,
    }
}

/// The token endpoint (RFC 6749, 3.2).
pub(crate) const TOKEN_PATHS: [&str; 2] = ["/oidc/token", "/oauth/token"];
const INTROSPECTION_PATHS: [&str; 2] = ["/oidc/token/introspection", "/oauth/token/introspection"];
const REVOCATION_PATHS: [&str; 2] = ["/oidc/token/revocation", "/oauth/token/revocation"];
const USERINFO: [&str; 2] = ["/oidc/me", "/oauth/me"];

/// Exchanges a code, which works once (RFC 6749, 4.1.3).
pub static CODE: Pair = pair(
    "getAccessTokenByCode",
    Method::Post,
    TOKEN_PATHS,
    false,
    true,
);
/// The same, in the callback of a login.
pub static CALLBACK: Pair = pair(
    "handleRedirectCallback",
    Method::Post,
    TOKEN_PATHS,
    false,
    true,
);
/// Uses a refresh token, which may be rotated (RFC 6749, 6).
pub static REFRESH: Pair = pair(
    "getNewAccessTokenByRefreshToken",
    Method::Post,
    TOKEN_PATHS,
    false,
    true,
);
/// A token for the application itself (RFC 6749, 4.4).
pub static CLIENT_CREDENTIALS: Pair = pair(
    "getAccessTokenByClientCredentials",
    Method::Post,
    TOKEN_PATHS,
    false,
    true,
);
/// Introspects a token (RFC 7662).
pub static INTROSPECTION: Pair = pair(
    "introspectToken",
    Method::Post,
    INTROSPECTION_PATHS,
    true,
    false,
);
/// Revokes a token (RFC 7009).
pub static REVOCATION: Pair = pair("revokeToken", Method::Post, REVOCATION_PATHS, false, false);
/// Reads the claims of a user (OIDC Core, 5.3).
pub static USERINFO_BY_GET: Pair = pair(
    "getUserInfoByAccessToken",
    Method::Get,
    USERINFO,
    true,
    false,
);
/// The same by POST (OIDC Core, 5.3.1).
pub static USERINFO_BY_POST: Pair = pair(
    "getUserInfoByAccessToken",
    Method::Post,
    USERINFO,
    true,
    false,
);
/// Checks a ticket of CAS 1.0, which works once.
pub static VALIDATE: Operation = operation(
    "validateTicketV1",
    Method::Get,
    "/cas-idp/{appId}/validate",
    false,
    false,
);
/// Checks a ticket of CAS 2.0, which works once.
pub static SERVICE_VALIDATE: Operation = operation(
    "validateTicketV2",
    Method::Get,
    "/cas-idp/{appId}/serviceValidate",
    false,
    false,
);
