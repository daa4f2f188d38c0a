//! Which calls share a token.

use super::{
    super::{
        cache_key::Key,
        support::{World, call, view},
    },
    SECOND,
};
use crate::options::CachePolicy;

#[tokio::test]
async fn tokens_are_separate_by_secret_application_and_host() {
    let world = World::new();
    world.call().await.expect("a token");
    for key in [
        Key::new(&view("app"), "wx1", "another-secret"),
        Key::new(&view("app"), "wx2", "the-wechat-secret"),
        Key::new(&view("other"), "wx1", "the-wechat-secret"),
    ] {
        let before = world.service.asked();
        let mut ask = world.ask.clone();
        ask.key = key;
        call(&world.cache, &ask).await.expect("a token");
        assert_eq!(world.service.asked(), before + 1);
    }
}

#[tokio::test]
async fn clients_with_different_max_ages_share_a_token() {
    let world = World::new();
    world.call().await.expect("a token");
    let mut strict = world.ask.clone();
    strict.settings = CachePolicy::new(SECOND * 10, None);
    world.clock.pass(SECOND * 7);
    call(&world.cache, &strict).await.expect("a token");
    assert_eq!(world.service.asked(), 1);
    world.clock.pass(SECOND * 3);
    call(&world.cache, &strict).await.expect("a token");
    assert_eq!(world.service.asked(), 2);
}

#[tokio::test]
async fn the_application_that_was_not_used_longest_makes_room() {
    let world = World::new();
    let of = |number: usize| {
        let mut ask = world.ask.clone();
        ask.key = Key::new(&view("app"), &format!("wx{number}"), "the-wechat-secret");
        ask
    };
    for number in 0..1_000 {
        call(&world.cache, &of(number)).await.expect("a token");
    }
    call(&world.cache, &of(0)).await.expect("a token");
    call(&world.cache, &of(1_000)).await.expect("a token");
    assert_eq!(world.service.asked(), 1_001);
    call(&world.cache, &of(0)).await.expect("a token");
    assert_eq!(world.service.asked(), 1_001);
    call(&world.cache, &of(1)).await.expect("a token");
    assert_eq!(world.service.asked(), 1_002);
    let counted = world.cache.snapshot();
    assert_eq!((counted.tokens, counted.evictions), (1_000, 2));
}

#[test]
fn no_secret_can_be_printed_with_a_key() {
    let key = format!("{:?}", Key::new(&view("app"), "wx1", "hunter2"));
    assert!(!key.contains("hunter2") && key.contains("wx1"), "{key}");
}
