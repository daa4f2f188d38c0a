//! Settling the promise of a call.

use napi::sys;

use super::{environment::Environment, pending::PendingCall};
use crate::node_api::{self as js, Js, Thrown};
use genauth_core::{
    error::{Error, Kind, Result},
    http::Answer,
};

/// Resolves or rejects the promise of `call`, which is no longer pending.
pub(super) fn settle(
    js: Js,
    environment: &Environment,
    call: &PendingCall,
    outcome: Result<Answer>,
) {
    let outcome = outcome.and_then(|answer| parsed(js, environment, call, &answer));
    call.finish(js, environment, outcome.as_ref().err());
    let settled = match outcome {
        Ok(value) => Ok(Ok(value)),
        Err(error) => reason(js, &error).map(Err),
    };
    // Where this fails the environment is going away, and its promises with it.
    let Ok(settled) = settled else { return };
    if js.settle(call.deferred, settled).is_err() {
        // A getter `then` of the caller's has thrown. Its promise has that as its reason already, and
        // the rest of the batch must not meet the exception.
        js.take_exception();
    }
}

/// Settles a promise that was given to nobody: an unsettled one would be kept for good.
pub(super) fn drop_promise(js: Js, deferred: sys::napi_deferred) {
    let settled = js
        .undefined()
        .and_then(|nothing| js.settle(deferred, Ok(nothing)));
    if settled.is_err() {
        js.take_exception();
    }
}

/// The description that a promise rejects with. An answer that no string can hold is left out.
fn reason(js: Js, error: &Error) -> js::Result<js::Value> {
    js.prepared_string(&error.describe()).or_else(|Thrown| {
        js.take_exception();
        js.string(&error.to_json())
    })
}

/// The value of an answer.
fn parsed(
    js: Js,
    environment: &Environment,
    call: &PendingCall,
    answer: &Answer,
) -> Result<js::Value> {
    let in_call = |error: Error| Err(error.in_call(call.operation, Some(answer.attempts())));
    let Ok(text) = js.prepared_string(answer.text()) else {
        js.take_exception();
        return in_call(too_long());
    };
    environment.parse(js, text).or_else(|Thrown| {
        // V8's own message may quote the text, which may hold a token.
        js.take_exception();
        in_call(answer.malformed())
    })
}

/// An answer that V8 has no string for: the longest has 2^29 - 24 characters on 64-bit systems
/// (`v8::String::kMaxLength`).
fn too_long() -> Error {
    let message = "The response is longer than a string can be; lower maxResponseBytes to have it \
                   refused before it is read.";
    Error::new(Kind::Response, "ERR_RESPONSE_TOO_LARGE", message)
}
