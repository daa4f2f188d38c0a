//! Subscriptions over real sockets. When a subscription connects, pings and gives up is decided in
//! `core/src/events/lifecycle.rs`, which has tests without sockets.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::Relaxed},
};

use futures_util::{SinkExt, StreamExt};
use genauth_core::{
    call::Endpoint,
    error::{Error, Kind},
    events::{EventSource, Feed, Report},
    observe::LogLevel,
    options::{ManagementOptions, Value},
    transport::ProxyEnvironment,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::{Notify, oneshot},
};
use tokio_tungstenite::{
    WebSocketStream,
    tungstenite::{Message, protocol::frame::coding::CloseCode},
};

use crate::support::{
    certificates::Identity,
    client::{client, number, text},
    reply::Reply,
    server::{ClosedPort, Server},
    socket::SocketServer,
};

const TOKEN: &str = "cAnArY-token+/=&";

/// A subscription as its user sees it.
struct User {
    feed: Arc<Feed>,
    woken: Arc<Notify>,
    wakes: Arc<AtomicUsize>,
    end: Option<oneshot::Sender<()>>,
    taken: Vec<Report>,
}

impl User {
    fn of(source: EventSource, event: &str) -> Self {
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

    async fn next(&mut self) -> Report {
        while self.taken.is_empty() {
            self.taken = self.feed.take(1);
            if self.taken.is_empty() {
                self.woken.notified().await;
            }
        }
        self.taken.remove(0)
    }

    /// The next report that is not about a connection.
    async fn message(&mut self) -> String {
        loop {
            match self.next().await {
                Report::Message(text) => return text.to_string(),
                Report::Failed(error) => panic!("the subscription has failed: {error}"),
                Report::Open { .. } | Report::Waiting { .. } => {}
            }
        }
    }

    /// The error with which the next connection fails.
    async fn waiting(&mut self) -> Error {
        loop {
            match self.next().await {
                Report::Waiting { error, .. } => return error,
                Report::Failed(error) => panic!("the subscription has failed: {error}"),
                Report::Open { .. } | Report::Message(_) => {}
            }
        }
    }

    /// The error with which the subscription fails.
    async fn failure(&mut self) -> Error {
        loop {
            if let Report::Failed(error) = self.next().await {
                return error;
            }
        }
    }
}

fn endpoint(server: &SocketServer, extra: &[(&str, Value)]) -> Arc<Endpoint> {
    let uri = text(&server.uri());
    let own = [("socketUri", uri), ("accessToken", text(TOKEN))];
    client("http://127.0.0.1:1", &[&own, extra].concat())
}

/// The events of a user's token.
fn source(server: &SocketServer, extra: &[(&str, Value)]) -> EventSource {
    let environment = ProxyEnvironment::default();
    EventSource::of_user(endpoint(server, extra), &environment).expect("a source")
}

fn subscribed(server: &SocketServer, extra: &[(&str, Value)]) -> User {
    User::of(source(server, extra), "APP.EVENT")
}

async fn send(socket: &mut WebSocketStream<TcpStream>, message: impl Into<Message>) {
    socket.send(message.into()).await.expect("an open socket");
}

/// The code with which the client closes a socket.
async fn close_code(socket: &mut WebSocketStream<TcpStream>) -> Option<CloseCode> {
    loop {
        match socket.next().await {
            Some(Ok(Message::Close(frame))) => return frame.map(|frame| frame.code),
            Some(Ok(_)) => {}
            Some(Err(_)) | None => return None,
        }
    }
}

#[tokio::test]
async fn a_user_is_named_by_the_token_in_the_query() {
    let server = SocketServer::start().await;
    let _user = User::of(source(&server, &[]), "a b&code=other#x");
    let handshake = server.next().await;
    assert_eq!(
        handshake.target(),
        "/events/v1/authentication/sub?code=a%20b%26code%3Dother%23x&token=cAnArY-token%2B%2F%3D%26",
        "M41, M42"
    );
    assert_eq!(handshake.header("authorization"), None);
    assert_eq!(handshake.header("upgrade"), Some("websocket"));
    assert_eq!(handshake.header("sec-websocket-version"), Some("13"));
    assert_eq!(handshake.header("sec-websocket-extensions"), None);
}

#[tokio::test]
async fn a_user_pool_is_named_by_a_signature() {
    let server = SocketServer::start().await;
    for (brand, scheme) in [("authing", "authing"), ("genauth", "GenAuth")] {
        let given = vec![
            ("accessKeyId".to_owned(), text("AK")),
            ("accessKeySecret".to_owned(), text("SK")),
            ("brand".to_owned(), text(brand)),
            (
                "socketUri".to_owned(),
                text(&[&server.uri(), "/base/"].concat()),
            ),
        ];
        let options = Arc::new(ManagementOptions::parse(&given).expect("valid options"));
        let environment = ProxyEnvironment::default();
        let endpoint = Endpoint::signing(options.clone(), &environment).expect("a client");
        let source = EventSource::of_user_pool(Arc::new(endpoint), options, &environment);
        let _user = User::of(source.expect("a source"), "authing.user.created");
        let handshake = server.next().await;
        assert_eq!(
            handshake.target(),
            "/base/events/v1/management/sub?code=authing.user.created"
        );
        // openssl dgst -sha1 -hmac SK -binary <<< websocket | base64
        let expected = format!("{scheme} AK:zZwj0JJ1+QXFdfL4VWfx1nlSm2M=");
        assert_eq!(handshake.header("authorization"), Some(&*expected), "M40");
    }
}

#[tokio::test]
async fn events_are_texts_of_any_frames() {
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[]);
    let mut socket = server.open().await;
    send(&mut socket, "one").await;
    send(&mut socket, "").await;
    send(&mut socket, Message::binary("王".as_bytes().to_vec())).await;
    send(&mut socket, Message::binary(vec![b'a', 0xff])).await;
    send(&mut socket, Message::Ping("are you there".into())).await;
    let tcp = socket.get_mut();
    // A text in three frames, with a ping between them (RFC 6455, 5.4).
    tcp.write_all(b"\x01\x01a\x89\x00\x00\x01b\x80\x01c")
        .await
        .expect("an open socket");
    for expected in ["one", "", "王", "a\u{fffd}", "abc"] {
        assert_eq!(user.message().await, expected);
    }
    assert!(matches!(socket.next().await, Some(Ok(Message::Pong(_)))));
}

