//! The token endpoint (RFC 6749, 3.2): requests of each grant, and what an answer lacks.

use super::{
    Prepared,
    arguments::{ArgumentFields, required},
    client_authentication::Application,
    oauth_answer::{NO_TOKEN, OAuthAnswer},
    operations::{self, Pair},
};
use crate::{
    call::{Lack, Reading},
    error::Result,
    options::{AuthMethod, Options},
};

/// The token cannot be used as a bearer token (RFC 6749, 7.1).
const OTHER_TYPE: Lack = Lack {
    code: "ERR_RESPONSE_TOKEN_TYPE",
    message: "The response holds a token of another type than Bearer, which cannot be used; set the application \
              to bearer tokens.",
    may_be_refusal: false,
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
            Reading::Json,
            judge_tokens,
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
        Reading::Json,
        judge_tokens,
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
    application.post(operation, method, &fields, &[], Reading::Json, judge_tokens)
}

/// Judges the body of a 2xx answer of the token endpoint.
pub fn judge_tokens(body: &[u8]) -> Option<Lack> {
    let answer = OAuthAnswer::parse(body);
    if answer.is_error() || !answer.is_filled("access_token") {
        return Some(NO_TOKEN);
    }
    let is_bearer = |token_type: String| token_type.eq_ignore_ascii_case("Bearer");
    match answer.json("token_type") {
        // Required (RFC 6749, 5.1), yet some services leave it out.
        None | Some("null") => None,
        Some(_) if answer.text("token_type").is_some_and(is_bearer) => None,
        Some(_) => Some(OTHER_TYPE),
    }
}

#[cfg(test)]
mod tests {
    use super::{NO_TOKEN, OTHER_TYPE, judge_tokens};

    #[test]
    fn a_token_response_has_a_bearer_token() {
        for (body, expected) in [
            (r#"{"access_token":"t","token_type":"Bearer"}"#, None),
            (r#"{"access_token":"t","token_type":"bEARER"}"#, None),
            (r#"{"access_token":"t","token_type":null}"#, None),
            (r#"{"access_token":"t"}"#, None),
            (
                r#"{"access_token":"t","token_type":"DPoP"}"#,
                Some(OTHER_TYPE),
            ),
            (
                r#"{"access_token":"t","token_type":"mac"}"#,
                Some(OTHER_TYPE),
            ),
            (r#"{"access_token":"t","token_type":""}"#, Some(OTHER_TYPE)),
            (
                r#"{"access_token":"t","token_type":["Bearer"]}"#,
                Some(OTHER_TYPE),
            ),
            (r#"{"access_token":""}"#, Some(NO_TOKEN)),
            (r#"{"access_token":{}}"#, Some(NO_TOKEN)),
            (
                r#"{"access_token":"t","error":"invalid_grant"}"#,
                Some(NO_TOKEN),
            ),
            (r#"{"error":"invalid_grant"}"#, Some(NO_TOKEN)),
            ("{}", Some(NO_TOKEN)),
            ("[]", Some(NO_TOKEN)),
            ("\"t\"", Some(NO_TOKEN)),
            ("{\"access_token\":\"t\"", Some(NO_TOKEN)),
        ] {
            assert_eq!(judge_tokens(body.as_bytes()), expected, "{body}");
        }
    }
}
