//! `appHost`: the origin of the service.

use std::net::IpAddr;

use http::Uri;
use url::{Host as UrlHost, Url};

use super::Brand;
use crate::error::{Error, Result};

/// The origin of the service: scheme, host and port, nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// Scheme, host and port, with the path `/`.
    origin: Url,
    /// Path before the paths of the service, without a slash at its end; empty for an authentication client.
    prefix: String,
    /// Name of the option, for error messages.
    option: &'static str,
}

impl Host {
    /// The option for the event socket, whose URLs have schemes of their own.
    pub(crate) const SOCKET_OPTION: &str = "socketUri";

    /// Reads `appHost`: a URL without path, query, fragment or credentials, or a bare host.
    ///
    /// Without a scheme, `https` is assumed, and `http` for `localhost` and loopback addresses, which rarely
    /// have certificates.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` on `appHost`.
    ///
    /// ```
    /// use genauth_core::options::Host;
    ///
    /// assert_eq!(Host::parse("example.genauth.ai")?.origin(), "https://example.genauth.ai");
    /// assert_eq!(Host::parse("localhost:3000")?.origin(), "http://localhost:3000");
    /// assert!(Host::parse("https://example.genauth.ai/path").is_err());
    /// # Ok::<(), genauth_core::error::Error>(())
    /// ```
    pub fn parse(given: &str) -> Result<Self> {
        let host = Self::parse_option(APP_HOST, given)?;
        if !host.prefix.is_empty() {
            return Err(refused(APP_HOST, "must not contain a path"));
        }
        Ok(host)
    }

    /// Reads an option like `appHost`, in which a path may follow the host.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` on `option`.
    pub(super) fn parse_option(option: &'static str, given: &str) -> Result<Self> {
        let refused = |why| refused(option, why);
        let trimmed = given.trim();
        let url = match trimmed.split_once("://") {
            Some(_) => Url::parse(trimmed),
            None => {
                // An IPv6 address without brackets cannot be told from host:port by the URL parser.
                let bare = trimmed.trim_end_matches('/');
                let authority = match bare.parse::<IpAddr>() {
                    Ok(IpAddr::V6(address)) => format!("[{address}]"),
                    _ => trimmed.to_owned(),
                };
                let scheme = match Url::parse(&format!("https://{authority}")) {
                    Ok(url) if is_local(&url) => "http",
                    _ => "https",
                };
                Url::parse(&format!("{scheme}://{authority}"))
            }
        }
        .map_err(|_| refused("is not a valid host or URL"))?;

        if !matches!(url.scheme(), "http" | "https") {
            return Err(refused("must start with https:// or http://"));
        }
        // The URL parser accepts characters in a host name that HTTP does not.
        if url.as_str().parse::<Uri>().is_err() {
            return Err(refused("is not a valid host or URL"));
        }
        if !url.has_host() || url.host_str().is_none_or(str::is_empty) {
            return Err(refused("has no host"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refused("must not contain credentials"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refused("must not contain a query or a fragment"));
        }
        let prefix = match url.path().trim_matches('/') {
            "" => String::new(),
            path => format!("/{path}"),
        };
        let mut origin = url;
        origin.set_path("/");
        Ok(Self {
            origin,
            prefix,
            option,
        })
    }

    /// Reads `socketUri`: a WebSocket URL (RFC 6455, 3), in which a path may follow the host. The scheme of the
    /// origin is that of the HTTP request that opens a socket.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` on `socketUri`.
    ///
    /// ```
    /// use genauth_core::options::Host;
    ///
    /// let host = Host::parse_socket("wss://events.example/base/")?;
    /// assert_eq!((host.origin(), host.prefix()), ("https://events.example", "/base"));
    /// assert!(Host::parse_socket("https://events.example").is_err());
    /// # Ok::<(), genauth_core::error::Error>(())
    /// ```
    pub fn parse_socket(given: &str) -> Result<Self> {
        let refused = || {
            Error::option(
                Self::SOCKET_OPTION,
                "The option socketUri must be a ws:// or wss:// URL without credentials, query and \
                 fragment.",
            )
        };
        // The scheme of a URL cannot be changed from `ws` to `http`, but both are parsed alike.
        let (scheme, rest) = given.split_once("://").ok_or_else(refused)?;
        let scheme = match scheme.to_ascii_lowercase().as_str() {
            "ws" => "http",
            "wss" => "https",
            _ => return Err(refused()),
        };
        Self::parse_option(Self::SOCKET_OPTION, &format!("{scheme}://{rest}"))
            .map_err(|_| refused())
    }

    /// The origin as a URL with the path `/`.
    pub fn url(&self) -> &Url {
        &self.origin
    }

    /// The origin as text, without a trailing slash.
    pub fn origin(&self) -> &str {
        self.origin.as_str().trim_end_matches('/')
    }

    /// The path before the paths of the service, without a slash at its end.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The name of the option that gave the host.
    pub fn option(&self) -> &'static str {
        self.option
    }

    /// Whether requests are encrypted.
    pub fn is_https(&self) -> bool {
        self.origin.scheme() == "https"
    }

    /// The brand that a host belongs to.
    pub(super) fn brand(&self) -> Brand {
        // A trailing dot marks an absolute name (RFC 1034, 3.1) of the same host.
        let host = self.origin.host_str().unwrap_or_default();
        let host = host.strip_suffix('.').unwrap_or(host);
        if host == "genauth.ai" || host.ends_with(".genauth.ai") {
            Brand::Genauth
        } else {
            Brand::Authing
        }
    }
}

/// Name of the option for the application of an `AuthenticationClient`.
const APP_HOST: &str = "appHost";

fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(UrlHost::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(UrlHost::Ipv4(address)) => address.is_loopback(),
        Some(UrlHost::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn refused(option: &'static str, why: &str) -> Error {
    let expected = match option {
        APP_HOST => "the origin of your GenAuth application, such as https://example.genauth.ai",
        _ => "the URL of the management API, such as https://api.genauth.ai",
    };
    let message = format!("The option {option} {why}: expected {expected}.");
    Error::option(option, message)
}
