//! From the errors of the HTTP stack to ours: the class, Node's own code, and whether to try again.

use std::{error::Error as StdError, io};

use rustls::{AlertDescription, CertificateError, Error as TlsError};

use super::{connector::ConnectTimeout, header_limits, resolve::ResolveError, system, tls};
use crate::error::{Error, Kind, Phase};

/// The answer breaks the rules of HTTP itself.
const PROTOCOL: &str = "ERR_RESPONSE_PROTOCOL";

/// A failed attempt, and whether another one may help.
pub(super) struct Failure {
    pub(super) error: Error,
    /// Whether the cause may pass by itself.
    pub(super) transient: bool,
    /// Whether the server itself says that it has not processed the request: it may be sent again,
    /// whatever it asks for.
    pub(super) unprocessed: bool,
}

/// Why no answer came, or why it broke off; the error has no URL, which may hold a query.
/// `connect_timeout` is the client's, in milliseconds.
pub(super) fn from_transport(
    error: &reqwest::Error,
    phase: Phase,
    connect_timeout: Option<u128>,
) -> Failure {
    let cause = chain_text(error);
    if find::<ConnectTimeout>(error).is_some() {
        let limit = connect_timeout.unwrap_or_default();
        let error = Error::timeout(Phase::Connect, limit).with_cause(cause);
        return Failure {
            error,
            transient: true,
            unprocessed: false,
        };
    }
    let unprocessed = phase != Phase::Body && is_unprocessed(error);
    let (kind, code, message, transient) = classify(error, phase);
    let error = Error::new(kind, code, message)
        .with_retryable(transient)
        .with_cause(cause);
    Failure {
        error,
        transient,
        unprocessed,
    }
}

/// Whether the server has told that it will never act on the request (RFC 9113, 8.7): it refused the
/// stream, or left and named an earlier stream as its last.
fn is_unprocessed(error: &reqwest::Error) -> bool {
    find::<h2::Error>(error).is_some_and(|http2| {
        // The streams that GOAWAY leaves open end in other errors, so this one was not processed,
        // or was to be opened after it.
        let left = http2.is_go_away();
        let refused = http2.is_reset() && http2.reason() == Some(h2::Reason::REFUSED_STREAM);
        http2.is_remote() && (left || refused)
    })
}

/// Whether the server demands HTTP/1.1 for a request that came over HTTP/2, which it then has not acted on
/// (RFC 9113, 7).
pub(super) fn requires_http1(error: &reqwest::Error) -> bool {
    find::<h2::Error>(error).is_some_and(|http2| {
        http2.is_remote() && http2.reason() == Some(h2::Reason::HTTP_1_1_REQUIRED)
    })
}

/// Whether the server refused all protocols that it was offered (RFC 7301, 3.2).
pub(super) fn is_no_application_protocol(error: &reqwest::Error) -> bool {
    find::<TlsError>(error).is_some_and(|tls| {
        matches!(
            tls,
            TlsError::AlertReceived(AlertDescription::NoApplicationProtocol)
        )
    })
}

/// Whether our end gave up because the server broke the rules of HTTP/2.
fn breaks_http2(error: &reqwest::Error) -> bool {
    find::<h2::Error>(error).is_some_and(h2::Error::is_library)
}

/// The error for an answer with both framings, which a proxy in between may have read in another
/// way than we would (RFC 9112, 6.3).
pub(super) fn framed_twice() -> Error {
    let message = "The response has both Content-Length and Transfer-Encoding.";
    Error::new(Kind::Response, PROTOCOL, message)
}

