//! Checks of the JSON text of an argument. An error names the argument or field and the type that was given,
//! never a value.

use crate::{
    error::{Error, Result},
    json::Members,
    operation::FieldType,
};

/// Refuses a body without the fields that the operation needs.
pub(super) fn check(body: &[u8], required: &[(&str, FieldType)]) -> Result<()> {
    if !body.starts_with(b"{") {
        return Err(not_an_object("requestBody", body));
    }
    if required.is_empty() {
        return Ok(());
    }
    let given: Members<'_> = read("requestBody", body)?;
    for (name, expected) in required {
        let given = given.text(name);
        if !given.is_some_and(|given| fits(given, *expected)) {
            let given = given.map_or("nothing", |given| described(given.as_bytes()));
            return Err(Error::argument(
                *name,
                format!(
                    "The field {name} must be {}, but {given} was given.",
                    expected.described()
                ),
            ));
        }
    }
    Ok(())
}

/// Reads the fields of an object.
pub(super) fn read<'json>(name: &str, json: &'json [u8]) -> Result<Members<'json>> {
    if !json.starts_with(b"{") {
        return Err(not_an_object(name, json));
    }
    serde_json::from_slice(json).map_err(|_| unreadable(name))
}

pub(super) fn unreadable(name: &str) -> Error {
    Error::argument(
        name,
        format!("The argument {name} holds text that is not valid Unicode."),
    )
}

pub(super) fn not_an_object(name: &str, json: &[u8]) -> Error {
    let given = described(json);
    Error::argument(
        name,
        format!("The argument must be an object, but {given} was given."),
    )
}

fn fits(given: &str, expected: FieldType) -> bool {
    match expected {
        FieldType::String => given.starts_with('"') && given != "\"\"",
        FieldType::Number => {
            given.starts_with(|first: char| first == '-' || first.is_ascii_digit())
        }
        FieldType::Boolean => matches!(given, "true" | "false"),
        FieldType::Object => given.starts_with('{'),
        FieldType::Array => given.starts_with('['),
    }
}

fn described(json: &[u8]) -> &'static str {
    match json.first() {
        Some(b'"') if json == b"\"\"" => "an empty string",
        Some(b'"') => "a string",
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        Some(_) => "a number",
        None => "nothing",
    }
}
