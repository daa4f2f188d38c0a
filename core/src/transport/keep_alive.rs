//! The idle timeout of connections: `Keep-Alive: timeout=N` (RFC 2068, 19.7.1).
//!
//! A server that closes idle connections may close one at the moment at which a request is written to
//! it. The client avoids that by closing first.

use std::time::Duration;

use http::{HeaderMap, HeaderName};

const KEEP_ALIVE: HeaderName = HeaderName::from_static("keep-alive");

/// Idle times in seconds, the longest first. Each is one less than a common setting of servers; a limit
/// makes a new client, so there are few. Load balancers commonly close after 60 s.
const STEPS: [u64; 6] = [45, 19, 9, 4, 2, 1];

/// The idle time before the first response, and until the connections have been idle for so long: that of
/// the most common hint, `timeout=5`. A server that gives this hint, or none, keeps its first connection.
pub(super) const FIRST_IDLE: Duration = Duration::from_secs(4);

/// The idle time of an origin's connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct IdleLimit {
    step: usize,
    /// Whether the server keeps connections for so short a time that a request that must not be sent
    /// twice needs a new one.
    too_short: bool,
}

impl IdleLimit {
    /// The limit for a server that gives no hint.
    pub(super) const LONGEST: Self = Self {
        step: 0,
        too_short: false,
    };

    /// How long a connection is kept.
    pub(super) fn duration(self) -> Duration {
        Duration::from_secs(STEPS[self.step])
    }

    /// Whether a request that must not be sent twice may take a kept connection.
    pub(super) fn suits_once(self) -> bool {
        !self.too_short
    }

    /// The limit after a response with these headers: the smallest hint less one second for the way.
    /// It only ever becomes shorter, so that a fleet of unequal servers makes few clients.
    pub(super) fn lowered_by(self, headers: &HeaderMap) -> Self {
        let Some(hint) = hint(headers) else {
            return self;
        };
        let seconds = hint.saturating_sub(1);
        let fitting = STEPS.iter().position(|step| *step <= seconds);
        Self {
            step: self.step.max(fitting.unwrap_or(STEPS.len() - 1)),
            too_short: self.too_short || fitting.is_none(),
        }
    }
}

/// The smallest `timeout` of the headers, in seconds.
fn hint(headers: &HeaderMap) -> Option<u64> {
    let values = headers.get_all(KEEP_ALIVE).iter();
    let parameters = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|text| text.split(','));
    parameters
        .filter_map(|parameter| {
            let (name, value) = parameter.split_once('=')?;
            let value = value.trim().trim_matches('"');
            let seconds = value.parse::<u64>().ok()?;
            name.trim()
                .eq_ignore_ascii_case("timeout")
                .then_some(seconds)
        })
        .min()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use http::{HeaderMap, HeaderValue};

    use super::{IdleLimit, KEEP_ALIVE};

    fn headers(values: &[&'static str]) -> HeaderMap {
        let values = values.iter().copied().map(HeaderValue::from_static);
        values.map(|value| (KEEP_ALIVE, value)).collect()
    }

    fn after(values: &[&'static str]) -> (Duration, bool) {
        let limit = IdleLimit::LONGEST.lowered_by(&headers(values));
        (limit.duration(), limit.suits_once())
    }

    #[test]
    fn a_hint_ends_connections_before_the_server_does() {
        for (value, seconds, suits_once) in [
            ("timeout=75", 45, true),
            ("timeout=60", 45, true),
            ("timeout=45", 19, true),
            ("timeout=20", 19, true),
            ("timeout=10", 9, true),
            ("timeout=5", 4, true),
            ("timeout=5, max=100", 4, true),
            ("max=100,Timeout = \"5\"", 4, true),
            ("timeout=4", 2, true),
            ("timeout=3", 2, true),
            ("timeout=2", 1, true),
            ("timeout=1", 1, false),
            ("timeout=0", 1, false),
        ] {
            let expected = (Duration::from_secs(seconds), suits_once);
            assert_eq!(after(&[value]), expected, "{value}");
        }
    }

    #[test]
    fn anything_else_is_not_a_hint() {
        for value in [
            "",
            "timeout",
            "timeout=",
            "timeout=-5",
            "max=5",
            "timeout=5s",
        ] {
            assert_eq!(after(&[value]), (Duration::from_secs(45), true), "{value}");
        }
        assert_eq!(after(&[]), (Duration::from_secs(45), true));
    }

    #[test]
    fn the_smallest_hint_counts() {
        assert_eq!(
            after(&["timeout=20", "timeout=5"]).0,
            Duration::from_secs(4)
        );
        let low = IdleLimit::LONGEST.lowered_by(&headers(&["timeout=1"]));
        assert_eq!(low.lowered_by(&headers(&["timeout=60"])), low);
        assert_eq!(low.lowered_by(&HeaderMap::new()), low);
    }
}
