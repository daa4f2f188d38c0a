//! [`Hooks`]: functions that JavaScript gives to this library.

use std::time::Duration;

use genauth_core::{
    observe::LogLevel,
    transport::{ProxyEnvironment, system_store, trust},
};
use napi::Status;

use super::environment::Environment;
use crate::node_api::{CallError, Js, Lifetime, Reference, Result, Value};

/// Functions that `index.js` gives at load. They are the originals: later changes to globals by
/// other code do not reach us.
pub(super) struct Hooks {
    /// `JSON.stringify`
    pub(super) stringify: Reference,
    /// `JSON.parse`
    pub(super) parse: Reference,
    /// `Object.prototype`
    pub(super) object: Reference,
    /// Properties of an object that are not those of `Object.prototype`.
    pub(super) read_all: Reference,
    /// A new object of such properties.
    pub(super) pick: Reference,
    /// Names a container whose content `JSON.stringify` does not see.
    pub(super) container: Reference,
    /// Makes the promise of a slot with its errors and its signal, unless the call is to be observed.
    pub(super) open: Reference,
    /// As `open`, for a call that is observed.
    pub(super) open_observed: Reference,
    /// Resolves promises with the values of joined JSON texts.
    pub(super) settle: Reference,
    /// The places of those texts: a `Uint32Array`.
    pub(super) entries: Reference,
    /// Resolves the promise of a slot.
    pub(super) resolve: Reference,
    /// Rejects the promise of a slot.
    pub(super) reject: Reference,
    /// A promise that resolves with the claims of a remembered token, unless the call is to be observed.
    pub(super) answer: Reference,
    /// Reports the start of a call, and returns the headers of its trace.
    pub(super) observe: Reference,
    /// Reports the progress of a call.
    pub(super) tell: Reference,
    /// Makes a JavaScript error from a description.
    pub(super) describe: Reference,
    /// A promise that rejects with that error.
    pub(super) refuse: Reference,
    /// A promise that rejects with any value.
    pub(super) fail: Reference,
    /// As `refuse`, with the place in a value that JSON does not have.
    pub(super) explain: Reference,
    /// `GENAUTH_LOG` of `process.env`.
    pub(super) log: Reference,
    /// The proxy variables of `process.env`.
    pub(super) proxies: Reference,
    /// `tls.rootCertificates` as one PEM text.
    pub(super) roots: Reference,
    /// The resource that `node:async_hooks` shows for our wakers.
    pub(super) handle: Reference,
    /// Schedules the check for overdue calls after a delay in milliseconds.
    pub(super) look_in: Reference,
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

    /// Whether lines of attempts are written to the log.
    pub(crate) fn is_logged(&self) -> bool {
        self.log_level() != LogLevel::Off
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
        if !trust::has_offered_roots() && !system_store::is_present() {
            let pem = js.call(&self.hooks.roots, &[])?;
            trust::offer_roots(js.text(pem)?);
        }
        Ok(())
    }
}
