//! [`ClientCore`]: the part that both classes share, from the arguments of a method to its promise.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    sync::Arc,
};

use genauth_core::{
    call::{Call, Deadline, Endpoint, Progress, Source},
    error::{self, Error},
    operation::Operation,
    options::{self, Host, ServiceOptions},
    secret,
    transport::ProxyEnvironment,
};

use http::HeaderMap;

use super::{events::Events, input::spread_out, stats::Stats};
use crate::{
    arguments::{CallOptions, call_options, optional_text, options_object},
    calls::{CallContext, Environment, Opening},
    node_api::{CallError, Js, Result, Value},
};

/// The part of a client that does not depend on its class.
pub(crate) struct ClientCore {
    pub(super) endpoint: Arc<Endpoint>,
    pub(super) environment: Rc<Environment>,
    pub(super) events: Events,
    stats: fn(&Endpoint) -> Stats,
}

/// A call of a method of the table.
#[expect(clippy::large_enum_variant, reason = "it is taken apart at once")]
enum LaidOut<'env> {
    /// The prepared call.
    Call(Call, Option<Value<'env>>),
    /// The arguments are invalid: a rejected promise.
    Refused(Value<'env>),
}

/// The JSON text of an argument.
pub(super) enum Written<'env> {
    /// The text; `None` for a value that JSON leaves out.
    Text(Option<String>),
    /// The argument has no JSON text: a rejected promise.
    Refused(Value<'env>),
}

/// Checks and copies the options of a new client with `parse`, and reads the proxies of the environment.
pub(super) fn checked<T>(
    js: Js<'_>,
    environment: &Environment,
    given: Value<'_>,
    names: &[&str],
    parse: fn(&options::Object) -> error::Result<T>,
) -> Result<(T, ProxyEnvironment)> {
    let given = options_object(js, environment, given, names)?;
    let proxies = environment.proxies(js)?;
    environment.read_log_level(js)?;
    let mut given = given
        .ok_or_else(|| Error::option("options", "The options of the client must be an object."))?;
    let options = parse(&given);
    options::wipe(&mut given);
    Ok((options?, proxies))
}

impl ClientCore {
    /// Creates the core of a client.
    pub(super) fn new(
        js: Js<'_>,
        environment: Rc<Environment>,
        endpoint: Arc<Endpoint>,
        stats: fn(&Endpoint) -> Stats,
    ) -> Result<Self> {
        let core = Self {
            endpoint,
            environment,
            events: Events::default(),
            stats,
        };
        core.offer_roots(js, &core.service().host)?;
        core.endpoint.warm_up();
        Ok(core)
    }

    /// The counters of the client, as a plain object.
    pub(crate) fn stats<'env>(&self, js: Js<'env>) -> Result<Value<'env>> {
        let text = js.string(&(self.stats)(&self.endpoint).to_json())?;
        self.environment.parse(js, text)
    }

    /// Releases connections and credentials. Calls under way finish; new ones are refused. Subscriptions end.
    pub(crate) fn close(&self, js: Js<'_>) {
        self.endpoint.close();
        self.environment.close_subscriptions(js, &self.endpoint);
    }

    /// Makes certificate authorities available for connections to `host`.
    pub(super) fn offer_roots(&self, js: Js<'_>, host: &Host) -> Result<()> {
        if host.is_https() && self.service().tls.ca.is_none() {
            self.environment.offer_roots(js)?;
        }
        Ok(())
    }

    /// The options that both classes have.
    pub(super) fn service(&self) -> &ServiceOptions {
        self.endpoint.options()
    }

    /// Makes a call and returns its promise.
    pub(super) fn send_plain<'env>(
        &self,
        js: Js<'env>,
        call: Call,
        opening: impl Into<Opening<'env>>,
    ) -> Result<Value<'env>> {
        let context = self.context(
            call.operation,
            call.deadline,
            call.progress.clone(),
            opening,
        );
        let snapshot = self.endpoint.snapshot();
        let endpoint = self.endpoint.clone();
        let make = || endpoint.call_as(snapshot, call);
        self.environment.start(js, context, make)
    }

    /// Runs `start`, which returns the promise of a call, and turns its failure into a rejected promise.
    pub(super) fn promised<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        start: impl FnOnce() -> Result<Value<'env>>,
    ) -> Result<Value<'env>> {
        let promise = catch_unwind(AssertUnwindSafe(start))
            .unwrap_or_else(|_panic| self.environment.refuse(js, &Error::internal()));
        let promise = promise.or_else(|error| match error {
            CallError::Refused(error) => self.refuse(js, operation, error),
            error => Err(error),
        });
        // A getter or a proxy in the arguments has thrown.
        promise.or_else(|error| self.environment.rejected(js, js.caught(error)?))
    }

    pub(super) fn call_options<'env>(
        &self,
        js: Js<'env>,
        given: Value<'_>,
    ) -> Result<CallOptions<'env>> {
        call_options(js, &self.environment, given, self.service())
    }

    /// A call of this client, which [`Environment::start`] begins.
    pub(super) fn context<'call, 'env>(
        &'call self,
        operation: &'static Operation,
        deadline: Deadline,
        progress: Progress,
        opening: impl Into<Opening<'env>>,
    ) -> CallContext<'call, 'env> {
        CallContext {
            endpoint: &self.endpoint,
            operation,
            deadline,
            progress,
            opening: opening.into(),
        }
    }

    /// The call of an operation without parameters and without options of its own.
    pub(super) fn plain_call(&self, operation: &'static Operation, input: Option<String>) -> Call {
        let options = self.service();
        Call {
            operation,
            deadline: Deadline::after(options.timeout),
            source: Source::Arguments {
                parameters: Vec::new(),
                input: input.map(secret::wiped),
            },
            max_retries: options.max_retries,
            headers: HeaderMap::new(),
            throw_on_failure: options.throw_on_failure,
            progress: Progress::new(),
        }
    }

    /// Makes a call of an operation by `dispatch` and returns its promise. Every failure rejects the promise.
    pub(super) fn call_by<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
        dispatch: impl FnOnce(Call, Opening<'env>) -> Result<Value<'env>>,
    ) -> Result<Value<'env>> {
        self.promised(js, operation, || {
            match self.lay_out(js, operation, arguments, options)? {
                LaidOut::Call(call, signal) => dispatch(call, signal.into()),
                LaidOut::Refused(promise) => Ok(promise),
            }
        })
    }

    /// The call of a method of the table, and its signal.
    fn lay_out<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
    ) -> Result<LaidOut<'env>> {
        let (leading, last) = arguments.split_at(operation.parameters.len());
        let last = last.first().copied();
        let options = match self.call_options(js, options) {
            Err(CallError::Refused(error)) => {
                return Err(spread_out(js, operation, last)?.unwrap_or(error).into());
            }
            options => options?,
        };
        let mut parameters = Vec::with_capacity(leading.len());
        for (parameter, value) in operation.parameters.iter().zip(leading) {
            let text = optional_text(js, *value, parameter.name)?;
            parameters.push(text.unwrap_or_default());
        }
        let input = match last {
            None => None,
            Some(value) => {
                if let Some(container) = self.environment.container(js, value)? {
                    let message = format!(
                        "The argument must be an object of fields, but {container} was given."
                    );
                    return Err(Error::argument(operation.input.argument(), message).into());
                }
                let value = self.picked(js, operation, value)?;
                match self.written(js, operation, operation.input.argument(), value)? {
                    Written::Text(text) => text.map(secret::wiped),
                    Written::Refused(promise) => return Ok(LaidOut::Refused(promise)),
                }
            }
        };
        let call = Call {
            operation,
            deadline: Deadline::after(options.timeout),
            source: Source::Arguments { parameters, input },
            max_retries: options.max_retries,
            throw_on_failure: options.throw_on_failure,
            headers: options.headers,
            progress: Progress::new(),
        };
        Ok(LaidOut::Call(call, options.signal))
    }

    /// Writes the argument `name` of a call as JSON.
    pub(super) fn written<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        name: &'static str,
        value: Value<'_>,
    ) -> Result<Written<'env>> {
        match self.environment.stringify(js, value) {
            Ok(text) => Ok(Written::Text(text)),
            Err(error) => {
                let exception = js.caught(error)?;
                let refused = self.refuse_input(js, operation, name, value, exception)?;
                Ok(Written::Refused(refused))
            }
        }
    }

    /// The rejected promise of a call with an argument at which `JSON.stringify` has thrown `exception`.
    pub(crate) fn refuse_input<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        name: &'static str,
        value: Value<'_>,
        exception: Value<'_>,
    ) -> Result<Value<'env>> {
        let message = "The argument cannot be written as JSON";
        let error = Error::argument(name, message);
        let error = error.in_call(operation, Some(0));
        self.environment
            .observe_refusal(js, &self.endpoint, operation, &error);
        self.environment.refuse_body(js, &error, value, exception)
    }

    fn refuse<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        error: Error,
    ) -> Result<Value<'env>> {
        let error = error.in_call(operation, Some(0));
        self.environment
            .observe_refusal(js, &self.endpoint, operation, &error);
        self.environment.refuse(js, &error)
    }

    /// The fields of an object argument, with inherited ones and accessors. An argument that is sent whole,
    /// or that is not an object, stays as it is.
    fn picked<'env>(
        &self,
        js: Js<'env>,
        operation: &Operation,
        value: Value<'env>,
    ) -> Result<Value<'env>> {
        match operation.input.field_names() {
            Some(names) if js.is_object(value)? => self.environment.pick(js, value, &names),
            _ => Ok(value),
        }
    }
}
