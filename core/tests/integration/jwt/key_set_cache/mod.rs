//! The lifetime of a fetched key set, with a clock that the tests advance: here the server, in the other files the
//! tests.

mod failures;
mod fetches;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use genauth_core::{
    error::{Error, Result},
    jwt::{Fetched, KeySet, KeySetCache, key_set_lifetime},
};
use serde_json::json;
use tokio::sync::{Notify, Semaphore};

use super::support::P256;

const SERVER: &str = "https://example.genauth.ai";
const HOUR: Duration = Duration::from_secs(3600);

/// A server that counts its requests and does as it is told.
#[derive(Clone)]
struct Server {
    fetches: Arc<AtomicUsize>,
    gate: Arc<Semaphore>,
    arrived: Arc<Notify>,
}

impl Server {
    fn open() -> Self {
        Self::with(Semaphore::MAX_PERMITS)
    }

    /// Lets so many requests pass.
    fn with(permits: usize) -> Self {
        Self {
            fetches: Arc::default(),
            gate: Arc::new(Semaphore::new(permits)),
            arrived: Arc::default(),
        }
    }

    fn fetches(&self) -> usize {
        self.fetches.load(Ordering::SeqCst)
    }

    fn answer(&self, cache_control: &str) -> impl Future<Output = Result<Fetched>> + use<> {
        let server = self.clone();
        let lifetime = key_set_lifetime(Some(cache_control), None);
        async move {
            server.arrive().await;
            let body = Bytes::from(json!({ "keys": [P256.jwk("k")] }).to_string());
            Ok(Fetched { body, lifetime })
        }
    }

    fn fail(&self, code: &'static str) -> impl Future<Output = Result<Fetched>> + use<> {
        let server = self.clone();
        async move {
            server.arrive().await;
            Err(Error::token(code, "The server is down."))
        }
    }

    async fn arrive(&self) {
        self.fetches.fetch_add(1, Ordering::SeqCst);
        self.arrived.notify_one();
        self.gate.acquire().await.unwrap().forget();
    }
}

type Cache = KeySetCache<&'static str>;

async fn fetched(cache: &Cache, server: &Server) -> Result<Arc<KeySet>> {
    let obtained = cache.get(&SERVER).keys(|| server.answer("")).await;
    obtained.map(|obtained| obtained.keys)
}

async fn failed(cache: &Cache, server: &Server) -> Result<Arc<KeySet>> {
    let obtained = cache.get(&SERVER).keys(|| server.fail("DOWN")).await;
    obtained.map(|obtained| obtained.keys)
}
