//! The JavaScript class.

mod input;
mod protocols;
mod stats;
mod tokens;
mod wechat;

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    sync::Arc,
};

use napi::{
    JsValue, Status,
    bindgen_prelude::{Env, Float64Array, Object, Unknown},
};
use napi_derive::napi;
use zeroize::Zeroizing;

pub(crate) use protocols::Arguments;

use input::spread_out;
use stats::Stats;

use genauth_core::{
    error::{Error, Result},
    http::{Answer, Call, Deadline, Endpoint, Source},
    operations::Operation,
    options::{self, Options},
    secret,
    tokens::{Verifier, issues_id_tokens},
    wechat::tokens::{Credentials, Tokens, Wanted, is_token_operation},
};

use crate::{
    arguments::{CallOptions, call_options, optional_text, options_object},
    calls::{About, Environment},
    node_api::{Js, Thrown, Value},
};

/// A client of the GenAuth authentication API.
#[napi]
pub struct AuthenticationClient {
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
pub fn install(env: Env, hooks: Object<'_>) -> napi::Result<()> {
    Environment::install(Js::new(env.raw()), hooks.raw()).map_err(passed_on)
}

/// Ends the calls of these numbers, whose signal has fired.
#[napi]
pub fn cancel(env: Env, ids: Float64Array) -> napi::Result<()> {
    let ids: Vec<u64> = ids.iter().map(|id| *id as u64).collect();
    let environment = Environment::of(Js::new(env.raw())).map_err(passed_on)?;
    environment.cancel(&ids);
    Ok(())
}

/// Ends the calls that the network thread has not ended in time.
#[napi]
pub fn look(env: Env) -> napi::Result<()> {
    let js = Js::new(env.raw());
    Environment::of(js).map_err(passed_on)?.look(js);
    Ok(())
}

/// Whether calls of this thread wait for an answer.
#[napi]
pub fn is_waiting(env: Env) -> napi::Result<bool> {
    let environment = Environment::of(Js::new(env.raw())).map_err(passed_on)?;
    Ok(environment.is_waiting())
}

/// Waits for the lines of the log, as long as they come out: the process is about to end.
#[napi]
pub fn flush_log() {
    genauth_core::http::flush_log();
}

/// What may be shown of a client: its host and its application id.
#[napi]
pub fn describe(client: &AuthenticationClient) -> Vec<String> {
    let options = client.endpoint.options();
    vec![options.host.origin().to_owned(), options.app_id.clone()]
}

#[napi]
impl AuthenticationClient {
    /// Checks and copies the options. Connects nothing.
    #[napi(constructor)]
    pub fn new(env: Env, options: Unknown<'_>) -> napi::Result<Self> {
        let js = Js::new(env.raw());
        let make = || {
            let environment = Environment::of(js)?;
            let given = options_object(js, &environment, options.raw())?;
            let proxies = environment.proxies(js)?;
            environment.read_log_level(js)?;
            let endpoint = given
                .ok_or_else(|| {
                    Error::option("options", "The options of the client must be an object.")
                })
                .and_then(|mut given| {
                    let options = Options::parse(&given);
                    options::wipe(&mut given);
                    Endpoint::new(options?, &proxies)
                })
                .map_err(|error| environment.throw(js, &error))?;
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
        };
        make().map_err(passed_on)
    }

    /// Stores the user's access token for further calls; `null` or an empty string forgets it.
    #[napi]
    pub fn set_access_token(&self, env: Env, access_token: Unknown<'_>) -> napi::Result<()> {
        let js = Js::new(env.raw());
        let set = || {
            optional_text(js, access_token.raw(), "accessToken")?
                .map(|token| token.map(Zeroizing::new))
                .and_then(|token| {
                    self.endpoint
                        .set_access_token(token.as_ref().map(|token| token.as_str()))
                })
                .map_err(|error| self.environment.throw(js, &error))
        };
        set().map_err(passed_on)
    }

