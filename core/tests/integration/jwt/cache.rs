//! The life of a fetched key set, on a clock that stands still.

use std::{
    future::pending,
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
use tokio::{
    sync::{Notify, Semaphore},
    time::{Instant, advance, timeout},
};

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

#[tokio::test(start_paused = true)]
async fn a_hundred_at_once_make_one_fetch() {
    let (cache, server) = (Arc::new(Cache::default()), Server::with(0));
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let (cache, server) = (cache.clone(), server.clone());
            tokio::spawn(async move { fetched(&cache, &server).await })
        })
        .collect();
    server.arrived.notified().await;
    server.gate.add_permits(100);
    let mut sets = Vec::new();
    for call in calls {
        sets.push(call.await.unwrap().unwrap());
    }
    assert!(sets.iter().all(|keys| Arc::ptr_eq(keys, &sets[0])));
    assert_eq!(server.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_does_not_affect_others() {
    let (cache, server) = (Arc::new(Cache::default()), Server::with(0));
    let start = || {
        let (cache, server) = (cache.clone(), server.clone());
        tokio::spawn(async move { fetched(&cache, &server).await })
    };
    let first = start();
    server.arrived.notified().await;
    let (second, third) = (start(), start());
    tokio::task::yield_now().await;
    first.abort();
    second.abort();
    assert!(first.await.is_err_and(|error| error.is_cancelled()));
    server.gate.add_permits(1);
    timeout(HOUR, third)
        .await
        .expect("it is not left alone")
        .unwrap()
        .unwrap();
    assert_eq!(server.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_fetch_that_panics_hangs_nobody() {
    let cache = Cache::default();
    let error = cache
        .get(&SERVER)
        .keys(|| async { panic!("a bug") })
        .await
        .err()
        .unwrap();
    assert_eq!(error.code(), "ERR_INTERNAL");
    advance(Duration::from_secs(2)).await;
    fetched(&cache, &Server::open()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_set_without_cache_headers_is_fresh_for_an_hour() {
    let (cache, server) = (Cache::default(), Server::open());
    let first = fetched(&cache, &server).await.unwrap();
    advance(HOUR - Duration::from_secs(1)).await;
    let again = fetched(&cache, &server).await.unwrap();
    assert!(Arc::ptr_eq(&first, &again));
    assert_eq!(server.fetches(), 1);
    advance(Duration::from_secs(1)).await;
    fetched(&cache, &server).await.unwrap();
    assert_eq!(server.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_set_is_fresh_for_the_time_in_its_headers() {
    let (cache, server) = (Cache::default(), Server::open());
    let known = cache.get(&SERVER);
    let keys = || known.keys(|| server.answer("max-age=600"));
    assert!(keys().await.unwrap().fetched);
    advance(Duration::from_secs(599)).await;
    assert!(!keys().await.unwrap().fetched);
    assert!(known.fresh().is_some());
    advance(Duration::from_secs(1)).await;
    assert!(known.fresh().is_none() && known.has_stale());
    assert!(keys().await.unwrap().fetched);
    assert_eq!(server.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn newer_keys_are_fetched_at_most_every_thirty_seconds() {
    let (cache, server) = (Cache::default(), Server::open());
    let known = fetched(&cache, &server).await.unwrap();
    let newer = |known| {
        let (cache, server) = (&cache, &server);
        async move {
            cache
                .get(&SERVER)
                .newer(Some(&known), || server.answer(""))
                .await
                .unwrap()
        }
    };
    // The keys may have changed right after they were fetched.
    let second = newer(known.clone()).await.unwrap();
    assert_eq!(server.fetches(), 2);
    // A client that still has the old set gets the new one, without a fetch.
    assert!(Arc::ptr_eq(&newer(known).await.unwrap(), &second));
    assert!(newer(second.clone()).await.is_none());
    advance(Duration::from_secs(29)).await;
    assert!(newer(second.clone()).await.is_none());
    assert_eq!(server.fetches(), 2);
    advance(Duration::from_secs(1)).await;
    assert!(newer(second).await.is_some());
    assert_eq!(server.fetches(), 3);
}

#[tokio::test(start_paused = true)]
async fn many_unknown_keys_at_once_make_one_fetch() {
    let (cache, server) = (Arc::new(Cache::default()), Server::with(1));
    let known = fetched(&cache, &server).await.unwrap();
    server.arrived.notified().await;
    advance(HOUR / 2).await;
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let (cache, server, known) = (cache.clone(), server.clone(), known.clone());
            tokio::spawn(async move {
                cache
                    .get(&SERVER)
                    .newer(Some(&known), || server.answer(""))
                    .await
            })
        })
        .collect();
    server.arrived.notified().await;
    server.gate.add_permits(100);
    for call in calls {
        assert!(call.await.unwrap().unwrap().is_some());
    }
    assert_eq!(server.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_old_set_serves_while_the_server_is_down() {
    let (cache, server) = (Cache::default(), Server::open());
    let old = fetched(&cache, &server).await.unwrap();
    advance(2 * HOUR).await;
    let stale = failed(&cache, &server).await.unwrap();
    assert!(Arc::ptr_eq(&old, &stale));
    assert_eq!(server.fetches(), 2);
    // Not asked again at once, and asked again later.
    advance(Duration::from_secs(29)).await;
    failed(&cache, &server).await.unwrap();
    assert_eq!(server.fetches(), 2);
    advance(Duration::from_secs(1)).await;
    let new = fetched(&cache, &server).await.unwrap();
    assert!(!Arc::ptr_eq(&old, &new));
    assert_eq!(server.fetches(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_stale_set_is_used_for_a_limited_time() {
    let (cache, server) = (Cache::default(), Server::open());
    fetched(&cache, &server).await.unwrap();
    advance(25 * HOUR - Duration::from_secs(1)).await;
    failed(&cache, &server).await.unwrap();
    advance(HOUR).await;
    assert_eq!(failed(&cache, &server).await.err().unwrap().code(), "DOWN");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_hangs_is_waited_for_briefly_where_there_is_an_old_set() {
    let cache = Cache::default();
    let old = fetched(&cache, &Server::open()).await.unwrap();
    advance(2 * HOUR).await;
    let before = Instant::now();
    let stale = cache
        .get(&SERVER)
        .keys(pending::<Result<Fetched>>)
        .await
        .unwrap()
        .keys;
    assert!(Arc::ptr_eq(&old, &stale));
    assert_eq!(before.elapsed(), Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn the_pause_after_a_failure_grows() {
    let (cache, server) = (Cache::default(), Server::open());
    assert_eq!(failed(&cache, &server).await.err().unwrap().code(), "DOWN");
    for (count, pause) in [1, 2, 4, 8, 16, 30, 30].into_iter().enumerate() {
        advance(Duration::from_secs(pause) - Duration::from_millis(1)).await;
        // The failure of the one fetch is everybody's.
        assert_eq!(fetched(&cache, &server).await.err().unwrap().code(), "DOWN");
        assert_eq!(server.fetches(), count + 1);
        advance(Duration::from_millis(1)).await;
        failed(&cache, &server).await.err().unwrap();
        assert_eq!(server.fetches(), count + 2);
    }
}

#[tokio::test(start_paused = true)]
async fn the_pause_does_not_shrink_when_a_stale_set_ends() {
    let (cache, server) = (Cache::default(), Server::open());
    fetched(&cache, &server).await.unwrap();
    advance(25 * HOUR - Duration::from_secs(1)).await;
    failed(&cache, &server).await.unwrap();
    advance(Duration::from_secs(30)).await;
    for count in [3, 4] {
        failed(&cache, &server).await.err().unwrap();
        advance(Duration::from_secs(29)).await;
        failed(&cache, &server).await.err().unwrap();
        assert_eq!(server.fetches(), count);
        advance(Duration::from_secs(1)).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_a_fetch_is_a_failure_with_a_pause() {
    let (cache, server) = (Cache::default(), Server::open());
    let panicking = || async { panic!("while a call waits") };
    let outcome = cache.get(&SERVER).keys(panicking).await;
    assert_eq!(outcome.err().unwrap().code(), "ERR_INTERNAL");
    let paused = fetched(&cache, &server).await;
    assert_eq!(paused.err().unwrap().code(), "ERR_INTERNAL");
    advance(Duration::from_secs(1)).await;
    fetched(&cache, &server).await.unwrap();
    assert_eq!(server.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_success_ends_the_count_of_failures() {
    let (cache, server) = (Cache::default(), Server::open());
    for pause in [1, 2] {
        failed(&cache, &server).await.err().unwrap();
        advance(Duration::from_secs(pause)).await;
    }
    fetched(&cache, &server).await.unwrap();
    advance(26 * HOUR).await;
    for pause in [1, 2] {
        failed(&cache, &server).await.err().unwrap();
        advance(Duration::from_secs(pause)).await;
    }
    assert_eq!(server.fetches(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_failed_search_for_a_key_returns_its_error() {
    let (cache, server) = (Cache::default(), Server::open());
    let known = fetched(&cache, &server).await.unwrap();
    advance(HOUR / 2).await;
    for _ in 0..2 {
        let newer = cache
            .get(&SERVER)
            .newer(Some(&known), || server.fail("DOWN"))
            .await;
        assert_eq!(newer.err().unwrap().code(), "DOWN");
    }
    assert_eq!(server.fetches(), 2);
    fetched(&cache, &server).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn an_answer_without_keys_does_not_replace_a_set() {
    let unusable = json!({ "keys": [{ "kty": "oct", "k": "AAAA" }] }).to_string();
    for (body, code) in [
        ("<html>", "ERR_JWKS_MALFORMED"),
        (r#"{"keys":[]}"#, "ERR_JWKS_NO_KEY"),
        (unusable.as_str(), "ERR_JWKS_NO_KEY"),
    ] {
        let (cache, server) = (Cache::default(), Server::open());
        let body = Bytes::copy_from_slice(body.as_bytes());
        let answer = || {
            let (body, lifetime) = (body.clone(), HOUR);
            async move { Ok(Fetched { body, lifetime }) }
        };
        let cold = cache.get(&SERVER).keys(answer).await;
        assert_eq!(cold.err().unwrap().code(), code);
        advance(Duration::from_secs(1)).await;
        let old = fetched(&cache, &server).await.unwrap();
        let looked = cache.get(&SERVER).newer(Some(&old), answer).await;
        assert_eq!(looked.err().unwrap().code(), code);
        advance(2 * HOUR).await;
        let stale = cache.get(&SERVER).keys(answer).await.unwrap().keys;
        assert!(Arc::ptr_eq(&old, &stale));
    }
}

#[tokio::test(start_paused = true)]
async fn a_fetch_without_a_matching_key_starts_the_cooldown() {
    let (cache, server) = (Cache::default(), Server::open());
    let known = fetched(&cache, &server).await.unwrap();
    let place = cache.get(&SERVER);
    place.count_as_look();
    let newer = async || {
        place
            .newer(Some(&known), || server.answer(""))
            .await
            .unwrap()
    };
    assert!(newer().await.is_none());
    advance(Duration::from_secs(30)).await;
    assert!(newer().await.is_some());
    assert_eq!(server.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn servers_have_separate_sets_up_to_a_limit() {
    let (cache, server) = (KeySetCache::default(), Server::open());
    let ask = async |number: usize| cache.get(&number).keys(|| server.answer("")).await.unwrap();
    for number in 0..256 {
        ask(number).await;
    }
    assert_eq!(server.fetches(), 256);
    ask(0).await;
    assert_eq!(server.fetches(), 256);
    // The 257th drives out the one that was not asked for longest.
    ask(256).await;
    ask(0).await;
    assert_eq!(server.fetches(), 257);
    ask(1).await;
    assert_eq!(server.fetches(), 258);
}
