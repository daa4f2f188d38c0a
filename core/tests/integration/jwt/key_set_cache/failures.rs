//! Fetches that fail.

use std::{future::pending, sync::Arc, time::Duration};

use bytes::Bytes;
use genauth_core::{error::Result, jwt::Fetched};
use serde_json::json;
use tokio::time::{Instant, advance};

use super::{Cache, HOUR, SERVER, Server, failed, fetched};

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
