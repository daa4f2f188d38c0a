//! The lifetime of a fetched key set (RFC 9111, 4.2 and 5.2.2).

use std::time::Duration;

/// Without a `Cache-Control` header.
const DEFAULT_LIFETIME: Duration = Duration::from_secs(60 * 60);
/// Applies to `no-store` and `no-cache` too: the server would otherwise be asked for each token.
const MIN_LIFETIME: Duration = Duration::from_secs(30);
/// Limits how long a withdrawn key is trusted.
const MAX_LIFETIME: Duration = Duration::from_secs(60 * 60);

/// Returns how long a set is fresh, according to the `Cache-Control` and `Age` of its response: 30 seconds to
/// an hour.
///
/// ```
/// use genauth_core::jwt::key_set_lifetime;
///
/// assert_eq!(key_set_lifetime(Some("public, max-age=600"), Some("120")).as_secs(), 480);
/// assert_eq!(key_set_lifetime(None, None).as_secs(), 3600);
/// assert_eq!(key_set_lifetime(Some("no-store"), None).as_secs(), 30);
/// ```
pub fn key_set_lifetime(cache_control: Option<&str>, age: Option<&str>) -> Duration {
    let max_age = cache_control.and_then(max_age).unwrap_or(DEFAULT_LIFETIME);
    // RFC 9111, 5.1: an invalid value is ignored.
    let age = age.and_then(|age| seconds(age.trim())).unwrap_or_default();
    max_age
        .saturating_sub(age)
        .clamp(MIN_LIFETIME, MAX_LIFETIME)
}

/// The `max-age` of a `Cache-Control` header; zero if it forbids caching.
fn max_age(cache_control: &str) -> Option<Duration> {
    let mut found = None;
    for directive in cache_control.split(',') {
        let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
        match name.trim().to_ascii_lowercase().as_str() {
            "no-store" | "no-cache" => return Some(Duration::ZERO),
            // RFC 9111, 4.2.1: the first of several applies.
            "max-age" if found.is_none() => found = seconds(value.trim().trim_matches('"')),
            _ => {}
        }
    }
    found
}

/// A number that overflows stands for an unlimited time.
fn seconds(digits: &str) -> Option<Duration> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(digits.parse().map_or(Duration::MAX, Duration::from_secs))
}
