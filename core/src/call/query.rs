//! Queries and forms, written as axios writes them: the mirrored SDK's form.

use serde_json::Value;

use crate::url_text::encode;

/// Adds a field to `name=value&…`.
pub(super) fn push(pairs: &mut String, name: &str, value: &Value) {
    push_value(pairs, name, value, true);
}

/// `name=value&…` of texts.
pub(crate) fn text_pairs(fields: &[(&str, &str)]) -> String {
    let mut pairs = String::new();
    for (name, value) in fields {
        push_pair(&mut pairs, name, value);
    }
    pairs
}

/// Adds a value as axios does: lists as `name[]`, where they hold lists or objects with indexes, and
/// below the top always with indexes. Numbers keep the digits of the JSON text.
fn push_value(pairs: &mut String, name: &str, value: &Value, top: bool) {
    match value {
        Value::Null => {}
        Value::Bool(value) => push_pair(pairs, name, if *value { "true" } else { "false" }),
        Value::Number(value) => push_pair(pairs, name, &value.to_string()),
        Value::String(value) => push_pair(pairs, name, value),
        Value::Array(values) => {
            let nested = |value: &Value| value.is_object() || value.is_array();
            let flat = top && !values.iter().any(nested);
            for (index, value) in values.iter().enumerate() {
                let name = if flat {
                    format!("{name}[]")
                } else {
                    format!("{name}[{index}]")
                };
                push_value(pairs, &name, value, false);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                // axios takes a name that ends in brackets for that of a list.
                let key = key.strip_suffix("[]").unwrap_or(key);
                push_value(pairs, &format!("{name}[{key}]"), value, false);
            }
        }
    }
}

fn push_pair(pairs: &mut String, name: &str, value: &str) {
    if !pairs.is_empty() {
        pairs.push('&');
    }
    encode_pair(name, pairs);
    pairs.push('=');
    encode_pair(value, pairs);
}

/// As `encodeURIComponent`, with `:`, `$` and `,` left alone and a blank as `+`: the mirrored
/// SDK's form of a query.
fn encode_pair(text: &str, into: &mut String) {
    for part in text.split_inclusive(' ') {
        encode(part.trim_end_matches(' '), "-_.!~*'():$,", into);
        if part.ends_with(' ') {
            into.push('+');
        }
    }
}
