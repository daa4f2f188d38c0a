//! The hosts that a request passes, as the sentences of errors name them. Host and port are not secret.

use url::Url;

use super::Route;

/// Names that a host has when it was made from a variable without a value.
const UNSET: &[&str] = &["undefined", "null", "nan", "none", "%5bobject%20object%5d"];

/// Where a failure may lie: the service, and the proxy in front of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Peers {
    /// The service's host and port.
    pub(crate) host: String,
    /// Whether the service is called over TLS.
    pub(crate) https: bool,
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
    pub(crate) fn of(key: &Route) -> Self {
        Self {
            host: Url::parse(&key.origin).map_or_else(|_| key.origin.clone(), |url| address(&url)),
            https: key.is_https(),
            proxy: key.proxy.as_ref().and_then(|proxy| {
                let url = proxy.url()?;
                Some(Proxy {
                    address: address(&url),
                    scheme: url.scheme().to_owned(),
                })
            }),
        }
    }

    /// Who is connected to first.
    pub(crate) fn first(&self) -> String {
        match &self.proxy {
            Some(proxy) => format!("The proxy {}", proxy.address),
            None => format!("The host {}", self.host),
        }
    }

    /// Whom a connection that was made leads to.
    pub(crate) fn route(&self) -> String {
        match &self.proxy {
            Some(proxy) => format!("{} through the proxy {}", self.host, proxy.address),
            None => self.host.clone(),
        }
    }

    /// Whom TLS is spoken with. With a proxy that speaks TLS itself, nothing tells which of the two it was.
    pub(crate) fn secured(&self) -> String {
        match &self.proxy {
            Some(proxy) if proxy.scheme == "https" && self.https => {
                format!("{} or the proxy {}", self.host, proxy.address)
            }
            Some(proxy) if proxy.scheme == "https" => format!("the proxy {}", proxy.address),
            _ => self.host.clone(),
        }
    }

    /// What is likely wrong where a host cannot be found.
    pub(crate) fn unknown_name(&self, behind_proxy: bool) -> String {
        match &self.proxy {
            Some(proxy) if !behind_proxy => format!(
                "The name of the proxy {} could not be resolved; check the proxy's address.",
                proxy.address
            ),
            _ if UNSET.contains(&name(&self.host)) => format!(
                "The host {} could not be resolved; the variable that appHost was made from seems \
                 to have no value.",
                self.host
            ),
            _ => format!(
                "The name of the host {} could not be resolved; check appHost and the DNS.",
                self.host
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
        assert!(message.contains("no value"), "{message}");
    }

    #[test]
    fn the_name_that_is_looked_up_here_is_named() {
        let http = peers(true, Some("http"));
        assert!(http.unknown_name(false).contains("proxy:3128"));
        let socks = peers(true, Some("socks5"));
        assert!(socks.unknown_name(true).contains("undefined:443"));
    }

    #[test]
    fn tls_is_spoken_with_the_host_and_with_a_proxy_over_tls() {
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
