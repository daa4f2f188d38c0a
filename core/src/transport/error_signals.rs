//! Signals in a failed request: whether the server has processed it, and which protocol it demands.

use rustls::{AlertDescription, Error as TlsError};

use crate::error::find;

/// Whether the server says that it has not processed the request (RFC 9113, 8.7): it refused the stream, or
/// its GOAWAY names an earlier stream as the last one.
pub(crate) fn is_unprocessed(error: &reqwest::Error) -> bool {
    find::<h2::Error>(error).is_some_and(|http2| {
        // The streams that GOAWAY leaves open end in other errors, so this one was not processed,
        // or was to be opened after it.
        let left = http2.is_go_away();
        let refused = http2.is_reset() && http2.reason() == Some(h2::Reason::REFUSED_STREAM);
        http2.is_remote() && (left || refused)
    })
}

/// Whether the connection ended while the request waited for the server to allow another stream: hyper has
/// taken the request over, and drops it with the connection.
pub(crate) fn waited_for_stream(error: &reqwest::Error) -> bool {
    find::<hyper::Error>(error).is_some_and(hyper::Error::is_user)
}

/// Whether the server demands HTTP/1.1 for a request that came over HTTP/2, which it then has not acted on
/// (RFC 9113, 7).
pub(crate) fn requires_http1(error: &reqwest::Error) -> bool {
    find::<h2::Error>(error).is_some_and(|http2| {
        http2.is_remote() && http2.reason() == Some(h2::Reason::HTTP_1_1_REQUIRED)
    })
}

/// Whether the server refused all protocols that it was offered (RFC 7301, 3.2).
pub(crate) fn is_no_application_protocol(error: &reqwest::Error) -> bool {
    find::<TlsError>(error).is_some_and(|tls| {
        matches!(
            tls,
            TlsError::AlertReceived(AlertDescription::NoApplicationProtocol)
        )
    })
}
