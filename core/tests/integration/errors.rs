//! What a failed call says: its class, its code, where it happened and what the service answered.

use crate::support::{
    client::{argument, call, carried, client, documented, failure, number, value},
    clock::StoppedClock,
    reply::{Ending, Reply},
    server::{ClosedPort, Server},
};
use genauth_core::{
    call::{Call, Endpoint},
    error::{Body, Error, Kind},
    options::Value,
};
use std::sync::Arc;

/// The error as it crosses to JavaScript, as far as no accessor shows it.
#[track_caller]
fn assert_shows(error: &Error, expected: &str) {
    let shown = format!("{error:?}");
    assert!(shown.contains(expected), "{expected} is not in {shown}");
}

async fn refused_argument(client: &Arc<Endpoint>, body: &'static str) -> Error {
    let error = client
        .call(Call {
            source: argument(body),
            ..documented(client)
        })
        .await
        .expect_err("the argument is wrong");
    assert_eq!(error.kind(), Kind::Configuration, "{error:?}");
    assert_eq!(error.code(), "ERR_INVALID_ARGUMENT");
    error
}

#[tokio::test]
async fn a_status_outside_2xx_is_an_http_error() {
    for status in [400, 401, 403, 404, 418, 500, 503, 599] {
        let server = Server::answering([Reply::status(status)]).await;
        let extra = [("maxRetries", number(0))];
        let error = failure(&client(&server.origin(), &extra)).await;
        assert_eq!(error.kind(), Kind::Http);
        assert_eq!(error.code(), "ERR_HTTP_STATUS");
        assert_eq!(error.status(), Some(status));
        assert!(error.message().contains(&status.to_string()), "{error}");
    }
}

