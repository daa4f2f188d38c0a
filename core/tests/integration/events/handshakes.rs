//! Who a subscription is for, and how its socket is opened.

use std::{sync::Arc, time::Duration};

use genauth_core::{
    call::Endpoint,
    error::{Error, Kind},
    events::EventSource,
    options::ManagementOptions,
    transport::ProxyEnvironment,
};

use crate::support::{
    certificates::Identity,
    client::{client, number, text},
    clock::StoppedClock,
    reply::Reply,
    server::{ClosedPort, Server},
    socket::SocketServer,
};

use super::user::{TOKEN, User, endpoint, source, subscribed};

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
    let clock = StoppedClock::new();
    let server = SocketServer::start().await;
    let options = [("timeout", number(50)), ("retryTimes", number(0))];
    let mut user = subscribed(&server, &options);
    let held = server.next().await;
    clock.exceed(Duration::from_millis(50)).await;
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
