//! The optional last argument of every method: `{ signal?, timeout?, maxRetries?, headers?, throwOnFailure? }`.

use std::time::Duration;

use genauth_core::{
    call::{call_retries, call_timeout, own_headers},
    error::Error,
    options::{ServiceOptions, shown_name},
};
use http::HeaderMap;
use napi::sys::{self, ValueType};

use crate::{
    calls::Environment,
    node_api::{Js, Result, Value},
};

/// Options of one call, checked.
pub(crate) struct CallOptions<'env> {
    pub(crate) signal: Option<Value<'env>>,
    pub(crate) timeout: Duration,
    pub(crate) max_retries: u32,
    pub(crate) throw_on_failure: bool,
    pub(crate) headers: HeaderMap,
}

const NAMES: &[&str; 5] = &[
    "signal",
    "timeout",
    "maxRetries",
    "headers",
    "throwOnFailure",
];

/// Reads the options of one call; `defaults` are those of its client.
///
/// A number counts as no options: `bodies.map(client.method, client)` passes an index there, and code
/// written for the mirrored SDK may do so.
pub(crate) fn call_options<'env>(
    js: Js<'env>,
    environment: &Environment,
    given: Value<'_>,
    defaults: &ServiceOptions,
) -> Result<CallOptions<'env>> {
    let none = CallOptions {
        signal: None,
        timeout: defaults.timeout,
        max_retries: defaults.max_retries,
        throw_on_failure: defaults.throw_on_failure,
        headers: HeaderMap::new(),
    };
    match js.type_of(given)? {
        ValueType::napi_undefined | ValueType::napi_null | ValueType::napi_number => Ok(none),
        ValueType::napi_object if !js.is_array(given)? => read(js, environment, given, none),
        _ => Err(Error::argument("options", "The call options must be an object.").into()),
    }
}

fn read<'env>(
    js: Js<'env>,
    environment: &Environment,
    given: Value<'_>,
    none: CallOptions<'env>,
) -> Result<CallOptions<'env>> {
    if let Some(unknown) = js
        .own_names(given)?
        .iter()
        .find(|name| !NAMES.contains(&name.as_str()))
    {
        let shown = shown_name(unknown);
        return Err(Error::argument(
            format!("options.{shown}"),
            format!(
                "There is no call option {shown:?}; there are {}.",
                NAMES.join(", ")
            ),
        )
        .into());
    }
    let [signal, timeout, max_retries, headers, throw_on_failure] =
        environment.read(js, given, NAMES)?;
    let signal = match js.type_of(signal)? {
        ValueType::napi_undefined | ValueType::napi_null => None,
        ValueType::napi_object if is_signal(js, environment, signal)? => Some(signal),
        _ => return Err(wrong("signal", "an AbortSignal").into()),
    };
    let timeout =
        number(js, timeout)?.ok_or_else(|| wrong("timeout", "a number of milliseconds"))?;
    let max_retries =
        number(js, max_retries)?.ok_or_else(|| wrong("maxRetries", "a whole number"))?;
    let throw_on_failure = match js.type_of(throw_on_failure)? {
        ValueType::napi_undefined | ValueType::napi_null => none.throw_on_failure,
        ValueType::napi_boolean => js.to_boolean(throw_on_failure)?,
        _ => return Err(wrong("throwOnFailure", "a boolean").into()),
    };
    let headers = own_header_texts(js, environment, headers)?;
    Ok(CallOptions {
        signal,
        timeout: call_timeout(timeout, none.timeout)?,
        max_retries: call_retries(max_retries, none.max_retries)?,
        throw_on_failure,
        headers: own_headers(headers)?,
    })
}

fn wrong(name: &str, expected: &str) -> Error {
    Error::argument(
        format!("options.{name}"),
        format!("The call option {name} must be {expected}."),
    )
}

fn is_signal(js: Js<'_>, environment: &Environment, value: Value<'_>) -> Result<bool> {
    const PARTS: [&str; 3] = ["aborted", "addEventListener", "removeEventListener"];
    const KINDS: [sys::napi_valuetype; 3] = [
        ValueType::napi_boolean,
        ValueType::napi_function,
        ValueType::napi_function,
    ];
    let parts = environment.read(js, value, &PARTS)?;
    let mut is_signal = true;
    for (part, kind) in parts.into_iter().zip(KINDS) {
        is_signal &= js.type_of(part)? == kind;
    }
    Ok(is_signal)
}

/// `Some(None)`: the option is absent. `None`: its value is not a number.
fn number(js: Js<'_>, value: Value<'_>) -> Result<Option<Option<f64>>> {
    Ok(match js.type_of(value)? {
        ValueType::napi_undefined | ValueType::napi_null => Some(None),
        ValueType::napi_number => Some(Some(js.to_number(value)?)),
        _ => None,
    })
}

/// The headers of the call option. Undefined values are left out.
fn own_header_texts(
    js: Js<'_>,
    environment: &Environment,
    given: Value<'_>,
) -> Result<Vec<(String, String)>> {
    let not_plain = || wrong("headers", "a plain object of strings");
    match js.type_of(given)? {
        ValueType::napi_undefined | ValueType::napi_null => return Ok(Vec::new()),
        ValueType::napi_object => {}
        _ => return Err(not_plain().into()),
    }
    // The content of a `Headers`, a `Map` or an array is not in named properties.
    let [for_each] = environment.read(js, given, &["forEach"])?;
    if js.type_of(for_each)? == ValueType::napi_function {
        return Err(not_plain().into());
    }
    let mut headers = Vec::new();
    for name in js.own_names(given)? {
        // Refused by its name. A name with a lone surrogate cannot be looked up after conversion.
        if !name.is_ascii() {
            headers.push((name, String::new()));
            continue;
        }
        let value = js.get(given, &name)?;
        match js.type_of(value)? {
            ValueType::napi_undefined => {}
            ValueType::napi_string => headers.push((name, js.text(value)?)),
            _ => {
                let shown = shown_name(&name);
                return Err(Error::argument(
                    format!("options.headers.{shown}"),
                    format!("The value of the header {shown:?} must be a string."),
                )
                .into());
            }
        }
    }
    Ok(headers)
}
