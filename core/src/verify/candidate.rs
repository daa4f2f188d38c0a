//! The verification of one token, on the network thread or on another one.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering::Relaxed},
};

use super::{VERIFIED, now};
use crate::{
    error::Result,
    jwt::{KeySet, Policy, Token, verify_with_keys, verify_with_secret},
    runtime::short_work::{Processors, SHORT_WORK},
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
    /// Where more tokens wait, the other processors take a part of them. Elliptic curves take two to three times as
    /// long and would block other calls, so they always run on other threads.
    pub(super) async fn verify(self: &Arc<Self>, keys: Arc<KeySet>) -> Result<Text> {
        let candidate = self.clone();
        let work = move || {
            let now = now();
            let Self { token, policy, .. } = &*candidate;
            let verified = verify_with_keys(token, &keys, policy, now)?;
            Ok(VERIFIED.remember(candidate.presented.expose(), &verified, policy.purpose, now))
        };
        let processors = if self.token.algorithm().is_rsa() {
            if !(self.turn.is_awaited() && SHORT_WORK.is_free()) {
                return work();
            }
            Processors::Others
        } else {
            Processors::All
        };
        SHORT_WORK.run(processors, work).await?
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
