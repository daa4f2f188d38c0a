//! What one JavaScript environment (the main thread, or a worker) gives to this library: the
//! functions that only JavaScript has, and the calls that wait for an answer.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use super::{
    js::{self, Function, Js, Thrown},
    promise::Pending,
};
use crate::{
    error::{Error, Result},
    http::{Answer, ProxyEnvironment, trust},
    operations::Operation,
};

/// One environment. Lives until the environment ends, and is used on its thread only.
pub(crate) struct Environment {
    hooks: Hooks,
    pub(super) pending: Pending,
}

/// Functions that `index.js` gives at load. They are the originals: later changes to globals by
/// other code do not reach us.
struct Hooks {
    /// `JSON.stringify`
    stringify: Function,
    /// `JSON.parse`
    parse: Function,
    /// `Promise.prototype.then`
    then: Function,
    /// Throws the error that a JSON description stands for.
    raise: Function,
    /// Makes that error without throwing it.
    describe: Function,
    /// A promise that rejects with the error.
    refuse: Function,
    /// Says why a value is no JSON.
    explain: Function,
    /// Ties a promise to an `AbortSignal`.
    follow: Function,
    /// The proxy variables of `process.env`.
    proxies: Function,
    /// `tls.rootCertificates` as one PEM text.
    roots: Function,
}

thread_local! {
    /// By environment: loading the addon twice by two paths gives one thread two of them.
    static ENVIRONMENTS: RefCell<HashMap<usize, Rc<Environment>>> = RefCell::default();
}

impl Environment {
    /// Takes the hooks of `index.js` and prepares the environment for calls.
    pub(crate) fn install(js: Js, hooks: js::Value) -> js::Result<()> {
        let hook = |name: &str| js.keep(js.get(hooks, name)?);
        let hooks = Hooks {
            stringify: hook("stringify")?,
            parse: hook("parse")?,
            then: hook("then")?,
            raise: hook("raise")?,
            describe: hook("describe")?,
            refuse: hook("refuse")?,
            explain: hook("explain")?,
            follow: hook("follow")?,
            proxies: hook("proxies")?,
            roots: hook("roots")?,
        };
        let environment = Rc::new(Self {
            hooks,
            pending: Pending::default(),
        });
        environment.pending.open(js, &environment)?;
        ENVIRONMENTS
            .with_borrow_mut(|environments| environments.insert(js.raw() as usize, environment));
        Ok(())
    }

    /// The environment that `js` stands for.
    pub(crate) fn of(js: Js) -> js::Result<Rc<Self>> {
        ENVIRONMENTS
            .with_borrow(|environments| environments.get(&(js.raw() as usize)).cloned())
            .ok_or(Thrown)
    }

    /// Sends the work of a call off and returns its promise. `make` runs on the network thread.
    pub(crate) fn start<F>(
        &self,
        js: Js,
        operation: &'static Operation,
        signal: Option<js::Value>,
        make: impl FnOnce() -> F + Send + 'static,
    ) -> js::Result<js::Value>
    where
        F: Future<Output = Result<Answer>> + Send + 'static,
    {
        self.pending.start(js, self, operation, signal, make)
    }

    /// Ends the call of this number, whose signal has fired.
    pub(crate) fn cancel(&self, js: Js, id: u64) {
        self.pending.cancel(js, id);
    }

    pub(super) fn forget(js: Js) {
        ENVIRONMENTS.with_borrow_mut(|environments| environments.remove(&(js.raw() as usize)));
    }

    /// `JSON.stringify(value)`; `None` where that is `undefined`.
    pub(crate) fn stringify(&self, js: Js, value: js::Value) -> js::Result<Option<String>> {
        let text = js.call(&self.hooks.stringify, js.undefined()?, &[value])?;
        match js.type_of(text)? {
            napi::sys::ValueType::napi_string => js.text(text).map(Some),
            _ => Ok(None),
        }
    }

    /// `JSON.parse(text)`
    pub(crate) fn parse(&self, js: Js, text: js::Value) -> js::Result<js::Value> {
        js.call(&self.hooks.parse, js.undefined()?, &[text])
    }

    /// Throws `error` as its JavaScript class.
    pub(crate) fn throw(&self, js: Js, error: &Error) -> Thrown {
        let thrown = || {
            let text = js.string(&error.to_json())?;
            js.call(&self.hooks.describe, js.undefined()?, &[text])
        };
        match thrown() {
            Ok(error) => js.throw(error),
            Err(thrown) => thrown,
        }
    }

    /// A promise that rejects with `error` as its JavaScript class, with the caller's stack.
    pub(crate) fn refuse(&self, js: Js, error: &Error) -> js::Result<js::Value> {
        let text = js.string(&error.to_json())?;
        js.call(&self.hooks.refuse, js.undefined()?, &[text])
    }

    /// As [`Self::refuse`], for a body that `JSON.stringify` threw `exception` at.
    pub(crate) fn refuse_body(
        &self,
        js: Js,
        error: &Error,
        body: js::Value,
        exception: js::Value,
    ) -> js::Result<js::Value> {
        let text = js.string(&error.to_json())?;
        js.call(
            &self.hooks.explain,
            js.undefined()?,
            &[text, body, exception],
        )
    }

    /// Gives the rejections of a native promise their class and the stack of whoever awaits it.
    pub(super) fn with_errors(&self, js: Js, promise: js::Value) -> js::Result<js::Value> {
        let raise = js.value_of(&self.hooks.raise)?;
        js.call(&self.hooks.then, promise, &[js.undefined()?, raise])
    }

    /// As [`Self::with_errors`], and aborts call `id` when `signal` fires.
    pub(super) fn with_signal(
        &self,
        js: Js,
        promise: js::Value,
        signal: js::Value,
        id: u64,
    ) -> js::Result<js::Value> {
        let id = js.number(id as f64)?;
        js.call(&self.hooks.follow, js.undefined()?, &[promise, signal, id])
    }

    /// The proxy variables as this thread's `process.env` has them.
    pub(crate) fn proxies(&self, js: Js) -> js::Result<ProxyEnvironment> {
        let values = js.elements(js.call(&self.hooks.proxies, js.undefined()?, &[])?)?;
        let text = |index: usize| {
            values
                .get(index)
                .map_or(Err(Thrown), |value| js.text(*value))
        };
        Ok(ProxyEnvironment {
            https: text(0)?,
            http: text(1)?,
            all: text(2)?,
            no: text(3)?,
        })
    }

    /// Where the system has no certificate store, hands over the roots that Node carries.
    pub(crate) fn offer_roots(&self, js: Js) -> js::Result<()> {
        if !trust::has_node_roots() && !trust::system_store_present() {
            let pem = js.call(&self.hooks.roots, js.undefined()?, &[])?;
            trust::offer_node_roots(js.text(pem)?);
        }
        Ok(())
    }
}
