//! The target of a redirect. It is not followed: the message of the error says whether it leads to another
//! host, and the error carries the target, which may contain a secret, without showing it.

use http::{HeaderMap, header::LOCATION};
use url::Url;

/// The target in `Location`, relative to the requested URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// The same scheme, host and port.
    SameOrigin,
    /// The same host by another scheme or port.
    SameHost,
    OtherHost,
    /// A URL of another scheme than HTTP's.
    NotHttp,
    NotUrl,
}

impl Target {
    /// Reads `Location`; nothing where there is none.
    pub(super) fn of(headers: &HeaderMap, asked: &Url) -> Option<Self> {
        let location = headers.get(LOCATION)?;
        let Ok(location) = location.to_str().map(str::trim) else {
            return Some(Self::NotUrl);
        };
        // A browser takes two and more slashes of either kind for the same: a host follows.
        let host = location.trim_start_matches(['/', '\\']);
        let joined = if location.len() - host.len() < 2 {
            asked.join(location)
        } else {
            asked.join(&format!("//{host}"))
        };
        Some(match joined {
            Err(_) => Self::NotUrl,
            Ok(url) if url.origin() == asked.origin() => Self::SameOrigin,
            Ok(url) if !matches!(url.scheme(), "http" | "https") => Self::NotHttp,
            Ok(url) if url.host() == asked.host() => Self::SameHost,
            Ok(_) => Self::OtherHost,
        })
    }

    /// The description of the target, with advice on the option for the host.
    pub(super) fn described(self, option: &str) -> (&'static str, String) {
        let place = match self {
            Self::SameOrigin => "another path of the same host",
            Self::SameHost => "the same host by another scheme or port",
            Self::OtherHost => "another host",
            Self::NotHttp => "a URL that is not HTTP",
            Self::NotUrl => "what is not a URL",
        };
        let advice = match self {
            Self::SameHost | Self::OtherHost => {
                format!("Set {option} to the final address, which error.response.location names.")
            }
            Self::SameOrigin | Self::NotHttp | Self::NotUrl => format!(
                "Check that {option} is the address of the API; error.response.location has the target."
            ),
        };
        (place, advice)
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, header::LOCATION};
    use url::Url;

    use super::Target;

    fn target_of(location: &str) -> Target {
        let asked = Url::parse("https://a.genauth.ai/").expect("a URL");
        let location = HeaderValue::from_str(location).expect("a header value");
        Target::of(&HeaderMap::from_iter([(LOCATION, location)]), &asked).expect("a target")
    }

    #[test]
    fn another_host_is_recognized_however_it_is_written() {
        for location in [
            "https://evil.example/x",
            "//evil.example/x",
            "///evil.example",
            "/\\evil.example/x",
            "\\\\evil.example",
            "  https://evil.example",
            "https:/\\user:password@evil.example?token=1#x",
            "https://a.genauth.ai@evil.example",
        ] {
            assert_eq!(target_of(location), Target::OtherHost, "{location}");
        }
    }

    #[test]
    fn the_same_host_is_distinguished_from_the_same_origin() {
        for location in ["http://a.genauth.ai", "https://A.genauth.ai:8443/x"] {
            assert_eq!(target_of(location), Target::SameHost, "{location}");
        }
        for location in ["", "/x", "x", "?a", "https://a.genauth.ai/x", "https:x"] {
            assert_eq!(target_of(location), Target::SameOrigin, "{location}");
        }
    }

    #[test]
    fn an_address_without_a_host_is_reported() {
        for location in ["javascript:alert(1)", "data:,x", "ftp://a.genauth.ai"] {
            assert_eq!(target_of(location), Target::NotHttp, "{location}");
        }
        for location in ["http://[", "https://\u{e9}"] {
            assert_eq!(target_of(location), Target::NotUrl, "{location}");
        }
    }
}
