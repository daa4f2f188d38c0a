//! The option `rateLimit`, from the server's side, with a clock that only the tests move: no token comes without
//! them. Queues and the arithmetic of tokens have unit tests.

use std::{sync::Arc, time::Duration};

use genauth_core::{
    call::{Answer, Call, Deadline, Endpoint},
    error::{Kind, Phase, Result},
    management_token,
    options::{ManagementOptions, Value},
    transport::ProxyEnvironment,
};
use tokio::task::{JoinHandle, yield_now};

use crate::support::{
    certificates::authority,
    client::{SEND_ONCE, TIMEOUT, client, documented, number, text},
    clock::StoppedClock,
    reply::Reply,
    server::Server,
};

const SECOND: Duration = Duration::from_secs(1);
/// More than the resolution of timers.
const MOMENT: Duration = Duration::from_millis(2);

fn limit(per_second: f64) -> (&'static str, Value) {
    let fields = vec![("perSecond".to_owned(), Value::Number(per_second))];
    ("rateLimit", Value::Object(fields))
}

/// A client of `server` that is limited to one request per second.
fn slow(server: &Server) -> Arc<Endpoint> {
    client(&server.origin(), &[limit(1.0)])
}

fn start(client: &Arc<Endpoint>) -> JoinHandle<Result<Answer>> {
    tokio::spawn(client.call(documented(client)))
}

fn start_write(client: &Arc<Endpoint>) -> JoinHandle<Result<Answer>> {
    tokio::spawn(client.call(Call {
        operation: &SEND_ONCE,
        ..documented(client)
    }))
}

/// Waits until the server has exactly so many requests.
async fn received(server: &Server, requests: usize) {
    server.until(|seen| seen.requests.len() >= requests).await;
    assert_eq!(server.requests().len(), requests);
}

/// Waits until so many requests of a client wait for its limit.
async fn waiting(client: &Endpoint, requests: u64) {
    while client.stats().rate_limit.expect("a limit").waiting != requests {
        yield_now().await;
    }
}

#[tokio::test]
async fn requests_are_sent_one_interval_after_the_other() {
    let clock = StoppedClock::new();
    let server = Server::answering([Reply::ok()]).await;
    let (one, other) = (slow(&server), slow(&server));
    let calls = [start(&one), start(&other), start(&one), start(&other)];
    received(&server, 1).await;
    for sent in 2..=calls.len() {
        clock.advance(SECOND - 5 * MOMENT).await;
        received(&server, sent - 1).await;
        clock.advance(6 * MOMENT).await;
        received(&server, sent).await;
    }
    for call in calls {
        let answer = call.await.expect("no panic").expect("an answer");
        assert_eq!(answer.attempts(), 1);
    }
    let stats = one.stats().rate_limit.expect("a limit");
    assert_eq!((stats.per_second, stats.waiting, stats.pauses), (1.0, 0, 0));
    assert_eq!(stats.delayed + other.stats().rate_limit.unwrap().delayed, 3);
}

#[tokio::test]
async fn a_call_ends_at_its_deadline_in_the_phase_of_the_limit() {
    let clock = StoppedClock::new();
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[limit(0.001)]);
    start(&client).await.expect("no panic").expect("an answer");
    let late = tokio::spawn(client.call(Call {
        deadline: Deadline::after(TIMEOUT),
        ..documented(&client)
    }));
    waiting(&client, 1).await;
    clock.advance(TIMEOUT + MOMENT).await;
    let error = late.await.expect("no panic").expect_err("no token");
    assert_eq!((error.kind(), error.code()), (Kind::Timeout, "ETIMEDOUT"));
    assert_eq!(error.phase(), Some(Phase::RateLimit));
    assert_eq!(error.attempts(), Some(0), "nothing was sent");
    assert!(error.retryable());
    let message = "timed out after 2500 ms while waiting for the rate limit of the client.";
    assert!(error.message().ends_with(message), "{error}");
    received(&server, 1).await;
}

#[tokio::test]
async fn a_retry_takes_a_token() {
    let clock = StoppedClock::new();
    let refused = Reply::status(503).header("retry-after", "0");
    let server = Server::answering([refused, Reply::ok()]).await;
    let client = slow(&server);
    let call = start(&client);
    received(&server, 1).await;
    waiting(&client, 1).await;
    received(&server, 1).await;
    clock.advance(SECOND + MOMENT).await;
    let answer = call.await.expect("no panic").expect("an answer");
    assert_eq!(answer.attempts(), 2);
}

#[tokio::test]
async fn an_aborted_call_leaves_its_token_to_others() {
    let clock = StoppedClock::new();
    let server = Server::answering([Reply::ok()]).await;
    let client = slow(&server);
    start(&client).await.expect("no panic").expect("an answer");
    let aborted: Vec<_> = (0..20).map(|_| start(&client)).collect();
    let kept = start(&client);
    waiting(&client, 21).await;
    for call in aborted {
        call.abort();
    }
    waiting(&client, 1).await;
    clock.advance(SECOND + MOMENT).await;
    kept.await.expect("no panic").expect("an answer");
    received(&server, 2).await;
}

