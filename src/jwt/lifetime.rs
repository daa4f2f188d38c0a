//! How long a fetched key set may be kept (RFC 9111, 5.2.2).

use std::time::Duration;

/// Without a word from the server.
const DEFAULT: Duration = Duration::from_secs(60 * 60);
/// A server that forbids keeping would be asked for each token.
const SHORTEST: Duration = Duration::from_secs(5 * 60);
/// A key that was taken back must not be trusted for longer.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The `max-age` of a `Cache-Control` header; zero where keeping is forbidden.
pub fn max_age(cache_control: &str) -> Option<Duration> {
    let mut found = None;
    for directive in cache_control.split(',') {
        let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
        match name.trim().to_ascii_lowercase().as_str() {
            "no-store" | "no-cache" => return Some(Duration::ZERO),
            // RFC 9111, 4.2.1: the first of several counts. More digits than fit mean forever.
            "max-age" if found.is_none() => found = seconds(value.trim().trim_matches('"')),
            _ => {}
        }
    }
    found
}

fn seconds(digits: &str) -> Option<Duration> {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(digits.parse().map_or(LONGEST, Duration::from_secs))
}

/// How long a set is kept.
pub(super) fn kept(max_age: Option<Duration>) -> Duration {
    max_age.unwrap_or(DEFAULT).clamp(SHORTEST, LONGEST)
}
