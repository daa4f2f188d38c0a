//! The times at which requests may be sent: a token bucket, as the generic cell rate algorithm keeps it (ITU-T
//! I.371), whose level is a point in time.

use std::time::Duration;

use tokio::time::Instant;

use crate::options::RateLimit;

/// The wait of a request may end late, by the resolution of timers or on a busy machine. So much of the delay is
/// not added to the waits of the following requests.
const LATENESS: Duration = Duration::from_millis(10);

/// A token bucket.
#[derive(Debug)]
pub(super) struct Pace {
    /// Time between two requests in the long run.
    interval: Duration,
    /// How far requests may be ahead of evenly spaced ones.
    tolerance: Duration,
    /// When the next of evenly spaced requests is due.
    next: Instant,
    /// The end of a pause.
    paused: Option<Instant>,
}

impl Pace {
    /// A full bucket.
    pub(super) fn new(limit: RateLimit, now: Instant) -> Self {
        let mut pace = Self {
            interval: Duration::ZERO,
            tolerance: Duration::ZERO,
            next: now,
            paused: None,
        };
        pace.set(limit, now);
        pace
    }

    /// Changes the limit. The number of tokens that are missing stays the same.
    pub(super) fn set(&mut self, limit: RateLimit, now: Instant) {
        let nanoseconds = (1e9 / limit.per_second).ceil();
        let interval = Duration::from_nanos(nanoseconds as u64);
        if self.is_used(now) && interval != self.interval {
            let missing = (self.next - now).div_duration_f64(self.interval);
            self.next = now + interval.mul_f64(missing);
        }
        self.interval = interval;
        self.tolerance = self.interval * limit.burst.saturating_sub(1);
    }

    /// Takes the token of a request that did not have to wait.
    ///
    /// # Errors
    /// The time at which there will be one.
    pub(super) fn take(&mut self, now: Instant) -> Result<(), Instant> {
        self.take_late(now, Duration::ZERO)
    }

    /// Takes the token of a request that has waited until it was due.
    ///
    /// # Errors
    /// As [`Self::take`].
    pub(super) fn take_after_wait(&mut self, now: Instant) -> Result<(), Instant> {
        self.take_late(now, LATENESS)
    }

    /// Takes a token even if there is none, which lets the following requests wait longer.
    pub(super) fn spend(&mut self, now: Instant) {
        self.next = self.next.max(now) + self.interval;
    }

    /// Leaves no token before `until`, and none more than one then.
    pub(super) fn pause(&mut self, until: Instant) {
        self.paused = self.paused.max(Some(until));
    }

    /// Whether the bucket is full, and not paused.
    pub(super) fn is_full(&self, now: Instant) -> bool {
        !self.is_used(now) && self.paused.is_none_or(|until| until <= now)
    }

    /// Whether tokens are missing.
    fn is_used(&self, now: Instant) -> bool {
        self.next > now
    }

