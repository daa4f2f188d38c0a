//! A response as it was received.

use bytes::Bytes;
use http::HeaderMap;

use super::damage::{self, Damage};

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
