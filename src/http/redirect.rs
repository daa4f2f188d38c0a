//! Where an answer would have a request go. It is not followed, only named: to whom a request should have
//! been sent is what its caller must know.

use std::borrow::Cow;

use http::{HeaderMap, header::LOCATION};
use url::Url;

use super::answer::Received;
use crate::redact::Secrets;

/// What `Location` names, seen from the address that was asked, without path, query and credentials.
pub(super) fn target(headers: &HeaderMap, asked: &Url) -> Option<String> {
    let location = headers.get(LOCATION)?.to_str().ok()?;
    let location = location.trim();
    // A browser takes two and more slashes of either kind for the same: a host follows.
    let host = location.trim_start_matches(['/', '\\']);
    let joined = if location.len() - host.len() < 2 {
        asked.join(location)
    } else {
        asked.join(&format!("//{host}"))
    };
    Some(match joined {
        Err(_) => "what is no URL".to_owned(),
        Ok(url) if url.origin() == asked.origin() => "another path of the same host".to_owned(),
        Ok(url) if matches!(url.scheme(), "http" | "https") => url.origin().ascii_serialization(),
        Ok(_) => "a URL that is not HTTP".to_owned(),
    })
}

/// The target of an answer, unless it holds a secret.
pub(super) fn shown(received: &Received, secrets: &Secrets) -> Option<String> {
    let location = received.headers.get(LOCATION)?.to_str().ok()?;
    // The origin is in lower case, where a secret would not be found again.
    let named = location.split(['?', '#']).next().unwrap_or_default();
    match secrets.clean(named) {
        Cow::Owned(_) => None,
        Cow::Borrowed(_) => received.target.clone(),
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, header::LOCATION};
    use url::Url;

    use super::target;

    fn target_of(location: &str) -> String {
        let asked = Url::parse("https://a.genauth.ai/").expect("a URL");
        let location = HeaderValue::from_str(location).expect("a header value");
        target(&HeaderMap::from_iter([(LOCATION, location)]), &asked).expect("a target")
    }

    #[test]
    fn another_host_is_named_however_it_is_written() {
        for location in [
            "https://evil.example/x",
            "//evil.example/x",
            "///evil.example",
            "/\\evil.example/x",
            "\\\\evil.example",
            "  https://evil.example",
            "https:/\\user:password@evil.example?token=1#x",
        ] {
            assert_eq!(target_of(location), "https://evil.example", "{location}");
        }
        assert_eq!(target_of("http://a.genauth.ai"), "http://a.genauth.ai");
        assert_eq!(
            target_of("https://a.genauth.ai:8443"),
            "https://a.genauth.ai:8443"
        );
    }

    #[test]
    fn what_names_no_other_host_says_so() {
        for location in ["", "/x", "x", "?a", "https://a.genauth.ai/x", "https:x"] {
            let target = target_of(location);
            assert_eq!(target, "another path of the same host", "{location}");
        }
        for location in ["javascript:alert(1)", "data:,x", "ftp://a.genauth.ai"] {
            assert_eq!(target_of(location), "a URL that is not HTTP", "{location}");
        }
        assert_eq!(target_of("http://["), "what is no URL");
    }
}
