//! The JavaScript class.

mod caller;
mod core;
mod events;
mod free_requests;
mod input;
mod management_client;
mod protocols;
mod redirects;
mod responses;
mod stats;
mod tokens;
mod wechat;

use std::{borrow::Cow, ops::Deref, rc::Rc, sync::Arc};

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

pub(crate) use caller::Caller;
pub(crate) use core::ClientCore;
pub(crate) use events::Publisher;
pub(crate) use management_client::ManagementClient;
pub(crate) use protocols::Prepare;
pub(crate) use tokens::SendToken;

use core::checked;
use stats::Stats;

use genauth_core::{
    call::{Call, Endpoint, Progress, Source},
    error::{Error, Kind},
    operation::Operation,
    options::{self, Options},
    secret::Wiped,
    verify::{Verifier, issues_id_tokens},
    wechat::{
        credentials::Credentials,
        requests::{TokenRequest, Tokens},
    },
};

use crate::{
    arguments::optional_text,
    calls::{Environment, Opening},
    node_api::{Js, Result, Value},
};

/// A client of the GenAuth authentication API: the native value of a JavaScript object.
pub(crate) struct AuthenticationClient {
    core: ClientCore,
    options: Arc<Options>,
    wechat: Arc<Tokens>,
    verifier: Arc<Verifier>,
}

impl Deref for AuthenticationClient {
    type Target = ClientCore;

    fn deref(&self) -> &ClientCore {
        &self.core
    }
}

/// Whether a call for a token is answered from the cache.
#[derive(Clone, Copy, PartialEq, Eq)]
enum CacheUse {
    /// As the options of the client say.
    AsConfigured,
    /// Always; rejects without a token.
    Always,
}

/// The version of this binary. The loader takes only one that equals the package's.
#[napi]
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Passes the functions of JavaScript that this crate calls. `index.js` calls this once, at load.
#[napi]
pub fn install(env: &Env, hooks: Unknown<'_>) -> napi::Result<()> {
    Ok(Environment::install(Js::new(env), hooks.into())?)
}

/// Adds the call with the number `id` to the group of its signal.
#[napi]
pub fn join_signal(env: &Env, group: f64, id: f64) -> napi::Result<()> {
    Environment::of(Js::new(env))?.join_signal(group as u64, id as u64);
    Ok(())
}

/// Aborts the calls of a group.
#[napi]
pub fn abort_signal(env: &Env, group: f64) -> napi::Result<()> {
    Environment::of(Js::new(env))?.abort_signal(group as u64);
    Ok(())
}

/// Ends the calls whose deadline has passed and that the network thread has not ended.
#[napi]
pub fn check_overdue(env: &Env) -> napi::Result<()> {
    let js = Js::new(env);
    Environment::of(js)?.check_overdue(js);
    Ok(())
}

/// Whether calls of this thread wait for an answer.
#[napi]
pub fn is_waiting(env: &Env) -> napi::Result<bool> {
    Ok(Environment::of(Js::new(env))?.is_waiting())
}

/// Waits until the log is written, while it makes progress: the process is about to end.
#[napi]
pub fn flush_log() {
    genauth_core::observe::flush_log();
}

/// The printable properties of a client: its host and its application id.
#[napi]
pub fn describe(env: &Env, client: Unknown<'_>) -> napi::Result<Vec<String>> {
    let client = AuthenticationClient::from_receiver(Js::new(env), client.into())?;
    let options = client.options();
    Ok(vec![
        options.host.origin().to_owned(),
        options.app_id.clone(),
    ])
}

/// Creates the client of an object under construction and returns its number. Checks and copies the options;
/// opens no connection.
#[napi]
pub fn construct(env: &Env, object: Unknown<'_>, options: Unknown<'_>) -> napi::Result<f64> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let made = AuthenticationClient::make(js, environment.clone(), options.into());
    let client = made.map_err(|error| environment.throw(js, error))?;
    Ok(environment.give(js, object.into(), Rc::new(client))?)
}

