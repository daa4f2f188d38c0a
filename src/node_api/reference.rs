//! [`Reference`]: a JavaScript object that outlives the call that gave it.

use std::{cell::Cell, ptr, rc::Rc};

use napi::{Status, sys};

use super::{
    env::Js,
    error::{CallError, Result},
    value::Value,
};

/// Whether an environment still runs. Everything that must be released in an environment shares it.
///
/// It stays on the environment's thread, and so does what holds it: neither is `Send`.
#[derive(Clone)]
pub(crate) struct Lifetime(Rc<Cell<sys::napi_env>>);

impl Lifetime {
    /// The lifetime of the environment `js`, which begins to end when its cleanup hooks run.
    pub(crate) fn of(js: Js<'_>) -> Result<Self> {
        let lifetime = Self(Rc::new(Cell::new(js.raw())));
        js.to_napi()
            .add_env_cleanup_hook(lifetime.clone(), |lifetime| {
                lifetime.0.set(ptr::null_mut());
            })?;
        Ok(lifetime)
    }

    /// The environment, while it runs.
    pub(super) fn env(&self) -> Option<sys::napi_env> {
        let env = self.0.get();
        (!env.is_null()).then_some(env)
    }

    /// Fails where `js` is another environment, or where it is ending.
    pub(super) fn check(&self, js: Js<'_>) -> Result<()> {
        if self.0.get() == js.raw() {
            return Ok(());
        }
        Err(CallError::Status(match self.env() {
            Some(_) => Status::InvalidArg,
            None => Status::Closing,
        }))
    }
}

/// A strong reference to an object or a function in one environment.
///
/// It is released when it is dropped. That happens on the thread of its environment, since it is not
/// `Send`. Where the environment has begun to end, Node releases it. (Those of napi-rs are `Send` and are
/// released by hand.)
pub(crate) struct Reference {
    raw: sys::napi_ref,
    lifetime: Lifetime,
}

impl Reference {
    /// Keeps `value`, which must be an object, a function or a symbol.
    pub(crate) fn new(js: Js<'_>, lifetime: &Lifetime, value: Value<'_>) -> Result<Self> {
        lifetime.check(js)?;
        let mut raw = ptr::null_mut();
        // SAFETY: the environment is the current one, the value is in scope, and the result goes to a
        // local.
        js.check(unsafe { sys::napi_create_reference(js.raw(), value.raw(), 1, &mut raw) })?;
        Ok(Self {
            raw,
            lifetime: lifetime.clone(),
        })
    }

    /// The value that is kept.
    pub(crate) fn value<'env>(&self, js: Js<'env>) -> Result<Value<'env>> {
        self.lifetime.check(js)?;
        // SAFETY: `lifetime` says that the environment is the one of the reference, which is deleted
        // only by `drop`; the function writes one handle.
        unsafe { js.make(|value| sys::napi_get_reference_value(js.raw(), self.raw, value)) }
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        let Some(env) = self.lifetime.env() else {
            return;
        };
        // SAFETY: the environment runs still, this is its thread (the type is not `Send`), and nobody
        // else deletes the reference.
        let status = unsafe { sys::napi_delete_reference(env, self.raw) };
        debug_assert_eq!(status, sys::Status::napi_ok, "a reference is deleted once");
    }
}

impl<'env> Js<'env> {
    /// Calls a function that is kept, with `undefined` as its `this`.
    pub(crate) fn call(self, function: &Reference, arguments: &[Value<'_>]) -> Result<Value<'env>> {
        let function = function.value(self)?.raw();
        let this = self.undefined()?.raw();
        // `Value` is a transparent handle.
        let (count, arguments) = (arguments.len(), arguments.as_ptr().cast());
        // SAFETY: the environment is the current one, all values are in scope, `arguments` has `count`
        // handles, and the function writes one handle where it succeeds.
        unsafe {
            self.make(|value| {
                sys::napi_call_function(self.raw(), this, function, count, arguments, value)
            })
        }
    }
}
