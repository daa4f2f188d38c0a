//! WeChat access tokens, kept for as long as they are certainly alive.
//!
//! A token is served only while it is younger than `max_age` and further than
//! [`EXPIRY_MARGIN`](entry::EXPIRY_MARGIN) from its end. The clock and the way to ask the service are
//! given; only [`tokens`] knows what they are in a process.

pub mod cache;
pub mod clock;
pub mod entry;
mod flight;
pub mod key;
mod slots;
pub mod stats;
pub mod store;
mod token;
pub mod tokens;
mod trouble;

use std::time::Duration;

#[cfg(test)]
mod model;
#[cfg(test)]
mod pace;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tests;

/// How a client wants its tokens kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// A token is not served when it is this old.
    pub max_age: Duration,
    /// How long before that the next one is asked for in the background; zero for not at all.
    pub refresh_ahead: Duration,
}

impl Settings {
    /// Short beside the 5 minutes for which WeChat keeps a replaced token valid, and one request a
    /// minute for each application is little for the service.
    pub const DEFAULT_MAX_AGE: Duration = Duration::from_secs(60);
    /// Where nothing is said about the refresh: the last fifth.
    const DEFAULT_SHARE_AHEAD: u32 = 5;

    /// Without `refresh_ahead`, the last fifth of `max_age`.
    pub fn new(max_age: Duration, refresh_ahead: Option<Duration>) -> Self {
        Self {
            max_age,
            refresh_ahead: refresh_ahead.unwrap_or(max_age / Self::DEFAULT_SHARE_AHEAD),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::new(Self::DEFAULT_MAX_AGE, None)
    }
}
