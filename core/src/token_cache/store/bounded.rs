//! A stream that limits the bytes between two commands.

use std::{
    io,
    pin::Pin,
    task::{Context, Poll, ready},
};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Most bytes between two commands. An answer has some hundred bytes, and thousands may be under way.
const MOST_BYTES: usize = 8 * 1024 * 1024;

/// Fails instead of filling the memory when a server sends without end.
pub(super) struct Bounded<S> {
    stream: S,
    left: usize,
}

impl<S> Bounded<S> {
    pub(super) fn new(stream: S) -> Self {
        Self {
            stream,
            left: MOST_BYTES,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Bounded<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        let read = buffer.filled().len() - before;
        self.left = self
            .left
            .checked_sub(read)
            .ok_or_else(|| io::Error::other("an answer without end"))?;
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Bounded<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.left = MOST_BYTES;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex, repeat};

    use super::{Bounded, MOST_BYTES};

    #[tokio::test]
    async fn an_answer_without_end_is_an_error_and_many_answers_are_not() {
        let (near, mut far) = duplex(1_024);
        tokio::spawn(async move { tokio::io::copy(&mut repeat(b'x'), &mut far).await });
        let mut stream = Bounded::new(near);
        let mut buffer = vec![0; MOST_BYTES / 2];
        for _ in 0..4 {
            // A command each time; the test does not read them.
            stream.write_all(b"q").await.expect("written");
            stream.read_exact(&mut buffer).await.expect("read");
        }
        let mut read = MOST_BYTES / 2;
        while stream.read(&mut buffer[..1_024]).await.is_ok() {
            read += 1_024;
            assert!(read <= MOST_BYTES, "{read} bytes");
        }
    }
}
