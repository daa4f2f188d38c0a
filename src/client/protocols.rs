//! Calls of the sign-in protocols, whose requests no table describes, and values that need no call.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use futures_util::FutureExt;
use napi::{
    JsValue, ValueType,
    bindgen_prelude::{Env, Unknown},
    sys,
};

use super::{AuthenticationClient, passed_on};
use genauth_core::{
    error::{Error, Phase, Result},
    http::{Answer, Call, Deadline, Snapshot, Source},
    oidc::{Attempt, Callback, Exchange, LOGINS, Prepared, operations},
    operations::Operation,
    options::Options,
    tokens::Verifier,
};

use crate::{
    arguments::CallOptions,
    calls::Environment,
    node_api::{Js, Thrown, Value},
};

/// Arguments as JSON texts.
pub(crate) type Arguments = Vec<Option<String>>;

fn has_fired(
    js: Js,
    environment: &Environment,
    signal: Option<Value>,
) -> std::result::Result<bool, Thrown> {
    let Some(signal) = signal else {
        return Ok(false);
    };
    match environment.read(js, signal, &["aborted"])?.first() {
        // A getter may say something else each time.
        Some(aborted) if js.type_of(*aborted)? == sys::ValueType::napi_boolean => {
            js.to_boolean(*aborted)
        }
        _ => Ok(false),
    }
}

/// The call that sends a prepared request.
fn sending(prepared: Prepared, options: CallOptions) -> Call {
    Call {
        operation: prepared.operation,
        source: Source::Ready(prepared.content),
        deadline: Deadline::after(options.timeout),
        max_retries: options.max_retries,
        headers: options.headers,
    }
}

/// Exchanges the code of a login. Callbacks that come twice share one exchange, each within its own
/// deadline.
async fn exchanged_once(
    verifier: Arc<Verifier>,
    snapshot: Snapshot,
    call: Call,
    exchange: Exchange,
) -> Result<Answer> {
    let (operation, deadline) = (call.operation, call.deadline);
    let attempt = Attempt::new(exchange.login(), exchange.code(), Arc::as_ptr(&verifier));
    let begin = || verifier.sign_in(Ok(snapshot), call, exchange).boxed();
    let exchanging = LOGINS.exchange(attempt, begin);
    let exchanging = exchanging.map_err(|refused| refused.in_call(operation, Some(0)))?;
    tokio::time::timeout_at(deadline.at(), exchanging)
        .await
        .unwrap_or_else(|_| Err(deadline.error(Phase::Response).in_call(operation, None)))
}

/// The last two arguments of a method with options of its own, without what `codes.map(client.method, client)`
/// puts there: an index and the list. See [`crate::arguments::call_options`].
pub(super) fn unmapped<'env>(
    env: &Env,
    own: Unknown<'env>,
    options: Unknown<'env>,
) -> napi::Result<(Unknown<'env>, Unknown<'env>)> {
    if own.get_type()? == ValueType::Number {
        let js = Js::new(env.raw());
        let undefined = js.handed_back(js.undefined().map_err(passed_on)?)?;
        return Ok((undefined, undefined));
    }
    Ok((own, options))
}

impl AuthenticationClient {
    /// As [`Self::call`], for a request that no table describes: `prepare` lays it out, and `operation`
    /// names the call in errors before that.
    pub(crate) fn perform<'env>(
        &self,
        env: &Env,
        operation: &'static Operation,
        arguments: &[Unknown<'env>],
        options: Unknown<'env>,
        prepare: impl FnOnce(&Options, &Arguments) -> Result<Prepared>,
    ) -> napi::Result<Unknown<'env>> {
        self.promised(env, |js| {
            let options = match self.call_options(js, options.raw())? {
                Ok(options) => options,
                Err(error) => return self.refuse(js, operation, error),
            };
            let texts = self.texts(js, arguments)?;
            let prepared = match prepare(self.endpoint.options(), &texts) {
                Ok(prepared) => prepared,
                Err(error) => return self.refuse(js, operation, error),
            };
            let signal = options.signal;
            self.send(js, sending(prepared, options), signal)
        })
    }

    /// As [`Self::perform`], for a method whose second argument are options of its own.
    pub(crate) fn perform_with_options<'env>(
        &self,
        env: &Env,
        operation: &'static Operation,
        [argument, own, options]: [Unknown<'env>; 3],
        prepare: impl FnOnce(&Options, &Arguments) -> Result<Prepared>,
    ) -> napi::Result<Unknown<'env>> {
        let (own, options) = unmapped(env, own, options)?;
        self.perform(env, operation, &[argument, own], options, prepare)
    }

    /// A value that is made at once; `make` gives its JSON text.
    pub(crate) fn value<'env>(
        &self,
        env: &Env,
        arguments: &[Unknown<'env>],
        make: impl FnOnce(&Options, &Arguments) -> Result<String>,
    ) -> napi::Result<Unknown<'env>> {
        let js = Js::new(env.raw());
        let make = || {
            let texts = self.texts(js, arguments)?;
            let json = make(self.endpoint.options(), &texts)
                .map_err(|error| self.environment.throw(js, &error))?;
            self.environment.parse(js, js.string(&json)?)
        };
        let value = catch_unwind(AssertUnwindSafe(make))
            .unwrap_or_else(|_panic| Err(self.environment.throw(js, &Error::internal())))
            .map_err(passed_on)?;
        js.handed_back(value)
    }

    /// Ends a login: reads the callback, exchanges the code, and verifies the ID token of the answer.
    /// Gives the promise, and the `Set-Cookie` that deletes the login's cookie; none where the call
    /// cannot be made at all, so that another one can end the login.
    pub(crate) fn end_login<'env>(
        &self,
        env: &Env,
        options: Unknown<'env>,
        read: impl FnOnce(&Options) -> Callback,
    ) -> napi::Result<(Unknown<'env>, Option<String>)> {
        let operation = operations::CALLBACK.named(self.options());
        let mut cleared = None;
        let promise = self.promised(env, |js| {
            let ready = self.call_options(js, options.raw())?;
            let ready = ready.and_then(|options| Ok((options, self.endpoint.snapshot()?)));
            let (options, snapshot) = match ready {
                Ok(ready) => ready,
                Err(error) => return self.refuse(js, operation, error),
            };
            let signal = options.signal;
            let Callback {
                clear_cookie,
                outcome,
            } = read(self.options());
            if !has_fired(js, &self.environment, signal)? {
                cleared = clear_cookie;
            }
            let ready = outcome.and_then(|exchange| {
                let request = exchange.request(self.options())?;
                Ok((exchange, request))
            });
            let (exchange, request) = match ready {
                Ok(ready) => ready,
                Err(error) => return self.refuse(js, operation, error),
            };
            let call = sending(request, options);
            let deadline = call.deadline;
            let verifier = self.verifier.clone();
            // Runs only where the signal has not fired: an aborted call does not use the login up.
            let make = move || exchanged_once(verifier, snapshot, call, exchange);
            self.begin(js, operation, deadline, signal, make)
        });
        Ok((promise?, cleared))
    }

    /// Arguments as JSON texts; nothing for what JSON does not have.
    fn texts(&self, js: Js, arguments: &[Unknown<'_>]) -> std::result::Result<Arguments, Thrown> {
        let text = |value: &Unknown<'_>| self.environment.stringify(js, value.raw());
        arguments.iter().map(text).collect()
    }
}
