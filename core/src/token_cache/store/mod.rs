//! The same tokens for all machines of a program, in Redis or Valkey.
//!
//! A store saves requests to the service. Its failures are counted and never fail a call.

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

/// Interval at which a machine that waits for another one reads the store.
const POLL_INTERVAL: Duration = Duration::from_millis(50);

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

    /// `None` once no client uses the store.
    pub(super) fn shared(&self) -> Option<Arc<Shared>> {
        Some(Arc::new(Shared {
            redis: self.redis.upgrade()?,
            seal: self.seal.clone(),
        }))
    }
}

/// The state of a place in the store.
struct Found {
    entry: Option<Entry>,
    /// The stored value, to compare it with later.
    held: Held,
    /// Whether another machine has the lease.
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

    /// The token in the store, if it is `usable`. While another machine has the lease, this waits for its token
    /// without a limit: the caller sets one by dropping the future. `None` means that the caller requests the token
    /// from the service, with the `lease` if that was free.
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
            sleep(POLL_INTERVAL.mul_f64(0.5 + random::fraction())).await;
        }
    }

    /// Stores a new token, if there is one, and releases the lease, in the background.
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
        tokio::spawn(async move { shared.run(&cache, command).await });
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
            // A failure is counted.
            let _ = self
                .run(cache, scripts::delete(&self.seal.name(), &sealed))
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
        // Before the command: the token is at least as old as the answer says when that is read.
        let now = cache.clock.now();
        let value = self.run(cache, scripts::look(&self.seal)).await?;
        let reply = Reply::read(value).ok_or_else(|| self.unexpected(cache))?;
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

    /// Sends a command to the store, in a task of its own: if the caller drops the future, the command still ends, and
    /// a slow store is told from an impatient caller. Counts failures.
    async fn run<C: Clock, S: TokenSource>(
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

    /// Counts an answer that Redis does not give, and pauses the store.
    fn unexpected<C: Clock, S: TokenSource>(&self, cache: &Cache<C, S>) -> StoreTrouble {
        let trouble = StoreTrouble::Unexpected;
        cache.note(&trouble);
        self.redis.pause(self.seal.slot());
        trouble
    }
}
