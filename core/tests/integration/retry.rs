//! What is tried again, how often, and what never is.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::{Duration, Instant, SystemTime},
};

use crate::support::{
    builder::AtConnect,
    client::{SEND_ONCE, call, call_once, client, documented, failure, number},
    clock::StoppedClock,
    reply::{Ending, Framing, Gate, Reply},
    server::Server,
};
use futures_util::future::join_all;
use genauth_core::{
    call::{Call, Endpoint},
    error::{Error, Kind},
};

/// Statuses after which the same request may succeed.
const TRANSIENT: [u16; 6] = [408, 429, 500, 502, 503, 504];
/// Retries that a full budget pays for.
const BUDGET: u32 = 512;

async fn failure_once(client: &Arc<Endpoint>) -> Error {
    call_once(client).await.expect_err("the call must fail")
}

#[tokio::test]
async fn a_transient_status_is_tried_again_until_the_service_answers() {
    for status in TRANSIENT {
        let server = Server::answering([Reply::status(status), Reply::ok()]).await;
        call(&client(&server.origin(), &[]))
            .await
            .expect("the second attempt succeeds");
        let requests = server.requests();
        assert_eq!(requests.len(), 2, "{status}");
        assert_eq!(requests[0].body, requests[1].body);
        assert_eq!(requests[0].headers, requests[1].headers);
        assert_eq!(server.connections(), 1);
    }
}

#[tokio::test]
async fn a_persistent_transient_status_is_tried_four_times() {
    for status in TRANSIENT {
        let server = Server::answering([Reply::status(status)]).await;
        let error = failure(&client(&server.origin(), &[])).await;
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.attempts(), Some(4));
        assert!(error.retryable());
        assert_eq!(server.requests().len(), 4);
    }
}

