//! What the service answered: JSON text to hand on, or an error that explains it.

use std::{borrow::Cow, time::SystemTime};

use bytes::Bytes;
use http::{HeaderMap, header};

use super::{
    content::Reading,
    damage::{self, Damage},
    rejection::Context,
};
use crate::{
    error::{Body, Error, ErrorResponse, Kind, Result, ServiceCodes},
    options::Options,
    redact,
    text::Text,
};

/// The JSON text of an answer, in the form in which the binding parses it.
#[derive(Debug, Clone)]
pub struct Answer {
    text: Text,
    status: u16,
    request_id: Option<String>,
    attempts: u32,
    date: Option<SystemTime>,
    failure: Option<Error>,
    cache_control: Option<String>,
    age: Option<String>,
    /// Whether the operation gives tokens.
    bears_tokens: bool,
}

impl Answer {
    /// An answer that was made here: JSON text.
    pub fn made(json: String, status: u16) -> Self {
        let bytes = Bytes::from(json);
        let text = Text::new(bytes.clone(), &String::from_utf8_lossy(&bytes));
        Self {
            text,
            status,
            request_id: None,
            attempts: 1,
            cache_control: None,
            age: None,
            date: None,
            failure: None,
            bears_tokens: false,
        }
    }

    /// The same answer as a server whose clock says `date` gives it.
    pub fn dated(mut self, date: SystemTime) -> Self {
        self.date = Some(date);
        self
    }

    /// How long the answer may be kept, where it was read as [`Reading::Kept`].
    pub fn cache_control(&self) -> Option<&str> {
        self.cache_control.as_deref()
    }

    /// How long ago the answer was made, by its header `Age`, where it was read as [`Reading::Kept`].
    pub fn age(&self) -> Option<&str> {
        self.age.as_deref()
    }

    /// The text, not yet known to be JSON.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// The text in UTF-8.
    pub fn json(&self) -> Cow<'_, [u8]> {
        match &self.text {
            Text::Ascii(bytes) => Cow::Borrowed(bytes),
            Text::Wide(units) => Cow::Owned(String::from_utf16_lossy(units).into_bytes()),
        }
    }

    /// The server's clock, of an answer that was read as [`Reading::Judged`].
    pub fn date(&self) -> Option<SystemTime> {
        self.date
    }

    /// The error that a business failure stands for, of an answer that was read as
    /// [`Reading::Judged`].
    pub fn failure(&self) -> Option<&Error> {
        self.failure.as_ref()
    }

    /// How many times the request was tried.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(super) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The error for a text that begins like JSON and is not. The message quotes nothing: broken JSON may
    /// hold a token anywhere.
    pub fn malformed(&self) -> Error {
        let size = self.text.len();
        let response = ErrorResponse {
            status: self.status,
            headers: Vec::new(),
            location: None,
            body: (!self.bears_tokens).then(|| Body::Text(self.text.clone())),
        };
        // Not compared with the request, so only what cannot be a secret is shown.
        let request_id = self.request_id.clone().filter(|id| redact::is_uuid(id));
        Error::new(
            Kind::Response,
            "ERR_RESPONSE_NOT_JSON",
            format!("The response is not valid JSON ({size} characters)."),
        )
        .with_response(response)
        .with_service_codes(ServiceCodes {
            request_id,
            ..ServiceCodes::default()
        })
    }
}

/// A whole answer, decoded.
pub(super) struct Received {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    /// Without a byte order mark.
    pub(super) body: Bytes,
    /// Whether the body could be read.
    pub(super) is_complete: bool,
    /// Whether the framing told where the body ends.
    is_delimited: bool,
}

impl Received {
    /// An answer with its body; `None` for one that could not be read. `is_delimited` says whether the framing
    /// told where the body ends.
    pub(super) fn new(
        status: u16,
        headers: HeaderMap,
        body: Option<Bytes>,
        is_delimited: bool,
    ) -> Self {
        const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
        let is_complete = body.is_some();
        let mut body = body.unwrap_or_default();
        if body.starts_with(BYTE_ORDER_MARK) {
            body = body.slice(BYTE_ORDER_MARK.len()..);
        }
        Self {
            status,
            headers,
            body,
            is_complete,
            is_delimited,
        }
    }

    /// The text of the body.
    ///
    /// # Errors
    /// How the body was damaged on its way.
    pub(super) fn text(&self) -> std::result::Result<&str, Damage> {
        damage::text(&self.body, self.is_delimited)
    }
}

/// Takes an answer with a 2xx status.
///
/// # Errors
/// [`Kind::Response`] for what cannot be JSON text, [`Kind::Api`] for a business failure where the
/// client asked for it.
pub(super) fn accept(
    received: Received,
    context: &Context<'_>,
    options: &Options,
) -> Result<Answer> {
    let reading = &context.content.reading;
    let body = &received.body;
    let text = received
        .text()
        .map_err(|damage| context.damaged(damage, &received))?;
    if let Reading::Text(read) = reading {
        if options.throw_on_failure {
            context.refuse_business_failure(&received)?;
        }
        context.refuse_lack(&received)?;
        return Ok(Answer::made(read(text), received.status));
    }
    match text.trim_ascii_start().as_bytes().first() {
        Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {}
        // No JSON text begins like this, so it is not handed to the binding's parser.
        Some(_) => return Err(context.not_json(text, &received)),
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
    } else if options.throw_on_failure && !kept {
        context.refuse_business_failure(&received)?;
    }
    context.refuse_lack(&received)?;
    if let Reading::Checked(check) = reading {
        check(text)?;
    }
    Ok(Answer {
        text: Text::new(body.clone(), text),
        status: received.status,
        request_id: header_text(&received.headers, "x-request-id"),
        attempts: 1,
        date,
        failure,
        cache_control: kept
            .then(|| header_text(&received.headers, header::CACHE_CONTROL.as_str()))
            .flatten(),
        age: kept
            .then(|| header_text(&received.headers, header::AGE.as_str()))
            .flatten(),
        bears_tokens: context.operation.bears_tokens,
    })
}

fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}
