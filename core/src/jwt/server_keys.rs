//! The key set at one place of a server: kept while it is fresh, fetched anew by one request however
//! many calls wait for it, and served on for a time while the server is down.
//!
//! A fetch is a task of its own: a call that gives up leaves the others alone. How to fetch is an
//! argument. No failure replaces a set: a 404, a page of HTML or an empty set may be the answer of a
//! moment, so the keys at hand go on serving, and the server is asked again.

use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use bytes::Bytes;
use futures_util::FutureExt;
use tokio::time::{Instant, timeout};

use super::key_set::KeySet;
use crate::{
    error::{Error, Result},
    sync::{Backoff, Detached, Waiter, lock},
};

/// How often a token that the keys at hand do not verify makes us look for newer ones. Anybody can
/// invent such tokens.
const LOOK_COOLDOWN: Duration = Duration::from_secs(30);
/// Pauses after failed fetches. The longest one applies where keys are at hand.
const PAUSES: Backoff = Backoff::new(Duration::from_secs(1), Duration::from_secs(30));
/// How long a set serves after it has expired, if none can be fetched.
const LONGEST_STALE: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a call waits for a fetch if it has an expired set to fall back on.
const PATIENCE: Duration = Duration::from_secs(1);

/// What a server answered.
pub struct Fetched {
    /// The JSON text of the set.
    pub body: Bytes,
    /// How long it may be kept, see [`super::key_set_lifetime()`].
    pub lifetime: Duration,
}

/// Keys, and how they were come by.
#[derive(Clone)]
pub struct Obtained {
    /// The key set.
    pub keys: Arc<KeySet>,
    /// Whether the call has waited for a fetch, so that a further one would find nothing newer.
    pub fetched: bool,
}

/// The key set at one place.
#[derive(Default)]
pub struct ServerKeys(Mutex<State>);

#[derive(Default)]
struct State {
    current: Option<Current>,
    failure: Option<Failure>,
    fetch: Detached<Result<Arc<KeySet>>>,
    /// When a token that the keys did not verify last led to a fetch.
    looked: Option<Instant>,
}

struct Current {
    keys: Arc<KeySet>,
    expires: Instant,
}

/// The fetches since the last success have failed.
struct Failure {
    error: Error,
    pause: Duration,
    over: Instant,
}

impl ServerKeys {
    /// The keys at hand, if they are fresh.
    pub fn fresh(&self) -> Option<Arc<KeySet>> {
        let now = Instant::now();
        self.lock().fresh(now).cloned()
    }

    /// Whether there is a set that has expired but may serve if none can be fetched.
    pub fn has_stale(&self) -> bool {
        let now = Instant::now();
        self.lock().stale(now).is_some()
    }

    /// The keys at hand if they are fresh, else fetched; expired ones if that fails. Needs a tokio
    /// runtime.
    ///
    /// # Errors
    /// That of the fetch, `ERR_JWKS_MALFORMED` or `ERR_JWKS_NO_KEY` (an empty set), if no keys are at
    /// hand. For a pause after a failure, the same error without another fetch.
    pub async fn keys<F>(self: &Arc<Self>, fetch: impl FnOnce() -> F) -> Result<Obtained>
    where
        F: Future<Output = Result<Fetched>> + Send + 'static,
    {
        let (fetch, stale) = {
            let mut state = self.lock();
            let now = Instant::now();
            if let Some(keys) = state.fresh(now) {
                return Ok(Obtained::at_hand(keys));
            }
            let stale = state.stale(now);
            match (state.paused(now), stale) {
                (Some(_), Some(stale)) => return Ok(Obtained::at_hand(&stale)),
                (Some(error), None) => return Err(error),
                (None, stale) => (self.join(&mut state, fetch), stale),
            }
        };
        let keys = match stale {
            None => fetched(fetch).await?,
            Some(stale) => match timeout(PATIENCE, fetched(fetch)).await {
                Ok(Ok(keys)) => keys,
                Ok(Err(_)) | Err(_) => return Ok(Obtained::at_hand(&stale)),
            },
        };
        Ok(Obtained {
            keys,
            fetched: true,
        })
    }

