//! Classification of failures of the HTTP stack: kind, code, whether they may be temporary, and message.

use std::{borrow::Cow, io};

use rustls::Error as TlsError;

use super::{ErrorSignals, header_limits, peers::Peers, proxy_failure::ProxyFailure, tls_failure};
use crate::{
    error::{Kind, Phase, chain_text, find},
    runtime::resources,
};

/// The response violates HTTP.
pub(crate) const PROTOCOL: &str = "ERR_RESPONSE_PROTOCOL";
/// The answer ends before it is complete.
pub(crate) const TRUNCATED: &str = "ERR_RESPONSE_TRUNCATED";

/// Text of hyper, which has no predicate for it: the peer has sent something before the request. A server of another
/// protocol does, and one that refuses connections with a response, which may be temporary.
const SPEAKS_FIRST: &str = "received unexpected message from connection";

/// The classification of a failure.
pub(crate) struct Verdict {
    pub(crate) kind: Kind,
    pub(crate) code: &'static str,
    /// Whether the cause may be temporary.
    pub(crate) transient: bool,
    pub(crate) sentence: Sentence,
}

/// The message of a failure, which is written once no further attempt follows.
pub(crate) enum Sentence {
    Fixed(Cow<'static, str>),
    /// The error of TLS is in the chain.
    Tls,
    ClientCertificate,
    /// Whether the name was resolved for a proxy.
    UnknownName {
        behind_proxy: bool,
    },
    Refused,
    Closed,
    /// The connection was closed on a request with so many bytes of headers.
    LargeHeaders(usize),
    /// The response is not HTTP.
    NotHttp,
    Failed,
    Proxy(ProxyFailure),
}

impl Verdict {
    pub(crate) fn new(kind: Kind, code: &'static str, transient: bool, sentence: Sentence) -> Self {
        Self {
            kind,
            code,
            transient,
            sentence,
        }
    }

    fn fixed(
        kind: Kind,
        code: &'static str,
        transient: bool,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self::new(kind, code, transient, Sentence::Fixed(message.into()))
    }

    pub(crate) fn message(&self, error: &reqwest::Error, peers: &Peers) -> Cow<'static, str> {
        Cow::Owned(match &self.sentence {
            Sentence::Fixed(message) => return message.clone(),
            Sentence::Tls => match find::<TlsError>(error) {
                Some(error) => return tls_failure::message(error, peers),
                None => format!("The TLS handshake with {} failed.", peers.secured()),
            },
            Sentence::ClientCertificate => tls_failure::client_certificate_message(peers),
            Sentence::UnknownName { behind_proxy } => peers.unknown_name(*behind_proxy),
            Sentence::Refused => format!(
                "{} refused the connection; check that the address and the port are right.",
                peers.first()
            ),
            Sentence::Closed => format!(
                "The connection to {} was closed before the response.{}",
                peers.route(),
                hint_at_tls(peers)
            ),
            Sentence::LargeHeaders(bytes) => format!(
                "The connection to {} was closed before the response, probably because of the \
                 {bytes} bytes of headers that the call adds: many servers accept 8 KiB.",
                peers.route()
            ),
            Sentence::NotHttp => format!(
                "The response of {} is not valid HTTP.{}",
                peers.route(),
                hint_at_tls(peers)
            ),
            Sentence::Failed => format!(
                "The connection to {} failed with {}.",
                peers.route(),
                self.code
            ),
            Sentence::Proxy(failure) => failure.message(peers),
        })
    }
}

/// A port that speaks TLS closes a connection that begins otherwise, or sends an alert.
fn hint_at_tls(peers: &Peers) -> String {
    if peers.https || peers.proxy.is_some() {
        String::new()
    } else {
        format!(
            " If the port speaks TLS, {} must begin with {}://.",
            peers.option,
            peers.schemes().0
        )
    }
}

/// Classifies a failure of the HTTP stack.
pub(crate) fn classify(
    error: &reqwest::Error,
    signals: &ErrorSignals<'_>,
    phase: Phase,
) -> Verdict {
    if error.is_builder() {
        // Nothing was connected, and the same arguments make the same request.
        let message = "The request cannot be made from these arguments.";
        return Verdict::fixed(Kind::Configuration, "ERR_INVALID_ARGUMENT", false, message);
    }
    if let Some(tls) = signals.tls {
        let code = tls_failure::code(tls);
        let transient = tls_failure::is_temporary(tls);
        return Verdict::new(Kind::Connection, code, transient, Sentence::Tls);
    }
    if let Some(text) = signals.text_from_http2()
        && tls_failure::tells_of_our_certificate(&text)
    {
        let code = "ERR_TLS_CLIENT_CERTIFICATE";
        return Verdict::new(Kind::Connection, code, false, Sentence::ClientCertificate);
    }
    if let Some(resolve) = signals.resolve {
        let behind_proxy = chain_text(error).contains("error resolving for socks proxy");
        let sentence = Sentence::UnknownName { behind_proxy };
        return Verdict::new(Kind::Connection, resolve.code(), true, sentence);
    }
    if let Some(code) = signals.io_code {
        let sentence = match code {
            "ECONNREFUSED" => Sentence::Refused,
            "ECONNRESET" | "EPIPE" => Sentence::Closed,
            _ => Sentence::Failed,
        };
        return Verdict::new(Kind::Connection, code, true, sentence);
    }
    if let Some((code, message)) = header_limits::exceeded(signals) {
        return Verdict::fixed(Kind::Response, code, false, message);
    }
    if let Some(http) = signals.http {
        if http.is_parse() {
            return Verdict::new(Kind::Response, PROTOCOL, false, Sentence::NotHttp);
        }
        if phase != Phase::Body && signals.breaks_http2() {
            let message = "The response is not valid HTTP/2, or has more than 512 KiB of headers.";
            // What ends a connection may be the fault of another stream's answer.
            let of_the_connection = signals.http2.is_some_and(h2::Error::is_go_away);
            return Verdict::fixed(Kind::Response, PROTOCOL, of_the_connection, message);
        }
        if http.is_incomplete_message() && phase == Phase::Body {
            let message = "The response was cut short: the connection closed inside the body.";
            return Verdict::fixed(Kind::Response, TRUNCATED, true, message);
        }
    }
    if phase == Phase::Body {
        let message = "The response was cut short or its framing is broken.";
        return Verdict::fixed(Kind::Response, TRUNCATED, true, message);
    }
    if error.is_connect()
        && let Some(failure) = ProxyFailure::read(&chain_text(error))
    {
        let ProxyFailure {
            code, transient, ..
        } = failure;
        return Verdict::new(Kind::Connection, code, transient, Sentence::Proxy(failure));
    }
    if chain_text(error).contains(SPEAKS_FIRST) {
        return Verdict::new(Kind::Response, PROTOCOL, true, Sentence::NotHttp);
    }
    Verdict::new(Kind::Connection, "ECONNRESET", true, Sentence::Closed)
}

/// The code of a system's error, as programs know it.
pub(crate) fn io_code(error: &io::Error) -> Option<&'static str> {
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
        _ => resources::exhausted(error),
    }
}
