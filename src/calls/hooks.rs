//! [`Hooks`]: functions that JavaScript gives to this library.

use std::time::Duration;

use genauth_core::{
    error::Error,
    jwt::Recalled,
    observe::LogLevel,
    transport::{ProxyEnvironment, trust},
};
use napi::{Status, sys::ValueType};

use super::environment::Environment;
use crate::node_api::{CallError, Js, Lifetime, Reference, Result, Value};

/// Functions that `index.js` gives at load. They are the originals: later changes to globals by
/// other code do not reach us.
pub(super) struct Hooks {
    /// `JSON.stringify`
    stringify: Reference,
    /// `JSON.parse`
    parse: Reference,
    /// `Object.prototype`
    object: Reference,
    /// Properties of an object that are not those of `Object.prototype`.
    read_all: Reference,
    /// A new object of such properties.
    pick: Reference,
    /// Names a container whose content `JSON.stringify` does not see.
    container: Reference,
    /// Makes the promise of a slot with its errors and its signal, unless the call is to be observed.
    open: Reference,
    /// As `open`, for a call that is observed.
    open_observed: Reference,
    /// Resolves promises with the values of joined JSON texts.
    settle: Reference,
    /// The places of those texts: a `Uint32Array`.
    entries: Reference,
    /// Resolves the promise of a slot.
    resolve: Reference,
    /// Rejects the promise of a slot.
    reject: Reference,
    /// A promise that resolves with the claims of a remembered token, unless the call is to be observed.
    answer: Reference,
    /// Reports the start of a call, and returns the headers of its trace.
    pub(super) observe: Reference,
    /// Reports the progress of a call.
    pub(super) tell: Reference,
    /// Makes a JavaScript error from a description.
    describe: Reference,
    /// A promise that rejects with that error.
    refuse: Reference,
    /// A promise that rejects with any value.
    fail: Reference,
    /// As `refuse`, with the place in a value that JSON does not have.
    explain: Reference,
    /// `GENAUTH_LOG` of `process.env`.
    log: Reference,
    /// The proxy variables of `process.env`.
    proxies: Reference,
    /// `tls.rootCertificates` as one PEM text.
    roots: Reference,
    /// The resource that `node:async_hooks` shows for our wakers.
    pub(super) handle: Reference,
    /// Schedules the check for overdue calls after a delay in milliseconds.
    look_in: Reference,
    /// The client behind a proxy, or an object that inherits from a client.
    pub(super) behind: Reference,
}

impl Hooks {
    /// Reads the hooks from the object that `lib/hooks.js` makes.
    pub(super) fn read(js: Js<'_>, lifetime: &Lifetime, hooks: Value<'_>) -> Result<Self> {
        let hook = |name: &str| Reference::new(js, lifetime, js.get(hooks, name)?);
        Ok(Self {
            stringify: hook("stringify")?,
            parse: hook("parse")?,
            object: hook("object")?,
            read_all: hook("readAll")?,
            pick: hook("pick")?,
            container: hook("container")?,
            open: hook("open")?,
            open_observed: hook("openObserved")?,
            settle: hook("settle")?,
            entries: hook("entries")?,
            resolve: hook("resolve")?,
            reject: hook("reject")?,
            answer: hook("answer")?,
            observe: hook("observe")?,
            tell: hook("tell")?,
            describe: hook("describe")?,
            refuse: hook("refuse")?,
            fail: hook("fail")?,
            explain: hook("explain")?,
            log: hook("log")?,
            proxies: hook("proxies")?,
            roots: hook("roots")?,
            handle: hook("handle")?,
            look_in: hook("lookIn")?,
            behind: hook("behind")?,
        })
    }
}

impl Environment {
    /// Has [`Self::check_overdue`] called after `delay`, in milliseconds.
    pub(super) fn look_in(&self, js: Js<'_>, delay: Duration) {
        let set = || {
            let delay = js.number(delay.as_millis() as f64)?;
            js.call(&self.hooks.look_in, &[delay])
        };
        // Where it fails, the network thread still ends the call.
        js.ignore(set());
    }

    /// `JSON.stringify(value)`; `None` where that is `undefined`.
    pub(crate) fn stringify(&self, js: Js<'_>, value: Value<'_>) -> Result<Option<String>> {
        let text = js.call(&self.hooks.stringify, &[value])?;
        optional_text(js, text)
    }

