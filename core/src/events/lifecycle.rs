//! When a subscription connects, sends a ping, reconnects and gives up: decisions without a socket or a clock.

use std::time::Duration;

use tokio::time::Instant;

use crate::sync::Backoff;

/// Waits before the next connection. Many clients lose their connections together, so the jitter is full.
const BACKOFF: Backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(30));

/// A connection that was open for this long, or that has brought a message, was healthy: earlier failures do not
/// count any more.
const HEALTHY_AFTER: Duration = Duration::from_secs(30);

/// The options of a subscription.
#[derive(Debug, Clone, Copy)]
pub(super) struct Policy {
    /// Longest time of a handshake.
    pub(super) handshake: Duration,
    /// Reconnections in a row; `None` if they are not limited.
    pub(super) retry_times: Option<u32>,
    /// Time between pings; `None` if none are sent.
    pub(super) ping_interval: Option<Duration>,
    /// Longest silence after a ping.
    pub(super) ping_timeout: Duration,
}

/// What is due at the moment that [`Lifecycle::next`] names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// The wait is over: connect.
    Connect,
    /// The handshake took too long.
    Expired,
    /// Send a ping.
    Ping,
    /// Nothing was heard after the last ping: drop the connection.
    Silent,
}

#[derive(Debug)]
enum State {
    Connecting {
        until: Instant,
    },
    Open {
        healthy_at: Instant,
        next_ping: Option<Instant>,
        /// When the connection is dropped, if nothing is heard before.
        silent_at: Option<Instant>,
        paused: bool,
    },
    Waiting {
        until: Instant,
    },
    Ended,
}

/// The state of a subscription.
#[derive(Debug)]
pub(super) struct Lifecycle {
    policy: Policy,
    /// Failures in a row.
    failures: u32,
    state: State,
}

impl Lifecycle {
    /// A subscription that connects now.
    pub(super) fn new(policy: Policy, now: Instant) -> Self {
        let until = now + policy.handshake;
        Self {
            policy,
            failures: 0,
            state: State::Connecting { until },
        }
    }

    /// The handshake is done.
    pub(super) fn opened(&mut self, now: Instant) {
        self.state = State::Open {
            healthy_at: now + HEALTHY_AFTER,
            next_ping: self.policy.ping_interval.map(|interval| now + interval),
            silent_at: None,
            paused: false,
        };
    }

    /// Bytes have arrived.
    pub(super) fn heard(&mut self) {
        if let State::Open { silent_at, .. } = &mut self.state {
            *silent_at = None;
        }
    }

    /// A message has arrived.
    pub(super) fn received(&mut self) {
        self.heard();
        self.failures = 0;
    }

    /// The socket is not read from now on, so silence means nothing.
    pub(super) fn pause(&mut self) {
        self.heard();
        if let State::Open { paused, .. } = &mut self.state {
            *paused = true;
        }
    }

    /// The socket is read again.
    pub(super) fn resume(&mut self) {
        if let State::Open { paused, .. } = &mut self.state {
            *paused = false;
        }
    }

    /// The handshake or the connection has failed; `jitter` is a random number from 0 to 1. Returns the wait
    /// before the next connection, or `None` if there is none: the failure is `fatal`, or one too many.
    pub(super) fn failed(&mut self, fatal: bool, now: Instant, jitter: f64) -> Option<Duration> {
        if matches!(self.state, State::Open { healthy_at, .. } if healthy_at <= now) {
            self.failures = 0;
        }
        let reconnects = self.failures;
        self.failures = reconnects.saturating_add(1);
        let is_limited = |limit: u32| reconnects >= limit;
        if fatal || self.policy.retry_times.is_some_and(is_limited) {
            self.state = State::Ended;
            return None;
        }
        let wait = BACKOFF.full_jitter(reconnects, jitter);
        self.state = State::Waiting { until: now + wait };
        Some(wait)
    }

    /// Makes the wait longer, as the server asks with `Retry-After`, by as much as the longest wait.
    pub(super) fn wait_at_least(&mut self, asked: Duration, now: Instant) {
        if let State::Waiting { until } = &mut self.state {
            *until = (*until).max(now + asked.min(BACKOFF.delay(u32::MAX)));
        }
    }

    /// When [`Self::due`] is to be called, if nothing happens before.
    pub(super) fn next(&self) -> Option<Instant> {
        match self.state {
            State::Connecting { until } | State::Waiting { until } => Some(until),
            State::Open { paused: true, .. } | State::Ended => None,
            State::Open {
                next_ping,
                silent_at,
                ..
            } => silent_at.into_iter().chain(next_ping).min(),
        }
    }

    /// What is due now, if anything is.
    pub(super) fn due(&mut self, now: Instant) -> Option<Due> {
        if self.next().is_none_or(|next| next > now) {
            return None;
        }
        match &mut self.state {
            State::Connecting { .. } => Some(Due::Expired),
            State::Waiting { .. } => {
                let until = now + self.policy.handshake;
                self.state = State::Connecting { until };
                Some(Due::Connect)
            }
            State::Open {
                silent_at: Some(at),
                ..
            } if *at <= now => Some(Due::Silent),
            State::Open {
                next_ping,
                silent_at,
                ..
            } => {
                *next_ping = self.policy.ping_interval.map(|interval| now + interval);
                silent_at.get_or_insert(now + self.policy.ping_timeout);
                Some(Due::Ping)
            }
            State::Ended => None,
        }
    }
}

#[cfg(test)]
mod tests;
