//! The fault server.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::Duration,
};

use bytes::Bytes;
use tokio::{
    io::{AsyncRead, AsyncWrite, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream},
    sync::{oneshot, watch},
    task::{AbortHandle, JoinSet},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use super::{
    builder::{AtConnect, Builder},
    http1, http2, ports,
    reply::Reply,
};

/// A test that waits for something waits no longer than this: it has failed by then.
const PATIENCE: Duration = Duration::from_secs(60);

/// The output of `waiting`, or `None` when a test has waited for too long, whatever its virtual clock says.
pub async fn within_patience<T>(waiting: impl Future<Output = T>) -> Option<T> {
    let (end, ended) = oneshot::channel::<()>();
    let (_held, released) = mpsc::channel::<()>();
    thread::spawn(move || {
        if released.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
            // The test may have ended at this moment.
            let _ = end.send(());
        }
    });
    tokio::select! {
        biased;
        output = waiting => Some(output),
        Ok(()) = ended => None,
    }
}

/// One request as it arrived.
#[derive(Debug, Clone)]
pub struct Request {
    /// Number of the connection, from 0.
    pub connection: usize,
    pub method: String,
    pub target: String,
    pub version: String,
    /// Names in lower case, in the order of the wire.
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
}

impl Request {
    /// The header of this name.
    ///
    /// # Panics
    /// When there are several of that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} came more than once");
        value
    }

    /// The whole request as text: what a debugging gateway would echo.
    pub fn echo(&self) -> String {
        let headers: String = self
            .headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"))
            .collect();
        let body = String::from_utf8_lossy(&self.body);
        format!("{} {}\n{headers}\n{body}", self.method, self.target)
    }
}

/// What the server has seen so far.
#[derive(Debug, Default)]
pub struct Seen {
    /// Connections accepted, ever.
    pub connections: usize,
    /// Connections that are open now.
    pub open: usize,
    pub requests: Vec<Request>,
}

/// What to do with a request, given its number (from 0).
pub type Script = dyn Fn(&Request, usize) -> Reply + Send + Sync;

/// What connections share.
#[derive(Clone)]
pub struct Shared {
    script: Arc<Script>,
    seen: Arc<watch::Sender<Seen>>,
    acceptor: Option<TlsAcceptor>,
    at_connect: Arc<HashMap<usize, AtConnect>>,
    /// Streams of an HTTP/2 connection at once.
    pub streams: Option<u32>,
}

impl Shared {
    /// Records a request and asks the script.
    pub fn reply(&self, request: Request) -> Reply {
        let mut number = 0;
        self.seen.send_modify(|seen| {
            number = seen.requests.len();
            seen.requests.push(request.clone());
        });
        (self.script)(&request, number)
    }
}

/// A running server. It and its connections end when it is dropped.
pub struct Server {
    address: SocketAddr,
    shared: Shared,
    task: AbortHandle,
}

impl Server {
    /// A server of plain HTTP/1.1, unless told otherwise.
    pub fn build() -> Builder {
        Builder::default()
    }

    /// Starts as a [`Builder`] says.
    pub async fn start(
        script: Box<Script>,
        acceptor: Option<TlsAcceptor>,
        at_connect: HashMap<usize, AtConnect>,
        streams: Option<u32>,
    ) -> Self {
        let listener = ports::listener();
        let address = listener.local_addr().expect("a bound socket");
        let shared = Shared {
            script: script.into(),
            seen: Arc::new(watch::Sender::new(Seen::default())),
            acceptor,
            at_connect: Arc::new(at_connect),
            streams,
        };
        let task = tokio::spawn(accept(listener, shared.clone()));
        Self {
            address,
            shared,
            task: task.abort_handle(),
        }
    }

    /// Plain HTTP/1.1 with these replies in turn.
    pub async fn answering(replies: impl Into<Vec<Reply>>) -> Self {
        Self::build().answering(replies).await
    }

    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The value of `appHost`.
    pub fn origin(&self) -> String {
        let secure = self.shared.acceptor.is_some();
        let scheme = if secure { "https" } else { "http" };
        format!("{scheme}://{}", self.address)
    }

    pub fn connections(&self) -> usize {
        self.shared.seen.borrow().connections
    }

    pub fn requests(&self) -> Vec<Request> {
        self.shared.seen.borrow().requests.clone()
    }

    /// Waits until the server has seen what the test waits for.
    ///
    /// # Panics
    /// When that does not happen.
    pub async fn until(&self, what: impl FnMut(&Seen) -> bool) {
        let mut seen = self.shared.seen.subscribe();
        let outcome = within_patience(seen.wait_for(what)).await;
        assert!(
            outcome.is_some(),
            "the server never saw it: {:?}",
            self.requests()
        );
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A connection, encrypted or not.
pub trait Wire: AsyncRead + AsyncWrite + Unpin + Send + 'static {
    /// The socket below.
    fn tcp(&self) -> &TcpStream;
}

impl Wire for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Wire for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

async fn accept(listener: TcpListener, shared: Shared) {
    let mut connections = JoinSet::new();
    for number in 0.. {
        let (tcp, _) = listener.accept().await.expect("the listener is open");
        shared.seen.send_modify(|seen| {
            seen.connections += 1;
            seen.open += 1;
        });
        let shared = shared.clone();
        connections.spawn(async move {
            connection(tcp, number, &shared).await;
            shared.seen.send_modify(|seen| seen.open -= 1);
        });
    }
}

async fn connection(mut tcp: TcpStream, number: usize, shared: &Shared) {
    match shared.at_connect.get(&number) {
        Some(AtConnect::Reset) => return http1::reset(&tcp),
        Some(AtConnect::Close) => return,
        Some(AtConnect::Stall) => return http1::drain(&mut tcp).await,
        Some(AtConnect::Say(text)) => {
            // A client that left does not hear it.
            let _ = tcp.write_all(text.as_bytes()).await;
            return http1::drain(&mut tcp).await;
        }
        None => {}
    }
    let Some(acceptor) = &shared.acceptor else {
        return http1::serve(tcp, number, shared).await;
    };
    match acceptor.accept(tcp).into_fallible().await {
        Ok(wire) if wire.get_ref().1.alpn_protocol() == Some(b"h2") => {
            http2::serve(wire, number, shared).await;
        }
        Ok(wire) => http1::serve(wire, number, shared).await,
        Err((_, mut tcp)) => {
            // The alert is on its way; closing over unread bytes would reset it away.
            let _ = tcp.shutdown().await;
            http1::drain(&mut tcp).await;
        }
    }
}

/// A closed port, which no other program is given while this lives.
pub struct ClosedPort(TcpSocket);

impl ClosedPort {
    pub fn reserve() -> Self {
        Self(ports::socket())
    }

    pub fn origin(&self) -> String {
        format!("http://{}", self.0.local_addr().expect("a bound socket"))
    }
}
