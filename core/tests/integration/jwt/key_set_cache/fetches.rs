//! Fetches that succeed: when there is one, and how many calls share it.

use std::{sync::Arc, time::Duration};

use genauth_core::jwt::KeySetCache;
use tokio::time::{advance, timeout};

use super::{Cache, HOUR, SERVER, Server, fetched};

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