#[tokio::test]
async fn a_response_that_opens_no_socket_is_refused() {
    for (response, what) in [
        (
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
            "sec-websocket-accept",
        ),
        (
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
            "upgrade",
        ),
        ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK", "HTTP 200"),
    ] {
        let server = SocketServer::start().await;
        let mut user = subscribed(&server, &[("retryTimes", number(0))]);
        let mut handshake = server.next().await;
        handshake.say(response).await;
        let error = user.failure().await;
        assert_eq!(
            (error.kind(), error.code()),
            (Kind::Response, "ERR_RESPONSE_PROTOCOL")
        );
        assert!(error.message().contains(what), "{error}");
    }
}

#[tokio::test]
async fn a_refusal_ends_a_subscription_and_a_failure_does_not() {
    for status in [401, 403, 404] {
        let server = SocketServer::start().await;
        let mut user = subscribed(&server, &[]);
        server
            .next()
            .await
            .refuse(status, r#"{"message":"no"}"#)
            .await;
        let error = user.failure().await;
        assert_eq!(error.status(), Some(status), "M49");
        assert_eq!(
            error.message(),
            format!("sub: The service answered HTTP {status}: no.")
        );
    }
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[("retryTimes", number(2))]);
    for status in [500, 400, 503] {
        server.next().await.refuse(status, "{}").await;
    }
    let error = user.failure().await;
    assert_eq!(
        (error.status(), error.attempts()),
        (Some(503), Some(3)),
        "M45"
    );
}

#[tokio::test]
async fn a_subscription_reconnects_and_says_so() {
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[("retryTimes", number(1))]);
    for round in 0..4 {
        let mut socket = server.open().await;
        assert!(matches!(user.next().await, Report::Open { again } if again == (round > 0)));
        send(&mut socket, "text").await;
        assert_eq!(user.message().await, "text");
        if round % 2 == 0 {
            drop(socket);
        } else {
            socket.close(None).await.expect("an open socket");
        }
        assert_eq!(user.waiting().await.code(), "ECONNRESET");
    }
}

