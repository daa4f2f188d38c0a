//! Proxies: who uses one, what it is asked, and what becomes of its refusals.

use crate::support::{
    certificates::{Authority, authority},
    client::{call, call_once, client, client_in, failure, number, text},
    clock::StoppedClock,
    proxy::{Manner, Proxy},
    reply::Reply,
    server::{ClosedPort, Server},
};
use genauth_core::{error::Kind, options::Value, transport::ProxyEnvironment};

/// `someone:pass word` as `Proxy-Authorization` carries it (RFC 7617).
const BASIC: &str = "Basic c29tZW9uZTpwYXNzIHdvcmQ=";
/// The same in a URL.
const CREDENTIALS: &str = "someone:pass%20word";

/// An environment whose proxies are a closed port: a call that goes there fails.
fn nowhere(port: &ClosedPort) -> ProxyEnvironment {
    ProxyEnvironment {
        http: port.origin(),
        https: port.origin(),
        ..ProxyEnvironment::default()
    }
}

#[tokio::test]
async fn http_requests_to_a_proxy_have_absolute_targets() {
    let server = Server::answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Open).await;
    call(&client(&server.origin(), &[("proxy", text(&proxy.url()))]))
        .await
        .expect("the proxy passes the call on");
    let requests = proxy.requests();
    let path = "/api/v3/get-wechat-access-token";
    assert_eq!(requests[0].target, format!("{}{path}", server.origin()));
    assert_eq!(server.requests()[0].target, path);
    assert_eq!(server.requests()[0].body, crate::support::client::ARGUMENT);
}

#[tokio::test]
async fn https_uses_a_tunnel_that_hides_the_call_from_the_proxy() {
    let _clock = StoppedClock::new();
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Open).await;
    let extra = [
        ("proxy", text(&proxy.url())),
        ("accessToken", text("token-in-the-tunnel")),
    ];
    call(&client(&server.origin(), &extra))
        .await
        .expect("the proxy opens a tunnel");
    let requests = proxy.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].method, "CONNECT");
    assert_eq!(requests[0].target, format!("127.0.0.1:{}", server.port()));
    assert!(!requests[0].echo().contains("token-in-the-tunnel"));
    assert_eq!(
        server.requests()[0].header("authorization"),
        Some("token-in-the-tunnel")
    );
}

#[tokio::test]
async fn http2_is_spoken_inside_of_a_tunnel() {
    let _clock = StoppedClock::new();
    let server = Server::build().tls().http2().answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Open).await;
    let client = client(&server.origin(), &[("proxy", text(&proxy.url()))]);
    call(&client).await.expect("the proxy opens a tunnel");
    call(&client).await.expect("the tunnel is kept");
    assert_eq!(server.requests()[0].version, "HTTP/2");
    assert_eq!(proxy.requests().len(), 1);
}

