//! Cleaning JSON. Programs read `err.response.data`, so whatever is no secret stays as it is.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::{
    MARK, Manner, Secrets,
    names::{is_envelope, is_sensitive},
};

impl Secrets {
    pub(super) fn clean_value(&self, name: &str, value: &mut Value) {
        match value {
            Value::String(text) if is_sensitive(name) && !text.is_empty() => {
                *text = MARK.to_owned();
            }
            Value::String(text) => {
                // A single word may be an id of any length.
                let is_prose = text.contains(|it: char| it.is_whitespace() || it == '"');
                let manner = if is_prose {
                    Manner::Prose
                } else {
                    Manner::Word
                };
                *text = self.cleaned(text, manner).into_owned();
            }
            Value::Array(values) => {
                values
                    .iter_mut()
                    .for_each(|value| self.clean_value(name, value));
            }
            Value::Object(fields) => {
                let mut cleaned = Map::with_capacity(fields.len());
                let mut clashes = 1;
                for (name, mut value) in std::mem::take(fields) {
                    self.clean_value(&name, &mut value);
                    let name = self.clean_name(&name).into_owned();
                    let mut unique = name.clone();
                    while cleaned.contains_key(&unique) {
                        clashes += 1;
                        unique = format!("{name} {clashes}");
                    }
                    cleaned.insert(unique, value);
                }
                *fields = cleaned;
            }
            // A code of digits may come back as a number.
            Value::Number(number) if matches!(self.clean(&number.to_string()), Cow::Owned(_)) => {
                *value = Value::String(MARK.to_owned());
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn clean_name<'name>(&self, name: &'name str) -> Cow<'name, str> {
        if is_envelope(name) {
            return Cow::Borrowed(name);
        }
        // A server that takes JSON for a form makes a name of the whole body, or of its beginning.
        let holds_body =
            name.contains(['{', '"']) || self.body.is_some_and(|length| name.len() >= length);
        self.cleaned(
            name,
            if holds_body {
                Manner::Prose
            } else {
                Manner::Name
            },
        )
    }
}
