//! Counters of a client. Their memory ordering is relaxed: each is exact, but they are not a consistent
//! snapshot.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering::Relaxed},
};

use serde::Serialize;

/// The counters of one client since its creation.
#[derive(Debug, Default)]
pub struct Counters {
    calls: AtomicU64,
    in_flight: AtomicU64,
    queued: AtomicU64,
    retries: AtomicU64,
    resends: AtomicU64,
    errors: AtomicU64,
    subscriptions: AtomicU64,
    messages: AtomicU64,
    reconnects: AtomicU64,
}

/// The values that `client.stats()` returns.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stats {
    /// Calls made, including those rejected for a wrong argument.
    pub calls: u64,
    /// Calls whose promise is not settled.
    pub in_flight: u64,
    /// Calls in flight that wait for a slot of the pool.
    pub queued: u64,
    /// Attempts after the first one of a call.
    pub retries: u64,
    /// Requests sent again because the server had not processed them.
    pub resends: u64,
    /// Calls that were rejected.
    pub errors: u64,
    /// Retries left in the budget of the pool, 0 to 512.
    pub retry_budget: u32,
    /// The connections of the pool, which clients with equal transport options share.
    pub connections: Connections,
    /// The subscriptions of the client.
    pub events: EventCounts,
    /// The rate limit, if there is one.
    pub rate_limit: Option<RateLimitStats>,
}

/// The rate limit of one client.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RateLimitStats {
    /// Requests per second: the lowest limit of the clients with the same host and key.
    pub per_second: f64,
    /// Requests at once: the lowest of the same clients.
    pub burst: u32,
    /// Requests of the client that wait now.
    pub waiting: u64,
    /// Requests of the client that have waited.
    pub delayed: u64,
    /// Their waits together, in milliseconds.
    pub waited: u64,
    /// Pauses of all clients with the same host and key after 429.
    pub pauses: u64,
}

/// The subscriptions of one client.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct EventCounts {
    /// Events that the client is subscribed to now, each with a socket of its own.
    pub subscriptions: u64,
    /// Messages received.
    pub messages: u64,
    /// Sockets that were opened again after a failure.
    pub reconnects: u64,
}

/// The connections of one pool.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Connections {
    /// Opened since the creation of the pool.
    pub opened: u64,
}

/// Increments a gauge; decrements it when dropped.
pub struct Counted {
    counters: Arc<Counters>,
    gauge: fn(&Counters) -> &AtomicU64,
}

impl Counted {
    /// Whether it counts for this client.
    pub fn is_of(&self, counters: &Arc<Counters>) -> bool {
        Arc::ptr_eq(&self.counters, counters)
    }
}

impl Counters {
    /// Counts a call, which is in flight until the returned guard is dropped.
    pub fn call(self: &Arc<Self>) -> Counted {
        self.calls.fetch_add(1, Relaxed);
        self.count(|counters| &counters.in_flight)
    }

    /// Counts a call as queued until the returned guard is dropped.
    pub(crate) fn queue(self: &Arc<Self>) -> Counted {
        self.count(|counters| &counters.queued)
    }

    /// Counts a retry.
    pub(crate) fn retry(&self) {
        self.retries.fetch_add(1, Relaxed);
    }

    /// Counts a request that is sent again because the server has not processed it.
    pub(crate) fn resend(&self) {
        self.resends.fetch_add(1, Relaxed);
    }

    /// Counts a subscription until the returned guard is dropped.
    pub(crate) fn subscription(self: &Arc<Self>) -> Counted {
        self.count(|counters| &counters.subscriptions)
    }

    /// Counts a message of a subscription.
    pub(crate) fn message(&self) {
        self.messages.fetch_add(1, Relaxed);
    }

    /// Counts a socket that was opened again.
    pub(crate) fn reconnect(&self) {
        self.reconnects.fetch_add(1, Relaxed);
    }

    /// Returns the current values, with those of the pool and of the rate limit.
    pub(crate) fn stats(
        &self,
        retry_budget: u32,
        connections: Connections,
        rate_limit: Option<RateLimitStats>,
    ) -> Stats {
        Stats {
            calls: self.calls.load(Relaxed),
            in_flight: self.in_flight.load(Relaxed),
            queued: self.queued.load(Relaxed),
            retries: self.retries.load(Relaxed),
            resends: self.resends.load(Relaxed),
            errors: self.errors.load(Relaxed),
            retry_budget,
            connections,
            events: EventCounts {
                subscriptions: self.subscriptions.load(Relaxed),
                messages: self.messages.load(Relaxed),
                reconnects: self.reconnects.load(Relaxed),
            },
            rate_limit,
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
    /// Counts a failed call.
    pub fn failed(&self) {
        self.counters.errors.fetch_add(1, Relaxed);
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        (self.gauge)(&self.counters).fetch_sub(1, Relaxed);
    }
}
