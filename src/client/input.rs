//! What is wrong with the arguments of a call.

use napi::{JsValue, bindgen_prelude::Unknown, sys::ValueType};

use genauth_core::{error::Error, operations::Operation};

use crate::node_api::{Js, Thrown};

/// The error for fields that were passed as arguments of their own, so that one of them stands where the
/// call options belong.
pub(super) fn spread_out(
    js: Js,
    operation: &Operation,
    input: Option<&Unknown<'_>>,
) -> std::result::Result<Option<Error>, Thrown> {
    let Some(input) = input else { return Ok(None) };
    let kind = js.type_of(input.raw())?;
    Ok(matches!(
        kind,
        ValueType::napi_string | ValueType::napi_number | ValueType::napi_boolean
    )
    .then(|| {
        let which = match operation.parameters.len() {
            0 => "first",
            _ => "last",
        };
        Error::argument(
            operation.input.argument(),
            format!("The {which} argument must be an object that holds all fields."),
        )
    }))
}
