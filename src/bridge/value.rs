//! From a JavaScript object to the options parser's view of it.

use napi::sys::ValueType;

use super::js::{self, Js};
use crate::{
    error::{Error, Result},
    options::{self, Object, Value},
};

/// Deeper than any option goes.
const MAX_DEPTH: u32 = 3;

/// Reads the options of a client: every known name, inherited or not, and every own name, so that
/// unknown ones can be refused. Nothing is written to the object.
pub(crate) fn options_object(js: Js, given: js::Value) -> js::Result<Option<Object>> {
    if js.type_of(given)? != ValueType::napi_object || js.is_array(given)? {
        return Ok(None);
    }
    let mut names = js.own_names(given)?;
    let inherited = options::known_names()
        .iter()
        .filter(|known| !names.iter().any(|name| name == *known));
    names.extend(
        inherited
            .map(|known| (*known).to_owned())
            .collect::<Vec<_>>(),
    );
    let mut object = Object::with_capacity(names.len());
    for name in names {
        let value = read(js, js.get(given, &name)?, MAX_DEPTH)?;
        object.push((name, value));
    }
    Ok(Some(object))
}

/// A string argument that may be left out.
pub(crate) fn optional_text(
    js: Js,
    given: js::Value,
    name: &str,
) -> js::Result<Result<Option<String>>> {
    Ok(match js.type_of(given)? {
        ValueType::napi_undefined | ValueType::napi_null => Ok(None),
        ValueType::napi_string => {
            let text = js.text(given)?;
            // What was half a character is another text now, perhaps the id of something else.
            if text.contains(char::REPLACEMENT_CHARACTER) && !js.is_unicode(given)? {
                let message = format!("The {name} holds text that is not valid Unicode.");
                return Ok(Err(Error::argument(name, message)));
            }
            Ok(Some(text))
        }
        _ => Err(Error::argument(
            name,
            format!("The {name} must be a string."),
        )),
    })
}

/// Reads any value, for options of a call.
pub(super) fn read_value(js: Js, value: js::Value) -> js::Result<Value> {
    read(js, value, MAX_DEPTH)
}

fn read(js: Js, value: js::Value, depth: u32) -> js::Result<Value> {
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
                        .collect::<js::Result<_>>()?,
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
