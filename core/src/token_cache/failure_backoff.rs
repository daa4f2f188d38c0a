//! How often an application's requests have failed of late, and how long to wait for that.

use std::time::Duration;

use super::clock::Moment;
use crate::sync::random;

/// First wait, doubled with each further failure.
const BASE_WAIT: Duration = Duration::from_millis(100);
/// A service that is back is noticed within this time.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

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
            more => doubled(BASE_WAIT, more - 1, LONGEST_WAIT).mul_f64(random::fraction()),
        };
        self.failures = self.failures.saturating_add(1);
        self.pause = Some((now, wait));
    }

    pub(super) fn passed(&mut self) {
        *self = Self::default();
    }

    /// How long a request is to wait before it leaves.
    pub(super) fn pause(&self, now: Moment) -> Duration {
        let left = |(since, wait): (Moment, Duration)| {
            now.since(since)
                .map_or(Duration::ZERO, |gone| wait.saturating_sub(gone))
        };
        self.pause.map_or(Duration::ZERO, left)
    }

    /// How long to let a token be after a request ahead of time has failed.
    pub(super) fn pause_ahead(&self) -> Duration {
        doubled(BASE_WAIT * 10, self.failures, LONGEST_WAIT * 6)
    }
}

/// `base`, doubled `times`, at most `longest`.
fn doubled(base: Duration, times: u32, longest: Duration) -> Duration {
    base.saturating_mul(1 << times.min(16)).min(longest)
}
