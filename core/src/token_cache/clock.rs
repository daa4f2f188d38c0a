//! The time of the cache, by two clocks, because each of them can be wrong in its own way.

use std::{
    sync::LazyLock,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

/// How far the wall clock may fall behind the steady one before what both say of an age is doubted.
/// Clocks are corrected by less all the time; a laptop sleeps for longer.
const SETBACK_TOLERANCE: Duration = Duration::from_secs(1);

/// Where the steady clock starts, so that a moment before the start of the process has a reading too.
const STEADY_START: Duration = Duration::from_secs(30 * 24 * 3600);

static STARTED: LazyLock<Instant> = LazyLock::new(Instant::now);

/// One moment by both clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// By the monotonic clock, which may stop while the machine sleeps.
    pub steady: Duration,
    /// Since 1970, by the wall clock, which runs while the machine sleeps and may be set.
    pub wall: Duration,
}

impl Moment {
    /// How long ago `earlier` was: the longer of what the two clocks say, so that neither a sleep nor
    /// a clock that was set forward makes anything look younger than it is. `None` where the wall
    /// clock was set back: it could then hide a sleep.
    pub fn since(self, earlier: Self) -> Option<Duration> {
        let steady = self.steady.saturating_sub(earlier.steady);
        let least = steady.saturating_sub(SETBACK_TOLERANCE);
        let least_wall = earlier.wall + least;
        (self.wall >= least_wall).then(|| steady.max(self.wall.saturating_sub(earlier.wall)))
    }

    /// The moment `age` before this one.
    pub fn before(self, age: Duration) -> Self {
        Self {
            steady: self.steady.saturating_sub(age),
            wall: self.wall.saturating_sub(age),
        }
    }
}

/// A source of time for the cache.
pub trait Clock: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> Moment;
}

/// The clocks of the operating system.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        Moment {
            steady: STEADY_START + STARTED.elapsed(),
            wall: since_1970(SystemTime::now()),
        }
    }
}

/// A time of day as the time since 1970; zero before it.
pub(super) fn since_1970(time: SystemTime) -> Duration {
    time.duration_since(UNIX_EPOCH).unwrap_or_default()
}

#[cfg(test)]
pub(crate) use set_clock::SetClock;

#[cfg(test)]
mod set_clock {
    use std::{
        sync::{Arc, Mutex},
        time::Duration,
    };

    use super::{Clock, Moment};

    /// Clocks that the test sets.
    #[derive(Clone)]
    pub(crate) struct SetClock(Arc<Mutex<Moment>>);

    impl SetClock {
        pub(crate) fn new() -> Self {
            Self(Arc::new(Mutex::new(Moment {
                steady: Duration::from_secs(1_000_000),
                wall: Duration::from_secs(1_700_000_000),
            })))
        }

        /// Time passes.
        pub(crate) fn pass(&self, time: Duration) {
            self.change(|now| {
                now.steady += time;
                now.wall += time;
            });
        }

        pub(crate) fn change(&self, change: impl FnOnce(&mut Moment)) {
            change(&mut self.0.lock().expect("no panic while changing"));
        }
    }

    impl Clock for SetClock {
        fn now(&self) -> Moment {
            *self.0.lock().expect("no panic while reading")
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Moment;

    fn at(steady: u64, wall: u64) -> Moment {
        let seconds = Duration::from_secs;
        Moment {
            steady: seconds(steady),
            wall: seconds(1_700_000_000 + wall),
        }
    }

    #[test]
    fn an_age_is_the_larger_of_both_clocks() {
        let age = at(130, 30).since(at(100, 0));
        assert_eq!(age, Some(Duration::from_secs(30)));
    }

    #[test]
    fn a_sleep_and_a_clock_set_forward_count() {
        let age = at(101, 3_600).since(at(100, 0));
        assert_eq!(age, Some(Duration::from_secs(3_600)));
    }

    #[test]
    fn a_clock_set_back_leaves_the_age_unknown() {
        assert_eq!(at(130, 0).since(at(100, 3_600)), None);
        assert_eq!(at(130, 27).since(at(100, 0)), None);
    }

    #[test]
    fn a_small_correction_does_not() {
        let age = at(130, 29).since(at(100, 0));
        assert_eq!(age, Some(Duration::from_secs(30)));
    }
}
