//! Calls of a management client in token mode, from the server's side. How long a token is served has unit tests;
//! leases and faults of the store are tested with the tokens of WeChat, which share the cache.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use bytes::Bytes;
use futures_util::future::join_all;
use genauth_core::{
    call::{Answer, Call, Deadline, Endpoint, Progress, Source},
    error::{Kind, Phase, Result},
    management_token,
    operation::{Input, Method, Operation},
    options::{ManagementOptions, Value},
    transport::ProxyEnvironment,
};

use crate::support::{
    certificates::{Authority, authority},
    client::{TIMEOUT, at_deadline, text},
    clock::StoppedClock,
    redis::RedisServer,
    reply::{Ending, Gate, Reply},
    server::{Request, Server},
};

const SECRET: &str = "the-access-key-secret";
const TOKEN_PATH: &str = "/api/v3/get-management-token";
/// `{"scoped_userpool_id":"pool-1"}`
const SCOPED: &str = "h.eyJzY29wZWRfdXNlcnBvb2xfaWQiOiJwb29sLTEifQ.";

/// Must not be sent twice.
static CREATE: Operation = Operation {
    name: "createUser",
    method: Method::Post,
    path: "/api/v3/create-user",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body {
        required: &[],
        optional: false,
    },
};

fn client(host: &str, extra: &[(&str, Value)]) -> Arc<Endpoint> {
    let mut given = vec![
        ("accessKeyId", text("AK")),
        ("accessKeySecret", text(SECRET)),
        ("host", text(host)),
        ("authentication", text("token")),
        ("ca", authority().pem()),
    ];
    given.retain(|(name, _)| !extra.iter().any(|(other, _)| other == name));
    given.extend(extra.iter().cloned());
    let given = given
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    let options = ManagementOptions::parse(&given).expect("valid options");
    management_token::client(Arc::new(options), &ProxyEnvironment::default()).expect("a client")
}

async fn call(client: &Arc<Endpoint>) -> Result<Answer> {
    client.call(creation(client)).await
}

