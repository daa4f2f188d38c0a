//! [`Value`]: a JavaScript value and its operations.

use std::{marker::PhantomData, ptr};

use napi::{
    Status,
    sys::{self, ValueType},
};

use super::{
    env::Js,
    error::{CallError, Result},
};

/// A JavaScript value: a handle that is valid until its scope `'env` closes.
///
/// It is a transparent handle, so a slice of values is an argument list of Node-API. `Unknown` of napi-rs
/// also carries the environment and a type.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Value<'env> {
    raw: sys::napi_value,
    scope: PhantomData<&'env ()>,
}

impl Value<'_> {
    /// Wraps a handle of Node-API.
    ///
    /// # Safety
    ///
    /// `raw` must be a handle of the current thread, in a scope that stays open for the lifetime.
    pub(super) unsafe fn from_raw(raw: sys::napi_value) -> Self {
        Self {
            raw,
            scope: PhantomData,
        }
    }

    pub(super) fn raw(self) -> sys::napi_value {
        self.raw
    }
}

/// A function of Node-API that writes one `T` about any value at all, or returns a status. The constants
/// below are the only ones.
struct Query<T>(unsafe fn(sys::napi_env, sys::napi_value, *mut T) -> sys::napi_status);

/// The query that asks a function of Node-API. napi-sys has them as functions of C or of Rust, as it is linked.
macro_rules! query {
    ($function:ident) => {
        Query(|env, value, answer| {
            // SAFETY: as in `ask`, which calls it.
            unsafe { sys::$function(env, value, answer) }
        })
    };
}

const TYPE_OF: Query<sys::napi_valuetype> = query!(napi_typeof);
const IS_ARRAY: Query<bool> = query!(napi_is_array);
const IS_TYPED_ARRAY: Query<bool> = query!(napi_is_typedarray);
const ARRAY_LENGTH: Query<u32> = query!(napi_get_array_length);
const NUMBER: Query<f64> = query!(napi_get_value_double);
const BOOLEAN: Query<bool> = query!(napi_get_value_bool);
const PROTOTYPE: Query<sys::napi_value> = query!(napi_get_prototype);

impl<'env> Js<'env> {
    fn ask<T>(self, value: Value<'_>, Query(function): Query<T>, empty: T) -> Result<T> {
        let mut answer = empty;
        // SAFETY: `raw` is the current environment, `value` is in scope, and by the constants above
        // `function` writes one `T`, to a local.
        self.check(unsafe { function(self.raw(), value.raw(), &mut answer) })?;
        Ok(answer)
    }

