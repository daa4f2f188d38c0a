//! [`Deferred`]: settles a promise.

use std::{mem, ptr};

use napi::sys;

use super::{env::Js, error::Result, reference::Lifetime, value::Value};

/// Settles a promise, once.
///
/// Node keeps the state of an unsettled deferred until the process ends, so `Drop` resolves the promise
/// with `undefined`; this happens only to promises that JavaScript never received. Promises of an
/// environment that is ending cannot be settled, and Node keeps a few bytes for each.
pub(crate) struct Deferred {
    /// Null once the promise is settled.
    raw: sys::napi_deferred,
    lifetime: Lifetime,
}

/// Resolves or rejects a promise.
type Conclude = unsafe fn(sys::napi_env, sys::napi_deferred, sys::napi_value) -> sys::napi_status;

impl Deferred {
    /// Creates a promise and its deferred.
    pub(crate) fn new<'env>(js: Js<'env>, lifetime: &Lifetime) -> Result<(Self, Value<'env>)> {
        lifetime.check(js)?;
        let mut raw = ptr::null_mut();
        // SAFETY: the environment is the current one; the function writes one handle, and the
        // deferred to a local.
        let promise =
            unsafe { js.make(|promise| sys::napi_create_promise(js.raw(), &mut raw, promise)) }?;
        let deferred = Self {
            raw,
            lifetime: lifetime.clone(),
        };
        Ok((deferred, promise))
    }

    /// Resolves the promise with `Ok`, or rejects it with `Err`.
    ///
    /// Fails with an exception where a getter `then` of the value throws; the promise is then rejected
    /// with the exception.
    pub(crate) fn settle(
        mut self,
        js: Js<'_>,
        outcome: std::result::Result<Value<'_>, Value<'_>>,
    ) -> Result<()> {
        self.lifetime.check(js)?;
        // From here on Node owns the deferred.
        let raw = mem::replace(&mut self.raw, ptr::null_mut());
        let (conclude, value): (Conclude, _) = match outcome {
            Ok(value) => (sys::napi_resolve_deferred, value),
            Err(reason) => (sys::napi_reject_deferred, reason),
        };
        // SAFETY: the environment is that of the promise, which is not settled yet: `self` is gone after
        // this. The value is in scope.
        js.check(unsafe { conclude(js.raw(), raw, value.raw()) })
    }
}

impl Drop for Deferred {
    fn drop(&mut self) {
        if self.raw.is_null() {
            return;
        }
        let Some(env) = self.lifetime.env() else {
            return;
        };
        // SAFETY: the environment still runs and this is its thread, since the type is not `Send`. Rust
        // code runs on that thread only within functions that Node-API has called, with a scope open.
        let js = unsafe { Js::from_raw(env) };
        let settled = js.undefined().and_then(|undefined| {
            let raw = mem::replace(&mut self.raw, ptr::null_mut());
            // SAFETY: the environment is that of the promise, which is settled here alone.
            js.check(unsafe { sys::napi_resolve_deferred(env, raw, undefined.raw()) })
        });
        // It fails only where the environment is ending. A pending exception stays pending.
        drop(settled);
    }
}
