//! References and predicates: what outlives the call that made it.

use std::{
    cell::RefCell,
    collections::HashMap,
    rc::Rc,
    sync::atomic::{AtomicU32, Ordering},
};

use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;

use crate::{
    entry, lifetime,
    node_api::{Js, Reference},
};

thread_local! {
    static REFERENCES: RefCell<HashMap<u32, Reference>> = RefCell::default();
}

/// Predicates that were dropped, in all threads.
static DROPPED: AtomicU32 = AtomicU32::new(0);

fn next_id() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Keeps `value` and gives its number.
#[napi]
pub fn keep(env: &Env, value: Unknown<'_>) -> Result<u32> {
    entry(env, |js| {
        let id = next_id();
        let reference = Reference::new(js, &lifetime(js)?, value.into())?;
        REFERENCES.with_borrow_mut(|all| all.insert(id, reference));
        Ok(id)
    })
}

/// The value with this number.
#[napi]
pub fn kept(env: &Env, id: u32) -> Result<Unknown<'_>> {
    entry(env, |js| {
        REFERENCES.with_borrow(|all| Ok(js.hand_back(all[&id].value(js)?)))
    })
}

/// Drops the reference with this number.
#[napi]
pub fn release(id: u32) {
    REFERENCES.with_borrow_mut(|all| all.remove(&id));
}

/// Calls the function with this number.
#[napi]
pub fn call<'env>(env: &'env Env, id: u32, argument: Unknown<'env>) -> Result<Unknown<'env>> {
    // JavaScript may come back to this module: nothing is borrowed meanwhile.
    let function = REFERENCES.with_borrow_mut(|all| all.remove(&id));
    let function = function.expect("the function is kept");
    let called = entry(env, |js| {
        Ok(js.hand_back(js.call(&function, &[argument.into()])?))
    });
    REFERENCES.with_borrow_mut(|all| all.insert(id, function));
    called
}

/// Counts when it is dropped.
pub(crate) struct CountsDrops;

impl Drop for CountsDrops {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::Relaxed);
    }
}

/// How many values that count were dropped so far, in all threads.
#[napi]
pub fn dropped() -> u32 {
    DROPPED.load(Ordering::Relaxed)
}

/// A function that says whether it was called less than `times` times.
#[napi]
pub fn predicate(env: &Env, times: u32) -> Result<Unknown<'_>> {
    let counts = CountsDrops;
    let left = Rc::new(AtomicU32::new(times));
    let holds = move || {
        let _ = &counts;
        let more = |left: u32| left.checked_sub(1);
        left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more)
            .is_ok()
    };
    entry(env, |js: Js<'_>| Ok(js.hand_back(js.predicate(holds)?)))
}
