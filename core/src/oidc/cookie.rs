//! Cookies (RFC 6265).

/// Browsers accept a cookie whose name begins like this only over https, for the very host, and with
/// `Secure`, `Path=/` and no `Domain` (RFC 6265bis, 4.1.3.2).
pub(super) const HOST_PREFIX: &str = "__Host-";

/// Prefixes to which browsers attach conditions, which they compare without regard to case.
const PREFIXES: [&str; 2] = [HOST_PREFIX, "__Secure-"];

/// A cookie name without the prefixes to which browsers attach conditions.
pub(super) fn without_prefix(mut name: &str) -> &str {
    while let Some(rest) = PREFIXES.iter().find_map(|prefix| {
        let (start, rest) = name.split_at_checked(prefix.len())?;
        start.eq_ignore_ascii_case(prefix).then_some(rest)
    }) {
        name = rest;
    }
    name
}

/// Parses a `Cookie` header into names and values, without decoding them.
///
/// Blanks around the separators are optional, a value may be quoted, and a part without `=` is skipped (RFC
/// 6265, 4.2.1 and 5.2). Only space and tab are blanks: browsers keep any other white space as part of the
/// name, so removing it would turn the cookie of a sibling domain into one with `__Host-`.
pub fn cookies(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header.split(';').filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let value = value.trim_matches(BLANKS);
        let unquoted = value
            .strip_prefix('"')
            .and_then(|value| value.strip_suffix('"'));
        Some((name.trim_matches(BLANKS), unquoted.unwrap_or(value)))
    })
}

const BLANKS: [char; 2] = [' ', '\t'];

/// A `Set-Cookie` header for a cookie that scripts cannot read, that requests of other sites do not
/// carry except for a navigation, and that lives for `max_age` seconds; 0 deletes it (RFC 6265, 4.1; RFC
/// 6265bis, 4.1.2.7).
pub(super) fn set_cookie(name: &str, value: &str, max_age: u64, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={max_age}; HttpOnly; SameSite=Lax{secure}")
}

#[cfg(test)]
mod tests {
    use super::{cookies, without_prefix};

    #[test]
    fn cookie_headers_of_all_forms_are_parsed() {
        let read = |header| cookies(header).collect::<Vec<_>>();
        assert_eq!(read("a=1; b=2"), [("a", "1"), ("b", "2")]);
        assert_eq!(read("a=1;b=2"), [("a", "1"), ("b", "2")]);
        assert_eq!(read(" a = 1 ;\tb=\"2\""), [("a", "1"), ("b", "2")]);
        assert_eq!(read("a=1=2;;c;=3"), [("a", "1=2"), ("", "3")]);
        assert_eq!(read("a="), [("a", "")]);
        assert_eq!(read(""), []);
    }

    #[test]
    fn white_space_that_browsers_keep_in_a_name_stays_there() {
        for space in ["\u{85}", "\u{a0}", "\u{2000}", "\u{b}", "\u{c}"] {
            let header = format!("{space}__Host-a=1");
            assert_ne!(
                cookies(&header).next(),
                Some(("__Host-a", "1")),
                "{space:?}"
            );
        }
    }

    #[test]
    fn prefixes_are_removed_in_any_case() {
        assert_eq!(without_prefix("state"), "state");
        assert_eq!(without_prefix("__Host-state"), "state");
        assert_eq!(without_prefix("__HOST-__secure-state"), "state");
        assert_eq!(without_prefix("__Host"), "__Host");
        assert_eq!(without_prefix("__Höst-x"), "__Höst-x");
    }
}
