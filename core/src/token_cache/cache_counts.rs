//! What the cache has done so far, for people who run it.

use std::sync::{
    Mutex, MutexGuard,
    atomic::{AtomicU64, Ordering},
};

use serde::Serialize;

use crate::sync::lock;

macro_rules! counters {
    ($($(#[$doc:meta])* $name:ident,)+) => {
        /// Counters that only ever grow.
        #[derive(Debug, Default)]
        pub(super) struct Stats {
            $(pub(super) $name: Counter,)+
            last_store_error: Mutex<Option<String>>,
        }

        /// The counters at one moment.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct Snapshot {
            $($(#[$doc])* pub $name: u64,)+
            /// WeChat applications that are known now.
            pub applications: u64,
            /// The store's last error: a code of `StoreTrouble`, or the server's own
            /// code, such as `OOM`.
            pub last_store_error: Option<String>,
        }

        impl Stats {
            pub(super) fn snapshot(&self, applications: usize) -> Snapshot {
                Snapshot {
                    $($name: self.$name.get(),)+
                    applications: applications as u64,
                    last_store_error: self.last_store_error().clone(),
                }
            }
        }
    };
}

impl Stats {
    /// The store has failed, with this code.
    pub(super) fn store_failed(&self, code: &str) {
        self.store_errors.count();
        *self.last_store_error() = Some(code.to_owned());
    }

    fn last_store_error(&self) -> MutexGuard<'_, Option<String>> {
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
    /// Applications that were forgotten to make room.
    evictions,
    /// Tokens that came from the shared store instead of the service.
    store_hits,
    /// Times that the store was asked and had no token to use.
    store_misses,
    /// Values in the store that could not be used: of another version, damaged, or forged.
    store_rejects,
    /// Times that the store was too slow, could not be reached, or refused.
    store_errors,
    /// Requests that were not begun at once because another machine was asking already.
    store_waits,
}

/// A number that only ever grows.
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
