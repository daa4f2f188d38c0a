//! The clock of a service, by the `Date` of its answers (RFC 9110, 6.6.1).

use std::{
    sync::atomic::{AtomicI64, Ordering::Relaxed},
    time::{Duration, SystemTime},
};

use http::{
    HeaderMap,
    header::{AGE, DATE},
};

/// The offset of the service's clock from ours, in seconds.
#[derive(Debug, Default)]
pub(super) struct ServiceClock(AtomicI64);

impl ServiceClock {
    /// The time of the service.
    pub(super) fn now(&self) -> SystemTime {
        let ahead = self.0.load(Relaxed);
        let difference = Duration::from_secs(ahead.unsigned_abs());
        let now = SystemTime::now();
        let moved = match ahead {
            0.. => now.checked_add(difference),
            _ => now.checked_sub(difference),
        };
        moved.unwrap_or(now)
    }

    /// Updates the offset from an answer, except one from a cache, whose date is older (RFC 9111, 5.1).
    pub(super) fn learn(&self, headers: &HeaderMap) {
        let text = |name| headers.get(name)?.to_str().ok();
        let date = text(DATE).and_then(|date| httpdate::parse_http_date(date).ok());
        let Some(date) = date else { return };
        let age = text(AGE).and_then(|age| age.trim().parse::<u32>().ok());
        let seconds = |time: SystemTime| {
            let since = time.duration_since(SystemTime::UNIX_EPOCH);
            since.map_or(0, |since| since.as_secs() as i64)
        };
        let theirs = seconds(date) + i64::from(age.unwrap_or_default());
        self.0.store(theirs - seconds(SystemTime::now()), Relaxed);
    }
}