#[tokio::test]
async fn a_status_that_will_not_change_is_not_tried_again() {
    for status in [400, 401, 403, 404, 405, 409, 410, 413, 422, 501, 505] {
        let server = Server::answering([Reply::status(status), Reply::ok()]).await;
        let error = failure(&client(&server.origin(), &[])).await;
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.attempts(), Some(1));
        assert!(!error.retryable(), "{status}");
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_business_failure_is_not_tried_again() {
    let refused = Reply::json(200, r#"{"statusCode":500,"message":"no"}"#);
    let server = Server::answering([refused, Reply::ok()]).await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("a business failure resolves");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_connection_that_breaks_is_tried_again() {
    let cut = Reply::ok().framed(Framing::Claimed(1_000));
    for broken in [
        Reply::nothing().then(Ending::Reset),
        Reply::nothing().then(Ending::Close),
        Reply::raw("HTTP/1.1 200 OK\r\ncontent-").then(Ending::Close),
        cut.clone().then(Ending::Close),
        cut.then(Ending::Reset),
    ] {
        let server = Server::answering([broken, Reply::ok()]).await;
        call(&client(&server.origin(), &[]))
            .await
            .expect("the second attempt succeeds");
        assert_eq!(server.requests().len(), 2);
    }
}

#[tokio::test]
async fn only_reads_are_retried_after_a_damaged_body() {
    let half = Reply::json(200, r#"{"statusCode":200,"#).framed(Framing::UntilClose);
    for (damaged, code) in [
        (
            Reply::encoded("gzip", b"\x1f\x8b".to_vec()),
            "ERR_RESPONSE_ENCODING",
        ),
        (Reply::json(200, &b"\"\xff\""[..]), "ERR_RESPONSE_ENCODING"),
        (
            Reply::json(200, &b"\0\0\x1a{}"[..]),
            "ERR_RESPONSE_NOT_JSON",
        ),
        (half.then(Ending::Close), "ERR_RESPONSE_TRUNCATED"),
    ] {
        let server = Server::answering([damaged.clone(), Reply::ok()]).await;
        let answer = call(&client(&server.origin(), &[])).await;
        assert_eq!(answer.expect("a whole body").attempts(), 2, "{code}");

        let server = Server::answering([damaged, Reply::ok()]).await;
        let error = call_once(&client(&server.origin(), &[]))
            .await
            .expect_err("the operation may have been carried out");
        assert_eq!(error.code(), code);
        assert!(error.retryable(), "{code}");
        assert_eq!(server.requests().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_not_tried_again() {
    let server = Server::answering([Reply::raw("220 ready\r\n\r\n"), Reply::ok()]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.kind(), Kind::Response);
    assert_eq!(error.code(), "ERR_RESPONSE_PROTOCOL", "{error:?}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_service_that_is_back_at_the_fourth_attempt_loses_no_read() {
    let down = Reply::nothing().then(Ending::Reset);
    let server = Server::answering([down.clone(), down.clone(), down, Reply::ok()]).await;
    let answer = call(&client(&server.origin(), &[])).await;
    assert_eq!(answer.expect("three retries are the default").attempts(), 4);
}

#[tokio::test]
async fn max_retries_limits_the_attempts() {
    for retries in [0, 1, 4] {
        let refused = Reply::status(503).header("retry-after", "0");
        let server = Server::answering([refused]).await;
        let extra = [("maxRetries", number(retries))];
        let error = failure(&client(&server.origin(), &extra)).await;
        assert_eq!(error.attempts(), Some(retries + 1));
        assert_eq!(server.requests().len(), retries as usize + 1);
    }
}

#[tokio::test]
async fn max_retries_of_a_call_overrides_the_client() {
    let server = Server::answering([Reply::status(503)]).await;
    let client = client(&server.origin(), &[("maxRetries", number(5))]);
    let without = Call {
        max_retries: 0,
        ..documented(&client)
    };
    let error = client.call(without).await.expect_err("the call must fail");
    assert_eq!(error.attempts(), Some(1));
}

#[tokio::test]
async fn a_non_idempotent_request_is_not_retried_after_sending() {
    let cut = Reply::ok().framed(Framing::Claimed(1_000));
    let may_be_processed = TRANSIENT.into_iter().filter(|status| *status != 429);
    let mut faults: Vec<Reply> = may_be_processed.map(Reply::status).collect();
    faults.extend([
        Reply::status(503).header("retry-after", "0"),
        Reply::nothing().then(Ending::Reset),
        Reply::nothing().then(Ending::Close),
        cut.clone().then(Ending::Close),
        cut.then(Ending::Reset),
    ]);
    for fault in faults {
        let server = Server::answering([fault.clone(), Reply::ok()]).await;
        let error = failure_once(&client(&server.origin(), &[])).await;
        assert_eq!(error.attempts(), Some(1), "{fault:?}");
        assert_eq!(server.requests().len(), 1, "{fault:?}");
        assert_eq!(server.connections(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn a_non_idempotent_request_is_retried_after_a_failed_connect() {
    let clock = StoppedClock::new();
    for at_connect in [AtConnect::Reset, AtConnect::Close] {
        let server = Server::build()
            .tls()
            .at_connect(0, at_connect)
            .answering([Reply::ok()])
            .await;
        let client = client(&server.origin(), &[]);
        let call = Call {
            operation: &SEND_ONCE,
            ..documented(&client)
        };
        let progress = call.progress.clone();
        let outcome = clock.through_backoff(&progress, client.call(call)).await;
        outcome.expect("no byte had left");
        assert_eq!(server.connections(), 2);
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_non_idempotent_request_is_retried_after_a_refused_connection() {
    let port = crate::support::server::ClosedPort::reserve();
    let error = failure_once(&client(&port.origin(), &[])).await;
    assert_eq!(error.code(), "ECONNREFUSED", "{error:?}");
    assert_eq!(error.attempts(), Some(4));
}

#[tokio::test]
async fn retry_after_that_fits_into_the_deadline_is_waited_for() {
    let refused = Reply::status(429).header("retry-after", "1");
    let server = Server::answering([refused, Reply::ok()]).await;
    let began = Instant::now();
    call(&client(&server.origin(), &[]))
        .await
        .expect("the second attempt succeeds");
    // A lower bound holds however slow the machine is. Our own first backoff is shorter.
    assert!(began.elapsed() >= Duration::from_secs(1));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_write_that_the_rate_limit_refused_is_sent_again() {
    let past = httpdate::fmt_http_date(SystemTime::now() - Duration::from_secs(60));
    for value in ["0", &past, "soon"] {
        let refused = Reply::status(429).header("retry-after", value);
        let server = Server::answering([refused.clone(), refused, Reply::ok()]).await;
        let answer = call_once(&client(&server.origin(), &[])).await;
        assert_eq!(answer.expect("the third attempt").attempts(), 3, "{value}");
    }
}

#[tokio::test]
async fn a_write_that_the_rate_limit_always_refuses_ends_with_its_retries_or_its_deadline() {
    let refused = |wait| Reply::status(429).header("retry-after", wait);
    let server = Server::answering([refused("0")]).await;
    let error = failure_once(&client(&server.origin(), &[])).await;
    assert_eq!((error.kind(), error.attempts()), (Kind::RateLimit, Some(4)));
    let server = Server::answering([refused("3600"), Reply::ok()]).await;
    let error = failure_once(&client(&server.origin(), &[])).await;
    assert_eq!((error.kind(), error.attempts()), (Kind::RateLimit, Some(1)));
}

#[tokio::test]
async fn a_retry_after_in_the_past_causes_no_wait() {
    for value in ["0", "Sun, 06 Nov 1994 08:49:37 GMT"] {
        let refused = Reply::status(503).header("retry-after", value);
        let server = Server::answering([refused, Reply::ok()]).await;
        call(&client(&server.origin(), &[]))
            .await
            .expect("the second attempt succeeds");
    }
}

#[tokio::test]
async fn retry_after_that_does_not_fit_into_the_deadline_rejects_at_once() {
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(3_600));
    for value in ["3600", &date, "99999999999999999999999"] {
        for status in [429, 503] {
            let refused = Reply::status(status).header("retry-after", value);
            let server = Server::answering([refused, Reply::ok()]).await;
            let error = failure(&client(&server.origin(), &[])).await;
            assert_eq!(error.status(), Some(status), "{error:?}");
            assert_eq!(error.attempts(), Some(1), "{value}");
            assert!(error.retryable(), "later, that is");
        }
    }
}

#[tokio::test]
async fn an_invalid_retry_after_is_ignored() {
    for value in ["soon", "-1", "1.5", ""] {
        let refused = Reply::status(503).header("retry-after", value);
        let server = Server::answering([refused, Reply::ok()]).await;
        call(&client(&server.origin(), &[]))
            .await
            .expect("the second attempt succeeds");
    }
}

#[tokio::test]
async fn four_hundred_reads_survive_a_reset_of_their_connections() {
    const READS: usize = 400;
    let everywhere = Gate::closed();
    let reset = Reply::nothing().then(Ending::Reset).after(&everywhere);
    let server = Server::build()
        .scripted(move |_, number| match number {
            number if number < READS => reset.clone(),
            _ => Reply::ok(),
        })
        .await;
    // Longer than a slow machine takes for all of them.
    let client = client(&server.origin(), &[("timeout", number(600_000))]);
    let calls = (0..READS).map(|_| call(&client));
    let all_there = async {
        server.until(|seen| seen.requests.len() == READS).await;
        everywhere.open();
    };
    let (answers, ()) = tokio::join!(join_all(calls), all_there);
    for answer in answers {
        assert_eq!(answer.expect("the reset has passed").attempts(), 2);
    }
    assert_eq!(client.stats().retries, READS as u64);
}

#[tokio::test]
async fn a_budget_stops_retries_when_most_calls_fail_and_successes_refill_it() {
    let clock = StoppedClock::new();
    let healthy = Arc::new(AtomicBool::new(false));
    let served = healthy.clone();
    let down = Reply::status(503).header("retry-after", "0");
    let server = Server::build()
        .scripted(move |_, _| match served.load(Relaxed) {
            true => Reply::ok(),
            false => down.clone(),
        })
        .await;
    let client = client(&server.origin(), &[]);
    let calls = 2 * BUDGET as usize;
    for _ in 0..calls {
        failure(&client).await;
    }
    assert_eq!(server.requests().len(), calls + BUDGET as usize);
    assert_eq!(client.stats().retry_budget, 0);
    healthy.store(true, Relaxed);
    for _ in 0..10 {
        call(&client).await.expect("the service is back");
    }
    healthy.store(false, Relaxed);
    assert_eq!(client.stats().retry_budget, 1);
    assert_eq!(failure(&client).await.attempts(), Some(2));
    assert_eq!(failure(&client).await.attempts(), Some(1));
    clock.advance(Duration::from_secs(2)).await;
    assert_eq!(client.stats().retry_budget, 20);
}

#[tokio::test]
async fn each_host_has_a_separate_budget() {
    let _clock = StoppedClock::new();
    let down = Reply::status(503).header("retry-after", "0");
    let server = Server::answering([down.clone()]).await;
    let client_of_one = client(&server.origin(), &[("maxRetries", number(10))]);
    failure(&client_of_one).await;
    let other = Server::answering([down]).await;
    let client_of_other = client(&other.origin(), &[]);
    assert_eq!(client_of_other.stats().retry_budget, BUDGET);
    assert_eq!(client_of_one.stats().retry_budget, BUDGET - 10);
}

#[tokio::test]
async fn clients_of_one_pool_share_its_budget() {
    let _clock = StoppedClock::new();
    let server = Server::answering([Reply::status(503).header("retry-after", "0")]).await;
    let first = client(&server.origin(), &[("maxRetries", number(10))]);
    let second = client(&server.origin(), &[]);
    failure(&first).await;
    assert_eq!(first.stats().retries, 10);
    assert_eq!(second.stats().retries, 0);
    assert_eq!(second.stats().retry_budget, BUDGET - 10);
}

#[test]
fn the_operations_of_these_tests_have_the_expected_properties() {
    assert!(genauth_core::operation::table::GET_WECHAT_MP_ACCESS_TOKEN.idempotent);
    assert!(!SEND_ONCE.idempotent);
}
