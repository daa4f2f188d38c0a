//! Signals in the errors of a failed request: its cause, whether the server has processed it, and which protocol the
//! server demands.

use std::io;

use rustls::{AlertDescription, Error as TlsError};

use super::{
    connector::{ConnectTimeout, NotHttp2, Stalled},
    resolve::ResolveError,
    verdict::io_code,
};
use crate::error::chain;

/// The errors in the chain of a failed request that are looked at, the first one of each type. They are found in one
/// walk, since the end of a connection fails many requests at once.
#[derive(Default)]
pub(crate) struct ErrorSignals<'error> {
    pub(super) tls: Option<&'error TlsError>,
    pub(super) http: Option<&'error hyper::Error>,
    pub(super) http2: Option<&'error h2::Error>,
    pub(super) io: Option<&'error io::Error>,
    /// The code of the first error of the system that has one.
    pub(super) io_code: Option<&'static str>,
    pub(super) resolve: Option<&'error ResolveError>,
    /// Whether the option `connectTimeout` has ended the attempt.
    pub(crate) is_connect_timeout: bool,
    /// Whether the connection is replaced, since it took too long.
    pub(super) is_stalled: bool,
    is_not_http2: bool,
    /// Whether the texts of the errors may hold bytes of the peer. Those of the HTTP stack and of the system do not.
    pub(crate) may_quote_peer: bool,
}

impl<'error> ErrorSignals<'error> {
    /// Reads the chain of an error.
    pub(crate) fn read(error: &'error reqwest::Error) -> Self {
        let mut signals = Self::default();
        for error in chain(error) {
            if error.is::<reqwest::Error>() || error.is::<hyper_util::client::legacy::Error>() {
                continue;
            }
            if let Some(http) = error.downcast_ref() {
                signals.http.get_or_insert(http);
            } else if let Some(http2) = error.downcast_ref::<h2::Error>() {
                // GOAWAY has debug data (RFC 9113, 6.8); an error of TLS is there as its text.
                signals.may_quote_peer |=
                    http2.is_go_away() || http2.get_io().is_some_and(|io| io.get_ref().is_some());
                signals.http2.get_or_insert(http2);
            } else if let Some(io) = error.downcast_ref() {
                // The error that it wraps is the next one of the chain.
                signals.io_code = signals.io_code.or_else(|| io_code(io));
                signals.io.get_or_insert(io);
            } else {
                signals.may_quote_peer = true;
                signals.add(error);
            }
        }
        signals
    }

    /// An error of neither the HTTP stack nor the system.
    fn add(&mut self, error: &'error (dyn std::error::Error + 'static)) {
        if let Some(tls) = error.downcast_ref() {
            self.tls.get_or_insert(tls);
        } else if let Some(resolve) = error.downcast_ref() {
            self.resolve.get_or_insert(resolve);
        }
        self.is_connect_timeout |= error.is::<ConnectTimeout>();
        self.is_stalled |= error.is::<Stalled>();
        self.is_not_http2 |= error.is::<NotHttp2>();
    }

    /// Whether the server says that it has not processed the request (RFC 9113, 8.7): it refused the stream, or
    /// its GOAWAY names an earlier stream as the last one.
    pub(crate) fn is_unprocessed(&self) -> bool {
        self.http2.is_some_and(|http2| {
            // The streams that GOAWAY leaves open end in other errors, so this one was not processed,
            // or was to be opened after it.
            let left = http2.is_go_away();
            let refused = http2.is_reset() && http2.reason() == Some(h2::Reason::REFUSED_STREAM);
            http2.is_remote() && (left || refused)
        })
    }

    /// Whether the connection ended while the request waited for the server to allow another stream: hyper has
    /// taken the request over, and drops it with the connection.
    pub(crate) fn waited_for_stream(&self) -> bool {
        self.http.is_some_and(hyper::Error::is_user)
    }

    /// Whether the server speaks, or demands, HTTP/1.1 where it was offered HTTP/2, and has not acted on the request.
    pub(super) fn refuses_http2(&self) -> bool {
        self.is_not_http2 || self.is_no_application_protocol() || self.requires_http1()
    }

    /// Whether the server demands HTTP/1.1 for a request that came over HTTP/2, which it then has not acted on
    /// (RFC 9113, 7).
    fn requires_http1(&self) -> bool {
        self.http2.is_some_and(|http2| {
            http2.is_remote() && http2.reason() == Some(h2::Reason::HTTP_1_1_REQUIRED)
        })
    }

    /// Whether the server refused all protocols that it was offered (RFC 7301, 3.2).
    fn is_no_application_protocol(&self) -> bool {
        matches!(
            self.tls,
            Some(TlsError::AlertReceived(
                AlertDescription::NoApplicationProtocol
            ))
        )
    }

    /// The text of an error of the connection under HTTP/2. h2 hands it to each stream as an error of its own, of
    /// which hyper may take the I/O error out: the error itself is gone.
    pub(super) fn text_from_http2(&self) -> Option<String> {
        let wrapped = || self.http2.and_then(h2::Error::get_io);
        // An error of the system wraps none, and has no text of the peer.
        let connection = self.io.or_else(wrapped)?.get_ref()?;
        Some(connection.to_string())
    }

    /// Whether the client closed the connection because the server violated HTTP/2.
    pub(super) fn breaks_http2(&self) -> bool {
        self.http2.is_some_and(h2::Error::is_library)
    }
}