#[tokio::test]
async fn an_http_error_contains_the_codes_of_the_service() {
    let body = r#"{"statusCode":403,"apiCode":2206,"message":"This application is frozen.","requestId":"req-403"}"#;
    let reply = Reply::json(403, body)
        .header("server", "node-7")
        .header("x-served-by", "node-7");
    let server = Server::answering([reply]).await;
    let error = failure(&client(&server.origin(), &[])).await;

    assert_eq!(error.business_status_code(), Some(403));
    assert_shows(&error, "api_code: Some(2206)");
    assert_shows(&error, r#"request_id: Some("req-403")"#);
    assert!(
        error.message().contains("This application is frozen"),
        "{error}"
    );
    let response = error.response().expect("there was a response");
    assert_eq!(response.status, 403);
    assert!(response.headers.contains(&("server", "node-7".to_owned())));
    assert!(
        response
            .headers
            .iter()
            .all(|(name, _)| *name != "x-served-by")
    );
    assert_eq!(carried(&error).as_deref(), Some(body));
}

#[tokio::test]
async fn an_error_names_the_call_and_counts_its_attempts() {
    let server = Server::answering([Reply::status(404)]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert!(
        error.message().starts_with("getWechatMpAccessToken: "),
        "{error}"
    );
    assert_shows(&error, r#"operation: Some("getWechatMpAccessToken")"#);
    assert_shows(&error, r#"method: Some("POST")"#);
    assert_shows(&error, r#"path: Some("/api/v3/get-wechat-access-token")"#);
    assert_eq!(error.attempts(), Some(1));
}

#[tokio::test]
async fn the_request_id_of_the_header_serves_where_the_body_has_none() {
    let reply = Reply::of(502, "<h1>Bad Gateway</h1>").header("x-request-id", "req-502");
    let server = Server::answering([reply]).await;
    let extra = [("maxRetries", number(0))];
    let error = failure(&client(&server.origin(), &extra)).await;
    assert_shows(&error, r#"request_id: Some("req-502")"#);
    assert_eq!(carried(&error).as_deref(), Some("<h1>Bad Gateway</h1>"));
}

#[tokio::test]
async fn an_error_body_of_unexpected_form_is_accepted() {
    for body in [
        "",
        "not json",
        "null",
        "[]",
        r#"{"statusCode":"x","apiCode":"y","message":{"a":1},"requestId":5}"#,
    ] {
        let server = Server::answering([Reply::json(400, body)]).await;
        let error = failure(&client(&server.origin(), &[])).await;
        assert_eq!(error.kind(), Kind::Http, "{body}");
        assert_eq!(error.status(), Some(400));
        assert_shows(&error, "api_code: None");
    }
}

#[tokio::test]
async fn an_error_status_takes_precedence_over_an_undecodable_body() {
    for body in ["", "this is not gzip"] {
        let reply = Reply::json(401, body).header("content-encoding", "gzip");
        let server = Server::answering([reply]).await;
        let error = failure(&client(&server.origin(), &[])).await;
        assert_eq!(error.status(), Some(401), "{error:?}");
    }
}

#[tokio::test]
async fn an_error_contains_the_exact_response() {
    let long = "x ".repeat(200_000);
    for body in ["", " {\"a\": 1, \"a\": 2}\r\n", "密 \0\u{202e}", &long] {
        let server = Server::answering([Reply::of(400, body.to_owned())]).await;
        let error = failure(&client(&server.origin(), &[])).await;
        assert_eq!(carried(&error).as_deref(), Some(body));
    }
    let bytes = b"{\"a\":\"\xff\"}";
    let server = Server::answering([Reply::json(400, &bytes[..])]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    let response = error.response().expect("there was a response");
    assert!(matches!(&response.body, Some(Body::Bytes(body)) if **body == bytes[..]));
}

#[tokio::test]
async fn a_body_that_could_not_be_read_is_not_carried() {
    let reply = Reply::json(401, "this is not gzip").header("content-encoding", "gzip");
    let server = Server::answering([reply]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.status(), Some(401));
    assert_eq!(carried(&error), None);
}

#[tokio::test]
async fn an_operation_that_gives_tokens_carries_no_answer_that_failed_with_2xx() {
    let token = r#"{"statusCode":500,"data":{"accessToken":"t"}"#;
    for (reply, extra) in [
        (Reply::of(200, "<token>t</token>"), vec![]),
        (Reply::of(200, &b"{\"t\":\"\xff\"}"[..]), vec![]),
        (
            Reply::json(200, format!("{token}}}")),
            vec![("throwOnFailure", Value::Boolean(true))],
        ),
    ] {
        let reply = reply.header("location", "/?token=t");
        let server = Server::answering([reply]).await;
        let error = failure(&client(&server.origin(), &extra)).await;
        assert_eq!(error.status(), Some(200), "{error:?}");
        assert_eq!(carried(&error), None, "{error:?}");
        assert_eq!(error.response().and_then(|it| it.location.clone()), None);
    }
}

#[tokio::test]
async fn the_error_of_the_http_stack_is_the_source() {
    let port = ClosedPort::reserve();
    let error = failure(&client(&port.origin(), &[])).await;
    let source = std::error::Error::source(&error).expect("it has a source");
    assert!(source.to_string().contains("sending request"), "{source}");
}

#[tokio::test]
async fn a_429_is_a_rate_limit_error_with_the_seconds_to_wait() {
    for (value, shown) in [
        (Some("3600"), "retry_after: 3600.0"),
        (None, "detail: None"),
    ] {
        let mut reply = Reply::status(429);
        if let Some(value) = value {
            reply = reply.header("retry-after", value);
        }
        let server = Server::answering([reply]).await;
        let extra = [("maxRetries", number(0))];
        let error = failure(&client(&server.origin(), &extra)).await;
        assert_eq!(error.kind(), Kind::RateLimit);
        assert_eq!(error.code(), "ERR_RATE_LIMIT");
        assert_eq!(error.status(), Some(429));
        assert!(error.retryable());
        assert_shows(&error, shown);
    }
}

const BUSINESS_FAILURE: &str = r#"{"statusCode":400,"apiCode":40164,"message":"invalid ip","requestId":"req-400","more":{"kept":true}}"#;

#[tokio::test]
async fn a_business_failure_resolves() {
    let server = Server::answering([Reply::json(200, BUSINESS_FAILURE)]).await;
    let answer = call(&client(&server.origin(), &[]))
        .await
        .expect("a business failure resolves, as in the mirrored SDK");
    assert_eq!(answer.text().to_string(), BUSINESS_FAILURE);
}

#[tokio::test]
async fn a_business_failure_rejects_with_throw_on_failure() {
    let server = Server::answering([Reply::json(200, BUSINESS_FAILURE)]).await;
    let extra = [("throwOnFailure", Value::Boolean(true))];
    let error = failure(&client(&server.origin(), &extra)).await;
    assert_eq!(error.kind(), Kind::Api);
    assert_eq!(error.business_status_code(), Some(400));
    assert_eq!(error.status(), Some(200));
    assert!(!error.retryable());
    assert!(error.message().contains("invalid ip"), "{error}");
    assert_shows(&error, "api_code: Some(40164)");
    assert_shows(&error, r#"request_id: Some("req-400")"#);
}

#[tokio::test]
async fn a_business_failure_is_recognized_among_other_fields() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for body in [
        r#"{"statusCode":500,"message":"\ud800"}"#.to_owned(),
        r#"{"statusCode":200,"statusCode":500}"#.to_owned(),
        format!(r#"{{"statusCode":500,"message":{deep}}}"#),
    ] {
        let server = Server::answering([Reply::json(200, body)]).await;
        let extra = [("throwOnFailure", Value::Boolean(true))];
        let error = failure(&client(&server.origin(), &extra)).await;
        assert_eq!(error.kind(), Kind::Api);
        assert_eq!(error.business_status_code(), Some(500));
    }
}

#[tokio::test]
async fn a_success_resolves_with_throw_on_failure() {
    for body in [r#"{"statusCode":200}"#, r#"{"data":1}"#, "[1]", "\"text\""] {
        let server = Server::answering([Reply::json(200, body)]).await;
        let extra = [("throwOnFailure", Value::Boolean(true))];
        let answer = call(&client(&server.origin(), &extra))
            .await
            .expect("there is no failure in it");
        assert_eq!(answer.text().to_string(), body);
    }
}

#[tokio::test]
async fn every_2xx_status_is_a_success() {
    for status in [200, 201, 202, 203] {
        let server = Server::answering([Reply::json(status, r#"{"a":1}"#)]).await;
        let answer = call(&client(&server.origin(), &[]))
            .await
            .expect("a success");
        assert_eq!(value(&answer)["a"], 1);
    }
}

#[tokio::test]
async fn a_port_where_nobody_listens_refuses_the_connection() {
    let port = ClosedPort::reserve();
    let error = failure(&client(&port.origin(), &[])).await;
    assert_eq!(error.kind(), Kind::Connection);
    assert_eq!(error.code(), "ECONNREFUSED");
    assert!(error.retryable());
    let origin = port.origin();
    let address = origin.trim_start_matches("http://");
    assert!(error.message().contains(address), "{error}");
    assert!(error.cause().is_some(), "the system's words are kept");
    assert_eq!(error.attempts(), Some(4));
}

#[tokio::test]
async fn a_name_that_does_not_exist_is_not_found() {
    // A name server that does not answer takes longer than the timeout of the call.
    let _clock = StoppedClock::new();
    // RFC 6761, 6.4: no name under .invalid ever exists.
    let extra = [("maxRetries", number(0))];
    let error = failure(&client("http://host.invalid", &extra)).await;
    assert_eq!(error.kind(), Kind::Connection);
    // A machine without a name server cannot tell, and says so.
    assert!(
        matches!(error.code(), "ENOTFOUND" | "EAI_AGAIN"),
        "{error:?}"
    );
    assert!(error.message().contains("appHost"), "{error}");
}

#[tokio::test]
async fn a_reset_connection_is_reported() {
    let server = Server::answering([Reply::nothing().then(Ending::Reset)]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.kind(), Kind::Connection);
    assert_eq!(error.code(), "ECONNRESET");
    assert!(error.retryable());
}

#[tokio::test]
async fn a_connection_closed_without_a_response_is_reported_as_reset() {
    for builder in [Server::build(), Server::build().tls()] {
        let reply = Reply::nothing().then(Ending::Close);
        let server = builder.answering([reply]).await;
        let error = failure(&client(&server.origin(), &[])).await;
        assert_eq!(error.kind(), Kind::Connection);
        assert_eq!(error.code(), "ECONNRESET", "as Node's own client says");
    }
}

#[tokio::test]
async fn a_missing_required_field_is_named_before_a_request() {
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    for (body, field, given) in [
        (r#"{}"#, "appId", "nothing"),
        (r#"{"appId":"a"}"#, "appSecret", "nothing"),
        (r#"{"appId":1,"appSecret":"b"}"#, "appId", "a number"),
        (
            r#"{"appId":"","appSecret":"b"}"#,
            "appId",
            "an empty string",
        ),
        (r#"{"appId":"a","appSecret":null}"#, "appSecret", "null"),
        (
            r#"{"appId":"a","appSecret":true}"#,
            "appSecret",
            "a boolean",
        ),
        (
            r#"{"appId":"a","appSecret":["b"]}"#,
            "appSecret",
            "an array",
        ),
        (r#"{"appId":{"b":1},"appSecret":"c"}"#, "appId", "an object"),
    ] {
        let error = refused_argument(&client, body).await;
        assert_eq!(error.field(), Some(field), "{body}");
        assert!(error.message().contains(field), "{error}");
        assert!(error.message().contains(given), "{error}");
        assert_eq!(error.attempts(), Some(0));
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn an_argument_that_is_not_an_object_is_refused_before_a_request() {
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    for body in ["", "null", "1", "\"text\"", "[]", "true", "{", "{]"] {
        let error = refused_argument(&client, body).await;
        assert_eq!(error.field(), Some("requestBody"), "{body}");
    }
    assert_eq!(server.connections(), 0);
}
