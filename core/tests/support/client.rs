//! The crate's client, as tests use it.

use bytes::Bytes;
use genauth_core::{
    call::{Answer, Call, Deadline, Endpoint, Source},
    error::{Body, Error, Result},
    operation::{FieldType, Input, Method, Operation, table},
    options::{Options, Value},
    transport::ProxyEnvironment,
};
use std::{sync::Arc, time::Duration};
use tokio::time::Instant;

use super::{certificates::authority, clock::StoppedClock};

/// The text of the answer that an error carries.
pub fn carried(error: &Error) -> Option<String> {
    match error.response()?.body.as_ref()? {
        Body::Text(text) => Some(text.to_string()),
        Body::Bytes(_) => None,
    }
}

/// The timeout of calls that end at their deadline, to which the clock is moved. Shorter than what a stalled
/// connection is given.
pub const TIMEOUT: Duration = Duration::from_millis(2_500);
/// The steps in which the clock is moved there.
const STEP: Duration = Duration::from_millis(5);

/// The documented argument.
pub const ARGUMENT: &str = r#"{"appId":"wx0123456789abcdef","appSecret":"wechat-secret-1"}"#;

/// An operation that must not be sent twice.
pub static SEND_ONCE: Operation = Operation {
    name: "sendOnce",
    method: Method::Post,
    path: "/api/v3/send-once",
    idempotent: false,
    client_authentication: false,
    bears_tokens: false,
    parameters: &[],
    input: Input::Body {
        required: &[("appId", FieldType::String)],
        optional: false,
    },
};

pub fn text(value: &str) -> Value {
    Value::String(value.to_owned())
}

pub fn number(value: u32) -> Value {
    Value::Number(value.into())
}

/// The options of a client of `origin`. The tests' authority is always given, so that no test
/// depends on the certificate store of the machine. A later option replaces an earlier one.
pub fn options(origin: &str, extra: &[(&str, Value)]) -> Options {
    let mut given = vec![
        ("appId".to_owned(), text("app-1")),
        ("appSecret".to_owned(), text("application-secret-1")),
        ("appHost".to_owned(), text(origin)),
        ("ca".to_owned(), authority().pem()),
    ];
    for (name, value) in extra {
        given.retain(|(known, _)| known != name);
        given.push(((*name).to_owned(), value.clone()));
    }
    Options::parse(&given).expect("the test gives valid options")
}

/// A client of `origin`, with no proxy in its environment.
pub fn client(origin: &str, extra: &[(&str, Value)]) -> Arc<Endpoint> {
    client_in(&ProxyEnvironment::default(), origin, extra)
}

/// A client of `origin` in an environment that may name a proxy.
pub fn client_in(
    environment: &ProxyEnvironment,
    origin: &str,
    extra: &[(&str, Value)],
) -> Arc<Endpoint> {
    Arc::new(
        Endpoint::new(options(origin, extra), environment).expect("the test gives valid options"),
    )
}

/// The documented call, with the client's own timeout and retries.
pub fn documented(client: &Arc<Endpoint>) -> Call {
    Call {
        operation: &table::GET_WECHAT_MP_ACCESS_TOKEN,
        source: argument(ARGUMENT),
        deadline: Deadline::after(client.options().timeout),
        max_retries: client.options().max_retries,
        throw_on_failure: client.options().throw_on_failure,
        headers: http::HeaderMap::new(),
        progress: genauth_core::call::Progress::new(),
    }
}

/// The source of a call whose one argument is this JSON text.
pub fn argument(json: &str) -> Source {
    Source::Arguments {
        parameters: Vec::new(),
        input: Some(Bytes::copy_from_slice(json.as_bytes())),
    }
}

/// Makes the documented call.
pub async fn call(client: &Arc<Endpoint>) -> Result<Answer> {
    client.call(documented(client)).await
}

/// Makes the documented call, and lets time pass while it waits between two attempts.
pub async fn call_with_retries(clock: &StoppedClock, client: &Arc<Endpoint>) -> Result<Answer> {
    let call = documented(client);
    let progress = call.progress.clone();
    clock.through_backoff(&progress, client.call(call)).await
}

/// Makes a call that must not be sent twice.
pub async fn call_once(client: &Arc<Endpoint>) -> Result<Answer> {
    let operation = &SEND_ONCE;
    client
        .call(Call {
            operation,
            ..documented(client)
        })
        .await
}

/// Makes the documented call, which must fail.
pub async fn failure(client: &Arc<Endpoint>) -> Error {
    call(client).await.expect_err("the call must fail")
}

/// Makes the documented call, which must fail at its deadline. The clock stands still until `reached` is done, and
/// goes there then.
pub async fn failure_at_deadline(
    client: &Arc<Endpoint>,
    reached: impl Future<Output = ()>,
) -> Error {
    let call = Call {
        deadline: Deadline::after(TIMEOUT),
        ..documented(client)
    };
    at_deadline(client.call(call), reached)
        .await
        .expect_err("the call must fail")
}

/// Waits for `calling` as [`failure_at_deadline`] does.
pub async fn at_deadline<T>(
    calling: impl Future<Output = T>,
    reached: impl Future<Output = ()>,
) -> T {
    let clock = StoppedClock::new();
    let (outcome, ()) = tokio::join!(calling, async {
        reached.await;
        let end = Instant::now() + TIMEOUT;
        // In steps, so that what a server does in between is done.
        while Instant::now() < end {
            clock.advance(STEP).await;
        }
        clock.exceed(STEP).await;
    });
    drop(clock);
    tokio::time::resume();
    outcome
}

/// The value of an answer.
pub fn value(answer: &Answer) -> serde_json::Value {
    serde_json::from_str(&answer.text().to_string()).expect("the answer is JSON")
}
