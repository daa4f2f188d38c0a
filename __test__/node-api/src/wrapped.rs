//! Rust values that belong to JavaScript objects.

use std::{
    rc::Rc,
    sync::atomic::{AtomicU32, Ordering},
};

use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;

use crate::{entry, node_api::Wrapped};

/// Values that live, in all threads.
static LIVING: AtomicU32 = AtomicU32::new(0);

struct Counted(u32);

impl Counted {
    fn new(number: u32) -> Rc<Self> {
        LIVING.fetch_add(1, Ordering::Relaxed);
        Rc::new(Self(number))
    }
}

impl Drop for Counted {
    fn drop(&mut self) {
        LIVING.fetch_sub(1, Ordering::Relaxed);
    }
}

thread_local! {
    static WRAPPED: [Rc<Wrapped>; 2] = Default::default();
}

/// Gives the object a counted value with this number, in the first or the second collection.
#[napi]
pub fn wrap(env: &Env, collection: u32, object: Unknown<'_>, number: u32) -> Result<()> {
    entry(env, |js| {
        let wrapped = WRAPPED.with(|all| all[collection as usize].clone());
        wrapped
            .give(js, object.into(), Counted::new(number))
            .map(drop)
    })
}

/// Gives the object a text.
#[napi]
pub fn wrap_text(env: &Env, object: Unknown<'_>, text: String) -> Result<()> {
    entry(env, |js| {
        let wrapped = WRAPPED.with(|all| all[0].clone());
        wrapped.give(js, object.into(), Rc::new(text)).map(drop)
    })
}

/// The number of the counted value of an object, if it has one in this collection.
#[napi]
pub fn wrapped(env: &Env, collection: u32, object: Unknown<'_>) -> Result<Option<u32>> {
    entry(env, |js| {
        let wrapped = WRAPPED.with(|all| all[collection as usize].clone());
        let value = wrapped.of::<Counted>(js, object.into());
        Ok(value.map(|value| value.0))
    })
}

/// How many counted values live.
#[napi]
pub fn living() -> u32 {
    LIVING.load(Ordering::Relaxed)
}
