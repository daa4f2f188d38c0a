//! Functions with which JavaScript tests the types of `src/node_api`: each does one thing that the addon
//! does, on values that a test chooses. This crate is not shipped.

#[allow(dead_code, reason = "the addon uses more of it, or less")]
#[path = "../../../src/node_api/mod.rs"]
mod node_api;

mod ending;
mod entries;
mod external_strings;
mod faults;
mod kept;
mod values;
mod wakers;
mod wrapped;

use std::cell::RefCell;

use napi::bindgen_prelude::{Env, Error};
use node_api::{CallError, Js, Lifetime, Result};

thread_local! {
    static LIFETIMES: RefCell<Vec<(usize, Lifetime)>> = RefCell::default();
}

/// The lifetime of an environment, made when it is first asked for.
fn lifetime(js: Js<'_>) -> Result<Lifetime> {
    let key = js.raw() as usize;
    let known = LIFETIMES.with_borrow(|all| {
        let found = all.iter().find(|(env, _)| *env == key);
        found.map(|(_, lifetime)| lifetime.clone())
    });
    if let Some(lifetime) = known {
        return Ok(lifetime);
    }
    let lifetime = Lifetime::of(js)?;
    LIFETIMES.with_borrow_mut(|all| all.push((key, lifetime.clone())));
    // Another environment may get the address of one that is gone.
    js.to_napi().add_env_cleanup_hook(key, |key| {
        LIFETIMES.with_borrow_mut(|all| all.retain(|(env, _)| *env != key));
    })?;
    Ok(lifetime)
}

/// Runs `work` and hands its failure to napi-rs. `Status` failures throw an error with that code.
fn entry<'env, T>(
    env: &'env Env,
    work: impl FnOnce(Js<'env>) -> Result<T>,
) -> std::result::Result<T, Error> {
    work(Js::new(env)).map_err(Error::from)
}

/// The name of a failure.
fn name_of(error: &CallError) -> String {
    match error {
        CallError::Exception => "exception".to_owned(),
        CallError::Refused(_) => "refused".to_owned(),
        CallError::Status(status) => status.to_string(),
    }
}
