//! Who shares a place in the store, and who does not.

use super::*;

#[tokio::test]
async fn tokens_of_unverified_connections_are_not_shared() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let unverified = ("rejectUnauthorized", OptionValue::Boolean(false));
    let careless = Machine::with(&service, &redis.url(), &[unverified]);
    assert_eq!(careless.call().await, "T1");
    until_written(&redis).await;
    assert_eq!(Machine::new(&service, &redis.url()).call().await, "T2");
}

#[tokio::test]
async fn an_invalidated_token_is_removed_from_all_stores() {
    let _clock = StoppedClock::new();
    let (first, second) = (RedisServer::start(&[]).await, RedisServer::start(&[]).await);
    let service = Service::new();
    let machine = Machine::new(&service, &first.url());
    assert_eq!(machine.call().await, "T1");
    until_written(&first).await;
    // Another client of the same process, which has the token from the cache; and the token lies in
    // its store because another machine has put it there.
    let mut client = Machine::new(&service, &second.url());
    let value = first
        .ask(cmd("GET").arg(first.names().await.remove(0)))
        .await;
    let Value::BulkString(value) = value else {
        panic!("a value");
    };
    let name = first.names().await.remove(0);
    second
        .ask(cmd("SET").arg(&name).arg(value).arg("PX").arg(50_000))
        .await;
    client.cache = machine.cache.clone();
    assert_eq!(client.call().await, "T1");
    client.invalidate("T1").await;
    assert!(first.names().await.is_empty());
    assert!(second.names().await.is_empty());
}

#[tokio::test]
async fn a_stored_token_too_old_for_some_calls_is_requested_once() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::held();
    service.permits.add_permits(1);
    let first = Machine::new(&service, &redis.url());
    assert_eq!(first.call().await, "T1");
    until_written(&redis).await;
    let patient = Machine::new(&service, &redis.url());
    let mut strict = Machine::new(&service, &redis.url());
    strict.cache = patient.cache.clone();
    strict.ask.settings = CachePolicy::new(Duration::from_micros(1), Some(Duration::ZERO));
    let leader = tokio::spawn(token_of(&patient));
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(token_of(&strict))).collect();
    assert_eq!(leader.await.expect("no panic"), "T1");
    until(|| async { service.asked() == 2 }).await;
    service.permits.add_permits(1);
    for call in calls {
        assert_eq!(call.await.expect("no panic"), "T2");
    }
    assert_eq!(service.asked(), 2);
}

#[tokio::test]
async fn the_rights_that_the_guide_names_are_enough() {
    let _clock = StoppedClock::new();
    let rights = ["+get", "+set", "+del", "+pttl", "+eval", "+select"];
    let user = ["--user", "shop", "on", ">pass", "~genauth:wechat:*"];
    let redis = RedisServer::start(&[&user[..], &rights].concat()).await;
    let service = Service::new();
    let url = format!("redis://shop:pass@127.0.0.1:{}/3", redis.port);
    let machine = Machine::new(&service, &url);
    assert_eq!(machine.call().await, "T1");
    until_written_in(&redis, "", 3).await;
    let other = Machine::new(&service, &url);
    assert_eq!(other.call().await, "T1");
    let counted = other.counted();
    assert_eq!((counted.store_hits, counted.store_errors), (1, 0));
    machine.invalidate("T1").await;
    assert_eq!(machine.counted().store_errors, 0);
}
