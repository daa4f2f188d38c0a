//! Calls of the sign-in protocols, whose requests no table describes, and values that need no call.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use futures_util::FutureExt;
use napi::{
    bindgen_prelude::{Env, Unknown},
    sys::ValueType,
};

use super::AuthenticationClient;
use genauth_core::{
    call::{Answer, Call, Deadline, Progress, Snapshot, Source},
    error::{self, Error},
    oidc::{Attempt, Callback, Exchange, LOGINS, Prepared, operations},
    operation::Operation,
    options::Options,
    verify::Verifier,
};

use crate::{
    arguments::CallOptions,
    calls::Environment,
    node_api::{Js, Result, Value},
};

/// Arguments as JSON texts.
pub(crate) type Arguments = Vec<Option<String>>;

fn has_fired(js: Js<'_>, environment: &Environment, signal: Option<Value<'_>>) -> Result<bool> {
    let Some(signal) = signal else {
        return Ok(false);
    };
    let [aborted] = environment.read(js, signal, &["aborted"])?;
    // A getter may say something else each time.
    Ok(js.type_of(aborted)? == ValueType::napi_boolean && js.to_boolean(aborted)?)
}

/// The call that sends a prepared request.
fn sending(prepared: Prepared, options: CallOptions<'_>) -> Call {
    Call {
        operation: prepared.operation,
        source: Source::Ready(prepared.content),
        deadline: Deadline::after(options.timeout),
        max_retries: options.max_retries,
        headers: options.headers,
        progress: Progress::new(),
    }
}

/// Exchanges the code of a login. Callbacks that come twice share one exchange, each within its own
/// deadline.
async fn exchanged_once(
    verifier: Arc<Verifier>,
    snapshot: Snapshot,
    call: Call,
    exchange: Exchange,
) -> error::Result<Answer> {
    let (operation, deadline) = (call.operation, call.deadline);
    let progress = call.progress.clone();
    let mut begun = false;
    let attempt = Attempt::new(exchange.login(), exchange.code(), Arc::as_ptr(&verifier));
    let begin = || {
        begun = true;
        verifier.sign_in(Ok(snapshot), call, exchange).boxed()
    };
    let exchanging = LOGINS.exchange(attempt, begin);
    let exchanging = exchanging.map_err(|refused| refused.in_call(operation, Some(0)))?;
    if !begun {
        progress.share();
    }
    tokio::time::timeout_at(deadline.at(), exchanging)
        .await
        .unwrap_or_else(|_| {
            let error = deadline.error(progress.phase());
            Err(error.in_call(operation, progress.attempts()))
        })
}

/// The last two arguments of a method with options of its own, without what `codes.map(client.method, client)`
/// puts there: an index and the list. See [`crate::arguments::call_options`].
pub(super) fn unmapped<'env>(
    js: Js<'env>,
    own: Value<'env>,
    options: Value<'env>,
) -> Result<(Value<'env>, Value<'env>)> {
    if js.type_of(own)? == ValueType::napi_number {
        let undefined = js.undefined()?;
        return Ok((undefined, undefined));
    }
    Ok((own, options))
}

impl AuthenticationClient {
    /// As [`Self::call`], for a request that no table describes: `prepare` lays it out, and `operation`
    /// names the call in errors before that.
    pub(crate) fn perform<'env>(
        &self,
        env: &'env Env,
        operation: &'static Operation,
        arguments: &[Unknown<'env>],
        options: Unknown<'env>,
        prepare: impl FnOnce(&Options, &Arguments) -> error::Result<Prepared>,
    ) -> napi::Result<Unknown<'env>> {
        self.promised(env, operation, |js| {
            let arguments: Vec<Value<'_>> = arguments.iter().copied().map(Value::from).collect();
            self.start_prepared(js, &arguments, options.into(), prepare)
        })
    }

    /// As [`Self::perform`], for a method whose second argument are options of its own.
    pub(crate) fn perform_with_options<'env>(
        &self,
        env: &'env Env,
        operation: &'static Operation,
        arguments: [Unknown<'env>; 3],
        prepare: impl FnOnce(&Options, &Arguments) -> error::Result<Prepared>,
    ) -> napi::Result<Unknown<'env>> {
        self.promised(env, operation, |js| {
            let [argument, own, options] = arguments.map(Value::from);
            let (own, options) = unmapped(js, own, options)?;
            self.start_prepared(js, &[argument, own], options, prepare)
        })
    }

    fn start_prepared<'env>(
        &self,
        js: Js<'env>,
        arguments: &[Value<'_>],
        options: Value<'_>,
        prepare: impl FnOnce(&Options, &Arguments) -> error::Result<Prepared>,
    ) -> Result<Value<'env>> {
        let options = self.call_options(js, options)?;
        let texts = self.texts(js, arguments)?;
        let prepared = prepare(self.endpoint.options(), &texts)?;
        let signal = options.signal;
        self.send(js, sending(prepared, options), signal)
    }

    /// A value that is made at once; `make` gives its JSON text.
    pub(crate) fn value<'env>(
        &self,
        env: &'env Env,
        arguments: &[Unknown<'env>],
        make: impl FnOnce(&Options, &Arguments) -> error::Result<String>,
    ) -> napi::Result<Unknown<'env>> {
        let js = Js::new(env);
        let make = || {
            let arguments: Vec<Value<'_>> = arguments.iter().copied().map(Value::from).collect();
            let texts = self.texts(js, &arguments)?;
            let json = make(self.endpoint.options(), &texts)?;
            self.environment.parse(js, js.string(&json)?)
        };
        let value = catch_unwind(AssertUnwindSafe(make))
            .unwrap_or_else(|_panic| Err(Error::internal().into()))
            .map_err(|error| self.environment.throw(js, error))?;
        Ok(js.hand_back(value))
    }

    /// Ends a login: reads the callback, exchanges the code, and verifies the ID token of the answer.
    /// Gives the promise, and the `Set-Cookie` that deletes the login's cookie; none where the call
    /// cannot be made at all, so that another one can end the login.
    pub(crate) fn end_login<'env>(
        &self,
        env: &'env Env,
        options: Unknown<'env>,
        read: impl FnOnce(&Options) -> Callback,
    ) -> napi::Result<(Unknown<'env>, Option<String>)> {
        let operation = operations::CALLBACK.named(self.options());
        let mut cleared = None;
        let promise = self.promised(env, operation, |js| {
            let options = self.call_options(js, options.into())?;
            let snapshot = self.endpoint.snapshot()?;
            let signal = options.signal;
            let Callback {
                clear_cookie,
                outcome,
            } = read(self.options());
            if !has_fired(js, &self.environment, signal)? {
                cleared = clear_cookie;
            }
            let exchange = outcome?;
            let call = sending(exchange.request(self.options())?, options);
            let about = self.about(operation, call.deadline, call.progress.clone(), signal);
            let verifier = self.verifier.clone();
            // Runs only where the signal has not fired: an aborted call does not use the login up.
            let make = move || exchanged_once(verifier, snapshot, call, exchange);
            self.environment.start(js, about, make)
        });
        Ok((promise?, cleared))
    }

    /// Arguments as JSON texts; nothing for what JSON does not have.
    fn texts(&self, js: Js<'_>, arguments: &[Value<'_>]) -> Result<Arguments> {
        let text = |value: &Value<'_>| self.environment.stringify(js, *value);
        arguments.iter().map(text).collect()
    }
}
