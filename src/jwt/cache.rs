//! The key sets of the servers that tokens come from, fetched once for the whole process.
//!
//! A fetch is a task of its own: whoever asked for it may go away without disturbing the others that
//! wait for it. How to fetch is the caller's business.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use tokio::{
    sync::watch,
    time::{Instant, timeout},
};

use super::{lifetime, set::KeySet};
use crate::error::{Error, Result};

/// Sets that are kept; beyond, the one that was not asked for longest goes.
const MOST_SERVERS: usize = 64;
/// Unknown keys make us ask again no more often: anybody can invent tokens that name such.
const REFETCH_COOLDOWN: Duration = Duration::from_secs(30);
/// After a failure the server is left in peace for so long, doubled with each further one.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// How long a set that is out of date serves while the server is down. Tokens come from the same
/// server, so that none lives on for much longer.
const LONGEST_STALE: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a call waits for a server that hangs when there is a set that is out of date.
const PATIENCE: Duration = Duration::from_secs(1);

/// What a server answered.
pub struct Fetched {
    /// The JSON text of the set.
    pub body: Bytes,
    /// How long the server allows to keep it, see [`super::max_age`].
    pub max_age: Option<Duration>,
}

/// Key sets by server. `K` says which server and by which way it is reached.
pub struct KeySetCache<K>(Mutex<Servers<K>>);

struct Servers<K> {
    by_key: HashMap<K, (Arc<ServerKeys>, u64)>,
    uses: u64,
}

/// What is known of one server.
#[derive(Default)]
pub struct ServerKeys(Mutex<State>);

#[derive(Default)]
struct State {
    current: Option<Current>,
    failure: Option<Failure>,
    flight: Option<Flight>,
    /// When an unknown key last made us fetch.
    looked_for_unknown: Option<Instant>,
}

struct Current {
    keys: Arc<KeySet>,
    expires: Instant,
}

/// Fetches have failed since the last success.
struct Failure {
    error: Error,
    pause: Duration,
    over: Instant,
}

/// A fetch under way; holds its outcome when it is over.
type Flight = watch::Receiver<Option<Result<Arc<KeySet>>>>;

/// How a call goes on.
enum Next {
    Have(Arc<KeySet>),
    Fail(Error),
    Wait(Flight, Option<Arc<KeySet>>),
}

impl<K> Default for KeySetCache<K> {
    fn default() -> Self {
        Self(Mutex::new(Servers {
            by_key: HashMap::new(),
            uses: 0,
        }))
    }
}

impl<K: Clone + Eq + Hash> KeySetCache<K> {
    /// What is known of a server. Nothing is fetched yet.
    pub fn server(&self, key: &K) -> Arc<ServerKeys> {
        let mut servers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        servers.uses += 1;
        let now = servers.uses;
        if let Some((server, used)) = servers.by_key.get_mut(key) {
            *used = now;
            return server.clone();
        }
        if servers.by_key.len() >= MOST_SERVERS {
            let oldest = servers.by_key.iter().min_by_key(|(_, (_, used))| *used);
            if let Some(oldest) = oldest.map(|(key, _)| key.clone()) {
                servers.by_key.remove(&oldest);
            }
        }
        let server = Arc::<ServerKeys>::default();
        servers.by_key.insert(key.clone(), (server.clone(), now));
        server
    }
}

impl ServerKeys {
    /// The keys of the server: those at hand while they are fresh, else fetched, by one fetch however
    /// many ask. Needs a tokio runtime.
    ///
    /// # Errors
    /// That of the fetch, or `ERR_JWKS_MALFORMED`, when there are no keys that could still serve. After
    /// a failure, the same error for a while without another fetch.
    pub async fn keys<F>(self: &Arc<Self>, fetch: impl FnOnce() -> F) -> Result<Arc<KeySet>>
    where
        F: Future<Output = Result<Fetched>> + Send + 'static,
    {
        match self.next(fetch) {
            Next::Have(keys) => Ok(keys),
            Next::Fail(error) => Err(error),
            Next::Wait(flight, None) => landed(flight).await,
            Next::Wait(flight, Some(stale)) => match timeout(PATIENCE, landed(flight)).await {
                Ok(Ok(keys)) => Ok(keys),
                Ok(Err(_)) | Err(_) => Ok(stale),
            },
        }
    }

