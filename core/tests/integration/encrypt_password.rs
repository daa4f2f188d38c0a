//! Passwords are encrypted with the service's public key, which is fetched once.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use crate::support::{
    canary::{CANARY, assert_silent},
    client::{TIMEOUT, argument, at_deadline, client, number, text},
    clock::StoppedClock,
    reply::{Ending, Gate, Reply},
    server::{Request, Server},
};
use genauth_core::{
    call::{Answer, Call, Deadline, Endpoint},
    error::{Error, Kind, Phase, Result},
    operation::{Operation, table},
    options::Value,
};
use http::HeaderMap;

/// The point of the examples of GB/T 32918.5-2017.
const SM2_KEY: &str = "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
const KEY_PATH: &str = "/api/v3/system";
const PASSWORD: &str = "cAnArY-password";

fn system_info() -> Reply {
    Reply::json(200, format!(r#"{{"sm2":{{"publicKey":"{SM2_KEY}"}}}}"#))
}

/// A server with `keys` for the requests of the key, in turn, and `answer` for all others.
async fn serving(keys: impl Into<Vec<Reply>>, answer: Reply) -> Server {
    let keys = keys.into();
    let fetched = AtomicUsize::new(0);
    Server::build()
        .scripted(move |request, _| {
            if request.target != KEY_PATH {
                return answer.clone();
            }
            let number = fetched.fetch_add(1, Ordering::Relaxed);
            keys[number.min(keys.len() - 1)].clone()
        })
        .await
}

fn encrypting(server: &Server, extra: &[(&str, Value)]) -> Arc<Endpoint> {
    let mut all = vec![("encryptPassword", text("sm2")), ("maxRetries", number(0))];
    all.extend_from_slice(extra);
    client(&server.origin(), &all)
}

fn sign_in(client: &Arc<Endpoint>) -> Call {
    let input = format!(r#"{{"email":"user@example.com","password":"{PASSWORD}"}}"#);
    call_of(client, &table::SIGN_IN_BY_EMAIL_PASSWORD, input)
}

fn call_of(client: &Arc<Endpoint>, operation: &'static Operation, input: String) -> Call {
    Call {
        operation,
        source: argument(&input),
        deadline: Deadline::after(client.options().timeout),
        max_retries: client.options().max_retries,
        throw_on_failure: client.options().throw_on_failure,
        headers: HeaderMap::new(),
        progress: genauth_core::call::Progress::new(),
    }
}

async fn signed_in(client: &Arc<Endpoint>) -> Result<Answer> {
    client.call(sign_in(client)).await
}

async fn failure(client: &Arc<Endpoint>) -> Error {
    signed_in(client).await.expect_err("the call must fail")
}

/// The requests for the key, and the others.
fn parted(server: &Server) -> (Vec<Request>, Vec<Request>) {
    server
        .requests()
        .into_iter()
        .partition(|request| request.target == KEY_PATH)
}

#[track_caller]
fn assert_encrypted(request: &Request) {
    let body = String::from_utf8_lossy(&request.body);
    assert!(!body.contains(CANARY), "{body}");
    let body: serde_json::Value = serde_json::from_str(&body).expect("the body is JSON");
    assert_eq!(body["options"]["passwordEncryptType"], "sm2");
    assert_eq!(body["passwordPayload"]["email"], "user@example.com");
}

#[tokio::test]
async fn a_hundred_concurrent_calls_fetch_the_key_once() {
    let gate = Gate::closed();
    let server = serving([system_info().after(&gate)], Reply::ok()).await;
    // Unoptimized, a hundred encryptions take a while on one thread.
    let client = encrypting(&server, &[("timeout", number(120_000))]);
    let calls: Vec<_> = (0..100)
        .map(|_| tokio::spawn(client.call(sign_in(&client))))
        .collect();
    server.until(|seen| !seen.requests.is_empty()).await;
    gate.open();
    for call in calls {
        call.await.expect("no panic").expect("the call succeeds");
    }
    signed_in(&client).await.expect("the call succeeds");
    let (keys, calls) = parted(&server);
    assert_eq!(keys.len(), 1);
    assert_eq!(calls.len(), 101);
    calls.iter().for_each(assert_encrypted);
}

#[tokio::test]
async fn the_key_is_fetched_without_the_token_of_the_user() {
    let server = serving([system_info()], Reply::ok()).await;
    let client = encrypting(&server, &[("accessToken", text("expired"))]);
    signed_in(&client).await.expect("the call succeeds");
    let (keys, _) = parted(&server);
    assert_eq!(keys[0].method, "GET");
    assert_eq!(keys[0].header("authorization"), None);
    assert_eq!(keys[0].header("x-authing-app-id"), Some("app-1"));
}

#[tokio::test]
async fn no_key_is_fetched_without_a_password() {
    let server = serving([system_info()], Reply::ok()).await;
    let client = encrypting(&server, &[]);
    let encrypted = r#"{"newPassword":"n","passwordEncryptType":"rsa"}"#;
    for (operation, input) in [
        (&table::UPDATE_PASSWORD, encrypted),
        (&table::UPDATE_PASSWORD, "{}"),
        (
            &table::SIGN_IN_BY_EMAIL_PASS_CODE,
            r#"{"email":"e","passCode":"1"}"#,
        ),
    ] {
        let call = call_of(&client, operation, input.to_owned());
        client.call(call).await.expect("the call succeeds");
    }
    let (keys, calls) = parted(&server);
    assert_eq!(keys.len(), 0);
    assert_eq!(calls[0].body, encrypted);
}

#[tokio::test]
async fn without_the_option_passwords_are_sent_unchanged() {
    let server = serving([system_info()], Reply::ok()).await;
    let client = client(&server.origin(), &[]);
    signed_in(&client).await.expect("the call succeeds");
    let (keys, calls) = parted(&server);
    assert_eq!(keys.len(), 0);
    assert!(String::from_utf8_lossy(&calls[0].body).contains(PASSWORD));
}

#[tokio::test]
async fn a_failed_fetch_fails_all_waiting_calls_and_is_not_cached() {
    let gate = Gate::closed();
    let keys = [Reply::status(500).after(&gate), system_info()];
    let server = serving(keys, Reply::ok()).await;
    let client = encrypting(&server, &[]);
    // Polled in turn on one thread: all wait for the fetch before its answer is let go.
    let mut calls: Vec<_> = (0..10)
        .map(|_| Box::pin(client.call(sign_in(&client))))
        .collect();
    for call in &mut calls {
        assert!(futures_util::poll!(call).is_pending());
    }
    gate.open();
    for call in calls {
        let error = call.await.expect_err("the key cannot be fetched");
        assert_eq!((error.kind(), error.status()), (Kind::Http, Some(500)));
        assert_eq!(error.attempts(), Some(0), "the call itself was not sent");
        assert!(error.message().contains(KEY_PATH), "{error}");
        assert_silent(&error);
    }
    assert_eq!(server.requests().len(), 1);
    signed_in(&client).await.expect("the service has recovered");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn the_fetch_is_tried_again_like_any_read() {
    let server = serving([Reply::status(503), system_info()], Reply::ok()).await;
    let client = encrypting(&server, &[("maxRetries", number(1))]);
    signed_in(&client)
        .await
        .expect("the second attempt succeeds");
    let (keys, calls) = parted(&server);
    assert_eq!((keys.len(), calls.len()), (2, 1));
}

#[tokio::test]
async fn an_unusable_key_is_an_error() {
    for answer in [
        r#"{"sm2":{"publicKey":"garbage"}}"#,
        r#"{"sm2":{"publicKey":"04"}}"#,
        r#"{"rsa":{"publicKey":"x"}}"#,
        r#"{"statusCode":500,"message":"busy"}"#,
        "null",
    ] {
        let server = serving([Reply::json(200, answer)], Reply::ok()).await;
        let error = failure(&encrypting(&server, &[])).await;
        assert_eq!(error.code(), "ERR_RESPONSE_PUBLIC_KEY", "{answer}");
        assert_eq!(error.kind(), Kind::Response);
        assert!(error.message().contains("encryptPassword"), "{error}");
        assert_silent(&error);
        let (_, calls) = parted(&server);
        assert_eq!(calls.len(), 0, "the password must not be sent in clear");
    }
}

#[tokio::test]
async fn waiting_for_the_key_ends_with_the_deadline_of_the_call() {
    let server = serving([Reply::nothing().then(Ending::Stall)], Reply::ok()).await;
    let client = encrypting(&server, &[]);
    let call = Call {
        deadline: Deadline::after(TIMEOUT),
        ..sign_in(&client)
    };
    let asked = server.until(|seen| seen.requests.len() == 1);
    let outcome = at_deadline(client.call(call), asked).await;
    let error = outcome.expect_err("the key never comes");
    assert_eq!(error.kind(), Kind::Timeout);
    assert_eq!(error.phase(), Some(Phase::Response));
    assert!(error.message().contains("2500 ms"), "{error}");
    assert!(error.message().contains(KEY_PATH), "{error}");
    // No call waits for the key any more, so its request ends.
    server.until(|seen| seen.open == 0).await;
}

#[tokio::test]
async fn a_call_with_a_longer_timeout_fetches_the_key_again() {
    let clock = StoppedClock::new();
    let keys = [Reply::nothing().then(Ending::Stall), system_info()];
    let server = serving(keys, Reply::ok()).await;
    let timeout = u32::try_from(TIMEOUT.as_millis()).expect("the timeout is short");
    let client = encrypting(&server, &[("timeout", number(timeout))]);
    let call = Call {
        deadline: Deadline::after(Duration::from_secs(60)),
        ..sign_in(&client)
    };
    let (outcome, ()) = tokio::join!(client.call(call), async {
        server.until(|seen| seen.requests.len() == 1).await;
        clock.exceed(TIMEOUT).await;
    });
    outcome.expect("the second fetch succeeds");
    let (keys, _) = parted(&server);
    assert_eq!(keys.len(), 2);
}

#[tokio::test]
async fn a_dropped_call_does_not_cancel_the_shared_fetch() {
    let gate = Gate::closed();
    let server = serving([system_info().after(&gate)], Reply::ok()).await;
    let client = encrypting(&server, &[]);
    let first = tokio::spawn(client.call(sign_in(&client)));
    server.until(|seen| seen.requests.len() == 1).await;
    let mut second = Box::pin(client.call(sign_in(&client)));
    assert!(futures_util::poll!(&mut second).is_pending());
    first.abort();
    assert!(first.await.expect_err("it was given up").is_cancelled());
    gate.open();
    second.await.expect("the call succeeds");
    let (keys, calls) = parted(&server);
    assert_eq!((keys.len(), calls.len()), (1, 1));
}

#[tokio::test]
async fn an_echo_of_the_password_is_silent_plain_and_encrypted() {
    let server = Server::build()
        .scripted(|request, _| {
            if request.target == KEY_PATH {
                return system_info();
            }
            let body: serde_json::Value =
                serde_json::from_slice(&request.body).expect("the body is JSON");
            let encrypted = body["passwordPayload"]["password"].as_str().unwrap_or("");
            let message = format!("<{PASSWORD}> <{encrypted}>");
            Reply::json(400, serde_json::json!({ "message": message }).to_string())
        })
        .await;
    let error = failure(&encrypting(&server, &[])).await;
    assert_silent(&error);
    assert!(
        error.message().ends_with(": <[redacted]> <[redacted]>."),
        "{error}"
    );
}

#[tokio::test]
async fn an_unencryptable_password_is_refused_before_a_request() {
    let server = serving([system_info()], Reply::ok()).await;
    let client = encrypting(&server, &[]);
    let input = r#"{"newPassword":{"cAnArY":"cAnArY"}}"#.to_owned();
    let error = client
        .call(call_of(&client, &table::UPDATE_PASSWORD, input))
        .await
        .expect_err("it is not a string");
    assert_eq!(error.code(), "ERR_INVALID_ARGUMENT");
    assert_eq!(error.field(), Some("newPassword"));
    assert_silent(&error);
    assert_eq!(server.requests().len(), 0);
}
