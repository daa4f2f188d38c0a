//! A thin layer over Node-API: each call of it that this crate needs, with a Rust result.

use std::{
    ffi::c_void,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
};

use napi::{
    bindgen_prelude::{FromNapiValue, Unknown},
    sys::{self, Status},
};

/// A JavaScript value, valid until the native function that received it returns.
pub(crate) type Value = sys::napi_value;

/// JavaScript could not go on: an exception is pending, or the environment is going away.
#[derive(Debug)]
pub(crate) struct Thrown;

pub(crate) type Result<T> = std::result::Result<T, Thrown>;

/// The environment of the JavaScript thread that we are on.
#[derive(Clone, Copy)]
pub(crate) struct Js(sys::napi_env);

/// A function that outlives the call that gave it, in one environment.
pub(crate) struct Function(sys::napi_ref);

pub(super) fn check(status: sys::napi_status) -> Result<()> {
    if status == Status::napi_ok {
        Ok(())
    } else {
        Err(Thrown)
    }
}

// SAFETY, for every call in this block: `self.0` is the environment that Node-API gave to the
// native function now running on this thread, the values come from the same environment and the
// same scope, and the out-pointers are valid for the time of the call.
#[expect(
    clippy::undocumented_unsafe_blocks,
    reason = "the comment above holds for each call"
)]
impl Js {
    /// `env` must be the environment of the current thread, given by Node-API.
    pub(crate) fn new(env: sys::napi_env) -> Self {
        Self(env)
    }

    pub(crate) fn raw(self) -> sys::napi_env {
        self.0
    }

    pub(crate) fn undefined(self) -> Result<Value> {
        let mut value = ptr::null_mut();
        check(unsafe { sys::napi_get_undefined(self.0, &mut value) })?;
        Ok(value)
    }

    pub(crate) fn number(self, number: f64) -> Result<Value> {
        let mut value = ptr::null_mut();
        check(unsafe { sys::napi_create_double(self.0, number, &mut value) })?;
        Ok(value)
    }

    /// A value as the generated code of napi-rs hands it back, from the native function that made it.
    pub(crate) fn handed_back<'env>(self, value: Value) -> napi::Result<Unknown<'env>> {
        unsafe { Unknown::from_napi_value(self.0, value) }
    }

    pub(crate) fn type_of(self, value: Value) -> Result<sys::napi_valuetype> {
        let mut kind = 0;
        check(unsafe { sys::napi_typeof(self.0, value, &mut kind) })?;
        Ok(kind)
    }

    pub(crate) fn to_number(self, value: Value) -> Result<f64> {
        let mut number = 0.0;
        check(unsafe { sys::napi_get_value_double(self.0, value, &mut number) })?;
        Ok(number)
    }

    pub(crate) fn to_boolean(self, value: Value) -> Result<bool> {
        let mut boolean = false;
        check(unsafe { sys::napi_get_value_bool(self.0, value, &mut boolean) })?;
        Ok(boolean)
    }

    pub(crate) fn get(self, object: Value, name: &str) -> Result<Value> {
        let mut value = ptr::null_mut();
        let name = self.string(name)?;
        check(unsafe { sys::napi_get_property(self.0, object, name, &mut value) })?;
        Ok(value)
    }

    /// Whether the value is an object and no array.
    pub(crate) fn is_object(self, value: Value) -> Result<bool> {
        Ok(self.type_of(value)? == sys::ValueType::napi_object && !self.is_array(value)?)
    }

    /// The prototype of an object; that of a proxy may be hidden, as `null`.
    pub(crate) fn prototype(self, object: Value) -> Result<Value> {
        let mut prototype = ptr::null_mut();
        check(unsafe { sys::napi_get_prototype(self.0, object, &mut prototype) })?;
        Ok(prototype)
    }

