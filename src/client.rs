//! The JavaScript class.

mod input;
mod protocols;
mod redirects;
mod stats;
mod tokens;
mod wechat;

use std::{
    borrow::Cow,
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    sync::Arc,
};

use napi::bindgen_prelude::{Env, Float64Array, Unknown};
use napi_derive::napi;
use zeroize::Zeroizing;

pub(crate) use protocols::Prepare;

use input::spread_out;
use stats::Stats;

use genauth_core::{
    call::{Call, Deadline, Endpoint, Progress, Source},
    error::{Error, Kind},
    operation::Operation,
    options::{self, Options},
    secret,
    verify::{Verifier, issues_id_tokens},
    wechat::{
        credentials::Credentials,
        requests::{Tokens, Wanted},
    },
};

use crate::{
    arguments::{CallOptions, call_options, optional_text, options_object},
    calls::{CallContext, Environment},
    node_api::{CallError, Js, Result, Value},
};

/// A client of the GenAuth authentication API: what an object of the JavaScript class holds.
pub(crate) struct AuthenticationClient {
    endpoint: Arc<Endpoint>,
    wechat: Arc<Tokens>,
    environment: Rc<Environment>,
    verifier: Arc<Verifier>,
}

/// Whether a call for a token is answered from the cache.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeping {
    /// As the client is set.
    AsSet,
    /// Always; and without a token it rejects.
    Always,
}

/// The version of this binary. The loader takes only one that equals the package's.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Gives the functions that only JavaScript has. `index.js` calls this once, at load.
#[napi]
pub fn install(env: &Env, hooks: Unknown<'_>) -> napi::Result<()> {
    Ok(Environment::install(Js::new(env), hooks.into())?)
}

/// Ends the calls of these numbers, whose signal has fired.
#[napi]
pub fn cancel(env: &Env, ids: Float64Array) -> napi::Result<()> {
    let ids: Vec<u64> = ids.iter().map(|id| *id as u64).collect();
    Environment::of(Js::new(env))?.cancel(&ids);
    Ok(())
}

/// Ends the calls that the network thread has not ended in time.
#[napi]
pub fn look(env: &Env) -> napi::Result<()> {
    let js = Js::new(env);
    Environment::of(js)?.look(js);
    Ok(())
}

/// Whether calls of this thread wait for an answer.
#[napi]
pub fn is_waiting(env: &Env) -> napi::Result<bool> {
    Ok(Environment::of(Js::new(env))?.is_waiting())
}

/// Waits for the lines of the log, as long as they come out: the process is about to end.
#[napi]
pub fn flush_log() {
    genauth_core::observe::flush_log();
}

/// What may be shown of a client: its host and its application id.
#[napi]
pub fn describe(env: &Env, client: Unknown<'_>) -> napi::Result<Vec<String>> {
    let client = AuthenticationClient::given(Js::new(env), client.into())?;
    let options = client.options();
    Ok(vec![
        options.host.origin().to_owned(),
        options.app_id.clone(),
    ])
}

/// Makes the client of an object that its class constructs. Checks and copies the options; connects
/// nothing.
#[napi]
pub fn construct(env: &Env, object: Unknown<'_>, options: Unknown<'_>) -> napi::Result<()> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let made = AuthenticationClient::make(js, environment.clone(), options.into());
    let client = made.map_err(|error| environment.throw(js, error))?;
    Ok(environment.give(js, object.into(), Rc::new(client))?)
}

/// Throws where `receiver`, on which the method of this name was called, does not lead to a client.
#[napi]
pub fn check_client(env: &Env, receiver: Unknown<'_>, method: String) -> napi::Result<()> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    match environment.behind::<AuthenticationClient>(js, receiver.into())? {
        Some(_) => Ok(()),
        None => Err(environment.throw(js, without_client(method).into()).into()),
    }
}

/// The error of a method that was called on something else than a client.
pub(crate) fn without_client(method: impl Into<Cow<'static, str>>) -> Error {
    let method = method.into();
    let message = format!(
        "The method was called without its client. Call it as client.{method}(…), or pass on \
         client.{method}.bind(client)."
    );
    Error::new(Kind::Configuration, "ERR_INVALID_THIS", message).in_method(method)
}

impl AuthenticationClient {
    /// The client that a helper of `lib/` passes on.
    fn given(js: Js<'_>, client: Value<'_>) -> Result<Rc<Self>> {
        let environment = Environment::of(js)?;
        let given = environment.behind(js, client)?;
        given.ok_or_else(|| environment.throw(js, without_client("AuthenticationClient").into()))
    }

    /// Stores the user's access token for further calls; `null` or an empty string removes it.
    pub(crate) fn set_access_token(&self, js: Js<'_>, access_token: Value<'_>) -> Result<()> {
        let token = optional_text(js, access_token, "accessToken")?.map(Zeroizing::new);
        let token = token.as_ref().map(|token| token.as_str());
        Ok(self.endpoint.set_access_token(token)?)
    }

