//! The last stage of a call: from an answer to the text that is handed on, or to the error that explains it.

use base64::prelude::{BASE64_STANDARD, Engine};
use http::HeaderMap;

use super::{Answer, content::Reading, received::Received, rejection::Context};
use crate::error::Result;

/// Interprets an answer with a 2xx status, whose body has no damage unless it is read as [`Reading::Bytes`].
///
/// # Errors
/// [`crate::error::Kind::Response`] for what cannot be JSON text; [`crate::error::Kind::Api`] for a business
/// failure if the call `throws`.
pub(super) fn interpret(received: Received, context: &Context<'_>, throws: bool) -> Result<Answer> {
    let reading = &context.content.reading;
    let body = &received.body;
    if matches!(reading, Reading::Bytes) {
        if throws {
            context.refuse_business_failure(&received)?;
        }
        let text = format!("\"{}\"", BASE64_STANDARD.encode(body));
        return Ok(Answer::made(text, received.status).received_with(received.headers));
    }
    if let Reading::Text(read) = reading {
        if throws {
            context.refuse_business_failure(&received)?;
        }
        context.refuse_lack(&received)?;
        let answer = Answer::made(read(&received.text()), received.status);
        return Ok(answer.received_with(received.headers));
    }
    match body.trim_ascii_start().first() {
        Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {}
        // No JSON text begins like this, so it is not handed to the binding's parser.
        Some(_) => return Err(context.not_json(&received.text(), &received)),
        None => {
            let message = format!("The response has status {} and no body.", received.status);
            return Err(context.unusable("ERR_RESPONSE_EMPTY", message, &received));
        }
    }
    let kept = matches!(reading, Reading::Kept { .. });
    let (mut date, mut failure) = (None, None);
    if matches!(reading, Reading::Judged) {
        date = header_text(&received.headers, "date")
            .and_then(|date| httpdate::parse_http_date(&date).ok());
        failure = context.refuse_business_failure(&received).err();
    } else if throws && !kept {
        context.refuse_business_failure(&received)?;
    }
    context.refuse_lack(&received)?;
    if let Reading::Checked(check) = reading {
        check(&received.text())?;
    }
    Ok(Answer {
        text: received.units(),
        status: received.status,
        headers: Some(received.headers),
        details: None,
        attempts: 1,
        date,
        failure,
        bears_tokens: context.operation.bears_tokens,
    })
}

fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}
