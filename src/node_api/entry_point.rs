//! [`EntryPoint`]: a native function without the generated code of napi-rs, which keeps account of borrowed arguments: that
//! takes a tenth of the native part of a call.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
};

use genauth_core::error::Error;
use napi::{JsError, sys};

use super::{
    env::Js,
    error::{CallError, Result},
    value::Value,
};

/// A native function, with `COUNT` arguments. Those that the caller leaves out are `undefined`.
pub(crate) trait EntryPoint<const COUNT: usize>: 'static {
    /// Runs the function. An exception that is pending is thrown to the caller.
    fn run<'env>(js: Js<'env>, arguments: [Value<'env>; COUNT]) -> Result<Value<'env>>;
}

impl<'env> Js<'env> {
    /// A JavaScript function of `E`.
    pub(crate) fn entry_point<E: EntryPoint<COUNT>, const COUNT: usize>(
        self,
    ) -> Result<Value<'env>> {
        // SAFETY: `raw` is the current environment, a name is not given, `called` follows no data, and the function
        // writes one handle.
        unsafe {
            self.make(|function| {
                sys::napi_create_function(
                    self.raw(),
                    ptr::null(),
                    0,
                    Some(called::<E, COUNT>),
                    ptr::null_mut(),
                    function,
                )
            })
        }
    }

    /// The arguments of the call that runs.
    fn arguments<const COUNT: usize>(
        self,
        call: sys::napi_callback_info,
    ) -> Result<[Value<'env>; COUNT]> {
        let mut arguments = [ptr::null_mut(); COUNT];
        let mut count = COUNT;
        // SAFETY: `raw` is the current environment and `call` the call that runs. Node-API writes `count` handles, and
        // nothing where a pointer is null.
        self.check(unsafe {
            sys::napi_get_cb_info(
                self.raw(),
                call,
                &mut count,
                arguments.as_mut_ptr(),
                ptr::null_mut(),
                ptr::null_mut(),
            )
        })?;
        // SAFETY: Node-API has just written these handles of the current scope, `undefined` for what is not given.
        Ok(arguments.map(|argument| unsafe { Value::from_raw(argument) }))
    }
}

/// What Node-API calls. Where it returns nothing, the caller gets the pending exception.
unsafe extern "C" fn called<E: EntryPoint<COUNT>, const COUNT: usize>(
    env: sys::napi_env,
    call: sys::napi_callback_info,
) -> sys::napi_value {
    // SAFETY: Node-API calls this on the thread of `env`, with a handle scope open until it returns.
    let js = unsafe { Js::from_raw(env) };
    let run = || E::run(js, js.arguments(call)?);
    // A panic must not unwind into Node; Rust's own message reports it.
    let done = catch_unwind(AssertUnwindSafe(run));
    match done.unwrap_or_else(|_panic| Err(Error::internal().into())) {
        Ok(value) => return value.raw(),
        Err(CallError::Exception) => {}
        // SAFETY: `env` is the current environment.
        Err(error) => unsafe { JsError::from(napi::Error::from(error)).throw_into(env) },
    }
    ptr::null_mut()
}
