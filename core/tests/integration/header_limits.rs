//! Limits of the headers of a response, over HTTP/1.1 and HTTP/2, and of a proxy's answer to `CONNECT`.

use crate::support::{
    client::{call, call_once, client, failure, number, text},
    proxy::{Manner, Proxy},
    reply::Reply,
    server::Server,
};
use genauth_core::{
    call::Answer,
    error::{Error, Kind, Result},
};

/// Lines over HTTP/1.1, those of the fault server included: `content-type` and `content-length`.
const LINES: usize = 256;
const OF_THE_SERVER: usize = 2;
/// Bytes of all names and values; those of the fault server's own lines fit into the rest.
const BYTES: usize = 64 * 1024 - 128;

fn lines(number: usize) -> Reply {
    (0..number - OF_THE_SERVER).fold(Reply::ok(), |reply, line| {
        reply.header(&format!("x-line-{line}"), "value")
    })
}

/// Headers of `bytes` in values of 8 KiB.
fn bytes(bytes: usize) -> Reply {
    let pieces = bytes.div_ceil(8 * 1024);
    (0..pieces).fold(Reply::ok(), |reply, piece| {
        let name = format!("x-{piece:06}");
        let length = (8 * 1024).min(bytes - piece * 8 * 1024);
        reply.header(&name, &"v".repeat(length - name.len()))
    })
}

async fn http1(reply: Reply) -> Server {
    Server::answering([reply]).await
}

async fn http2(reply: Reply) -> Server {
    Server::build().tls().http2().answering([reply]).await
}

fn assert_refused(error: &Error, server: &Server) {
    assert_eq!(error.kind(), Kind::Response, "{error:?}");
    assert_eq!(error.code(), "ERR_RESPONSE_HEADERS_TOO_LARGE", "{error:?}");
    assert!(
        error.message().ends_with(
            "The response has more headers than are read: at most 64 KiB, and over HTTP/1.1 at most \
             256 lines."
        ),
        "{error:?}"
    );
    assert_eq!(error.attempts(), Some(1));
    assert!(!error.retryable());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn as_many_lines_as_allowed_are_read_over_http1() {
    let server = http1(lines(LINES)).await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("256 lines are read");
}

#[tokio::test]
async fn more_lines_are_refused_over_http1() {
    let server = http1(lines(LINES + 1)).await;
    assert_refused(&failure(&client(&server.origin(), &[])).await, &server);
}

#[tokio::test]
async fn as_many_lines_are_read_over_http2() {
    let server = http2(lines(LINES + 100)).await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("HTTP/2 has no limit of lines");
}

#[tokio::test]
async fn headers_of_64_kib_are_read() {
    for server in [http1(bytes(BYTES)).await, http2(bytes(BYTES)).await] {
        call(&client(&server.origin(), &[]))
            .await
            .expect("64 KiB are read");
    }
}

#[tokio::test]
async fn larger_headers_are_refused() {
    // Over the limit, and over all that the parser of HTTP/1.1 reads at all.
    for size in [BYTES + 256, 200 * 1024, 600 * 1024] {
        let server = http1(bytes(size)).await;
        assert_refused(&failure(&client(&server.origin(), &[])).await, &server);
    }
    // Over the limit, and over a multiple of what h2 reads, at which it ends the connection.
    for size in [BYTES + 256, 400 * 1024, 3 * 1024 * 1024] {
        let server = http2(bytes(size)).await;
        assert_refused(&failure(&client(&server.origin(), &[])).await, &server);
    }
}

#[tokio::test]
async fn a_request_with_oversized_response_headers_is_not_retried() {
    let server = http2(bytes(100 * 1024)).await;
    let error = call_once(&client(&server.origin(), &[]))
        .await
        .expect_err("the headers are not read");
    assert_refused(&error, &server);
}

#[tokio::test]
async fn larger_headers_of_an_error_are_refused_alike() {
    let reply = (0..9).fold(Reply::status(503), |reply, piece| {
        reply.header(&format!("x-{piece}"), &"v".repeat(8 * 1024))
    });
    let server = http1(reply).await;
    assert_refused(&failure(&client(&server.origin(), &[])).await, &server);
}

/// A call through a proxy that answers `CONNECT` with this status and these header lines.
async fn through_tunnel(status: &str, headers: &str) -> Result<Answer> {
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let answer = format!("HTTP/1.1 {status}\r\n{headers}\r\n");
    let proxy = Proxy::start(Manner::Answering(answer)).await;
    let options = [("proxy", text(&proxy.url())), ("maxRetries", number(0))];
    call(&client(&server.origin(), &options)).await
}

#[tokio::test]
async fn an_answer_to_connect_may_have_8_kib_and_100_lines() {
    let long = format!("x: {}\r\n", "v".repeat(8_000));
    through_tunnel("200 OK", &long)
        .await
        .expect("8 KiB are read");
    through_tunnel("200 OK", &"x: v\r\n".repeat(100))
        .await
        .expect("100 lines are read");
}

#[tokio::test]
async fn an_answer_to_connect_beyond_its_limits_is_refused() {
    let long = format!("x: {}\r\n", "v".repeat(8_200));
    let many = "x: v\r\n".repeat(101);
    for (status, headers) in [
        ("200 OK", &*long),
        ("200 OK", &*many),
        ("201 Created", ""),
        ("204 No Content", ""),
    ] {
        let error = through_tunnel(status, headers)
            .await
            .expect_err("there is no tunnel");
        assert_eq!(error.kind(), Kind::Connection, "{error:?}");
        assert_eq!(error.code(), "ERR_PROXY", "{error:?}");
    }
}
