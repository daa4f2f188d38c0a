//! The management token in an answer of the service, and the user pool that it is for.

use std::time::Duration;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde::Deserialize;
use serde_json::Value;

use crate::{
    call::Answer,
    secret::Secret,
    token_cache::{Expiry, IssuedToken},
};

/// A token is no longer served this long before its expiry, or a tenth of its lifetime where that is less.
const LONGEST_MARGIN: Duration = Duration::from_secs(30);
/// No token lives longer; a greater number would be milliseconds, or a mistake.
const LONGEST_LIFETIME: f64 = 366.0 * 24.0 * 3_600.0;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    status_code: Option<Value>,
    data: Option<Data>,
}

#[derive(Deserialize)]
struct Data {
    access_token: String,
    expires_in: Value,
}

/// The token of an answer to `POST /api/v3/get-management-token`.
pub(super) fn issued_token(answer: &Answer) -> Option<IssuedToken> {
    let body: Body = serde_json::from_slice(&answer.json()).ok()?;
    let status = body.status_code.and_then(|status| status.as_u64());
    let data = body.data.filter(|_| status == Some(200))?;
    let seconds = match &data.expires_in {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    let is_lifetime = seconds > 0.0 && seconds <= LONGEST_LIFETIME;
    let lifetime = is_lifetime.then(|| Duration::from_secs_f64(seconds))?;
    (!data.access_token.is_empty()).then(|| IssuedToken {
        access_token: Secret::new(data.access_token),
        expiry: Expiry::After(lifetime),
        margin: LONGEST_MARGIN.min(lifetime / 10),
        refresh_after: Some(lifetime * 4 / 5),
    })
}

/// The claim `scoped_userpool_id` of a token. It is read without verification: the token came from the service,
/// and the claim goes back to the service.
pub(super) fn scoped_user_pool(token: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Claims {
        scoped_userpool_id: String,
    }
    let payload = token.split('.').nth(1)?;
    let payload = BASE64_URL_SAFE_NO_PAD
        .decode(payload.trim_end_matches('='))
        .ok()?;
    let claims: Claims = serde_json::from_slice(&payload).ok()?;
    Some(claims.scoped_userpool_id).filter(|id| !id.is_empty())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Answer, Expiry, issued_token, scoped_user_pool};

    fn read(data: &str) -> Option<(Expiry, Duration, Option<Duration>)> {
        let body = format!(r#"{{"statusCode":200,"message":"ok","data":{data}}}"#);
        let token = issued_token(&Answer::made(body, 200))?;
        Some((token.expiry, token.margin, token.refresh_after))
    }

    #[test]
    fn the_lifetime_sets_margin_and_refresh() {
        let seconds = Duration::from_secs;
        for (expires_in, lifetime, margin, refresh) in [
            ("7200", 7_200, seconds(30), seconds(5_760)),
            (r#""7200""#, 7_200, seconds(30), seconds(5_760)),
            ("10", 10, seconds(1), seconds(8)),
        ] {
            let data = format!(r#"{{"access_token":"T","expires_in":{expires_in}}}"#);
            let expected = (Expiry::After(seconds(lifetime)), margin, Some(refresh));
            assert_eq!(read(&data), Some(expected), "{expires_in}");
        }
    }

    #[test]
    fn other_answers_have_no_token() {
        for data in [
            "null",
            r#"{"access_token":"T"}"#,
            r#"{"access_token":"","expires_in":7200}"#,
            r#"{"access_token":"T","expires_in":0}"#,
            r#"{"access_token":"T","expires_in":-1}"#,
            r#"{"access_token":"T","expires_in":1735689600000}"#,
            r#"{"access_token":"T","expires_in":"soon"}"#,
        ] {
            assert_eq!(read(data), None, "{data}");
        }
        for body in [
            r#"{"statusCode":401,"data":{"access_token":"T","expires_in":7200}}"#,
            r#"{"data":{"access_token":"T","expires_in":7200}}"#,
            "no JSON",
        ] {
            let answer = Answer::made(body.to_owned(), 200);
            assert_eq!(issued_token(&answer), None, "{body}");
        }
    }

    #[test]
    fn the_user_pool_is_a_claim_of_the_token() {
        // {"scoped_userpool_id":"pool-1"}
        let payload = "eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEifQ";
        for token in [format!("h.{payload}.s"), format!("h.{payload}==.s")] {
            assert_eq!(
                scoped_user_pool(&token).as_deref(),
                Some("pool-1"),
                "{token}"
            );
        }
        for token in ["opaque", "h.e30.s", "h.!.s", ""] {
            assert_eq!(scoped_user_pool(token), None, "{token}");
        }
    }
}
