//! No error shows a secret, however the other side throws it back.

use crate::support::{
    canary::{
        ACCESS_TOKEN, CANARY, HEADER, HEADER_BEYOND_ASCII, NOTE, PROXY_PASSWORD, WECHAT_SECRET,
        assert_silent, failure, guarded, outcome,
    },
    client::{argument, client, documented, text},
    proxy::{Manner, Proxy},
    reply::{Ending, Framing, Reply},
    server::{ClosedPort, Request, Server},
};
use genauth_core::{call::Call, error::Error, options::Value};

/// The error of a client whose server answers as `echo` says.
async fn answered(echo: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Error {
    let server = Server::build()
        .scripted(move |request, _| echo(request))
        .await;
    failure(&guarded(&server.origin(), &[])).await
}

fn json_with(name: &str, echo: &str) -> String {
    serde_json::json!({ "statusCode": 500, name: echo }).to_string()
}

#[tokio::test]
async fn the_server_received_what_the_tests_plant() {
    let server = Server::answering([Reply::ok()]).await;
    outcome(&guarded(&server.origin(), &[]))
        .await
        .expect("the server answers");
    let echo = server.requests()[0].echo();
    for planted in [
        ACCESS_TOKEN,
        WECHAT_SECRET,
        NOTE,
        HEADER,
        HEADER_BEYOND_ASCII,
    ] {
        assert!(echo.contains(planted), "{planted} is not in {echo}");
    }
}

#[tokio::test]
async fn an_echo_in_an_error_body_is_silent() {
    for name in ["message", "requestId", "stack", "data"] {
        let error =
            answered(move |request| Reply::json(500, json_with(name, &request.echo()))).await;
        assert_eq!(error.status(), Some(500));
        assert_silent(&error);
    }
}

#[tokio::test]
async fn an_echo_of_the_body_as_json_is_silent() {
    let error = answered(|request| Reply::json(400, request.body.clone())).await;
    assert_silent(&error);
}

#[tokio::test]
async fn an_echo_in_the_name_of_a_field_is_silent() {
    // What a server makes of JSON that it takes for a form.
    let error = answered(|request| {
        let name = String::from_utf8_lossy(&request.body).into_owned();
        let mut body = serde_json::Map::new();
        body.insert(name, "".into());
        Reply::json(400, serde_json::Value::from(body).to_string())
    })
    .await;
    assert_silent(&error);
}

#[tokio::test]
async fn an_echo_in_plain_text_or_markup_is_silent() {
    for status in [200, 500] {
        let error = answered(move |request| {
            let page = format!("<html><pre>{}</pre></html>", request.echo());
            Reply::of(status, page)
        })
        .await;
        assert_silent(&error);
    }
}

#[tokio::test]
async fn an_echo_in_headers_is_silent() {
    for name in ["x-echo", "x-request-id", "set-cookie", "www-authenticate"] {
        let error = answered(move |request| {
            let echo = String::from_utf8_lossy(&request.body).into_owned();
            let token = request.header("authorization").unwrap_or_default();
            Reply::status(401).header(name, &format!("{token} {echo}"))
        })
        .await;
        assert_silent(&error);
    }
}

#[tokio::test]
async fn a_secret_in_a_request_id_is_not_shown() {
    for body in ["", "<p>", "\u{1}"] {
        let error =
            answered(move |_| Reply::of(200, body).header("x-request-id", WECHAT_SECRET)).await;
        assert_silent(&error);
    }
}

#[tokio::test]
async fn an_echo_in_a_redirect_is_silent() {
    for target in [
        "https://example.com/?secret=",
        "https://example.com/#",
        "https://example.com/",
        "https://user:pass@",
        "https://",
        "/?q=",
        "data:",
        "",
    ] {
        let location = format!("{target}{WECHAT_SECRET}");
        let error = answered(move |_| Reply::of(302, "").header("location", &location)).await;
        assert_eq!(error.status(), Some(302));
        assert_silent(&error);
    }
}

#[tokio::test]
async fn an_echo_in_a_business_failure_is_silent() {
    let server = Server::build()
        .scripted(|request, _| Reply::json(200, json_with("message", &request.echo())))
        .await;
    let extra = [("throwOnFailure", Value::Boolean(true))];
    let error = failure(&guarded(&server.origin(), &extra)).await;
    assert_eq!(error.business_status_code(), Some(500));
    assert_silent(&error);
}

#[tokio::test]
async fn a_truncated_message_contains_no_prefix_of_a_secret() {
    for before in 290..302 {
        let message = format!("{}{WECHAT_SECRET}", "-".repeat(before));
        let error = answered(move |_| Reply::json(500, json_with("message", &message))).await;
        let shown = format!("{error:?}");
        assert!(!shown.contains(&CANARY[..4]), "{error}");
    }
}

#[tokio::test]
async fn failures_below_http_are_silent() {
    let cut = Reply::json(200, json_with("token", CANARY)).framed(Framing::Claimed(1_000));
    for fault in [
        Reply::nothing().then(Ending::Reset),
        Reply::nothing().then(Ending::Close),
        Reply::raw("cAnArY\r\n\r\n"),
        Reply::raw("HTTP/1.1 200 OK\r\ncAnArY\r\n\r\n"),
        cut.clone().then(Ending::Close),
        cut.then(Ending::Reset),
        Reply::encoded("gzip", "cAnArY"),
        Reply::encoded("cAnArY", "{}"),
        Reply::json(200, &b"{\"token\":\"cAnArY\xff\"}"[..]),
    ] {
        let server = Server::answering([fault]).await;
        assert_silent(&failure(&guarded(&server.origin(), &[])).await);
    }
    let port = ClosedPort::reserve();
    assert_silent(&failure(&guarded(&port.origin(), &[])).await);
}

#[tokio::test]
async fn invalid_json_is_not_quoted() {
    let server = Server::answering([Reply::json(200, r#"{"token":"cAnArY"#)]).await;
    let answer = outcome(&guarded(&server.origin(), &[]))
        .await
        .expect("only V8 will see that it is not JSON");
    assert_silent(&answer.malformed());
}

#[tokio::test]
async fn credentials_sent_to_a_proxy_are_not_shown() {
    for secure in [false, true] {
        let builder = match secure {
            true => Server::build().tls(),
            false => Server::build(),
        };
        let server = builder.answering([Reply::ok()]).await;
        for status in [407, 502] {
            let proxy = Proxy::start(Manner::Refusing(status)).await;
            let url = proxy.url_with(&format!("someone:{PROXY_PASSWORD}"));
            let error = failure(&guarded(&server.origin(), &[("proxy", text(&url))])).await;
            assert_silent(&error);
            // The same, in the form that the proxy is sent (RFC 7617).
            let basic = proxy.requests()[0]
                .header("proxy-authorization")
                .expect("credentials were sent")
                .replace("Basic ", "");
            let shown = format!("{error:?}");
            assert!(!shown.contains(&basic), "{shown}");
        }
    }
}

#[tokio::test]
async fn the_password_of_a_proxy_is_silent_in_its_plain_form() {
    let server = Server::answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Refusing(502)).await;
    let url = proxy.url_with(&format!("someone:{PROXY_PASSWORD}"));
    let client = client(&server.origin(), &[("proxy", text(&url))]);
    // The proxy tells back what it was sent; identifiers are not hidden for their own sake.
    let body = r#"{"appId":"cAnArY proxy/password","appSecret":"wechat-secret"}"#;
    let call = Call {
        source: argument(body),
        ..documented(&client)
    };
    let error = client.call(call).await.expect_err("the proxy refuses");
    assert_eq!(error.status(), Some(502));
    assert_silent(&error);
}
