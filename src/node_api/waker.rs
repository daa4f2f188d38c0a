//! [`Waker`]: runs code on the thread of an environment, at the request of any thread.

use std::{
    ffi::c_void,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    rc::Rc,
    sync::{Arc, Mutex, MutexGuard},
};

use napi::{Status, sys};

use super::{
    env::Js,
    error::{CallError, Result},
    value::Value,
};
use genauth_core::sync::lock;

/// The target of a [`Waker`].
pub(crate) trait Wake: 'static {
    /// Runs in a turn of the event loop. Wake-ups may be merged.
    fn woken(self: Rc<Self>, js: Js<'_>);
}

/// Wakes the event loop of one environment. It can be used on any thread, and after the end of the
/// environment, when it does nothing.
///
/// `ThreadsafeFunction` of napi-rs calls a JavaScript function, and cannot set the asynchronous resource
/// that tools for open handles show.
#[derive(Clone)]
pub(crate) struct Waker(Arc<Mutex<Option<Open>>>);

/// A threadsafe function of Node-API while it may be used.
#[derive(Clone, Copy)]
struct Open {
    function: sys::napi_threadsafe_function,
    env: sys::napi_env,
}

// SAFETY: a threadsafe function may be called on any thread, which is all that other threads do with it;
// what it is not for them to do, `hold_open` refuses. `env` is only compared there.
unsafe impl Send for Open {}

impl Waker {
    /// A waker for `js`, which does not keep the event loop alive. It has `target` until the environment
    /// ends. `resource` is what `node:async_hooks` shows for it, by this name.
    pub(crate) fn new<T: Wake>(
        js: Js<'_>,
        name: &str,
        resource: Value<'_>,
        target: Rc<T>,
    ) -> Result<Self> {
        let name = js.string(name)?;
        let context = Rc::into_raw(target).cast_mut().cast::<c_void>();
        let mut function = ptr::null_mut();
        // SAFETY: the environment is the current one and both values are in scope. `context` is a
        // counted reference to a `T`, as both callbacks expect, and is given back by `finalize`.
        let made = js.check(unsafe {
            sys::napi_create_threadsafe_function(
                js.raw(),
                ptr::null_mut(),
                resource.raw(),
                name.raw(),
                0,
                1,
                context,
                Some(finalize::<T>),
                context,
                Some(woken::<T>),
                &mut function,
            )
        });
        if let Err(error) = made {
            // SAFETY: Node-API has not taken the reference that `into_raw` gave.
            drop(unsafe { Rc::from_raw(context.cast::<T>()) });
            return Err(error);
        }
        // SAFETY: the function was just made in this environment.
        js.check(unsafe { sys::napi_unref_threadsafe_function(js.raw(), function) })?;
        let env = js.raw();
        let waker = Self(Arc::new(Mutex::new(Some(Open { function, env }))));
        // Added after the hook of the function itself, this one runs before it: the function is not
        // used any more when it goes.
        js.to_napi()
            .add_env_cleanup_hook(waker.clone(), |waker| *waker.lock() = None)?;
        Ok(waker)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        lock(&self.0)
    }

    /// Schedules a wake-up of the target, after the current turn of the event loop.
    pub(crate) fn wake(&self) {
        let open = self.lock();
        let Some(Open { function, .. }) = *open else {
            return;
        };
        // SAFETY: the function goes only after it was taken out of `self`, for which the lock is needed
        // that `open` holds.
        let status = unsafe {
            sys::napi_call_threadsafe_function(
                function,
                ptr::null_mut(),
                sys::ThreadsafeFunctionCallMode::nonblocking,
            )
        };
        // Its queue has no limit. `napi_closing` comes where the environment has begun to end.
        debug_assert!(
            [sys::Status::napi_ok, sys::Status::napi_closing].contains(&status),
            "a waker can be called"
        );
    }

    /// Whether the waker keeps the event loop alive, as a socket of Node's own would. Only for the
    /// environment that the waker was made in.
    pub(crate) fn hold_open(&self, js: Js<'_>, hold: bool) -> Result<()> {
        let open = self.lock();
        let Some(Open { function, env }) = *open else {
            return Err(CallError::Status(Status::Closing));
        };
        if env != js.raw() {
            return Err(CallError::Status(Status::InvalidArg));
        }
        // SAFETY: the function is there while the lock is held, and this is its thread, since `js` is its
        // environment.
        js.check(unsafe {
            match hold {
                true => sys::napi_ref_threadsafe_function(env, function),
                false => sys::napi_unref_threadsafe_function(env, function),
            }
        })
    }
}

/// Runs on the environment's thread when a waker was called.
unsafe extern "C" fn woken<T: Wake>(
    env: sys::napi_env,
    _function: sys::napi_value,
    context: *mut c_void,
    _data: *mut c_void,
) {
    // An environment that is ending returns the calls that it will not run.
    if env.is_null() {
        return;
    }
    // SAFETY: `context` is the counted reference that `Waker::new` gave; Node-API calls this only before
    // `finalize`, which gives it back, and on the thread of the `Rc`. One more is counted for this call.
    let target = unsafe {
        let context = context.cast_const().cast::<T>();
        Rc::increment_strong_count(context);
        Rc::from_raw(context)
    };
    // SAFETY: Node-API has called this on the thread of `env`, with a handle scope open.
    let js = unsafe { Js::from_raw(env) };
    // A panic must not unwind into Node; Rust's own message reports it.
    let _panic = catch_unwind(AssertUnwindSafe(|| target.woken(js)));
}

/// Finalizer of the threadsafe function: the last call for a waker.
unsafe extern "C" fn finalize<T: Wake>(
    _env: sys::napi_env,
    context: *mut c_void,
    _hint: *mut c_void,
) {
    // SAFETY: this is the counted reference that `Waker::new` gave. Node-API calls this once, on the
    // thread of the `Rc`.
    drop(unsafe { Rc::from_raw(context.cast::<T>()) });
}