fn creation(client: &Endpoint) -> Call {
    Call {
        operation: &CREATE,
        source: Source::Arguments {
            parameters: Vec::new(),
            input: Some(Bytes::from_static(br#"{"name":"x"}"#)),
        },
        deadline: Deadline::after(client.options().timeout),
        max_retries: client.options().max_retries,
        throw_on_failure: client.options().throw_on_failure,
        headers: http::HeaderMap::new(),
        progress: Progress::new(),
    }
}

fn token(token: &str) -> Reply {
    Reply::json(
        200,
        format!(
            r#"{{"statusCode":200,"message":"ok","data":{{"access_token":"{token}","expires_in":7200}}}}"#
        ),
    )
}

/// A service that issues the tokens `1`, `2` … after `prefix`, and answers other requests as told.
async fn service(
    prefix: &'static str,
    answer: impl Fn(&Request) -> Reply + Send + Sync + 'static,
) -> Server {
    let issued = AtomicUsize::new(0);
    Server::build()
        .scripted(move |request, _| {
            if request.target != TOKEN_PATH {
                return answer(request);
            }
            let number = issued.fetch_add(1, Ordering::SeqCst) + 1;
            token(&format!("{prefix}{number}"))
        })
        .await
}

fn paths(server: &Server) -> Vec<String> {
    let requests = server.requests().into_iter();
    requests.map(|request| request.target).collect()
}

fn tokens_asked(server: &Server) -> usize {
    let paths = paths(server).into_iter();
    paths.filter(|path| path == TOKEN_PATH).count()
}

#[tokio::test]
async fn a_request_carries_the_token_and_its_user_pool_instead_of_a_signature() {
    let server = service(SCOPED, |_| Reply::ok()).await;
    let client = client(&server.origin(), &[("tenantId", text("tenant-1"))]);
    call(&client).await.expect("an answer");
    let [exchange, request] = &server.requests()[..] else {
        panic!("two requests");
    };
    assert_eq!(exchange.target, TOKEN_PATH);
    assert_eq!(exchange.method, "POST");
    let credentials = format!(r#"{{"accessKeyId":"AK","accessKeySecret":"{SECRET}"}}"#);
    assert_eq!(exchange.body, credentials.as_bytes());
    assert_eq!(exchange.header("authorization"), None);
    let authorization = format!("Bearer {SCOPED}1");
    assert_eq!(request.header("authorization"), Some(&*authorization));
    for (name, value) in [
        ("x-authing-userpool-id", "pool-1"),
        ("x-authing-tenant-id", "tenant-1"),
        ("x-authing-lang", "zh-CN"),
    ] {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
    let signature = |(name, _): &(String, String)| name.contains("signature") || name == "date";
    assert!(!request.headers.iter().any(signature), "{request:?}");
}

#[tokio::test]
async fn an_opaque_token_is_for_the_user_pool_of_the_options_or_of_the_key() {
    for (extra, pool) in [
        (vec![("userPoolId", text("pool-2"))], "pool-2"),
        (vec![], "AK"),
    ] {
        let server = service("T", |_| Reply::ok()).await;
        call(&client(&server.origin(), &extra))
            .await
            .expect("an answer");
        let request = &server.requests()[1];
        assert_eq!(request.header("x-authing-userpool-id"), Some(pool));
    }
}

#[tokio::test]
async fn clients_of_one_key_share_one_token_request() {
    let _clock = StoppedClock::new();
    let gate = Gate::closed();
    let held = gate.clone();
    let server = Server::build()
        .scripted(move |request, _| match &*request.target {
            TOKEN_PATH => token("T1").after(&held),
            _ => Reply::ok(),
        })
        .await;
    // More calls than the pool has slots: the token request gets one nevertheless.
    let clients: Vec<_> = (0..4).map(|_| client(&server.origin(), &[])).collect();
    let calls = join_all((0..600).map(|number| call(&clients[number % clients.len()])));
    let opening = async {
        server.until(|seen| !seen.requests.is_empty()).await;
        gate.open();
    };
    let (outcomes, ()) = tokio::join!(calls, opening);
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!(tokens_asked(&server), 1);
    let other = client(&server.origin(), &[("accessKeySecret", text("another"))]);
    call(&other).await.expect("an answer");
    assert_eq!(tokens_asked(&server), 2);
}

#[tokio::test]
async fn waiting_for_the_token_ends_with_the_deadline_of_the_call_and_names_the_request() {
    let server = Server::build()
        .scripted(|_, _| Reply::nothing().then(Ending::Stall))
        .await;
    let client = client(&server.origin(), &[]);
    let waiting = |timeout| {
        let deadline = Deadline::after(timeout);
        Call {
            deadline,
            ..creation(&client)
        }
    };
    // The second call joins the request of the first one.
    let (first, second) = (waiting(TIMEOUT), waiting(TIMEOUT));
    let outcomes = at_deadline(
        join_all([client.call(first), client.call(second)]),
        server.until(|seen| seen.requests.len() == 1),
    )
    .await;
    for outcome in outcomes {
        let error = outcome.expect_err("the token never comes");
        assert_eq!(error.kind(), Kind::Timeout);
        assert_eq!(error.phase(), Some(Phase::Response));
        let message = "The management token could not be obtained from POST \
                       /api/v3/get-management-token: The call timed out after 2500 ms while \
                       waiting for the response";
        assert!(error.message().contains(message), "{error}");
    }
    assert_eq!(tokens_asked(&server), 1);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_for_all_and_the_call_sent_again() {
    for refusal in [
        (401, r#"{"statusCode":401,"message":"no"}"#),
        (200, r#"{"statusCode":401,"message":"no"}"#),
        (200, r#"{"statusCode":403,"apiCode":2020,"message":"no"}"#),
    ] {
        let server = service("T", move |request| match request.header("authorization") {
            Some("Bearer T1") => Reply::json(refusal.0, refusal.1),
            _ => Reply::ok(),
        })
        .await;
        let client = client(&server.origin(), &[]);
        let outcomes = join_all((0..8).map(|_| call(&client))).await;
        for outcome in outcomes {
            let answer = outcome.expect("the second token is valid");
            assert_eq!(answer.attempts(), 2);
        }
        // A late refusal of the first token does not drop the second one.
        assert_eq!(tokens_asked(&server), 2, "{refusal:?}");
        assert_eq!(paths(&server).len(), 2 + 2 * 8);
    }
}

#[tokio::test]
async fn a_call_that_waited_for_its_turn_does_not_send_a_token_that_was_refused_meanwhile() {
    let _clock = StoppedClock::new();
    /// The calls that one pool sends at the same time.
    const IN_FLIGHT: usize = 512;
    let gate = Gate::closed();
    let held = gate.clone();
    let issued = AtomicUsize::new(0);
    let server = Server::build()
        .scripted(move |request, _| match request.header("authorization") {
            None => token(&format!("T{}", issued.fetch_add(1, Ordering::SeqCst) + 1)),
            Some("Bearer T1") => Reply::status(401).after(&held),
            Some(_) => Reply::ok(),
        })
        .await;
    let client = client(&server.origin(), &[]);
    let calls = join_all((0..IN_FLIGHT + 88).map(|_| call(&client)));
    let opening = async {
        server
            .until(|seen| seen.requests.len() == 1 + IN_FLIGHT)
            .await;
        gate.open();
    };
    let (outcomes, ()) = tokio::join!(calls, opening);
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!(tokens_asked(&server), 2);
    let requests = server.requests().into_iter();
    let refused = requests.filter(|it| it.header("authorization") == Some("Bearer T1"));
    assert_eq!(refused.count(), IN_FLIGHT);
}

#[tokio::test]
async fn a_refusal_of_two_tokens_is_handed_on() {
    let server = service("T", |_| Reply::status(401)).await;
    let error = call(&client(&server.origin(), &[]))
        .await
        .expect_err("refused");
    assert_eq!(error.kind(), Kind::Http);
    assert!(
        !error.message().contains("management token could not"),
        "{error}"
    );
    let asked = [TOKEN_PATH, CREATE.path, TOKEN_PATH, CREATE.path];
    assert_eq!(paths(&server), asked);
}

#[tokio::test]
async fn an_error_of_the_token_request_says_so_and_shows_no_secret() {
    let refused =
        format!(r#"{{"statusCode":401,"message":"unknown key {SECRET}","apiCode":1010}}"#);
    for reply in [
        Reply::json(200, refused.clone()),
        Reply::json(401, refused),
        Reply::json(200, r#"{"statusCode":200,"data":{}}"#),
    ] {
        let server = Server::answering([reply]).await;
        let error = call(&client(&server.origin(), &[]))
            .await
            .expect_err("no token");
        let said = error.message();
        assert!(
            said.contains("management token") && said.contains(TOKEN_PATH),
            "{said}"
        );
        assert!(!format!("{error:?} {error}").contains(SECRET), "{error:?}");
        assert_eq!(paths(&server), [TOKEN_PATH]);
    }
}

#[tokio::test]
async fn machines_share_a_sealed_token_through_redis() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let server = service("T", |request| match request.header("authorization") {
        Some("Bearer T1") if request.body.is_empty() => Reply::status(401),
        _ => Reply::ok(),
    })
    .await;
    let store = ("tokenStore", text(&redis.url()));
    call(&client(&server.origin(), std::slice::from_ref(&store)))
        .await
        .expect("an answer");
    let written = async {
        loop {
            if let [name] = &redis.names().await[..]
                && name.ends_with(":token")
            {
                return name.clone();
            }
            tokio::task::yield_now().await;
        }
    };
    let name = written.await;
    assert!(name.starts_with("genauth:management:{"), "{name}");
    // The cache of the process keeps it apart for the sake of its certificate, and the store does not.
    let certificate = Authority::new("Staff").client().client_certificate();
    let other = client(
        &server.origin(),
        &[store, ("clientCertificate", certificate)],
    );
    call(&other).await.expect("an answer");
    assert_eq!(tokens_asked(&server), 1);
    let value = redis.ask(redis::cmd("GET").arg(&name)).await;
    let redis::Value::BulkString(value) = value else {
        panic!("a value");
    };
    let shown = String::from_utf8_lossy(&value);
    assert!(
        !shown.contains("T1") && !shown.contains("access_token"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_refused_token_leaves_the_store_too() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let valid = Arc::new(AtomicUsize::new(1));
    let current = valid.clone();
    let server = service("T", move |request| {
        let expected = format!("Bearer T{}", current.load(Ordering::SeqCst));
        match request.header("authorization") == Some(&expected) {
            true => Reply::ok(),
            false => Reply::status(401),
        }
    })
    .await;
    let store = ("tokenStore", text(&redis.url()));
    let first = client(&server.origin(), std::slice::from_ref(&store));
    call(&first).await.expect("an answer");
    while !redis
        .names()
        .await
        .iter()
        .any(|name| name.ends_with(":token"))
    {
        tokio::task::yield_now().await;
    }
    valid.store(2, Ordering::SeqCst);
    call(&first).await.expect("the second token is valid");
    assert_eq!(tokens_asked(&server), 2);
}

#[tokio::test]
async fn a_store_that_cannot_be_reached_costs_no_call() {
    let server = service("T", |_| Reply::ok()).await;
    // Nothing listens there.
    let store = ("tokenStore", text("redis://127.0.0.1:1"));
    call(&client(&server.origin(), &[store]))
        .await
        .expect("an answer");
    assert_eq!(tokens_asked(&server), 1);
}
