//! A failed attempt: whether another one may help and, where none follows, the error.

use std::{borrow::Cow, error::Error as StdError, io, sync::Arc, time::Duration};

use rustls::{AlertDescription, CertificateError, Error as TlsError};

use super::{
    answer::Received, connector::ConnectTimeout, header_limits, rejection::Context,
    resolve::ResolveError, system, tls,
};
use crate::error::{Error, Kind, Phase, chain, chain_text};

/// The answer breaks the rules of HTTP itself.
const PROTOCOL: &str = "ERR_RESPONSE_PROTOCOL";

/// An attempt that gave no answer to hand on. No text is made of it while another attempt may follow.
pub(super) struct Failure {
    reason: Reason,
    /// Whether the cause may pass by itself.
    pub(super) transient: bool,
    /// Whether the server itself says that it has not processed the request: it may be sent again,
    /// whatever it asks for.
    pub(super) unprocessed: bool,
    /// What the service asked for in `Retry-After`.
    pub(super) wait: Option<Duration>,
}

enum Reason {
    /// A limit of ours, or something that cannot be done at all.
    Own(Error),
    /// The option `connectTimeout` has ended the attempt after these milliseconds.
    ConnectTimeout(Arc<reqwest::Error>, u128),
    /// The HTTP stack failed.
    Transport(Arc<reqwest::Error>, Verdict),
    /// The status is not 2xx.
    Refused(Box<Received>),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::new(Reason::Own(error), false)
    }
}

impl Failure {
    fn new(reason: Reason, transient: bool) -> Self {
        Self {
            reason,
            transient,
            unprocessed: false,
            wait: None,
        }
    }

    /// Why no answer came, or why it broke off; the error has no URL, which may hold a query.
    /// `complete` says whether the server may have the whole request; `connect_timeout` is the client's,
    /// in milliseconds.
    pub(super) fn of_transport(
        error: Arc<reqwest::Error>,
        phase: Phase,
        complete: bool,
        connect_timeout: Option<u128>,
    ) -> Self {
        if find::<ConnectTimeout>(&*error).is_some() {
            let limit = connect_timeout.unwrap_or_default();
            return Self::new(Reason::ConnectTimeout(error, limit), true);
        }
        let unprocessed = phase != Phase::Body
            && (is_unprocessed(&error) || !complete && waited_for_stream(&error));
        let verdict = classify(&error, phase);
        let transient = verdict.3;
        Self {
            unprocessed,
            ..Self::new(Reason::Transport(error, verdict), transient)
        }
    }

    /// A status that is not 2xx; `wait` is what the answer says in `Retry-After`.
    pub(super) fn of_status(received: Received, transient: bool, wait: Option<Duration>) -> Self {
        Self {
            wait,
            ..Self::new(Reason::Refused(Box::new(received)), transient)
        }
    }

    /// What those who observe the call are told: class, code, and the service's id of the request.
    pub(super) fn outline(
        &self,
        context: &Context<'_>,
    ) -> (Kind, Cow<'static, str>, Option<String>) {
        match &self.reason {
            Reason::Own(error) => (error.kind(), Cow::Owned(error.code().to_owned()), None),
            Reason::ConnectTimeout(..) => (Kind::Timeout, Cow::Borrowed("ETIMEDOUT"), None),
            Reason::Transport(_, (kind, code, ..)) => (*kind, Cow::Borrowed(*code), None),
            Reason::Refused(received) => context.outline(received),
        }
    }