#[tokio::test]
async fn a_429_pauses_the_calls_of_all_clients_and_loses_none_of_them() {
    let clock = StoppedClock::new();
    let refused = Reply::status(429).header("retry-after", "5");
    let server = Server::answering([refused, Reply::ok()]).await;
    let fast = limit(1_000.0);
    let (one, other) = (
        client(&server.origin(), std::slice::from_ref(&fast)),
        client(&server.origin(), &[fast]),
    );
    let first = start_write(&one);
    received(&server, 1).await;
    waiting(&one, 1).await;
    let others = [start_write(&other), start(&other)];
    waiting(&other, 2).await;
    clock.advance(5 * SECOND - MOMENT).await;
    received(&server, 1).await;
    for _ in 0..4 {
        clock.advance(2 * MOMENT).await;
    }
    let answer = first.await.expect("no panic").expect("an answer");
    assert_eq!(answer.attempts(), 2);
    for call in others {
        let answer = call.await.expect("no panic").expect("an answer");
        assert_eq!(answer.attempts(), 1);
    }
    received(&server, 4).await;
    let stats = other.stats();
    assert_eq!(stats.rate_limit.expect("a limit").pauses, 1);
    assert_eq!(stats.retry_budget, 512, "the limit needs no budget");
}

#[tokio::test]
async fn a_429_beyond_the_deadline_rejects_its_call_and_pauses_the_others() {
    let clock = StoppedClock::new();
    let refused = Reply::status(429).header("retry-after", "30");
    let server = Server::answering([refused, Reply::ok()]).await;
    let client = client(
        &server.origin(),
        &[limit(1_000.0), ("timeout", number(10_000))],
    );
    let error = start(&client).await.expect("no panic").expect_err("429");
    assert_eq!((error.kind(), error.attempts()), (Kind::RateLimit, Some(1)));
    let late = start(&client);
    waiting(&client, 1).await;
    clock.advance(10 * SECOND + MOMENT).await;
    let error = late.await.expect("no panic").expect_err("a pause");
    assert_eq!(error.phase(), Some(Phase::RateLimit));
    received(&server, 1).await;
    clock.advance(20 * SECOND).await;
    start(&client).await.expect("no panic").expect("an answer");
}

#[tokio::test]
async fn without_the_option_a_429_delays_its_own_call_alone() {
    let clock = StoppedClock::new();
    let refused = Reply::status(429).header("retry-after", "5");
    let server = Server::answering([refused, Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    let first = start_write(&client);
    received(&server, 1).await;
    start(&client).await.expect("no panic").expect("an answer");
    assert_eq!(client.stats().rate_limit, None);
    while client.stats().retries == 0 {
        yield_now().await;
    }
    clock.advance(5 * SECOND + MOMENT).await;
    let answer = first.await.expect("no panic").expect("an answer");
    assert_eq!(answer.attempts(), 2);
}

/// A client that requests a token of `server` first.
fn token_client(server: &Server) -> Arc<Endpoint> {
    let (option, value) = limit(1.0);
    let given = [
        ("accessKeyId", text("AK")),
        ("accessKeySecret", text("secret")),
        ("authentication", text("token")),
        ("host", text(&server.origin())),
        ("ca", authority().pem()),
        (option, value),
    ];
    let given = given.map(|(name, value)| (name.to_owned(), value)).into();
    let options = ManagementOptions::parse(&given).expect("valid options");
    let environment = ProxyEnvironment::default();
    management_token::client(Arc::new(options), &environment).expect("a client")
}

fn token() -> Reply {
    let issued = r#"{"statusCode":200,"data":{"access_token":"t","expires_in":7200}}"#;
    Reply::json(200, issued)
}

#[tokio::test]
async fn a_request_for_a_token_counts_but_does_not_wait() {
    let clock = StoppedClock::new();
    let server = Server::answering([token(), Reply::ok()]).await;
    let client = token_client(&server);
    let call = start(&client);
    received(&server, 1).await;
    waiting(&client, 1).await;
    clock.advance(SECOND + MOMENT).await;
    call.await.expect("no panic").expect("an answer");
    received(&server, 2).await;
}

#[tokio::test]
async fn a_request_for_a_token_waits_after_429() {
    let clock = StoppedClock::new();
    let refused = Reply::status(429).header("retry-after", "5");
    let server = Server::answering([refused, token(), Reply::ok()]).await;
    let client = token_client(&server);
    let call = start(&client);
    received(&server, 1).await;
    while client.stats().retries == 0 {
        yield_now().await;
    }
    clock.advance(5 * SECOND - MOMENT).await;
    received(&server, 1).await;
    clock.advance(2 * MOMENT).await;
    received(&server, 2).await;
    waiting(&client, 1).await;
    clock.advance(SECOND + MOMENT).await;
    call.await.expect("no panic").expect("an answer");
}

#[tokio::test]
async fn a_closed_client_has_no_limit() {
    let server = Server::answering([Reply::ok()]).await;
    let (closed, other) = (client(&server.origin(), &[limit(0.001)]), slow(&server));
    let in_force = |client: &Endpoint| client.stats().rate_limit.map(|limit| limit.per_second);
    assert_eq!(in_force(&other), Some(0.001));
    closed.close();
    assert_eq!((in_force(&closed), in_force(&other)), (None, Some(1.0)));
}
