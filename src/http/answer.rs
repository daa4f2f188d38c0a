//! What the service answered: JSON text to hand on, or an error that explains it.

use std::{
    borrow::Cow,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, header};

use super::{
    content::{Content, Reading},
    log, redirect,
    refusal::Refusal,
    retry,
    text::Text,
    token_answer::Lack,
};
use crate::{
    error::{Error, ErrorResponse, Kind, Result},
    json::Members,
    options::Options,
    redact::{self, Secrets},
};

/// The JSON text of an answer, ready for V8.
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

    /// The error for a text that begins like JSON and turns out to be none. It quotes nothing:
    /// broken JSON may hold a token anywhere.
    pub fn malformed(&self) -> Error {
        let size = self.text.len();
        Error::new(
            Kind::Response,
            "ERR_RESPONSE_NOT_JSON",
            format!("The response is not valid JSON ({size} characters)."),
        )
        .with_status_code(u64::from(self.status))
        // Not held against the request's secrets, so only what cannot be one is shown.
        .with_service_codes(
            None,
            self.request_id.clone().filter(|id| redact::is_uuid(id)),
        )
    }
}

/// A whole answer, decoded.
pub(super) struct Received {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// What `Location` names, in words.
    pub(super) target: Option<String>,
}

/// A snippet shows what kind of thing came instead of JSON.
const SNIPPET: usize = 120;

/// A refusal that is longer is a page or an attack, and reading all of it would keep every other call
/// waiting.
const LARGEST_ENVELOPE: usize = 1024 * 1024;

/// What the body says about itself.
#[derive(Default)]
struct Envelope {
    status_code: Option<u64>,
    api_code: Option<i64>,
    request_id: Option<String>,
    message: Option<String>,
}

impl Envelope {
    /// Fields of a wrong type are taken as absent: an error must not fail over them, and one that no
    /// Rust value holds, as half a character, must not hide the others.
    fn read(body: &[u8]) -> Self {
        let Ok(given) = serde_json::from_slice::<Members<'_>>(body) else {
            return Self::default();
        };
        let text = |name| serde_json::from_str(given.text(name)?).ok();
        Self {
            status_code: given
                .text("statusCode")
                .and_then(|json| serde_json::from_str(json).ok()),
            api_code: given
                .text("apiCode")
                .and_then(|json| serde_json::from_str(json).ok()),
            request_id: text("requestId"),
            message: text("message"),
        }
    }
}

/// Takes an answer with a 2xx status.
///
/// # Errors
/// [`Kind::Response`] for what cannot be JSON text, [`Kind::Api`] for a business failure where the
/// client asked for it.
pub(super) fn accept(
    received: Received,
    content: &Content,
    options: &Options,
    secrets: impl Fn() -> Secrets,
) -> Result<Answer> {
    const BOM: &[u8] = b"\xef\xbb\xbf";
    let start = if received.body.starts_with(BOM) {
        BOM.len()
    } else {
        0
    };
    let body = received.body.slice(start..);
    let Ok(text) = std::str::from_utf8(&body) else {
        return Err(unusable(
            "ERR_RESPONSE_ENCODING",
            "The response is not valid UTF-8.".to_owned(),
            &received,
            &secrets(),
        ));
    };
    if let Reading::Text(read) = content.reading {
        if options.throw_on_failure {
            refuse_business_failure(&body, &received, &secrets)?;
        }
        refuse_lack(&body, content, &received, &secrets)?;
        return Ok(Answer::made(read(text), received.status));
    }
    match text.trim_ascii_start().as_bytes().first() {
        Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {}
        // No JSON begins like this, so there is no need to ask V8. What a token endpoint answers in
        // another form may hold tokens.
        Some(_) if content.oauth => return Err(not_json_of_oauth(&received, &secrets())),
        Some(_) => return Err(not_json(text, &received, &secrets())),
        None => {
            let message = format!("The response has status {} and no body.", received.status);
            return Err(unusable(
                "ERR_RESPONSE_EMPTY",
                message,
                &received,
                &secrets(),
            ));
        }
    }
    let kept = matches!(content.reading, Reading::Kept { .. });
    let (mut date, mut failure) = (None, None);
    if matches!(content.reading, Reading::Judged) {
        date = header_text(&received.headers, "date")
            .and_then(|date| httpdate::parse_http_date(&date).ok());
        failure = refuse_business_failure(&body, &received, &secrets).err();
    } else if options.throw_on_failure && !kept {
        refuse_business_failure(&body, &received, &secrets)?;
    }
    refuse_lack(&body, content, &received, &secrets)?;
    if let Reading::Checked(check) = &content.reading {
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
    })
}

/// An OAuth 2.0 endpoint may refuse with status 200. The error shows nothing of an answer that holds a
/// token.
fn refuse_lack(
    body: &[u8],
    content: &Content,
    received: &Received,
    secrets: impl Fn() -> Secrets,
) -> Result<()> {
    if !content.oauth {
        return Ok(());
    }
    let Some(lack) = Lack::of(&content.reading, body) else {
        return Ok(());
    };
    let (code, message) = match lack {
        Lack::BearerType => (
            "ERR_RESPONSE_TOKEN_TYPE",
            "The response holds a token of another type than Bearer, which cannot be used; set the \
             application to bearer tokens.",
        ),
        Lack::Verdict => (
            "ERR_RESPONSE_NO_ACTIVE",
            "The response does not say whether the token is active.",
        ),
        Lack::Token | Lack::Success => (
            "ERR_RESPONSE_NO_TOKEN",
            "The response holds no access token.",
        ),
    };
    if lack != Lack::BearerType {
        if let Some(refusal) = Refusal::read(&received.headers, body) {
            let secrets = secrets();
            let error = refusal.into_error(received.status, &secrets);
            return Err(match lack {
                Lack::Token => error,
                _ => error.with_response(shown(received, &secrets)),
            });
        }
        refuse_business_failure(body, received, &secrets)?;
    }
    let message = message.to_owned();
    Err(unusable(code, message, received, &secrets()))
}