    /// `one === other`
    pub(crate) fn is_same(self, one: Value, other: Value) -> Result<bool> {
        let mut is_same = false;
        check(unsafe { sys::napi_strict_equals(self.0, one, other, &mut is_same) })?;
        Ok(is_same)
    }

    /// The names of the enumerable string properties that the object itself has.
    pub(crate) fn own_names(self, object: Value) -> Result<Vec<String>> {
        let mut names = ptr::null_mut();
        check(unsafe {
            sys::napi_get_all_property_names(
                self.0,
                object,
                sys::KeyCollectionMode::own_only,
                sys::KeyFilter::enumerable | sys::KeyFilter::skip_symbols,
                sys::KeyConversion::numbers_to_strings,
                &mut names,
            )
        })?;
        self.elements(names)?
            .into_iter()
            .map(|name| self.text(name))
            .collect()
    }

    pub(crate) fn elements(self, array: Value) -> Result<Vec<Value>> {
        let mut length = 0;
        check(unsafe { sys::napi_get_array_length(self.0, array, &mut length) })?;
        (0..length)
            .map(|index| {
                let mut value = ptr::null_mut();
                check(unsafe { sys::napi_get_element(self.0, array, index, &mut value) })?;
                Ok(value)
            })
            .collect()
    }

    pub(crate) fn is_array(self, value: Value) -> Result<bool> {
        let mut is_array = false;
        check(unsafe { sys::napi_is_array(self.0, value, &mut is_array) })?;
        Ok(is_array)
    }

    /// The bytes of a `Uint8Array` or `Buffer`; `None` for any other value.
    pub(crate) fn bytes(self, value: Value) -> Result<Option<Vec<u8>>> {
        let mut is_typed = false;
        check(unsafe { sys::napi_is_typedarray(self.0, value, &mut is_typed) })?;
        if !is_typed {
            return Ok(None);
        }
        let (mut kind, mut length, mut data) = (0, 0, ptr::null_mut());
        let (mut buffer, mut offset) = (ptr::null_mut(), 0);
        check(unsafe {
            sys::napi_get_typedarray_info(
                self.0,
                value,
                &mut kind,
                &mut length,
                &mut data,
                &mut buffer,
                &mut offset,
            )
        })?;
        let is_bytes = kind == sys::TypedarrayType::uint8_array;
        if !is_bytes || data.is_null() {
            return Ok(is_bytes.then(Vec::new));
        }
        // SAFETY: Node-API says that `length` bytes are there, and JavaScript does not run now.
        Ok(Some(
            unsafe { std::slice::from_raw_parts(data.cast::<u8>(), length) }.to_vec(),
        ))
    }

    /// Keeps a function beyond this call.
    pub(crate) fn keep(self, function: Value) -> Result<Function> {
        let mut reference = ptr::null_mut();
        check(unsafe { sys::napi_create_reference(self.0, function, 1, &mut reference) })?;
        Ok(Function(reference))
    }

    pub(crate) fn value_of(self, function: &Function) -> Result<Value> {
        let mut value = ptr::null_mut();
        check(unsafe { sys::napi_get_reference_value(self.0, function.0, &mut value) })?;
        Ok(value)
    }

    /// A function that says whether `holds` does. It goes when nobody can call it any more.
    pub(crate) fn predicate(self, holds: impl Fn() -> bool + 'static) -> Result<Value> {
        let data = Box::into_raw(Box::new(Box::new(holds) as Predicate)).cast::<c_void>();
        let mut function = ptr::null_mut();
        let (call, forget) = (Some(predicate as _), Some(forget_predicate as _));
        let made = check(unsafe {
            sys::napi_create_function(self.0, ptr::null(), 0, call, data, &mut function)
        });
        let tied = made.and_then(|()| {
            let hint = ptr::null_mut();
            check(unsafe {
                sys::napi_add_finalizer(self.0, function, data, forget, hint, ptr::null_mut())
            })
        });
        if tied.is_err() {
            // SAFETY: no finalizer was added, and the function has not left this one.
            drop(unsafe { Box::from_raw(data.cast::<Predicate>()) });
        }
        tied.map(|()| function)
    }

