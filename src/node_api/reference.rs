//! [`Reference`]: keeps a JavaScript object beyond the native function that received it.

use std::{
    cell::{Cell, RefCell},
    ptr,
    rc::Rc,
};

use napi::{Status, sys};
use rustc_hash::FxHashSet;

use super::{
    env::Js,
    error::{CallError, Result},
    value::Value,
};

/// The lifetime of an environment, shared by all values that must be released in it.
///
/// Neither it nor its owners are `Send`: they stay on the thread of the environment.
#[derive(Clone)]
pub(crate) struct Lifetime(Rc<Open>);

struct Open {
    env: sys::napi_env,
    /// Whether the environment has begun to end.
    ending: Cell<bool>,
    /// The references that have not been released.
    references: RefCell<FxHashSet<sys::napi_ref>>,
}

impl Lifetime {
    /// The lifetime of the environment `js`, which ends with its cleanup hooks. The remaining references
    /// are released then: Node does not release them.
    pub(crate) fn of(js: Js<'_>) -> Result<Self> {
        let lifetime = Self(Rc::new(Open {
            env: js.raw(),
            ending: Cell::new(false),
            references: RefCell::default(),
        }));
        js.to_napi()
            .add_env_cleanup_hook(lifetime.clone(), |lifetime| lifetime.end())?;
        Ok(lifetime)
    }

    /// Marks the environment as ending. Cleanup hooks call this before they drop values of the environment:
    /// a promise cannot be settled in a hook, where some runtimes have no handle scope open.
    pub(crate) fn begin_end(&self) {
        self.0.ending.set(true);
    }

    fn end(&self) {
        self.begin_end();
        for reference in self.0.references.take() {
            // SAFETY: the environment runs its cleanup hooks, on this thread. The reference was made in
            // it, and was taken from the list of references that are not deleted.
            let status = unsafe { sys::napi_delete_reference(self.0.env, reference) };
            debug_assert_eq!(status, sys::Status::napi_ok, "a reference is deleted once");
        }
        #[cfg(feature = "sanitize")]
        super::count::report();
    }

    /// The environment, unless it is ending.
    pub(super) fn env(&self) -> Option<sys::napi_env> {
        (!self.0.ending.get()).then_some(self.0.env)
    }

    /// Fails where `js` is another environment, or where this one is ending.
    pub(super) fn check(&self, js: Js<'_>) -> Result<()> {
        match self.env() {
            Some(env) if env == js.raw() => Ok(()),
            Some(_) => Err(CallError::Status(Status::InvalidArg)),
            None => Err(CallError::Status(Status::Closing)),
        }
    }
}

/// A strong reference to an object or a function in one environment.
///
/// It is released when it is dropped, or with its environment. Both happen on the thread of the
/// environment, since a reference is not `Send`. (References of napi-rs are `Send` and released by hand.)
pub(crate) struct Reference {
    raw: sys::napi_ref,
    lifetime: Lifetime,
}

impl Reference {
    /// Keeps `value`, which must be an object or a function.
    pub(crate) fn new(js: Js<'_>, lifetime: &Lifetime, value: Value<'_>) -> Result<Self> {
        lifetime.check(js)?;
        let mut raw = ptr::null_mut();
        // SAFETY: the environment is the current one, the value is in scope, and the result goes to a
        // local.
        js.check(unsafe { sys::napi_create_reference(js.raw(), value.raw(), 1, &mut raw) })?;
        lifetime.0.references.borrow_mut().insert(raw);
        Ok(Self {
            raw,
            lifetime: lifetime.clone(),
        })
    }

    /// The object. Fails in another environment, and where its own is ending.
    pub(crate) fn value<'env>(&self, js: Js<'env>) -> Result<Value<'env>> {
        self.lifetime.check(js)?;
        // SAFETY: the environment is that of the reference and has not begun to end, so the reference is
        // not deleted; the function writes one handle.
        unsafe { js.make(|value| sys::napi_get_reference_value(js.raw(), self.raw, value)) }
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        let Some(env) = self.lifetime.env() else {
            return;
        };
        self.lifetime.0.references.borrow_mut().remove(&self.raw);
        // SAFETY: the environment runs still and this is its thread, since the type is not `Send`. It has
        // not begun to end, so the reference is not deleted.
        let status = unsafe { sys::napi_delete_reference(env, self.raw) };
        debug_assert_eq!(status, sys::Status::napi_ok, "a reference is deleted once");
    }
}

impl<'env> Js<'env> {
    /// Calls the function, with `undefined` as its `this`.
    pub(crate) fn call(self, function: &Reference, arguments: &[Value<'_>]) -> Result<Value<'env>> {
        self.call_value(function.value(self)?, arguments)
    }

    /// Calls a function, with `undefined` as its `this`.
    pub(crate) fn call_value(
        self,
        function: Value<'_>,
        arguments: &[Value<'_>],
    ) -> Result<Value<'env>> {
        let function = function.raw();
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
