//! The answer that an error is about, as far as it is carried along.

use std::fmt;

use bytes::Bytes;
use serde::{Serialize, Serializer};

use crate::text::Text;

/// The answer that an error is about. `Debug` leaves out the body and the target of a redirect: both may
/// hold secrets, and only a program that asks for them by name gets them.
#[derive(Clone, Serialize)]
pub struct ErrorResponse {
    /// HTTP status code.
    pub status: u16,
    /// Headers of harmless names, in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// What `Location` holds, to the letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The whole body; nothing where it may not be carried, or was not read.
    #[serde(
        rename = "data",
        skip_serializing_if = "Option::is_none",
        serialize_with = "form"
    )]
    pub body: Option<Body>,
}

/// A whole body, decompressed.
#[derive(Clone)]
pub enum Body {
    /// Valid UTF-8.
    Text(Text),
    /// Anything else.
    Bytes(Bytes),
}

impl Body {
    /// Takes the bytes as text where they are UTF-8.
    pub(crate) fn new(bytes: Bytes) -> Self {
        match std::str::from_utf8(&bytes) {
            Ok(text) => Self::Text(Text::new(bytes.clone(), text)),
            Err(_) => Self::Bytes(bytes),
        }
    }
}

/// Says which of the two a body is; the body itself goes another way.
fn form<S: Serializer>(body: &Option<Body>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match body {
        Some(Body::Text(_)) => "text",
        _ => "bytes",
    })
}

impl fmt::Debug for ErrorResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ErrorResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .finish_non_exhaustive()
    }
}
