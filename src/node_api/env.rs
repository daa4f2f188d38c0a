//! [`Js`]: access to the JavaScript environment of the current thread.

use std::{marker::PhantomData, ptr};

use napi::{
    Env, JsValue, Status,
    bindgen_prelude::{Function, Unknown},
    sys,
};

use super::{
    error::{CallError, Result},
    value::Value,
};

/// The JavaScript environment (the main thread or a worker) that runs the current native function,
/// like `Python<'py>` in PyO3: code that holds one may call Node-API.
///
/// `'env` ends when the handle scope of its values closes. A `Js` is a copy of a pointer and stays on its
/// thread.
#[derive(Clone, Copy)]
pub(crate) struct Js<'env> {
    raw: sys::napi_env,
    scope: PhantomData<&'env ()>,
}

impl<'env> Js<'env> {
    /// The environment of the native function that napi-rs has called with `env`.
    pub(crate) fn new(env: &'env Env) -> Self {
        // SAFETY: napi-rs makes an `Env` for the time of a native function, on its thread; the borrow
        // ends with that function, before the handle scope that Node-API opened for it.
        unsafe { Self::from_raw(env.raw()) }
    }

    /// The environment of a callback.
    ///
    /// # Safety
    ///
    /// For all of `'env`, `raw` must be an environment of the current thread in which Node-API may be
    /// called, and a handle scope must be open in it.
    pub(crate) unsafe fn from_raw(raw: sys::napi_env) -> Self {
        Self {
            raw,
            scope: PhantomData,
        }
    }

    pub(crate) fn raw(self) -> sys::napi_env {
        self.raw
    }

    /// This environment as the type of napi-rs.
    pub(crate) fn to_napi(self) -> Env {
        Env::from_raw(self.raw)
    }

    /// The result of a function of Node-API that has returned `status`.
    ///
    /// The status after a JavaScript exception differs between functions, so every failure checks whether
    /// an exception is pending.
    pub(crate) fn check(self, status: sys::napi_status) -> Result<()> {
        #[cfg(feature = "sanitize")]
        super::count::add();
        if status == sys::Status::napi_ok {
            return Ok(());
        }
        self.failed(status)
    }

    #[cold]
    fn failed(self, status: sys::napi_status) -> Result<()> {
        Err(if self.is_exception_pending() {
            CallError::Exception
        } else {
            CallError::Status(Status::from(status))
        })
    }

    fn is_exception_pending(self) -> bool {
        let mut is_pending = false;
        // SAFETY: `raw` is the current environment (`from_raw`), and the other pointer is to a local.
        let status = unsafe { sys::napi_is_exception_pending(self.raw, &mut is_pending) };
        status == sys::Status::napi_ok && is_pending
    }

    /// Takes the pending exception, if any.
    pub(crate) fn take_exception(self) -> Option<Value<'env>> {
        if !self.is_exception_pending() {
            return None;
        }
        let mut exception = ptr::null_mut();
        // SAFETY: `raw` is the current environment (`from_raw`), and the other pointer is to a local.
        let status = unsafe { sys::napi_get_and_clear_last_exception(self.raw, &mut exception) };
        self.check(status).ok()?;
        // SAFETY: Node-API has just made this handle in the current scope.
        Some(unsafe { Value::from_raw(exception) })
    }

    /// Takes the pending exception that `error` stands for; returns any other error unchanged.
    pub(crate) fn caught(self, error: CallError) -> Result<Value<'env>> {
        match error {
            CallError::Exception => self.take_exception().ok_or(CallError::Exception),
            other => Err(other),
        }
    }

    /// Discards the pending exception if `result` failed with one.
    pub(crate) fn ignore<T>(self, result: Result<T>) -> Option<T> {
        if matches!(result, Err(CallError::Exception)) {
            self.take_exception();
        }
        result.ok()
    }

    /// Throws `exception` in JavaScript when the native function returns.
    pub(crate) fn throw(self, exception: Value<'_>) -> CallError {
        // SAFETY: `raw` is the current environment and `exception` one of its values, in scope.
        match self.check(unsafe { sys::napi_throw(self.raw, exception.raw()) }) {
            Ok(()) => CallError::Exception,
            Err(error) => error,
        }
    }

    /// Runs `work` in a handle scope of its own, so that a batch does not accumulate handles. The values
    /// that `work` creates end with the scope: `work` is `'static`, so its argument is its only `Js`.
    pub(crate) fn scoped<T>(
        self,
        work: impl for<'scope> FnOnce(Js<'scope>) -> T + 'static,
    ) -> Result<T> {
        let scope = HandleScope::open(self)?;
        let done = work(Js {
            raw: self.raw,
            scope: PhantomData,
        });
        scope.close()?;
        Ok(done)
    }

    /// A JavaScript function that returns the boolean of `holds`. It owns `holds` and drops it when it is
    /// garbage-collected.
    pub(crate) fn predicate(self, holds: impl Fn() -> bool + 'static) -> Result<Value<'env>> {
        let env = self.to_napi();
        let function: Function<'_, (), bool> =
            env.create_function_from_closure("", move |_context| Ok(holds()))?;
        // SAFETY: napi-rs has just made this handle in the current scope.
        Ok(unsafe { Value::from_raw(function.raw()) })
    }
}

/// An open handle scope, closed by `close` or by a panic that unwinds through it.
struct HandleScope<'env> {
    js: Js<'env>,
    raw: sys::napi_handle_scope,
}

impl<'env> HandleScope<'env> {
    fn open(js: Js<'env>) -> Result<Self> {
        let mut raw = ptr::null_mut();
        // SAFETY: `js.raw` is the current environment (`Js::from_raw`), and the other pointer is to a
        // local.
        js.check(unsafe { sys::napi_open_handle_scope(js.raw, &mut raw) })?;
        Ok(Self { js, raw })
    }

    fn close(self) -> Result<()> {
        let (js, raw) = (self.js, self.raw);
        std::mem::forget(self);
        // SAFETY: `open` has made the scope, `forget` keeps it from a second closing, and scopes nest
        // since this type stays in the function that opens it.
        js.check(unsafe { sys::napi_close_handle_scope(js.raw, raw) })
    }
}

impl Drop for HandleScope<'_> {
    fn drop(&mut self) {
        // SAFETY: `open` has made the scope, and `close`, which closes it otherwise, forgets this value.
        let status = unsafe { sys::napi_close_handle_scope(self.js.raw, self.raw) };
        debug_assert_eq!(status, sys::Status::napi_ok, "handle scopes nest");
    }
}

impl<'env> From<Unknown<'env>> for Value<'env> {
    fn from(value: Unknown<'env>) -> Self {
        // SAFETY: an `Unknown` of napi-rs is a handle that is valid for its lifetime.
        unsafe { Self::from_raw(value.raw()) }
    }
}

impl<'env> Js<'env> {
    /// `value` as the type that generated code of napi-rs returns.
    pub(crate) fn hand_back(self, value: Value<'env>) -> Unknown<'env> {
        // SAFETY: `value` is a handle of this environment and valid for `'env`.
        unsafe { Unknown::from_raw_unchecked(self.raw, value.raw()) }
    }
}
