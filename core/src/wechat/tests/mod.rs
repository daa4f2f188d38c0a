//! The cache with tokens of WeChat. The service and the clock are those of [`super::support`].

mod invalidation;
mod keys;
mod refresh_ahead;

use std::time::Duration;

use super::support::{Reply, World, body, call};

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
