//! A store whose master is named by sentinels. The tests of `__test__/field/redis` own real sentinels.

use std::sync::atomic::AtomicU16;

use super::*;
use crate::support::fake_redis::FakeRedis;

/// A sentinel that names the master at a port; port 0 means that it knows none.
async fn sentinel(master: &Arc<AtomicU16>) -> FakeRedis {
    let master = master.clone();
    FakeRedis::start(move |words| {
        let question = [words[1].to_ascii_lowercase(), words[2].clone()];
        assert_eq!(question, ["get-master-addr-by-name", "tokens"]);
        let port = master.load(Ordering::SeqCst).to_string();
        match port.as_str() {
            "0" => "*-1\r\n".to_owned(),
            _ => format!("*2\r\n$9\r\n127.0.0.1\r\n${}\r\n{port}\r\n", port.len()),
        }
    })
    .await
}

fn store(sentinels: &[u16]) -> OptionValue {
    object([("sentinels", hosts(sentinels)), ("name", text("tokens"))])
}

async fn call_without_trouble(machine: &Machine, expected: &str) {
    assert_eq!(machine.call().await, expected);
    let counted = machine.counted();
    assert_eq!(counted.store_errors, 0, "{:?}", counted.last_store_error);
}

#[tokio::test]
async fn the_master_is_used_that_a_sentinel_names() {
    let _clock = StoppedClock::new();
    let master = RedisServer::start(&["--requirepass", "of-the-master"]).await;
    let sentinel = sentinel(&Arc::new(master.port.into())).await;
    let service = Service::new();
    let url = format!(
        "redis+sentinel://:of-the-master@127.0.0.1:{},127.0.0.1:{}/tokens/2",
        free_port(),
        sentinel.port
    );
    let machine = Machine::new(&service, &url);
    call_without_trouble(&machine, "T1").await;
    // The password is the master's, and the sentinel has not seen it.
    assert_eq!(sentinel.asked(), ["SENTINEL"]);
    until_written_in(&master, ":of-the-master@", 2).await;
    let other = Machine::new(&service, &url);
    call_without_trouble(&other, "T1").await;
    assert_eq!(other.counted().store_hits, 1);
    // One connection for all calls.
    assert_eq!(sentinel.asked(), ["SENTINEL"]);
}

#[tokio::test]
async fn a_sentinel_without_the_master_or_with_a_replica_is_passed_over_for_the_next() {
    let _clock = StoppedClock::new();
    let master = RedisServer::start(&[]).await;
    let port = master.port.to_string();
    let replica = RedisServer::start(&["--replicaof", "127.0.0.1", &port]).await;
    let ignorant = sentinel(&Arc::default()).await;
    let outdated = sentinel(&Arc::new(replica.port.into())).await;
    let sentinel = sentinel(&Arc::new(master.port.into())).await;
    let service = Service::new();
    let ports = [ignorant.port, outdated.port, sentinel.port];
    call_without_trouble(&Machine::of(&service, store(&ports), &[]), "T1").await;
    until_written(&master).await;
}

#[tokio::test]
async fn the_new_master_is_used_after_a_failover() {
    let _clock = StoppedClock::new();
    let old = RedisServer::start(&[]).await;
    let new = RedisServer::start(&[]).await;
    let named: Arc<AtomicU16> = Arc::new(old.port.into());
    let sentinel = sentinel(&named).await;
    let service = Service::new();
    let mut machine = Machine::of(&service, store(&[sentinel.port]), &[]);
    call_without_trouble(&machine, "T1").await;
    until_written(&old).await;
    named.store(new.port, Ordering::SeqCst);
    // The connection stays open, and the old master refuses to write.
    old.ask(&cmd("FLUSHALL")).await;
    let replicate = cmd("REPLICAOF").arg("127.0.0.1").arg(new.port).to_owned();
    old.ask(&replicate).await;
    machine.forget();
    call_without_trouble(&machine, "T2").await;
    until_written(&new).await;
    assert_eq!(sentinel.count("SENTINEL"), 2);
}

#[tokio::test]
async fn sentinels_that_lead_to_no_master_cost_no_call() {
    let _clock = StoppedClock::new();
    let nowhere: Arc<AtomicU16> = Arc::new(free_port().into());
    for (master, code) in [(Arc::default(), "NO_MASTER"), (nowhere, "UNREACHABLE")] {
        let sentinel = sentinel(&master).await;
        let service = Service::new();
        let machine = Machine::of(&service, store(&[free_port(), sentinel.port]), &[]);
        assert_eq!(machine.call().await, "T1", "{code}");
        assert_eq!(machine.trouble(), code);
    }
    let stranger = FakeRedis::start(|_| "+PONG\r\n".to_owned()).await;
    let machine = Machine::of(&Service::new(), store(&[stranger.port]), &[]);
    assert_eq!(machine.call().await, "T1");
    assert_eq!(machine.trouble(), "UNEXPECTED");
}

#[tokio::test]
async fn sentinels_have_a_login_of_their_own() {
    let _clock = StoppedClock::new();
    let master = RedisServer::start(&["--requirepass", "of-the-master"]).await;
    let port = master.port.to_string();
    let sentinel = FakeRedis::start(move |words| match words {
        [auth, user, password]
            if auth == "AUTH" && user == "watcher" && password == "of-the-sentinel" =>
        {
            "+OK\r\n".to_owned()
        }
        [auth, ..] if auth == "AUTH" => "-WRONGPASS invalid username-password pair\r\n".to_owned(),
        _ => format!("*2\r\n$9\r\n127.0.0.1\r\n${}\r\n{port}\r\n", port.len()),
    })
    .await;
    let with = |password: &str| {
        object([
            ("sentinels", hosts(&[sentinel.port])),
            ("name", text("tokens")),
            ("password", text("of-the-master")),
            ("sentinelUsername", text("watcher")),
            ("sentinelPassword", text(password)),
        ])
    };
    let service = Service::new();
    call_without_trouble(&Machine::of(&service, with("of-the-sentinel"), &[]), "T1").await;
    let wrong = Machine::of(&service, with("wrong"), &[]);
    assert_eq!(wrong.call().await, "T2");
    assert_eq!(wrong.trouble(), "AUTH");
}
