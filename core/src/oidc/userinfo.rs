//! The claims of a user, for an access token (OIDC Core, 5.3).

use serde::Deserialize;
use serde_json::Value;

use super::{
    Prepared,
    arguments::{ArgumentFields, required},
    oauth_answer::{NO_TOKEN, OAuthAnswer},
    operations,
};
use crate::{
    call::{Check, Content, Lack, Reading, text_pairs},
    error::{Error, Result},
    identity::Authorization,
    options::Options,
    secret::{self, Secret},
    url_text::pairs,
};

/// Requests the claims of the user of an access token. `arguments` are `{ method?: "GET" | "POST",
/// tokenPlace?: "query" | "header" | "body", sub? }`; the defaults are GET and query, as in the mirrored SDK.
/// The token is sent only there (RFC 6750, 2); a token stored in the client is not used. With `sub` (from the
/// ID token), claims of another user are an error (OIDC Core, 5.3.2).
///
/// # Errors
/// `ERR_INVALID_ARGUMENT`, and `ERR_INVALID_OPTION` for a protocol without access tokens.
pub fn userinfo(
    options: &Options,
    access_token: Option<&[u8]>,
    arguments: Option<&[u8]>,
) -> Result<Prepared> {
    let access_token = required("accessToken", access_token)?;
    let fields = ArgumentFields::read("options", arguments)?;
    let post = fields.choice("method", &["GET", "POST"])? == Some("POST");
    let place = fields.choice("tokenPlace", &["query", "header", "body"])?;
    let pair = if post {
        &operations::USERINFO_BY_POST
    } else {
        &operations::USERINFO_BY_GET
    };
    let operation = pair.chosen(options)?;
    let mut content = Content {
        authorization: Authorization::Exactly(None),
        secrets: vec![Secret::new(access_token.clone())],
        reading: fields
            .non_empty("sub")?
            .map_or(Reading::Json, |sub| Reading::Checked(of_subject(sub))),
        oauth: Some(judge_userinfo),
        ..Content::at(operation.path)
    };
    match place.unwrap_or("query") {
        "header" => {
            let value = secret::header(format!("Bearer {access_token}"));
            let value = value.filter(|_| access_token.is_ascii()).ok_or_else(|| {
                Error::argument(
                    "accessToken",
                    "The accessToken must be ASCII without line breaks, to be sent in a header.",
                )
            })?;
            content.authorization = Authorization::Exactly(Some(value));
        }
        "body" if post => {
            content.body = secret::wiped(pairs(&[("access_token", Some(&access_token))]));
            content.content_type = Some("application/x-www-form-urlencoded");
        }
        "body" => {
            return Err(fields.wrong("tokenPlace", "query or header when the method is GET"));
        }
        _ => content.query = Some(text_pairs(&[("access_token", &access_token)])),
    }
    Ok(Prepared { operation, content })
}

/// Judges the body of a 2xx answer. Claims of a user may have any name, `error` too; `sub` is required (OIDC
/// Core, 5.3.2).
pub fn judge_userinfo(body: &[u8]) -> Option<Lack> {
    let answer = OAuthAnswer::parse(body);
    (answer.is_error() && !answer.is_filled("sub")).then_some(NO_TOKEN)
}

/// Refuses the claims of a user other than `expected`.
fn of_subject(expected: String) -> Check {
    #[derive(Deserialize)]
    struct Claims {
        sub: Option<Value>,
    }
    Box::new(move |text| {
        let claims = serde_json::from_str::<Claims>(text);
        let found = claims.ok().and_then(|claims| claims.sub);
        if found == Some(Value::from(expected.as_str())) {
            return Ok(());
        }
        Err(Error::claim(
            "ERR_JWT_CLAIM",
            "sub",
            "The claims belong to another user than the expected one (sub); do not use them.",
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::{NO_TOKEN, judge_userinfo};

    #[test]
    fn claims_are_refused_where_they_are_an_error() {
        for (body, expected) in [
            ("{}", None),
            (r#"{"sub":"u","error":"a claim"}"#, None),
            (r#"{"error":"invalid_token"}"#, Some(NO_TOKEN)),
            (r#"{"error":{"code":1}}"#, None),
            (r#"{"error":"two\nlines"}"#, None),
        ] {
            assert_eq!(judge_userinfo(body.as_bytes()), expected, "{body}");
        }
    }
}
