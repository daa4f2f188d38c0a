//! Queues of clients, with the virtual clock of tokio: it moves to the next timer when all tasks wait.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    task::{JoinHandle, yield_now},
    time::{Instant, sleep, timeout},
};

use super::{Key, Limiter};
use crate::{options::RateLimit, sync::lock};

const SECOND: Duration = Duration::from_secs(1);

fn key(id: &str) -> Key {
    Key {
        host: "https://example.genauth.ai".to_owned(),
        id: id.to_owned(),
    }
}

/// A client with the key `id`, which each test has for itself.
fn client(id: &str, per_second: f64, burst: u32) -> Arc<Limiter> {
    Arc::new(Limiter::join(key(id), RateLimit { per_second, burst }))
}

/// The names of requests and the seconds after which they were sent.
#[derive(Clone, Default)]
struct Sent(Arc<Mutex<Vec<(String, u64)>>>);

impl Sent {
    /// Sends a request in a task of its own. It is in its queue when this returns.
    async fn spawn(&self, client: &Arc<Limiter>, name: &str, is_retry: bool) -> JoinHandle<()> {
        let (sent, client, name) = (self.0.clone(), client.clone(), name.to_owned());
        let start = Instant::now();
        let task = tokio::spawn(async move {
            if !client.try_take() {
                client.take(is_retry).await;
            }
            lock(&sent).push((name, start.elapsed().as_secs()));
        });
        yield_now().await;
        task
    }

    fn names(&self) -> Vec<String> {
        lock(&self.0).iter().map(|(name, _)| name.clone()).collect()
    }

    fn seconds(&self) -> Vec<u64> {
        lock(&self.0).iter().map(|(_, second)| *second).collect()
    }
}

/// Takes `count` tokens and returns the time for it.
async fn time_for(client: &Limiter, count: usize) -> Duration {
    let start = Instant::now();
    for _ in 0..count {
        if !client.try_take() {
            client.take(false).await;
        }
    }
    start.elapsed()
}

#[tokio::test(start_paused = true)]
async fn the_requests_of_a_client_are_sent_in_their_order() {
    let (client, sent) = (client("order", 1.0, 1), Sent::default());
    for name in ["a", "b", "c", "d"] {
        sent.spawn(&client, name, false).await;
    }
    sleep(10 * SECOND).await;
    assert_eq!(sent.names(), ["a", "b", "c", "d"]);
    assert_eq!(sent.seconds(), [0, 1, 2, 3]);
}

#[tokio::test(start_paused = true)]
async fn clients_take_turns_however_many_requests_one_has() {
    let busy = client("turns", 1.0, 1);
    let (second, third) = (client("turns", 1.0, 1), client("turns", 1.0, 1));
    let sent = Sent::default();
    for _ in 0..1_000 {
        sent.spawn(&busy, "busy", false).await;
    }
    for name in ["second-1", "second-2"] {
        sent.spawn(&second, name, false).await;
    }
    sent.spawn(&third, "third", false).await;
    sleep(7 * SECOND).await;
    let expected = [
        "busy", "busy", "second-1", "third", "busy", "second-2", "busy",
    ];
    assert_eq!(sent.names()[..7], expected);
}

#[tokio::test(start_paused = true)]
async fn a_retry_goes_ahead_of_the_other_requests_of_its_client() {
    let (client, sent) = (client("retry", 1.0, 1), Sent::default());
    for name in ["a", "b", "c", "d"] {
        sent.spawn(&client, name, false).await;
    }
    sent.spawn(&client, "retry", true).await;
    sleep(10 * SECOND).await;
    assert_eq!(sent.names(), ["a", "b", "retry", "c", "d"]);
}

#[tokio::test(start_paused = true)]
async fn requests_that_are_dropped_while_they_wait_take_no_token() {
    let (client, sent) = (client("dropped", 1.0, 1), Sent::default());
    let mut tasks = Vec::new();
    for _ in 0..100 {
        tasks.push(sent.spawn(&client, "dropped", false).await);
    }
    sent.spawn(&client, "kept", false).await;
    for task in &tasks[1..] {
        task.abort();
    }
    sleep(5 * SECOND).await;
    assert_eq!(sent.names(), ["dropped", "kept"]);
    assert_eq!(sent.seconds(), [0, 1]);
    let stats = client.stats();
    assert_eq!((stats.waiting, stats.delayed), (0, 100));
}

