//! Planted faults, with which `npm run sanitize` proves that it sees what the bridge could do wrong.
#![allow(unsafe_code)]

use std::{ffi::c_void, hint::black_box, rc::Rc};

use napi_derive::napi;

/// The context of a waker, as `Waker::new` gives it away.
fn context() -> *mut c_void {
    Rc::into_raw(Rc::new([7_u64; 4])).cast_mut().cast()
}

/// Uses the context of a waker after it was given back.
#[napi]
pub fn use_after_free() -> f64 {
    let context = context();
    // SAFETY: none for the second line, which is the planted fault; the first gives back what was made.
    let value = unsafe {
        drop(Rc::from_raw(context.cast::<[u64; 4]>()));
        black_box(context.cast::<u64>()).read_volatile()
    };
    value as f64
}

/// Loses the context of a waker.
#[napi]
pub fn leak() {
    black_box(context());
}
