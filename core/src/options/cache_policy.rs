//! How long a WeChat access token is served from the cache.

use std::time::Duration;

/// How long a client serves a token, and when it asks for the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CachePolicy {
    /// A token is not served when it is this old.
    pub max_age: Duration,
    /// How long before that the next one is asked for in the background; zero for not at all.
    pub refresh_ahead: Duration,
}

impl CachePolicy {
    /// Short beside the 5 minutes for which WeChat keeps a replaced token valid, and one request a
    /// minute for each application is little for the service.
    pub const DEFAULT_MAX_AGE: Duration = Duration::from_secs(60);
    /// The part of `max_age` that is left when the next token is asked for, by default.
    const DEFAULT_SHARE_AHEAD: u32 = 5;

    /// Without `refresh_ahead`, the last fifth of `max_age`.
    pub fn new(max_age: Duration, refresh_ahead: Option<Duration>) -> Self {
        Self {
            max_age,
            refresh_ahead: refresh_ahead.unwrap_or(max_age / Self::DEFAULT_SHARE_AHEAD),
        }
    }
}

impl Default for CachePolicy {
    fn default() -> Self {
        Self::new(Self::DEFAULT_MAX_AGE, None)
    }
}
