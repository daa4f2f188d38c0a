//! The frames of an open WebSocket.

use std::{
    future::poll_fn,
    io,
    pin::Pin,
    task::{Context, Poll, ready},
    time::Duration,
};

use bytes::Bytes;
use futures_util::{FutureExt, SinkExt, StreamExt, future::BoxFuture};
use reqwest::Upgraded;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::timeout,
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{
        Error as FrameError, Message,
        error::ProtocolError,
        protocol::{CloseFrame, Role, WebSocketConfig, frame::coding::CloseCode},
    },
};

use crate::{
    error::{Error, Kind},
    runtime::conversion,
    text::Text,
    transport::verdict,
};

/// Bytes that are read at once: about a hundred short events.
const READ_BUFFER: usize = 32 * 1024;

/// How long a closing handshake may take (RFC 6455, 7.1.1).
const CLOSING: Duration = Duration::from_secs(1);

/// An open WebSocket.
pub(super) struct Socket {
    frames: WebSocketStream<Heard>,
    largest: usize,
    /// The last message, while it is converted.
    converting: Option<BoxFuture<'static, Text>>,
}

/// What arrives on a socket.
pub(super) enum Incoming {
    /// An event.
    Message(Text),
    /// A ping or a pong.
    Control,
}

/// What has been read of a socket.
enum Read {
    Incoming(Incoming),
    /// A message whose conversion takes turns with other work.
    Long(Bytes),
}

/// Why a socket is of no use any more.
pub(super) struct Broken {
    pub(super) error: Error,
    /// What the server is told (RFC 6455, 7.4.1), unless the connection is gone.
    code: Option<CloseCode>,
}

/// The text of a message; what is not UTF-8 is replaced.
async fn convert(bytes: Bytes) -> Text {
    let converted = conversion::convert(&bytes).await;
    converted.unwrap_or_else(|| Text::decode(&bytes))
}

impl Socket {
    /// The socket of a connection that has switched to WebSocket. A message of more than `largest` bytes is not
    /// read.
    pub(super) async fn new(connection: Upgraded, largest: usize) -> Self {
        let config = WebSocketConfig::default()
            .read_buffer_size(READ_BUFFER)
            .write_buffer_size(0)
            .max_frame_size(Some(largest))
            .max_message_size(Some(largest));
        let heard = Heard {
            connection,
            heard: false,
        };
        Self {
            frames: WebSocketStream::from_raw_socket(heard, Role::Client, Some(config)).await,
            largest,
            converting: None,
        }
    }

    /// The next message or control frame. Nothing is lost where the future is dropped.
    pub(super) async fn next(&mut self) -> Result<Incoming, Broken> {
        loop {
            if let Some(converting) = &mut self.converting {
                let text = converting.await;
                self.converting = None;
                return Ok(Incoming::Message(text));
            }
            match self.read().await? {
                Read::Incoming(incoming) => return Ok(incoming),
                Read::Long(bytes) => self.converting = Some(convert(bytes).boxed()),
            }
        }
    }

    async fn read(&mut self) -> Result<Read, Broken> {
        let message = |text| Ok(Read::Incoming(Incoming::Message(text)));
        match self.frames.next().await {
            Some(Ok(Message::Text(text))) if conversion::is_long(text.as_bytes()) => {
                Ok(Read::Long(text.into()))
            }
            Some(Ok(Message::Text(text))) => message(Text::new(text.clone().into(), &text)),
            Some(Ok(Message::Binary(bytes))) if conversion::is_long(&bytes) => {
                Ok(Read::Long(bytes))
            }
            Some(Ok(Message::Binary(bytes))) => message(Text::decode(&bytes)),
            Some(Ok(Message::Close(frame))) => Err(Broken {
                error: closed(frame.map(|frame| frame.code.into())),
                code: Some(CloseCode::Normal),
            }),
            Some(Ok(_)) => Ok(Read::Incoming(Incoming::Control)),
            Some(Err(error)) => Err(self.broken(error)),
            None => Err(closed(None).into()),
        }
    }

