//! Counts for those who watch over a client. Relaxed: each is right by itself, and no two are read at
//! the same moment.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::Relaxed},
};

use serde::Serialize;

/// What one client has done since it was made.
#[derive(Debug, Default)]
pub struct Counters {
    calls: AtomicU64,
    in_flight: AtomicU64,
    queued: AtomicU64,
    retries: AtomicU64,
    resends: AtomicU64,
    errors: AtomicU64,
}

/// The counts of one moment, as `client.stats()` gives them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stats {
    /// Calls made, those refused for a wrong argument included.
    pub calls: u64,
    /// Calls whose promise is not settled.
    pub in_flight: u64,
    /// Those of them that wait because too many are on the wire.
    pub queued: u64,
    /// Attempts after the first one of a call.
    pub retries: u64,
    /// Requests sent again since the server said that it had not processed them.
    pub resends: u64,
    /// Calls that were rejected.
    pub errors: u64,
    /// Retries that the budget of the pool has left, 0 to 512.
    pub retry_budget: u32,
    /// The connections of the pool, which clients of equal transport settings share.
    pub connections: Connections,
}

/// The connections of one pool.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Connections {
    /// Opened since the pool was made.
    pub opened: u64,
}

/// Counts as long as it lives.
pub struct Counted {
    counters: Arc<Counters>,
    gauge: fn(&Counters) -> &AtomicU64,
}

impl Counters {
    /// A call is made: it is in flight while the answer lives.
    pub fn call(self: &Arc<Self>) -> Counted {
        self.calls.fetch_add(1, Relaxed);
        self.count(|counters| &counters.in_flight)
    }

    /// A call waits for its turn: it is queued while the answer lives.
    pub(crate) fn queue(self: &Arc<Self>) -> Counted {
        self.count(|counters| &counters.queued)
    }

    /// A call is tried again.
    pub(crate) fn retry(&self) {
        self.retries.fetch_add(1, Relaxed);
    }

    /// A request that the server has not processed is sent again.
    pub(crate) fn resend(&self) {
        self.resends.fetch_add(1, Relaxed);
    }

    /// The counts now, with those of the pool.
    pub(crate) fn stats(&self, retry_budget: u32, connections: Connections) -> Stats {
        Stats {
            calls: self.calls.load(Relaxed),
            in_flight: self.in_flight.load(Relaxed),
            queued: self.queued.load(Relaxed),
            retries: self.retries.load(Relaxed),
            resends: self.resends.load(Relaxed),
            errors: self.errors.load(Relaxed),
            retry_budget,
            connections,
        }
    }

    fn count(self: &Arc<Self>, gauge: fn(&Counters) -> &AtomicU64) -> Counted {
        gauge(self).fetch_add(1, Relaxed);
        Counted {
            counters: self.clone(),
            gauge,
        }
    }
}

impl Counted {
    /// The call has failed.
    pub fn failed(&self) {
        self.counters.errors.fetch_add(1, Relaxed);
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        (self.gauge)(&self.counters).fetch_sub(1, Relaxed);
    }
}