#[tokio::test]
async fn a_server_that_breaks_the_protocol_is_told_the_reason() {
    for (bytes, code, error_code) in [
        // A masked frame.
        (
            &b"\x81\x81\x00\x00\x00\x00a"[..],
            CloseCode::Protocol,
            "ERR_RESPONSE_PROTOCOL",
        ),
        // A frame of an extension that was not negotiated.
        (b"\xc1\x01a", CloseCode::Protocol, "ERR_RESPONSE_PROTOCOL"),
        (b"\x81\x01\xff", CloseCode::Invalid, "ERR_RESPONSE_PROTOCOL"),
        // 101 bytes are announced, and none is sent.
        (b"\x81\x65", CloseCode::Size, "ERR_RESPONSE_TOO_LARGE"),
        // Two frames of 60 bytes, the first of which does not end the message.
        (
            &[&b"\x01\x3c"[..], &[b'x'; 60], b"\x80\x3c", &[b'x'; 60]].concat(),
            CloseCode::Size,
            "ERR_RESPONSE_TOO_LARGE",
        ),
    ] {
        let server = SocketServer::start().await;
        let mut user = subscribed(&server, &[("maxResponseBytes", number(100))]);
        let mut socket = server.open().await;
        socket
            .get_mut()
            .write_all(bytes)
            .await
            .expect("an open socket");
        assert_eq!(close_code(&mut socket).await, Some(code));
        drop(socket);
        assert_eq!(user.waiting().await.code(), error_code);
        let mut again = server.open().await;
        send(&mut again, "x".repeat(100)).await;
        assert_eq!(user.message().await.len(), 100);
    }
}

#[tokio::test]
async fn a_silent_connection_is_replaced_and_one_that_answers_is_not() {
    let pings = [("pingInterval", number(20)), ("pingTimeout", number(20))];
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &pings);
    // Held open, and never read: it answers no ping.
    let silent = server.open().await;
    let error = user.waiting().await;
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Connection, "ETIMEDOUT"),
        "M51"
    );
    let _again = server.open().await;
    drop(silent);

    let server = SocketServer::start().await;
    let patient = [("pingInterval", number(5)), ("pingTimeout", number(20_000))];
    let mut user = subscribed(&server, &patient);
    let mut socket = server.open().await;
    for _ in 0..5 {
        assert!(matches!(socket.next().await, Some(Ok(Message::Ping(_)))));
    }
    send(&mut socket, "text").await;
    assert!(matches!(user.next().await, Report::Open { again: false }));
    assert!(matches!(user.next().await, Report::Message(_)));
}

#[tokio::test]
async fn a_long_message_is_not_silence() {
    let server = SocketServer::start().await;
    let pings = [("pingInterval", number(5)), ("pingTimeout", number(20_000))];
    let mut user = subscribed(&server, &pings);
    let mut socket = server.open().await;
    // Each byte of the message comes after a ping, which is not answered.
    socket
        .get_mut()
        .write_all(b"\x81\x04")
        .await
        .expect("an open socket");
    for _ in 0..4 {
        let mut ping = [0; 6];
        socket
            .get_mut()
            .read_exact(&mut ping)
            .await
            .expect("a ping");
        assert_eq!(ping[0], 0x89);
        socket
            .get_mut()
            .write_all(b"x")
            .await
            .expect("an open socket");
    }
    assert!(matches!(user.next().await, Report::Open { again: false }));
    assert!(matches!(user.next().await, Report::Message(text) if text.to_string() == "xxxx"));
}

#[tokio::test]
async fn a_user_who_takes_nothing_is_not_sent_more_than_waits() {
    const SENT: usize = 20_000;
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[]);
    let mut socket = server.open().await;
    tokio::spawn(async move {
        for number in 0..SENT {
            socket
                .feed(Message::text(number.to_string()))
                .await
                .expect("an open socket");
        }
        socket.flush().await.expect("an open socket");
        socket.next().await;
    });
    let mut expected = 0;
    while expected < SENT {
        user.woken.notified().await;
        let reports = user.feed.take(usize::MAX);
        assert!(reports.len() <= 1_000, "{} wait", reports.len());
        for report in reports {
            if let Report::Message(text) = report {
                assert_eq!(text.to_string(), expected.to_string());
                expected += 1;
            }
        }
    }
    assert!(user.wakes.load(Relaxed) < SENT / 4, "one wake-up for many");
    user.end.take();
}

