//! [`Caller`]: calls of the operations of the catalogue.

use std::ops::Deref;

use genauth_core::{call::Call, operation::Operation};

use super::core::ClientCore;
use crate::{
    calls::Opening,
    node_api::{Js, Result, Value},
};

/// A client that makes calls of the operations of the catalogue.
pub(crate) trait Caller: Deref<Target = ClientCore> {
    /// Starts a call. Returns its promise, or what `opening` says.
    fn dispatch<'env>(
        &self,
        js: Js<'env>,
        call: Call,
        opening: Opening<'env>,
    ) -> Result<Value<'env>>;

    /// Makes a call and returns its promise.
    ///
    /// Every failure rejects the promise: a method that returns a promise does not throw.
    fn call<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
    ) -> Result<Value<'env>> {
        self.call_by(js, operation, arguments, options, |call, opening| {
            self.dispatch(js, call, opening)
        })
    }

    /// Makes a call of an operation without parameters, with the JSON text of its argument and without options.
    /// Returns what names its promise, or the promise.
    fn send_text<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        input: Option<String>,
    ) -> Result<Value<'env>> {
        self.promised(js, operation, || {
            self.dispatch(js, self.plain_call(operation, input), Opening::Slot)
        })
    }
}
