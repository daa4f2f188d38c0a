//! Reads a JavaScript object for the options parser.

use genauth_core::{
    error::Error,
    options::{Object, Value},
};
use napi::sys::ValueType;

use crate::{
    calls::Environment,
    node_api::{self, Js, Result},
};

/// More than the depth of any option.
const MAX_DEPTH: u32 = 4;

/// Reads the options of a client: the value of every known name, own or inherited from a class, and the
/// names of all other own properties, so that they can be refused. The object is not modified.
pub(crate) fn options_object(
    js: Js<'_>,
    environment: &Environment,
    given: node_api::Value<'_>,
    known: &[&str],
) -> Result<Option<Object>> {
    if js.type_of(given)? != ValueType::napi_object || js.is_array(given)? {
        return Ok(None);
    }
    read_object(js, environment, given, known).map(Some)
}

/// The known properties of an object, and the names of all others.
pub(super) fn read_object(
    js: Js<'_>,
    environment: &Environment,
    given: node_api::Value<'_>,
    known: &[&str],
) -> Result<Object> {
    let unknown = js
        .own_names(given)?
        .into_iter()
        .filter(|name| !known.contains(&name.as_str()));
    let mut object: Object = unknown
        .map(|name| (name, Value::Other("value that is not read")))
        .collect();
    let values = environment.read_all(js, given, known)?;
    for (name, value) in known.iter().zip(values) {
        object.push(((*name).to_owned(), read(js, value, MAX_DEPTH)?));
    }
    Ok(object)
}

/// An optional string argument.
pub(crate) fn optional_text(
    js: Js<'_>,
    given: node_api::Value<'_>,
    name: &str,
) -> Result<Option<String>> {
    match js.type_of(given)? {
        ValueType::napi_undefined | ValueType::napi_null => Ok(None),
        ValueType::napi_string => {
            let text = js.text(given)?;
            // A lone surrogate would become U+FFFD: another text, perhaps the id of another object.
            if text.contains(char::REPLACEMENT_CHARACTER) && !js.is_unicode(given)? {
                let message = format!("The {name} holds text that is not valid Unicode.");
                return Err(Error::argument(name, message).into());
            }
            Ok(Some(text))
        }
        _ => Err(Error::argument(name, format!("The {name} must be a string.")).into()),
    }
}

fn read(js: Js<'_>, value: node_api::Value<'_>, depth: u32) -> Result<Value> {
    Ok(match js.type_of(value)? {
        ValueType::napi_undefined | ValueType::napi_null => Value::Nothing,
        ValueType::napi_boolean => Value::Boolean(js.to_boolean(value)?),
        ValueType::napi_number => Value::Number(js.to_number(value)?),
        ValueType::napi_string => Value::String(js.text(value)?),
        ValueType::napi_object if depth == 0 => Value::Other("nested object"),
        ValueType::napi_object => {
            if let Some(bytes) = js.bytes(value)? {
                Value::Bytes(bytes)
            } else if js.is_array(value)? {
                let elements = js.elements(value)?.into_iter();
                Value::Array(
                    elements
                        .map(|value| read(js, value, depth - 1))
                        .collect::<Result<_>>()?,
                )
            } else {
                let mut object = Object::new();
                for name in js.own_names(value)? {
                    let field = read(js, js.get(value, &name)?, depth - 1)?;
                    object.push((name, field));
                }
                Value::Object(object)
            }
        }
        ValueType::napi_function => Value::Other("function"),
        ValueType::napi_symbol => Value::Other("symbol"),
        ValueType::napi_bigint => Value::Other("bigint"),
        _ => Value::Other("native value"),
    })
}
