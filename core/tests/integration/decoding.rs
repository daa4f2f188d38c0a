//! Answers are decompressed, limited in size, and refused when they cannot be JSON text.

use crate::support::{
    client::{call, client, failure, number, value},
    encode::{BROTLI, BROTLI_BOMB, brotli_text, gzip, raw_deflate, zlib},
    reply::{DOCUMENTED, Ending, Framing, Reply},
    server::Server,
};
use genauth_core::error::{Error, Kind};

/// The text of the answer that a client takes from `reply`.
async fn decoded(reply: Reply) -> String {
    let server = Server::answering([reply]).await;
    let answer = call(&client(&server.origin(), &[]))
        .await
        .expect("the answer can be read");
    answer.text().to_string()
}

/// The error of a client that takes at most `limit` bytes, which must not try again.
async fn refused_beyond(limit: u32, reply: Reply) -> Error {
    let server = Server::answering([reply]).await;
    let error = failure(&client(
        &server.origin(),
        &[("maxResponseBytes", number(limit))],
    ))
    .await;
    assert_eq!(error.kind(), Kind::Response, "{error:?}");
    assert_eq!(server.requests().len(), 1);
    error
}

async fn refused(reply: Reply) -> Error {
    refused_beyond(1_000_000, reply).await
}

/// The error of a response whose body was damaged on its way, which another attempt may get whole.
async fn damaged(reply: Reply) -> Error {
    let server = Server::answering([reply]).await;
    let error = failure(&client(&server.origin(), &[("maxRetries", number(0))])).await;
    assert_eq!(error.kind(), Kind::Response, "{error:?}");
    assert!(error.retryable(), "{error:?}");
    error
}

#[tokio::test]
async fn the_request_lists_the_supported_encodings() {
    let server = Server::answering([Reply::ok()]).await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("the server answers");
    assert_eq!(
        server.requests()[0].header("accept-encoding"),
        Some("gzip, deflate, br")
    );
}

#[tokio::test]
async fn gzip_is_decoded() {
    let text = DOCUMENTED.as_bytes();
    for encoding in ["gzip", "x-gzip", "GZIP", " gzip ", "identity, gzip"] {
        let reply = Reply::encoded(encoding, gzip(text));
        assert_eq!(decoded(reply).await, DOCUMENTED, "{encoding}");
    }
}

#[tokio::test]
async fn gzip_of_several_members_is_decoded() {
    let (first, second) = DOCUMENTED.as_bytes().split_at(30);
    let body = [gzip(first), gzip(second)].concat();
    assert_eq!(decoded(Reply::encoded("gzip", body)).await, DOCUMENTED);
}

#[tokio::test]
async fn deflate_is_decoded_with_and_without_the_zlib_wrapper() {
    let text = DOCUMENTED.as_bytes();
    for body in [zlib(text), raw_deflate(text)] {
        assert_eq!(decoded(Reply::encoded("deflate", body)).await, DOCUMENTED);
    }
}

#[tokio::test]
async fn brotli_is_decoded() {
    assert_eq!(decoded(Reply::encoded("br", BROTLI)).await, brotli_text());
}

#[tokio::test]
async fn a_compressed_answer_may_be_chunked() {
    let reply = Reply::encoded("gzip", gzip(DOCUMENTED.as_bytes()));
    assert_eq!(decoded(reply.framed(Framing::Chunked)).await, DOCUMENTED);
}

#[tokio::test]
async fn a_large_compressed_answer_is_decoded() {
    // Digits that do not repeat, so that the compressed form is large too.
    let digits: Vec<String> = (0..40_000_u32)
        .map(|number| number.wrapping_mul(2_654_435_761).to_string())
        .collect();
    let text = format!("[{}]", digits.join(","));
    let body = gzip(text.as_bytes());
    assert!(body.len() > 100_000);
    assert!(decoded(Reply::encoded("gzip", body)).await == text);
}

