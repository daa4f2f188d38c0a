//! One request for a token: from the store or the service, and how its outcome changes the cache.

use std::{sync::Arc, time::Duration};

use super::{
    Cache,
    clock::Clock,
    entry::Entry,
    shared_request::{DelayLimit, Obtained, Outcome},
    store::Lease,
    token_slots::{Slot, mark},
    token_source::{Ask, TokenSource},
};
use crate::{
    error::Error,
    sync::{Completion, Waiter},
};

/// What a request is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// A call that waits.
    Call,
    /// The next token, ahead of time.
    Refresh,
}

impl<C: Clock, S: TokenSource> Cache<C, S> {
    /// The running request, or a new one, which runs as a task of its own.
    pub(super) fn request(self: &Arc<Self>, ask: &Ask<S>, purpose: Purpose) -> Waiter<Outcome> {
        let mut slots = self.slots();
        let (slot, evicted) = slots.of(&ask.key);
        if evicted {
            self.stats.evictions.count();
        }
        if let Some(shared) = &ask.shared {
            slot.remember(shared);
        }
        let patience = (purpose == Purpose::Call).then_some(ask.patience);
        if let Some(running) = slot.request.join(patience) {
            return running;
        }
        match purpose {
            Purpose::Call => self.stats.flights.count(),
            Purpose::Refresh => self.stats.refreshes.count(),
        }
        let (completion, delay, waiter) = slot.request.begin(&ask.source, ask.patience);
        let pause = slot.trouble.pause(self.clock.now());
        drop(slots);
        let (cache, ask) = (self.clone(), ask.clone());
        tokio::spawn(async move {
            let outcome = cache.obtain(&ask, purpose, &delay, pause).await;
            let outcome = cache.record(&ask, purpose, &completion, outcome);
            completion.complete(outcome);
        });
        waiter
    }

    /// A token from the store or the service, after a `pause`.
    async fn obtain(
        self: &Arc<Self>,
        ask: &Ask<S>,
        purpose: Purpose,
        delay: &DelayLimit,
        pause: Duration,
    ) -> Outcome {
        let usable = |entry: &Entry| {
            let age = entry.served_at(self.clock.now(), &ask.settings);
            age.is_some_and(|age| purpose == Purpose::Call || !entry.is_due(age, &ask.settings))
                && !self.is_dead(&ask.key, entry)
        };
        let mut lease = Lease::new();
        let found = delay.within(async {
            // Even a sleep of no time lasts until the timer is next looked at.
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
            ask.shared.as_ref()?.find(self, &mut lease, usable).await
        });
        if let Some(Some(entry)) = found.await {
            return Ok(Obtained::Kept {
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
            Ok(Obtained::Kept { entry, .. }) if !self.is_dead(&ask.key, entry) => Some(entry),
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
                Some(entry) => Obtained::Kept {
                    entry: Arc::new(entry),
                    shared: false,
                },
                None => Obtained::PassedOn(answer),
            },
        )
    }

    /// Records how a request ended, and decides what its waiters get.
    fn record(
        &self,
        ask: &Ask<S>,
        purpose: Purpose,
        completion: &Completion<Outcome>,
        outcome: Outcome,
    ) -> Outcome {
        let now = self.clock.now();
        let mut slots = self.slots();
        let (slot, _) = slots.of(&ask.key);
        slot.request.end(completion);
        let transient = match &outcome {
            Ok(Obtained::Kept { entry, .. }) => {
                slot.trouble.passed();
                if slot.is_dead(&mark(entry.access_token().expose())) {
                    // The service does not know yet what its caller does.
                    return Ok(Obtained::PassedOn(entry.answer().clone()));
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
            Ok(Obtained::PassedOn(answer)) if S::read(answer).is_some() => {
                // Too near its end to be kept: the service's latest word, and the end of what is kept.
                slot.trouble.passed();
                slot.clear();
                return outcome;
            }
            Ok(Obtained::PassedOn(answer)) => answer.failure().is_some_and(Error::retryable),
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
        let is_dead = |slot: &mut Slot| slot.is_dead(&mark);
        self.slots().get(key).is_some_and(is_dead)
    }
}
