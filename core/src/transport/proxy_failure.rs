//! Failures of proxies, parsed from error texts of the HTTP stack, whose types are private.

use super::peers::Peers;

/// How a proxy failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ProxyFailure {
    pub(crate) code: &'static str,
    /// Whether the cause may pass by itself.
    pub(crate) transient: bool,
    /// What the proxy did, and whether that concerns the host behind it.
    what: &'static str,
    names_host: bool,
}

const fn proxy(transient: bool, what: &'static str) -> ProxyFailure {
    ProxyFailure {
        code: "ERR_PROXY",
        transient,
        what,
        names_host: false,
    }
}

const fn host(code: &'static str, transient: bool, what: &'static str) -> ProxyFailure {
    ProxyFailure {
        code,
        transient,
        what,
        names_host: true,
    }
}

const CREDENTIALS: &str = "requires credentials, or does not accept those given";

/// Texts of failures of the tunnel through an HTTP proxy (RFC 9110, 9.3.6), of the replies of SOCKS 5
/// (RFC 1928, 6) and SOCKS 4, and what they mean. The first that is found counts.
const KNOWN: &[(&str, ProxyFailure)] = &[
    (
        "tunnel error: proxy authorization required",
        proxy(false, CREDENTIALS),
    ),
    (
        "tunnel error: proxy response headers too long",
        proxy(false, "answered CONNECT with more than 8 KiB of headers"),
    ),
    (
        "tunnel error: unexpected end of file",
        proxy(true, "closed the connection instead of answering CONNECT"),
    ),
    // The status is not told, and others than 407 may pass, as 503 does.
    (
        "tunnel error: unsuccessful",
        proxy(
            true,
            "answered CONNECT with another status than 200, or is not an HTTP proxy",
        ),
    ),
    (
        "tunnel error: failed to create underlying connection",
        proxy(true, "could not be connected to"),
    ),
    (
        "SOCKS error: failed to create underlying connection",
        proxy(true, "could not be connected to"),
    ),
    (
        "SOCKS error: io error during SOCKS handshake",
        proxy(true, "closed the connection during the SOCKS handshake"),
    ),
    (
        "SOCKS error: failed parsing server response",
        proxy(
            false,
            "is not a SOCKS proxy of the version that its URL says",
        ),
    ),
    ("credentials not accepted", proxy(false, CREDENTIALS)),
    (
        "does not support user/pass authentication",
        proxy(false, CREDENTIALS),
    ),
    (
        "server implements authentication incorrectly",
        proxy(false, CREDENTIALS),
    ),
    ("server ident service", proxy(false, CREDENTIALS)),
    (
        "SOCKS error: connection not allowed",
        host("ERR_PROXY", false, "does not allow connections to"),
    ),
    (
        "SOCKS error: connection refused",
        host("ECONNREFUSED", true, "was refused by"),
    ),
    (
        "SOCKS error: host unreachable",
        host("EHOSTUNREACH", true, "cannot reach the host"),
    ),
    (
        "SOCKS error: network unreachable",
        host("ENETUNREACH", true, "cannot reach the network of"),
    ),
    (
        "SOCKS error: ttl expired",
        host("ETIMEDOUT", true, "timed out while it connected to"),
    ),
    (
        "SOCKS error: general server failure",
        host("ERR_PROXY", true, "failed to connect to"),
    ),
    (
        "SOCKS error: server failed to execute command",
        host("ERR_PROXY", true, "failed to connect to"),
    ),
    (
        "SOCKS error: command not supported",
        host("ERR_PROXY", false, "does not offer connections to"),
    ),
    (
        "SOCKS error: address type not supported",
        host(
            "ERR_PROXY",
            false,
            "does not support the kind of address of",
        ),
    ),
    (
        "SOCKS error: IPV6 is not supported",
        host(
            "ERR_PROXY",
            false,
            "cannot connect by SOCKS 4 to the IPv6 address of",
        ),
    ),
];

impl ProxyFailure {
    /// The proxy misses credentials.
    pub(crate) const CREDENTIALS: Self = proxy(false, CREDENTIALS);

    /// Finds the failure in the error texts.
    pub(crate) fn read(reasons: &str) -> Option<Self> {
        let known = KNOWN.iter().find(|(text, _)| reasons.contains(text));
        if let Some((_, failure)) = known {
            return Some(*failure);
        }
        ["tunnel error", "SOCKS error"]
            .iter()
            .any(|kind| reasons.contains(kind))
            .then_some(proxy(true, "failed"))
    }

    /// The sentence.
    pub(crate) fn message(self, peers: &Peers) -> String {
        let address = peers.proxy.as_ref().map_or("", |proxy| &proxy.address);
        if self.names_host {
            format!("The proxy {address} {} {}.", self.what, peers.host)
        } else {
            format!(
                "The proxy {address} {}; check the proxy's address and credentials.",
                self.what
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ProxyFailure;

    #[test]
    fn the_reply_of_the_proxy_decides() {
        for (text, code, transient) in [
            ("x: SOCKS error: connection refused", "ECONNREFUSED", true),
            ("SOCKS error: host unreachable", "EHOSTUNREACH", true),
            ("SOCKS error: connection not allowed", "ERR_PROXY", false),
            ("SOCKS error: credentials not accepted", "ERR_PROXY", false),
            (
                "tunnel error: proxy authorization required",
                "ERR_PROXY",
                false,
            ),
            ("tunnel error: unsuccessful", "ERR_PROXY", true),
            ("SOCKS error: of a version to come", "ERR_PROXY", true),
        ] {
            let failure = ProxyFailure::read(text).expect("a failure of a proxy");
            assert_eq!(
                (failure.code, failure.transient),
                (code, transient),
                "{text}"
            );
        }
        assert_eq!(ProxyFailure::read("connection reset"), None);
    }
}
