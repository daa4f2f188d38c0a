//! The token store that several machines share, on a real Redis server: it saves requests while it
//! works, and never costs a call when it does not.
//!
//! The clock of most tests stands still, since a command to the store has 200 ms, and a store that failed is left
//! alone for a second. The lifetimes of what is in the store are times of its own clock.

mod cluster;
mod lease;
mod machines;
mod places;
mod sentinel;
mod tls;
mod trouble;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use crate::support::{
    client::{options, text},
    clock::StoppedClock,
    ports::{self, free_port},
    redis::RedisServer,
};
use genauth_core::{
    options::{CachePolicy, Value as OptionValue},
    token_cache::store::{Redis, Shared},
    wechat::seal,
};
use redis::{Value, cmd};
use tokio::task::yield_now;

use machines::*;

#[tokio::test]
async fn machines_share_the_answer_of_one() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let first = Machine::new(&service, &redis.url());
    assert_eq!(first.call().await, "T1");
    until_written(&redis).await;
    for _ in 0..3 {
        let other = Machine::new(&service, &redis.url());
        assert_eq!(other.call().await, "T1");
        assert_eq!(other.counted().store_hits, 1);
    }
    assert_eq!(service.asked(), 1);
}

#[tokio::test]
async fn machines_that_ask_at_once_make_one_request() {
    let clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::held();
    let machines: Vec<_> = (0..8)
        .map(|_| Machine::new(&service, &redis.url()))
        .collect();
    let calls: Vec<_> = machines
        .iter()
        .map(|machine| tokio::spawn(token_of(machine)))
        .collect();
    until_waiting(&machines, 7).await;
    service.permits.add_permits(1);
    until_written(&redis).await;
    clock.exceed(POLL).await;
    for call in calls {
        assert_eq!(call.await.expect("no panic"), "T1");
    }
    assert_eq!(service.asked(), 1);
}

#[tokio::test]
async fn values_are_sealed_and_end_by_themselves() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    Machine::new(&service, &redis.url()).call().await;
    until_written(&redis).await;
    let [name] = &redis.names().await[..] else {
        panic!("one name");
    };
    let Value::BulkString(value) = redis.ask(cmd("GET").arg(name)).await else {
        panic!("a value");
    };
    let shown = format!("{name} {}", String::from_utf8_lossy(&value));
    for secret in ["T1", "accessToken", SECRET, "wx1", "app-1"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let Value::Int(left) = redis.ask(cmd("PTTL").arg(name)).await else {
        panic!("a time");
    };
    assert!((1..=60_000).contains(&left), "{left} ms");
}

#[tokio::test]
async fn a_machine_with_another_secret_reads_no_token() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    Machine::new(&service, &redis.url()).call().await;
    until_written(&redis).await;
    let mut other = Machine::new(&service, &redis.url());
    let address = options(
        "https://example.genauth.ai",
        &[(
            "wechatTokenCache",
            OptionValue::Object(vec![("store".to_owned(), text(&redis.url()))]),
        )],
    );
    let cache = address.wechat_token_cache.as_ref().expect("on");
    let server = Redis::shared(cache.store.as_ref().expect("a store"), &address.tls);
    let shared = Shared::new(server, seal(&other.view, "wx1", "another-secret"));
    other.ask.shared = Some(Arc::new(shared));
    assert_eq!(other.call().await, "T2");
}

#[tokio::test]
async fn garbage_values_of_other_versions_and_forgeries_are_passed_over() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let machine = Machine::new(&service, &redis.url());
    machine.call().await;
    until_written(&redis).await;
    let name = redis.names().await.remove(0);
    let Value::BulkString(sealed) = redis.ask(cmd("GET").arg(&name)).await else {
        panic!("a value");
    };
    let mut newer = sealed.clone();
    newer[0] = 2;
    let mut forged = sealed.clone();
    *forged.last_mut().expect("not empty") ^= 1;
    for (expected, value) in [
        ("T2", b"".to_vec()),
        ("T3", b"garbage".to_vec()),
        ("T4", newer),
        ("T5", forged),
    ] {
        redis
            .ask(cmd("SET").arg(&name).arg(value).arg("PX").arg(60_000))
            .await;
        let other = Machine::new(&service, &redis.url());
        assert_eq!(other.call().await, expected);
        assert_eq!(other.counted().store_rejects, 1);
        // What cannot be used is replaced.
        until(|| async {
            let other = Machine::new(&service, &redis.url());
            matches!(redis.names().await.len(), 1) && other.call().await == expected
        })
        .await;
    }
}

#[tokio::test]
async fn an_old_value_that_was_put_back_is_not_served() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let mut machine = Machine::new(&service, &redis.url());
    machine.call().await;
    until_written(&redis).await;
    let name = redis.names().await.remove(0);
    redis.ask(cmd("DEL").arg(&name)).await;
    machine.ask.settings = CachePolicy::new(Duration::from_millis(300), Some(Duration::ZERO));
    // A value may end before it is read here; then there is another one.
    let sealed = loop {
        machine.forget();
        machine.call().await;
        if let Some(sealed) = value_of(&redis, &name, Duration::from_millis(300)).await {
            break sealed;
        }
    };
    // It has reached its age when it ends in the store by itself.
    until(|| async { redis.names().await.is_empty() }).await;
    let put_back = cmd("SET")
        .arg(&name)
        .arg(sealed)
        .arg("PX")
        .arg(299)
        .to_owned();
    redis.ask(&put_back).await;
    machine.forget();
    let asked = service.asked();
    assert_eq!(machine.call().await, format!("T{}", asked + 1));
}

/// A value that lasts so long, unless it has ended already.
async fn value_of(redis: &RedisServer, name: &str, lifetime: Duration) -> Option<Vec<u8>> {
    let begun = std::time::Instant::now();
    while begun.elapsed() < lifetime {
        if let Value::BulkString(value) = redis.ask(cmd("GET").arg(name)).await {
            return Some(value);
        }
    }
    None
}

#[tokio::test]
async fn only_the_invalidated_token_is_removed_from_the_store() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let first = Machine::new(&service, &redis.url());
    assert_eq!(first.call().await, "T1");
    until_written(&redis).await;
    first.invalidate("T0").await;
    assert_eq!(redis.names().await.len(), 1);
    first.invalidate("T1").await;
    assert_eq!(redis.names().await.len(), 0);
    assert_eq!(Machine::new(&service, &redis.url()).call().await, "T2");
    until_written(&redis).await;
    assert_eq!(first.call().await, "T2");
    assert_eq!(service.asked(), 2);
}

#[tokio::test]
async fn a_password_a_user_and_a_database_are_used() {
    let _clock = StoppedClock::new();
    let redis =
        RedisServer::start(&["--user", "shop", "on", ">p@ss/word", "~genauth:*", "+@all"]).await;
    let service = Service::new();
    let url = format!("redis://shop:p%40ss%2Fword@127.0.0.1:{}/3", redis.port);
    assert_eq!(Machine::new(&service, &url).call().await, "T1");
    until_written_in(&redis, "", 3).await;
    let other = Machine::new(&service, &url);
    assert_eq!(other.call().await, "T1");
    assert_eq!(other.counted().store_hits, 1);
    let wrong = format!("redis://shop:wrong@127.0.0.1:{}", redis.port);
    let machine = Machine::new(&service, &wrong);
    machine.call().await;
    assert_eq!(machine.trouble(), "AUTH");
}
