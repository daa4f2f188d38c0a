//! From an operation and its arguments to one HTTP request.

use std::{
    collections::HashMap,
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue,
    header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONTENT_TYPE, HeaderName, USER_AGENT},
};
use http_body::{Body, Frame, SizeHint};
use serde_json::value::RawValue;

use super::{deadline::Progress, decode};
use crate::{
    error::{Error, Phase, Result},
    operations::{Arguments, FieldType, Operation},
    options::Options,
};

const USER_AGENT_VALUE: &str = concat!("genauth-native/", env!("CARGO_PKG_VERSION"));

/// Headers that HTTP itself or the connection decides.
const NOT_THE_CALLERS: &[&str] = &[
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "proxy-connection",
];

/// The headers that every request of a client has.
///
/// # Errors
/// `ERR_INVALID_OPTION` for an `appId` that no header can carry.
pub(super) fn base_headers(options: &Options) -> Result<HeaderMap> {
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert(
        ACCEPT,
        HeaderValue::from_static("application/json, text/plain, */*"),
    );
    headers.insert(
        ACCEPT_ENCODING,
        HeaderValue::from_static(decode::ACCEPT_ENCODING),
    );
    headers.insert(USER_AGENT, HeaderValue::from_static(USER_AGENT_VALUE));
    let app_id = HeaderValue::from_str(&options.app_id)
        .map_err(|_| Error::option("appId", "The option appId cannot be sent in a header."))?;
    headers.insert(
        HeaderName::from_static(options.brand.app_id_header()),
        app_id,
    );
    if let Some(lang) = options
        .lang
        .as_deref()
        .and_then(|lang| HeaderValue::from_str(lang).ok())
    {
        headers.insert(HeaderName::from_static(options.brand.lang_header()), lang);
    }
    Ok(headers)
}

/// Adds what one call needs to the headers of its client.
pub(super) fn call_headers(
    mut headers: HeaderMap,
    access_token: Option<HeaderValue>,
    own: &HeaderMap,
    has_body: bool,
) -> HeaderMap {
    if has_body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if let Some(token) = access_token {
        headers.insert(AUTHORIZATION, token);
    }
    // What the call itself says wins. `extend` would append.
    for (name, value) in own {
        headers.insert(name.clone(), value.clone());
    }
    headers
}

/// Checks the headers that the caller adds to one call.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT`, naming the header and never its value.
pub fn own_headers(given: &[(String, String)]) -> Result<HeaderMap> {
    let mut headers = HeaderMap::with_capacity(given.len());
    for (name, value) in given {
        let shown: String = name
            .chars()
            .filter(|shown| !shown.is_control())
            .take(64)
            .collect();
        let refused = |why: &str| {
            Error::argument(
                format!("options.headers.{shown}"),
                format!("The header {shown:?} {why}."),
            )
        };
        let parsed = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| refused("has a name that HTTP does not allow"))?;
        if NOT_THE_CALLERS.contains(&parsed.as_str()) {
            return Err(refused("belongs to the connection and cannot be set"));
        }
        let mut value = HeaderValue::from_str(value).map_err(|_| {
            refused("has a value with line breaks or other characters that HTTP does not allow")
        })?;
        value.set_sensitive(true);
        headers.insert(parsed, value);
    }
    Ok(headers)
}

/// Refuses a body without the fields that the operation needs, before a byte is sent.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT`, naming the field and what was given, never its value.
pub(super) fn check_body(operation: &Operation, body: &[u8]) -> Result<()> {
    let Arguments::Body { required } = operation.arguments;
    if !body.starts_with(b"{") {
        return Err(Error::argument(
            "requestBody",
            format!(
                "The argument must be an object, but {} was given.",
                described(body)
            ),
        ));
    }
    if required.is_empty() {
        return Ok(());
    }
    // Values stay unread. As in JSON.parse, the last of several equal names counts.
    let found = serde_json::from_slice::<HashMap<String, &RawValue>>(body)
        .map_err(|_| Error::argument("requestBody", "The argument is not valid JSON."))?;
    for (name, expected) in required {
        let given = found.get(*name).map(|raw| raw.get());
        if !given.is_some_and(|given| fits(given, *expected)) {
            let given = given.map_or("nothing", |given| described(given.as_bytes()));
            return Err(Error::argument(
                *name,
                format!(
                    "The field {name} must be {}, but {given} was given.",
                    expected.described()
                ),
            ));
        }
    }
    Ok(())
}

fn fits(given: &str, expected: FieldType) -> bool {
    match expected {
        FieldType::String => given.starts_with('"') && given != "\"\"",
        FieldType::Number => {
            given.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        }
        FieldType::Boolean => matches!(given, "true" | "false"),
        FieldType::Object => given.starts_with('{'),
        FieldType::Array => given.starts_with('['),
    }
}

fn described(json: &[u8]) -> &'static str {
    match json.first() {
        Some(b'"') if json == b"\"\"" => "an empty string",
        Some(b'"') => "a string",
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        Some(_) => "a number",
        None => "nothing",
    }
}

/// A body of known length that reports when it starts to leave.
pub(super) struct WatchedBody {
    bytes: Bytes,
    progress: Progress,
}

impl WatchedBody {
    pub(super) fn new(bytes: Bytes, progress: Progress) -> Self {
        Self { bytes, progress }
    }
}

impl Body for WatchedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<std::result::Result<Frame<Bytes>, Infallible>>> {
        self.progress.enter(Phase::Response);
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64)
    }
}
