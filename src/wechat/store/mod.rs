//! The same tokens for all machines of an application, in Redis or Valkey.
//!
//! Whatever the store does, calls go on: all that it can do is to save requests to the service. Its
//! errors are counted and never reach a call.

mod record;
mod redis;
mod seal;

use std::{sync::Arc, time::Duration};

use ::redis::{Cmd, Value, cmd};
use tokio::time::{Instant, sleep};

pub use self::redis::Redis;
pub(in crate::wechat) use self::redis::StoreTrouble;
use self::{record::Record, seal::Seal};
use super::{Settings, cache::Cache, clock::Clock, entry::Entry, key::View};
use crate::http::random_fraction;

/// How often a machine that waits for another one looks whether the token has come.
const LOOK_AGAIN: Duration = Duration::from_millis(50);
/// How long a call may be held up by one question to the store.
const LONGEST_QUESTION: Duration = Duration::from_millis(200);
/// And how much of a request's time at most: a short timeout must be enough for the service too.
const SHARE_OF_PATIENCE: u32 = 8;
/// A lease lasts a little longer than a request may take, for the machine that made it to write the
/// token down.
const LEASE_MARGIN: Duration = Duration::from_secs(1);

/// Writes a value and gives the lease back, if it is still ours: a machine that was held up must not
/// replace what another one has written since.
const PUBLISH: &str = "if redis.call('get',KEYS[2])==ARGV[1] then \
    redis.call('set',KEYS[1],ARGV[2],'px',ARGV[3]) redis.call('del',KEYS[2]) end";
/// Deletes a value if it is still what we know it to be.
const DELETE: &str = "if redis.call('get',KEYS[1])==ARGV[1] then redis.call('del',KEYS[1]) end";

/// The place of one application's token in the store.
pub struct Shared {
    redis: Arc<Redis>,
    seal: Seal,
    lease_time: Duration,
    /// How long one question may take.
    patience: Duration,
}

/// The right to ask the service on behalf of all machines. Nobody has it while the store fails.
pub(super) struct Lease(Option<String>);

/// What the store holds for us at one moment.
struct Found {
    entry: Option<Entry>,
    /// As it lies there.
    sealed: Option<Vec<u8>>,
    /// Whether another machine is asking the service.
    leased: bool,
}

impl Shared {
    /// The place of a WeChat application's token. A request for it takes `patience` at most.
    pub fn new(
        redis: Arc<Redis>,
        view: &View,
        wechat_app_id: &str,
        wechat_secret: &str,
        patience: Duration,
    ) -> Self {
        Self {
            redis,
            seal: Seal::new(view, wechat_app_id, wechat_secret),
            lease_time: patience + LEASE_MARGIN,
            patience: LONGEST_QUESTION.min(patience / SHARE_OF_PATIENCE),
        }
    }

    /// The token in the store, if it is `usable`; waits at most `patience` for another machine that
    /// is asking the service.
    ///
    /// # Errors
    /// The lease for asking the service oneself.
    pub(super) async fn find<C: Clock>(
        &self,
        cache: &Cache<C>,
        patience: Duration,
        usable: impl Fn(&Entry) -> bool,
    ) -> Result<Entry, Lease> {
        let until = Instant::now() + patience;
        let fence = seal::hex(&random_bytes());
        let mut waited = false;
        let found = async {
            loop {
                let found = self.look(cache).await?;
                if let Some(entry) = found.entry.filter(&usable) {
                    cache.stats.store_hits.count();
                    return Ok(Ok(entry));
                }
                if !found.leased && self.lease(&fence).await? {
                    cache.stats.store_misses.count();
                    return Ok(Err(Lease(Some(fence.clone()))));
                }
                if Instant::now() >= until {
                    cache.stats.store_misses.count();
                    return Ok(Err(Lease(None)));
                }
                if !waited {
                    waited = true;
                    cache.stats.store_waits.count();
                }
                sleep(LOOK_AGAIN.mul_f64(0.5 + random_fraction())).await;
            }
        };
        found.await.unwrap_or_else(|trouble: StoreTrouble| {
            cache.note(&trouble);
            Err(Lease(None))
        })
    }

