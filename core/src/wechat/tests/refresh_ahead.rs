//! Requests for the next token before the present one expires.

use std::time::Duration;

use super::{
    super::support::{Reply, World, body},
    SECOND, token,
};
use crate::options::CachePolicy;

#[tokio::test]
async fn the_next_token_is_requested_ahead_without_waiting_calls() {
    let world = World::held();
    world.service.permits.add_permits(1);
    assert_eq!(world.call().await, token("T1"));
    world.service.token("T2");
    world.clock.pass(SECOND * 48);
    for _ in 0..3 {
        assert_eq!(world.call().await, token("T1"));
    }
    world.settle().await;
    assert_eq!(world.service.asked(), 2);
    world.service.permits.add_permits(1);
    world.settle().await;
    assert_eq!(world.call().await, token("T2"));
    assert_eq!(world.service.asked(), 2);
    assert_eq!(world.cache.snapshot().refreshes, 1);
}

#[tokio::test]
async fn a_token_returned_again_is_served_from_then_on() {
    let world = World::new();
    world.call().await.expect("a token");
    for _ in 0..5 {
        world.clock.pass(SECOND * 50);
        for _ in 0..10 {
            assert_eq!(world.call().await, token("T1"));
            world.settle().await;
        }
    }
    assert_eq!(world.service.asked(), 6);
    assert_eq!(world.cache.snapshot().misses, 1);
}

#[tokio::test]
async fn a_token_near_its_end_is_not_requested_by_every_call() {
    let world = World::new();
    // Ten seconds in which it may be served, all of them within the time for refreshes.
    let expires_at = 1_700_000_000 + 310;
    world
        .service
        .answers(Reply::Body(body("T1", &expires_at.to_string())));
    for _ in 0..99 {
        world.call().await.expect("a token");
        world.settle().await;
        world.clock.pass(SECOND / 10);
    }
    let asked = world.service.asked();
    assert!((2..=6).contains(&asked), "{asked} requests");
}

#[tokio::test(start_paused = true)]
async fn a_refresh_that_fails_is_seen_in_the_counters_only() {
    let world = World::new();
    world.call().await.expect("a token");
    world.service.answers(Reply::Timeout);
    world.clock.pass(SECOND * 50);
    for _ in 0..10 {
        assert_eq!(world.call().await, token("T1"));
        world.settle().await;
    }
    let counted = world.cache.snapshot();
    assert_eq!((counted.refresh_failures, counted.failures), (1, 0));
    assert_eq!(world.service.asked(), 2);
}

#[tokio::test]
async fn without_refresh_ahead_no_request_is_made_early() {
    let mut world = World::new();
    world.ask.settings = CachePolicy::new(SECOND * 60, Some(Duration::ZERO));
    world.call().await.expect("a token");
    world.clock.pass(Duration::from_millis(59_999));
    world.call().await.expect("a token");
    world.settle().await;
    assert_eq!(world.service.asked(), 1);
}
