//! The hosts on the route of a client's requests, as named in error messages. Host and port are not secret.

use url::Url;

use super::Route;
use crate::options::Host;

/// Host names that result from a variable without a value.
const UNSET: &[&str] = &["undefined", "null", "nan", "none", "%5bobject%20object%5d"];

/// The peers that may have caused a failure: the service and its proxy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Peers {
    /// The service's host and port.
    pub(crate) host: String,
    /// Whether the service is called over TLS.
    pub(crate) https: bool,
    /// The name of the option that gives the host. Clients of different classes share a pool.
    pub(crate) option: &'static str,
    pub(crate) proxy: Option<Proxy>,
}

/// A proxy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proxy {
    /// Its host and port.
    pub(crate) address: String,
    pub(crate) scheme: String,
}

impl Peers {
    /// The peers of a client of `host` on this route.
    pub(crate) fn of(key: &Route, host: &Host) -> Self {
        Self {
            host: address(host.url()),
            https: host.is_https(),
            option: host.option(),
            proxy: key.proxy.as_ref().and_then(|proxy| {
                let url = proxy.url()?;
                Some(Proxy {
                    address: address(&url),
                    scheme: url.scheme().to_owned(),
                })
            }),
        }
    }

    /// The peer of the first connection.
    pub(crate) fn first(&self) -> String {
        match &self.proxy {
            Some(proxy) => format!("The proxy {}", proxy.address),
            None => format!("The host {}", self.host),
        }
    }

    /// The peer behind an established connection.
    pub(crate) fn route(&self) -> String {
        match &self.proxy {
            Some(proxy) => format!("{} through the proxy {}", self.host, proxy.address),
            None => self.host.clone(),
        }
    }

    /// The schemes that the option takes: with TLS and without.
    pub(crate) fn schemes(&self) -> (&'static str, &'static str) {
        if self.option == Host::SOCKET_OPTION {
            ("wss", "ws")
        } else {
            ("https", "http")
        }
    }

    /// The TLS peer. With a TLS proxy, it is unknown which of the two failed.
    pub(crate) fn secured(&self) -> String {
        match &self.proxy {
            Some(proxy) if proxy.scheme == "https" && self.https => {
                format!("{} or the proxy {}", self.host, proxy.address)
            }
            Some(proxy) if proxy.scheme == "https" => format!("the proxy {}", proxy.address),
            _ => self.host.clone(),
        }
    }

    /// The message for a host that cannot be resolved.
    pub(crate) fn unknown_name(&self, behind_proxy: bool) -> String {
        match &self.proxy {
            Some(proxy) if !behind_proxy => format!(
                "The name of the proxy {} could not be resolved; check the proxy's address.",
                proxy.address
            ),
            _ if UNSET.contains(&name(&self.host)) => format!(
                "The host {} could not be resolved; the variable that {} was made from seems to \
                 have no value.",
                self.host, self.option
            ),
            _ => format!(
                "The name of the host {} could not be resolved; check {} and the DNS.",
                self.host, self.option
            ),
        }
    }
}

fn name(address: &str) -> &str {
    address.rsplit_once(':').map_or(address, |(name, _)| name)
}

fn address(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    // The standard port of a SOCKS proxy (IANA); the URL parser knows none.
    format!("{host}:{}", url.port_or_known_default().unwrap_or(1080))
}

#[cfg(test)]
mod tests {
    use super::{Peers, Proxy};

    fn peers(https: bool, proxy: Option<&str>) -> Peers {
        Peers {
            host: "undefined:443".to_owned(),
            https,
            option: "host",
            proxy: proxy.map(|scheme| Proxy {
                address: "proxy:3128".to_owned(),
                scheme: scheme.to_owned(),
            }),
        }
    }

    #[test]
    fn a_host_from_an_unset_variable_is_recognized() {
        let message = peers(true, None).unknown_name(false);
        assert!(message.contains("undefined:443"), "{message}");
        assert!(message.contains("variable that host was"), "{message}");
    }

    #[test]
    fn the_name_that_is_looked_up_here_is_named() {
        let http = peers(true, Some("http"));
        assert!(http.unknown_name(false).contains("proxy:3128"));
        let socks = peers(true, Some("socks5"));
        assert!(socks.unknown_name(true).contains("undefined:443"));
    }

    #[test]
    fn the_tls_peer_is_the_host_or_a_tls_proxy() {
        assert_eq!(peers(true, Some("http")).secured(), "undefined:443");
        assert_eq!(
            peers(true, Some("https")).secured(),
            "undefined:443 or the proxy proxy:3128"
        );
        assert_eq!(
            peers(false, Some("https")).secured(),
            "the proxy proxy:3128"
        );
    }
}
