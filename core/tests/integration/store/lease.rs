//! The lease on asking the service, and what becomes of it when its holder does not give it back.

use super::*;
use crate::support::redis_relay::RedisRelay;

/// The names of the token and of the lease.
async fn names(redis: &RedisServer, service: &Arc<Service>) -> (String, String) {
    Machine::new(service, &redis.url()).call().await;
    until_written(redis).await;
    let token = redis.names().await.remove(0);
    let lease = token.replace(":token", ":lease");
    redis.ask(cmd("DEL").arg(&token)).await;
    (token, lease)
}

async fn until_there(redis: &RedisServer, name: &str) {
    until(|| async { redis.names().await.iter().any(|known| known == name) }).await;
}

/// What another machine would set.
async fn lease_for(redis: &RedisServer, lease: &str, milliseconds: u32) {
    let mut command = cmd("SET");
    command
        .arg(lease)
        .arg("another")
        .arg("PX")
        .arg(milliseconds);
    redis.ask(&command).await;
}

#[tokio::test]
async fn a_machine_that_waited_for_a_lease_stores_its_token() {
    let clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let (token, lease) = names(&redis, &service).await;
    lease_for(&redis, &lease, LONG_LEASE).await;
    let mut machine = Machine::new(&service, &redis.url());
    machine.ask.patience = Duration::from_millis(800);
    let call = tokio::spawn(token_of(&machine));
    let machines = [machine];
    until_waiting(&machines, 1).await;
    // It waits for a quarter of its time.
    clock.exceed(Duration::from_millis(200)).await;
    assert_eq!(call.await.expect("no panic"), "T2");
    until_there(&redis, &token).await;
    // The lease was not ours to give back, and holds nobody up any longer.
    assert_eq!(redis.names().await, [lease, token]);
    let other = Machine::new(&service, &redis.url());
    assert_eq!(other.call().await, "T2");
    assert_eq!(other.counted().store_waits, 0);
}

#[tokio::test]
async fn the_lease_of_a_machine_that_has_died_is_taken_over() {
    let clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    // It does not answer the machine that dies.
    let silent = Service::held();
    let url = redis.url();
    let dead = tokio::spawn(token_of(&Machine::new(&silent, &url)));
    until(|| async { silent.asked() == 1 }).await;
    let lease = redis.names().await.remove(0);
    let Value::Int(left) = redis.ask(cmd("PTTL").arg(&lease)).await else {
        panic!("a time");
    };
    assert!((1..=2_000).contains(&left), "{left} ms");
    dead.abort();
    lease_for(&redis, &lease, LONG_LEASE).await;
    let service = Service::held();
    let machines: Vec<_> = (0..4).map(|_| Machine::new(&service, &url)).collect();
    let calls: Vec<_> = machines
        .iter()
        .map(|machine| tokio::spawn(token_of(machine)))
        .collect();
    until_waiting(&machines, 4).await;
    // As after the end of a process: it is not renewed.
    redis.ask(cmd("PEXPIRE").arg(&lease).arg(1)).await;
    until(|| async { redis.names().await.is_empty() }).await;
    clock.exceed(POLL).await;
    until(|| async { service.asked() == 1 }).await;
    service.permits.add_permits(1);
    until_written(&redis).await;
    clock.exceed(POLL).await;
    for call in calls {
        assert_eq!(call.await.expect("no panic"), "T1");
    }
    assert_eq!(service.asked(), 1);
}

#[tokio::test]
async fn a_lease_lasts_for_as_long_as_its_request() {
    let clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::held();
    let call = tokio::spawn(token_of(&Machine::new(&service, &redis.url())));
    until(|| async { service.asked() == 1 }).await;
    let lease = redis.names().await.remove(0);
    for _ in 0..2 {
        redis.ask(cmd("PEXPIRE").arg(&lease).arg(LONG_LEASE)).await;
        // It is renewed every half second, for two.
        clock.exceed(Duration::from_millis(500)).await;
        until(|| async {
            let Value::Int(left) = redis.ask(cmd("PTTL").arg(&lease)).await else {
                panic!("a time");
            };
            assert!(left > 0, "it has ended");
            left <= 2_000
        })
        .await;
    }
    service.permits.add_permits(1);
    assert_eq!(call.await.expect("no panic"), "T1");
    until_written(&redis).await;
}

#[tokio::test]
async fn an_invalid_lease_is_removed_and_counted() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let (token, lease) = names(&redis, &service).await;
    for (number, (verb, rest)) in [
        ("SET", &["garbage"][..]),
        ("SET", &["garbage", "PX", "600000"]),
        ("LPUSH", &["garbage"]),
    ]
    .into_iter()
    .enumerate()
    {
        redis.ask(cmd("DEL").arg(&token)).await;
        redis.ask(cmd(verb).arg(&lease).arg(rest)).await;
        let machine = Machine::new(&service, &redis.url());
        assert_eq!(machine.call().await, format!("T{}", number + 2));
        let counted = machine.counted();
        assert_eq!((counted.store_rejects, counted.store_waits), (1, 0));
        assert_eq!(counted.store_errors, 0);
        until_written(&redis).await;
    }
}

#[tokio::test]
async fn a_token_of_another_type_is_replaced_and_counted() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let (token, _) = names(&redis, &service).await;
    redis.ask(cmd("LPUSH").arg(&token).arg("garbage")).await;
    let machine = Machine::new(&service, &redis.url());
    assert_eq!(machine.call().await, "T2");
    let counted = machine.counted();
    assert_eq!((counted.store_rejects, counted.store_errors), (1, 0));
    until(|| async {
        let kind = redis.ask(cmd("TYPE").arg(&token)).await;
        kind == Value::SimpleString("string".to_owned())
    })
    .await;
    assert_eq!(Machine::new(&service, &redis.url()).call().await, "T2");
}

#[tokio::test]
async fn a_machine_knows_its_own_lease_when_the_answer_was_lost() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let relay = RedisRelay::start(redis.port, "NX").await;
    let service = Service::new();
    let machine = Machine::new(&service, &format!("redis://127.0.0.1:{}", relay.port));
    assert_eq!(machine.call().await, "T1");
    assert_eq!(relay.met(), 2, "the command was sent again");
    let counted = machine.counted();
    assert_eq!((counted.store_waits, counted.store_errors), (0, 0));
    // The lease was given back with the token.
    until_written(&redis).await;
    assert_eq!(Machine::new(&service, &redis.url()).call().await, "T1");
}
