//! The one deadline of a call.

use std::time::Duration;

use tokio::time::Instant;

use crate::error::{Error, Phase};

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

    /// The moment at which the call was made.
    pub fn begun(&self) -> Instant {
        self.at - self.total
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
