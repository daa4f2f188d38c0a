//! Which protocol an origin is spoken to in, and how many connections that takes. Which calls may be
//! sent again belongs to `retry.rs`, the wire of HTTP/2 to `http2.rs`, pools to `pool.rs`.

use std::{sync::Arc, time::Duration};

use crate::support::{
    builder::{AtConnect, Builder},
    client::{call, call_once, client, documented, text},
    clock::StoppedClock,
    proxy::{Manner, Proxy},
    reply::{Ending, Gate, Reply},
    server::Server,
};
use genauth_core::{
    call::{Answer, Call, Endpoint},
    error::{Kind, Result},
    options::Value,
};
use tokio::task::JoinSet;

/// What the first connection of an attempt is given.
const PATIENCE: Duration = Duration::from_secs(3);
/// Calls of a burst.
const BURST: usize = 300;

fn http1() -> Builder {
    Server::build().tls()
}

fn http2() -> Builder {
    Server::build().tls().http2()
}

/// Starts calls at once that are not retried.
fn burst(client: &Arc<Endpoint>, count: usize) -> JoinSet<Result<Answer>> {
    let mut calls = JoinSet::new();
    for _ in 0..count {
        let client = client.clone();
        calls.spawn(async move {
            let call = Call {
                max_retries: 0,
                throw_on_failure: false,
                ..documented(&client)
            };
            client.call(call).await
        });
    }
    calls
}

async fn all_answered(calls: JoinSet<Result<Answer>>) {
    for outcome in calls.join_all().await {
        outcome.expect("the server answers");
    }
}

#[tokio::test]
async fn a_cold_burst_makes_one_http2_connection() {
    let _clock = StoppedClock::new();
    let server = http2().answering([Reply::ok()]).await;
    all_answered(burst(&client(&server.origin(), &[]), BURST)).await;
    assert_eq!(server.requests().len(), BURST);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn each_goaway_makes_one_connection() {
    let _clock = StoppedClock::new();
    let last = Reply::ok().then(Ending::Close);
    let server = http2()
        .scripted(move |_, number| {
            if number % 100 == 99 {
                last.clone()
            } else {
                Reply::ok()
            }
        })
        .await;
    let client = client(&server.origin(), &[]);
    for round in 1..=3 {
        all_answered(burst(&client, 100)).await;
        server.until(|seen| seen.open == 0).await;
        assert_eq!(server.connections(), round);
    }
}

#[tokio::test]
async fn a_server_that_chooses_http1_gets_its_first_connection_used() {
    let _clock = StoppedClock::new();
    let server = http1().answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call_once(&client).await.expect("the server answers");
    assert_eq!(server.connections(), 1);
    assert_eq!(server.requests()[0].version, "HTTP/1.1");
}

#[tokio::test]
async fn a_cold_burst_at_a_server_that_chooses_http1_makes_a_connection_for_each_call() {
    let _clock = StoppedClock::new();
    let gate = Gate::closed();
    let server = http1().answering([Reply::ok().after(&gate)]).await;
    let calls = burst(&client(&server.origin(), &[]), 20);
    server.until(|seen| seen.requests.len() == 20).await;
    gate.open();
    all_answered(calls).await;
    assert_eq!(server.connections(), 20);
}

#[tokio::test]
async fn http2_is_not_offered_with_the_option_off() {
    let server = http2().answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[("http2", Value::Boolean(false))]);
    call(&client).await.expect("the server answers");
    assert_eq!(server.requests()[0].version, "HTTP/1.1");
}