    /// The error, once no further attempt follows.
    pub(super) fn into_error(self, context: &Context<'_>) -> Error {
        match self.reason {
            Reason::Own(error) => error,
            Reason::ConnectTimeout(source, limit) => {
                let error = Error::timeout(Phase::Connect, limit);
                error.with_cleaned_source(source, &(context.secrets)())
            }
            Reason::Transport(source, (kind, code, message, transient)) => {
                Error::new(kind, code, message)
                    .with_retryable(transient)
                    .with_cleaned_source(source, &(context.secrets)())
            }
            Reason::Refused(received) => context.refused(&received, self.wait),
        }
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

/// Whether the connection ended while the request waited for the server to allow another stream: hyper has
/// taken the request over, and drops it with the connection.
fn waited_for_stream(error: &reqwest::Error) -> bool {
    find::<hyper::Error>(error).is_some_and(hyper::Error::is_user)
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

/// Class, code, sentence, and whether the cause may pass by itself.
type Verdict = (Kind, &'static str, Cow<'static, str>, bool);

fn classify(error: &reqwest::Error, phase: Phase) -> Verdict {
    if error.is_builder() {
        // Nothing was connected, and the same arguments make the same request.
        let message = "The request cannot be made from these arguments.";
        return (
            Kind::Configuration,
            "ERR_INVALID_ARGUMENT",
            message.into(),
            false,
        );
    }
    if let Some(tls) = find::<TlsError>(error) {
        return from_tls(tls);
    }
    if let Some(resolve) = find::<ResolveError>(error) {
        let message = "The name of the host could not be resolved; check appHost and the DNS.";
        return (Kind::Connection, resolve.code(), message.into(), true);
    }
    if let Some(code) = find_io(error) {
        return (Kind::Connection, code, connection_message(code), true);
    }
    if let Some((code, message)) = header_limits::exceeded(error) {
        return (Kind::Response, code, message.into(), false);
    }
    if let Some(http) = find::<hyper::Error>(error) {
        if http.is_parse() || phase != Phase::Body && breaks_http2(error) {
            let message = match http.is_parse() {
                true => "The response is not valid HTTP.",
                false => "The response is not valid HTTP/2, or has more than 512 KiB of headers.",
            };
            // What ends a connection may be the fault of another stream's answer.
            let of_the_connection = find::<h2::Error>(error).is_some_and(h2::Error::is_go_away);
            return (Kind::Response, PROTOCOL, message.into(), of_the_connection);
        }
        if http.is_incomplete_message() && phase == Phase::Body {
            let message = "The response was cut short: the connection closed inside the body.";
            return (
                Kind::Response,
                "ERR_RESPONSE_TRUNCATED",
                message.into(),
                true,
            );
        }
    }
    if phase == Phase::Body {
        let message = "The response was cut short or its framing is broken.";
        return (
            Kind::Response,
            "ERR_RESPONSE_TRUNCATED",
            message.into(),
            true,
        );
    }
    let reasons = chain_text(error);
    if reasons.contains("tunnel") || reasons.contains("proxy") {
        let message = "The proxy refused the connection; check its address and credentials.";
        // Not told is the status, only whether it was 407. Others may pass, as 503 does.
        let transient = ["unsuccessful", "unexpected end of file"]
            .iter()
            .any(|reason| reasons.contains(reason));
        return (Kind::Connection, "ERR_PROXY", message.into(), transient);
    }
    (
        Kind::Connection,
        "ECONNRESET",
        connection_message("ECONNRESET"),
        true,
    )
}

fn connection_message(code: &str) -> Cow<'static, str> {
    Cow::Borrowed(match code {
        "ECONNREFUSED" => {
            "The host refused the connection; check that appHost and its port are right."
        }
        "ECONNRESET" | "EPIPE" => "The connection was closed before the response.",
        code => return Cow::Owned(format!("The connection failed with {code}.")),
    })
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
    (Kind::Connection, code, message.into(), false)
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Failure, Reason};
    use crate::error::{Kind, Phase};

    #[test]
    fn a_request_that_cannot_be_made_is_not_a_lost_connection() {
        let error = reqwest::Client::builder()
            .user_agent("\n")
            .build()
            .expect_err("no header holds a line break");
        assert!(error.is_builder());
        let failure = Failure::of_transport(Arc::new(error), Phase::Connect, false, None);
        assert!(!failure.transient);
        assert!(matches!(
            failure.reason,
            Reason::Transport(_, (Kind::Configuration, ..))
        ));
    }
}
