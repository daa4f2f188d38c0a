//! [`Wrapped`]: Rust values that belong to JavaScript objects.

use std::{any::Any, cell::RefCell, ffi::c_void, ptr, rc::Rc};

use napi::sys;
use rustc_hash::FxHashMap;

use super::{env::Js, error::Result, value::Value};

/// The Rust values of one environment that belong to JavaScript objects. Each is dropped when its object
/// is collected, or when the environment ends.
///
/// An object holds the address of its value, which is only looked up here: a pointer that another addon,
/// or another copy of this one, has put into an object is never followed. (napi-rs reads a type id behind
/// whatever pointer it finds.)
#[derive(Default)]
pub(crate) struct Wrapped(RefCell<FxHashMap<usize, Rc<dyn Any>>>);

impl Wrapped {
    /// Attaches `value` to an object that has none. Returns its number, for [`Self::at`].
    pub(crate) fn give<T: Any>(
        self: &Rc<Self>,
        js: Js<'_>,
        object: Value<'_>,
        value: Rc<T>,
    ) -> Result<usize> {
        let address = Rc::as_ptr(&value).cast_mut().cast::<c_void>();
        let owner = Rc::into_raw(self.clone()).cast_mut().cast::<c_void>();
        // SAFETY: `js` is the current environment and `object` one of its values, in scope. `address` is
        // never followed, and `owner` is a counted reference, which `release` takes back.
        let status = unsafe {
            sys::napi_wrap(
                js.raw(),
                object.raw(),
                address,
                Some(release),
                owner,
                ptr::null_mut(),
            )
        };
        if let Err(error) = js.check(status) {
            // SAFETY: Node-API has set no finalizer, so this is the only one to take the reference back.
            drop(unsafe { Rc::from_raw(owner.cast::<Self>()) });
            return Err(error);
        }
        self.0.borrow_mut().insert(address as usize, value);
        Ok(address as usize)
    }

    /// The value of an object, if it has one of this type.
    pub(crate) fn of<T: Any>(&self, js: Js<'_>, object: Value<'_>) -> Option<Rc<T>> {
        let mut address = ptr::null_mut();
        // SAFETY: `js` is the current environment, `object` one of its values, in scope, and the address
        // goes to a local.
        let status = unsafe { sys::napi_unwrap(js.raw(), object.raw(), &mut address) };
        // Fails for values that are not objects and for objects without a value. Runs no JavaScript.
        if status != sys::Status::napi_ok {
            return None;
        }
        self.at(address as usize)
    }

    /// The value with a number that [`Self::give`] has returned, if it is of this type and its object has not
    /// been collected.
    pub(crate) fn at<T: Any>(&self, number: usize) -> Option<Rc<T>> {
        let value = self.0.borrow().get(&number).cloned()?;
        value.downcast().ok()
    }
}

/// Finalizer: the object of a value was garbage-collected, or its environment ends.
unsafe extern "C" fn release(_env: sys::napi_env, address: *mut c_void, owner: *mut c_void) {
    // SAFETY: this is the counted reference that `give` passed, and Node-API calls this once.
    let owner = unsafe { Rc::from_raw(owner.cast::<Wrapped>()) };
    let value = owner.0.borrow_mut().remove(&(address as usize));
    // Dropped after the borrow has ended, so that a destructor may look something up.
    drop(value);
}