    /// Newer keys, for a token that `known` did not verify: those that came in the meantime, else
    /// fetched. `None` if a token has led to a fetch within the last 30 seconds.
    ///
    /// # Errors
    /// That of the fetch, which [`Self::keys`] would go on without; also within the 30 seconds after it.
    pub async fn newer<F>(
        self: &Arc<Self>,
        known: Option<&Arc<KeySet>>,
        fetch: impl FnOnce() -> F,
    ) -> Result<Option<Arc<KeySet>>>
    where
        F: Future<Output = Result<Fetched>> + Send + 'static,
    {
        let fetch = {
            let mut state = self.lock();
            let now = Instant::now();
            if let Some(keys) = state.fresh(now)
                && known.is_none_or(|known| !Arc::ptr_eq(keys, known))
            {
                return Ok(Some(keys.clone()));
            }
            if !state.fetch.is_running() {
                let cooling = state
                    .looked
                    .is_some_and(|looked| now < looked + LOOK_COOLDOWN);
                if cooling || state.paused(now).is_some() {
                    return state
                        .failure
                        .as_ref()
                        .map_or(Ok(None), |failure| Err(failure.error.clone()));
                }
                state.looked = Some(now);
            }
            self.join(&mut state, fetch)
        };
        fetched(fetch).await.map(Some)
    }

    /// Counts a fetch that has just ended as a search for newer keys: a token has waited for it, and its
    /// keys do not verify the token.
    pub fn count_as_look(&self) {
        self.lock().looked = Some(Instant::now());
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }

    /// The running fetch, or a new one.
    fn join<F>(
        self: &Arc<Self>,
        state: &mut State,
        fetch: impl FnOnce() -> F,
    ) -> Waiter<Result<Arc<KeySet>>>
    where
        F: Future<Output = Result<Fetched>> + Send + 'static,
    {
        if let Some(running) = state.fetch.join() {
            return running;
        }
        let (completion, waiter) = state.fetch.begin();
        // A panic is a failure too, and must not be repeated by every call.
        let fetch = AssertUnwindSafe(fetch()).catch_unwind();
        let server = self.clone();
        tokio::spawn(async move {
            let outcome = fetch.await.unwrap_or_else(|_| Err(Error::internal()));
            completion.complete(server.record(outcome));
        });
        waiter
    }

    /// Records how a fetch has ended.
    fn record(&self, outcome: Result<Fetched>) -> Result<Arc<KeySet>> {
        let outcome = outcome.and_then(|fetched| {
            let keys = Arc::new(KeySet::parse_non_empty(&fetched.body)?);
            Ok((keys, fetched.lifetime))
        });
        let now = Instant::now();
        let mut state = self.lock();
        state.fetch.clear();
        match outcome {
            Ok((keys, lifetime)) => {
                state.failure = None;
                state.current = Some(Current {
                    keys: keys.clone(),
                    expires: now + lifetime,
                });
                Ok(keys)
            }
            Err(error) => {
                let pause = state.next_pause(now);
                state.failure = Some(Failure {
                    error: error.clone(),
                    pause,
                    over: now + pause,
                });
                Err(error)
            }
        }
    }
}

impl Obtained {
    fn at_hand(keys: &Arc<KeySet>) -> Self {
        Self {
            keys: keys.clone(),
            fetched: false,
        }
    }
}

impl State {
    /// The set, until it expires.
    fn fresh(&self, now: Instant) -> Option<&Arc<KeySet>> {
        let current = self.current.as_ref()?;
        (now < current.expires).then_some(&current.keys)
    }

    /// The set that has expired, or is about to, while it may still serve.
    fn stale(&self, now: Instant) -> Option<Arc<KeySet>> {
        let current = self.current.as_ref()?;
        (now < current.expires + LONGEST_STALE).then(|| current.keys.clone())
    }

    /// The last failure, while the server is not asked again.
    fn paused(&self, now: Instant) -> Option<Error> {
        self.failure
            .as_ref()
            .filter(|failure| now < failure.over)
            .map(|failure| failure.error.clone())
    }

    fn next_pause(&self, now: Instant) -> Duration {
        if self.stale(now).is_some() {
            return PAUSES.longest();
        }
        PAUSES.after(self.failure.as_ref().map(|failure| failure.pause))
    }
}

/// The outcome of a fetch. An internal error if its task was canceled.
async fn fetched(fetch: Waiter<Result<Arc<KeySet>>>) -> Result<Arc<KeySet>> {
    let outcome = fetch.outcome().await;
    outcome.unwrap_or_else(|| Err(Error::internal()))
}