    /// Writes a new token down, or nothing where there is none to write, and gives the lease back; in
    /// the background.
    pub(super) fn publish<C: Clock>(
        self: &Arc<Self>,
        cache: &Arc<Cache<C>>,
        lease: Lease,
        entry: Option<&Arc<Entry>>,
        settings: &Settings,
    ) {
        let Lease(Some(fence)) = lease else { return };
        let value = entry.and_then(|entry| self.sealed(cache, entry, settings));
        let (shared, cache) = (self.clone(), cache.clone());
        tokio::spawn(async move {
            let command = match &value {
                Some((value, ttl)) => shared.script(PUBLISH, 2, |command| {
                    command.arg(&fence).arg(value).arg(ttl.as_millis() as u64);
                }),
                None => shared.delete(&shared.seal.lease_name(), fence.as_bytes()),
            };
            if let Err(trouble) = shared.redis.run(&command, shared.patience).await {
                cache.note(&trouble);
            }
        });
    }

    /// Deletes the token from the store if it is the one named.
    pub async fn invalidate<C: Clock>(&self, cache: &Cache<C>, access_token: &str) {
        let forget = async {
            let found = self.look(cache).await?;
            let named = |entry: &Entry| entry.access_token().expose() == access_token;
            if let (Some(entry), Some(sealed)) = (found.entry, found.sealed)
                && named(&entry)
            {
                let command = self.delete(&self.seal.name(), &sealed);
                self.redis.run(&command, self.patience).await?;
            }
            Ok(())
        };
        if let Err(trouble) = forget.await {
            cache.note(&trouble);
        }
    }

    fn sealed<C: Clock>(
        &self,
        cache: &Cache<C>,
        entry: &Entry,
        settings: &Settings,
    ) -> Option<(Vec<u8>, Duration)> {
        let age = entry.served_at(cache.clock.now(), settings)?;
        let ttl = entry.life(settings) - age;
        let record = Record::of(entry, age, ttl).to_json();
        (ttl.as_millis() > 0).then_some((self.seal.seal(&record)?, ttl))
    }

    async fn look<C: Clock>(&self, cache: &Cache<C>) -> Result<Found, StoreTrouble> {
        // Before the question: what the answer says can only be older by the time it is read.
        let now = cache.clock.now();
        let command = self.script(
            "return {redis.call('get',KEYS[1]),redis.call('pttl',KEYS[1]),\
             redis.call('exists',KEYS[2])}",
            2,
            |_| {},
        );
        let Value::Array(values) = self.redis.run(&command, self.patience).await? else {
            return Err(StoreTrouble::Refused("no array".to_owned()));
        };
        let mut found = Found {
            entry: None,
            sealed: None,
            leased: matches!(values.get(2), Some(Value::Int(1))),
        };
        if let (Some(Value::BulkString(sealed)), Some(Value::Int(left))) =
            (values.first(), values.get(1))
        {
            found.entry = u64::try_from(*left).ok().and_then(|left| {
                let record = self.seal.open(sealed)?;
                Record::read(&record, Duration::from_millis(left), now)
            });
            if found.entry.is_none() {
                cache.stats.store_rejects.count();
            }
            found.sealed = Some(sealed.clone());
        }
        Ok(found)
    }

    /// Takes the lease; false where another machine was faster.
    async fn lease(&self, fence: &str) -> Result<bool, StoreTrouble> {
        let mut command = cmd("SET");
        command.arg(self.seal.lease_name()).arg(fence).arg("NX");
        command.arg("PX").arg(self.lease_time.as_millis() as u64);
        Ok(self.redis.run(&command, self.patience).await? == Value::Okay)
    }

    fn delete(&self, name: &str, value: &[u8]) -> Cmd {
        let mut command = cmd("EVAL");
        command.arg(DELETE).arg(1).arg(name).arg(value);
        command
    }

    fn script(&self, text: &str, keys: usize, arguments: impl FnOnce(&mut Cmd)) -> Cmd {
        let mut command = cmd("EVAL");
        command.arg(text).arg(keys);
        command.arg(self.seal.name()).arg(self.seal.lease_name());
        arguments(&mut command);
        command
    }
}

fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    aws_lc_rs::rand::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}
