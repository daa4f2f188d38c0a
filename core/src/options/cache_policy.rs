//! How long a WeChat access token is served from the cache.

use std::time::Duration;

/// How long a client serves a token, and when it requests the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CachePolicy {
    /// Age from which a token is not served.
    pub max_age: Duration,
    /// Time before `max_age` at which the next token is requested in the background; zero for never.
    pub refresh_ahead: Duration,
}

impl CachePolicy {
    /// Short compared with the 5 minutes for which WeChat keeps a replaced token valid; one request per
    /// minute and application is a small load for the service.
    pub const DEFAULT_MAX_AGE: Duration = Duration::from_secs(60);
    /// Default of `refresh_ahead`, as a fraction of `max_age`.
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