    /// Properties of an object, in the order of their names. Those of its classes count, and those of
    /// `Object.prototype` do not: everything that is read by name is read here.
    pub(crate) fn read<'env, const COUNT: usize>(
        &self,
        js: Js<'env>,
        object: Value<'_>,
        names: &[&str; COUNT],
    ) -> Result<[Value<'env>; COUNT]> {
        self.read_all(js, object, names)?
            .try_into()
            .map_err(|_values| CallError::Status(Status::GenericFailure))
    }

    /// As [`Self::read`], of a number of names that is not known before.
    pub(crate) fn read_all<'env>(
        &self,
        js: Js<'env>,
        object: Value<'_>,
        names: &[&str],
    ) -> Result<Vec<Value<'env>>> {
        let names = js.string(&names.join(","))?;
        let values = js.call(&self.hooks.read_all, &[object, names])?;
        js.elements(values)
    }

    /// A new object of the properties that [`Self::read`] gives.
    pub(crate) fn pick<'env>(
        &self,
        js: Js<'env>,
        object: Value<'_>,
        names: &[&str],
    ) -> Result<Value<'env>> {
        let names = js.string(&names.join(","))?;
        js.call(&self.hooks.pick, &[object, names])
    }

    /// The name of an argument that is a container without fields: `JSON.stringify` would make `{}` of a
    /// map, and a list of numbers of bytes.
    pub(crate) fn container(&self, js: Js<'_>, value: Value<'_>) -> Result<Option<String>> {
        if js.type_of(value)? != ValueType::napi_object {
            return Ok(None);
        }
        // A plain object, as nearly all are, costs no more than this.
        let prototype = js.prototype(value)?;
        if js.type_of(prototype)? == ValueType::napi_null
            || js.is_same(prototype, self.hooks.object.value(js)?)?
        {
            return Ok(None);
        }
        let name = js.call(&self.hooks.container, &[value])?;
        optional_text(js, name)
    }

    /// `JSON.parse(text)`
    pub(crate) fn parse<'env>(&self, js: Js<'env>, text: Value<'_>) -> Result<Value<'env>> {
        js.call(&self.hooks.parse, &[text])
    }

    /// A promise that resolves with the claims of a remembered token. `None` where the call has to be observed.
    pub(crate) fn answer_at_once<'env>(
        &self,
        js: Js<'env>,
        remembered: &Recalled,
    ) -> Result<Option<Value<'env>>> {
        if self.log_level() != LogLevel::Off {
            return Ok(None);
        }
        let number = js.number(remembered.number as f64)?;
        let period = js.number(remembered.period as f64)?;
        let mut promise = js.call(&self.hooks.answer, &[number, period])?;
        if js.type_of(promise)? == ValueType::napi_undefined {
            let text = js.prepared_string(&remembered.payload)?;
            let answered = js.call(&self.hooks.answer, &[number, period, text]);
            // Text that is not JSON is reported as that of any other answer.
            let Some(answered) = js.ignore(answered) else {
                return Ok(None);
            };
            promise = answered;
        }
        let is_observed = js.type_of(promise)? == ValueType::napi_null;
        Ok((!is_observed).then_some(promise))
    }

    /// Throws `error` as its JavaScript class, where it is an error of the core.
    pub(crate) fn throw(&self, js: Js<'_>, error: CallError) -> CallError {
        let CallError::Refused(error) = error else {
            return error;
        };
        let describe = || {
            let text = js.string(&error.to_json())?;
            js.call(&self.hooks.describe, &[text])
        };
        describe().map_or_else(|failed| failed, |error| js.throw(error))
    }

    /// A promise that rejects with `error` as its JavaScript class, with the stack of the caller.
    pub(crate) fn refuse<'env>(&self, js: Js<'env>, error: &Error) -> Result<Value<'env>> {
        let text = js.string(&error.to_json())?;
        js.call(&self.hooks.refuse, &[text])
    }

    /// A promise that rejects with `reason`, which code of the caller has thrown.
    pub(crate) fn rejected<'env>(&self, js: Js<'env>, reason: Value<'_>) -> Result<Value<'env>> {
        js.call(&self.hooks.fail, &[reason])
    }

    /// As [`Self::refuse`], for a body that `JSON.stringify` threw `exception` at.
    pub(crate) fn refuse_body<'env>(
        &self,
        js: Js<'env>,
        error: &Error,
        body: Value<'_>,
        exception: Value<'_>,
    ) -> Result<Value<'env>> {
        let text = js.string(&error.to_json())?;
        js.call(&self.hooks.explain, &[text, body, exception])
    }

    /// The promise of a slot. Its rejections have their class and the stack of the code that awaits it, and
    /// `signal` aborts call `id`. `None` where the call is to be observed first.
    pub(super) fn open<'env>(
        &self,
        js: Js<'env>,
        slot: u32,
        signal: Option<Value<'env>>,
        id: u64,
    ) -> Result<Option<Value<'env>>> {
        let slot = js.number(f64::from(slot))?;
        let signal = signal.map_or_else(|| js.undefined(), Ok)?;
        let id = js.number(id as f64)?;
        let opened = js.call(&self.hooks.open, &[slot, signal, id])?;
        let is_observed = js.type_of(opened)? == ValueType::napi_undefined;
        Ok((!is_observed).then_some(opened))
    }

    /// As [`Self::open`], once the call is observed.
    pub(super) fn open_observed<'env>(
        &self,
        js: Js<'env>,
        slot: u32,
        signal: Option<Value<'env>>,
        id: u64,
    ) -> Result<Value<'env>> {
        let slot = js.number(f64::from(slot))?;
        let signal = signal.map_or_else(|| js.undefined(), Ok)?;
        let id = js.number(id as f64)?;
        js.call(&self.hooks.open_observed, &[slot, signal, id])
    }

    /// Resolves promises with the values of their JSON texts, which are parts of `text`. Each entry is a slot,
    /// and where the text begins and ends. Returns how many were resolved: the one after them is not JSON.
    pub(super) fn settle_all(
        &self,
        js: Js<'_>,
        text: Value<'_>,
        entries: &[[u32; 3]],
    ) -> Result<usize> {
        js.write_words(self.hooks.entries.value(js)?, entries.as_flattened())?;
        let count = js.number(entries.len() as f64)?;
        let settled = js.call(&self.hooks.settle, &[text, count])?;
        Ok(js.to_number(settled)? as usize)
    }

    /// Resolves the promise of a slot.
    pub(super) fn resolve(&self, js: Js<'_>, slot: u32, value: Value<'_>) -> Result<()> {
        let slot = js.number(f64::from(slot))?;
        js.call(&self.hooks.resolve, &[slot, value]).map(drop)
    }

    /// Rejects the promise of a slot with a description of an error.
    pub(super) fn reject(&self, js: Js<'_>, slot: u32, description: Value<'_>) -> Result<()> {
        let slot = js.number(f64::from(slot))?;
        js.call(&self.hooks.reject, &[slot, description]).map(drop)
    }

    /// Reads `GENAUTH_LOG`, once in the life of the environment.
    pub(crate) fn read_log_level(&self, js: Js<'_>) -> Result<()> {
        if self.log.get().is_none() {
            let name = js.text(js.call(&self.hooks.log, &[])?)?;
            self.log.set(Some(LogLevel::named(&name)));
        }
        Ok(())
    }

    /// Which lines of attempts are written to the log.
    pub(super) fn log_level(&self) -> LogLevel {
        self.log.get().unwrap_or_default()
    }

    /// The proxy variables as this thread's `process.env` has them.
    pub(crate) fn proxies(&self, js: Js<'_>) -> Result<ProxyEnvironment> {
        let values = js.elements(js.call(&self.hooks.proxies, &[])?)?;
        let [https, http, all, no] = values[..] else {
            return Err(CallError::Status(Status::GenericFailure));
        };
        Ok(ProxyEnvironment {
            https: js.text(https)?,
            http: js.text(http)?,
            all: js.text(all)?,
            no: js.text(no)?,
        })
    }

    /// Passes Node's root certificates to the core, if the system has no certificate store.
    pub(crate) fn offer_roots(&self, js: Js<'_>) -> Result<()> {
        if !trust::has_offered_roots() && !trust::system_store_present() {
            let pem = js.call(&self.hooks.roots, &[])?;
            trust::offer_roots(js.text(pem)?);
        }
        Ok(())
    }
}

/// The text of a string, and `None` for any other value.
fn optional_text(js: Js<'_>, value: Value<'_>) -> Result<Option<String>> {
    match js.type_of(value)? {
        ValueType::napi_string => js.text(value).map(Some),
        _ => Ok(None),
    }
}
