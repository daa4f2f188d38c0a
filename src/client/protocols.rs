//! Calls of the sign-in protocols, whose requests no table describes, and values that need no call.

use std::panic::{AssertUnwindSafe, catch_unwind};

use napi::{
    JsValue,
    bindgen_prelude::{Env, FromNapiValue, Unknown},
};

use super::{AuthenticationClient, passed_on};
use crate::{
    bridge::{CallOptions, Js, Thrown},
    error::{Error, Result},
    http::{Call, Deadline, Source},
    oidc::{Exchange, Prepared, operations},
    operations::Operation,
    options::Options,
};

/// Arguments as JSON texts.
pub(crate) type Arguments = Vec<Option<String>>;

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
        // SAFETY: the value was made in this environment, in the scope of this call.
        unsafe { Unknown::from_napi_value(env.raw(), value) }
    }

    /// Exchanges the code that a login has brought, and verifies the ID token that comes for it.
    pub(crate) fn exchange<'env>(
        &self,
        env: &Env,
        outcome: Result<Exchange>,
        options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        let operation = operations::CALLBACK.named(self.options());
        self.promised(env, |js| {
            let ready = self.call_options(js, options.raw())?.and_then(|options| {
                let exchange = outcome?;
                let request = exchange.request(self.options())?;
                Ok((options, exchange, request))
            });
            let (options, exchange, request) = match ready {
                Ok(ready) => ready,
                Err(error) => return self.refuse(js, operation, error),
            };
            let signal = options.signal;
            let call = sending(request, options);
            let (verifier, snapshot) = (self.verifier.clone(), self.endpoint.snapshot());
            let make = move || verifier.sign_in(snapshot, call, exchange);
            self.environment
                .start(js, &self.endpoint, operation, signal, make)
        })
    }

    /// Arguments as JSON texts; nothing for what JSON does not have.
    fn texts(&self, js: Js, arguments: &[Unknown<'_>]) -> std::result::Result<Arguments, Thrown> {
        let text = |value: &Unknown<'_>| self.environment.stringify(js, value.raw());
        arguments.iter().map(text).collect()
    }
}
