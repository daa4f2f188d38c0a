//! `appHost`: where the service is.

use std::net::IpAddr;

use http::Uri;
use url::{Host as UrlHost, Url};

use super::Brand;
use crate::error::{Error, Result};

/// The origin of the service: scheme, host and port, nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host(Url);

impl Host {
    /// Reads `appHost`: a URL without path, query, fragment or credentials, or a bare host.
    ///
    /// Without a scheme `https` is assumed, and `http` for `localhost` and loopback addresses,
    /// where nobody has a certificate.
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
        // The URL parser takes characters in a name that HTTP does not.
        if url.as_str().parse::<Uri>().is_err() {
            return Err(refused("is not a valid host or URL"));
        }
        if !url.has_host() || url.host_str().is_none_or(str::is_empty) {
            return Err(refused("has no host"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(refused("must not contain credentials"));
        }
        if !url.path().trim_matches('/').is_empty() {
            return Err(refused("must not contain a path"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(refused("must not contain a query or a fragment"));
        }
        let mut origin = url;
        origin.set_path("/");
        Ok(Self(origin))
    }

    /// The origin as a URL with the path `/`.
    pub fn url(&self) -> &Url {
        &self.0
    }

    /// The origin as text, without a trailing slash.
    pub fn origin(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// Whether requests are encrypted.
    pub fn is_https(&self) -> bool {
        self.0.scheme() == "https"
    }

    /// The brand that a host belongs to.
    pub(super) fn brand(&self) -> Brand {
        // A dot at the end says that the name is complete (RFC 1034, 3.1), and names the same host.
        let host = self.0.host_str().unwrap_or_default();
        let host = host.strip_suffix('.').unwrap_or(host);
        if host == "genauth.ai" || host.ends_with(".genauth.ai") {
            Brand::Genauth
        } else {
            Brand::Authing
        }
    }
}

fn is_local(url: &Url) -> bool {
    match url.host() {
        Some(UrlHost::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(UrlHost::Ipv4(address)) => address.is_loopback(),
        Some(UrlHost::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

fn refused(why: &str) -> Error {
    Error::option(
        "appHost",
        format!(
            "The option appHost {why}: expected the origin of your GenAuth application, such as \
             https://example.genauth.ai."
        ),
    )
}
