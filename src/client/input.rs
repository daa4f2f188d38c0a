//! Mistakes in the arguments of a call.

use genauth_core::{error::Error, operation::Operation};
use napi::sys::ValueType;

use crate::node_api::{Js, Result, Value};

/// The error for fields that were passed as separate arguments, so that one of them is in the place of the
/// call options.
pub(super) fn spread_out(
    js: Js<'_>,
    operation: &Operation,
    input: Option<Value<'_>>,
) -> Result<Option<Error>> {
    let Some(input) = input else { return Ok(None) };
    let kind = js.type_of(input)?;
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
