//! Promises and errors, made and settled by functions of JavaScript.

use genauth_core::{error::Error, jwt::Recalled};
use napi::sys::ValueType;

use super::environment::Environment;
use crate::node_api::{CallError, Js, Reference, Result, Value};

impl Environment {
    /// A promise that resolves with the claims of a remembered token. `None` where the call has to be observed.
    pub(crate) fn answer_at_once<'env>(
        &self,
        js: Js<'env>,
        remembered: &Recalled,
    ) -> Result<Option<Value<'env>>> {
        if self.is_logged() {
            return Ok(None);
        }
        let number = js.number(remembered.number as f64)?;
        let period = js.number(remembered.period as f64)?;
        let mut promise = js.call(&self.hooks.answer, &[number, period])?;
        if js.type_of(promise)? == ValueType::napi_undefined {
            let text = js.prepared_string(&remembered.payload)?;
            let answered = js.call(&self.hooks.answer, &[number, period, text]);
            // Text that is not JSON is reported as that of any other answer.
            let Some(answered) = js.ignore(answered) else {
                return Ok(None);
            };
            promise = answered;
        }
        let is_observed = js.type_of(promise)? == ValueType::napi_null;
        Ok((!is_observed).then_some(promise))
    }

    /// Names the claims of a remembered token to `lib/remembered.js` by one negative number, and keeps their text for
    /// [`Self::recalled_claims`]. The number is exact for 4 billion tokens and 2 million periods, which are years.
    pub(crate) fn keep_claims(&self, recalled: Recalled) -> f64 {
        const NUMBERS: f64 = 4_294_967_296.0;
        self.recalled.set(Some(recalled.payload));
        -1.0 - (recalled.period as f64 * NUMBERS + recalled.number as f64)
    }

    /// The text that was given to [`Self::keep_claims`] last, once.
    pub(crate) fn recalled_claims<'env>(&self, js: Js<'env>) -> Result<Option<Value<'env>>> {
        let claims = self.recalled.take();
        claims.map(|text| js.prepared_string(&text)).transpose()
    }

    /// The promise of a slot. Its rejections have their class and the stack of the code that awaits it, and
    /// `signal` aborts call `id`. `None` where the call is to be observed first.
    pub(super) fn open<'env>(
        &self,
        js: Js<'env>,
        slot: u32,
        signal: Option<Value<'env>>,
        id: u64,
    ) -> Result<Option<Value<'env>>> {
        let opened = open_by(js, &self.hooks.open, slot, signal, id)?;
        let is_observed = js.type_of(opened)? == ValueType::napi_undefined;
        Ok((!is_observed).then_some(opened))
    }

    /// As [`Self::open`], once the call is observed.
    pub(super) fn open_observed<'env>(
        &self,
        js: Js<'env>,
        slot: u32,
        signal: Option<Value<'env>>,
        id: u64,
    ) -> Result<Value<'env>> {
        open_by(js, &self.hooks.open_observed, slot, signal, id)
    }

    /// Resolves promises with the values of their JSON texts, which are parts of `text`. Each entry is a slot,
    /// and where the text begins and ends. Returns how many were resolved: the one after them is not JSON.
    pub(super) fn settle_all(
        &self,
        js: Js<'_>,
        text: Value<'_>,
        entries: &[[u32; 3]],
    ) -> Result<usize> {
        js.write_words(self.hooks.entries.value(js)?, entries.as_flattened())?;
        let count = js.number(entries.len() as f64)?;
        let settled = js.call(&self.hooks.settle, &[text, count])?;
        Ok(js.to_number(settled)? as usize)
    }

    /// Resolves the promise of a slot.
    pub(super) fn resolve(&self, js: Js<'_>, slot: u32, value: Value<'_>) -> Result<()> {
        let slot = js.number(f64::from(slot))?;
        js.call(&self.hooks.resolve, &[slot, value]).map(drop)
    }

    /// Rejects the promise of a slot with a description of an error.
    pub(super) fn reject(&self, js: Js<'_>, slot: u32, description: Value<'_>) -> Result<()> {
        let slot = js.number(f64::from(slot))?;
        js.call(&self.hooks.reject, &[slot, description]).map(drop)
    }

    /// Throws `error` as its JavaScript class, where it is an error of the core.
    pub(crate) fn throw(&self, js: Js<'_>, error: CallError) -> CallError {
        let CallError::Refused(error) = error else {
            return error;
        };
        let describe = || {
            let text = js.string(&error.to_json())?;
            js.call(&self.hooks.describe, &[text])
        };
        describe().map_or_else(|failed| failed, |error| js.throw(error))
    }

    /// A promise that rejects with `error` as its JavaScript class, with the stack of the caller.
    pub(crate) fn refuse<'env>(&self, js: Js<'env>, error: &Error) -> Result<Value<'env>> {
        let text = js.string(&error.to_json())?;
        js.call(&self.hooks.refuse, &[text])
    }

    /// A promise that rejects with `reason`, which code of the caller has thrown.
    pub(crate) fn rejected<'env>(&self, js: Js<'env>, reason: Value<'_>) -> Result<Value<'env>> {
        js.call(&self.hooks.fail, &[reason])
    }

    /// As [`Self::refuse`], for a body that `JSON.stringify` threw `exception` at.
    pub(crate) fn refuse_body<'env>(
        &self,
        js: Js<'env>,
        error: &Error,
        body: Value<'_>,
        exception: Value<'_>,
    ) -> Result<Value<'env>> {
        let text = js.string(&error.to_json())?;
        js.call(&self.hooks.explain, &[text, body, exception])
    }
}

/// Has a function make the promise of a slot.
fn open_by<'env>(
    js: Js<'env>,
    hook: &Reference,
    slot: u32,
    signal: Option<Value<'env>>,
    id: u64,
) -> Result<Value<'env>> {
    let slot = js.number(f64::from(slot))?;
    let signal = signal.map_or_else(|| js.undefined(), Ok)?;
    let id = js.number(id as f64)?;
    js.call(hook, &[slot, signal, id])
}
