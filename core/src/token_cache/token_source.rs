//! [`TokenSource`]: a kind of token for the cache.

use std::{hash::Hash, sync::Arc, time::Duration};

use super::store::Shared;
use crate::{
    call::Answer,
    error::{Phase, Result},
    options::CachePolicy,
    secret::Secret,
};

/// A kind of token: its key, its request and its answer.
pub trait TokenSource: Send + Sync + 'static {
    /// The key of a token. Calls with equal keys share it.
    type Key: Clone + Eq + Hash + Send + Sync + 'static;

    /// Requests a token, with retries and a deadline of its own. A business failure is an answer, too.
    fn fetch(&self) -> impl Future<Output = Result<Answer>> + Send;

    /// The phase of [`Self::fetch`] now, for the errors of calls that wait for it.
    fn phase(&self) -> Phase {
        Phase::Response
    }

    /// The token in an answer. `None` for a business failure, and for an answer of another shape: without a
    /// token and a readable expiry there is nothing to cache.
    fn read(answer: &Answer) -> Option<IssuedToken>;
}

/// A token of an answer.
#[derive(Debug, PartialEq, Eq)]
pub struct IssuedToken {
    /// The token.
    pub access_token: Secret,
    /// When it expires.
    pub expiry: Expiry,
    /// How long before its expiry it is no longer served.
    pub margin: Duration,
    /// The age from which the next one is requested in the background. `None` where
    /// [`CachePolicy::refresh_ahead`] of the client decides.
    pub refresh_after: Option<Duration>,
}

/// When a token expires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expiry {
    /// At this time since 1970, by the clock of the server.
    At(Duration),
    /// After this time since it was issued, which is not before it was requested.
    After(Duration),
}

/// One call for a token.
pub struct Ask<S: TokenSource> {
    /// The key of the token.
    pub key: S::Key,
    /// The cache policy of the client.
    pub settings: CachePolicy,
    /// The time left for the caller. The request has a deadline of its own.
    pub patience: Duration,
    /// The store that other machines share.
    pub shared: Option<Arc<Shared>>,
    /// The source of the token.
    pub source: Arc<S>,
}

impl<S: TokenSource> Clone for Ask<S> {
    fn clone(&self) -> Self {
        Self {
            key: self.key.clone(),
            settings: self.settings,
            patience: self.patience,
            shared: self.shared.clone(),
            source: self.source.clone(),
        }
    }
}
