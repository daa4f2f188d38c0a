//! How long a management token is served, and what happens while the service is down: on a virtual clock.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use super::issued_token::issued_token;
use crate::{
    call::Answer,
    error::{Error, Phase, Result},
    sync::lock,
    token_cache::{Ask, Cache, IssuedToken, TokenSource, clock::SetClock},
};

const SECOND: Duration = Duration::from_secs(1);

/// A service with tokens that live for 7,200 seconds.
#[derive(Default)]
struct Service {
    requests: AtomicUsize,
    is_down: Mutex<bool>,
}

impl TokenSource for Service {
    type Key = ();

    async fn fetch(&self) -> Result<Answer> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst) + 1;
        if *lock(&self.is_down) {
            return Err(Error::timeout(Phase::Response, 1));
        }
        let data = format!(r#"{{"access_token":"T{number}","expires_in":7200}}"#);
        Ok(Answer::made(
            format!(r#"{{"statusCode":200,"data":{data}}}"#),
            200,
        ))
    }

    fn read(answer: &Answer) -> Option<IssuedToken> {
        issued_token(answer)
    }
}

struct World {
    clock: SetClock,
    cache: Arc<Cache<SetClock, Service>>,
    service: Arc<Service>,
}

impl World {
    fn new() -> Self {
        let clock = SetClock::new();
        Self {
            cache: Arc::new(Cache::new(clock.clone())),
            clock,
            service: Arc::default(),
        }
    }

    /// The token of a call, or the code of its error, once all that follows from it has happened.
    async fn call(&self) -> std::result::Result<String, String> {
        let answer = self.cache.answer(Ask {
            key: (),
            settings: super::identity::POLICY,
            patience: SECOND * 10,
            shared: None,
            source: self.service.clone(),
        });
        let outcome = answer.await.map_err(|error| error.code().to_owned());
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        let token = issued_token(outcome?.as_ref()).expect("a token");
        Ok(token.access_token.expose().to_owned())
    }

    fn asked(&self) -> usize {
        self.service.requests.load(Ordering::SeqCst)
    }
}

#[tokio::test]
async fn the_next_token_is_requested_after_80_percent_and_no_call_waits() {
    let world = World::new();
    assert_eq!(world.call().await.as_deref(), Ok("T1"));
    world.clock.pass(SECOND * 5_759);
    assert_eq!(world.call().await.as_deref(), Ok("T1"));
    assert_eq!(world.asked(), 1);
    world.clock.pass(SECOND);
    assert_eq!(world.call().await.as_deref(), Ok("T1"));
    assert_eq!(world.asked(), 2);
    assert_eq!(world.call().await.as_deref(), Ok("T2"));
    assert_eq!(world.asked(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_served_through_an_outage_until_30_seconds_before_its_expiry() {
    let world = World::new();
    assert_eq!(world.call().await.as_deref(), Ok("T1"));
    *lock(&world.service.is_down) = true;
    world.clock.pass(SECOND * 5_760);
    for _ in 0..10 {
        assert_eq!(world.call().await.as_deref(), Ok("T1"));
    }
    // The failed refresh is not repeated at each call.
    assert_eq!(world.asked(), 2);
    world.clock.pass(SECOND * 1_409);
    assert_eq!(world.call().await.as_deref(), Ok("T1"));
    world.clock.pass(SECOND);
    assert_eq!(world.call().await, Err("ETIMEDOUT".to_owned()));
    *lock(&world.service.is_down) = false;
    let asked = world.asked();
    let next = format!("T{}", asked + 1);
    assert_eq!(world.call().await, Ok(next));
}
