//! Durations of the phases of a call and of its attempts.

use std::time::{Duration, Instant};

use serde::Serialize;

use crate::error::Phase;

/// Measures the phases of a call or an attempt.
pub(super) struct Clock {
    started: Instant,
    /// `None` while the outcome waits for the caller's thread.
    pub(super) phase: Option<Phase>,
    since: Instant,
    pub(super) durations: Durations,
}

/// Milliseconds, to the microsecond.
#[derive(Debug, Default, Clone, Copy, Serialize)]
pub struct Durations {
    pub(super) total: f64,
    queue: f64,
    connect: f64,
    response: f64,
    body: f64,
    backoff: f64,
    delivery: f64,
}

impl Clock {
    pub(super) fn new(now: Instant) -> Self {
        Self {
            started: now,
            phase: Some(Phase::Queue),
            since: now,
            durations: Durations::default(),
        }
    }

    pub(super) fn enter(&mut self, phase: Option<Phase>, now: Instant) {
        let spent = milliseconds(now.saturating_duration_since(self.since));
        let durations = &mut self.durations;
        let place = match self.phase {
            Some(Phase::Queue | Phase::RateLimit) => &mut durations.queue,
            Some(Phase::Connect) => &mut durations.connect,
            Some(Phase::Response) => &mut durations.response,
            Some(Phase::Body) => &mut durations.body,
            Some(Phase::Backoff) => &mut durations.backoff,
            None => &mut durations.delivery,
        };
        *place = rounded(*place + spent);
        self.phase = phase;
        self.since = now;
    }

    /// Goes on in `phase` without the time that has passed.
    pub(super) fn resume(&mut self, phase: Option<Phase>, now: Instant) {
        self.phase = phase;
        self.since = now;
    }

    pub(super) fn stop(&mut self, now: Instant) {
        self.enter(self.phase, now);
        self.durations.total = milliseconds(now.saturating_duration_since(self.started));
    }
}

pub(super) fn milliseconds(duration: Duration) -> f64 {
    rounded(duration.as_secs_f64() * 1000.0)
}

fn rounded(milliseconds: f64) -> f64 {
    (milliseconds * 1000.0).round() / 1000.0
}
