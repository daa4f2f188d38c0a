//! A subscription as its user sees it, and its endpoint.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::Relaxed},
};

use futures_util::{SinkExt, StreamExt};
use genauth_core::{
    call::Endpoint,
    error::Error,
    events::{EventSource, Feed, Report},
    observe::LogLevel,
    options::Value,
    transport::ProxyEnvironment,
};
use tokio::{
    net::TcpStream,
    sync::{Notify, oneshot},
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Message, protocol::frame::coding::CloseCode},
};

use crate::support::{
    client::{client, text},
    socket::SocketServer,
};

pub(super) const TOKEN: &str = "cAnArY-token+/=&";

/// A subscription as its user sees it.
pub(super) struct User {
    pub(super) feed: Arc<Feed>,
    pub(super) woken: Arc<Notify>,
    pub(super) wakes: Arc<AtomicUsize>,
    pub(super) end: Option<oneshot::Sender<()>>,
    taken: Vec<Report>,
}

impl User {
    pub(super) fn of(source: EventSource, event: &str) -> Self {
        let (woken, wakes) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
        let (notify, count) = (woken.clone(), wakes.clone());
        let feed = Arc::new(Feed::new(move || {
            count.fetch_add(1, Relaxed);
            notify.notify_one();
        }));
        let (end, ended) = oneshot::channel();
        tokio::spawn(Arc::new(source).subscribe(
            event.to_owned(),
            feed.clone(),
            ended,
            LogLevel::Off,
        ));
        Self {
            feed,
            woken,
            wakes,
            end: Some(end),
            taken: Vec::new(),
        }
    }

    pub(super) async fn next(&mut self) -> Report {
        while self.taken.is_empty() {
            self.taken = self.feed.take(1);
            if self.taken.is_empty() {
                self.woken.notified().await;
            }
        }
        self.taken.remove(0)
    }

    /// The next report that is not about a connection.
    pub(super) async fn message(&mut self) -> String {
        loop {
            match self.next().await {
                Report::Message(text) => return text.to_string(),
                Report::Failed(error) => panic!("the subscription has failed: {error}"),
                Report::Open { .. } | Report::Waiting { .. } => {}
            }
        }
    }

    /// The error with which the next connection fails.
    pub(super) async fn waiting(&mut self) -> Error {
        loop {
            match self.next().await {
                Report::Waiting { error, .. } => return error,
                Report::Failed(error) => panic!("the subscription has failed: {error}"),
                Report::Open { .. } | Report::Message(_) => {}
            }
        }
    }

    /// The error with which the subscription fails.
    pub(super) async fn failure(&mut self) -> Error {
        loop {
            if let Report::Failed(error) = self.next().await {
                return error;
            }
        }
    }
}

pub(super) fn endpoint(server: &SocketServer, extra: &[(&str, Value)]) -> Arc<Endpoint> {
    let uri = text(&server.uri());
    let own = [("socketUri", uri), ("accessToken", text(TOKEN))];
    client("http://127.0.0.1:1", &[&own, extra].concat())
}

/// The events of a user's token.
pub(super) fn source(server: &SocketServer, extra: &[(&str, Value)]) -> EventSource {
    let environment = ProxyEnvironment::default();
    EventSource::of_user(endpoint(server, extra), &environment).expect("a source")
}

pub(super) fn subscribed(server: &SocketServer, extra: &[(&str, Value)]) -> User {
    User::of(source(server, extra), "APP.EVENT")
}

pub(super) async fn send(socket: &mut WebSocketStream<TcpStream>, message: impl Into<Message>) {
    socket.send(message.into()).await.expect("an open socket");
}

/// The code with which the client closes a socket.
pub(super) async fn close_code(socket: &mut WebSocketStream<TcpStream>) -> Option<CloseCode> {
    loop {
        match socket.next().await {
            Some(Ok(Message::Close(frame))) => return frame.map(|frame| frame.code),
            Some(Ok(_)) => {}
            Some(Err(_)) | None => return None,
        }
    }
}
