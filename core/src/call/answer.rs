//! The answer of the service: JSON text for the caller, or an error that explains it.

use std::{borrow::Cow, mem, time::SystemTime};

use super::response_details::ResponseDetails;
use crate::{
    error::{Body, Error, ErrorResponse, Kind, ServiceCodes},
    redact,
    text::Text,
};
use bytes::Bytes;
use http::{
    HeaderMap, HeaderName,
    header::{AGE, CACHE_CONTROL},
};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The JSON text of an answer, in the form in which the binding parses it.
#[derive(Debug, Clone)]
pub struct Answer {
    pub(super) text: Text,
    pub(super) status: u16,
    /// The headers of the response to this call; `None` for an answer that was made or kept here.
    pub(super) headers: Option<HeaderMap>,
    /// The response as the caller may see it, of a call that was asked for it in time.
    pub(super) details: Option<Box<ResponseDetails>>,
    pub(super) attempts: u32,
    pub(super) date: Option<SystemTime>,
    pub(super) failure: Option<Error>,
    /// Whether the operation gives tokens.
    pub(super) bears_tokens: bool,
}

impl Answer {
    /// An answer that was made here: JSON text.
    pub fn made(json: String, status: u16) -> Self {
        Self::of(Text::decode(&Bytes::from(json)), status)
    }

    /// An answer that was made here, of a text that is ready for the binding.
    pub fn of(text: Text, status: u16) -> Self {
        Self {
            text,
            status,
            headers: None,
            details: None,
            attempts: 1,
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

    /// How long the answer may be kept, where it was read as [`super::Reading::Kept`].
    pub fn cache_control(&self) -> Option<&str> {
        self.header(&CACHE_CONTROL)
    }

    /// How long ago the answer was made, by its header `Age`, where it was read as [`super::Reading::Kept`].
    pub fn age(&self) -> Option<&str> {
        self.header(&AGE)
    }

    fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.as_ref()?.get(name)?.to_str().ok()
    }

    /// A copy for another call than the one that received it.
    pub(crate) fn shared(&self) -> Self {
        Self {
            text: self.text.clone(),
            status: self.status,
            headers: None,
            details: None,
            attempts: self.attempts,
            date: self.date,
            failure: self.failure.clone(),
            bears_tokens: self.bears_tokens,
        }
    }

    pub(super) fn received_with(mut self, headers: HeaderMap) -> Self {
        self.headers = Some(headers);
        self
    }

    pub(super) fn detailed(mut self, details: Option<ResponseDetails>) -> Self {
        self.details = details.map(Box::new);
        self
    }

    /// The text, not yet known to be JSON.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// Takes the text out; an empty one is left.
    pub fn take_text(&mut self) -> Text {
        mem::replace(&mut self.text, Text::Ascii(Bytes::new()))
    }

    /// The same answer with this text.
    pub fn with_text(mut self, text: Text) -> Self {
        self.text = text;
        self
    }

    /// The text in UTF-8.
    pub fn json(&self) -> Cow<'_, [u8]> {
        match &self.text {
            Text::Ascii(bytes) => Cow::Borrowed(bytes),
            Text::Wide(units) => Cow::Owned(String::from_utf16_lossy(units).into_bytes()),
        }
    }

    /// The server's clock, of an answer that was read as [`super::Reading::Judged`].
    pub fn date(&self) -> Option<SystemTime> {
        self.date
    }

    /// The error that a business failure stands for, of an answer that was read as
    /// [`super::Reading::Judged`].
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
        let request_id = self.header(&REQUEST_ID).filter(|id| redact::is_uuid(id));
        let request_id = request_id.map(str::to_owned);
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
