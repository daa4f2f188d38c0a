//! One deadline covers a whole call, and its error says what the call was doing.

use std::time::Duration;

use crate::support::{
    builder::AtConnect,
    client::{
        SEND_ONCE, TIMEOUT, at_deadline, call, client, documented, failure, failure_at_deadline,
        number,
    },
    clock::{StoppedClock, in_phase},
    proxy::{Manner, Proxy},
    reply::{Ending, Framing, Gate, Reply},
    server::Server,
};
use genauth_core::{
    call::{Call, Deadline},
    error::{Error, Kind, Phase},
};

/// A timeout that a loaded machine does not reach before the clock is moved.
const LONG: Duration = Duration::from_secs(600);

#[track_caller]
fn assert_timed_out_in(phase: Phase, error: &Error) {
    assert_eq!(error.kind(), Kind::Timeout, "{error:?}");
    assert_eq!(error.code(), "ETIMEDOUT");
    assert_eq!(error.phase(), Some(phase), "{error:?}");
    assert!(error.retryable());
}

/// Waits for the first request.
async fn asked(server: &Server) {
    server.until(|seen| seen.requests.len() == 1).await;
}

/// Makes a call that ends at its deadline, and moves the clock there when the server has the request and the call
/// is in `phase`: it may have to read what the server has sent.
async fn stalled(server: &Server, phase: Phase) -> Error {
    let client = client(&server.origin(), &[]);
    let call = Call {
        deadline: Deadline::after(TIMEOUT),
        ..documented(&client)
    };
    let progress = call.progress.clone();
    let reached = async {
        asked(server).await;
        in_phase(&progress, phase).await;
    };
    let outcome = at_deadline(client.call(call), reached).await;
    let error = outcome.expect_err("the call must fail");
    assert_timed_out_in(phase, &error);
    error
}

#[tokio::test]
async fn a_handshake_that_never_ends_times_out_while_connecting() {
    let server = Server::build()
        .tls()
        .at_connect(0, AtConnect::Stall)
        .answering([Reply::ok()])
        .await;
    let connected = server.until(|seen| seen.connections == 1);
    let error = failure_at_deadline(&client(&server.origin(), &[]), connected).await;
    assert_timed_out_in(Phase::Connect, &error);
    assert!(
        error.message().contains("2500 ms while connecting"),
        "{error}"
    );
    assert_eq!(error.attempts(), Some(1));
}

