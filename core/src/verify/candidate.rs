//! The verification of one token, on the network thread or on another one.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::Relaxed},
};

use super::{VERIFIED, now};
use crate::{
    error::Result,
    jwt::{KeySet, Policy, Token, verify_with_keys, verify_with_secret},
    runtime::threads::WORKERS,
    secret::Secret,
    text::Text,
};

/// Verifications that have begun and not ended.
static UNDER_WAY: AtomicUsize = AtomicUsize::new(0);

/// A verification that is under way until this is dropped.
pub(super) struct Turn(());

impl Turn {
    pub(super) fn new() -> Self {
        UNDER_WAY.fetch_add(1, Relaxed);
        Self(())
    }

    /// Whether other verifications wait for this one, if it runs on the network thread.
    fn is_awaited(&self) -> bool {
        UNDER_WAY.load(Relaxed) > 1
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        UNDER_WAY.fetch_sub(1, Relaxed);
    }
}

/// A token with its policy.
pub(super) struct Candidate {
    pub(super) presented: Secret,
    pub(super) token: Token,
    pub(super) policy: Arc<Policy>,
    pub(super) turn: Turn,
}

impl Candidate {
    /// Verifies the token with a set of keys, and remembers it.
    ///
    /// A single RSA signature is verified on the network thread, since passing it to another thread takes longer.
    /// Where more tokens wait, the worker threads that are free take a part of them. Elliptic curves take two to
    /// three times as long and would block other calls, so they always run on worker threads.
    pub(super) async fn verify(self: &Arc<Self>, keys: Arc<KeySet>) -> Result<Text> {
        let candidate = self.clone();
        let work = move || {
            let now = now();
            let Self { token, policy, .. } = &*candidate;
            let verified = verify_with_keys(token, &keys, policy, now)?;
            Ok(VERIFIED.remember(candidate.presented.expose(), &verified, policy.purpose, now))
        };
        let shared = self.turn.is_awaited() && WORKERS.is_free();
        if self.token.algorithm().is_rsa() && !shared {
            return work();
        }
        match WORKERS.run(work.clone()).await {
            Ok(verified) => verified,
            // No worker thread could be started: verify here, which takes a fraction of a millisecond.
            Err(refused) if refused.retryable() => work(),
            Err(panicked) => Err(panicked),
        }
    }

    /// Verifies the token with the secret of the policy. It is remembered if every call with this policy accepts it:
    /// a received token has to be looked up for each of them.
    pub(super) fn verify_with_secret(&self) -> Result<Text> {
        let Self { token, policy, .. } = self;
        let now = now();
        let verified = verify_with_secret(token, policy, now)?;
        if policy.received {
            return Ok(Text::of(verified.payload()));
        }
        Ok(VERIFIED.remember(self.presented.expose(), &verified, policy.purpose, now))
    }
}
