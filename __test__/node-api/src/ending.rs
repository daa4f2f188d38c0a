//! The use of everything while an environment ends.

use std::{
    rc::Rc,
    sync::{Mutex, PoisonError},
};

use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;

use crate::{
    entry, lifetime, name_of,
    node_api::{CallError, Js, Reference, Wake, Waker},
};

static REPORT: Mutex<Vec<String>> = Mutex::new(Vec::new());

struct Nothing;

impl Wake for Nothing {
    fn woken(self: Rc<Self>, _js: Js<'_>) {}
}

fn name<T>(outcome: std::result::Result<T, CallError>) -> String {
    outcome.map_or_else(|error| name_of(&error), |_| "done".to_owned())
}

/// Uses a reference and a waker when the environment ends, after they have been closed.
/// [`ending_report`] has the outcomes.
#[napi]
pub fn use_while_ending(env: &Env, object: Unknown<'_>) -> Result<()> {
    entry(env, |js| {
        let object = object.into();
        // Hooks run in the opposite order of their making: this one after those of what it uses.
        let later: Rc<std::cell::OnceCell<(Reference, Waker)>> = Rc::default();
        let env = js.to_napi();
        env.add_env_cleanup_hook(later.clone(), move |later| {
            let Ok(later) = Rc::try_unwrap(later) else {
                return;
            };
            let (reference, waker) = later
                .into_inner()
                .expect("the hook runs after all was made");
            let js = Js::new(&env);
            let value = reference.value(js);
            let call = js.call(&reference, &[]);
            let hold = waker.hold_open(js, true);
            waker.wake();
            let report = [name(value), name(call), name(hold)];
            let mut all = REPORT.lock().unwrap_or_else(PoisonError::into_inner);
            all.extend(report);
        })?;
        let lifetime = lifetime(js)?;
        let made = (
            Reference::new(js, &lifetime, object)?,
            Waker::new(js, "node-api-tests", object, Rc::new(Nothing))?,
        );
        assert!(later.set(made).is_ok(), "nothing was set before");
        Ok(())
    })
}

/// The outcomes of [`use_while_ending`] in environments that have ended.
#[napi]
pub fn ending_report() -> Vec<String> {
    std::mem::take(&mut *REPORT.lock().unwrap_or_else(PoisonError::into_inner))
}