#[tokio::test]
async fn a_proxy_that_never_opens_the_tunnel_times_out_while_connecting() {
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Stalling).await;
    let through = [("proxy", crate::support::client::text(&proxy.url()))];
    let client = client(&server.origin(), &through);
    let error = failure_at_deadline(&client, proxy.asked()).await;
    assert_timed_out_in(Phase::Connect, &error);
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_server_that_never_answers_times_out_while_waiting_for_the_response() {
    let server = Server::answering([Reply::nothing().then(Ending::Stall)]).await;
    stalled(&server, Phase::Response).await;
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn headers_that_never_end_time_out_while_waiting_for_the_response() {
    let begun = Reply::raw("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n");
    let server = Server::answering([begun.then(Ending::Stall)]).await;
    stalled(&server, Phase::Response).await;
}

#[tokio::test]
async fn interim_responses_without_end_do_not_prolong_a_call() {
    let interim = Reply::raw("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(8));
    let server = Server::answering([interim.then(Ending::Stall)]).await;
    stalled(&server, Phase::Response).await;
}

#[tokio::test]
async fn a_body_that_stalls_times_out_while_reading() {
    let begun = Reply::json(200, r#"{"statusCode":"#).framed(Framing::Claimed(100));
    let server = Server::answering([begun.then(Ending::Stall)]).await;
    stalled(&server, Phase::Body).await;
}

#[tokio::test]
async fn a_body_that_drips_does_not_outlive_the_deadline() {
    let begun = Reply::json(200, "{").framed(Framing::Claimed(1_000_000));
    let server = Server::answering([begun.then(Ending::Drip)]).await;
    stalled(&server, Phase::Body).await;
}

#[tokio::test]
async fn the_body_of_an_error_status_is_under_the_same_deadline() {
    let begun = Reply::status(500).framed(Framing::Claimed(1_000));
    let server = Server::answering([begun.then(Ending::Stall)]).await;
    stalled(&server, Phase::Body).await;
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_deadline_covers_all_attempts_and_counts_them() {
    let refused = Reply::status(503).header("retry-after", "0");
    let server = Server::answering([refused, Reply::nothing().then(Ending::Stall)]).await;
    let twice = server.until(|seen| seen.requests.len() == 2);
    let error = failure_at_deadline(&client(&server.origin(), &[]), twice).await;
    assert_timed_out_in(Phase::Response, &error);
    assert_eq!(error.attempts(), Some(2));
}

#[tokio::test]
async fn no_request_is_sent_after_the_deadline() {
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    let deadline = Deadline::after(Duration::ZERO);
    let call = Call {
        deadline,
        ..documented(&client)
    };
    let error = client.call(call).await.expect_err("there is no time left");
    assert_timed_out_in(Phase::Queue, &error);
    assert_eq!(server.connections(), 0);
}

/// Calls in flight to one origin at once; further ones are queued (docs, "Limits").
const MAX_IN_FLIGHT: usize = 512;

#[tokio::test]
async fn calls_that_are_queued_until_their_deadline_open_no_connection() {
    const QUEUED: usize = 100;
    let server = Server::answering([Reply::nothing().then(Ending::Stall)]).await;
    let client = client(&server.origin(), &[]);
    let deadline = Deadline::after(LONG);
    let calls = (0..MAX_IN_FLIGHT + QUEUED).map(|_| {
        let call = Call {
            deadline,
            ..documented(&client)
        };
        tokio::spawn(client.call(call))
    });
    let calls: Vec<_> = calls.collect();
    server
        .until(|seen| seen.requests.len() == MAX_IN_FLIGHT)
        .await;
    // Nothing happens from now on, so the clock goes to the deadline.
    tokio::time::pause();
    let mut queued = 0;
    for call in calls {
        let error = call.await.expect("no panic").expect_err("nothing comes");
        assert_eq!(error.kind(), Kind::Timeout, "{error:?}");
        queued += usize::from(error.phase() == Some(Phase::Queue));
    }
    assert_eq!(queued, QUEUED);
    assert_eq!(server.connections(), MAX_IN_FLIGHT);
}

#[tokio::test]
async fn an_answer_that_is_late_but_in_time_is_taken() {
    let gate = Gate::closed();
    let server = Server::answering([Reply::ok().after(&gate)]).await;
    let client = client(&server.origin(), &[]);
    let (answer, ()) = tokio::join!(call(&client), async {
        server.until(|seen| seen.requests.len() == 1).await;
        gate.open();
    });
    answer.expect("the gate is open");
}

#[tokio::test]
async fn the_connect_timeout_ends_an_attempt_and_the_next_one_may_succeed() {
    let clock = StoppedClock::new();
    let server = Server::build()
        .tls()
        .at_connect(0, AtConnect::Stall)
        .answering([Reply::ok()])
        .await;
    let client = client(&server.origin(), &[("connectTimeout", timeout())]);
    // Nothing was sent, so that even this call may be tried again.
    let call = Call {
        operation: &SEND_ONCE,
        ..documented(&client)
    };
    let progress = call.progress.clone();
    let (outcome, ()) = tokio::join!(clock.through_backoff(&progress, client.call(call)), async {
        server.until(|seen| seen.connections == 1).await;
        clock.exceed(TIMEOUT).await;
    });
    outcome.expect("the second connection is served");
    assert_eq!(server.connections(), 2);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_connect_timeout_names_itself_and_its_phase() {
    let server = Server::build()
        .tls()
        .at_connect(0, AtConnect::Stall)
        .answering([Reply::ok()])
        .await;
    let extra = [("connectTimeout", timeout()), ("maxRetries", number(0))];
    let client = client(&server.origin(), &extra);
    let connected = server.until(|seen| seen.connections == 1);
    let error = at_deadline(failure(&client), connected).await;
    assert_timed_out_in(Phase::Connect, &error);
    assert!(error.message().contains("2500 ms"), "{error}");
    assert_eq!(error.attempts(), Some(1));
}

#[tokio::test]
async fn the_connect_timeout_does_not_limit_the_response() {
    let clock = StoppedClock::new();
    let gate = Gate::closed();
    let server = Server::build()
        .tls()
        .answering([Reply::ok().after(&gate)])
        .await;
    let client = client(&server.origin(), &[("connectTimeout", timeout())]);
    let (answer, ()) = tokio::join!(call(&client), async {
        server.until(|seen| seen.requests.len() == 1).await;
        // Longer than the connect timeout, which began before this.
        clock.exceed(TIMEOUT).await;
        gate.open();
    });
    answer.expect("the connection was made in time");
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let server = Server::answering([Reply::nothing().then(Ending::Stall)]).await;
    let client = client(&server.origin(), &[]);
    tokio::select! {
        outcome = call(&client) => panic!("a stalled call ended: {outcome:?}"),
        () = server.until(|seen| seen.requests.len() == 1) => {}
    }
    server.until(|seen| seen.open == 0).await;
}

#[tokio::test]
async fn a_connection_with_a_late_answer_on_it_is_not_used_again() {
    let gate = Gate::closed();
    let late = Reply::json(200, r#"{"statusCode":200,"late":true}"#).after(&gate);
    let server = Server::answering([late, Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    failure_at_deadline(&client, asked(&server)).await;
    gate.open();
    let answer = call(&client).await.expect("the next call is served");
    assert_eq!(crate::support::client::value(&answer)["message"], "ok");
    assert_eq!(server.connections(), 2);
}

fn timeout() -> genauth_core::options::Value {
    number(u32::try_from(TIMEOUT.as_millis()).expect("the timeout is short"))
}
