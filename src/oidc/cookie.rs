//! Cookies (RFC 6265).

/// The cookies of a `Cookie` header, names and values as they stand there.
///
/// Blanks around the separators may be there or not, a value may be quoted, and what has no `=` is no
/// cookie of ours (RFC 6265, 4.2.1 and 5.2).
pub fn cookies(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header.split(';').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let value = value.trim();
        let unquoted = value
            .strip_prefix('"')
            .and_then(|value| value.strip_suffix('"'));
        Some((name.trim(), unquoted.unwrap_or(value)))
    })
}

/// A `Set-Cookie` header for a cookie that scripts do not see, that other sites' forms do not send,
/// and that lives for `max_age` seconds; 0 takes it away (RFC 6265, 4.1; RFC 6265bis, 4.1.2.7).
pub(super) fn set_cookie(name: &str, value: &str, max_age: u64, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={max_age}; HttpOnly; SameSite=Lax{secure}")
}

#[cfg(test)]
mod tests {
    use super::cookies;

    #[test]
    fn a_cookie_header_is_read_in_all_its_forms() {
        let read = |header| cookies(header).collect::<Vec<_>>();
        assert_eq!(read("a=1; b=2"), [("a", "1"), ("b", "2")]);
        assert_eq!(read("a=1;b=2"), [("a", "1"), ("b", "2")]);
        assert_eq!(read(" a = 1 ;\tb=\"2\""), [("a", "1"), ("b", "2")]);
        assert_eq!(read("a=1=2;;c;=3"), [("a", "1=2"), ("", "3")]);
        assert_eq!(read("a="), [("a", "")]);
        assert_eq!(read(""), []);
    }
}