    fn take_late(&mut self, now: Instant, lateness: Duration) -> Result<(), Instant> {
        if let Some(until) = self.paused {
            if now < until {
                return Err(until);
            }
            self.paused = None;
            self.next = self.next.max(until + self.tolerance);
        }
        let ahead = self.next.saturating_duration_since(now);
        match ahead.checked_sub(self.tolerance) {
            None | Some(Duration::ZERO) => {
                let earliest = now.checked_sub(lateness).unwrap_or(now);
                self.next = self.next.max(earliest) + self.interval;
                Ok(())
            }
            Some(wait) => Err(now + wait),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::Pace;
    use crate::options::RateLimit;

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    fn limit(per_second: f64, burst: u32) -> RateLimit {
        RateLimit { per_second, burst }
    }

    fn pace(per_second: f64, burst: u32) -> (Pace, Instant) {
        let start = Instant::now();
        (Pace::new(limit(per_second, burst), start), start)
    }

    /// The times of `count` requests that are all made at `start`, in milliseconds after it.
    fn times(pace: &mut Pace, start: Instant, count: usize) -> Vec<u128> {
        let mut now = start;
        let mut times = Vec::new();
        while times.len() < count {
            match pace.take(now) {
                Ok(()) => times.push((now - start).as_millis()),
                Err(due) => now = due,
            }
        }
        times
    }

    #[test]
    fn requests_are_evenly_spaced() {
        let (mut pace, start) = pace(10.0, 1);
        assert_eq!(times(&mut pace, start, 4), [0, 100, 200, 300]);
    }

    #[test]
    fn a_second_has_no_more_requests_than_the_limit() {
        for per_second in [1.0, 3.0, 7.0, 300.0, 999.0] {
            let (mut pace, start) = pace(per_second, 1);
            let times = times(&mut pace, start, 2_000);
            let first_second = times.iter().filter(|time| **time < 1_000).count();
            assert_eq!(first_second, per_second as usize);
        }
    }

    #[test]
    fn a_burst_is_sent_at_once_and_regained_with_time() {
        let (mut pace, start) = pace(10.0, 3);
        assert_eq!(times(&mut pace, start, 5), [0, 0, 0, 100, 200]);
        let later = start + ms(200) + ms(250);
        assert_eq!(times(&mut pace, later, 4), [0, 0, 50, 150]);
        let much_later = start + ms(3_600_000);
        assert_eq!(times(&mut pace, much_later, 4), [0, 0, 0, 100]);
    }

    #[test]
    fn a_pause_ends_with_one_request_instead_of_a_burst() {
        let (mut pace, start) = pace(10.0, 3);
        pace.pause(start + ms(500));
        assert_eq!(times(&mut pace, start, 3), [500, 600, 700]);
    }

    #[test]
    fn the_longest_of_several_pauses_counts() {
        let (mut pace, start) = pace(10.0, 1);
        pace.pause(start + ms(500));
        pace.pause(start + ms(200));
        assert_eq!(pace.take(start), Err(start + ms(500)));
    }

    #[test]
    fn a_request_without_a_wait_lets_others_wait_longer() {
        let (mut pace, start) = pace(10.0, 1);
        pace.spend(start);
        pace.spend(start);
        assert_eq!(times(&mut pace, start, 2), [200, 300]);
    }

    #[test]
    fn late_timers_do_not_lower_the_rate() {
        let (mut pace, start) = pace(1_000.0, 1);
        let mut now = start;
        for _ in 0..1_000 {
            while let Err(due) = pace.take_after_wait(now) {
                now = due + Duration::from_micros(900);
            }
        }
        assert!(now - start < ms(1_002), "{:?}", now - start);
    }

    #[test]
    fn late_timers_do_not_raise_the_rate() {
        for burst in [1, 30] {
            let (mut pace, start) = pace(300.0, burst);
            let mut now = start;
            let mut sent = 0;
            for late in [0, 3, 18, 1, 0, 47, 5].into_iter().cycle() {
                while pace.take_after_wait(now).is_ok() {
                    sent += 1;
                }
                let Err(due) = pace.take_after_wait(now) else {
                    unreachable!("there was no token")
                };
                now = due + ms(late);
                if now - start >= ms(10_000) {
                    break;
                }
            }
            // Three for the lateness that is made up for.
            assert!(sent <= 3_000 + burst + 3, "{sent} with a burst of {burst}");
        }
    }

    #[test]
    fn a_machine_that_was_suspended_does_not_send_a_burst() {
        let (mut pace, start) = pace(100.0, 1);
        pace.take(start).expect("the first token");
        let resumed = start + ms(3_600_000);
        pace.take_after_wait(resumed).expect("it is due");
        pace.take_after_wait(resumed)
            .expect("it counts as one interval late");
        assert_eq!(pace.take_after_wait(resumed), Err(resumed + ms(10)));
    }

    #[test]
    fn a_changed_limit_applies_to_the_next_request() {
        let (mut pace, start) = pace(10.0, 1);
        pace.take(start).expect("the first token");
        pace.set(limit(1.0, 1), start);
        assert_eq!(times(&mut pace, start, 2), [1_000, 2_000]);
        pace.set(limit(10.0, 1), start + ms(2_500));
        assert_eq!(times(&mut pace, start + ms(2_500), 2), [50, 150]);
    }
}
