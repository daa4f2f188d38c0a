//! The choice of the proxy for a client.

use hyper_util::client::proxy::matcher::Matcher;
use url::Url;

use crate::{
    error::{Error, Kind, Result},
    options::{Host, ProxyOption},
    secret::Secret,
};

/// The proxy variables of the environment on the caller's thread.
#[derive(Debug, Default, Clone)]
pub struct ProxyEnvironment {
    /// `https_proxy` or `HTTPS_PROXY`.
    pub https: String,
    /// `http_proxy` or `HTTP_PROXY`.
    pub http: String,
    /// `all_proxy` or `ALL_PROXY`.
    pub all: String,
    /// `no_proxy` or `NO_PROXY`.
    pub no: String,
}

/// A proxy's URL, credentials included.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct ProxyRoute(Secret);

impl ProxyRoute {
    /// Chooses the proxy when the client is created: a client has one host.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` on `proxy` for what is not the URL of a proxy.
    pub(crate) fn choose(
        host: &Host,
        option: &ProxyOption,
        environment: &ProxyEnvironment,
    ) -> Result<Option<Self>> {
        match option {
            ProxyOption::Direct => Ok(None),
            ProxyOption::Url(url) => Self::parse("The option proxy", url.expose()).map(Some),
            ProxyOption::Environment => Self::from_environment(host, environment),
        }
    }

    fn from_environment(host: &Host, environment: &ProxyEnvironment) -> Result<Option<Self>> {
        let (name, own) = if host.is_https() {
            ("The environment variable HTTPS_PROXY", &environment.https)
        } else {
            ("The environment variable HTTP_PROXY", &environment.http)
        };
        let (name, url) = if own.is_empty() {
            ("The environment variable ALL_PROXY", &environment.all)
        } else {
            (name, own)
        };
        if url.is_empty() || bypasses(host.url(), &environment.no) {
            return Ok(None);
        }
        Self::parse(name, url).map(Some)
    }

    fn parse(name: &str, given: &str) -> Result<Self> {
        let refused = |why: &str| {
            Error::option(
                "proxy",
                format!("{name} {why}: expected a URL such as http://user:password@proxy:3128."),
            )
        };
        let text = if given.contains("://") {
            given.to_owned()
        } else {
            format!("http://{given}")
        };
        let url = Url::parse(&text).map_err(|_| refused("is not a valid URL"))?;
        // The URL parser reads it as a slash, so that a password with one would name another host.
        if given.contains('\\') {
            return Err(refused("contains a backslash"));
        }
        if !matches!(
            url.scheme(),
            "http" | "https" | "socks4" | "socks4a" | "socks5" | "socks5h"
        ) {
            return Err(refused(
                "has a scheme other than http, https, socks4 and socks5",
            ));
        }
        if !url.has_host() || url.host_str().is_none_or(str::is_empty) {
            return Err(refused("has no host"));
        }
        Ok(Self(Secret::new(url.into())))
    }

    /// Converts the proxy for reqwest.
    pub(crate) fn to_proxy(&self) -> Result<reqwest::Proxy> {
        reqwest::Proxy::all(self.0.expose()).map_err(|error| {
            Error::new(
                Kind::Configuration,
                "ERR_INVALID_OPTION",
                "The proxy cannot be used.",
            )
            .with_source(error.without_url())
        })
    }

    /// The URL, which may hold credentials.
    pub(crate) fn url(&self) -> Option<Url> {
        Url::parse(self.0.expose()).ok()
    }

    /// Whether the connection to the proxy itself is encrypted.
    pub(crate) fn uses_tls(&self) -> bool {
        self.0.expose().starts_with("https:")
    }

    /// The port of a proxy that speaks HTTP; `None` for SOCKS.
    pub(crate) fn http_port(&self) -> Option<u16> {
        let url = self.url()?;
        (!url.scheme().starts_with("socks")).then(|| url.port_or_known_default())?
    }

    /// The proxy's credentials in the forms in which they may come back, for the list of what
    /// errors must not show.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let Some(url) = self.url() else {
            return Vec::new();
        };
        let encoded = url.password().unwrap_or_default();
        // In a URL, unlike in a form, a plus is a plus.
        let query = format!("password={}", encoded.replace('+', "%2B"));
        let plain =
            url::form_urlencoded::parse(query.as_bytes()).map(|(_, value)| value.into_owned());
        // What the HTTP client makes of them is what the proxy is sent.
        let header = Matcher::builder()
            .all(self.0.expose())
            .build()
            .intercept(&http::Uri::from_static("http://host"))
            .and_then(|proxy| proxy.basic_auth()?.to_str().ok().map(str::to_owned));
        plain.chain([encoded.to_owned()]).chain(header).collect()
    }
}

