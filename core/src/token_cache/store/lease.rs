//! The lease on requesting a token from the service: one machine does it for all.

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

/// Lifetime of a lease that is not renewed. Shorter than a call with the default timeout waits for one: when its
/// holder has died, a waiting machine gets it.
pub(super) const LEASE_TIME: Duration = Duration::from_secs(2);
/// Interval at which its holder renews it during the request, which may take minutes.
const RENEW_AFTER: Duration = Duration::from_millis(500);

/// The lease of one request, if it has it, and the value that it has seen in the store.
pub(in crate::token_cache) struct Lease {
    /// The value of our lease, which no other has.
    fence: String,
    may_be_ours: bool,
    /// The stored value at the last look.
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

    /// Whether we have it, or have requested it and did not wait for the answer.
    pub(super) fn may_be_ours(&self) -> bool {
        self.may_be_ours
    }

    pub(super) fn seen(&self) -> Option<&Held> {
        self.seen.as_ref()
    }

    /// Whether the store has answered a look.
    pub(in crate::token_cache) fn has_seen(&self) -> bool {
        self.seen.is_some()
    }

    pub(super) fn see(&mut self, held: Held) {
        self.seen = Some(held);
    }
}

impl Shared {
    /// Takes the lease; false if another machine has it.
    pub(super) async fn take<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
        lease: &mut Lease,
    ) -> Result<bool, StoreTrouble> {
        lease.may_be_ours = true;
        let command = scripts::lease(&self.seal, &lease.fence, LEASE_TIME);
        match self.run(cache, command).await? {
            Value::Okay => Ok(true),
            Value::Nil => {
                // A connection that breaks before the answer has the command sent again, which then finds our own
                // lease.
                lease.may_be_ours = self.renew(cache, lease).await?;
                Ok(lease.may_be_ours)
            }
            _ => Err(self.unexpected(cache)),
        }
    }

    /// Renews the lease; false if the store has another one, or none.
    async fn renew<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
        lease: &Lease,
    ) -> Result<bool, StoreTrouble> {
        let command = scripts::renew(&self.seal, &lease.fence, LEASE_TIME);
        match self.run(cache, command).await? {
            Value::Int(1) => Ok(true),
            Value::Int(0) => Ok(false),
            _ => Err(self.unexpected(cache)),
        }
    }

    /// Does `work`, and renews the lease until it is done.
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
            never = self.keep_renewing(cache, lease) => match never {},
        }
    }

    async fn keep_renewing<C: Clock, S: TokenSource>(
        &self,
        cache: &Arc<Cache<C, S>>,
        lease: &Lease,
    ) -> Infallible {
        loop {
            sleep(RENEW_AFTER).await;
            // A failure is counted; the lease then expires.
            let _ = self.renew(cache, lease).await;
        }
    }
}
