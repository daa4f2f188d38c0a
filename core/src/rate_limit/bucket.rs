//! The bucket of a host and key, which all clients of the process share.

use std::sync::{Arc, LazyLock, Mutex};

use tokio::{
    sync::{Notify, Semaphore, SemaphorePermit},
    time::{Instant, timeout_at},
};

use super::request_pace::Pace;
use crate::{
    options::RateLimit,
    sync::{Registry, lock},
};

/// Clients with equal keys share a bucket.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Key {
    /// Origin and path of the host.
    pub(crate) host: String,
    /// Id of the application or of the access key.
    pub(crate) id: String,
}

/// A token bucket with a queue.
pub(super) struct Bucket {
    /// Held by the first request of the queue, which waits for its token. tokio's semaphores are fair.
    turn: Semaphore,
    state: Mutex<State>,
    /// The limit has changed.
    changed: Notify,
}

struct State {
    pace: Pace,
    /// The limits of the clients that share the bucket.
    limits: Vec<RateLimit>,
    pauses: u64,
}

static BUCKETS: LazyLock<Registry<Key, Bucket>> = LazyLock::new(Registry::default);
/// Buckets without a client that are not full. A new client with the key must not begin with a full one.
static UNFILLED: Mutex<Vec<Arc<Bucket>>> = Mutex::new(Vec::new());

/// The lowest limit, which satisfies all clients.
fn lowest(limits: &[RateLimit]) -> Option<RateLimit> {
    let lower = |one: RateLimit, other: &RateLimit| RateLimit {
        per_second: one.per_second.min(other.per_second),
        burst: one.burst.min(other.burst),
    };
    let (first, others) = limits.split_first()?;
    Some(others.iter().fold(*first, lower))
}

impl Bucket {
    /// The bucket of a key, with the limit of one more client.
    pub(super) fn join(key: Key, limit: RateLimit) -> Arc<Self> {
        let now = Instant::now();
        let bucket = BUCKETS.get_or_insert_with(key, || Self {
            turn: Semaphore::new(1),
            state: Mutex::new(State {
                pace: Pace::new(limit, now),
                limits: Vec::new(),
                pauses: 0,
            }),
            changed: Notify::new(),
        });
        lock(&UNFILLED).retain(|bucket| !lock(&bucket.state).pace.is_full(now));
        bucket.change(|limits| limits.push(limit));
        bucket
    }

    /// Removes the limit of a client.
    pub(super) fn leave(self: &Arc<Self>, limit: RateLimit) {
        let is_unused = self.change(|limits| {
            if let Some(place) = limits.iter().position(|known| *known == limit) {
                limits.swap_remove(place);
            }
        });
        if is_unused && !lock(&self.state).pace.is_full(Instant::now()) {
            let mut unfilled = lock(&UNFILLED);
            if !unfilled.iter().any(|known| Arc::ptr_eq(known, self)) {
                unfilled.push(self.clone());
            }
        }
    }

    /// Changes the limits of the clients. Returns whether there are none.
    fn change(&self, change: impl FnOnce(&mut Vec<RateLimit>)) -> bool {
        let mut state = lock(&self.state);
        change(&mut state.limits);
        match lowest(&state.limits) {
            None => true,
            Some(limit) => {
                state.pace.set(limit, Instant::now());
                self.changed.notify_waiters();
                false
            }
        }
    }

    /// Takes a token if there is one and no request waits.
    pub(super) fn try_take(&self) -> bool {
        match self.turn.try_acquire() {
            Ok(_turn) => lock(&self.state).pace.take(Instant::now()).is_ok(),
            Err(_) => false,
        }
    }

    /// Waits for the turn, then for a token. A request that is dropped meanwhile takes none.
    pub(super) async fn take(&self) {
        let _turn = turn(&self.turn).await;
        loop {
            let changed = self.changed.notified();
            let taken = lock(&self.state).pace.take_after_wait(Instant::now());
            let Err(due) = taken else { return };
            // Either way, the token is looked for again.
            let _ = timeout_at(due, changed).await;
        }
    }

    /// Takes a token even if there is none.
    pub(super) fn spend(&self) {
        lock(&self.state).pace.spend(Instant::now());
    }

    /// Lets no request take a token before `until`.
    pub(super) fn pause(&self, until: Instant) {
        let mut state = lock(&self.state);
        state.pauses += 1;
        state.pace.pause(until);
    }

    /// The limit in force, and the number of pauses.
    pub(super) fn state(&self) -> (Option<RateLimit>, u64) {
        let state = lock(&self.state);
        (lowest(&state.limits), state.pauses)
    }
}

/// Waits for the one permit of a semaphore.
pub(super) async fn turn(semaphore: &Semaphore) -> SemaphorePermit<'_> {
    semaphore.acquire().await.expect("it is never closed")
}
