use std::time::Duration;

use super::{
    cache_key::Key,
    support::{Reply, World, body, call, view},
};
use crate::options::CachePolicy;

const SECOND: Duration = Duration::from_secs(1);

fn token(name: &str) -> Result<String, String> {
    Ok(name.to_owned())
}

fn failure(code: &str) -> Result<String, String> {
    Err(code.to_owned())
}

#[tokio::test]
async fn a_token_is_requested_once_and_served_until_max_age() {
    let world = World::new();
    assert_eq!(world.call().await, token("T1"));
    world.service.token("T2");
    world.clock.pass(SECOND * 47);
    assert_eq!(world.call().await, token("T1"));
    assert_eq!(world.service.asked(), 1);
    world.clock.pass(SECOND * 13);
    assert_eq!(world.call().await, token("T2"));
    assert_eq!(world.service.asked(), 2);
}

#[tokio::test]
async fn any_number_of_calls_at_once_make_one_request() {
    let world = World::held();
    let calls: Vec<_> = (0..1_000)
        .map(|_| {
            let (cache, ask) = (world.cache.clone(), world.ask.clone());
            tokio::spawn(async move { call(&cache, &ask).await })
        })
        .collect();
    world.settle().await;
    world.service.permits.add_permits(1);
    for call in calls {
        assert_eq!(call.await.expect("no panic"), token("T1"));
    }
    assert_eq!(world.service.asked(), 1);
}

#[tokio::test]
async fn the_call_that_started_a_request_can_be_dropped() {
    let world = World::held();
    let leader = tokio::spawn({
        let (cache, ask) = (world.cache.clone(), world.ask.clone());
        async move { call(&cache, &ask).await }
    });
    world.settle().await;
    let follower = tokio::spawn({
        let (cache, ask) = (world.cache.clone(), world.ask.clone());
        async move { call(&cache, &ask).await }
    });
    world.settle().await;
    leader.abort();
    world.service.permits.add_permits(1);
    assert_eq!(follower.await.expect("no panic"), token("T1"));
    assert_eq!(world.service.asked(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_failed_request_fails_its_calls_and_is_not_remembered() {
    let world = World::held();
    world.service.answers(Reply::Timeout);
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let (cache, ask) = (world.cache.clone(), world.ask.clone());
            tokio::spawn(async move { call(&cache, &ask).await })
        })
        .collect();
    world.settle().await;
    world.service.permits.add_permits(1);
    for call in calls {
        assert_eq!(call.await.expect("no panic"), failure("ETIMEDOUT"));
    }
    world.service.token("T2");
    world.service.permits.add_permits(1);
    assert_eq!(world.call().await, token("T2"));
    assert_eq!(world.service.asked(), 2);
}

#[tokio::test]
async fn business_failures_are_returned_and_not_cached() {
    let world = World::new();
    let refused =
        r#"{"statusCode":400,"message":"no","data":{"accessToken":"X","expiresAt":"9999999999"}}"#;
    world.service.answers(Reply::Body(refused.to_owned()));
    for asked in 1..=2 {
        assert_eq!(world.call().await, token("X"));
        assert_eq!(world.service.asked(), asked);
    }
    world.service.token("T1");
    assert_eq!(world.call().await, token("T1"));
}

#[tokio::test]
async fn a_token_in_its_last_five_minutes_is_not_cached() {
    for (left, kept) in [(300, false), (301, false), (302, true)] {
        let world = World::new();
        world.service.answers(Reply::Token("T1".to_owned(), left));
        world.call().await.expect("a token");
        world.call().await.expect("a token");
        let asked = if kept { 1 } else { 2 };
        assert_eq!(world.service.asked(), asked, "{left} seconds left");
    }
}

#[tokio::test]
async fn the_latest_answer_about_a_token_applies() {
    let world = World::new();
    world.call().await.expect("a token");
    world.service.answers(Reply::Token("T1".to_owned(), 100));
    world.clock.pass(SECOND * 50);
    world.call().await.expect("a token");
    world.settle().await;
    assert_eq!(world.service.asked(), 2);
    world.call().await.expect("a token");
    assert_eq!(world.service.asked(), 3);
}

#[tokio::test]
async fn an_answer_without_a_date_uses_the_local_clock() {
    let world = World::new();
    let expires_at = 1_700_000_000 + 330;
    world
        .service
        .answers(Reply::Body(body("T1", &expires_at.to_string())));
    world.call().await.expect("a token");
    world.clock.pass(SECOND * 29);
    world.call().await.expect("a token");
    assert_eq!(world.service.asked(), 1);
    world.clock.pass(SECOND);
    world.call().await.expect("a token");
    assert_eq!(world.service.asked(), 2);
}

#[tokio::test]
async fn suspend_and_a_clock_set_back_expire_cached_tokens() {
    for change in [3_600_i64, -3_600] {
        let world = World::new();
        world.call().await.expect("a token");
        world.clock.change(|now| {
            let wall = i64::try_from(now.wall.as_secs()).expect("fits") + change;
            now.wall = Duration::from_secs(u64::try_from(wall).expect("positive"));
        });
        world.call().await.expect("a token");
        assert_eq!(world.service.asked(), 2, "{change} seconds");
        world.call().await.expect("a token");
        assert_eq!(world.service.asked(), 2, "{change} seconds");
    }
}

#[tokio::test]
async fn a_token_that_was_seen_old_does_not_get_younger() {
    let world = World::new();
    world.call().await.expect("a token");
    let hour = SECOND * 3_600;
    let set = |work: fn(Duration, Duration) -> Duration| {
        world.clock.change(|now| now.wall = work(now.wall, hour));
    };
    // The machine sleeps; what it asks for then fails, and the clock is set back by as much.
    set(|wall, hour| wall + hour);
    world
        .service
        .answers(Reply::Body(r#"{"statusCode":500}"#.to_owned()));
    world.call().await.expect("an answer");
    set(|wall, hour| wall - hour);
    world.call().await.expect("an answer");
    assert_eq!(world.service.asked(), 3);
}

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
    assert_eq!((counted.applications, counted.evictions), (1_000, 2));
}

#[test]
fn no_secret_can_be_printed_with_a_key() {
    let key = format!("{:?}", Key::new(&view("app"), "wx1", "hunter2"));
    assert!(!key.contains("hunter2") && key.contains("wx1"), "{key}");
}
