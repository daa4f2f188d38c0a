//! Backoff after recent failures of requests for a token.

use std::time::Duration;

use super::clock::Moment;
use crate::sync::{Backoff, random};

/// Delays of requests for calls. A service that is back is noticed within the longest.
const REQUESTS: Backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(5));
/// Requests ahead of time have more time.
const REFRESHES: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(30));

/// Failures in a row of requests that might have succeeded at another time.
#[derive(Debug, Default)]
pub(super) struct Trouble {
    failures: u32,
    /// When the last one was, and how long to wait from then on.
    pause: Option<(Moment, Duration)>,
}

impl Trouble {
    /// A request has failed. After the first failure there is no wait: it may have been bad luck.
    /// Further waits have full jitter, so that many machines do not come back as one.
    pub(super) fn failed(&mut self, now: Moment) {
        let wait = match self.failures {
            0 => Duration::ZERO,
            more => REQUESTS.full_jitter(more - 1, random::fraction()),
        };
        self.failures = self.failures.saturating_add(1);
        self.pause = Some((now, wait));
    }

    pub(super) fn passed(&mut self) {
        *self = Self::default();
    }

    /// The wait before the next request.
    pub(super) fn pause(&self, now: Moment) -> Duration {
        let left = |(since, wait): (Moment, Duration)| {
            now.since(since)
                .map_or(Duration::ZERO, |gone| wait.saturating_sub(gone))
        };
        self.pause.map_or(Duration::ZERO, left)
    }

    /// The wait before the next request ahead of time after a failed one.
    pub(super) fn pause_ahead(&self) -> Duration {
        REFRESHES.delay(self.failures)
    }
}