#[tokio::test]
async fn the_server_behind_a_tunnel_must_present_its_certificate() {
    let stranger = Authority::new("Another authority").server();
    let server = Server::build()
        .tls_as(stranger)
        .answering([Reply::ok()])
        .await;
    let proxy = Proxy::start(Manner::Open).await;
    let extra = [("proxy", text(&proxy.url())), ("ca", authority().pem())];
    let error = failure(&client(&server.origin(), &extra)).await;
    assert_eq!(error.code(), "UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn credentials_of_the_url_reach_the_proxy_and_not_the_server() {
    for secure in [false, true] {
        let builder = match secure {
            true => Server::build().tls(),
            false => Server::build(),
        };
        let server = builder.answering([Reply::ok()]).await;
        let proxy = Proxy::start(Manner::Demanding(BASIC.to_owned())).await;
        let extra = [("proxy", text(&proxy.url_with(CREDENTIALS)))];
        call(&client(&server.origin(), &extra))
            .await
            .expect("the proxy knows us");
        assert_eq!(
            proxy.requests()[0].header("proxy-authorization"),
            Some(BASIC)
        );
        assert_eq!(server.requests()[0].header("proxy-authorization"), None);
    }
}

#[tokio::test]
async fn a_407_without_a_tunnel_is_a_connection_error() {
    let server = Server::answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Demanding(BASIC.to_owned())).await;
    let error = failure(&client(&server.origin(), &[("proxy", text(&proxy.url()))])).await;
    assert_eq!(error.kind(), Kind::Connection, "{error:?}");
    assert_eq!(error.code(), "ERR_PROXY", "{error:?}");
    assert!(error.message().contains("credentials"), "{error}");
    assert_eq!(
        proxy.requests().len(),
        1,
        "credentials do not appear by themselves"
    );
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_407_for_a_tunnel_is_a_connection_error() {
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Demanding(BASIC.to_owned())).await;
    let error = failure(&client(&server.origin(), &[("proxy", text(&proxy.url()))])).await;
    assert_eq!(error.kind(), Kind::Connection, "{error:?}");
    assert_eq!(error.code(), "ERR_PROXY", "{error:?}");
    assert!(error.message().contains("credentials"), "{error}");
    assert_eq!(error.attempts(), Some(1));
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_tunnel_that_is_refused_is_a_connection_error() {
    for status in [403, 502, 503] {
        let server = Server::build().tls().answering([Reply::ok()]).await;
        let proxy = Proxy::start(Manner::Refusing(status)).await;
        let extra = [("proxy", text(&proxy.url())), ("maxRetries", number(0))];
        let error = failure(&client(&server.origin(), &extra)).await;
        assert_eq!(error.kind(), Kind::Connection, "{error:?}");
        assert_eq!(error.code(), "ERR_PROXY", "{error:?}");
        assert_eq!(server.connections(), 0);
    }
}

#[tokio::test]
async fn a_temporarily_refused_tunnel_is_retried_for_all_calls() {
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Refusing(503)).await;
    let client = client(&server.origin(), &[("proxy", text(&proxy.url()))]);
    let error = call_once(&client).await.expect_err("there is no tunnel");
    assert_eq!(error.code(), "ERR_PROXY", "{error:?}");
    assert!(error.retryable());
    assert_eq!(error.attempts(), Some(4));
    assert_eq!(proxy.requests().len(), 4);
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_a_refused_connection() {
    let port = ClosedPort::reserve();
    let server = Server::answering([Reply::ok()]).await;
    let error = failure(&client_in(&nowhere(&port), &server.origin(), &[])).await;
    assert_eq!(error.code(), "ECONNREFUSED", "{error:?}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn the_environment_names_a_proxy_for_each_scheme() {
    let port = ClosedPort::reserve();
    let proxy = Proxy::start(Manner::Open).await;
    let for_http = ProxyEnvironment {
        http: proxy.url(),
        ..nowhere(&port)
    };
    let for_https = ProxyEnvironment {
        https: proxy.url(),
        ..nowhere(&port)
    };
    let for_all = ProxyEnvironment {
        all: proxy.url(),
        ..ProxyEnvironment::default()
    };
    let plain = Server::answering([Reply::ok()]).await;
    let secure = Server::build().tls().answering([Reply::ok()]).await;
    for (environment, server) in [
        (&for_http, &plain),
        (&for_https, &secure),
        (&for_all, &plain),
        (&for_all, &secure),
    ] {
        let client = client_in(environment, &server.origin(), &[]);
        call(&client).await.expect("the proxy passes the call on");
    }
    let methods: Vec<String> = proxy
        .requests()
        .into_iter()
        .map(|request| request.method)
        .collect();
    assert_eq!(methods, ["POST", "CONNECT", "POST", "CONNECT"]);
}

#[tokio::test]
async fn no_proxy_names_hosts_that_are_reached_directly() {
    let port = ClosedPort::reserve();
    let server = Server::answering([Reply::ok()]).await;
    for no in ["127.0.0.1", "*", "127.0.0.0/8", "other.example, 127.0.0.1"] {
        let environment = ProxyEnvironment {
            no: no.to_owned(),
            ..nowhere(&port)
        };
        call(&client_in(&environment, &server.origin(), &[]))
            .await
            .unwrap_or_else(|error| panic!("NO_PROXY={no}: {error}"));
    }
    let environment = ProxyEnvironment {
        no: "127.0.0.1:1, other.example".to_owned(),
        ..nowhere(&port)
    };
    failure(&client_in(&environment, &server.origin(), &[])).await;
}

#[tokio::test]
async fn the_option_proxy_wins_over_the_environment() {
    let port = ClosedPort::reserve();
    let server = Server::answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Open).await;
    let everywhere = ProxyEnvironment {
        no: "*".to_owned(),
        ..nowhere(&port)
    };
    let own = [("proxy", text(&proxy.url()))];
    call(&client_in(&everywhere, &server.origin(), &own))
        .await
        .expect("the option's proxy is used");
    assert_eq!(proxy.requests().len(), 1);
}

#[tokio::test]
async fn the_option_proxy_false_connects_directly() {
    let port = ClosedPort::reserve();
    let server = Server::answering([Reply::ok()]).await;
    for none in [Value::Boolean(false), text("")] {
        call(&client_in(
            &nowhere(&port),
            &server.origin(),
            &[("proxy", none)],
        ))
        .await
        .expect("the host is reached directly");
    }
}