#[tokio::test(start_paused = true)]
async fn a_request_that_ends_at_its_deadline_takes_no_token() {
    let client = client("deadline", 1.0, 1);
    assert!(client.try_take());
    for _ in 0..9 {
        let late = timeout(SECOND / 10, client.take(false)).await;
        assert!(late.is_err(), "its deadline passes before");
    }
    assert_eq!(time_for(&client, 1).await, SECOND / 10);
}

#[tokio::test(start_paused = true)]
async fn the_lowest_limit_of_the_clients_of_a_key_applies() {
    let fast = client("lowest", 10.0, 5);
    let slow = client("lowest", 2.0, 7);
    let stats = fast.stats();
    assert_eq!((stats.per_second, stats.burst), (2.0, 5));
    assert_eq!(time_for(&fast, 5 + 4).await, 2 * SECOND);
    drop(slow);
    assert_eq!(fast.stats().per_second, 10.0);
    assert_eq!(time_for(&fast, 20).await, 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_waits_is_sent_earlier_when_the_slowest_client_is_gone() {
    let (slow, fast) = (client("gone", 0.001, 1), client("gone", 1.0, 1));
    let sent = Sent::default();
    assert!(slow.try_take());
    sent.spawn(&fast, "first", false).await;
    sent.spawn(&fast, "second", false).await;
    sleep(10 * SECOND).await;
    assert_eq!(sent.names(), [""; 0]);
    drop(slow);
    sleep(SECOND).await;
    assert_eq!(sent.names(), ["first"]);
    sleep(SECOND).await;
    assert_eq!(sent.names(), ["first", "second"]);
}

#[tokio::test(start_paused = true)]
async fn hosts_and_keys_have_buckets_of_their_own() {
    let (one, other) = (client("one", 1.0, 1), client("other", 1.0, 1));
    assert!(one.try_take() && !one.try_take());
    assert!(other.try_take() && !other.try_take());
    let elsewhere = Key {
        host: "https://example.authing.cn".to_owned(),
        ..key("one")
    };
    let limit = RateLimit {
        per_second: 1.0,
        burst: 1,
    };
    assert!(Limiter::join(elsewhere, limit).try_take());
}

#[tokio::test(start_paused = true)]
async fn a_new_client_of_a_key_does_not_begin_with_a_full_bucket() {
    for _ in 0..3 {
        let client = client("again", 1.0, 1);
        client.try_take();
        assert!(!client.try_take());
    }
    let start = Instant::now();
    client("again", 1.0, 1).take(false).await;
    assert_eq!(start.elapsed(), SECOND);
    sleep(SECOND).await;
    assert!(client("again", 1.0, 1).try_take(), "it is full again");
}

#[tokio::test(start_paused = true)]
async fn a_pause_holds_all_clients_of_the_key() {
    let (one, other) = (client("pause", 10.0, 5), client("pause", 10.0, 5));
    let elsewhere = client("no pause", 10.0, 5);
    assert!(one.pause(3 * SECOND));
    assert!(!one.try_take() && !other.try_take() && elsewhere.try_take());
    assert_eq!(time_for(&other, 1).await, 3 * SECOND);
    assert_eq!(time_for(&one, 10).await, SECOND);
    assert_eq!((one.stats().pauses, elsewhere.stats().pauses), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn a_pause_lasts_a_minute_at_most() {
    let client = client("minute", 10.0, 1);
    assert!(!client.pause(3_600 * SECOND));
    assert_eq!(time_for(&client, 1).await, 60 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn an_urgent_request_is_sent_at_once_and_counts() {
    let client = client("urgent", 1.0, 1);
    client.spend();
    client.spend();
    assert_eq!(time_for(&client, 1).await, 2 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn waits_are_counted() {
    let (client, sent) = (client("counted", 1.0, 1), Sent::default());
    for _ in 0..4 {
        sent.spawn(&client, "", false).await;
    }
    let stats = client.stats();
    assert_eq!((stats.waiting, stats.delayed, stats.waited), (3, 3, 0));
    sleep(10 * SECOND).await;
    let stats = client.stats();
    assert_eq!((stats.waiting, stats.delayed), (0, 3));
    assert_eq!(stats.waited, 1_000 + 2_000 + 3_000);
}
