//! The part of one client in a bucket.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use tokio::{sync::Semaphore, time::Instant};

use super::bucket::{Bucket, Key, turn};
use crate::{observe::RateLimitStats, options::RateLimit};

/// Longest pause of a bucket. A longer `Retry-After`, perhaps by mistake, would stop all clients for that time.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The rate limit of one client.
///
/// The first requests of a client's queue and of other clients' queues stand in the queue of the bucket, so clients
/// take turns, however many requests one of them has.
pub(crate) struct Limiter {
    bucket: Arc<Bucket>,
    limit: RateLimit,
    /// Held by the first request of the client's queue.
    turn: Semaphore,
    waiting: AtomicU64,
    delayed: AtomicU64,
    /// Microseconds.
    waited: AtomicU64,
}

/// Counts a request as waiting until it is dropped.
struct Waiting<'limiter> {
    limiter: &'limiter Limiter,
    since: Instant,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let waited = self.since.elapsed().as_micros();
        self.limiter.waiting.fetch_sub(1, Relaxed);
        self.limiter.waited.fetch_add(waited as u64, Relaxed);
    }
}

impl Limiter {
    /// Adds a client with this limit to the bucket of a key, until it is dropped. The bucket has the lowest limit
    /// of its clients.
    pub(crate) fn join(key: Key, limit: RateLimit) -> Self {
        Self {
            bucket: Bucket::join(key, limit),
            limit,
            turn: Semaphore::new(1),
            waiting: AtomicU64::new(0),
            delayed: AtomicU64::new(0),
            waited: AtomicU64::new(0),
        }
    }

    /// Takes a token if there is one and no request waits.
    pub(crate) fn try_take(&self) -> bool {
        let own = self.turn.try_acquire();
        own.is_ok() && self.bucket.try_take()
    }

    /// Waits for a token. A retry goes ahead of the client's other requests, which may have more time left. A
    /// request that is dropped meanwhile takes no token.
    pub(crate) async fn take(&self, is_retry: bool) {
        self.waiting.fetch_add(1, Relaxed);
        self.delayed.fetch_add(1, Relaxed);
        let _waiting = Waiting {
            limiter: self,
            since: Instant::now(),
        };
        let _own = match is_retry {
            true => None,
            false => Some(turn(&self.turn).await),
        };
        self.bucket.take().await;
    }

    /// Takes the token of a request that does not wait, since others wait for its answer.
    pub(crate) fn spend(&self) {
        self.bucket.spend();
    }

    /// Lets no request of the bucket be sent for `wait`. Returns whether it lasts that long: it is limited.
    pub(crate) fn pause(&self, wait: Duration) -> bool {
        self.bucket.pause(Instant::now() + wait.min(LONGEST_PAUSE));
        wait <= LONGEST_PAUSE
    }

    /// The current counters.
    pub(crate) fn stats(&self) -> RateLimitStats {
        let (limit, pauses) = self.bucket.state();
        let RateLimit { per_second, burst } = limit.unwrap_or(self.limit);
        RateLimitStats {
            per_second,
            burst,
            waiting: self.waiting.load(Relaxed),
            delayed: self.delayed.load(Relaxed),
            waited: self.waited.load(Relaxed) / 1_000,
            pauses,
        }
    }
}

impl Drop for Limiter {
    fn drop(&mut self) {
        self.bucket.leave(self.limit);
    }
}
