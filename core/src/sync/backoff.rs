//! Exponential backoff.

use std::time::Duration;

/// Delays that double with each failure, up to a limit.
#[derive(Debug, Clone, Copy)]
pub struct Backoff {
    first: Duration,
    longest: Duration,
}

impl Backoff {
    /// Delays from `first` to `longest`.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use genauth_core::sync::Backoff;
    ///
    /// let backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(5));
    /// let delays: Vec<u64> = (0..4).map(|failures| backoff.delay(failures).as_secs()).collect();
    /// assert_eq!(delays, [1, 2, 4, 5]);
    /// assert_eq!(backoff.full_jitter(1, 0.25).as_millis(), 500);
    /// assert_eq!(backoff.equal_jitter(1, 0.25).as_millis(), 1_250);
    /// ```
    pub const fn new(first: Duration, longest: Duration) -> Self {
        Self { first, longest }
    }

    /// The delay after `doublings` earlier ones, without jitter.
    pub fn delay(&self, doublings: u32) -> Duration {
        self.first
            .saturating_mul(1 << doublings.min(16))
            .min(self.longest)
    }

    /// The delay after `previous`: the first one, or twice the previous one. Where a caller replaces a delay by
    /// another, the following delays go on from that one, which a count of failures cannot express.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use genauth_core::sync::Backoff;
    ///
    /// let backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(5));
    /// assert_eq!(backoff.after(None).as_secs(), 1);
    /// assert_eq!(backoff.after(Some(Duration::from_secs(2))).as_secs(), 4);
    /// assert_eq!(backoff.after(Some(backoff.longest())).as_secs(), 5);
    /// ```
    pub fn after(&self, previous: Option<Duration>) -> Duration {
        previous.map_or(self.first, |delay| {
            delay.saturating_mul(2).min(self.longest)
        })
    }

    /// The longest delay.
    pub const fn longest(&self) -> Duration {
        self.longest
    }

    /// A delay from 0 to [`Self::delay`], for many machines that must not come back at once. `jitter` is a
    /// random number from 0 to 1.
    pub fn full_jitter(&self, doublings: u32, jitter: f64) -> Duration {
        self.delay(doublings).mul_f64(jitter)
    }

    /// A delay from half of [`Self::delay`] to all of it. `jitter` is a random number from 0 to 1.
    pub fn equal_jitter(&self, doublings: u32, jitter: f64) -> Duration {
        let half = self.delay(doublings) / 2;
        half + half.mul_f64(jitter)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::Backoff;

    #[test]
    fn any_number_of_failures_gives_a_delay() {
        let backoff = Backoff::new(Duration::from_secs(1), Duration::MAX);
        assert_eq!(backoff.delay(16), Duration::from_secs(65_536));
        assert_eq!(backoff.delay(u32::MAX), Duration::from_secs(65_536));
    }
}
