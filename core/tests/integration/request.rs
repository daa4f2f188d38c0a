//! What goes on the wire.

use crate::support::{
    client::{ARGUMENT, argument, call, client, documented, text},
    reply::Reply,
    server::{Request, Server},
};
use genauth_core::{
    call::{Call, own_headers},
    error::Kind,
};

async fn sent_with(headers: &[(&str, &str)]) -> Request {
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[("accessToken", text("own-token"))]);
    let headers: Vec<_> = headers
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let call = Call {
        headers: own_headers(headers).expect("the headers are valid"),
        ..documented(&client)
    };
    client.call(call).await.expect("the server answers");
    server.requests().remove(0)
}

#[tokio::test]
async fn the_documented_call_is_one_post_with_its_argument() {
    let request = sent_with(&[]).await;
    assert_eq!(request.method, "POST");
    assert_eq!(request.target, "/api/v3/get-wechat-access-token");
    assert_eq!(request.version, "HTTP/1.1");
    assert_eq!(request.body, ARGUMENT);
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("x-authing-app-id"), Some("app-1"));
    assert_eq!(request.header("authorization"), Some("own-token"));
    assert!(
        request
            .header("user-agent")
            .is_some_and(|agent| agent.starts_with("genauth-native/"))
    );
    let length = ARGUMENT.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
    assert_eq!(request.header("x-authing-lang"), None);
    assert_eq!(request.header("cookie"), None);
}

#[tokio::test]
async fn the_host_is_sent_once_with_its_port() {
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    call(&client).await.expect("the server answers");
    let origin = server.origin();
    let host = origin.trim_start_matches("http://");
    for request in server.requests() {
        let hosts = request.headers.iter().filter(|(name, _)| name == "host");
        let hosts: Vec<_> = hosts.map(|(_, value)| value.as_str()).collect();
        assert_eq!(hosts, [host]);
    }
}

#[tokio::test]
async fn brand_and_language_are_sent_as_headers() {
    let server = Server::answering([Reply::ok()]).await;
    let extra = [("brand", text("genauth")), ("lang", text("ja-JP"))];
    call(&client(&server.origin(), &extra))
        .await
        .expect("the server answers");
    let request = server.requests().remove(0);
    assert_eq!(request.header("x-genauth-app-id"), Some("app-1"));
    assert_eq!(request.header("x-genauth-lang"), Some("ja-JP"));
    assert_eq!(request.header("x-authing-app-id"), None);
}

#[tokio::test]
async fn fields_that_we_do_not_know_and_large_numbers_pass_untouched() {
    let body = r#"{ "appId":"a","appSecret":"b","extra":{"n":9007199254740993,"名":"é\u0000"} }"#;
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    let call = Call {
        source: argument(body),
        ..documented(&client)
    };
    client.call(call).await.expect("the server answers");
    assert_eq!(server.requests()[0].body, body);
}

#[tokio::test]
async fn headers_of_the_call_are_sent() {
    let request = sent_with(&[("x-trace", "trace-1"), ("X-Upper", "kept")]).await;
    assert_eq!(request.header("x-trace"), Some("trace-1"));
    assert_eq!(request.header("x-upper"), Some("kept"));
}

#[tokio::test]
async fn headers_of_the_call_replace_those_of_the_client() {
    let own = [
        ("authorization", "another-token"),
        ("user-agent", "mine/1"),
        ("Content-Type", "application/json; charset=utf-8"),
        ("x-authing-app-id", "app-2"),
    ];
    let request = sent_with(&own).await;
    for (name, value) in own {
        assert_eq!(request.header(&name.to_ascii_lowercase()), Some(value));
    }
}

#[tokio::test]
async fn headers_of_one_call_are_not_those_of_the_next() {
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    let own = vec![("x-trace".to_owned(), "trace-1".to_owned())];
    let first = Call {
        headers: own_headers(own).expect("the header is valid"),
        ..documented(&client)
    };
    client.call(first).await.expect("the server answers");
    call(&client).await.expect("the server answers");
    assert_eq!(server.requests()[1].header("x-trace"), None);
}

#[tokio::test]
async fn the_access_token_may_change_and_go() {
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    for token in [Some("first"), Some("second"), Some(""), None] {
        client.set_access_token(token).expect("a good token");
        call(&client).await.expect("the server answers");
    }
    let sent: Vec<Option<String>> = server
        .requests()
        .iter()
        .map(|request| request.header("authorization").map(str::to_owned))
        .collect();
    let [first, second] = ["first", "second"].map(|token| Some(token.to_owned()));
    assert_eq!(sent, [first, second, None, None]);
}

#[test]
fn an_access_token_that_would_split_the_header_is_refused() {
    let client = client("http://127.0.0.1:9", &[]);
    for token in ["a\r\nx-injected: 1", "a\nb", "a\0b", "名"] {
        let error = client
            .set_access_token(Some(token))
            .expect_err("no header can carry it");
        assert_eq!(error.kind(), Kind::Configuration);
        assert!(!format!("{error:?}").contains(token));
    }
}

#[test]
fn headers_that_split_the_request_or_belong_to_the_connection_are_refused() {
    for (name, value) in [
        ("x-split", "a\r\nx-injected: 1"),
        ("x-split", "a\nb"),
        ("x y", "a"),
        ("", "a"),
        ("x-split\r\nx-injected", "a"),
        ("Host", "example.com"),
        ("content-length", "0"),
        ("Transfer-Encoding", "chunked"),
        ("connection", "close"),
        ("upgrade", "h2c"),
    ] {
        let error = own_headers(vec![(name.to_owned(), value.to_owned())])
            .expect_err("the header must be refused");
        assert_eq!(error.kind(), Kind::Configuration, "{name}");
        assert_eq!(error.code(), "ERR_INVALID_ARGUMENT");
        assert!(!format!("{error:?}").contains("injected: 1"));
    }
}