/// Throws unless `receiver`, on which the method of this name was called, is a client of either class.
#[napi]
pub fn check_client(env: &Env, receiver: Unknown<'_>, method: String) -> napi::Result<()> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let receiver = receiver.into();
    let is_client = environment
        .behind::<AuthenticationClient>(js, receiver)?
        .is_some()
        || environment
            .behind::<ManagementClient>(js, receiver)?
            .is_some();
    if is_client {
        return Ok(());
    }
    Err(environment.throw(js, without_client(method).into()).into())
}

/// The error of a method whose receiver is not a client.
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
    fn from_receiver(js: Js<'_>, client: Value<'_>) -> Result<Rc<Self>> {
        let environment = Environment::of(js)?;
        let given = environment.behind(js, client)?;
        given.ok_or_else(|| environment.throw(js, without_client("AuthenticationClient").into()))
    }

    /// Stores the user's access token for further calls; `null` or an empty string removes it.
    pub(crate) fn set_access_token(&self, js: Js<'_>, access_token: Value<'_>) -> Result<()> {
        let token = optional_text(js, access_token, "accessToken")?.map(Wiped::new);
        let token = token.as_ref().map(|token| token.as_str());
        Ok(self.endpoint.set_access_token(token)?)
    }

    fn make(js: Js<'_>, environment: Rc<Environment>, given: Value<'_>) -> Result<Self> {
        let names = options::authentication_names();
        let (options, proxies) = checked(js, &environment, given, names, Options::parse)?;
        let options = Arc::new(options);
        let endpoint = Arc::new(Endpoint::new(options.clone(), &proxies)?);
        let core = ClientCore::new(js, environment, endpoint, Stats::of_authentication)?;
        Ok(Self {
            wechat: Arc::new(Tokens::new(&core.endpoint, &options)),
            verifier: Arc::new(Verifier::new(core.endpoint.clone(), options.clone())),
            options,
            core,
        })
    }

    fn call_with_cache<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
        cache_use: CacheUse,
    ) -> Result<Value<'env>> {
        self.call_by(js, operation, arguments, options, |call, opening| {
            self.dispatch_with_cache(js, call, opening, cache_use)
        })
    }

    /// The client's options.
    pub(crate) fn options(&self) -> &Options {
        &self.options
    }

    fn send<'env>(&self, js: Js<'env>, call: Call, opening: Opening<'env>) -> Result<Value<'env>> {
        if issues_id_tokens(call.operation) {
            let progress = call.progress.clone();
            let context = self.context(call.operation, call.deadline, progress, opening);
            let snapshot = self.endpoint.snapshot();
            let verifier = self.verifier.clone();
            let make = || verifier.receive(snapshot, call);
            return self.environment.start(js, context, make);
        }
        self.send_plain(js, call, opening)
    }

    /// Makes a call, from the cache of tokens if that may answer it.
    fn dispatch_with_cache<'env>(
        &self,
        js: Js<'env>,
        call: Call,
        opening: Opening<'env>,
        cache_use: CacheUse,
    ) -> Result<Value<'env>> {
        let operation = call.operation;
        let deadline = call.deadline;
        if (cache_use == CacheUse::Always || self.wechat.caching_enabled())
            && let Source::Arguments { input, .. } = &call.source
            && let Some(credentials) =
                Credentials::of_cacheable(operation, &call.headers, input.as_ref())
        {
            let request = TokenRequest {
                operation,
                credentials,
                deadline,
                throws: cache_use == CacheUse::Always || call.throw_on_failure,
                snapshot: self.endpoint.snapshot(),
            };
            let tokens = self.wechat.clone();
            let context = self.context(operation, deadline, Progress::shared(), opening);
            return self
                .environment
                .start(js, context, || tokens.answer(request));
        }
        self.send(js, call, opening)
    }
}

impl Caller for AuthenticationClient {
    fn dispatch<'env>(
        &self,
        js: Js<'env>,
        call: Call,
        opening: Opening<'env>,
    ) -> Result<Value<'env>> {
        self.dispatch_with_cache(js, call, opening, CacheUse::AsConfigured)
    }
}