    /// Creates a value by a Node-API function. `make` calls the function with a pointer for the handle.
    ///
    /// # Safety
    ///
    /// Where it returns `napi_ok`, `make` must have written a handle of this environment and the current
    /// scope to that pointer.
    pub(super) unsafe fn make(
        self,
        make: impl FnOnce(*mut sys::napi_value) -> sys::napi_status,
    ) -> Result<Value<'env>> {
        let mut value = ptr::null_mut();
        self.check(make(&mut value))?;
        // SAFETY: the caller vouches for the handle.
        Ok(unsafe { Value::from_raw(value) })
    }

    /// The value `undefined`.
    pub(crate) fn undefined(self) -> Result<Value<'env>> {
        // SAFETY: `raw` is the current environment, and the function writes one handle.
        unsafe { self.make(|value| sys::napi_get_undefined(self.raw(), value)) }
    }

    /// A number.
    pub(crate) fn number(self, number: f64) -> Result<Value<'env>> {
        // SAFETY: `raw` is the current environment, and the function writes one handle.
        unsafe { self.make(|value| sys::napi_create_double(self.raw(), number, value)) }
    }

    /// `typeof value`, except that `null` has a type of its own.
    pub(crate) fn type_of(self, value: Value<'_>) -> Result<sys::napi_valuetype> {
        self.ask(value, TYPE_OF, ValueType::napi_undefined)
    }

    /// The value as a number. Fails for any other type.
    pub(crate) fn to_number(self, value: Value<'_>) -> Result<f64> {
        self.ask(value, NUMBER, 0.0)
    }

    /// The value as a boolean. Fails for any other type.
    pub(crate) fn to_boolean(self, value: Value<'_>) -> Result<bool> {
        self.ask(value, BOOLEAN, false)
    }

    /// `Array.isArray(value)`
    pub(crate) fn is_array(self, value: Value<'_>) -> Result<bool> {
        self.ask(value, IS_ARRAY, false)
    }

    /// Whether the value is an object and not an array.
    pub(crate) fn is_object(self, value: Value<'_>) -> Result<bool> {
        Ok(self.type_of(value)? == ValueType::napi_object && !self.is_array(value)?)
    }

    /// `object[name]`, which may run a getter or a proxy.
    pub(crate) fn get(self, object: Value<'_>, name: &str) -> Result<Value<'env>> {
        let name = self.string(name)?;
        let (object, name) = (object.raw(), name.raw());
        // SAFETY: `raw` is the current environment, both values are in scope, and the function writes
        // one handle.
        unsafe { self.make(|value| sys::napi_get_property(self.raw(), object, name, value)) }
    }

    /// The prototype of an object. `null` where a proxy hides it.
    pub(crate) fn prototype(self, object: Value<'_>) -> Result<Value<'env>> {
        let prototype = self.ask(object, PROTOTYPE, ptr::null_mut())?;
        // SAFETY: Node-API has just made this handle in the current scope.
        Ok(unsafe { Value::from_raw(prototype) })
    }

    /// `one === other`
    pub(crate) fn is_same(self, one: Value<'_>, other: Value<'_>) -> Result<bool> {
        let mut is_same = false;
        // SAFETY: `raw` is the current environment, both values are in scope, and the result goes to a
        // local.
        self.check(unsafe {
            sys::napi_strict_equals(self.raw(), one.raw(), other.raw(), &mut is_same)
        })?;
        Ok(is_same)
    }

    /// The names of the own enumerable string properties.
    pub(crate) fn own_names(self, object: Value<'_>) -> Result<Vec<String>> {
        let object = object.raw();
        // SAFETY: `raw` is the current environment, the object is in scope, and the function writes one
        // handle, to an array.
        let names = unsafe {
            self.make(|names| {
                sys::napi_get_all_property_names(
                    self.raw(),
                    object,
                    sys::KeyCollectionMode::own_only,
                    sys::KeyFilter::enumerable | sys::KeyFilter::skip_symbols,
                    sys::KeyConversion::numbers_to_strings,
                    names,
                )
            })
        }?;
        self.elements(names)?
            .into_iter()
            .map(|name| self.text(name))
            .collect()
    }

    /// An array of these values.
    pub(crate) fn array(self, values: &[Value<'_>]) -> Result<Value<'env>> {
        let length = values.len();
        // SAFETY: `raw` is the current environment, and the function writes one handle.
        let array = unsafe {
            self.make(|array| sys::napi_create_array_with_length(self.raw(), length, array))
        }?;
        for (index, value) in (0_u32..).zip(values) {
            // SAFETY: `raw` is the current environment, and both values are in scope.
            let status =
                unsafe { sys::napi_set_element(self.raw(), array.raw(), index, value.raw()) };
            self.check(status)?;
        }
        Ok(array)
    }

    /// The elements of an array. Fails for any other value.
    pub(crate) fn elements(self, array: Value<'_>) -> Result<Vec<Value<'env>>> {
        let length = self.ask(array, ARRAY_LENGTH, 0)?;
        let array = array.raw();
        let element = |index| {
            // SAFETY: `raw` is the current environment, the array is in scope, and the function writes
            // one handle, whatever the index is.
            unsafe { self.make(|value| sys::napi_get_element(self.raw(), array, index, value)) }
        };
        (0..length).map(element).collect()
    }

    /// Writes `words` to the beginning of a `Uint32Array`. Fails for any other value, and for a shorter array.
    pub(crate) fn write_words(self, array: Value<'_>, words: &[u32]) -> Result<()> {
        let (mut kind, mut length, mut data) = (0, 0, ptr::null_mut());
        // SAFETY: `raw` is the current environment, the value is in scope, each place is a local, and
        // Node-API leaves out what is asked for with null.
        self.check(unsafe {
            sys::napi_get_typedarray_info(
                self.raw(),
                array.raw(),
                &mut kind,
                &mut length,
                &mut data,
                ptr::null_mut(),
                ptr::null_mut(),
            )
        })?;
        if kind != sys::TypedarrayType::uint32_array || length < words.len() || data.is_null() {
            return Err(CallError::Status(Status::InvalidArg));
        }
        // SAFETY: Node-API says that `length` aligned words are at `data`, of which no more are written, and no
        // JavaScript of this thread runs until that is done, so the array is neither detached nor resized.
        unsafe { ptr::copy_nonoverlapping(words.as_ptr(), data.cast::<u32>(), words.len()) };
        Ok(())
    }

    /// A copy of the bytes of a `Uint8Array` or `Buffer`; `None` for any other value.
    pub(crate) fn bytes(self, value: Value<'_>) -> Result<Option<Vec<u8>>> {
        if !self.ask(value, IS_TYPED_ARRAY, false)? {
            return Ok(None);
        }
        let (mut kind, mut length, mut data) = (0, 0, ptr::null_mut());
        // SAFETY: `raw` is the current environment, the value is in scope, each place is a local, and
        // Node-API leaves out what is asked for with null.
        self.check(unsafe {
            sys::napi_get_typedarray_info(
                self.raw(),
                value.raw(),
                &mut kind,
                &mut length,
                &mut data,
                ptr::null_mut(),
                ptr::null_mut(),
            )
        })?;
        if kind != sys::TypedarrayType::uint8_array {
            return Ok(None);
        }
        // The pointer of an empty array may be null.
        if length == 0 || data.is_null() {
            return Ok(Some(Vec::new()));
        }
        let mut bytes = vec![0_u8; length];
        // SAFETY: Node-API says that `length` bytes are at `data`, and no JavaScript of this thread runs
        // until they are copied, so the array is neither detached nor resized. They are copied as raw
        // memory, not borrowed as a slice: another thread may write to a `SharedArrayBuffer`.
        unsafe { ptr::copy_nonoverlapping(data.cast::<u8>(), bytes.as_mut_ptr(), length) };
        Ok(Some(bytes))
    }
}
