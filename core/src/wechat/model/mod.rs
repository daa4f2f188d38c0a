//! The rule of the cache, held against random histories: whatever the clocks, the service and the
//! callers do, a token is served only while it is younger than `max_age` and further than five
//! minutes from its end, and none that is dead for WeChat.

// A file of the integration tests.
#[allow(unreachable_pub)]
#[path = "../../../tests/support/properties.rs"]
mod properties;
mod simulated_service;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use proptest::prelude::*;

use super::{
    cache_key::Key,
    support::{SetClock, view},
};
use crate::{
    options::CachePolicy,
    token_cache::{Ask, Cache},
};
use simulated_service::{Fault, Truth, Wechat};

/// WeChat keeps a replaced token valid for this long.
const OVERLAP: f64 = 300.0;
const STEP: f64 = 0.001;

/// What may happen. Times are in milliseconds.
#[derive(Debug, Clone)]
enum Event {
    Call,
    Pass(u64),
    Sleep(u64),
    /// The wall clock is set to a later time.
    SetForward(u64),
    /// The wall clock is set to an earlier time.
    SetBack(u64),
    /// WeChat issues another token, with so much time to live.
    Renew(u64),
    /// The next requests fail in this way.
    Break(Fault),
    Mend,
    /// A caller names the token that it was given last, or an older one.
    Name(usize),
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = prop_oneof![
        8 => Just(Event::Call),
        5 => (1_u64..90_000).prop_map(Event::Pass),
        2 => (1_u64..5_000).prop_map(Event::Pass),
        1 => (1_u64..400_000).prop_map(Event::Pass),
        1 => (1_u64..10_000_000).prop_map(Event::Sleep),
        1 => (1_u64..10_000_000).prop_map(Event::SetForward),
        1 => (1_u64..10_000_000).prop_map(Event::SetBack),
        2 => (0_u64..7_200_000).prop_map(Event::Renew),
        1 => (0_u64..700_000).prop_map(Event::Renew),
        1 => prop_oneof![
            Just(Fault::Timeout),
            Just(Fault::Business),
            Just(Fault::NoExpiry)
        ]
        .prop_map(Event::Break),
        2 => Just(Event::Mend),
        1 => (0_usize..3).prop_map(Event::Name),
    ];
    proptest::collection::vec(event, 1..120)
}

/// One run through a history, and what is checked at every answer.
struct Run {
    clock: SetClock,
    cache: Arc<Cache<SetClock, Wechat>>,
    wechat: Arc<Wechat>,
    settings: CachePolicy,
    /// Tokens given to the caller, the last one first.
    given: Vec<usize>,
    named: Vec<usize>,
}

impl Run {
    async fn happen(&mut self, event: &Event) {
        let seconds = |milliseconds: u64| milliseconds as f64 / 1_000.0;
        match *event {
            Event::Call => self.call().await,
            Event::Pass(time) => self.wechat.pass(Duration::from_millis(time)),
            Event::Sleep(time) => {
                self.set_wall_clock(time as i64);
                self.wechat.with(|truth| {
                    truth.now += seconds(time);
                    truth.slept += seconds(time);
                });
            }
            Event::SetForward(time) => {
                self.set_wall_clock(time as i64);
                self.wechat.with(|truth| truth.set += seconds(time));
            }
            Event::SetBack(time) => {
                self.set_wall_clock(-(time as i64));
                self.wechat.with(|truth| truth.set -= seconds(time));
            }
            Event::Renew(lives) => self.wechat.with(|truth| truth.renew(seconds(lives))),
            Event::Break(fault) => self.wechat.with(|truth| truth.fault = Some(fault)),
            Event::Mend => self.wechat.with(|truth| truth.fault = None),
            Event::Name(back) => {
                if let Some(number) = self.given.get(back).copied() {
                    self.named.push(number);
                    let token = format!("T{number}");
                    self.cache
                        .invalidate(|key| key.is_of(&view("app"), "wx1"), &token);
                }
            }
        }
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
    }

    fn set_wall_clock(&self, milliseconds: i64) {
        self.clock.change(|now| {
            let change = Duration::from_millis(milliseconds.unsigned_abs());
            now.wall = if milliseconds < 0 {
                now.wall - change
            } else {
                now.wall + change
            };
        });
    }

    async fn call(&mut self) {
        let before = self.cache.snapshot();
        let ask = Ask {
            key: Key::new(&view("app"), "wx1", "the-wechat-secret"),
            settings: self.settings,
            patience: Duration::from_secs(10),
            shared: None,
            source: self.wechat.clone(),
        };
        let answer = self.cache.answer(ask).await;
        let from_cache = self.cache.snapshot().hits > before.hits;
        let Ok(answer) = answer else {
            assert!(!from_cache);
            return;
        };
        let value: serde_json::Value = serde_json::from_slice(&answer.json()).expect("JSON");
        let Some(token) = value["data"]["accessToken"].as_str() else {
            assert!(!from_cache, "a failure was served from the cache");
            return;
        };
        let number: usize = token[1..].parse().expect("a token of ours");
        self.given.insert(0, number);
        if from_cache {
            self.judge(number);
        }
    }

    /// The rule.
    fn judge(&self, number: usize) {
        assert!(!self.named.contains(&number), "T{number} was named dead");
        self.wechat.with(|truth| {
            let mut fetched = truth.fetched.iter().rev();
            let fetched = fetched.find(|fetched| fetched.number == number);
            let fetched = fetched.expect("a token that was fetched");
            let slept = truth.slept - fetched.slept;
            let beside = slept + truth.set - fetched.set;
            assert!(beside > -1.0 - STEP, "the clock was set back by {beside} s");
            // A sleep that a clock set back by as much, or less, hides cannot be seen.
            let hidden = slept - slept.min(beside.max(0.0));
            let now = truth.now - hidden;
            let age = now - fetched.at;
            let most = self.settings.max_age.as_secs_f64();
            assert!(age < most + STEP, "T{number} is {age} s old");
            let issued = &truth.issued[number];
            assert!(
                now + 300.0 < issued.ends + STEP,
                "T{number} ends in {} s",
                issued.ends - now
            );
            if let Some(replaced) = issued.replaced {
                assert!(
                    now < replaced + OVERLAP + STEP,
                    "T{number} is dead since {} s",
                    now - replaced - OVERLAP
                );
            }
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..properties::config() })]

    #[test]
    fn no_served_token_is_too_old_too_near_its_end_or_dead(
        events in events(),
        max_age in 1_u64..300_000,
        ahead in 0_u64..100,
        // The server's clock may be days away from ours.
        skew in -200_000_i64..200_000,
        as_number in any::<bool>(),
        transit in prop_oneof![Just(0_u64), 0_u64..5_000],
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let max_age = Duration::from_millis(max_age);
            let clock = SetClock::new();
            let mut truth = Truth {
                now: 0.0,
                server: (1_700_000_000 + skew) as f64,
                issued: Vec::new(),
                fault: None,
                slept: 0.0,
                set: 0.0,
                fetched: Vec::new(),
                as_number,
            };
            truth.renew(7_200.0);
            let mut run = Run {
                cache: Arc::new(Cache::new(clock.clone())),
                clock: clock.clone(),
                wechat: Arc::new(Wechat {
                    truth: Mutex::new(truth),
                    clock,
                    transit: Duration::from_millis(transit),
                }),
                settings: CachePolicy::new(max_age, Some(max_age * ahead as u32 / 100)),
                given: Vec::new(),
                named: Vec::new(),
            };
            for event in &events {
                run.happen(event).await;
            }
        });
    }
}
