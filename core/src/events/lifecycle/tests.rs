use std::time::Duration;

use tokio::time::Instant;

use super::{Due, Lifecycle, Policy};

const POLICY: Policy = Policy {
    handshake: Duration::from_secs(5),
    retry_times: Some(2),
    ping_interval: Some(Duration::from_secs(30)),
    ping_timeout: Duration::from_secs(10),
};

const fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// A subscription whose connection is open since `now`.
fn open(policy: Policy, now: Instant) -> Lifecycle {
    let mut lifecycle = Lifecycle::new(policy, now);
    lifecycle.opened(now);
    lifecycle
}

/// Waits until the next connection is due, and begins it.
fn reconnect(lifecycle: &mut Lifecycle) -> Instant {
    let now = lifecycle.next().expect("a wait");
    assert_eq!(lifecycle.due(now), Some(Due::Connect));
    now
}

#[test]
fn a_handshake_has_a_deadline() {
    let start = Instant::now();
    let mut lifecycle = Lifecycle::new(POLICY, start);
    assert_eq!(lifecycle.due(start + seconds(4)), None);
    assert_eq!(lifecycle.due(start + seconds(5)), Some(Due::Expired));
    lifecycle.failed(false, start + seconds(5), 1.0);
    let again = reconnect(&mut lifecycle);
    assert_eq!(lifecycle.next(), Some(again + seconds(5)));
}

#[test]
fn waits_double_up_to_half_a_minute() {
    let now = Instant::now();
    let policy = Policy {
        retry_times: None,
        ..POLICY
    };
    let mut lifecycle = Lifecycle::new(policy, now);
    let mut waits = Vec::new();
    for _ in 0..9 {
        let wait = lifecycle.failed(false, now, 1.0).expect("another attempt");
        waits.push(wait.as_millis());
        reconnect(&mut lifecycle);
    }
    let expected = [
        500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
    ];
    assert_eq!(waits, expected);
    // Full jitter: anything from nothing to all of it.
    assert_eq!(lifecycle.failed(false, now, 0.0), Some(Duration::ZERO));
    assert_eq!(lifecycle.failed(false, now, 0.5), Some(seconds(15)));
}

#[test]
fn failures_are_counted_in_a_row() {
    let now = Instant::now();
    let mut lifecycle = Lifecycle::new(POLICY, now);
    for _ in 0..10 {
        // Two reconnections, the second of which succeeds and brings a message.
        assert!(lifecycle.failed(false, now, 1.0).is_some(), "M45");
        reconnect(&mut lifecycle);
        assert!(lifecycle.failed(false, now, 1.0).is_some(), "M45");
        reconnect(&mut lifecycle);
        lifecycle.opened(now);
        lifecycle.received();
    }
    for _ in 0..2 {
        assert!(lifecycle.failed(false, now, 1.0).is_some());
        reconnect(&mut lifecycle);
    }
    assert_eq!(lifecycle.failed(false, now, 1.0), None);
    assert_eq!(lifecycle.next(), None);
    assert_eq!(lifecycle.due(now + seconds(1_000)), None);
}

#[test]
fn a_connection_without_messages_is_healthy_after_half_a_minute() {
    for (open_for, reconnects) in [(29, 1), (30, 2)] {
        let mut now = Instant::now();
        let mut lifecycle = Lifecycle::new(POLICY, now);
        lifecycle.failed(false, now, 0.0);
        now = reconnect(&mut lifecycle);
        lifecycle.opened(now);
        now += seconds(open_for);
        let mut seen = 0;
        while lifecycle.failed(false, now, 0.0).is_some() {
            now = reconnect(&mut lifecycle);
            seen += 1;
        }
        assert_eq!(seen, reconnects, "open for {open_for} s");
    }
}

#[test]
fn no_reconnection_is_made_where_none_is_allowed() {
    let now = Instant::now();
    let policy = Policy {
        retry_times: Some(0),
        ..POLICY
    };
    assert_eq!(Lifecycle::new(policy, now).failed(false, now, 1.0), None);
}

#[test]
fn a_refusal_ends_the_subscription() {
    let now = Instant::now();
    let mut lifecycle = Lifecycle::new(POLICY, now);
    assert_eq!(lifecycle.failed(true, now, 1.0), None, "M49");
    assert_eq!(lifecycle.next(), None);
}

#[test]
fn a_ping_is_sent_twice_a_minute_and_must_be_answered() {
    let start = Instant::now();
    let mut lifecycle = open(POLICY, start);
    assert_eq!(lifecycle.due(start + seconds(29)), None);
    assert_eq!(lifecycle.due(start + seconds(30)), Some(Due::Ping));
    lifecycle.heard();
    assert_eq!(lifecycle.next(), Some(start + seconds(60)));
    assert_eq!(lifecycle.due(start + seconds(60)), Some(Due::Ping));
    assert_eq!(lifecycle.due(start + seconds(69)), None);
    assert_eq!(lifecycle.due(start + seconds(70)), Some(Due::Silent), "M51");
}

#[test]
fn an_interval_below_the_timeout_does_not_put_off_the_end() {
    let start = Instant::now();
    let policy = Policy {
        ping_interval: Some(seconds(4)),
        ..POLICY
    };
    let mut lifecycle = open(policy, start);
    for ping in [4, 8, 12] {
        assert_eq!(lifecycle.due(start + seconds(ping)), Some(Due::Ping));
    }
    assert_eq!(lifecycle.due(start + seconds(14)), Some(Due::Silent));
}

#[test]
fn no_silence_counts_while_the_socket_is_not_read() {
    let start = Instant::now();
    let mut lifecycle = open(POLICY, start);
    assert_eq!(lifecycle.due(start + seconds(30)), Some(Due::Ping));
    lifecycle.pause();
    assert_eq!(lifecycle.next(), None);
    assert_eq!(lifecycle.due(start + seconds(500)), None);
    lifecycle.resume();
    assert_eq!(lifecycle.due(start + seconds(500)), Some(Due::Ping));
    assert_eq!(lifecycle.due(start + seconds(510)), Some(Due::Silent));
}

#[test]
fn pings_can_be_turned_off() {
    let policy = Policy {
        ping_interval: None,
        ..POLICY
    };
    assert_eq!(open(policy, Instant::now()).next(), None);
}

#[test]
fn a_server_may_ask_for_a_longer_wait_within_bounds() {
    let now = Instant::now();
    for (asked, expected) in [(0, 1), (7, 7), (4_000_000_000, 30)] {
        let mut lifecycle = Lifecycle::new(POLICY, now);
        lifecycle.failed(false, now, 1.0);
        reconnect(&mut lifecycle);
        lifecycle.failed(false, now, 1.0);
        lifecycle.wait_at_least(seconds(asked), now);
        assert_eq!(lifecycle.next(), Some(now + seconds(expected)));
    }
}
