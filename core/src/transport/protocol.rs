//! The choice of the HTTP version for the next connection to an origin.

use std::time::Duration;

use tokio::time::Instant;

/// How long a server that chose HTTP/1.1 is not offered HTTP/2 again. A server that is upgraded while
/// a process runs is found out after this.
const HTTP1_FOR: Duration = Duration::from_secs(3600);

/// The known protocol of an origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protocol {
    /// HTTP/2 is never offered: the origin is plain HTTP, or the option `http2` is false.
    Http1Only,
    /// Nothing yet. The next connection offers both, and other calls wait for its result.
    Unknown,
    /// The last connection negotiated HTTP/2. All calls share one connection.
    Http2,
    /// The server chose or demanded HTTP/1.1. Each call takes a connection of its own.
    Http1 {
        /// When HTTP/2 is offered again.
        until: Instant,
    },
}

impl Protocol {
    /// What is known before the first connection.
    pub(super) fn new(offers_http2: bool) -> Self {
        if offers_http2 {
            Self::Unknown
        } else {
            Self::Http1Only
        }
    }

    /// Whether the next request goes to the client that offers HTTP/2.
    pub(super) fn offers_http2(&mut self, now: impl FnOnce() -> Instant) -> bool {
        if matches!(self, Self::Http1 { until } if *until <= now()) {
            *self = Self::Unknown;
        }
        matches!(self, Self::Unknown | Self::Http2)
    }

    /// Records that a connection negotiated HTTP/2.
    pub(super) fn chose_http2(&mut self) {
        if *self == Self::Unknown {
            *self = Self::Http2;
        }
    }

    /// The server refused HTTP/2: by ALPN (RFC 7301), or with HTTP_1_1_REQUIRED (RFC 9113, 7).
    pub(super) fn refused_http2(&mut self, now: Instant) {
        if matches!(self, Self::Unknown | Self::Http2) {
            *self = Self::Http1 {
                until: now + HTTP1_FOR,
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use tokio::time::Instant;

    use super::{HTTP1_FOR, Protocol};

    #[test]
    fn http1_only_never_changes() {
        let now = Instant::now();
        let mut protocol = Protocol::new(false);
        protocol.chose_http2();
        protocol.refused_http2(now);
        assert_eq!(protocol, Protocol::Http1Only);
        assert!(!protocol.offers_http2(|| now + HTTP1_FOR));
    }

    #[test]
    fn an_unknown_protocol_is_decided_by_the_first_connection() {
        let now = Instant::now();
        let mut protocol = Protocol::new(true);
        assert_eq!(protocol, Protocol::Unknown);
        assert!(protocol.offers_http2(|| now));
        protocol.chose_http2();
        assert_eq!(protocol, Protocol::Http2);
        assert!(protocol.offers_http2(|| now));

        let mut protocol = Protocol::new(true);
        protocol.refused_http2(now);
        assert!(!protocol.offers_http2(|| now));
    }

    #[test]
    fn http2_can_be_withdrawn() {
        let now = Instant::now();
        let mut protocol = Protocol::Http2;
        protocol.refused_http2(now);
        assert!(!protocol.offers_http2(|| now));
        // A call that was under way over HTTP/2 changes nothing.
        protocol.chose_http2();
        assert!(!protocol.offers_http2(|| now));
    }

    #[test]
    fn http2_is_offered_again_after_an_hour() {
        let now = Instant::now();
        let mut protocol = Protocol::new(true);
        protocol.refused_http2(now);
        // A second refusal of the same burst does not extend it.
        protocol.refused_http2(now + HTTP1_FOR / 2);
        assert!(!protocol.offers_http2(|| now + HTTP1_FOR / 2));
        assert!(protocol.offers_http2(|| now + HTTP1_FOR));
        assert_eq!(protocol, Protocol::Unknown);
    }
}
