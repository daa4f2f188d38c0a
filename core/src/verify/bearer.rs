//! The bearer token of a request to an API (RFC 6750, 2.1), and the challenge for a refused request (RFC
//! 6750, 3).

use crate::{
    error::{Challenge, Error, Kind},
    jwt::{self, Policy},
};

/// A request without a bearer token.
pub(super) const MISSING: &str = "ERR_BEARER_MISSING";
/// A request with an invalid `Authorization` header.
pub(super) const MALFORMED: &str = "ERR_BEARER_MALFORMED";

const SCHEME: &str = "Bearer";

/// Extracts the token from the `Authorization` headers of a request.
///
/// # Errors
/// [`MISSING`] without the header or with another scheme; [`MALFORMED`] for several headers, and for anything
/// but one token.
pub(super) fn bearer_token(authorization: &[String]) -> Result<&str, Error> {
    let value = match authorization {
        [] => return Err(missing()),
        [value] => value.trim_matches(' '),
        _ => {
            let why = "The request has more than one Authorization header; send one.";
            return Err(Error::token(MALFORMED, why));
        }
    };
    let (scheme, token) = value.split_once(' ').unwrap_or((value, ""));
    if !scheme.eq_ignore_ascii_case(SCHEME) {
        // The Fetch API joins repeated headers with a comma.
        let another = value.to_ascii_lowercase().contains(", bearer ");
        return Err(if another { malformed() } else { missing() });
    }
    let token = token.trim_start_matches(' ');
    if is_b64token(token) {
        Ok(token)
    } else {
        Err(malformed())
    }
}

/// RFC 6750, 2.1.
fn is_b64token(text: &str) -> bool {
    let characters = text.trim_end_matches('=');
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~+/".contains(&byte);
    !characters.is_empty() && characters.bytes().all(allowed)
}

fn missing() -> Error {
    Error::token(
        MISSING,
        "The request has no bearer token; send the header Authorization: Bearer <access token>.",
    )
}

fn malformed() -> Error {
    Error::token(
        MALFORMED,
        "The Authorization header of the request is not one bearer token; send Authorization: Bearer \
         <access token>.",
    )
}

/// The requirements of an API for its requests.
pub(super) struct Protection {
    /// The realm of the challenge: the first audience of the API.
    pub(super) realm: String,
    /// The scopes that a token must have.
    pub(super) scopes: Vec<String>,
}

impl Protection {
    /// The requirements of a policy, which names an audience.
    pub(super) fn of(policy: &Policy) -> Self {
        Self {
            realm: policy.audiences.first().cloned().unwrap_or_default(),
            scopes: policy.scopes.clone(),
        }
    }

    /// Adds the challenge to a token error. Other failures are not caused by the client of the API, so they
    /// get none.
    pub(super) fn challenge(&self, error: Error) -> Error {
        if error.kind() != Kind::Token {
            return error;
        }
        let challenge = self.refusal(error.code());
        error.with_challenge(challenge)
    }

    fn refusal(&self, code: &str) -> Challenge {
        let scope = self.scopes.join(" ");
        let scope = Some(("scope", scope.as_str())).filter(|(_, scope)| !scope.is_empty());
        let (status, error, scope) = match code {
            // RFC 6750, 3.1: the challenge for a request without a token names no error.
            MISSING => (401, None, scope),
            MALFORMED => {
                let why = "The Authorization header is not one bearer token";
                (400, Some(("invalid_request", why)), None)
            }
            jwt::SCOPE => {
                let why = "The access token lacks a scope that is required";
                (403, Some(("insufficient_scope", why)), scope)
            }
            jwt::EXPIRED => {
                let why = "The access token expired";
                (401, Some(("invalid_token", why)), None)
            }
            _ => {
                let why = "The access token is invalid";
                (401, Some(("invalid_token", why)), None)
            }
        };
        let mut parameters = vec![("realm", self.realm.as_str())];
        parameters.extend(scope);
        if let Some((error, why)) = error {
            parameters.extend([("error", error), ("error_description", why)]);
        }
        let parameters: Vec<String> = parameters
            .into_iter()
            .map(|(name, value)| format!("{name}=\"{}\"", quoted_string(value)))
            .collect();
        Challenge::new(status, format!("{SCHEME} {}", parameters.join(", ")))
    }
}

