//! The right to ask the service on behalf of all machines.

use std::{convert::Infallible, sync::Arc, time::Duration};

use ::redis::Value;
use tokio::time::sleep;

use super::{
    Shared, StoreTrouble,
    scripts::{self, Held},
};
use crate::{
    sync::{hex, random},
    token_cache::{Cache, TokenSource, clock::Clock},
};

/// How long a lease lasts that is not renewed. Shorter than what a call with the default timeout waits
/// for one: when its holder has died, one of those who wait takes it over.
pub(super) const LEASE_TIME: Duration = Duration::from_secs(2);
/// How often its holder renews it while the request is under way, which may take minutes.
const RENEW_AFTER: Duration = Duration::from_millis(500);

/// The right to ask the service, as far as one request has it, and what it has seen in the store.
pub(in crate::token_cache) struct Lease {
    /// Tells our lease from those of others.
    fence: String,
    may_be_ours: bool,
    /// What lay in the place of the token when we looked last.
    seen: Option<Held>,
}

impl Lease {
    pub(in crate::token_cache) fn new() -> Self {
        Self {
            fence: hex::encode(&random::bytes::<16>().expect("the system gives random bytes")),
            may_be_ours: false,
            seen: None,
        }
    }

    pub(super) fn fence(&self) -> &str {
        &self.fence
    }

    /// Whether we have it, or have asked for it and did not wait for the answer.
    pub(super) fn may_be_ours(&self) -> bool {
        self.may_be_ours
    }

    pub(super) fn seen(&self) -> Option<&Held> {
        self.seen.as_ref()
    }

    /// Whether the store has said what lies there.
    pub(in crate::token_cache) fn has_seen(&self) -> bool {
        self.seen.is_some()
    }

    pub(super) fn see(&mut self, held: Held) {
        self.seen = Some(held);
    }
}

impl Shared {
    /// Takes the lease; false where another machine was faster.
    pub(super) async fn take<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
        lease: &mut Lease,
    ) -> Result<bool, StoreTrouble> {
        lease.may_be_ours = true;
        let command = scripts::lease(&self.seal, &lease.fence, LEASE_TIME);
        match self.ask(cache, command).await? {
            Value::Okay => Ok(true),
            Value::Nil => {
                lease.may_be_ours = false;
                Ok(false)
            }
            _ => Err(self.misunderstood(cache)),
        }
    }

    /// Does `work`, and keeps the lease for as long as that takes.
    pub(in crate::token_cache) async fn holding<C: Clock, S: TokenSource, T>(
        &self,
        cache: &Arc<Cache<C, S>>,
        lease: &Lease,
        work: impl Future<Output = T>,
    ) -> T {
        if !lease.may_be_ours {
            return work.await;
        }
        tokio::select! {
            biased;
            done = work => done,
            never = self.renew(cache, lease) => match never {},
        }
    }

    async fn renew<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
        lease: &Lease,
    ) -> Infallible {
        loop {
            sleep(RENEW_AFTER).await;
            // What goes wrong is counted; the lease then ends by itself.
            let command = scripts::renew(&self.seal, &lease.fence, LEASE_TIME);
            let _ = self.ask(cache, command).await;
        }
    }
}
