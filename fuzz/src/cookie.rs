//! A `Cookie` header. The input has two lines: two headers, which are also tested joined.

use genauth_core::oidc::cookies;

use crate::support::parts;

pub fn run(data: &[u8]) {
    let [one, other] = parts(data).map(String::from_utf8_lossy);
    let mut read = checked(&one);
    read.extend(checked(&other));
    // The borders of a cookie do not depend on its neighbors.
    assert_eq!(checked(&format!("{one};{other}")), read);
}

fn checked(header: &str) -> Vec<(String, String)> {
    let read: Vec<_> = cookies(header).collect();
    assert!(read.len() <= header.matches('=').count());
    for (name, value) in &read {
        assert!(header.contains(name) && header.contains(value));
        assert!(!name.contains(['=', ';']), "{name}");
        assert!(!value.contains(';'), "{value}");
        assert_eq!(name.trim(), *name);
    }
    read.into_iter()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}
