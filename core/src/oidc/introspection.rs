//! Introspection (RFC 7662) and revocation (RFC 7009): requests about a token, and what their answers lack.

use super::{
    Prepared,
    arguments::required,
    client_authentication::Application,
    oauth_answer::{NO_TOKEN, OAuthAnswer},
    operations::{self, Pair},
};
use crate::{
    call::{Judge, Lack, Reading},
    error::Result,
    options::{AuthMethod, Options},
};

/// An introspection does not say whether the token is active (RFC 7662, 2.2).
const NO_ACTIVE: Lack = Lack {
    code: "ERR_RESPONSE_NO_ACTIVE",
    message: "The response does not say whether the token is active.",
    may_be_refusal: true,
};

/// Introspects a token (RFC 7662).
///
/// # Errors
/// As [`super::by_code`].
pub fn introspection(options: &Options, token: Option<&[u8]>) -> Result<Prepared> {
    let method = options.introspection_endpoint_auth_method;
    let (pair, judge) = (&operations::INTROSPECTION, judge_introspection);
    about_token(options, pair, method, token, Reading::Json, judge)
}

/// Revokes a token (RFC 7009). A 2xx response without an error is a success, which is interpreted as `true`.
///
/// # Errors
/// As [`super::by_code`].
pub fn revocation(options: &Options, token: Option<&[u8]>) -> Result<Prepared> {
    let method = options.revocation_endpoint_auth_method;
    let (pair, judge) = (&operations::REVOCATION, judge_revocation);
    let reading = Reading::Text(|_| "true".to_owned());
    about_token(options, pair, method, token, reading, judge)
}

fn about_token(
    options: &Options,
    pair: &'static Pair,
    method: AuthMethod,
    token: Option<&[u8]>,
    reading: Reading,
    judge: Judge,
) -> Result<Prepared> {
    let token = required("token", token)?;
    let fields = [("token", Some(token.as_str()))];
    let operation = pair.chosen(options)?;
    let application = Application::of(options);
    application.post(operation, method, &fields, &["token"], reading, judge)
}

/// Judges the body of a 2xx answer to [`introspection`].
pub fn judge_introspection(body: &[u8]) -> Option<Lack> {
    let answer = OAuthAnswer::parse(body);
    match answer.json("active") {
        Some("true" | "false") => None,
        _ if answer.is_error() => Some(NO_TOKEN),
        _ => Some(NO_ACTIVE),
    }
}

/// Judges the body of a 2xx answer to [`revocation`], which may have any content.
fn judge_revocation(body: &[u8]) -> Option<Lack> {
    OAuthAnswer::parse(body).is_error().then_some(NO_TOKEN)
}

#[cfg(test)]
mod tests {
    use super::{NO_ACTIVE, NO_TOKEN, judge_introspection, judge_revocation};

    #[test]
    fn an_introspection_says_whether_the_token_is_active() {
        for (body, expected) in [
            (r#"{"active":true}"#, None),
            (r#"{"active":false,"error":"x"}"#, None),
            (r#"{"active":"true"}"#, Some(NO_ACTIVE)),
            ("{}", Some(NO_ACTIVE)),
            ("null", Some(NO_ACTIVE)),
            (r#"{"error":"invalid_client"}"#, Some(NO_TOKEN)),
        ] {
            assert_eq!(judge_introspection(body.as_bytes()), expected, "{body}");
        }
    }

    #[test]
    fn a_revocation_fails_only_with_an_error() {
        for (body, expected) in [
            ("", None),
            ("{}", None),
            ("<html>", None),
            (r#"{"error":"unsupported_token_type"}"#, Some(NO_TOKEN)),
        ] {
            assert_eq!(judge_revocation(body.as_bytes()), expected, "{body}");
        }
    }
}