    /// Sends a ping, in no more than `limit`.
    pub(super) async fn ping(&mut self, limit: Duration) -> Result<(), Broken> {
        let ping = self.frames.send(Message::Ping(Bytes::new()));
        match timeout(limit, ping).await {
            Ok(sent) => sent.map_err(|error| self.broken(error)),
            Err(_) => Err(silent(limit).into()),
        }
    }

    /// Whether bytes have arrived since the last call.
    pub(super) fn take_heard(&mut self) -> bool {
        std::mem::take(&mut self.frames.get_mut().heard)
    }

    /// Closes the socket after `broken`, or because it is not needed any more.
    pub(super) async fn close(mut self, broken: Option<Broken>) {
        let code = match broken {
            None => CloseCode::Normal,
            Some(Broken { code: None, .. }) => return,
            Some(Broken {
                code: Some(code), ..
            }) => code,
        };
        let frame = CloseFrame {
            code,
            reason: "".into(),
        };
        let closing = async {
            if self.frames.close(Some(frame)).await.is_ok() {
                // A connection that is closed before all is read is reset, and the frame may be lost with it.
                self.frames.get_mut().drain().await;
            }
        };
        let _ = timeout(CLOSING, closing).await;
    }

    fn broken(&self, error: FrameError) -> Broken {
        let (code, error) = match error {
            FrameError::Capacity(_) => {
                let message = format!(
                    "An event is larger than {} bytes, the limit of the option maxResponseBytes.",
                    self.largest
                );
                let error = Error::new(Kind::Response, "ERR_RESPONSE_TOO_LARGE", message);
                (Some(CloseCode::Size), error)
            }
            FrameError::Utf8(_) => (Some(CloseCode::Invalid), malformed(error)),
            FrameError::Protocol(
                ProtocolError::ResetWithoutClosingHandshake | ProtocolError::SendAfterClosing,
            )
            | FrameError::ConnectionClosed
            | FrameError::AlreadyClosed => (None, closed(None)),
            FrameError::Io(error) => (None, failed(error)),
            error => (Some(CloseCode::Protocol), malformed(error)),
        };
        Broken { error, code }
    }
}

impl From<Error> for Broken {
    fn from(error: Error) -> Self {
        Self { error, code: None }
    }
}

/// The error of a socket on which nothing was heard for so long after a ping.
pub(super) fn silent(limit: Duration) -> Error {
    let message = format!(
        "The event socket was silent for {} ms after a ping.",
        limit.as_millis()
    );
    Error::new(Kind::Connection, "ETIMEDOUT", message).with_retryable(true)
}

fn closed(code: Option<u16>) -> Error {
    let message = match code {
        None => "The event socket was closed by the server.".to_owned(),
        Some(code) => format!("The event socket was closed by the server with the code {code}."),
    };
    Error::new(Kind::Connection, "ECONNRESET", message).with_retryable(true)
}

fn malformed(error: FrameError) -> Error {
    let message = "The server does not keep to the WebSocket protocol.";
    Error::new(Kind::Response, verdict::PROTOCOL, message).with_source(error)
}

fn failed(error: io::Error) -> Error {
    let code = verdict::io_code(&error).unwrap_or("ECONNRESET");
    let message = format!("The connection of the event socket failed with {code}.");
    Error::new(Kind::Connection, code, message)
        .with_retryable(true)
        .with_source(error)
}

/// A connection that remembers whether bytes have arrived: a long message may take longer than a ping.
struct Heard {
    connection: Upgraded,
    heard: bool,
}

impl Heard {
    /// Reads and drops everything up to the end.
    async fn drain(&mut self) {
        let mut bytes = [0; 4096];
        loop {
            let mut buffer = ReadBuf::new(&mut bytes);
            let read = poll_fn(|context| Pin::new(&mut *self).poll_read(context, &mut buffer));
            if read.await.is_err() || buffer.filled().is_empty() {
                return;
            }
        }
    }
}

impl AsyncRead for Heard {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.connection).poll_read(context, buffer))?;
        self.heard = true;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Heard {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.connection).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.connection).poll_shutdown(context)
    }
}
