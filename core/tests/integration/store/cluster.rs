//! A store in a cluster: redirections, slots that move, and nodes that fail. The tests of `__test__/field/redis`
//! own real clusters.

use std::sync::{
    OnceLock,
    atomic::{AtomicBool, AtomicU16},
};

use super::*;
use crate::support::fake_redis::{FakeRedis, NOTHING_HELD};

const DENIED: &str = "-NOPERM this user has no permissions to run the 'cluster|slots' command\r\n";

fn cluster(ports: &[u16]) -> OptionValue {
    object([("cluster", hosts(ports))])
}

/// Where scripts are sent to, and what else is answered as by a server without tokens.
async fn node(answer: impl Fn() -> String + Send + Sync + 'static) -> FakeRedis {
    FakeRedis::start(move |words| match words[0].as_str() {
        "EVAL" => answer(),
        "CLUSTER" => DENIED.to_owned(),
        _ => "+OK\r\n".to_owned(),
    })
    .await
}

/// A node that redirects to the port, which a test may change.
async fn redirecting(kind: &'static str, to: &Arc<AtomicU16>) -> FakeRedis {
    let to = to.clone();
    node(move || format!("-{kind} 1234 127.0.0.1:{}\r\n", to.load(Ordering::SeqCst))).await
}

/// The answer to `CLUSTER SLOTS` where one master has all slots.
fn map(master: u16, replica: u16) -> String {
    let node = |port: u16| format!("*3\r\n$9\r\n127.0.0.1\r\n:{port}\r\n$1\r\na\r\n");
    let (master, replica) = (node(master), node(replica));
    format!("*1\r\n*4\r\n:0\r\n:16383\r\n{master}{replica}")
}

/// Makes a call, and lets time pass for a node of this process that wants to be asked again after a while. What
/// can be done before is done: a command has 200 ms.
async fn call_in_steps(machine: &Machine) -> String {
    let clock = StoppedClock::new();
    let call = tokio::spawn(token_of(machine));
    while !call.is_finished() {
        for _ in 0..100 {
            yield_now().await;
        }
        clock.advance(Duration::from_millis(20)).await;
    }
    drop(clock);
    tokio::time::resume();
    call.await.expect("no panic")
}

/// A machine that makes one call, whose token comes from the service, with no error of the store.
async fn call_without_trouble(service: &Arc<Service>, store: OptionValue) -> Machine {
    let machine = Machine::of(service, store, &[]);
    let before = service.asked();
    machine.call().await;
    assert_eq!(service.asked(), before + 1);
    assert_eq!(machine.counted().store_errors, 0);
    machine
}

#[tokio::test]
async fn a_moved_slot_is_followed_and_remembered() {
    let _clock = StoppedClock::new();
    let owner = RedisServer::start(&[]).await;
    let seed = redirecting("MOVED", &Arc::new(owner.port.into())).await;
    let service = Service::new();
    let _first = call_without_trouble(&service, cluster(&[seed.port])).await;
    until_written(&owner).await;
    let other = Machine::of(&service, cluster(&[seed.port]), &[]);
    assert_eq!(other.call().await, "T1");
    assert_eq!(other.counted().store_hits, 1);
    assert_eq!(seed.count("EVAL"), 1);
    until(|| async { seed.count("CLUSTER") > 0 }).await;
    assert_eq!(seed.count("CLUSTER"), 1);
}

#[tokio::test]
async fn a_node_without_a_name_of_its_own_is_on_the_same_host() {
    let _clock = StoppedClock::new();
    let owner = RedisServer::start(&[]).await;
    let moved = format!("-MOVED 1234 :{}\r\n", owner.port);
    let seed = node(move || moved.clone()).await;
    let service = Service::new();
    let _first = call_without_trouble(&service, cluster(&[seed.port])).await;
    until_written(&owner).await;
}

#[tokio::test]
async fn a_slot_that_is_being_moved_is_asked_for_once() {
    let _clock = StoppedClock::new();
    let target = node(|| NOTHING_HELD.to_owned()).await;
    let owner = redirecting("ASK", &Arc::new(target.port.into())).await;
    let service = Service::new();
    for asked in 1..=2 {
        let machine = call_without_trouble(&service, cluster(&[owner.port])).await;
        // The script that looks, and the one that writes the token.
        until(|| async { target.count("EVAL") == 2 * asked }).await;
        drop(machine);
    }
    // Each script was redirected, and the node told each time that it is meant.
    assert_eq!(owner.count("EVAL"), 4);
    assert_eq!(target.asked(), ["ASKING", "EVAL"].repeat(4));
}

#[tokio::test]
async fn a_question_about_keys_on_two_nodes_is_repeated() {
    let left = AtomicUsize::new(3);
    let owner = node(move || {
        let count = |left: usize| left.checked_sub(1);
        match left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, count) {
            Ok(_) => "-TRYAGAIN Multiple keys request during rehashing of slot\r\n".to_owned(),
            Err(_) => NOTHING_HELD.to_owned(),
        }
    })
    .await;
    let service = Service::new();
    let machine = Machine::of(&service, cluster(&[owner.port]), &[]);
    assert_eq!(call_in_steps(&machine).await, "T1");
    assert_eq!(machine.counted().store_errors, 0);
    assert!(owner.count("EVAL") >= 4);
}