#[tokio::test]
async fn an_uncompressed_answer_is_taken_as_it_is() {
    assert_eq!(decoded(Reply::ok()).await, DOCUMENTED);
    let identity = Reply::encoded("identity", DOCUMENTED);
    assert_eq!(decoded(identity).await, DOCUMENTED);
    assert_eq!(decoded(Reply::encoded("", DOCUMENTED)).await, DOCUMENTED);
    let until_close = Reply::ok().framed(Framing::UntilClose).then(Ending::Close);
    assert_eq!(decoded(until_close).await, DOCUMENTED);
}

#[tokio::test]
async fn an_unrequested_encoding_is_refused() {
    let twice = gzip(&gzip(DOCUMENTED.as_bytes()));
    for encoding in ["gzip, gzip", "br, gzip", "zstd", "compress", "aes128gcm"] {
        let error = refused(Reply::encoded(encoding, twice.clone())).await;
        assert_eq!(error.code(), "ERR_RESPONSE_ENCODING", "{encoding}");
    }
    let two_headers = Reply::encoded("gzip", twice).header("content-encoding", "gzip");
    assert_eq!(refused(two_headers).await.code(), "ERR_RESPONSE_ENCODING");
}

#[tokio::test]
async fn compressed_data_that_is_cut_short_is_refused() {
    let text = brotli_text();
    for (encoding, body) in [
        ("gzip", gzip(text.as_bytes())),
        ("deflate", zlib(text.as_bytes())),
        ("deflate", raw_deflate(text.as_bytes())),
        ("br", BROTLI.to_vec()),
    ] {
        for length in [1, body.len() / 2, body.len() - 1] {
            let error = damaged(Reply::encoded(encoding, body[..length].to_vec())).await;
            assert_eq!(
                error.code(),
                "ERR_RESPONSE_ENCODING",
                "{encoding} cut to {length} bytes"
            );
        }
    }
}

#[tokio::test]
async fn compressed_data_that_is_corrupt_is_refused() {
    let mut bad_checksum = gzip(DOCUMENTED.as_bytes());
    let last = bad_checksum.len() - 6;
    bad_checksum[last] ^= 0xff;
    for (encoding, body) in [
        ("gzip", bad_checksum),
        ("gzip", DOCUMENTED.into()),
        ("deflate", vec![0x78, 0x9c, 0xff, 0xff, 0xff]),
        ("deflate", vec![0xff; 64]),
        ("br", vec![0xff; 64]),
    ] {
        let error = damaged(Reply::encoded(encoding, body)).await;
        assert_eq!(error.code(), "ERR_RESPONSE_ENCODING", "{encoding}");
    }
}

#[tokio::test]
async fn the_limit_is_on_decoded_bytes() {
    let text = brotli_text();
    let most = u32::try_from(text.len()).expect("a short text");
    for reply in [
        Reply::json(200, text.clone()),
        Reply::json(200, text.clone()).framed(Framing::Chunked),
        Reply::encoded("gzip", gzip(text.as_bytes())),
        Reply::encoded("deflate", zlib(text.as_bytes())),
        Reply::encoded("br", BROTLI),
    ] {
        let error = refused_beyond(most - 1, reply.clone()).await;
        assert_eq!(error.code(), "ERR_RESPONSE_TOO_LARGE", "{error:?}");
        assert!(error.message().contains("maxResponseBytes"), "{error}");

        let server = Server::answering([reply]).await;
        let extra = [("maxResponseBytes", number(most))];
        call(&client(&server.origin(), &extra))
            .await
            .expect("the answer is as large as allowed");
    }
}

#[tokio::test]
async fn a_decompression_bomb_is_refused() {
    let blanks = vec![b' '; 1 << 20];
    for (encoding, bomb) in [
        ("gzip", gzip(&blanks)),
        ("deflate", zlib(&blanks)),
        ("deflate", raw_deflate(&blanks)),
        ("br", BROTLI_BOMB.to_vec()),
    ] {
        assert!(bomb.len() < 10_000);
        let error = refused_beyond(10_000, Reply::encoded(encoding, bomb)).await;
        assert_eq!(error.code(), "ERR_RESPONSE_TOO_LARGE", "{encoding}");
    }
}