#[tokio::test]
async fn ending_a_subscription_closes_its_socket() {
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[]);
    let mut socket = server.open().await;
    assert!(matches!(user.next().await, Report::Open { .. }));
    drop(user.end.take());
    assert_eq!(close_code(&mut socket).await, Some(CloseCode::Normal));
    assert!(user.feed.take(1).is_empty());

    // While it connects.
    let mut user = subscribed(&server, &[]);
    let mut handshake = server.next().await;
    drop(user.end.take());
    assert_eq!(handshake.tcp.read(&mut [0; 1]).await.unwrap_or(0), 0);
    assert!(user.feed.take(1).is_empty());
}

#[tokio::test]
async fn a_reconnection_uses_the_token_that_the_client_has_then() {
    let server = SocketServer::start().await;
    let endpoint = endpoint(&server, &[]);
    let environment = ProxyEnvironment::default();
    let source = EventSource::of_user(endpoint.clone(), &environment).expect("a source");
    let mut user = User::of(source, "APP.EVENT");
    drop(server.open().await);
    endpoint.set_access_token(Some("second")).expect("a token");
    let handshake = server.next().await;
    assert!(handshake.target().ends_with("&token=second"), "M55");
    endpoint.set_access_token(None).expect("no token");
    drop(handshake);
    let error = user.failure().await;
    assert_eq!(
        (error.kind(), error.field()),
        (Kind::Configuration, Some("accessToken"))
    );
}

#[tokio::test]
async fn an_unreachable_server_ends_a_subscription_after_its_reconnections() {
    let closed = ClosedPort::reserve();
    let uri = closed.origin().replace("http", "ws");
    let options = [
        ("socketUri", text(&uri)),
        ("accessToken", text(TOKEN)),
        ("retryTimes", number(1)),
    ];
    let endpoint = client("http://127.0.0.1:1", &options);
    let source = EventSource::of_user(endpoint, &ProxyEnvironment::default());
    let mut user = User::of(source.expect("a source"), "APP.EVENT");
    let error = user.failure().await;
    assert_eq!((error.code(), error.attempts()), ("ECONNREFUSED", Some(2)));
}

#[tokio::test]
async fn a_server_that_is_not_trusted_ends_a_subscription_that_was_never_open() {
    let server = Server::build()
        .tls_as(Identity::self_signed())
        .answering([Reply::ok()])
        .await;
    let options = [
        ("socketUri", text(&server.origin().replace("https", "wss"))),
        ("accessToken", text(TOKEN)),
    ];
    let endpoint = client("http://127.0.0.1:1", &options);
    let source = EventSource::of_user(endpoint, &ProxyEnvironment::default());
    let mut user = User::of(source.expect("a source"), "APP.EVENT");
    let error = user.failure().await;
    assert_eq!(error.attempts(), Some(1));
    assert_eq!(error.code(), "DEPTH_ZERO_SELF_SIGNED_CERT");
}

#[tokio::test]
async fn a_handshake_without_a_response_ends_at_its_deadline() {
    let server = SocketServer::start().await;
    let options = [("timeout", number(50)), ("retryTimes", number(0))];
    let mut user = subscribed(&server, &options);
    let held = server.next().await;
    let error = user.failure().await;
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Timeout, "ETIMEDOUT"),
        "M50"
    );
    drop(held);
}

#[tokio::test]
async fn no_error_shows_the_token() {
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[]);
    let handshake = server.next().await;
    let echo = serde_json::json!({ "message": handshake.head }).to_string();
    handshake.refuse(403, &echo).await;
    let error = user.failure().await;
    let shown = format!("{error} {error:?} {}", error.to_json());
    assert!(!shown.contains("cAnArY"), "{shown}");
}

#[tokio::test]
async fn an_http_proxy_tunnels_sockets_with_tls_only() {
    let server = SocketServer::start().await;
    for (proxy, uri, is_refused) in [
        ("http://127.0.0.1:1", "ws://127.0.0.1:1", true),
        ("https://127.0.0.1:1", "ws://127.0.0.1:1", true),
        ("socks5://127.0.0.1:1", "ws://127.0.0.1:1", false),
        ("http://127.0.0.1:1", "wss://127.0.0.1:1", false),
    ] {
        let options = [("proxy", text(proxy)), ("socketUri", text(uri))];
        let endpoint = endpoint(&server, &options);
        let source = EventSource::of_user(endpoint, &ProxyEnvironment::default());
        let field = source.as_ref().err().and_then(Error::field);
        assert_eq!(field, is_refused.then_some("socketUri"), "{proxy} {uri}");
    }
}
