//! The JavaScript class.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    rc::Rc,
    sync::Arc,
};

use napi::{
    JsValue, Status,
    bindgen_prelude::{Env, FromNapiValue, Object, Unknown},
};
use napi_derive::napi;
use zeroize::Zeroizing;

use crate::{
    bridge::{Environment, Js, Thrown, Value, call_options, optional_text, options_object},
    error::Error,
    http::{Call, Deadline, Endpoint, Source},
    operations::Operation,
    options::{self, Options},
    secret,
};

/// A client of the GenAuth authentication API.
#[napi]
pub struct AuthenticationClient {
    endpoint: Arc<Endpoint>,
    environment: Rc<Environment>,
}

/// Gives the functions that only JavaScript has. `index.js` calls this once, at load.
#[napi]
pub fn install(env: Env, hooks: Object<'_>) -> napi::Result<()> {
    Environment::install(Js::new(env.raw()), hooks.raw()).map_err(passed_on)
}

/// Ends the call of this number, whose signal has fired.
#[napi]
pub fn cancel(env: Env, id: f64) -> napi::Result<()> {
    let js = Js::new(env.raw());
    Environment::of(js)
        .map_err(passed_on)?
        .cancel(js, id as u64);
    Ok(())
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
            let given = options_object(js, options.raw())?;
            let proxies = environment.proxies(js)?;
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
            Ok(Self {
                endpoint: Arc::new(endpoint),
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
        let js = Js::new(env.raw());
        let start = || self.start(js, operation, arguments, options.raw());
        let promise = catch_unwind(AssertUnwindSafe(start))
            .unwrap_or_else(|_panic| self.environment.refuse(js, &Error::internal()));
        let promise = match promise {
            Ok(promise) => promise,
            // A getter or a proxy of the caller has thrown.
            Err(Thrown) => match js.take_exception() {
                Some(exception) => js.rejected(exception).map_err(passed_on)?,
                None => return Err(passed_on(Thrown)),
            },
        };
        // SAFETY: the promise was made in this environment, in the scope of this call.
        unsafe { Unknown::from_napi_value(env.raw(), promise) }
    }

    fn start(
        &self,
        js: Js,
        operation: &'static Operation,
        arguments: &[Unknown<'_>],
        options: Value,
    ) -> std::result::Result<Value, Thrown> {
        let defaults = self.endpoint.options();
        let options = call_options(js, options, defaults.timeout, defaults.max_retries)?;
        let options = match options {
            Ok(options) => options,
            Err(error) => return self.refuse(js, operation, error),
        };
        let (leading, last) = arguments.split_at(operation.parameters.len());
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
                let value = picked(js, operation, value.raw())?;
                match self.environment.stringify(js, value) {
                    Ok(text) => text.map(secret::wiped),
                    Err(Thrown) => return self.refuse_input(js, operation, value),
                }
            }
        };
        let call = Call {
            operation,
            source: Source::Arguments { parameters, input },
            deadline: Deadline::after(options.timeout),
            max_retries: options.max_retries,
            headers: options.headers,
        };
        let (endpoint, snapshot) = (self.endpoint.clone(), self.endpoint.snapshot());
        let make = || endpoint.call_as(snapshot, call);
        self.environment.start(js, operation, options.signal, make)
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
        self.environment.refuse_body(js, &error, value, exception)
    }

    fn refuse(
        &self,
        js: Js,
        operation: &'static Operation,
        error: Error,
    ) -> std::result::Result<Value, Thrown> {
        self.environment
            .refuse(js, &error.in_call(operation, Some(0)))
    }
}

/// The fields of an object argument as destructuring would read them: inherited ones and accessors
/// too. An argument that is taken whole, or that is no object, stays as it is.
fn picked(js: Js, operation: &Operation, value: Value) -> std::result::Result<Value, Thrown> {
    match operation.input.field_names() {
        Some(names) if js.is_object(value)? => js.pick(value, &names),
        _ => Ok(value),
    }
}

/// An exception that is pending already stays as it is.
fn passed_on(_thrown: Thrown) -> napi::Error {
    napi::Error::new(Status::PendingException, "JavaScript cannot go on")
}