    pub(crate) fn call(
        self,
        function: &Function,
        this: Value,
        arguments: &[Value],
    ) -> Result<Value> {
        let target = self.value_of(function)?;
        let mut value = ptr::null_mut();
        check(unsafe {
            sys::napi_call_function(
                self.0,
                this,
                target,
                arguments.len(),
                arguments.as_ptr(),
                &mut value,
            )
        })?;
        Ok(value)
    }

    pub(crate) fn promise(self) -> Result<(sys::napi_deferred, Value)> {
        let (mut deferred, mut promise) = (ptr::null_mut(), ptr::null_mut());
        check(unsafe { sys::napi_create_promise(self.0, &mut deferred, &mut promise) })?;
        Ok((deferred, promise))
    }

    /// Settles a promise, once.
    pub(crate) fn settle(
        self,
        deferred: sys::napi_deferred,
        outcome: std::result::Result<Value, Value>,
    ) -> Result<()> {
        check(unsafe {
            match outcome {
                Ok(value) => sys::napi_resolve_deferred(self.0, deferred, value),
                Err(reason) => sys::napi_reject_deferred(self.0, deferred, reason),
            }
        })
    }

    /// A promise that rejects with `reason`.
    pub(crate) fn rejected(self, reason: Value) -> Result<Value> {
        let (deferred, promise) = self.promise()?;
        self.settle(deferred, Err(reason))?;
        Ok(promise)
    }

    /// Takes the pending exception, if there is one.
    pub(crate) fn take_exception(self) -> Option<Value> {
        let mut pending = false;
        check(unsafe { sys::napi_is_exception_pending(self.0, &mut pending) }).ok()?;
        if !pending {
            return None;
        }
        let mut exception = ptr::null_mut();
        check(unsafe { sys::napi_get_and_clear_last_exception(self.0, &mut exception) }).ok()?;
        Some(exception)
    }

    pub(crate) fn throw(self, error: Value) -> Thrown {
        // When even this fails, the environment is going away and there is nobody to tell.
        let _ = unsafe { sys::napi_throw(self.0, error) };
        Thrown
    }

    /// Runs `work` in a scope of its own, so that a batch does not pile up handles.
    pub(crate) fn scoped(self, work: impl FnOnce()) {
        let mut scope = ptr::null_mut();
        if check(unsafe { sys::napi_open_handle_scope(self.0, &mut scope) }).is_ok() {
            work();
            // A failure would mean that the scopes do not nest, and here they do.
            let _ = unsafe { sys::napi_close_handle_scope(self.0, scope) };
        }
    }
}

type Predicate = Box<dyn Fn() -> bool>;

/// Runs a function that [`Js::predicate`] has made.
unsafe extern "C" fn predicate(
    env: sys::napi_env,
    info: sys::napi_callback_info,
) -> sys::napi_value {
    let (mut data, mut value) = (ptr::null_mut(), ptr::null_mut());
    let nothing = ptr::null_mut;
    // SAFETY: Node-API calls this with the data of a function that is alive, which is a predicate.
    unsafe {
        sys::napi_get_cb_info(
            env,
            info,
            nothing(),
            nothing().cast(),
            nothing().cast(),
            &mut data,
        );
        let holds = &*data.cast::<Predicate>();
        // A panic must not unwind into Node.
        let held = catch_unwind(AssertUnwindSafe(holds)).unwrap_or(false);
        sys::napi_get_boolean(env, held, &mut value);
    }
    value
}

/// Runs when such a function is gone.
unsafe extern "C" fn forget_predicate(_env: sys::napi_env, data: *mut c_void, _hint: *mut c_void) {
    // SAFETY: this is the box that `Js::predicate` gave away, and it comes back once.
    drop(unsafe { Box::from_raw(data.cast::<Predicate>()) });
}