    /// Counts of what the client has done, as a plain object.
    pub(crate) fn stats<'env>(&self, js: Js<'env>) -> Result<Value<'env>> {
        let text = js.string(&Stats::of(&self.endpoint).to_json())?;
        self.environment.parse(js, text)
    }

    /// Releases connections and credentials. Calls under way finish; new ones are refused.
    pub(crate) fn close(&self) {
        self.endpoint.close();
    }

    fn make(js: Js<'_>, environment: Rc<Environment>, options: Value<'_>) -> Result<Self> {
        let given = options_object(js, &environment, options)?;
        let proxies = environment.proxies(js)?;
        environment.read_log_level(js)?;
        let mut given = given.ok_or_else(|| {
            Error::option("options", "The options of the client must be an object.")
        })?;
        let options = Options::parse(&given);
        options::wipe(&mut given);
        let endpoint = Endpoint::new(options?, &proxies)?;
        let secure = endpoint.options().host.is_https();
        if secure && endpoint.options().tls.ca.is_none() {
            environment.offer_roots(js)?;
        }
        let endpoint = Arc::new(endpoint);
        Ok(Self {
            wechat: Arc::new(Tokens::new(&endpoint)),
            verifier: Arc::new(Verifier::new(endpoint.clone())),
            endpoint,
            environment,
        })
    }

    /// Makes one call and returns its promise. Every operation comes through here.
    ///
    /// Whatever is wrong with the call becomes a rejection: a method that returns a promise does
    /// not throw.
    pub(crate) fn call<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
    ) -> Result<Value<'env>> {
        self.call_keeping(js, operation, arguments, options, Keeping::AsSet)
    }

    fn call_keeping<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
        keeping: Keeping,
    ) -> Result<Value<'env>> {
        self.promised(js, operation, || {
            self.start(js, operation, arguments, options, keeping)
        })
    }

    /// The client's options.
    pub(crate) fn options(&self) -> &Options {
        self.endpoint.options()
    }

    /// Runs `start`, which gives the promise of a call, and makes a rejection of whatever fails in it.
    fn promised<'env>(
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
        // A getter or a proxy of the caller has thrown.
        promise.or_else(|error| self.environment.rejected(js, js.caught(error)?))
    }

    fn call_options<'env>(&self, js: Js<'env>, given: Value<'_>) -> Result<CallOptions<'env>> {
        let Options {
            timeout,
            max_retries,
            ..
        } = *self.endpoint.options();
        call_options(js, &self.environment, given, timeout, max_retries)
    }

    /// A call of this client, which [`Environment::start`] begins.
    fn context<'call, 'env>(
        &'call self,
        operation: &'static Operation,
        deadline: Deadline,
        progress: Progress,
        signal: Option<Value<'env>>,
    ) -> CallContext<'call, 'env> {
        CallContext {
            endpoint: &self.endpoint,
            operation,
            deadline,
            progress,
            signal,
        }
    }

    fn send<'env>(
        &self,
        js: Js<'env>,
        call: Call,
        signal: Option<Value<'env>>,
    ) -> Result<Value<'env>> {
        let context = self.context(call.operation, call.deadline, call.progress.clone(), signal);
        let snapshot = self.endpoint.snapshot();
        if issues_id_tokens(call.operation) {
            let verifier = self.verifier.clone();
            let make = || verifier.receive(snapshot, call);
            return self.environment.start(js, context, make);
        }
        let endpoint = self.endpoint.clone();
        let make = || endpoint.call_as(snapshot, call);
        self.environment.start(js, context, make)
    }

    fn start<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
        keeping: Keeping,
    ) -> Result<Value<'env>> {
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
                match self.environment.stringify(js, value) {
                    Ok(text) => text.map(secret::wiped),
                    Err(error) => return self.refuse_input(js, operation, value, error),
                }
            }
        };
        let deadline = Deadline::after(options.timeout);
        if (keeping == Keeping::Always || self.wechat.are_kept())
            && let Some(credentials) =
                Credentials::of_cacheable(operation, &options.headers, input.as_ref())
        {
            let wanted = Wanted {
                operation,
                credentials,
                deadline,
                throws: keeping == Keeping::Always || self.options().throw_on_failure,
                snapshot: self.endpoint.snapshot(),
            };
            let tokens = self.wechat.clone();
            let context = self.context(operation, deadline, Progress::shared(), options.signal);
            return self
                .environment
                .start(js, context, || tokens.answer(wanted));
        }
        let call = Call {
            operation,
            source: Source::Arguments { parameters, input },
            deadline,
            max_retries: options.max_retries,
            headers: options.headers,
            progress: Progress::new(),
        };
        self.send(js, call, options.signal)
    }

    /// For an argument that `JSON.stringify` has failed on with `error`.
    fn refuse_input<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        value: Value<'_>,
        error: CallError,
    ) -> Result<Value<'env>> {
        let exception = js.caught(error)?;
        let message = "The argument cannot be written as JSON";
        let error = Error::argument(operation.input.argument(), message);
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

    /// The fields of an object argument, those of its classes and accessors too. An argument that is
    /// taken whole, or that is not an object, stays as it is.
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