    /// Counts of what the client has done, as a plain object.
    #[napi]
    pub fn stats<'env>(&self, env: &'env Env) -> napi::Result<Unknown<'env>> {
        let js = Js::new(env.raw());
        let text = js.string(&Stats::of(&self.endpoint).to_json());
        let stats = text
            .and_then(|text| self.environment.parse(js, text))
            .map_err(passed_on)?;
        js.handed_back(stats)
    }

    /// Lets go of connections and credentials. Calls under way finish; new ones are refused.
    #[napi]
    pub fn close(&self) {
        self.endpoint.close();
    }
}

impl AuthenticationClient {
    /// Makes one call and returns its promise. Every operation comes through here.
    ///
    /// Whatever is wrong with the call becomes a rejection: a method that returns a promise does
    /// not throw.
    pub(crate) fn call<'env>(
        &self,
        env: &Env,
        operation: &'static Operation,
        arguments: &[Unknown<'env>],
        options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        self.call_keeping(env, operation, arguments, options, Keeping::AsSet)
    }

    fn call_keeping<'env>(
        &self,
        env: &Env,
        operation: &'static Operation,
        arguments: &[Unknown<'env>],
        options: Unknown<'env>,
        keeping: Keeping,
    ) -> napi::Result<Unknown<'env>> {
        self.promised(env, |js| {
            self.start(js, operation, arguments, options.raw(), keeping)
        })
    }

    /// The client's options.
    pub(crate) fn options(&self) -> &Options {
        self.endpoint.options()
    }

    /// Runs `start`, which gives a promise, and makes a rejection of whatever goes wrong in it.
    fn promised<'env>(
        &self,
        env: &Env,
        start: impl FnOnce(Js) -> std::result::Result<Value, Thrown>,
    ) -> napi::Result<Unknown<'env>> {
        let js = Js::new(env.raw());
        let promise = catch_unwind(AssertUnwindSafe(|| start(js)))
            .unwrap_or_else(|_panic| self.environment.refuse(js, &Error::internal()));
        let promise = match promise {
            Ok(promise) => promise,
            // A getter or a proxy of the caller has thrown.
            Err(Thrown) => match js.take_exception() {
                Some(exception) => js.rejected(exception).map_err(passed_on)?,
                None => return Err(passed_on(Thrown)),
            },
        };
        js.handed_back(promise)
    }

    fn call_options(
        &self,
        js: Js,
        given: Value,
    ) -> std::result::Result<Result<CallOptions>, Thrown> {
        let defaults = self.endpoint.options();
        call_options(
            js,
            &self.environment,
            given,
            defaults.timeout,
            defaults.max_retries,
        )
    }

    /// Begins a call of this client and gives its promise. `make` runs on the network thread.
    fn begin<F>(
        &self,
        js: Js,
        operation: &'static Operation,
        deadline: Deadline,
        signal: Option<Value>,
        make: impl FnOnce() -> F + Send + 'static,
    ) -> std::result::Result<Value, Thrown>
    where
        F: Future<Output = Result<Answer>> + Send + 'static,
    {
        let about = About {
            endpoint: &self.endpoint,
            operation,
            deadline,
            signal,
        };
        self.environment.start(js, about, make)
    }

    fn send(
        &self,
        js: Js,
        call: Call,
        signal: Option<Value>,
    ) -> std::result::Result<Value, Thrown> {
        let (operation, deadline) = (call.operation, call.deadline);
        let snapshot = self.endpoint.snapshot();
        if issues_id_tokens(operation) {
            let verifier = self.verifier.clone();
            let make = || verifier.receive(snapshot, call);
            return self.begin(js, operation, deadline, signal, make);
        }
        let endpoint = self.endpoint.clone();
        let make = || endpoint.call_as(snapshot, call);
        self.begin(js, operation, deadline, signal, make)
    }

    fn start(
        &self,
        js: Js,
        operation: &'static Operation,
        arguments: &[Unknown<'_>],
        options: Value,
        keeping: Keeping,
    ) -> std::result::Result<Value, Thrown> {
        let (leading, last) = arguments.split_at(operation.parameters.len());
        let options = match self.call_options(js, options)? {
            Ok(options) => options,
            Err(error) => {
                let error = spread_out(js, operation, last.first())?.unwrap_or(error);
                return self.refuse(js, operation, error);
            }
        };
        let mut parameters = Vec::with_capacity(leading.len());
        for (parameter, value) in operation.parameters.iter().zip(leading) {
            match optional_text(js, value.raw(), parameter.name)? {
                Ok(text) => parameters.push(text.unwrap_or_default()),
                Err(error) => return self.refuse(js, operation, error),
            }
        }
        let input = match last.first() {
            None => None,
            Some(value) => {
                if let Some(container) = self.environment.container(js, value.raw())? {
                    let name = operation.input.argument();
                    let message = format!(
                        "The argument must be an object of fields, but {container} was given."
                    );
                    return self.refuse(js, operation, Error::argument(name, message));
                }
                let value = self.picked(js, operation, value.raw())?;
                match self.environment.stringify(js, value) {
                    Ok(text) => text.map(secret::wiped),
                    Err(Thrown) => return self.refuse_input(js, operation, value),
                }
            }
        };
        let deadline = Deadline::after(options.timeout);
        // Headers may change the answer, and what is kept is for all.
        let is_for_cache = options.headers.is_empty() && is_token_operation(operation);
        if (keeping == Keeping::Always || self.wechat.are_kept())
            && is_for_cache
            && let Some(credentials) = input.as_deref().and_then(Credentials::read)
        {
            let wanted = Wanted {
                operation,
                credentials,
                deadline,
                throws: keeping == Keeping::Always || self.options().throw_on_failure,
                snapshot: self.endpoint.snapshot(),
            };
            let tokens = self.wechat.clone();
            let make = || tokens.answer(wanted);
            let signal = options.signal;
            return self.begin(js, operation, deadline, signal, make);
        }
        let call = Call {
            operation,
            source: Source::Arguments { parameters, input },
            deadline,
            max_retries: options.max_retries,
            headers: options.headers,
        };
        self.send(js, call, options.signal)
    }

    /// For an argument that `JSON.stringify` has thrown at.
    fn refuse_input(
        &self,
        js: Js,
        operation: &'static Operation,
        value: Value,
    ) -> std::result::Result<Value, Thrown> {
        let exception = js.take_exception().ok_or(Thrown)?;
        let message = "The argument cannot be written as JSON";
        let error = Error::argument(operation.input.argument(), message);
        let error = error.in_call(operation, Some(0));
        self.environment
            .observe_refusal(js, &self.endpoint, operation, &error);
        self.environment.refuse_body(js, &error, value, exception)
    }

    fn refuse(
        &self,
        js: Js,
        operation: &'static Operation,
        error: Error,
    ) -> std::result::Result<Value, Thrown> {
        let error = error.in_call(operation, Some(0));
        self.environment
            .observe_refusal(js, &self.endpoint, operation, &error);
        self.environment.refuse(js, &error)
    }

    /// The fields of an object argument, those of its classes and accessors too. An argument that is
    /// taken whole, or that is not an object, stays as it is.
    fn picked(
        &self,
        js: Js,
        operation: &Operation,
        value: Value,
    ) -> std::result::Result<Value, Thrown> {
        match operation.input.field_names() {
            Some(names) if js.is_object(value)? => self.environment.pick(js, value, &names),
            _ => Ok(value),
        }
    }
}

/// An exception that is pending already stays as it is.
fn passed_on(_thrown: Thrown) -> napi::Error {
    napi::Error::new(Status::PendingException, "JavaScript cannot go on")
}
