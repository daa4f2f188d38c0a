//! Requests to the token, introspection and revocation endpoints.

use super::{
    Prepared,
    arguments::{ArgumentFields, required},
    client_authentication::Application,
    operations::{self, Pair},
};
use crate::{
    call::Reading,
    error::Result,
    options::{AuthMethod, Options},
};

/// The parameters of a code exchange.
pub(super) struct CodeGrant<'a> {
    pub(super) code: &'a str,
    pub(super) redirect_uri: Option<&'a str>,
    pub(super) code_verifier: Option<&'a str>,
}

impl CodeGrant<'_> {
    /// The request of RFC 6749, 4.1.3, with the verifier of RFC 7636, 4.5.
    pub(super) fn request(&self, options: &Options, pair: &'static Pair) -> Result<Prepared> {
        let fields = [
            ("grant_type", Some("authorization_code")),
            ("code", Some(self.code)),
            ("redirect_uri", self.redirect_uri),
            ("code_verifier", self.code_verifier),
        ];
        let method = options.token_endpoint_auth_method;
        Application::of(options).post(
            pair.chosen(options)?,
            method,
            &fields,
            &["code", "code_verifier"],
            Reading::Tokens,
        )
    }
}

/// Exchanges an authorization code (RFC 6749, 4.1.3). `arguments` are `{ codeVerifier?, redirectUri? }`; the
/// default redirect URI is the one of the client.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT`, and `ERR_INVALID_OPTION` for a protocol without codes.
pub fn by_code(
    options: &Options,
    code: Option<&[u8]>,
    arguments: Option<&[u8]>,
) -> Result<Prepared> {
    let code = required("code", code)?;
    let fields = ArgumentFields::read("options", arguments)?;
    let redirect_uri = fields.non_empty("redirectUri")?;
    CodeGrant {
        code: &code,
        redirect_uri: redirect_uri.as_deref().or(options.redirect_uri.as_deref()),
        code_verifier: fields.non_empty("codeVerifier")?.as_deref(),
    }
    .request(options, &operations::CODE)
}

/// Gets a new access token for a refresh token (RFC 6749, 6).
///
/// # Errors
/// As [`by_code`].
pub fn by_refresh_token(options: &Options, refresh_token: Option<&[u8]>) -> Result<Prepared> {
    let refresh_token = required("refreshToken", refresh_token)?;
    let fields = [
        ("grant_type", Some("refresh_token")),
        ("refresh_token", Some(refresh_token.as_str())),
    ];
    let operation = operations::REFRESH.chosen(options)?;
    let method = options.token_endpoint_auth_method;
    Application::of(options).post(
        operation,
        method,
        &fields,
        &["refresh_token"],
        Reading::Tokens,
    )
}

/// Gets an access token for a programmatic account, `{ accessKey, accessSecret }`, or for the
/// application itself (RFC 6749, 4.4).
///
/// # Errors
/// As [`by_code`].
pub fn by_client_credentials(
    options: &Options,
    scope: Option<&[u8]>,
    arguments: Option<&[u8]>,
) -> Result<Prepared> {
    let scope = required("scope", scope)?;
    let fields = ArgumentFields::read("options", arguments)?;
    let (access_key, access_secret) = (
        fields.non_empty("accessKey")?,
        fields.non_empty("accessSecret")?,
    );
    let own = Application::of(options);
    let application = Application {
        id: access_key.as_deref().unwrap_or(own.id),
        secret: access_secret.as_deref().or(own.secret),
    };
    let method = match options.token_endpoint_auth_method {
        // This grant is for confidential clients (RFC 6749, 4.4).
        AuthMethod::None | AuthMethod::ClientSecretPost => AuthMethod::ClientSecretPost,
        AuthMethod::ClientSecretBasic => AuthMethod::ClientSecretBasic,
    };
    let fields = [
        ("grant_type", Some("client_credentials")),
        ("scope", Some(scope.as_str())),
    ];
    let operation = operations::CLIENT_CREDENTIALS.chosen(options)?;
    application.post(operation, method, &fields, &[], Reading::Tokens)
}

/// Introspects a token (RFC 7662).
///
/// # Errors
/// As [`by_code`].
pub fn introspection(options: &Options, token: Option<&[u8]>) -> Result<Prepared> {
    let method = options.introspection_endpoint_auth_method;
    let reading = Reading::Introspection;
    about_token(options, &operations::INTROSPECTION, method, token, reading)
}

/// Revokes a token (RFC 7009). A 2xx response without an error is a success, which is interpreted as `true`.
///
/// # Errors
/// As [`by_code`].
pub fn revocation(options: &Options, token: Option<&[u8]>) -> Result<Prepared> {
    let method = options.revocation_endpoint_auth_method;
    let reading = Reading::Text(|_| "true".to_owned());
    about_token(options, &operations::REVOCATION, method, token, reading)
}

fn about_token(
    options: &Options,
    pair: &'static Pair,
    method: AuthMethod,
    token: Option<&[u8]>,
    reading: Reading,
) -> Result<Prepared> {
    let token = required("token", token)?;
    let fields = [("token", Some(token.as_str()))];
    Application::of(options).post(pair.chosen(options)?, method, &fields, &["token"], reading)
}
