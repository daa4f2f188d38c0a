//! Connections are kept, shared by clients with equal settings, and given up when they fail.
//!
//! The clock of these tests stands still: under valgrind, a first TLS connection can take longer than the timeout of
//! a call.

use std::thread;

use crate::support::{
    certificates::{Authority, authority},
    client::{call, call_once, call_with_retries, client, failure, number, text},
    clock::StoppedClock,
    proxy::{Manner, Proxy},
    reply::{Ending, Framing, Gate, Reply},
    server::Server,
};
use genauth_core::{error::Kind, options::Value, runtime::network};
use tokio::sync::oneshot;

#[tokio::test]
async fn calls_in_turn_use_one_connection() {
    let _clock = StoppedClock::new();
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    for _ in 0..5 {
        call(&client).await.expect("the server answers");
    }
    assert_eq!(server.requests().len(), 5);
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn calls_in_turn_use_one_tls_connection() {
    let _clock = StoppedClock::new();
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    for _ in 0..3 {
        call(&client).await.expect("the server answers");
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_chunked_answer_keeps_its_connection() {
    let _clock = StoppedClock::new();
    let server = Server::answering([Reply::ok().framed(Framing::Chunked)]).await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    call(&client).await.expect("the server answers");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn an_error_status_keeps_its_connection() {
    let _clock = StoppedClock::new();
    let server = Server::answering([Reply::status(400), Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    failure(&client).await;
    call(&client).await.expect("the server answers");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn calls_at_once_do_not_wait_for_each_other() {
    let _clock = StoppedClock::new();
    let gate = Gate::closed();
    let server = Server::answering([Reply::ok().after(&gate)]).await;
    let client = client(&server.origin(), &[]);
    let all_there = async {
        server.until(|seen| seen.requests.len() == 4).await;
        gate.open();
    };
    let calls = async { tokio::join!(call(&client), call(&client), call(&client), call(&client)) };
    let (answers, ()) = tokio::join!(calls, all_there);
    for answer in [answers.0, answers.1, answers.2, answers.3] {
        answer.expect("the server answers");
    }
    assert_eq!(server.connections(), 4);
}

#[tokio::test]
async fn clients_with_equal_settings_share_connections() {
    let _clock = StoppedClock::new();
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let first = client(&server.origin(), &[("appId", text("app-1"))]);
    let second = client(
        &server.origin(),
        &[("appId", text("app-2")), ("accessToken", text("token-2"))],
    );
    call(&first).await.expect("the server answers");
    call(&second).await.expect("the server answers");
    assert_eq!(server.connections(), 1);
    let requests = server.requests();
    assert_eq!(requests[0].header("x-authing-app-id"), Some("app-1"));
    assert_eq!(requests[0].header("authorization"), None);
    assert_eq!(requests[1].header("x-authing-app-id"), Some("app-2"));
    assert_eq!(requests[1].header("authorization"), Some("token-2"));
}

#[tokio::test]
async fn clients_with_other_trust_do_not_share_connections() {
    let _clock = StoppedClock::new();
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let other = Authority::new("Another authority");
    let both = Value::Array(vec![authority().pem(), other.pem()]);
    let identity = other.client().client_certificate();
    let careless = Value::Boolean(false);
    let clients = [
        client(&server.origin(), &[]),
        client(&server.origin(), &[("ca", both)]),
        client(&server.origin(), &[("rejectUnauthorized", careless)]),
        client(&server.origin(), &[("clientCertificate", identity)]),
        client(&server.origin(), &[("connectTimeout", number(9_000))]),
        client(&server.origin(), &[("http2", Value::Boolean(false))]),
    ];
    for client in &clients {
        call(client).await.expect("the server answers");
    }
    assert_eq!(server.connections(), clients.len());
}

#[tokio::test]
async fn a_client_that_does_not_trust_the_server_gets_no_connection_of_one_that_does() {
    let _clock = StoppedClock::new();
    let server = Server::build().tls().answering([Reply::ok()]).await;
    let trusting = client(&server.origin(), &[]);
    call(&trusting).await.expect("the server answers");
    let other = Authority::new("Another authority").pem();
    let error = failure(&client(&server.origin(), &[("ca", other)])).await;
    assert_eq!(error.kind(), Kind::Connection);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn clients_behind_a_proxy_do_not_share_connections_with_those_that_are_not() {
    let _clock = StoppedClock::new();
    let server = Server::answering([Reply::ok()]).await;
    let proxy = Proxy::start(Manner::Open).await;
    let direct = client(&server.origin(), &[]);
    let proxied = client(&server.origin(), &[("proxy", text(&proxy.url()))]);
    call(&direct).await.expect("the server answers");
    call(&proxied).await.expect("the proxy answers");
    assert_eq!(proxy.requests().len(), 1);
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_connection_that_the_server_resets_when_used_again_is_replaced() {
    let clock = StoppedClock::new();
    let server = Server::answering([
        Reply::ok(),
        Reply::nothing().then(Ending::Reset),
        Reply::ok(),
    ])
    .await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    call_with_retries(&clock, &client)
        .await
        .expect("the call is tried again");
    let connections: Vec<usize> = server
        .requests()
        .iter()
        .map(|request| request.connection)
        .collect();
    assert_eq!(connections, [0, 0, 1]);
}

#[tokio::test]
async fn a_connection_that_the_server_closed_while_idle_is_replaced() {
    let _clock = StoppedClock::new();
    let server = Server::answering([Reply::ok().then(Ending::Close), Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    server.until(|seen| seen.open == 0).await;
    // Even a call that must not be sent twice: nothing of it left on the dead connection.
    call_once(&client).await.expect("a new connection is made");
    assert_eq!(server.connections(), 2);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_connection_that_the_server_announced_to_close_is_not_used_again() {
    let _clock = StoppedClock::new();
    let last = Reply::ok().header("connection", "close");
    let server = Server::answering([last.then(Ending::Close), Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call(&client).await.expect("the server answers");
    call_once(&client).await.expect("a new connection is made");
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn bytes_after_the_answer_end_the_connection_and_reach_no_later_call() {
    let _clock = StoppedClock::new();
    let excess = Reply::json(200, r#"{"statusCode":200}{"statusCode":200,"stray":true}"#)
        .framed(Framing::Claimed(18));
    let server = Server::answering([excess, Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    let first = call(&client).await.expect("the answer itself is good");
    assert_eq!(first.text().to_string(), r#"{"statusCode":200}"#);
    let second = call(&client).await.expect("the server answers");
    assert_eq!(crate::support::client::value(&second)["message"], "ok");
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn connections_end_with_the_last_client_that_shares_them() {
    let _clock = StoppedClock::new();
    let server = Server::answering([Reply::ok()]).await;
    let first = client(&server.origin(), &[]);
    let second = client(&server.origin(), &[]);
    call(&first).await.expect("the server answers");
    first.close();
    call(&second).await.expect("the other client goes on");
    assert_eq!(server.connections(), 1);
    drop(second);
    server.until(|seen| seen.open == 0).await;
}

#[tokio::test]
async fn a_closed_client_refuses_calls_and_completes_running_ones() {
    let _clock = StoppedClock::new();
    let gate = Gate::closed();
    let server = Server::answering([Reply::ok().after(&gate)]).await;
    let client = client(&server.origin(), &[]);
    let (answer, error) = tokio::join!(call(&client), async {
        server.until(|seen| seen.requests.len() == 1).await;
        client.close();
        let error = failure(&client).await;
        gate.open();
        error
    });
    answer.expect("a call under way finishes");
    assert_eq!(error.kind(), Kind::Configuration);
    assert_eq!(error.code(), "ERR_CLIENT_CLOSED");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn all_calls_of_the_process_run_on_one_thread_and_share_its_connections() {
    let server = Server::answering([Reply::ok()]).await;
    let mut clients = Vec::new();
    for _ in 0..3 {
        let origin = server.origin();
        let (sender, receiver) = oneshot::channel();
        // Calls come from different threads, as Node's workers make them.
        thread::spawn(move || {
            let client = client(&origin, &[]);
            network::spawn(move || async move {
                let outcome = call(&client).await;
                let name = thread::current().name().map(str::to_owned);
                sender
                    .send((client, outcome, name))
                    .unwrap_or_else(|_| panic!("the test is gone"));
            })
            .expect("a thread");
        });
        let (client, outcome, name) = receiver.await.expect("the task runs");
        outcome.expect("the server answers");
        assert_eq!(name.as_deref(), Some("genauth-net"));
        clients.push(client);
    }
    assert_eq!(server.connections(), 1);
}
