//! Tests of how long requests are held up, and when those ahead of time are made.

use std::time::Duration;

use super::support::{Reply, World, call};
use crate::options::CachePolicy;

const SECOND: Duration = Duration::from_secs(1);

fn failure(code: &str) -> Result<String, String> {
    Err(code.to_owned())
}

#[tokio::test(start_paused = true)]
async fn a_failing_service_is_asked_with_growing_pauses() {
    let world = World::new();
    world.service.answers(Reply::Timeout);
    // Runtime and cache have clocks of their own here: the runtime's shows the pauses alone.
    let begun = tokio::time::Instant::now();
    for _ in 0..2 {
        assert_eq!(world.call().await, failure("ETIMEDOUT"));
    }
    let early = begun.elapsed();
    for _ in 0..40 {
        assert_eq!(world.call().await, failure("ETIMEDOUT"));
    }
    let late = begun.elapsed() - early;
    assert!(early < SECOND && late > SECOND * 10, "{early:?} {late:?}");
}

#[tokio::test]
async fn a_refresh_ahead_starts_early() {
    for (age, ahead, due) in [
        (4_000, 3_500, 500),
        (1_000, 500, 500),
        (10_000, 9_000, 1_000),
    ] {
        let mut world = World::new();
        let milliseconds = Duration::from_millis;
        world.ask.settings = CachePolicy::new(milliseconds(age), Some(milliseconds(ahead)));
        world.call().await.expect("a token");
        world.service.token("T2");
        world.clock.pass(milliseconds(due - 1));
        world.call().await.expect("a token");
        world.settle().await;
        assert_eq!(world.service.asked(), 1, "{ahead} of {age}");
        world.clock.pass(milliseconds(1));
        world.call().await.expect("a token");
        world.settle().await;
        assert_eq!(world.service.asked(), 2, "{ahead} of {age}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_with_little_time_waits_for_a_share_of_it_only() {
    let world = World::new();
    world.service.answers(Reply::Timeout);
    // Each pause is random; of so many, some are long.
    for _ in 0..20 {
        let mut hurried = world.ask.clone();
        hurried.patience = Duration::from_millis(400);
        let begun = tokio::time::Instant::now();
        let failed = call(&world.cache, &hurried).await;
        assert_eq!(failed, failure("ETIMEDOUT"));
        assert!(begun.elapsed() <= Duration::from_millis(101));
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_with_little_time_cuts_the_wait_of_others_short() {
    let world = World::new();
    world.service.answers(Reply::Timeout);
    let mut hurried = world.ask.clone();
    hurried.patience = Duration::from_millis(400);
    for _ in 0..20 {
        let patient = (world.cache.clone(), world.ask.clone());
        let patient = tokio::spawn(async move { call(&patient.0, &patient.1).await });
        world.settle().await;
        let begun = tokio::time::Instant::now();
        let failed = call(&world.cache, &hurried).await;
        assert_eq!(failed, failure("ETIMEDOUT"));
        assert!(begun.elapsed() <= Duration::from_millis(101));
        assert_eq!(patient.await.expect("no panic"), failure("ETIMEDOUT"));
    }
}