fn not_json_of_oauth(received: &Received, secrets: &Secrets) -> Error {
    let message = "The response is not JSON, which an OAuth 2.0 endpoint must answer.".to_owned();
    unusable("ERR_RESPONSE_NOT_JSON", message, received, secrets)
}

fn refuse_business_failure(
    body: &[u8],
    received: &Received,
    secrets: impl Fn() -> Secrets,
) -> Result<()> {
    let envelope = Envelope::read(body);
    match envelope.status_code {
        None | Some(200) => Ok(()),
        Some(status_code) => {
            let secrets = secrets();
            let said = said(&envelope, &secrets);
            let message = format!("The service refused the call with status {status_code}{said}.");
            let transient = u16::try_from(status_code).is_ok_and(retry::is_transient);
            Err(Error::new(Kind::Api, "ERR_API", message)
                .with_retryable(transient)
                .with_response(shown(received, &secrets))
                .with_status_code(status_code)
                .with_service_codes(envelope.api_code, request_id(envelope, received, &secrets)))
        }
    }
}

/// The error for an answer whose status is not 2xx; `wait` is what it says in `Retry-After`.
pub(super) fn refused(
    received: &Received,
    content: &Content,
    wait: Option<Duration>,
    secrets: &Secrets,
) -> Error {
    let status = received.status;
    let readable = match received.body.len() {
        0..=LARGEST_ENVELOPE => &received.body[..],
        _ => b"",
    };
    let envelope = Envelope::read(readable);
    if content.oauth
        && let Some(refusal) = Refusal::read(&received.headers, readable)
    {
        return refusal
            .into_error(status, secrets)
            .with_retryable(retry::is_transient(status))
            .with_response(shown(received, secrets))
            .with_service_codes(envelope.api_code, request_id(envelope, received, secrets));
    }
    let said = said(&envelope, secrets);
    let (kind, code, message) = match status {
        429 => (
            Kind::RateLimit,
            "ERR_RATE_LIMIT",
            format!("The service is limiting this client (HTTP 429){said}; wait before retrying."),
        ),
        // Others with the first digit lead nowhere (RFC 9110, 15.4), as does one without a target.
        301 | 302 | 303 | 307 | 308 if received.headers.contains_key(header::LOCATION) => {
            let target = redirect::shown(received, secrets)
                .map_or(String::new(), |origin| format!(" to {origin}"));
            let message = format!(
                "The host redirects{target} (HTTP {status}); redirects are not followed, since \
                 they would carry credentials along. Set appHost to the final host."
            );
            (Kind::Http, "ERR_HTTP_STATUS", message)
        }
        _ => (
            Kind::Http,
            "ERR_HTTP_STATUS",
            format!("The service answered HTTP {status}{said}."),
        ),
    };
    Error::new(kind, code, message)
        .with_retryable(retry::is_transient(status))
        .with_response(shown(received, secrets))
        .with_retry_after(wait.map(|wait| wait.as_secs_f64()))
        .with_service_codes(envelope.api_code, request_id(envelope, received, secrets))
}

/// The error for a 2xx answer that is no JSON.
fn not_json(text: &str, received: &Received, secrets: &Secrets) -> Error {
    // Cleaned before it is cut: the beginning of a secret would not be found.
    let snippet: String = secrets.clean_text(text).chars().take(SNIPPET).collect();
    unusable(
        "ERR_RESPONSE_NOT_JSON",
        format!("The response is not JSON; it starts with {snippet:?}."),
        received,
        secrets,
    )
}

fn unusable(code: &'static str, message: String, received: &Received, secrets: &Secrets) -> Error {
    Error::new(Kind::Response, code, message)
        .with_status_code(u64::from(received.status))
        .with_service_codes(None, request_id(Envelope::default(), received, secrets))
}

fn request_id(envelope: Envelope, received: &Received, secrets: &Secrets) -> Option<String> {
    let header = || header_text(&received.headers, "x-request-id");
    let id = envelope.request_id.filter(|id| log::is_request_id(id));
    id.or_else(|| header().filter(|id| log::is_request_id(id)))
        .map(|id| secrets.clean(&id).into_owned())
}

/// The id that the service gave to a request it has answered well, cleaned of the call's secrets.
pub(super) fn identified(received: &Received, secrets: &Secrets) -> Option<String> {
    request_id(Envelope::read(&received.body), received, secrets)
}

fn said(envelope: &Envelope, secrets: &Secrets) -> String {
    envelope
        .message
        .as_deref()
        .map_or(String::new(), |message| {
            format!(": {}", secrets.clean_text(message.trim_end_matches('.')))
        })
}

fn shown(received: &Received, secrets: &Secrets) -> ErrorResponse {
    ErrorResponse {
        status: received.status,
        headers: shown_headers(received, secrets),
        body: secrets.clean_body(&received.body),
    }
}

fn shown_headers(received: &Received, secrets: &Secrets) -> Vec<(String, String)> {
    let holds_secret = secrets.header_names();
    received
        .headers
        .iter()
        .filter(|(name, _)| !redact::is_sensitive(name.as_str()) && !holds_secret(name.as_str()))
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            let value = match *name {
                // A redirect's query may carry what the request held.
                header::LOCATION => Cow::Owned(
                    redirect::shown(received, secrets).unwrap_or_else(|| "[redacted]".to_owned()),
                ),
                _ => value,
            };
            (name.as_str().to_owned(), secrets.clean(&value).into_owned())
        })
        .collect()
}

fn header_text(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}