/// Escapes the content of a quoted string (RFC 9110, 5.6.4) and removes characters that are not allowed in
/// headers.
fn quoted_string(text: &str) -> String {
    let printable = text
        .chars()
        .filter(|character| matches!(character, ' '..='~'));
    printable
        .flat_map(|character| {
            let escape = matches!(character, '"' | '\\').then_some('\\');
            escape.into_iter().chain([character])
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Protection, bearer_token};
    use crate::{
        error::{Error, Kind},
        jwt,
    };

    fn read(values: &[&str]) -> Result<String, String> {
        let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
        bearer_token(&values)
            .map(str::to_owned)
            .map_err(|error| error.code().to_owned())
    }

    #[test]
    fn a_bearer_token_is_extracted() {
        for value in [
            "Bearer a.b-c_d",
            "bearer a.b-c_d",
            "BEARER   a.b-c_d",
            " Bearer a.b-c_d ",
        ] {
            assert_eq!(read(&[value]).as_deref(), Ok("a.b-c_d"), "{value:?}");
        }
        assert_eq!(read(&["Bearer ~+/=="]).as_deref(), Ok("~+/=="));
    }

    #[test]
    fn requests_without_a_bearer_token_miss_one() {
        for values in [
            &[][..],
            &[""],
            &["  "],
            &["Basic YTpi"],
            &["Digest a=\"b\", c=\"d\""],
            &["Bearers t"],
            &["Bearer\ta"],
        ] {
            assert_eq!(
                read(values),
                Err("ERR_BEARER_MISSING".to_owned()),
                "{values:?}"
            );
        }
    }

    #[test]
    fn other_authorization_headers_are_malformed() {
        for values in [
            &["Bearer"][..],
            &["Bearer "],
            &["Bearer ="],
            &["Bearer a b"],
            &["Bearer a, Bearer b"],
            &["Basic YTpi, Bearer b"],
            &["Bearer \"a\""],
            &["Bearer a\tb"],
            &["Bearer ä"],
            &["Bearer a", "Bearer a"],
            &["Bearer a", ""],
            &["Basic YTpi", "Bearer a"],
        ] {
            assert_eq!(
                read(values),
                Err("ERR_BEARER_MALFORMED".to_owned()),
                "{values:?}"
            );
        }
    }

    fn challenge(code: &'static str, realm: &str, scopes: &[&str]) -> (u16, String) {
        let protection = Protection {
            realm: realm.to_owned(),
            scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
        };
        let error = protection.challenge(Error::token(code, "refused"));
        let challenge = error.challenge().expect("a challenge");
        (challenge.status(), challenge.www_authenticate().to_owned())
    }

    #[test]
    fn each_refusal_has_its_challenge() {
        for (code, status, expected) in [
            (
                "ERR_BEARER_MISSING",
                401,
                r#"Bearer realm="api", scope="a b""#,
            ),
            (
                "ERR_BEARER_MALFORMED",
                400,
                r#"Bearer realm="api", error="invalid_request", error_description="The Authorization header is not one bearer token""#,
            ),
            (
                jwt::SCOPE,
                403,
                r#"Bearer realm="api", scope="a b", error="insufficient_scope", error_description="The access token lacks a scope that is required""#,
            ),
            (
                jwt::EXPIRED,
                401,
                r#"Bearer realm="api", error="invalid_token", error_description="The access token expired""#,
            ),
            (
                "ERR_JWT_SIGNATURE",
                401,
                r#"Bearer realm="api", error="invalid_token", error_description="The access token is invalid""#,
            ),
        ] {
            let found = challenge(code, "api", &["a", "b"]);
            assert_eq!(found, (status, expected.to_owned()));
        }
        let bare = challenge("ERR_BEARER_MISSING", "a \"b\" \\ \r\nü", &[]);
        assert_eq!(bare.1, r#"Bearer realm="a \"b\" \\ ""#);
    }

    #[test]
    fn other_failures_have_no_challenge() {
        let protection = Protection {
            realm: "api".to_owned(),
            scopes: Vec::new(),
        };
        for kind in [Kind::Configuration, Kind::Connection, Kind::Abort] {
            let error = protection.challenge(Error::new(kind, "CODE", "failed"));
            assert!(error.challenge().is_none());
        }
    }
}
