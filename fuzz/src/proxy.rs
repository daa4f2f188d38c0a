//! Proxies: `NO_PROXY` with a host, and the URL of a proxy.

use genauth_core::{
    call::fuzzing::{is_proxied, proxy},
    options::{Host, ProxyOption},
    secret::Secret,
};

use crate::support::{first, parts};

const PASSWORD: &str = "c4n4ry-p4ssw0rd";

pub fn run(data: &[u8]) {
    let (choice, data) = first(data);
    let [host, one, other] = parts(data).map(String::from_utf8_lossy);
    let Ok(host) = Host::parse(&host) else {
        return;
    };
    if choice % 2 == 0 {
        no_proxy(&host, &one, &other);
    } else {
        url(&host, &one);
    }
}

fn no_proxy(host: &Host, one: &str, other: &str) {
    assert!(is_proxied(host, ""));
    assert!(!is_proxied(host, &format!("{one},*,{other}")));
    // A further entry can only exclude more hosts.
    let both = is_proxied(host, &format!("{one},{other}"));
    assert!(!both || is_proxied(host, one), "{one:?} and {other:?}");
    assert!(!both || is_proxied(host, other), "{one:?} and {other:?}");
    let itself = host.url().host_str().expect("a host has a name");
    assert!(
        !is_name(itself) || !is_proxied(host, itself),
        "{itself} does not name itself"
    );
}

/// Whether a list of names can contain the host: the URL parser accepts commas, stars and empty labels, too.
fn is_name(host: &str) -> bool {
    let is_label = |label: &str| {
        !label.is_empty()
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_:[]".contains(&byte))
    };
    host.split('.').all(is_label)
}

fn url(host: &Host, given: &str) {
    let given = given.replace('\x01', PASSWORD);
    let option = ProxyOption::Url(Secret::new(given));
    if let Err(error) = proxy(host, &option) {
        assert_eq!(error.code(), "ERR_INVALID_OPTION");
        let shown = format!("{error:?}");
        assert!(!shown.contains(PASSWORD), "{shown}");
    }
}
