//! The same tokens for all machines of a program, in Redis or Valkey.
//!
//! Whatever the store does, calls go on: all that it can do is to save requests to the service. Its
//! errors are counted and never reach a call.

mod bounded;
mod cluster;
mod connection;
mod lease;
mod link;
mod record;
mod redis;
mod scripts;
mod seal;
mod sentinel;
mod slot;
mod slot_map;
mod trouble;

use std::{
    sync::{Arc, Weak},
    time::Duration,
};

use ::redis::{Cmd, Value};
use tokio::time::sleep;

use super::{Cache, TokenSource, clock::Clock, entry::Entry};
use crate::{options::CachePolicy, sync::random};
pub(in crate::token_cache) use lease::Lease;
use record::Record;
pub use redis::Redis;
use scripts::{Held, Reply};
pub use seal::Seal;
pub(crate) use seal::{Family, trust};
pub(in crate::token_cache) use trouble::StoreTrouble;

/// How often a machine that waits for another one looks whether the token has come.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// The place of one token in the store.
pub struct Shared {
    redis: Arc<Redis>,
    seal: Arc<Seal>,
}

/// A [`Shared`] that does not keep the connection to the store open.
pub(super) struct Place {
    redis: Weak<Redis>,
    seal: Arc<Seal>,
}

impl Place {
    pub(super) fn is_of(&self, shared: &Shared) -> bool {
        Weak::as_ptr(&self.redis) == Arc::as_ptr(&shared.redis)
    }

    /// `None` once no client uses the store any longer.
    pub(super) fn shared(&self) -> Option<Arc<Shared>> {
        Some(Arc::new(Shared {
            redis: self.redis.upgrade()?,
            seal: self.seal.clone(),
        }))
    }
}

/// What the store holds for us at one moment.
struct Found {
    entry: Option<Entry>,
    /// As it lies there.
    held: Held,
    /// Whether another machine is asking the service.
    leased: bool,
}

impl Shared {
    /// The place that a seal is for.
    pub fn new(redis: Arc<Redis>, seal: Seal) -> Self {
        Self {
            redis,
            seal: Arc::new(seal),
        }
    }

    pub(super) fn place(&self) -> Place {
        Place {
            redis: Arc::downgrade(&self.redis),
            seal: self.seal.clone(),
        }
    }

    /// The token in the store, if it is `usable`. While another machine is asking the service, this
    /// waits for what it brings: how long is for the caller to say, who may drop this at any time.
    /// `None` means to ask the service, with what has become of the `lease` until then.
    pub(super) async fn find<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
        lease: &mut Lease,
        usable: impl Fn(&Entry) -> bool,
    ) -> Option<Entry> {
        let mut waited = false;
        loop {
            let found = self.look(cache).await.ok()?;
            if let Some(entry) = found.entry.filter(&usable) {
                cache.stats.store_hits.count();
                return Some(entry);
            }
            lease.see(found.held);
            if !found.leased && self.take(cache, lease).await.ok()? {
                return None;
            }
            if !waited {
                waited = true;
                cache.stats.store_waits.count();
            }
            sleep(LOOK_AGAIN.mul_f64(0.5 + random::fraction())).await;
        }
    }

    /// Writes a new token down, or nothing where there is none to write, and gives the lease back; in
    /// the background.
    pub(super) fn publish<C: Clock, S: TokenSource>(
        self: &Arc<Self>,
        cache: &Arc<Cache<C, S>>,
        lease: Lease,
        entry: Option<&Arc<Entry>>,
        settings: &CachePolicy,
    ) {
        let value = entry.and_then(|entry| self.sealed(cache, entry, settings));
        let command = match (value, lease.seen()) {
            (Some((value, ttl)), Some(held)) => {
                scripts::publish(&self.seal, lease.fence(), &value, ttl, held)
            }
            _ if lease.may_be_ours() => {
                scripts::delete(&self.seal.lease_name(), lease.fence().as_bytes())
            }
            _ => return,
        };
        let (shared, cache) = (self.clone(), cache.clone());
        tokio::spawn(async move { shared.ask(&cache, command).await });
    }

    /// Deletes the token from the store if it is the one named.
    pub async fn invalidate<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
        access_token: &str,
    ) {
        let Ok(found) = self.look(cache).await else {
            return;
        };
        let named = |entry: &Entry| entry.access_token().expose() == access_token;
        if let (Some(entry), Held::Value(sealed)) = (found.entry, found.held)
            && named(&entry)
        {
            // What went wrong is counted.
            let _ = self
                .ask(cache, scripts::delete(&self.seal.name(), &sealed))
                .await;
        }
    }

    fn sealed<C: Clock, S: TokenSource>(
        &self,
        cache: &Cache<C, S>,
        entry: &Entry,
        settings: &CachePolicy,
    ) -> Option<(Vec<u8>, Duration)> {
        let age = entry.served_at(cache.clock.now(), settings)?;
        let ttl = entry.life(settings) - age;
        let record = Record::of(entry, age, ttl).to_json();
        (ttl.as_millis() > 0).then_some((self.seal.seal(&record)?, ttl))
    }

    async fn look<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
    ) -> Result<Found, StoreTrouble> {
        // Before the question: what the answer says can only be older by the time it is read.
        let now = cache.clock.now();
        let value = self.ask(cache, scripts::look(&self.seal)).await?;
        let reply = Reply::read(value).ok_or_else(|| self.misunderstood(cache))?;
        let entry = match &reply.held {
            Held::Value(sealed) => reply.left.and_then(|left| {
                let record = self.seal.open(sealed)?;
                Record::read::<S>(&record, left, now)
            }),
            _ => None,
        };
        if entry.is_none() && reply.held != Held::Nothing {
            cache.stats.store_rejects.count();
        }
        if reply.swept {
            cache.stats.store_rejects.count();
        }
        Ok(Found {
            entry,
            held: reply.held,
            leased: reply.leased,
        })
    }

    /// Asks the store. The command goes on when no call waits for the answer any longer: only then can
    /// it be said whether the store is too slow, or the caller in a hurry. Counts what goes wrong.
    async fn ask<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
        command: Cmd,
    ) -> Result<Value, StoreTrouble> {
        let (redis, cache) = (self.redis.clone(), cache.clone());
        let slot = self.seal.slot();
        let asking = tokio::spawn(async move {
            let outcome = redis.run(&command, slot).await;
            if let Err(trouble) = &outcome {
                cache.note(trouble);
            }
            outcome
        });
        asking
            .await
            .unwrap_or_else(|_| Err(StoreTrouble::Unreachable))
    }

    /// The store has answered what it cannot answer: it is not Redis.
    fn misunderstood<C: Clock, S: TokenSource>(&self, cache: &Cache<C, S>) -> StoreTrouble {
        let trouble = StoreTrouble::Unexpected;
        cache.note(&trouble);
        self.redis.let_be(self.seal.slot());
        trouble
    }
}
