//! A response as it was received.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;

use super::damage::{self, Damage};
use crate::{error::Body, runtime::conversion, text::Text};

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
    /// The body in UTF-16, once it was converted.
    converted: Option<Text>,
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
            converted: None,
        }
    }

    /// Converts a text beyond ASCII.
    pub(super) async fn convert(&mut self) {
        if !self.is_ascii {
            self.converted = conversion::convert(&self.body).await;
        }
    }

    /// How the body was damaged on its way, if it should be text.
    pub(super) fn damage(&self) -> Option<Damage> {
        let is_utf8 = self.is_ascii || self.converted.is_some();
        damage::find(&self.body, is_utf8, self.is_delimited)
    }

    /// The text of a body without damage.
    pub(super) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// As [`Self::text`], in the units of a binding.
    pub(super) fn units(&self) -> Text {
        match &self.converted {
            Some(text) => text.clone(),
            None if self.is_ascii => Text::Ascii(self.body.clone()),
            None => Text::decode(&self.body),
        }
    }

    /// The body as an error carries it.
    pub(super) fn error_body(&self) -> Body {
        match &self.converted {
            Some(text) => Body::Text(text.clone()),
            None => Body::new(self.body.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use futures_util::FutureExt;

    use super::{Received, Text};

    fn received(body: impl Into<Bytes>) -> Received {
        Received::new(200, HeaderMap::new(), Some(body.into()), true)
    }

    fn chinese(bytes: usize) -> String {
        format!("\"{}\"", "王".repeat(bytes / 3))
    }

    #[tokio::test]
    async fn a_long_text_is_converted() {
        for at_once in [chinese(60_000), "a".repeat(1_000_000)] {
            let mut received = received(at_once);
            let converted = received.convert().now_or_never();
            assert!(converted.is_some(), "it lets nothing else run");
        }
        let text = chinese(1_000_000);
        let mut long = received(text.clone());
        long.convert().await;
        let Some(Text::Wide(units)) = &long.converted else {
            panic!("it is converted");
        };
        assert_eq!(**units, text.encode_utf16().collect::<Vec<_>>());
        assert_eq!(long.damage(), None);
    }

    #[tokio::test]
    async fn a_body_that_is_not_text_stays_as_it_is() {
        for size in [3, 1_000_000] {
            let mut body = chinese(size).into_bytes();
            body.push(0xff);
            let mut received = received(body);
            received.convert().await;
            assert!(received.converted.is_none());
            assert!(received.damage().is_some());
        }
    }
}
