//! Settling the promise of a call.

use genauth_core::{
    call::Answer,
    error::{Error, Kind, Outcome, Result},
};

use super::{environment::Environment, pending_call::PendingCall};
use crate::node_api::{self, Js, Value};

/// Resolves or rejects the promise of `call`, which is no longer pending.
pub(super) fn settle(
    js: Js<'_>,
    environment: &Environment,
    call: PendingCall,
    outcome: Result<Answer>,
) {
    let outcome = outcome.and_then(|answer| {
        let value = parsed(js, environment, &call, &answer)?;
        call.tell_response(js, &answer);
        Ok(value)
    });
    call.finish(js, environment, outcome.as_ref().err());
    let settled = match outcome {
        Ok(value) => Ok(Ok(value)),
        Err(error) => reason(js, &error).map(Err),
    };
    // A failure here is a getter `then` of the caller that has thrown, which the promise has as its reason
    // already: the rest of the batch must not meet the exception. Or the environment is ending, and its
    // promises with it.
    js.ignore(settled.and_then(|settled| call.deferred.settle(js, settled)));
}

/// The description that a promise rejects with. An answer that is longer than a string can be is left out.
fn reason<'env>(js: Js<'env>, error: &Error) -> node_api::Result<Value<'env>> {
    js.prepared_string(&error.describe()).or_else(|failed| {
        js.ignore::<()>(Err(failed));
        js.string(&error.to_json())
    })
}

/// The value of an answer.
fn parsed<'env>(
    js: Js<'env>,
    environment: &Environment,
    call: &PendingCall,
    answer: &Answer,
) -> Result<Value<'env>> {
    let in_call = |error: Error| {
        let error = error.in_call(call.operation, Some(answer.attempts()));
        error.with_outcome(Some(Outcome::Unknown))
    };
    let text = js
        .ignore(js.prepared_string(answer.text()))
        .ok_or_else(|| in_call(too_long()))?;
    // V8's own message may quote the text, which may hold a token: it is dropped.
    js.ignore(environment.parse(js, text))
        .ok_or_else(|| in_call(answer.malformed()))
}

/// An answer that V8 has no string for: the longest has 2^29 - 24 characters on 64-bit systems
/// (`v8::String::kMaxLength`).
fn too_long() -> Error {
    let message = "The response is longer than a string can be; lower maxResponseBytes to have it \
                   refused before it is read.";
    Error::new(Kind::Response, "ERR_RESPONSE_TOO_LARGE", message)
}
