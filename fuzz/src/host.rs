//! `appHost`.

use genauth_core::options::Host;

pub fn run(data: &[u8]) {
    let Ok(given) = std::str::from_utf8(data) else {
        return;
    };
    let host = match Host::parse(given) {
        Ok(host) => host,
        Err(error) => {
            assert_eq!(error.code(), "ERR_INVALID_OPTION");
            assert_eq!(error.field(), Some("appHost"));
            return;
        }
    };
    let origin = host.origin();
    assert_eq!(Host::parse(origin).expect("an origin is a host"), host);
    let (scheme, authority) = origin.split_once("://").expect("an origin has a scheme");
    assert_eq!(scheme, if host.is_https() { "https" } else { "http" });
    assert!(!authority.is_empty());
    assert!(!authority.contains(['/', '@', '?', '#', '\\']), "{origin}");
    assert!(
        !authority.contains(|found: char| found.is_control() || found == ' '),
        "{origin}"
    );
    assert_eq!(host.url().path(), "/");
}
