//! The one deadline of a call, and what the call was doing when it passed.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
    time::Duration,
};

use tokio::time::Instant;

use crate::{
    error::{Error, Phase},
    observe::{self, Observation},
};

/// When a call must be over. Fixed when the call is made; nothing can extend it.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    at: Instant,
    total: Duration,
}

impl Deadline {
    /// A deadline `total` from now.
    pub fn after(total: Duration) -> Self {
        Self {
            at: Instant::now() + total,
            total,
        }
    }

    /// The moment at which the call must be over.
    pub fn at(&self) -> Instant {
        self.at
    }

    /// What is left of it.
    pub fn left(&self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }

    /// The error for a call that was in `phase` when the deadline passed.
    pub fn error(&self, phase: Phase) -> Error {
        Error::timeout(phase, self.total.as_millis())
    }
}

fn index(phase: Phase) -> u8 {
    PHASES
        .iter()
        .position(|known| *known == phase)
        .unwrap_or_default() as u8
}

/// Where a call is. Shared with the request's body, which sees the first byte leave.
#[derive(Clone)]
pub struct Progress(Arc<Inner>);

struct Inner {
    phase: AtomicU8,
    body_left: AtomicBool,
    observation: Option<Arc<Observation>>,
}

const PHASES: [Phase; 5] = [
    Phase::Queue,
    Phase::Connect,
    Phase::Response,
    Phase::Body,
    Phase::Backoff,
];

impl Progress {
    /// The progress of a call that begins now, under the observation that it is made under.
    pub fn new() -> Self {
        Self(Arc::new(Inner {
            phase: AtomicU8::new(0),
            body_left: AtomicBool::new(false),
            observation: observe::current(),
        }))
    }

    pub fn enter(&self, phase: Phase) {
        if phase == Phase::Connect {
            self.0.body_left.store(false, Ordering::Relaxed);
        }
        self.0.phase.store(index(phase), Ordering::Relaxed);
        if let Some(observation) = &self.0.observation {
            observation.enter(phase);
        }
    }

    /// Who is to learn of the call.
    pub fn observation(&self) -> Option<&Observation> {
        self.0.observation.as_deref()
    }

    /// The first byte of an attempt leaves. Later news of the same attempt change nothing.
    pub fn leave(&self) {
        let (from, to) = (index(Phase::Connect), index(Phase::Response));
        let left = self
            .0
            .phase
            .compare_exchange(from, to, Ordering::Relaxed, Ordering::Relaxed);
        if let (Ok(_), Some(observation)) = (left, &self.0.observation) {
            observation.enter(Phase::Response);
        }
    }

    /// The first byte of an attempt's body leaves.
    pub fn leave_body(&self) {
        self.0.body_left.store(true, Ordering::Relaxed);
        self.leave();
    }

    /// Whether a byte of the current attempt's body may have left.
    pub fn body_left(&self) -> bool {
        self.0.body_left.load(Ordering::Relaxed)
    }

    pub fn phase(&self) -> Phase {
        PHASES[usize::from(self.0.phase.load(Ordering::Relaxed))]
    }

    /// Whether a byte of the current attempt may have left.
    pub fn sent(&self) -> bool {
        matches!(self.phase(), Phase::Response | Phase::Body)
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}
