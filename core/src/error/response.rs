//! The response attached to an error.

use std::fmt;

use bytes::Bytes;
use serde::{Serialize, Serializer};

use crate::text::Text;

/// The response that caused an error. `Debug` omits the body and the redirect target, which may contain
/// secrets.
#[derive(Clone, Serialize)]
pub struct ErrorResponse {
    /// HTTP status code.
    pub status: u16,
    /// Headers from an allow list, with lower-case names.
    pub headers: Vec<(&'static str, String)>,
    /// The exact value of `Location`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The whole body; `None` if it must not be attached or was not read.
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
    /// Converts bytes: to text if they are UTF-8.
    pub(crate) fn new(bytes: Bytes) -> Self {
        match std::str::from_utf8(&bytes) {
            Ok(text) => Self::Text(Text::new(bytes.clone(), text)),
            Err(_) => Self::Bytes(bytes),
        }
    }
}

/// Serializes only the variant of the body; the body follows the JSON text.
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
