//! What a family of tokens tells the cache about itself.

use std::{hash::Hash, sync::Arc, time::Duration};

use super::store::Shared;
use crate::{call::Answer, error::Result, options::CachePolicy, secret::Secret};

/// A family of tokens, and the way to ask the service for one of them.
pub trait TokenSource: Send + Sync + 'static {
    /// Which token. Calls with equal keys share it.
    type Key: Clone + Eq + Hash + Send + Sync + 'static;

    /// Asks the service, with retries and a deadline of its own. A business failure is an answer too.
    fn fetch(&self) -> impl Future<Output = Result<Answer>> + Send;

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
    /// So long after it was issued, which is not before it was requested.
    After(Duration),
}

/// One call for a token.
pub struct Ask<S: TokenSource> {
    /// Which token.
    pub key: S::Key,
    /// How the client wants it cached.
    pub settings: CachePolicy,
    /// How much time the caller has left. The request itself has a deadline of its own.
    pub patience: Duration,
    /// Where other machines cache the same token.
    pub shared: Option<Arc<Shared>>,
    /// The way to ask the service.
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
