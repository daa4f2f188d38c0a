//! HTTP/2 is spoken where the server offers it, and one connection carries many calls.

use crate::support::{
    client::{
        call, call_once, call_with_retries, client, documented, failure, failure_at_deadline,
        number, value,
    },
    clock::StoppedClock,
    reply::{Ending, Framing, Gate, Reply},
    server::Server,
};
use futures_util::future::join_all;
use genauth_core::error::{Kind, Phase};
use tokio::task::JoinSet;

/// As many calls as a client has on the wire to one host at once.
const MOST_AT_ONCE: usize = 512;
/// Resends of one attempt without a wait.
const RESENDS_AT_ONCE: usize = 16;
/// Retries that a full budget pays for.
const RETRY_BUDGET: u32 = 512;

async fn server(replies: impl Into<Vec<Reply>>) -> Server {
    Server::build().tls().http2().answering(replies).await
}

#[tokio::test]
async fn http2_is_spoken_where_it_is_offered() {
    let server = server([Reply::ok()]).await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("the server answers");
    let requests = server.requests();
    assert_eq!(requests[0].version, "HTTP/2");
    assert_eq!(requests[0].method, "POST");
    assert_eq!(requests[0].target, "/api/v3/get-wechat-access-token");
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    assert_eq!(requests[0].body, crate::support::client::ARGUMENT);
}

#[tokio::test]
async fn http1_is_spoken_where_http2_is_not_offered() {
    let server = Server::build().tls().answering([Reply::ok()]).await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("the server answers");
    assert_eq!(server.requests()[0].version, "HTTP/1.1");
}

#[tokio::test]
async fn http1_is_spoken_in_clear_text() {
    let server = Server::answering([Reply::ok()]).await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("the server answers");
    assert_eq!(server.requests()[0].version, "HTTP/1.1");
}

