//! Tokens that a caller has named dead.

use super::{
    super::support::{World, call, view},
    token,
};

#[tokio::test]
async fn only_the_named_token_is_dropped() {
    let world = World::new();
    world.call().await.expect("a token");
    let name = |name| {
        world
            .cache
            .invalidate(|key| key.is_of(&view("app"), "wx1"), name)
            .dropped
    };
    assert!(!name("T0"));
    assert!(
        !world
            .cache
            .invalidate(|key| key.is_of(&view("app"), "wx2"), "T1")
            .dropped
    );
    assert!(
        !world
            .cache
            .invalidate(|key| key.is_of(&view("other"), "wx1"), "T1")
            .dropped
    );
    world.call().await.expect("a token");
    assert_eq!(world.service.asked(), 1);
    assert!(name("T1"));
    assert!(!name("T1"));
    world.service.token("T2");
    assert_eq!(world.call().await, token("T2"));
    assert!(!name("T1"));
    assert_eq!(world.call().await, token("T2"));
    assert_eq!(world.service.asked(), 2);
}

#[tokio::test]
async fn an_invalidated_token_is_not_cached_again() {
    let world = World::held();
    let waiting = tokio::spawn({
        let (cache, ask) = (world.cache.clone(), world.ask.clone());
        async move { call(&cache, &ask).await }
    });
    world.settle().await;
    world
        .cache
        .invalidate(|key| key.is_of(&view("app"), "wx1"), "T1");
    world.service.permits.add_permits(2);
    assert_eq!(waiting.await.expect("no panic"), token("T1"));
    assert_eq!(world.call().await, token("T1"));
    assert_eq!(world.service.asked(), 2);
    world.service.token("T2");
    world.service.permits.add_permits(1);
    assert_eq!(world.call().await, token("T2"));
    assert_eq!(world.call().await, token("T2"));
    assert_eq!(world.service.asked(), 3);
}

#[tokio::test]
async fn a_call_after_an_invalidation_does_not_join_an_older_request() {
    let world = World::held();
    let early = tokio::spawn({
        let (cache, ask) = (world.cache.clone(), world.ask.clone());
        async move { call(&cache, &ask).await }
    });
    world.settle().await;
    world.service.token("T2");
    // The first says something new, the others repeat it.
    for _ in 0..3 {
        world
            .cache
            .invalidate(|key| key.is_of(&view("app"), "wx1"), "T1");
        let late = (world.cache.clone(), world.ask.clone());
        tokio::spawn(async move { call(&late.0, &late.1).await });
        world.settle().await;
    }
    assert_eq!(world.service.asked(), 2);
    world.service.permits.add_permits(2);
    assert_eq!(early.await.expect("no panic"), token("T1"));
    assert_eq!(world.call().await, token("T2"));
    assert_eq!(world.service.asked(), 2);
}