/// Whether `NO_PROXY` names the host: `*`, names with all below them, endings of names such as
/// `*corp.example`, addresses, networks, each with an optional port, separated by commas or white space.
fn bypasses(host: &Url, no_proxy: &str) -> bool {
    let port = host.port_or_known_default();
    let entries: Vec<String> = no_proxy
        .split(|character: char| character == ',' || character.is_whitespace())
        .filter(|entry| !entry.is_empty())
        .map(without_scheme)
        .filter_map(|entry| match split_port(entry) {
            (name, Some(only)) => (port == Some(only)).then_some(name),
            (name, None) => Some(name),
        })
        .map(|name| {
            let name = name.to_ascii_lowercase();
            let name = name.strip_suffix('.').unwrap_or(&name);
            name.strip_prefix("*.").unwrap_or(name).to_owned()
        })
        .collect();
    let ends_with = |ending: &str| {
        host.host_str()
            .is_some_and(|name| name.trim_end_matches('.').ends_with(ending))
    };
    // A star alone matches every host. The matcher does not know stars.
    if entries
        .iter()
        .any(|entry| entry.strip_prefix('*').is_some_and(ends_with))
    {
        return true;
    }
    // The matcher handles names, addresses and networks. It needs any proxy to make a decision.
    let matcher = Matcher::builder()
        .all("http://proxy")
        .no(entries.join(","))
        .build();
    host.as_str()
        .parse()
        .is_ok_and(|uri| matcher.intercept(&uri).is_none())
}

/// The host and port of an entry that is written as a URL. A slash of others belongs to a network.
fn without_scheme(entry: &str) -> &str {
    match entry.split_once("://") {
        Some((_, rest)) => rest.split('/').next().unwrap_or_default(),
        None => entry,
    }
}

/// Splits `host:port`. An IPv6 address needs brackets to carry a port.
fn split_port(entry: &str) -> (&str, Option<u16>) {
    if let Some(inner) = entry.strip_prefix('[') {
        let (address, rest) = inner.split_once(']').unwrap_or((inner, ""));
        return (
            address,
            rest.strip_prefix(':').and_then(|port| port.parse().ok()),
        );
    }
    match entry.split_once(':') {
        Some((name, port)) if !port.contains(':') => match port.parse() {
            Ok(port) => (name, Some(port)),
            Err(_) => (entry, None),
        },
        _ => (entry, None),
    }
}

#[cfg(test)]
mod tests {
    use super::{ProxyEnvironment, ProxyRoute};
    use crate::options::{Host, ProxyOption};

    fn proxied(host: &str, no: &str) -> bool {
        let environment = ProxyEnvironment {
            https: "http://proxy:1".to_owned(),
            http: "proxy:2".to_owned(),
            no: no.to_owned(),
            ..Default::default()
        };
        let host = Host::parse(host).expect("a host");
        ProxyRoute::choose(&host, &ProxyOption::Environment, &environment)
            .expect("a valid environment")
            .is_some()
    }

    #[test]
    fn no_proxy_accepts_the_common_forms() {
        assert!(proxied("https://a.example.com", ""));
        assert!(proxied("https://a.example.com", "other.com,example.org"));
        for no in [
            "*",
            "example.com",
            ".example.com",
            "*.example.com",
            "EXAMPLE.com",
            "other.com, a.example.com",
            "other.com a.example.com",
            "a.example.com:443",
            "a.example.com.",
            "example.com.:443",
            "http://a.example.com",
            "https://a.example.com:443/path",
            "other.com\na.example.com",
            "other.com\r\n\ta.example.com\n",
            "*ample.com",
            "*",
            "*:443",
            "*example.com:443",
        ] {
            assert!(!proxied("https://a.example.com", no), "NO_PROXY={no}");
        }
        assert!(proxied("https://a.example.com", "a.example.com:8443"));
        assert!(proxied(
            "https://a.example.com",
            "https://a.example.com:8443"
        ));
        assert!(proxied("https://notexample.com", "example.com"));
        assert!(!proxied("https://notexample.com", "*example.com"));
        assert!(proxied("https://example.com", "*.other.com *example.org"));
        assert!(proxied("https://a.example.com", "*:8443"));
        assert!(!proxied("http://127.0.0.1:3000", "127.0.0.0/8"));
        assert!(!proxied("http://127.0.0.1:3000", "127.0.0.1:3000"));
        assert!(!proxied("http://[::1]:3000", "::1"));
        assert!(!proxied("http://[::1]:3000", "[::1]:3000"));
        assert!(!proxied("localhost:3000", "localhost"));
    }

    #[test]
    fn invalid_proxies_are_rejected_without_showing_the_password() {
        let host = Host::parse("https://example.com").expect("a host");
        for url in [
            "ftp://u:hunter2@proxy",
            "http://",
            "http://u:hunter2@[proxy",
            "http://u:hunter2@proxy\\.corp:3128",
            "http:\\\\u:hunter2@proxy",
        ] {
            let environment = ProxyEnvironment {
                https: url.to_owned(),
                ..Default::default()
            };
            let error =
                ProxyRoute::choose(&host, &ProxyOption::Environment, &environment).expect_err(url);
            assert_eq!(error.field(), Some("proxy"));
            assert!(error.message().contains("HTTPS_PROXY"), "{error}");
            assert!(!format!("{error:?}").contains("hunter2"));
        }
    }
}
