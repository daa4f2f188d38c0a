//! The body of a request, which sees the request leave.

use std::{
    convert::Infallible,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::progress::Progress;

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
        self.progress.leave_body();
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    /// Asked when a connection is there to take the headers. An empty body is never polled, and that
    /// of HTTP/2 only when the server gives it room, which may be long after the headers.
    fn is_end_stream(&self) -> bool {
        self.progress.leave();
        self.bytes.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.len() as u64)
    }
}
