//! A response as it was received.

use std::borrow::Cow;

use bytes::Bytes;
use http::HeaderMap;

use super::damage::{self, Damage};
use crate::{
    error::Body,
    runtime::{conversion, threads::Threads},
    text::Text,
};

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

    /// Converts a text beyond ASCII; a long one on one of these threads. Where the system refuses a thread,
    /// [`Self::units`] converts it.
    pub(super) async fn convert(&mut self, workers: &'static Threads) {
        if self.is_ascii {
            return;
        }
        self.converted = if conversion::is_long(&self.body) {
            conversion::convert(self.body.clone(), workers).await
        } else {
            Text::converted(&self.body)
        };
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
    use std::sync::mpsc;

    use bytes::Bytes;
    use futures_util::FutureExt;
    use http::HeaderMap;

    use super::{Received, Text};
    use crate::runtime::{
        conversion::LONG_TEXT,
        threads::{Threads, WORKERS},
    };

    fn received(body: &[u8]) -> Received {
        let body = Bytes::copy_from_slice(body);
        Received::new(200, HeaderMap::new(), Some(body), true)
    }

    fn chinese(bytes: usize) -> String {
        format!("\"{}\"", "王".repeat(bytes / 3))
    }

    #[tokio::test]
    async fn a_long_text_is_converted_on_another_thread() {
        static POOL: Threads = Threads::new("test-convert", 1);
        let (release, released) = mpsc::channel::<()>();
        // The only thread of the pool is busy.
        let busy = POOL.run(move || released.recv());
        let mut busy = Box::pin(busy);
        assert!((&mut busy).now_or_never().is_none());
        for short in [chinese(LONG_TEXT - 2), "a".repeat(4 * LONG_TEXT)] {
            let mut short = received(short.as_bytes());
            let converted = short.convert(&POOL).now_or_never();
            assert!(converted.is_some(), "it needs no other thread");
        }
        let text = chinese(2 * LONG_TEXT);
        let mut long = received(text.as_bytes());
        {
            let mut converting = Box::pin(long.convert(&POOL));
            assert!((&mut converting).now_or_never().is_none());
            release.send(()).expect("the thread waits");
            converting.await;
        }
        busy.await.expect("a thread").expect("a message");
        let Some(Text::Wide(units)) = &long.converted else {
            panic!("it is converted");
        };
        assert_eq!(**units, text.encode_utf16().collect::<Vec<_>>());
        assert_eq!(long.damage(), None);
    }

    #[tokio::test]
    async fn a_long_body_that_is_not_text_stays_as_it_is() {
        let mut body = chinese(2 * LONG_TEXT).into_bytes();
        body.push(0xff);
        let mut received = received(&body);
        received.convert(&WORKERS).await;
        assert!(received.converted.is_none());
        assert!(received.damage().is_some());
    }
}