#[tokio::test]
async fn calls_at_once_share_one_connection() {
    let _clock = StoppedClock::new();
    let server = server([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    let mut calls = JoinSet::new();
    for _ in 0..50 {
        let client = client.clone();
        calls.spawn(async move { call(&client).await });
    }
    for outcome in calls.join_all().await {
        outcome.expect("the server answers");
    }
    assert_eq!(server.requests().len(), 51);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_stream_that_stalls_does_not_disturb_the_others() {
    let stalled = Reply::json(200, "{").framed(Framing::Chunked);
    let server = server([Reply::ok(), stalled.then(Ending::Stall), Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    let error = failure_at_deadline(&client, async {
        server.until(|seen| seen.requests.len() == 2).await;
        call(&client).await.expect("the other stream is answered");
    })
    .await;
    assert_eq!(error.phase(), Some(Phase::Body), "{error:?}");
    call(&client).await.expect("the connection is still good");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_stream_that_is_reset_is_tried_again_on_the_same_connection() {
    let clock = StoppedClock::new();
    let server = server([Reply::nothing().then(Ending::Reset), Reply::ok()]).await;
    call_with_retries(&clock, &client(&server.origin(), &[]))
        .await
        .expect("the call is tried again");
    assert_eq!(server.requests().len(), 2);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_stream_that_is_reset_is_not_tried_again_when_the_call_must_not_be_sent_twice() {
    let server = server([Reply::nothing().then(Ending::Reset), Reply::ok()]).await;
    let error = call_once(&client(&server.origin(), &[]))
        .await
        .expect_err("there is no answer");
    assert_eq!(error.code(), "ECONNRESET", "{error:?}");
    assert_eq!(error.attempts(), Some(1));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_stream_that_is_refused_is_sent_again_whatever_the_call_does() {
    let _clock = StoppedClock::new();
    let server = server([Reply::nothing().then(Ending::Refuse), Reply::ok()]).await;
    let client = client(&server.origin(), &[("maxRetries", number(0))]);
    let answer = call_once(&client)
        .await
        .expect("the server has not processed the first request");
    assert_eq!(answer.attempts(), 1);
    assert_eq!(server.requests().len(), 2);
    assert_eq!(server.connections(), 1);
    let stats = client.stats();
    assert_eq!((stats.resends, stats.retries), (1, 0));
    assert_eq!(stats.retry_budget, RETRY_BUDGET);
}

#[tokio::test]
async fn a_refused_stream_does_not_use_a_retry() {
    let refused = Reply::nothing().then(Ending::Refuse);
    let reset = Reply::nothing().then(Ending::Reset);
    let replies = [
        refused.clone(),
        reset,
        refused.clone(),
        refused,
        Reply::ok(),
    ];
    let server = server(replies).await;
    let client = client(&server.origin(), &[("maxRetries", number(1))]);
    let answer = call(&client).await.expect("the second attempt succeeds");
    assert_eq!(answer.attempts(), 2);
    let stats = client.stats();
    assert_eq!((stats.resends, stats.retries), (3, 1));
}

#[tokio::test]
async fn refused_streams_are_retried_until_the_deadline_with_pauses() {
    let clock = StoppedClock::new();
    let server = server([Reply::nothing().then(Ending::Refuse)]).await;
    let client = client(&server.origin(), &[]);
    let call = documented(&client);
    let progress = call.progress.clone();
    // All but the first resends wait.
    let outcome = clock.through_backoff(&progress, client.call(call)).await;
    let error = outcome.expect_err("no stream is accepted");
    assert_eq!(error.kind(), Kind::Timeout, "{error:?}");
    assert_eq!(error.attempts(), Some(1));
    // The waits grow from 1 ms to 250 ms, and the deadline is after 10 s.
    let requests = server.requests().len();
    assert!(
        (RESENDS_AT_ONCE + 40..RESENDS_AT_ONCE + 100).contains(&requests),
        "{requests}"
    );
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn calls_that_wait_for_a_stream_when_the_server_leaves_are_sent_on_the_next_connection() {
    let _clock = StoppedClock::new();
    const CALLS: usize = 20;
    let gate = Gate::closed();
    let held = Reply::ok().after(&gate).then(Ending::Close);
    let server = Server::build()
        .tls()
        .http2()
        .streams(2)
        .scripted(move |_, number| match number {
            0 => Reply::ok(),
            1..8 => held.clone(),
            _ => Reply::ok(),
        })
        .await;
    let client = client(&server.origin(), &[("maxRetries", number(0))]);
    call(&client).await.expect("the server answers");
    let calls = (0..CALLS).map(|_| call_once(&client));
    let leave = async {
        server.until(|seen| seen.requests.len() == 3).await;
        gate.open();
    };
    let (answers, ()) = tokio::join!(join_all(calls), leave);
    for answer in answers {
        assert_eq!(answer.expect("no call is lost").attempts(), 1);
    }
    // None was carried out twice.
    assert_eq!(server.requests().len(), 1 + CALLS);
    assert!(server.connections() > 1);
    assert!(client.stats().resends > 0);
}

#[tokio::test]
async fn a_connection_that_breaks_is_replaced() {
    let clock = StoppedClock::new();
    let server = server([
        Reply::ok(),
        Reply::nothing().then(Ending::Close),
        Reply::ok(),
    ])
    .await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    call_with_retries(&clock, &client)
        .await
        .expect("the call is tried again");
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_connection_that_always_breaks_is_a_reset() {
    let server = server([Reply::nothing().then(Ending::Close)]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.kind(), Kind::Connection, "{error:?}");
    assert_eq!(error.code(), "ECONNRESET", "{error:?}");
    assert_eq!(error.attempts(), Some(4));
}

#[tokio::test]
async fn after_goaway_calls_go_to_a_new_connection() {
    let _clock = StoppedClock::new();
    let server = server([Reply::ok().then(Ending::Close), Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    server.until(|seen| seen.open == 0).await;
    call_once(&client).await.expect("a new connection is made");
    assert_eq!(server.connections(), 2);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_answer_without_a_length_is_complete_at_its_end() {
    let server = server([Reply::ok().framed(Framing::Chunked)]).await;
    let answer = call(&client(&server.origin(), &[]))
        .await
        .expect("the server answers");
    assert_eq!(value(&answer)["statusCode"], 200);
}

#[tokio::test]
async fn an_answer_shorter_than_its_length_is_refused() {
    let server = server([Reply::ok().framed(Framing::Claimed(10_000))]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.code(), "ERR_RESPONSE_TRUNCATED", "{error:?}");
}

#[tokio::test]
async fn an_answer_larger_than_the_flow_control_window_arrives_whole() {
    let name = "x".repeat(5 * 1024 * 1024);
    let body = format!(r#"{{"statusCode":200,"data":{{"name":"{name}"}}}}"#);
    let server = server([Reply::json(200, body.clone())]).await;
    let answer = call(&client(&server.origin(), &[]))
        .await
        .expect("the server answers");
    assert!(answer.text().to_string() == body);
}

#[tokio::test]
async fn a_call_beyond_the_most_at_once_waits_for_its_turn() {
    let gate = Gate::closed();
    let server = server([Reply::ok(), Reply::ok().after(&gate)]).await;
    // Longer than the clock is moved and a slow machine takes.
    let client = client(&server.origin(), &[("timeout", number(600_000))]);
    call(&client).await.expect("the server answers");
    let mut calls = JoinSet::new();
    for _ in 0..MOST_AT_ONCE {
        let client = client.clone();
        calls.spawn(async move { call(&client).await });
    }
    server
        .until(|seen| seen.requests.len() == 1 + MOST_AT_ONCE)
        .await;
    let error = failure_at_deadline(&client, async {}).await;
    assert_eq!(error.kind(), Kind::Timeout);
    assert_eq!(error.phase(), Some(Phase::Queue), "{error:?}");
    gate.open();
    for outcome in calls.join_all().await {
        outcome.expect("the gate is open");
    }
    assert_eq!(server.requests().len(), 1 + MOST_AT_ONCE);
    call(&client).await.expect("there is room again");
}

#[tokio::test]
async fn calls_that_wait_for_a_stream_when_the_connection_ends_are_sent_again() {
    let _clock = StoppedClock::new();
    let gate = Gate::closed();
    let replies = [
        Reply::ok(),
        Reply::nothing().after(&gate).then(Ending::Close),
        Reply::ok(),
    ];
    let server = Server::build()
        .tls()
        .http2()
        .streams(1)
        .answering(replies)
        .await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    let mut calls = JoinSet::new();
    for _ in 0..10 {
        let client = client.clone();
        calls.spawn(async move { call_once(&client).await });
    }
    server.until(|seen| seen.requests.len() == 2).await;
    // The others wait, or are about to: the outcome is the same.
    gate.open();
    let outcomes = calls.join_all().await;
    let lost = outcomes.iter().filter(|outcome| outcome.is_err()).count();
    assert_eq!(lost, 1, "the one that was on the wire");
    for answer in outcomes.into_iter().flatten() {
        assert_eq!(answer.attempts(), 1);
    }
    assert_eq!(server.requests().len(), 11);
    assert_eq!(server.connections(), 2);
}