    /// The keys of the server after `known` have turned out not to have the one that was looked for.
    /// `None` when an unknown key has made us look just now.
    ///
    /// # Errors
    /// As [`Self::keys`].
    pub async fn newer<F>(
        self: &Arc<Self>,
        known: &Arc<KeySet>,
        fetch: impl FnOnce() -> F,
    ) -> Result<Option<Arc<KeySet>>>
    where
        F: Future<Output = Result<Fetched>> + Send + 'static,
    {
        match self.next_after(known, fetch) {
            None => Ok(None),
            Some(Next::Have(keys)) => Ok(Some(keys)),
            Some(Next::Fail(error)) => Err(error),
            Some(Next::Wait(flight, _)) => landed(flight).await.map(Some),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next<F>(self: &Arc<Self>, fetch: impl FnOnce() -> F) -> Next
    where
        F: Future<Output = Result<Fetched>> + Send + 'static,
    {
        let mut state = self.lock();
        let now = Instant::now();
        let mut stale = None;
        if let Some(current) = &state.current {
            if now < current.expires {
                return Next::Have(current.keys.clone());
            }
            if now < current.expires + LONGEST_STALE {
                stale = Some(current.keys.clone());
            }
        }
        match (state.paused(now), stale) {
            (Some(_), Some(stale)) => Next::Have(stale),
            (Some(error), None) => Next::Fail(error),
            (None, stale) => Next::Wait(self.flight(&mut state, fetch), stale),
        }
    }

    fn next_after<F>(
        self: &Arc<Self>,
        known: &Arc<KeySet>,
        fetch: impl FnOnce() -> F,
    ) -> Option<Next>
    where
        F: Future<Output = Result<Fetched>> + Send + 'static,
    {
        let mut state = self.lock();
        let now = Instant::now();
        if let Some(current) = &state.current
            && !Arc::ptr_eq(&current.keys, known)
        {
            return Some(Next::Have(current.keys.clone()));
        }
        if state.flight.is_none() {
            if let Some(error) = state.paused(now) {
                return Some(Next::Fail(error));
            }
            // A server may change its keys at any moment, also just after a fetch: what is limited is
            // how often unknown keys make us look.
            let before = state.looked_for_unknown.replace(now);
            if let Some(before) = before.filter(|before| now < *before + REFETCH_COOLDOWN) {
                state.looked_for_unknown = Some(before);
                return None;
            }
        }
        Some(Next::Wait(self.flight(&mut state, fetch), None))
    }

    /// The fetch under way, or a new one.
    fn flight<F>(self: &Arc<Self>, state: &mut State, fetch: impl FnOnce() -> F) -> Flight
    where
        F: Future<Output = Result<Fetched>> + Send + 'static,
    {
        if let Some(flight) = &state.flight {
            return flight.clone();
        }
        let (sender, flight) = watch::channel(None);
        state.flight = Some(flight.clone());
        let landing = Landing {
            server: self.clone(),
            sender,
            outcome: Err(Error::internal()),
        };
        let fetch = fetch();
        tokio::spawn(async move { landing.end(fetch.await) });
        flight
    }

    fn land(&self, outcome: Result<Fetched>) -> Result<Arc<KeySet>> {
        let outcome = outcome.and_then(|fetched| {
            let keys = Arc::new(KeySet::parse(&fetched.body)?);
            Ok((keys, lifetime::kept(fetched.max_age)))
        });
        let now = Instant::now();
        let mut state = self.lock();
        state.flight = None;
        match outcome {
            Ok((keys, kept)) => {
                state.failure = None;
                state.current = Some(Current {
                    keys: keys.clone(),
                    expires: now + kept,
                });
                Ok(keys)
            }
            Err(error) => {
                let pause = state
                    .failure
                    .as_ref()
                    .map_or(FIRST_PAUSE, |failure| LONGEST_PAUSE.min(failure.pause * 2));
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

impl State {
    /// The last failure, while the server is left in peace.
    fn paused(&self, now: Instant) -> Option<Error> {
        self.failure
            .as_ref()
            .filter(|failure| now < failure.over)
            .map(|failure| failure.error.clone())
    }
}

/// Ends a flight when dropped, so that nobody waits for ever, not even when the fetch panics.
struct Landing {
    server: Arc<ServerKeys>,
    sender: watch::Sender<Option<Result<Arc<KeySet>>>>,
    outcome: Result<Fetched>,
}

impl Landing {
    fn end(mut self, outcome: Result<Fetched>) {
        self.outcome = outcome;
    }
}

impl Drop for Landing {
    fn drop(&mut self) {
        let outcome = std::mem::replace(&mut self.outcome, Err(Error::internal()));
        self.sender.send_replace(Some(self.server.land(outcome)));
    }
}

async fn landed(mut flight: Flight) -> Result<Arc<KeySet>> {
    match flight.wait_for(Option::is_some).await {
        Ok(outcome) => outcome.clone().unwrap_or_else(|| Err(Error::internal())),
        Err(_) => Err(Error::internal()),
    }
}
