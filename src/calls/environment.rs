//! What one JavaScript environment (the main thread, or a worker) gives to this library: the
//! functions that only JavaScript has, and the calls that wait for an answer.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    rc::Rc,
    time::Duration,
};

use super::pending::{About, Pending};
use crate::node_api::{self as js, Function, Js, Thrown};
use genauth_core::{
    error::{Error, Result},
    http::{Answer, LogLevel, ProxyEnvironment, trust},
};

/// One environment. Lives until the environment ends, and is used on its thread only.
pub(crate) struct Environment {
    pub(super) hooks: Hooks,
    pub(super) pending: Pending,
    /// What `GENAUTH_LOG` said when the first client was made.
    log: Cell<Option<LogLevel>>,
}

/// Functions that `index.js` gives at load. They are the originals: later changes to globals by
/// other code do not reach us.
pub(super) struct Hooks {
    /// `JSON.stringify`
    stringify: Function,
    /// `JSON.parse`
    parse: Function,
    /// `Object.prototype`; a reference to an object is kept as one to a function is.
    object: Function,
    /// Properties of an object that are not those of `Object.prototype`.
    read_all: Function,
    /// A new object of such properties.
    pick: Function,
    /// Names what keeps its content where `JSON.stringify` does not look.
    container: Function,
    /// Gives a promise its errors and its signal, unless the call is to be observed.
    pub(super) tie: Function,
    /// As `tie`, for a call that is observed.
    pub(super) tie_observed: Function,
    /// Tells that a call begins, and gives the headers of its trace.
    pub(super) observe: Function,
    /// Tells how a call goes on.
    pub(super) tell: Function,
    /// Makes that error without throwing it.
    describe: Function,
    /// A promise that rejects with the error.
    refuse: Function,
    /// Says why a value is no JSON.
    explain: Function,
    /// `GENAUTH_LOG` of `process.env`.
    log: Function,
    /// The proxy variables of `process.env`.
    proxies: Function,
    /// `tls.rootCertificates` as one PEM text.
    roots: Function,
    /// What `node:async_hooks` shows in the place of our wakers.
    pub(super) handle: Function,
    /// Has overdue calls looked for after so many milliseconds.
    look_in: Function,
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
            object: hook("object")?,
            read_all: hook("readAll")?,
            pick: hook("pick")?,
            container: hook("container")?,
            tie: hook("tie")?,
            tie_observed: hook("tieObserved")?,
            observe: hook("observe")?,
            tell: hook("tell")?,
            describe: hook("describe")?,
            refuse: hook("refuse")?,
            explain: hook("explain")?,
            log: hook("log")?,
            proxies: hook("proxies")?,
            roots: hook("roots")?,
            handle: hook("handle")?,
            look_in: hook("lookIn")?,
        };
        let environment = Rc::new(Self {
            hooks,
            pending: Pending::default(),
            log: Cell::new(None),
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
        about: About<'_>,
        make: impl FnOnce() -> F + Send + 'static,
    ) -> js::Result<js::Value>
    where
        F: Future<Output = Result<Answer>> + Send + 'static,
    {
        self.pending.start(js, self, about, make)
    }

    /// Whether calls wait for an answer, which keeps the event loop alive.
    pub(crate) fn is_waiting(&self) -> bool {
        self.pending.is_waiting()
    }

    /// Ends the calls of these numbers, whose signal has fired.
    pub(crate) fn cancel(&self, ids: &[u64]) {
        self.pending.cancel(ids);
    }

    /// Ends the calls that the network thread has not ended in time.
    pub(crate) fn look(&self, js: Js) {
        self.pending.look(js, self);
    }

    /// Has [`Self::look`] called in a while.
    pub(super) fn look_in(&self, js: Js, delay: Duration) {
        let called = js.number(delay.as_millis() as f64).and_then(|delay| {
            let undefined = js.undefined()?;
            js.call(&self.hooks.look_in, undefined, &[delay])
        });
        if called.is_err() {
            // The network thread still ends the call.
            js.take_exception();
        }
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

    /// Properties of an object, in the order of their names. Those of its classes count, and those of
    /// `Object.prototype` do not: everything that is read by name is read here.
    pub(crate) fn read(
        &self,
        js: Js,
        object: js::Value,
        names: &[&str],
    ) -> js::Result<Vec<js::Value>> {
        let names = js.string(&names.join(","))?;
        let values = js.call(&self.hooks.read_all, js.undefined()?, &[object, names])?;
        js.elements(values)
    }

    /// A new object of the properties that [`Self::read`] gives.
    pub(crate) fn pick(&self, js: Js, object: js::Value, names: &[&str]) -> js::Result<js::Value> {
        let names = js.string(&names.join(","))?;
        js.call(&self.hooks.pick, js.undefined()?, &[object, names])
    }

    /// What an argument is, where it is none of fields: `JSON.stringify` would make `{}` of a map, and
    /// a list of numbers of bytes.
    pub(crate) fn container(&self, js: Js, value: js::Value) -> js::Result<Option<String>> {
        use napi::sys::ValueType;
        if js.type_of(value)? != ValueType::napi_object {
            return Ok(None);
        }
        // A plain object, as nearly all are, costs no more than this.
        let prototype = js.prototype(value)?;
        if js.type_of(prototype)? == ValueType::napi_null
            || js.is_same(prototype, js.value_of(&self.hooks.object)?)?
        {
            return Ok(None);
        }
        let name = js.call(&self.hooks.container, js.undefined()?, &[value])?;
        match js.type_of(name)? {
            ValueType::napi_string => js.text(name).map(Some),
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

    /// Gives the rejections of a native promise their class and the stack of whoever awaits it, and
    /// aborts call `id` when `signal` fires. `None` where the call is to be observed first.
    pub(super) fn tie(
        &self,
        js: Js,
        promise: js::Value,
        signal: Option<js::Value>,
        id: u64,
    ) -> js::Result<Option<js::Value>> {
        let tied = match signal {
            None => js.call(&self.hooks.tie, js.undefined()?, &[promise])?,
            Some(signal) => {
                let id = js.number(id as f64)?;
                js.call(&self.hooks.tie, js.undefined()?, &[promise, signal, id])?
            }
        };
        let observed = js.type_of(tied)? == napi::sys::ValueType::napi_undefined;
        Ok((!observed).then_some(tied))
    }

    /// As [`Self::tie`], once the call is observed.
    pub(super) fn tie_observed(
        &self,
        js: Js,
        promise: js::Value,
        signal: Option<js::Value>,
        id: u64,
    ) -> js::Result<js::Value> {
        let signal = signal.map_or_else(|| js.undefined(), Ok)?;
        let id = js.number(id as f64)?;
        js.call(
            &self.hooks.tie_observed,
            js.undefined()?,
            &[promise, signal, id],
        )
    }

    /// Reads `GENAUTH_LOG`, once in the life of the environment.
    pub(crate) fn read_log_level(&self, js: Js) -> js::Result<()> {
        if self.log.get().is_none() {
            let name = js.text(js.call(&self.hooks.log, js.undefined()?, &[])?)?;
            self.log.set(Some(LogLevel::named(&name)));
        }
        Ok(())
    }

    /// What is to be written of attempts.
    pub(super) fn log_level(&self) -> LogLevel {
        self.log.get().unwrap_or_default()
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
