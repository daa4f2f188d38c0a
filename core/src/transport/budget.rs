//! The retry budget of a pool: a token bucket that stops retry storms.

use std::{
    sync::{Mutex, MutexGuard},
    time::Duration,
};

use tokio::time::Instant;

use crate::sync::lock;

/// Retries that a full budget pays for: as many as a pool has calls in flight, so that one reset of every
/// connection loses none of them.
const CAPACITY: u32 = 512;
/// Time in which the budget regains one retry, 10 in a second, so that a client with little traffic
/// recovers after an outage. The level is kept as a time too, which makes all sums exact.
const ONE_RETRY: Duration = Duration::from_millis(100);
/// Refill for a call that succeeds: a tenth of a retry.
const ONE_SUCCESS: Duration = Duration::from_millis(10);

const FULL: Duration = ONE_RETRY.saturating_mul(CAPACITY);

/// Retries that a pool may still make. Each costs 1; requests that the server has not processed cost
/// nothing.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<Level>);

#[derive(Debug)]
struct Level {
    left: Duration,
    /// When the refill by time was last added.
    at: Instant,
}

impl Default for Budget {
    fn default() -> Self {
        Self(Mutex::new(Level {
            left: FULL,
            at: Instant::now(),
        }))
    }
}

impl Budget {
    /// Pays for one retry, if enough is left.
    pub(crate) fn take(&self, now: Instant) -> bool {
        let mut level = self.level(now);
        match level.left.checked_sub(ONE_RETRY) {
            None => false,
            Some(left) => {
                level.left = left;
                true
            }
        }
    }

    /// Adds the refill of a call that succeeded.
    pub(crate) fn succeed(&self) {
        self.lock().add(ONE_SUCCESS);
    }

    /// Whole retries that are left.
    pub(crate) fn left(&self, now: Instant) -> u32 {
        let left = self.level(now).left;
        (left.as_nanos() / ONE_RETRY.as_nanos()) as u32
    }

    /// The level, with the refill up to `now`.
    fn level(&self, now: Instant) -> MutexGuard<'_, Level> {
        let mut level = self.lock();
        let elapsed = now.saturating_duration_since(level.at);
        level.add(elapsed);
        level.at += elapsed;
        level
    }

    fn lock(&self) -> MutexGuard<'_, Level> {
        lock(&self.0)
    }
}

impl Level {
    fn add(&mut self, refill: Duration) {
        self.left = self.left.saturating_add(refill).min(FULL);
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::Budget;

    /// An empty budget, the moment when it was emptied, and the number of retries that emptied it.
    fn emptied() -> (Budget, Instant, usize) {
        let budget = Budget::default();
        let now = budget.lock().at;
        let paid = (0..2_000).take_while(|_| budget.take(now)).count();
        (budget, now, paid)
    }

    #[test]
    fn a_full_budget_pays_for_512_retries() {
        let (budget, now, paid) = emptied();
        assert_eq!(paid, 512);
        assert_eq!(budget.left(now), 0);
    }

    #[test]
    fn ten_retries_are_regained_each_second() {
        let (budget, now, _) = emptied();
        assert!(!budget.take(now + Duration::from_millis(99)));
        assert!(budget.take(now + Duration::from_millis(100)));
        assert!(!budget.take(now + Duration::from_millis(199)));
        assert_eq!(budget.left(now + Duration::from_secs(10)), 99);
    }

    #[test]
    fn ten_successes_regain_one_retry() {
        let (budget, now, _) = emptied();
        (0..9).for_each(|_| budget.succeed());
        assert!(!budget.take(now));
        budget.succeed();
        assert!(budget.take(now));
        assert!(!budget.take(now));
    }

    #[test]
    fn the_budget_never_exceeds_its_capacity() {
        let now = Instant::now();
        let budget = Budget::default();
        (0..100).for_each(|_| budget.succeed());
        assert_eq!(budget.left(now + Duration::from_secs(3_600)), 512);
    }

    #[test]
    fn an_earlier_moment_adds_nothing() {
        let (budget, now, _) = emptied();
        let later = now + Duration::from_secs(2);
        assert_eq!(budget.left(later), 20);
        assert_eq!(budget.left(now), 20);
        assert_eq!(budget.left(later), 20);
    }
}
