//! Refusals of OAuth 2.0 endpoints (RFC 6749, 5.2; RFC 6750, 3).

use http::{HeaderMap, header::WWW_AUTHENTICATE};

use super::envelope::sentence_end;
use crate::{error::Error, json::Members, redact::Secrets};

/// Longer than any error code in use.
const LONGEST_CODE: usize = 64;

/// Stands for an error code that holds a secret of the call.
const UNKNOWN: &str = "server_error";

/// What an endpoint says about why it refused.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    error: String,
    description: Option<String>,
}

impl Refusal {
    /// Reads the body, or the challenge where the body says nothing.
    pub(super) fn read(headers: &HeaderMap, body: &[u8]) -> Option<Self> {
        Self::of_body(body).or_else(|| {
            let challenges = headers.get_all(WWW_AUTHENTICATE).iter();
            challenges
                .filter_map(|challenge| Self::of_challenge(challenge.to_str().ok()?))
                .next()
        })
    }

    fn of_body(body: &[u8]) -> Option<Self> {
        let given: Members<'_> = serde_json::from_slice(body).ok()?;
        let text = |name| serde_json::from_str(given.text(name)?).ok();
        Some(Self {
            error: text("error").filter(|code: &String| is_error_code(code))?,
            description: text("error_description"),
        })
    }

    fn of_challenge(challenge: &str) -> Option<Self> {
        Some(Self {
            error: parameter(challenge, "error").filter(|code| is_error_code(code))?,
            description: parameter(challenge, "error_description"),
        })
    }

    /// The error code, as the code of an error of ours.
    pub(super) fn code(&self, secrets: &Secrets) -> String {
        match secrets.permits(&self.error) {
            true => self.error.clone(),
            false => UNKNOWN.to_owned(),
        }
    }

    pub(super) fn into_error(self, status: u16, secrets: &Secrets) -> Error {
        let code = self.code(secrets);
        let said = sentence_end(self.description.as_deref(), secrets);
        let description = self.description.map(|text| secrets.clean(&text));
        let message = format!("The server refused with {code} (HTTP {status}){said}.");
        Error::oauth(code, description, message)
    }
}

/// The characters that RFC 6749, 5.2, allows in `error`, and a sane length.
pub(crate) fn is_error_code(text: &str) -> bool {
    let allowed = |byte| matches!(byte, 0x20..=0x21 | 0x23..=0x5b | 0x5d..=0x7e);
    (1..=LONGEST_CODE).contains(&text.len()) && text.bytes().all(allowed)
}

/// A parameter of a challenge, `name="value"` or `name=value` (RFC 9110, 11.2).
fn parameter(challenge: &str, name: &str) -> Option<String> {
    let mut rest = challenge;
    loop {
        let (before, after) = rest.split_once('=')?;
        let found = before.trim_end().rsplit([' ', '\t', ',']).next();
        let after = after.trim_start();
        let (value, after) = match after.strip_prefix('"') {
            Some(quotation) => quoted(quotation)?,
            None => {
                let end = after.find([' ', '\t', ',']).unwrap_or(after.len());
                (after[..end].to_owned(), &after[end..])
            }
        };
        if found.is_some_and(|found| found.eq_ignore_ascii_case(name)) {
            return Some(value);
        }
        rest = after;
    }
}

/// The text up to the closing quote, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => value.push(characters.next()?.1),
            other => value.push(other),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, header::WWW_AUTHENTICATE};

    use super::Refusal;

    fn read(challenge: &str, body: &str) -> Option<(String, Option<String>)> {
        let mut headers = HeaderMap::new();
        let challenge = HeaderValue::from_str(challenge).expect("a header value");
        headers.insert(WWW_AUTHENTICATE, challenge);
        Refusal::read(&headers, body.as_bytes()).map(|refusal| (refusal.error, refusal.description))
    }

    #[test]
    fn the_body_takes_precedence_over_the_challenge() {
        let body = r#"{"error":"invalid_grant","error_description":"used"}"#;
        let expected = ("invalid_grant".to_owned(), Some("used".to_owned()));
        assert_eq!(
            read(r#"Bearer error="invalid_token""#, body),
            Some(expected)
        );
    }

    #[test]
    fn a_challenge_is_read_in_its_forms() {
        let expected = (
            "invalid_token".to_owned(),
            Some("it, \"expired\"".to_owned()),
        );
        for challenge in [
            r#"Bearer realm="a, error=b", error="invalid_token", error_description="it, \"expired\"""#,
            r#"bearer error_description="it, \"expired\"",ERROR="invalid_token""#,
            r#"Bearer realm=x,error=invalid_token , error_description = "it, \"expired\"""#,
        ] {
            assert_eq!(read(challenge, ""), Some(expected.clone()), "{challenge}");
        }
        for challenge in ["Bearer", "Basic realm=\"x\"", "Bearer error=\"open", ""] {
            assert_eq!(read(challenge, "<html>"), None, "{challenge}");
        }
    }

    #[test]
    fn an_invalid_error_code_is_not_an_oauth_error() {
        for body in [
            r#"{"error":{"message":"no"}}"#,
            r#"{"error":""}"#,
            "{\"error\":\"two\\nlines\"}",
            r#"{"statusCode":400,"message":"no"}"#,
            "[]",
        ] {
            assert_eq!(read("Basic", body), None, "{body}");
        }
    }
}
