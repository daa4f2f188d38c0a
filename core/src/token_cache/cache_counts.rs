//! The counters of the cache, for operators.

use std::sync::{
    Mutex, MutexGuard,
    atomic::{AtomicU64, Ordering},
};

use serde::Serialize;

use crate::sync::lock;

macro_rules! counters {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        /// Monotonic counters.
        #[derive(Debug, Default)]
        pub(super) struct Stats {
            $(pub(super) $name: Counter,)+
            last_store_error: Mutex<Option<StoreError>>,
        }

        /// A snapshot of the counters.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Snapshot {
            $($(#[$doc])* pub $name: u64,)+
            /// Number of tokens that are known now. Each family of tokens has a name for it.
            #[serde(skip)]
            pub tokens: u64,
            /// The store's last error: a code of `StoreTrouble`, or the server's own
            /// code, such as `OOM`.
            pub last_store_error: Option<String>,
            /// A sentence about that error.
            pub last_store_message: Option<String>,
        }

        impl Stats {
            pub(super) fn snapshot(&self, tokens: usize) -> Snapshot {
                let last = self.last_store_error().clone();
                let (code, message) = last.map(|error| (error.code, error.message)).unzip();
                Snapshot {
                    $($name: self.$name.get(),)+
                    tokens: tokens as u64,
                    last_store_error: code,
                    last_store_message: message,
                }
            }
        }
    };
}

/// Why the store failed last.
#[derive(Debug, Clone)]
struct StoreError {
    code: String,
    message: String,
}

impl Stats {
    /// The store has failed, with this code and sentence.
    pub(super) fn store_failed(&self, code: &str, message: String) {
        self.store_errors.count();
        let code = code.to_owned();
        *self.last_store_error() = Some(StoreError { code, message });
    }

    fn last_store_error(&self) -> MutexGuard<'_, Option<StoreError>> {
        lock(&self.last_store_error)
    }
}

counters! {
    /// Calls that were answered from the cache.
    hits,
    /// Calls that had to wait for the service or the store.
    misses,
    /// Requests for calls that waited.
    flights,
    /// Requests ahead of time, for which no call waited when they began.
    refreshes,
    /// Requests ahead of time that failed.
    refresh_failures,
    /// Requests for calls that failed.
    failures,
    /// Tokens that were dropped because a caller named them.
    invalidations,
    /// Tokens that were evicted.
    evictions,
    /// Tokens that came from the shared store instead of the service.
    store_hits,
    /// Reads of the store without a usable token.
    store_misses,
    /// Unusable values in the store: of another version, damaged, or forged.
    store_rejects,
    /// Failures of the store: too slow, unreachable, or an error reply.
    store_errors,
    /// Requests that were delayed because another machine was already requesting the token.
    store_waits,
}

/// A monotonic counter.
#[derive(Debug, Default)]
pub(super) struct Counter(AtomicU64);

impl Counter {
    pub(super) fn add(&self, more: usize) {
        self.0.fetch_add(more as u64, Ordering::Relaxed);
    }

    pub(super) fn count(&self) {
        self.add(1);
    }

    fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}
