//! What a 2xx answer of an OAuth 2.0 endpoint lacks. Some services report a refusal with status 200.

use super::{content::Reading, refusal::is_error_code};
use crate::json::Members;

/// Why an answer cannot be handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lack {
    /// It is an error response (RFC 6749, 5.2), or a token endpoint gives no token (RFC 6749, 5.1).
    Token,
    /// The token cannot be used as a bearer token (RFC 6749, 7.1).
    BearerType,
    /// An introspection does not say whether the token is active (RFC 7662, 2.2).
    Verdict,
    /// It is an error response of another endpoint.
    Success,
}

impl Lack {
    /// Judges the body of a 2xx answer; `None` where nothing is missing.
    pub(super) fn of(reading: &Reading, body: &[u8]) -> Option<Self> {
        let given: Members<'_> = serde_json::from_slice(body).unwrap_or_default();
        let text = |name| serde_json::from_str::<String>(given.text(name)?).ok();
        let is_filled = |name| text(name).is_some_and(|text| !text.is_empty());
        let is_error = text("error").is_some_and(|error| is_error_code(&error));
        match reading {
            Reading::Tokens if is_error || !is_filled("access_token") => Some(Self::Token),
            Reading::Tokens => match given.text("token_type") {
                // Required (RFC 6749, 5.1), yet some services leave it out.
                None | Some("null") => None,
                Some(_) if text("token_type").is_some_and(|it| is_bearer(&it)) => None,
                Some(_) => Some(Self::BearerType),
            },
            Reading::Introspection => match given.text("active") {
                Some("true" | "false") => None,
                _ if is_error => Some(Self::Success),
                _ => Some(Self::Verdict),
            },
            // Claims of a user may have any name.
            _ => (is_error && !is_filled("sub")).then_some(Self::Success),
        }
    }

    /// Code and message of the error, where the answer itself gives no reason.
    pub(super) fn described(self) -> (&'static str, &'static str) {
        match self {
            Self::BearerType => (
                "ERR_RESPONSE_TOKEN_TYPE",
                "The response holds a token of another type than Bearer, which cannot be used; set \
                 the application to bearer tokens.",
            ),
            Self::Verdict => (
                "ERR_RESPONSE_NO_ACTIVE",
                "The response does not say whether the token is active.",
            ),
            Self::Token | Self::Success => (
                "ERR_RESPONSE_NO_TOKEN",
                "The response holds no access token.",
            ),
        }
    }
}

fn is_bearer(token_type: &str) -> bool {
    token_type.eq_ignore_ascii_case("Bearer")
}

#[cfg(test)]
mod tests {
    use super::{Lack, Reading};

    #[test]
    fn a_token_response_has_a_bearer_token() {
        for (body, expected) in [
            (r#"{"access_token":"t","token_type":"Bearer"}"#, None),
            (r#"{"access_token":"t","token_type":"bEARER"}"#, None),
            (r#"{"access_token":"t","token_type":null}"#, None),
            (r#"{"access_token":"t"}"#, None),
            (
                r#"{"access_token":"t","token_type":"DPoP"}"#,
                Some(Lack::BearerType),
            ),
            (
                r#"{"access_token":"t","token_type":"mac"}"#,
                Some(Lack::BearerType),
            ),
            (
                r#"{"access_token":"t","token_type":""}"#,
                Some(Lack::BearerType),
            ),
            (
                r#"{"access_token":"t","token_type":["Bearer"]}"#,
                Some(Lack::BearerType),
            ),
            (r#"{"access_token":""}"#, Some(Lack::Token)),
            (r#"{"access_token":{}}"#, Some(Lack::Token)),
            (
                r#"{"access_token":"t","error":"invalid_grant"}"#,
                Some(Lack::Token),
            ),
            (r#"{"error":"invalid_grant"}"#, Some(Lack::Token)),
            ("{}", Some(Lack::Token)),
            ("[]", Some(Lack::Token)),
            ("\"t\"", Some(Lack::Token)),
            ("{\"access_token\":\"t\"", Some(Lack::Token)),
        ] {
            assert_eq!(
                Lack::of(&Reading::Tokens, body.as_bytes()),
                expected,
                "{body}"
            );
        }
    }

    #[test]
    fn an_introspection_has_a_verdict() {
        for (body, expected) in [
            (r#"{"active":true}"#, None),
            (r#"{"active":false,"error":"x"}"#, None),
            (r#"{"active":"true"}"#, Some(Lack::Verdict)),
            ("{}", Some(Lack::Verdict)),
            ("null", Some(Lack::Verdict)),
            (r#"{"error":"invalid_client"}"#, Some(Lack::Success)),
        ] {
            let found = Lack::of(&Reading::Introspection, body.as_bytes());
            assert_eq!(found, expected, "{body}");
        }
    }

    #[test]
    fn other_answers_are_refused_where_they_are_errors() {
        for (body, expected) in [
            ("{}", None),
            (r#"{"sub":"u","error":"a claim"}"#, None),
            (r#"{"error":"invalid_token"}"#, Some(Lack::Success)),
            (r#"{"error":{"code":1}}"#, None),
            (r#"{"error":"two\nlines"}"#, None),
        ] {
            assert_eq!(
                Lack::of(&Reading::Json, body.as_bytes()),
                expected,
                "{body}"
            );
        }
    }
}