#[tokio::test]
async fn a_server_that_demands_http1_gets_the_request_again_as_the_same_attempt() {
    let _clock = StoppedClock::new();
    let server = http2()
        .scripted(|request, _| match request.version.as_str() {
            "HTTP/2" => Reply::nothing().then(Ending::DemandHttp1),
            _ => Reply::ok(),
        })
        .await;
    let client = client(&server.origin(), &[]);
    let answer = call_once(&client).await.expect("HTTP/1.1 is spoken");
    assert_eq!(answer.attempts(), 1);
    call_once(&client).await.expect("HTTP/1.1 is spoken");
    let versions: Vec<String> = server.requests().into_iter().map(|r| r.version).collect();
    assert_eq!(versions, ["HTTP/2", "HTTP/1.1", "HTTP/1.1"]);
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_burst_at_a_server_that_demands_http1_is_answered() {
    let server = http2()
        .scripted(|request, _| match request.version.as_str() {
            "HTTP/2" => Reply::nothing().then(Ending::DemandHttp1),
            _ => Reply::ok(),
        })
        .await;
    all_answered(burst(&client(&server.origin(), &[]), 50)).await;
}

#[tokio::test]
async fn a_server_that_refuses_alpn_is_offered_only_http1() {
    // A fatal alert, no_application_protocol (RFC 7301, 3.2).
    let alert = "\u{15}\u{3}\u{3}\0\u{2}\u{2}\u{78}";
    let server = http2()
        .at_connect(0, AtConnect::Say(alert))
        .answering([Reply::ok()])
        .await;
    let client = client(&server.origin(), &[]);
    let answer = call_once(&client).await.expect("HTTP/1.1 is offered");
    assert_eq!(answer.attempts(), 1);
    assert_eq!(server.requests()[0].version, "HTTP/1.1");
}

#[tokio::test]
async fn a_failed_connection_ends_the_wait_of_all() {
    let _clock = StoppedClock::new();
    let server = http2()
        .at_connect(0, AtConnect::Reset)
        .answering([Reply::ok()])
        .await;
    let client = client(&server.origin(), &[]);
    for outcome in burst(&client, 50).join_all().await {
        let error = outcome.expect_err("the connection fails");
        assert_eq!(error.kind(), Kind::Connection);
        assert_eq!(error.code(), "ECONNRESET", "{error:?}");
    }
    assert_eq!(server.connections(), 1);
    call(&client).await.expect("the next connection is good");
}

#[tokio::test]
async fn a_dropped_call_does_not_fail_calls_that_wait_for_its_connection() {
    let _clock = StoppedClock::new();
    let server = http2()
        .at_connect(0, AtConnect::Stall)
        .answering([Reply::ok()])
        .await;
    let client = client(&server.origin(), &[]);
    let mut first = burst(&client, 1);
    server.until(|seen| seen.connections == 1).await;
    let others = burst(&client, 50);
    tokio::task::yield_now().await;
    first.abort_all();
    all_answered(others).await;
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_connect_timeout_ends_the_wait_of_all() {
    let clock = StoppedClock::new();
    let server = http2()
        .at_connect(0, AtConnect::Stall)
        .answering([Reply::ok()])
        .await;
    let client = client(&server.origin(), &[("connectTimeout", Value::Number(50.0))]);
    let calls = burst(&client, 20);
    server.until(|seen| seen.connections == 1).await;
    clock.exceed(Duration::from_millis(50)).await;
    for outcome in calls.join_all().await {
        let error = outcome.expect_err("the connection stalls");
        assert_eq!(error.kind(), Kind::Timeout, "{error:?}");
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_stalled_connection_is_replaced_for_all_waiting_calls() {
    let clock = StoppedClock::new();
    let server = http2()
        .at_connect(0, AtConnect::Stall)
        .answering([Reply::ok()])
        .await;
    let calls = burst(&client(&server.origin(), &[]), 50);
    server.until(|seen| seen.connections == 1).await;
    clock.exceed(PATIENCE).await;
    all_answered(calls).await;
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_second_connection_may_take_as_long_as_the_call() {
    let clock = StoppedClock::new();
    let server = http1()
        .at_connect(0, AtConnect::Stall)
        .at_connect(1, AtConnect::Stall)
        .answering([Reply::ok()])
        .await;
    let client = client(&server.origin(), &[]);
    let (outcome, ()) = tokio::join!(call_once(&client), async {
        server.until(|seen| seen.connections == 1).await;
        clock.exceed(PATIENCE).await;
        server.until(|seen| seen.connections == 2).await;
        clock.exceed(client.options().timeout - PATIENCE).await;
    });
    let error = outcome.expect_err("no connection is made");
    assert_eq!(error.kind(), Kind::Timeout, "{error:?}");
    assert_eq!(error.attempts(), Some(1));
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_burst_through_a_proxy_makes_one_tunnel() {
    let _clock = StoppedClock::new();
    let server = http2().answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Open).await;
    let client = client(&server.origin(), &[("proxy", text(&proxy.url()))]);
    all_answered(burst(&client, 50)).await;
    assert_eq!(proxy.requests().len(), 1);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_common_hint_keeps_the_first_connection() {
    let _clock = StoppedClock::new();
    let server = Server::answering([Reply::ok().header("keep-alive", "timeout=5")]).await;
    let client = client(&server.origin(), &[]);
    for _ in 0..5 {
        call(&client).await.expect("the server answers");
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_connection_ends_before_the_server_would_end_it() {
    let clock = StoppedClock::new();
    let server = Server::answering([Reply::ok().header("keep-alive", "timeout=10")]).await;
    let client = client(&server.origin(), &[]);
    let mut connections = Vec::new();
    for seconds in [0, 5, 8, 10, 8] {
        clock.advance(Duration::from_secs(seconds)).await;
        call_once(&client).await.expect("the server answers");
        connections.push(server.connections());
    }
    // The first one is kept for 4 s, later ones for 9 s.
    assert_eq!(connections, [1, 2, 2, 3, 3]);
}

#[tokio::test]
async fn without_a_hint_the_idle_time_is_45_seconds() {
    let clock = StoppedClock::new();
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    let mut connections = Vec::new();
    for seconds in [0, 3, 5, 44, 46] {
        clock.advance(Duration::from_secs(seconds)).await;
        call_once(&client).await.expect("the server answers");
        connections.push(server.connections());
    }
    assert_eq!(connections, [1, 1, 2, 2, 3]);
}

#[tokio::test]
async fn smaller_hints_make_a_bounded_number_of_clients() {
    let _clock = StoppedClock::new();
    let server = Server::build()
        .scripted(|_, number| {
            let seconds = [60, 30, 60, 20, 60, 4, 3, 60][number % 8];
            Reply::ok().header("keep-alive", &format!("timeout={seconds}"))
        })
        .await;
    let client = client(&server.origin(), &[]);
    for _ in 0..24 {
        call(&client).await.expect("the server answers");
    }
    // 4 s at first, then 2 s.
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn non_idempotent_calls_use_new_connections_without_keep_alive() {
    let _clock = StoppedClock::new();
    let hinting = Reply::ok().header("keep-alive", "timeout=1");
    let server = Server::answering([hinting]).await;
    let client = client(&server.origin(), &[]);
    for _ in 0..3 {
        call_once(&client).await.expect("the server answers");
    }
    assert_eq!(server.connections(), 3);
    let before = server.connections();
    for _ in 0..3 {
        call(&client).await.expect("the server answers");
    }
    assert_eq!(server.connections(), before + 1);
}
