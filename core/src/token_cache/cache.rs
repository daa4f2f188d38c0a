//! The cache itself: which calls are served, which wait, and which tokens are dropped.

use std::sync::{Arc, Mutex, MutexGuard};

use tokio::time::Instant;

use super::{
    cache_counts::{Snapshot, Stats},
    clock::Clock,
    entry::Entry,
    obtain::Purpose,
    shared_request::Obtained,
    store::{Shared, StoreTrouble},
    token_slots::{Slots, mark},
    token_source::{Ask, TokenSource},
};
use crate::{
    call::Answer,
    error::{Error, Phase, Result},
    options::CachePolicy,
    sync::lock,
};

/// Whether an entry that a caller still holds may be served once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Yes.
    Serve,
    /// Yes, and the caller starts the refresh.
    ServeAndRefresh,
    /// No.
    Refuse,
}

/// The tokens of all clients and threads of a process.
pub struct Cache<C, S: TokenSource> {
    pub(super) clock: C,
    slots: Mutex<Slots<S::Key>>,
    pub(super) stats: Stats,
}

impl<C: Clock, S: TokenSource> Cache<C, S> {
    /// An empty cache.
    pub fn new(clock: C) -> Self {
        Self {
            clock,
            slots: Mutex::default(),
            stats: Stats::default(),
        }
    }

    /// Counts the failures of the store.
    pub(super) fn note(&self, trouble: &StoreTrouble) {
        if *trouble != StoreTrouble::Paused {
            self.stats.store_failed(trouble.code(), trouble.message());
        }
    }

    pub(super) fn slots(&self) -> MutexGuard<'_, Slots<S::Key>> {
        lock(&self.slots)
    }

    /// The counters of the cache.
    pub fn snapshot(&self) -> Snapshot {
        let tokens = self.slots().len();
        self.stats.snapshot(tokens)
    }

    /// The entry that may be served now. Does not wait, and counts as a hit only once it is served.
    pub fn look(&self, key: &S::Key) -> Option<Arc<Entry>> {
        self.slots().get(key)?.entry.clone()
    }

    /// Registers a store that may also contain the token of `key`.
    pub fn remember(&self, key: &S::Key, shared: &Shared) {
        if let Some(slot) = self.slots().get(key) {
            slot.remember(shared);
        }
    }

    /// Whether `entry` may be served now to a client with these settings.
    pub fn judge(&self, entry: &Entry, settings: &CachePolicy) -> Verdict {
        let Some(age) = entry.served_at(self.clock.now(), settings) else {
            return Verdict::Refuse;
        };
        self.stats.hits.count();
        if entry.claim_refresh(age, settings) {
            Verdict::ServeAndRefresh
        } else {
            Verdict::Serve
        }
    }

    /// The answer to a call: the kept one, or that of a request, which all calls share that come
    /// while it is under way. The request goes on when the call is dropped.
    ///
    /// # Errors
    /// Those of [`TokenSource::fetch`]. They are not kept: the next call makes a request of its own.
    pub async fn answer(self: &Arc<Self>, mut ask: Ask<S>) -> Result<Arc<Answer>> {
        if let Some(entry) = self.look(&ask.key) {
            if let Some(shared) = &ask.shared {
                self.remember(&ask.key, shared);
            }
            match self.judge(&entry, &ask.settings) {
                Verdict::Serve => return Ok(entry.answer().clone()),
                Verdict::ServeAndRefresh => {
                    self.refresh(ask);
                    return Ok(entry.answer().clone());
                }
                Verdict::Refuse => {}
            }
        }
        self.stats.misses.count();
        let (begun, patience, settings) = (Instant::now(), ask.patience, ask.settings);
        let suits = |entry: &Entry| entry.served_at(self.clock.now(), &settings).is_some();
        loop {
            let outcome = self.request(&ask, Purpose::Call).outcome().await;
            // Without one, the request has ended in a panic.
            match outcome.unwrap_or_else(|| Err(Error::internal()))? {
                Obtained::PassedOn(answer) => return Ok(answer),
                Obtained::Kept { entry, shared } if !shared || suits(&entry) => {
                    return Ok(entry.answer().clone());
                }
                // From the store, and too old for this client: it waits again, with all others that
                // are as strict.
                Obtained::Kept { .. } => {}
            }
            if let Some(entry) = self.look(&ask.key).filter(|entry| suits(entry)) {
                return Ok(entry.answer().clone());
            }
            ask.patience = patience.saturating_sub(begun.elapsed());
        }
    }

    /// The phase of the running request for a token. `None` if there is none.
    pub fn phase(&self, key: &S::Key) -> Option<Phase> {
        self.slots().get(key)?.request.phase()
    }

    /// Requests the next token ahead of time, in the background.
    pub fn refresh(self: &Arc<Self>, ask: Ask<S>) {
        self.request(&ask, Purpose::Refresh);
    }

    /// Invalidates this token only: a late caller must not remove the token that has replaced it. It is not
    /// served again, even if a request in flight, or a service with stale data, returns it once more. Returns
    /// whether a cached token was removed. `is_meant` selects the keys.
    pub fn invalidate(
        self: &Arc<Self>,
        is_meant: impl Fn(&S::Key) -> bool,
        access_token: &str,
    ) -> Invalidated {
        let mark = mark(access_token);
        let mut invalidated = Invalidated::default();
        for (key, slot) in self.slots().iter_mut() {
            if !is_meant(key) {
                continue;
            }
            slot.mark_dead(mark);
            let named = |entry: &Arc<Entry>| entry.access_token().expose() == access_token;
            if slot.entry.as_ref().is_some_and(named) {
                slot.clear();
                invalidated.dropped = true;
                self.stats.invalidations.count();
            }
            invalidated.shared.extend(slot.shared());
        }
        invalidated
    }
}

/// The outcome of an invalidation.
#[derive(Default)]
pub struct Invalidated {
    /// Whether the token was in the cache.
    pub dropped: bool,
    /// The stores that may also contain it.
    pub shared: Vec<Arc<Shared>>,
}
