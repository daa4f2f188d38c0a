//! A response as it was received.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;

use super::damage::{self, Damage};
use crate::text::Text;

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
    is_ascii: bool,
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
            is_ascii: body.is_ascii(),
            body,
            is_complete,
            is_delimited,
        }
    }

    /// How the body was damaged on its way, if it should be text.
    pub(super) fn damage(&self) -> Option<Damage> {
        damage::find(&self.body, self.is_ascii, self.is_delimited)
    }

    /// The text of a body without damage.
    pub(super) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// As [`Self::text`], in the units of a binding.
    pub(super) fn units(&self) -> Text {
        match self.is_ascii {
            true => Text::Ascii(self.body.clone()),
            false => Text::new(self.body.clone(), &self.text()),
        }
    }
}