#[tokio::test]
async fn a_content_length_beyond_the_limit_is_refused_before_the_body() {
    let claimed = Reply::json(200, "{").framed(Framing::Claimed(10_001));
    let error = refused_beyond(10_000, claimed.then(Ending::Stall)).await;
    assert_eq!(error.code(), "ERR_RESPONSE_TOO_LARGE");
}

#[tokio::test]
async fn an_endless_body_is_refused_at_the_limit() {
    let begun = Reply::json(200, "{").framed(Framing::UntilClose);
    let error = refused_beyond(20, begun.then(Ending::Drip)).await;
    assert_eq!(error.code(), "ERR_RESPONSE_TOO_LARGE");
}

#[tokio::test]
async fn an_answer_that_is_cut_short_is_refused_after_it_was_tried_again() {
    let cut = Reply::ok().framed(Framing::Claimed(10_000));
    let server = Server::answering([cut.then(Ending::Close)]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.kind(), Kind::Response);
    assert_eq!(error.code(), "ERR_RESPONSE_TRUNCATED");
    assert_eq!(server.requests().len(), 4, "the default of 3 retries");
}

#[tokio::test]
async fn chunks_that_end_too_early_are_a_truncated_answer() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let cut = Reply::raw(format!("{head}2\r\n{{}}\r\n")).then(Ending::Close);
    let server = Server::answering([cut]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.code(), "ERR_RESPONSE_TRUNCATED", "{error:?}");
}

#[tokio::test]
async fn an_answer_with_both_framings_is_refused() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-length: 2\r\n\r\n";
    let both = Reply::raw(format!("{head}2\r\n{{}}\r\n0\r\n\r\n"));
    let server = Server::answering([both]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.code(), "ERR_RESPONSE_PROTOCOL", "{error:?}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn text_that_is_not_utf8_is_refused() {
    // "中文" in GBK, and in UTF-16 with its mark.
    for body in [&b"{\"a\":\"\xd6\xd0\xce\xc4\"}"[..], b"\xff\xfe{\0}\0"] {
        let error = damaged(Reply::json(200, body)).await;
        assert_eq!(error.code(), "ERR_RESPONSE_ENCODING");
        assert!(error.message().contains("UTF-8"), "{error}");
    }
}

#[tokio::test]
async fn a_byte_order_mark_is_left_out() {
    let marked = format!("\u{feff}{DOCUMENTED}");
    assert_eq!(decoded(Reply::json(200, marked)).await, DOCUMENTED);
}

#[tokio::test]
async fn an_answer_without_a_body_is_refused() {
    for reply in [
        Reply::of(200, ""),
        Reply::of(200, " \r\n\t"),
        Reply::of(200, "\u{feff}"),
        Reply::raw("HTTP/1.1 204 No Content\r\n\r\n"),
    ] {
        let error = refused(reply).await;
        assert_eq!(error.code(), "ERR_RESPONSE_EMPTY", "{error:?}");
    }
}

#[tokio::test]
async fn markup_instead_of_json_is_recognized() {
    let page = "<!DOCTYPE html><title>Sign in to the network</title>";
    let error = refused(Reply::of(200, page)).await;
    assert_eq!(error.code(), "ERR_RESPONSE_NOT_JSON");
    assert_eq!(error.status(), Some(200));
    assert!(error.message().contains("a page of HTML"), "{error}");
}

#[tokio::test]
async fn text_beyond_ascii_keeps_its_value() {
    let name = "王小明 é 🎉 \\u4e2d \\\"".repeat(400);
    let text = format!(r#"{{"statusCode":200,"data":{{"name":"{name}"}}}}"#);
    let server = Server::answering([Reply::json(200, text.clone())]).await;
    let answer = call(&client(&server.origin(), &[]))
        .await
        .expect("the server answers");
    let expected: serde_json::Value = serde_json::from_str(&text).expect("valid JSON");
    assert!(value(&answer) == expected);
}
