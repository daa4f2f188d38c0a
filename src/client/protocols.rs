//! Calls of the sign-in protocols, whose requests are not in the table, and values that need no request.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use futures_util::FutureExt;
use napi::sys::ValueType;

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

/// The arguments of a call as JSON texts.
pub(crate) struct Texts(Vec<Option<String>>);

impl Texts {
    /// The argument at `place`; `None` for a value that JSON cannot represent.
    pub(crate) fn at(&self, place: usize) -> Option<&[u8]> {
        Some(self.0.get(place)?.as_ref()?.as_bytes())
    }
}

/// Computes a `T` from the options of a client and the arguments of a call.
pub(crate) type Prepare<T> = fn(&Options, &Texts) -> error::Result<T>;

fn has_fired(js: Js<'_>, environment: &Environment, signal: Option<Value<'_>>) -> Result<bool> {
    let Some(signal) = signal else {
        return Ok(false);
    };
    let [aborted] = environment.read(js, signal, &["aborted"])?;
    // A getter may return another value each time.
    Ok(js.type_of(aborted)? == ValueType::napi_boolean && js.to_boolean(aborted)?)
}

/// The call that sends a prepared request.
fn sending(prepared: Prepared, options: CallOptions<'_>) -> Call {
    Call {
        operation: prepared.operation,
        source: Source::Ready(prepared.content),
        deadline: Deadline::after(options.timeout),
        max_retries: options.max_retries,
        throw_on_failure: options.throw_on_failure,
        headers: options.headers,
        progress: Progress::new(),
    }
}

/// Exchanges the code of a login. Repeated callbacks share one exchange, each with its own deadline.
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
    let outcome = tokio::time::timeout_at(deadline.at(), exchanging).await;
    let ended = outcome.map_err(|_| deadline.error(progress.phase()));
    // Without an outcome, the exchange has panicked.
    let ended = ended.and_then(|outcome| outcome.ok_or_else(Error::internal));
    ended.unwrap_or_else(|error| Err(progress.failed(error, operation)))
}

/// The last two arguments of a method with an options object, without the index and the list that
/// `codes.map(client.method, client)` passes there. See [`crate::arguments::call_options`].
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
    /// Like [`Caller::call`](super::caller::Caller::call), for a request that is not in the table: `prepare` lays it out, and `operation`
    /// is the name of the call in earlier errors.
    pub(crate) fn perform<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'env>,
        prepare: Prepare<Prepared>,
    ) -> Result<Value<'env>> {
        self.promised(js, operation, || {
            self.start_prepared(js, arguments, options, prepare)
        })
    }

    /// Like [`Self::perform`], for a method whose second argument is an options object.
    pub(crate) fn perform_with_options<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        [argument, own, options]: [Value<'env>; 3],
        prepare: Prepare<Prepared>,
    ) -> Result<Value<'env>> {
        self.promised(js, operation, || {
            let (own, options) = unmapped(js, own, options)?;
            self.start_prepared(js, &[argument, own], options, prepare)
        })
    }

    fn start_prepared<'env>(
        &self,
        js: Js<'env>,
        arguments: &[Value<'_>],
        options: Value<'_>,
        prepare: Prepare<Prepared>,
    ) -> Result<Value<'env>> {
        let options = self.call_options(js, options)?;
        let texts = self.texts(js, arguments)?;
        let prepared = prepare(self.options(), &texts)?;
        let signal = options.signal;
        self.send(js, sending(prepared, options), signal.into())
    }

    /// A value without a request; `make` returns its JSON text.
    pub(crate) fn value<'env>(
        &self,
        js: Js<'env>,
        arguments: &[Value<'env>],
        make: impl FnOnce(&Options, &Texts) -> error::Result<String>,
    ) -> Result<Value<'env>> {
        let make = || {
            let texts = self.texts(js, arguments)?;
            let json = make(self.options(), &texts)?;
            self.environment.parse(js, js.string(&json)?)
        };
        catch_unwind(AssertUnwindSafe(make))
            .unwrap_or_else(|_panic| Err(Error::internal().into()))
            .map_err(|error| self.environment.throw(js, error))
    }

    /// Ends a login: reads the callback, exchanges the code, and verifies the ID token of the answer.
    /// Returns the promise, and the `Set-Cookie` that deletes the login's cookie; no cookie where the call
    /// cannot be made, so that another one can end the login.
    pub(super) fn end_login<'env>(
        &self,
        js: Js<'env>,
        options: Value<'env>,
        read: impl FnOnce(&Options) -> Callback,
    ) -> Result<(Value<'env>, Option<String>)> {
        let operation = operations::CALLBACK.named(self.options());
        let mut cleared = None;
        let promise = self.promised(js, operation, || {
            let options = self.call_options(js, options)?;
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
            let context = self.context(operation, call.deadline, call.progress.clone(), signal);
            let verifier = self.verifier.clone();
            // Runs only where the signal has not fired: an aborted call does not use the login up.
            let make = move || exchanged_once(verifier, snapshot, call, exchange);
            self.environment.start(js, context, make)
        });
        Ok((promise?, cleared))
    }

    /// Arguments as JSON texts; `None` for values that JSON cannot represent.
    fn texts(&self, js: Js<'_>, arguments: &[Value<'_>]) -> Result<Texts> {
        let text = |value: &Value<'_>| self.environment.stringify(js, *value);
        arguments.iter().map(text).collect::<Result<_>>().map(Texts)
    }
}
