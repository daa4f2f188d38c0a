//! Reads the token in an answer of the service.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;

use crate::{
    call::Answer,
    secret::Secret,
    token_cache::{Expiry, IssuedToken},
};

/// A token is not served any more this long before its end. WeChat keeps a replaced token valid for
/// 5 minutes, so whatever is served within its age is alive:
/// <https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html>.
const EXPIRY_MARGIN: Duration = Duration::from_secs(300);

/// The WeChat access token of an answer, as the cache keeps it.
pub fn issued_token(answer: &Answer) -> Option<IssuedToken> {
    let token = Token::read(&answer.json())?;
    Some(IssuedToken {
        access_token: token.access_token,
        expiry: Expiry::At(token.expires_at),
        margin: EXPIRY_MARGIN,
        refresh_after: None,
    })
}

/// The token in an answer, and when it ends.
#[derive(Debug, PartialEq, Eq)]
struct Token {
    access_token: Secret,
    /// Since 1970, by the server's clock.
    expires_at: Duration,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    status_code: Option<Value>,
    data: Option<Data>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    access_token: String,
    expires_at: Value,
}

/// Further away than any token's end; beyond it lie milliseconds and nonsense.
const LATEST_EXPIRY: f64 = 1e11;

impl Token {
    /// Reads an answer's body. `None` for a business failure, and for an answer of another shape:
    /// without a token and a readable end of it there is nothing to keep.
    fn read(body: &[u8]) -> Option<Self> {
        let body: Body = serde_json::from_slice(body).ok()?;
        if !matches!(body.status_code, None | Some(Value::Null))
            && body.status_code.as_ref().and_then(Value::as_u64) != Some(200)
        {
            return None;
        }
        let data = body.data?;
        let expires_at = seconds(&data.expires_at)?;
        (!data.access_token.is_empty()).then(|| Self {
            access_token: Secret::new(data.access_token),
            expires_at,
        })
    }
}

/// `expiresAt` in both of its forms: documented as a string, sent as a number by some deployments.
fn seconds(expires_at: &Value) -> Option<Duration> {
    let seconds = match expires_at {
        Value::String(text) => text.trim().parse::<f64>().ok()?,
        Value::Number(number) => number.as_f64()?,
        _ => return None,
    };
    (0.0..LATEST_EXPIRY)
        .contains(&seconds)
        .then(|| Duration::from_secs_f64(seconds))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Token;

    fn expiry(expires_at: &str) -> Option<Duration> {
        let data = format!(r#"{{"accessToken":"T","expiresAt":{expires_at}}}"#);
        let body = format!(r#"{{"statusCode":200,"message":"ok","data":{data},"requestId":"r"}}"#);
        Token::read(body.as_bytes()).map(|token| token.expires_at)
    }

    #[test]
    fn both_forms_of_the_expiry_are_read() {
        let expected = Some(Duration::from_secs(1_735_689_600));
        assert_eq!(expiry("1735689600"), expected);
        assert_eq!(expiry(r#""1735689600""#), expected);
    }

    #[test]
    fn an_expiry_that_cannot_be_one_gives_no_token() {
        for unreadable in [
            "null",
            r#""""#,
            r#""soon""#,
            "-1",
            "1735689600000",
            r#""NaN""#,
            "{}",
        ] {
            assert_eq!(expiry(unreadable), None, "{unreadable}");
        }
    }

    #[test]
    fn failures_and_other_shapes_give_no_token() {
        for body in [
            r#"{"statusCode":400,"data":{"accessToken":"T","expiresAt":"1735689600"}}"#,
            r#"{"statusCode":"200","data":{"accessToken":"T","expiresAt":"1735689600"}}"#,
            r#"{"statusCode":200,"data":{"accessToken":"","expiresAt":"1735689600"}}"#,
            r#"{"statusCode":200,"data":{"accessToken":7,"expiresAt":"1735689600"}}"#,
            r#"{"statusCode":200,"data":null}"#,
            r#"{"statusCode":200}"#,
            "[]",
            "no JSON",
        ] {
            assert_eq!(Token::read(body.as_bytes()), None, "{body}");
        }
    }
}
