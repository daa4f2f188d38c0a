//! The cache itself: who is served, who waits, and what becomes of an answer.

use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use tokio::time::Instant;

use super::{
    cache_counts::{Snapshot, Stats},
    clock::Clock,
    entry::Entry,
    flight::{Flight, Hold, Landed, Landing, Outcome},
    slots::{Slots, mark},
    source::{Ask, TokenSource},
    store::{Lease, Shared, StoreTrouble},
};
use crate::{
    call::Answer,
    error::{Error, Result},
    options::CachePolicy,
    sync::lock,
};

/// Whether an entry that a caller still holds may be served once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It may.
    Serve,
    /// It may, and the caller is the one to start the refresh.
    ServeAndRefresh,
    /// It may not.
    Refuse,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Call,
    Refresh,
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

    /// Counts what the store has done wrong.
    pub(super) fn note(&self, trouble: &StoreTrouble) {
        if *trouble != StoreTrouble::Paused {
            self.stats.store_failed(trouble.code());
        }
    }

    fn slots(&self) -> MutexGuard<'_, Slots<S::Key>> {
        lock(&self.slots)
    }

    /// What the cache has done so far.
    pub fn snapshot(&self) -> Snapshot {
        let applications = self.slots().len();
        self.stats.snapshot(applications)
    }

    /// The entry that may be served now. Does not wait, and counts as a hit only once it is served.
    pub fn look(&self, key: &S::Key) -> Option<Arc<Entry>> {
        self.slots().get(key)?.entry.clone()
    }

    /// Takes note of a store that may hold the token of `key` too.
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
            let outcome = self.board(&ask, Purpose::Call).outcome().await;
            // Without one, the request has ended in a panic.
            match outcome.unwrap_or_else(|| Err(Error::internal()))? {
                Landed::PassedOn(answer) => return Ok(answer),
                Landed::Kept { entry, shared } if !shared || suits(&entry) => {
                    return Ok(entry.answer().clone());
                }
                // From the store, and too old for this client: it waits again, with all others that
                // are as strict.
                Landed::Kept { .. } => {}
            }
            if let Some(entry) = self.look(&ask.key).filter(|entry| suits(entry)) {
                return Ok(entry.answer().clone());
            }
            ask.patience = patience.saturating_sub(begun.elapsed());
        }
    }

    /// Asks for the next token ahead of time, in the background.
    pub fn refresh(self: &Arc<Self>, ask: Ask<S>) {
        self.board(&ask, Purpose::Refresh);
    }

    /// The request that is under way, or a new one, which runs as a task of its own.
    fn board(self: &Arc<Self>, ask: &Ask<S>, purpose: Purpose) -> Flight {
        let mut slots = self.slots();
        let (slot, evicted) = slots.of(&ask.key);
        if evicted {
            self.stats.evictions.count();
        }
        if let Some(shared) = &ask.shared {
            slot.remember(shared);
        }
        if let Some(flight) = slot.flight() {
            if purpose == Purpose::Call {
                flight.join(ask.patience);
            }
            return flight.clone();
        }
        match purpose {
            Purpose::Call => self.stats.flights.count(),
            Purpose::Refresh => self.stats.refreshes.count(),
        }
        let (landing, flight) = Flight::begin(ask.patience);
        slot.take_off(flight.clone());
        let pause = slot.trouble.pause(self.clock.now());
        drop(slots);
        let (cache, ask) = (self.clone(), ask.clone());
        tokio::spawn(async move {
            let outcome = cache.obtain(&ask, purpose, &landing.hold, pause).await;
            let outcome = cache.land(&ask, purpose, &landing, outcome);
            landing.tell(outcome);
        });
        flight
    }

    /// A token from wherever there is one: the store, or the service.
    async fn obtain(
        self: &Arc<Self>,
        ask: &Ask<S>,
        purpose: Purpose,
        hold: &Hold,
        pause: Duration,
    ) -> Outcome {
        let usable = |entry: &Entry| {
            let age = entry.served_at(self.clock.now(), &ask.settings);
            age.is_some_and(|age| purpose == Purpose::Call || !entry.is_due(age, &ask.settings))
                && !self.is_dead(&ask.key, entry)
        };
        let mut lease = Lease::new();
        let found = hold.within(async {
            // Even a sleep of no time lasts until the timer is next looked at.
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
            ask.shared.as_ref()?.find(self, &mut lease, usable).await
        });
        if let Some(Some(entry)) = found.await {
            return Ok(Landed::Kept {
                entry: Arc::new(entry),
                shared: true,
            });
        }
        let Some(shared) = &ask.shared else {
            return self.ask_service(ask).await;
        };
        if lease.has_seen() {
            self.stats.store_misses.count();
        }
        let outcome = shared.holding(self, &lease, self.ask_service(ask)).await;
        let entry = match &outcome {
            Ok(Landed::Kept { entry, .. }) if !self.is_dead(&ask.key, entry) => Some(entry),
            _ => None,
        };
        shared.publish(self, lease, entry, &ask.settings);
        outcome
    }

    async fn ask_service(&self, ask: &Ask<S>) -> Outcome {
        let asked = self.clock.now();
        let answer = Arc::new(ask.source.fetch().await?);
        Ok(
            match Entry::new::<S>(answer.clone(), asked, self.clock.now()) {
                Some(entry) => Landed::Kept {
                    entry: Arc::new(entry),
                    shared: false,
                },
                None => Landed::PassedOn(answer),
            },
        )
    }

    /// Takes note of how a request ended.
    fn land(&self, ask: &Ask<S>, purpose: Purpose, landing: &Landing, outcome: Outcome) -> Outcome {
        let now = self.clock.now();
        let mut slots = self.slots();
        let (slot, _) = slots.of(&ask.key);
        slot.touch_down(landing);
        let transient = match &outcome {
            Ok(Landed::Kept { entry, .. }) => {
                slot.trouble.passed();
                if slot.is_dead(&mark(entry.access_token().expose())) {
                    // The service does not know yet what its caller does.
                    return Ok(Landed::PassedOn(entry.answer().clone()));
                }
                // A request that was overtaken brings nothing new.
                let is_older = |kept: &Arc<Entry>| entry.asked().steady < kept.asked().steady;
                if !slot.entry.as_ref().is_some_and(is_older) {
                    entry.set_pace(slot.entry.as_deref(), now, &ask.settings);
                    slot.clear();
                    slot.entry = Some(entry.clone());
                }
                return outcome;
            }
            Ok(Landed::PassedOn(answer)) if S::read(answer).is_some() => {
                // Too near its end to be kept: the service's latest word, and the end of what is kept.
                slot.trouble.passed();
                slot.clear();
                return outcome;
            }
            Ok(Landed::PassedOn(answer)) => answer.failure().is_some_and(Error::retryable),
            Err(error) => error.retryable(),
        };
        if transient {
            slot.trouble.failed(now);
        } else {
            slot.trouble.passed();
        }
        match purpose {
            Purpose::Call => self.stats.failures.count(),
            Purpose::Refresh => self.stats.refresh_failures.count(),
        }
        if let Some(entry) = &slot.entry
            && let Some(age) = now.since(entry.asked())
        {
            entry.refresh_from(age + slot.trouble.pause_ahead());
        }
        outcome
    }

    /// Whether a caller has named the token of this entry dead.
    fn is_dead(&self, key: &S::Key, entry: &Entry) -> bool {
        let mark = mark(entry.access_token().expose());
        self.slots()
            .get(key)
            .is_some_and(|slot| slot.is_dead(&mark))
    }

    /// Drops the token that a caller has found dead, and no other: a late caller must not drop the
    /// token that has replaced it. It is not served again, even if a request that is under way, or a
    /// service that does not know yet, brings it once more. Says whether a kept token was dropped. `is_meant`
    /// selects the keys.
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

/// What became of a token that was named dead.
#[derive(Default)]
pub struct Invalidated {
    /// Whether it was kept here.
    pub dropped: bool,
    /// Where else it may be kept.
    pub shared: Vec<Arc<Shared>>,
}