type Verdict = (Kind, &'static str, String, bool);

fn classify(error: &reqwest::Error, phase: Phase) -> Verdict {
    if error.is_builder() {
        // Nothing was connected, and the same arguments make the same request.
        let message = "The request cannot be made from these arguments.".to_owned();
        return (Kind::Configuration, "ERR_INVALID_ARGUMENT", message, false);
    }
    if let Some(tls) = find::<TlsError>(error) {
        return from_tls(tls);
    }
    if let Some(resolve) = find::<ResolveError>(error) {
        let message = "The name of the host could not be resolved; check appHost and the DNS.";
        return (Kind::Connection, resolve.code(), message.to_owned(), true);
    }
    if let Some(code) = find_io(error) {
        return (Kind::Connection, code, connection_message(code), true);
    }
    if let Some((code, message)) = header_limits::exceeded(error) {
        return (Kind::Response, code, message, false);
    }
    if let Some(http) = find::<hyper::Error>(error) {
        if http.is_parse() || phase != Phase::Body && breaks_http2(error) {
            let message = match http.is_parse() {
                true => "The response is not valid HTTP.",
                false => "The response is not valid HTTP/2, or has more than 512 KiB of headers.",
            };
            return (Kind::Response, PROTOCOL, message.to_owned(), false);
        }
        if http.is_incomplete_message() && phase == Phase::Body {
            let message = "The response was cut short: the connection closed inside the body.";
            return (
                Kind::Response,
                "ERR_RESPONSE_TRUNCATED",
                message.to_owned(),
                true,
            );
        }
    }
    if phase == Phase::Body {
        let message = "The response was cut short or its framing is broken.".to_owned();
        return (Kind::Response, "ERR_RESPONSE_TRUNCATED", message, true);
    }
    let reasons = chain_text(error);
    if reasons.contains("tunnel") || reasons.contains("proxy") {
        let message = "The proxy refused the connection; check its address and credentials.";
        // Not told is the status, only whether it was 407. Others may pass, as 503 does.
        let transient = ["unsuccessful", "unexpected end of file"]
            .iter()
            .any(|reason| reasons.contains(reason));
        return (Kind::Connection, "ERR_PROXY", message.to_owned(), transient);
    }
    (
        Kind::Connection,
        "ECONNRESET",
        connection_message("ECONNRESET"),
        true,
    )
}

fn connection_message(code: &str) -> String {
    match code {
        "ECONNREFUSED" => {
            "The host refused the connection; check that appHost and its port are right.".to_owned()
        }
        "ECONNRESET" | "EPIPE" => "The connection was closed before the response.".to_owned(),
        code => format!("The connection failed with {code}."),
    }
}

fn from_tls(error: &TlsError) -> Verdict {
    let (code, message) = match error {
        TlsError::InvalidCertificate(certificate) => from_certificate(certificate),
        TlsError::AlertReceived(
            AlertDescription::CertificateRequired
            | AlertDescription::BadCertificate
            | AlertDescription::UnknownCA
            | AlertDescription::CertificateUnknown
            | AlertDescription::AccessDenied,
        ) => (
            "ERR_TLS_CLIENT_CERTIFICATE",
            "The server refused our certificate; check the option clientCertificate.",
        ),
        _ => (
            "EPROTO",
            "The TLS handshake failed; the server may not speak TLS 1.2 or 1.3.",
        ),
    };
    (Kind::Connection, code, message.to_owned(), false)
}

/// Node's names for the same faults of a certificate.
fn from_certificate(error: &CertificateError) -> (&'static str, &'static str) {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            ("CERT_HAS_EXPIRED", "The server's certificate has expired.")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => (
            "CERT_NOT_YET_VALID",
            "The server's certificate is not valid yet; check the clock.",
        ),
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => (
            "ERR_TLS_CERT_ALTNAME_INVALID",
            "The server's certificate is for another host than appHost.",
        ),
        CertificateError::Revoked => ("CERT_REVOKED", "The server's certificate is revoked."),
        // An authority of the right name and with another key is an unknown one.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => (
            "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
            "The server's certificate is signed by nobody we trust; pass its authority in the \
             option ca or in NODE_EXTRA_CA_CERTS.",
        ),
        CertificateError::Other(other) if tls::is_self_signed(other) => (
            "DEPTH_ZERO_SELF_SIGNED_CERT",
            "The server's certificate is self-signed; pass it in the option ca or in \
             NODE_EXTRA_CA_CERTS.",
        ),
        _ => ("CERT_REJECTED", "The server's certificate is not valid."),
    }
}

/// The first error of type `T` in the chain.
pub(super) fn find<'error, T: StdError + 'static>(
    error: &'error (dyn StdError + 'static),
) -> Option<&'error T> {
    chain(error).find_map(|error| error.downcast_ref::<T>())
}

fn find_io(error: &(dyn StdError + 'static)) -> Option<&'static str> {
    chain(error)
        .filter_map(|error| error.downcast_ref::<io::Error>())
        .find_map(io_code)
}

fn io_code(error: &io::Error) -> Option<&'static str> {
    use io::ErrorKind;
    match error.kind() {
        ErrorKind::ConnectionRefused => Some("ECONNREFUSED"),
        ErrorKind::ConnectionReset => Some("ECONNRESET"),
        ErrorKind::ConnectionAborted => Some("ECONNABORTED"),
        // Without a number it is not the system's: HTTP/2 says so of a stream without an end.
        ErrorKind::BrokenPipe if error.raw_os_error().is_none() => Some("ECONNRESET"),
        ErrorKind::BrokenPipe => Some("EPIPE"),
        ErrorKind::TimedOut => Some("ETIMEDOUT"),
        ErrorKind::HostUnreachable => Some("EHOSTUNREACH"),
        ErrorKind::NetworkUnreachable => Some("ENETUNREACH"),
        ErrorKind::NetworkDown => Some("ENETDOWN"),
        ErrorKind::AddrNotAvailable => Some("EADDRNOTAVAIL"),
        ErrorKind::PermissionDenied => Some("EACCES"),
        _ => system::exhausted(error),
    }
}

fn chain<'error>(
    error: &'error (dyn StdError + 'static),
) -> impl Iterator<Item = &'error (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| {
        // Without this the method of `&dyn Error` itself is found, whose answer lives shorter.
        let error: &'error (dyn StdError + 'static) = *error;
        match error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            // `source` of an I/O error skips the error that it wraps, which may be another such.
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        }
    })
}

/// The reasons, outermost first, without those that only repeat the one before.
fn chain_text(error: &(dyn StdError + 'static)) -> String {
    let mut texts: Vec<String> = Vec::new();
    for text in chain(error).map(ToString::to_string) {
        if !texts.iter().any(|known| known.contains(&text)) {
            texts.push(text);
        }
    }
    texts.join(": ")
}

#[cfg(test)]
mod tests {
    use super::from_transport;
    use crate::error::{Kind, Phase};

    #[test]
    fn a_request_that_cannot_be_made_is_no_lost_connection() {
        let error = reqwest::Client::builder()
            .user_agent("\n")
            .build()
            .expect_err("no header holds a line break");
        assert!(error.is_builder());
        let failure = from_transport(&error, Phase::Connect, None);
        assert!(!failure.transient);
        assert!(!failure.error.retryable());
        assert_eq!(failure.error.kind(), Kind::Configuration);
    }
}
