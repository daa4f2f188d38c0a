//! Limits of the headers of a response.

use http::HeaderMap;

use super::ErrorSignals;
use crate::error::{Error, Kind};

/// Header lines of a response over HTTP/1.1. hyper allocates two arrays of so many entries for each
/// response: 500 instructions of the 14,400 that it spends on one (measured with callgrind), where its own
/// limit of 100 uses the stack.
pub(crate) const MAX_LINES: usize = 256;
/// Bytes of all names and values.
const MAX_BYTES: usize = 64 * 1024;
/// Size that h2 reads, where each header counts 32 bytes more (RFC 9113, 6.5.2). It is larger than
/// [`MAX_BYTES`], since h2 reports headers beyond it as a protocol error; hyper reads 408 KiB over HTTP/1.1.
pub(crate) const HTTP2_LIST_SIZE: u32 = 512 * 1024;

const CODE: &str = "ERR_RESPONSE_HEADERS_TOO_LARGE";

/// Checks the headers of a response that was read.
///
/// # Errors
/// `ERR_RESPONSE_HEADERS_TOO_LARGE`.
pub(crate) fn check(headers: &HeaderMap) -> Result<(), Error> {
    let size: usize = headers
        .iter()
        .map(|(name, value)| name.as_str().len() + value.len())
        .sum();
    if size > MAX_BYTES {
        return Err(Error::new(Kind::Response, CODE, message()));
    }
    Ok(())
}

/// The code and the message for an error of the HTTP stack that means a limit was exceeded.
pub(super) fn exceeded(signals: &ErrorSignals<'_>) -> Option<(&'static str, String)> {
    let lines = signals.http.is_some_and(exceeds_parser);
    let list = signals.http2.is_some_and(exceeds_list_size);
    (lines || list).then(|| (CODE, message()))
}

/// Whether the parser of HTTP/1.1 met more lines, or more bytes, than it has room for. hyper has a method
/// for that only in servers.
fn exceeds_parser(error: &hyper::Error) -> bool {
    error.is_parse() && error.to_string() == "message head is too large"
}

/// Whether h2 ended the connection over headers of a multiple of its limit.
fn exceeds_list_size(error: &h2::Error) -> bool {
    error.is_library()
        && error.is_go_away()
        && match error.reason() {
            Some(h2::Reason::COMPRESSION_ERROR) => true,
            // The reason of other floods too; only the debug data of the frame tells them apart.
            Some(h2::Reason::ENHANCE_YOUR_CALM) => {
                let text = error.to_string();
                ["header_list_way_too_large", "too_many_continuations"]
                    .iter()
                    .any(|flood| text.contains(flood))
            }
            _ => false,
        }
}

fn message() -> String {
    format!(
        "The response has more headers than are read: at most {} KiB, and over HTTP/1.1 at most \
         {MAX_LINES} lines.",
        MAX_BYTES / 1024
    )
}