#[tokio::test]
async fn a_cluster_that_cannot_answer_costs_no_call() {
    for (answer, code) in [
        ("-CLUSTERDOWN The cluster is down\r\n", "CLUSTERDOWN"),
        ("-TRYAGAIN Multiple keys\r\n", "TRYAGAIN"),
        ("-MOVED 1234 nowhere\r\n", "UNEXPECTED"),
        ("-OOM command not allowed\r\n", "OOM"),
    ] {
        let seed = node(move || answer.to_owned()).await;
        let service = Service::new();
        let machine = Machine::of(&service, cluster(&[seed.port]), &[]);
        assert_eq!(call_in_steps(&machine).await, "T1", "{code}");
        assert_eq!(machine.trouble(), code);
    }
}

#[tokio::test]
async fn nodes_that_redirect_to_each_other_cost_no_call() {
    let _clock = StoppedClock::new();
    let to: Arc<AtomicU16> = Arc::default();
    let first = redirecting("MOVED", &to).await;
    let second = redirecting("MOVED", &Arc::new(first.port.into())).await;
    to.store(second.port, Ordering::SeqCst);
    let service = Service::new();
    let machine = Machine::of(&service, cluster(&[first.port]), &[]);
    assert_eq!(machine.call().await, "T1");
    assert_eq!(machine.trouble(), "CLUSTER");
}

#[tokio::test]
async fn a_seed_that_is_down_is_passed_over_for_the_next() {
    let _clock = StoppedClock::new();
    let owner = RedisServer::start(&[]).await;
    let service = Service::new();
    let store = cluster(&[free_port(), owner.port]);
    let _first = call_without_trouble(&service, store).await;
    until_written(&owner).await;
}

#[tokio::test]
async fn the_replica_of_a_master_that_has_died_is_found() {
    let _clock = StoppedClock::new();
    let mut master = RedisServer::start(&[]).await;
    let replica = RedisServer::start(&[]).await;
    let owner = Arc::new(AtomicU16::new(master.port));
    let map = map(master.port, replica.port);
    let to = owner.clone();
    let seed = FakeRedis::start(move |words| match words[0].as_str() {
        "EVAL" => format!("-MOVED 1234 127.0.0.1:{}\r\n", to.load(Ordering::SeqCst)),
        _ => map.clone(),
    })
    .await;
    let service = Service::new();
    let mut machine = call_without_trouble(&service, cluster(&[seed.port])).await;
    until_written(&master).await;
    master.kill().await;
    owner.store(replica.port, Ordering::SeqCst);
    machine.forget();
    // The same question goes to another node when it sees that the connection is gone.
    assert_eq!(machine.call().await, "T2");
    assert_eq!(machine.counted().store_errors, 0);
    until_written(&replica).await;
}

#[tokio::test]
async fn the_replica_of_the_only_seed_is_known_before_the_seed_fails() {
    let _clock = StoppedClock::new();
    let replica = RedisServer::start(&[]).await;
    let (replica_port, own_port) = (replica.port, Arc::new(OnceLock::new()));
    let is_down = Arc::new(AtomicBool::new(false));
    let (own, down) = (own_port.clone(), is_down.clone());
    let seed = FakeRedis::start(move |words| match words[0].as_str() {
        "CLUSTER" => map(*own.get().expect("it was set"), replica_port),
        _ if down.load(Ordering::SeqCst) => "-CLUSTERDOWN The cluster is down\r\n".to_owned(),
        "EVAL" => NOTHING_HELD.to_owned(),
        _ => "+OK\r\n".to_owned(),
    })
    .await;
    own_port.set(seed.port).expect("it was not set");
    let service = Service::new();
    let mut machine = call_without_trouble(&service, cluster(&[seed.port])).await;
    until(|| async { seed.count("CLUSTER") == 1 }).await;
    machine.forget();
    // Answered on the same connection, after the map.
    assert_eq!(machine.call().await, "T2");
    is_down.store(true, Ordering::SeqCst);
    machine.forget();
    assert_eq!(machine.call().await, "T3");
    assert_eq!(machine.counted().store_errors, 0);
    until_written(&replica).await;
}

#[tokio::test]
async fn the_failure_of_a_node_does_not_stop_the_others() {
    let _clock = StoppedClock::new();
    let dead = free_port();
    let first = OnceLock::new();
    let seed = FakeRedis::start(move |words| match words[0].as_str() {
        // The key of the token: the first token is on the dead node.
        "EVAL" if *first.get_or_init(|| words[3].clone()) == words[3] => {
            format!("-MOVED 1234 127.0.0.1:{dead}\r\n")
        }
        "EVAL" => NOTHING_HELD.to_owned(),
        "CLUSTER" => DENIED.to_owned(),
        _ => "+OK\r\n".to_owned(),
    })
    .await;
    let service = Service::new();
    let mut machine = Machine::of(&service, cluster(&[seed.port]), &[]);
    assert_eq!(machine.call().await, "T1");
    assert_eq!(machine.trouble(), "UNREACHABLE");
    machine.forget();
    // The node is not asked again for a while, and this is not another failure.
    assert_eq!(machine.call().await, "T2");
    assert_eq!(machine.counted().store_errors, 0);
    let unverified = ("rejectUnauthorized", OptionValue::Boolean(false));
    let other = Machine::of(&service, cluster(&[seed.port]), &[unverified]);
    other.call().await;
    let counted = other.counted();
    assert_eq!((counted.store_misses, counted.store_errors), (1, 0));
}
