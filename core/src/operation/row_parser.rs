//! The parser of rows, the text of operations.
//!
//! A line is an operation, and its columns are separated by a space; `-` stands for nothing:
//!
//! ```text
//! name  METHOD  path  flags  parameters  input
//! ```
//!
//! - flags: `i` idempotent, `c` client authentication, `t` bears tokens
//! - parameters: `name:place`, separated by commas
//! - input: `body(name:type,…)` with the required fields; `query(field,…)` or `form(field,…)`, followed by
//!   `?` where the argument may be left out, with fields `name:wire=default`; or
//!   `argument(name:wire)` with one value for the query, followed by `?` where it may be left out; or
//!   `accessKey()`, the access key of the argument or of the client; or
//!   `composed(connection;payload;fields;beside;client)`, where the last is `-` or `c`

use super::{Composition, Field, FieldType, Fields, Input, Method, Operation, Parameter};

/// The name of a row's operation, and the number of its arguments.
pub(super) fn method(line: &'static str) -> Option<(&'static str, usize)> {
    let (name, _) = line.split_once(' ')?;
    let (others, input) = line.rsplit_once(' ')?;
    let (_, parameters) = others.rsplit_once(' ')?;
    let places = parameters.bytes().filter(|&byte| byte == b':').count();
    Some((name, places + usize::from(input != "-")))
}

/// The operation of a row.
pub(super) fn row(line: &'static str) -> Option<Operation> {
    let [name, method, path, flags, parameters, input] = split(line, b' ')?;
    Some(Operation {
        name,
        method: method_named(method)?,
        path,
        idempotent: flags.contains('i'),
        client_authentication: flags.contains('c'),
        bears_tokens: flags.contains('t'),
        parameters: list(parameters, |text| {
            let (name, place) = text.split_once(':')?;
            Some(Parameter { name, place })
        })?,
        input: input_of(input)?,
    })
}

fn method_named(name: &str) -> Option<Method> {
    [
        Method::Get,
        Method::Post,
        Method::Put,
        Method::Delete,
        Method::Patch,
    ]
    .into_iter()
    .find(|method| method.as_str() == name)
}

fn input_of(text: &'static str) -> Option<Input> {
    let (kind, content) = match text.split_once('(') {
        Some((kind, content)) => (kind, content),
        None => return (text == "-").then_some(Input::None),
    };
    let (content, suffix) = content.split_once(')')?;
    let optional = suffix == "?";
    match kind {
        "body" => Some(Input::Body {
            required: list(content, |text| {
                let (name, kind) = text.split_once(':')?;
                Some((name, type_named(kind)?))
            })?,
            optional,
        }),
        "argument" => Some(Input::Argument {
            field: field(content)?,
            optional,
        }),
        "query" => Some(Input::Query(Fields {
            fields: list(content, field)?,
            optional,
        })),
        "form" => Some(Input::Form(Fields {
            fields: list(content, field)?,
            optional,
        })),
        "accessKey" => content.is_empty().then_some(Input::AccessKey),
        "composed" => composition(content).map(Input::Composed),
        _ => None,
    }
}

fn type_named(name: &str) -> Option<FieldType> {
    Some(match name {
        "string" => FieldType::String,
        "number" => FieldType::Number,
        "boolean" => FieldType::Boolean,
        "object" => FieldType::Object,
        "array" => FieldType::Array,
        _ => return None,
    })
}

fn field(text: &'static str) -> Option<Field> {
    let (names, default) = match text.split_once('=') {
        Some((names, default)) => (names, Some(default)),
        None => (text, None),
    };
    let (name, wire) = names.split_once(':')?;
    Some(Field {
        name,
        wire,
        default,
    })
}

fn composition(text: &'static str) -> Option<Composition> {
    let [connection, payload, fields, beside, client_credentials] = split(text, b';')?;
    Some(Composition {
        connection,
        payload,
        fields: list(fields, Some)?,
        beside: list(beside, Some)?,
        client_credentials: client_credentials == "c",
    })
}

/// The `COUNT` parts between an ASCII separator.
fn split<const COUNT: usize>(text: &'static str, separator: u8) -> Option<[&'static str; COUNT]> {
    let mut parts = [""; COUNT];
    let mut rest = text;
    for part in &mut parts[..COUNT - 1] {
        let end = rest.bytes().position(|byte| byte == separator)?;
        (*part, rest) = (&rest[..end], &rest[end + 1..]);
    }
    parts[COUNT - 1] = rest;
    (!rest.as_bytes().contains(&separator)).then_some(parts)
}

/// A list that is kept for good, as the table is.
fn list<T>(
    text: &'static str,
    element: impl Fn(&'static str) -> Option<T>,
) -> Option<&'static [T]> {
    if matches!(text, "" | "-") {
        return Some(&[]);
    }
    let elements: Option<Vec<T>> = text.split(',').map(element).collect();
    elements.map(|elements| &*elements.leak())
}

#[cfg(test)]
mod tests {
    use super::row;

    #[test]
    fn what_is_not_a_row_is_refused() {
        for line in [
            "x GET /x - -",
            "x GET /x - - - -",
            "x get /x - - -",
            "x GET /x - id -",
            "x GET /x - - body",
            "x GET /x - - file()",
            "x GET /x - - body(a:text)",
            "x GET /x - - composed(AD)",
            "x GET /x - - accessKey(a)",
        ] {
            assert!(row(line).is_none(), "{line}");
        }
    }
}
