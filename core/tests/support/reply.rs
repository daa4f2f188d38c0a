//! What the fault server does with one request.

use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::watch;

/// The documented answer of the WeChat call.
pub const DOCUMENTED: &str = r#"{"statusCode":200,"message":"ok","requestId":"req-1","data":{"accessToken":"65_token","expiresAt":"1700000000"}}"#;

/// What to send, and how it ends.
#[derive(Debug, Clone)]
pub struct Reply {
    /// Nothing is sent before this gate opens.
    pub gate: Option<Gate>,
    pub content: Content,
    pub ending: Ending,
}

/// What is sent.
#[derive(Debug, Clone)]
pub enum Content {
    /// Not one byte.
    Nothing,
    /// These bytes, HTTP or not. HTTP/1.1 only.
    Raw(Bytes),
    Response(Response),
}

/// A response of the protocol in use.
#[derive(Debug, Clone)]
pub struct Response {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
    pub framing: Framing,
}

/// How the end of a body is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Framing {
    /// `Content-Length`, true.
    Length,
    /// `Content-Length`, as it says here, true or not.
    Claimed(usize),
    /// `Transfer-Encoding: chunked`, two chunks. HTTP/2 sends two frames without a length.
    Chunked,
    /// The body lasts until the connection closes. HTTP/1.1 only.
    UntilClose,
}

/// What happens after the content was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The connection stays open for the next request.
    Keep,
    /// The connection closes. HTTP/2 says GOAWAY after a response and just leaves after nothing.
    Close,
    /// The connection is reset (`SO_LINGER` 0). HTTP/2 resets the stream alone.
    Reset,
    /// The server says that it has not processed the request. HTTP/2 only (RFC 9113, 8.7).
    Refuse,
    /// The server demands HTTP/1.1 for the request (HTTP_1_1_REQUIRED). HTTP/2 only.
    DemandHttp1,
    /// Nothing more, and the connection stays open.
    Stall,
    /// A blank every few milliseconds, for ever.
    Drip,
}

impl Reply {
    /// The documented answer.
    pub fn ok() -> Self {
        Self::json(200, DOCUMENTED)
    }

    /// A JSON body with a status.
    pub fn json(status: u16, body: impl Into<Bytes>) -> Self {
        Self::of(status, body).header("content-type", "application/json; charset=utf-8")
    }

    /// A status with a body of the form that the service uses.
    pub fn status(status: u16) -> Self {
        let body = format!(r#"{{"statusCode":{status},"message":"as told"}}"#);
        Self::json(status, body)
    }

    /// A body without a content type.
    pub fn of(status: u16, body: impl Into<Bytes>) -> Self {
        Self::with(Content::Response(Response {
            status,
            headers: Vec::new(),
            body: body.into(),
            framing: Framing::Length,
        }))
    }

    /// A JSON answer that arrives as `bytes` under the name of a content encoding.
    pub fn encoded(encoding: &str, bytes: impl Into<Bytes>) -> Self {
        Self::json(200, bytes).header("content-encoding", encoding)
    }

    /// Bytes as they are.
    pub fn raw(bytes: impl Into<Bytes>) -> Self {
        Self::with(Content::Raw(bytes.into()))
    }

    /// No answer; to be followed by [`Reply::then`].
    pub fn nothing() -> Self {
        Self::with(Content::Nothing)
    }

    fn with(content: Content) -> Self {
        Self {
            gate: None,
            content,
            ending: Ending::Keep,
        }
    }

    /// Adds a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Content::Response(response) = &mut self.content {
            response.headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Says how the end of the body is told.
    pub fn framed(mut self, framing: Framing) -> Self {
        if let Content::Response(response) = &mut self.content {
            response.framing = framing;
        }
        self
    }

    /// Says what follows.
    pub fn then(mut self, ending: Ending) -> Self {
        self.ending = ending;
        self
    }

    /// Holds everything back until the gate opens.
    pub fn after(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }
}

/// Holds replies back until a test opens it.
#[derive(Debug, Clone)]
pub struct Gate(Arc<watch::Sender<bool>>);

impl Gate {
    pub fn closed() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    pub fn open(&self) {
        self.0.send_replace(true);
    }

    pub async fn passed(&self) {
        // The sender is alive: it is in `self`.
        let _ = self.0.subscribe().wait_for(|open| *open).await;
    }
}
