//! Parsing of the arguments of the protocol methods, which are JSON text.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// The fields of an object argument.
pub(super) struct ArgumentFields {
    argument: &'static str,
    fields: Map<String, Value>,
}

impl ArgumentFields {
    /// Parses an optional object argument.
    pub(super) fn read(argument: &'static str, json: Option<&[u8]>) -> Result<Self> {
        let fields = match json.map(serde_json::from_slice) {
            None | Some(Ok(Value::Null)) => Map::new(),
            Some(Ok(Value::Object(fields))) => fields,
            Some(Ok(_)) => {
                let message = format!("The argument {argument} must be an object.");
                return Err(Error::argument(argument, message));
            }
            Some(Err(_)) => return Err(unreadable(argument)),
        };
        Ok(Self { argument, fields })
    }

    /// Wraps an argument that is not an object as a field of the same name.
    pub(super) fn single(argument: &'static str, json: Option<&[u8]>) -> Result<Self> {
        let value = json.map_or(Ok(Value::Null), serde_json::from_slice);
        let value = value.map_err(|_| unreadable(argument))?;
        let fields = Map::from_iter([(argument.to_owned(), value)]);
        Ok(Self { argument, fields })
    }

    /// Reads an optional string. A number is converted to its digits.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>> {
        match self.fields.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(self.wrong(name, "a string")),
        }
    }

    /// Reads an optional string; an empty one counts as missing.
    pub(super) fn non_empty(&self, name: &str) -> Result<Option<String>> {
        Ok(self.text(name)?.filter(|text| !text.is_empty()))
    }

    /// Reads an optional string that must be one of `allowed`.
    pub(super) fn choice(
        &self,
        name: &str,
        allowed: &[&'static str],
    ) -> Result<Option<&'static str>> {
        let Some(given) = self.non_empty(name)? else {
            return Ok(None);
        };
        let found = allowed.iter().find(|allowed| **allowed == given);
        match found {
            Some(found) => Ok(Some(found)),
            None => Err(self.wrong(name, &format!("one of {}", allowed.join(", ")))),
        }
    }

    /// Reads an integer from 0 to 2,147,483,647 (about 68 years in seconds). `null` is an error: JSON
    /// represents `NaN` and `Infinity` as `null`.
    pub(super) fn integer(&self, name: &str) -> Result<Option<u32>> {
        let expected = "a whole number of seconds from 0 to 2147483647";
        match self.fields.get(name) {
            None => Ok(None),
            Some(Value::Number(number)) => number
                .as_u64()
                .and_then(|number| u32::try_from(number).ok())
                .filter(|number| *number <= i32::MAX.unsigned_abs())
                .map_or_else(
                    || Err(self.wrong(name, expected)),
                    |number| Ok(Some(number)),
                ),
            Some(_) => Err(self.wrong(name, expected)),
        }
    }

    /// Whether a field is set. `false`, 0, an empty text and null count as not set, as in the mirrored SDK.
    pub(super) fn flag(&self, name: &str) -> bool {
        match self.fields.get(name) {
            None | Some(Value::Null) => false,
            Some(Value::Bool(flag)) => *flag,
            Some(Value::Number(number)) => number.as_f64() != Some(0.0),
            Some(Value::String(text)) => !text.is_empty(),
            Some(Value::Array(_) | Value::Object(_)) => true,
        }
    }

    /// The error for a field of this argument.
    pub(super) fn wrong(&self, name: &str, expected: &str) -> Error {
        let argument = self.argument;
        Error::argument(
            format!("{argument}.{name}"),
            format!("The field {name} of {argument} must be {expected}."),
        )
    }
}

/// Parses an argument that must be a non-empty string.
pub(super) fn required(argument: &'static str, json: Option<&[u8]>) -> Result<String> {
    match json.map(serde_json::from_slice) {
        Some(Ok(Value::String(text))) if !text.is_empty() => Ok(text),
        _ => Err(Error::argument(
            argument,
            format!("The argument {argument} must be a non-empty string."),
        )),
    }
}

fn unreadable(argument: &'static str) -> Error {
    let message = format!("The argument {argument} holds text that is not valid Unicode.");
    Error::argument(argument, message)
}
