//! Reads the fields of a nested option. Errors name its path.

use super::{Object, Value, fields::Fields};
use crate::{
    error::{Error, Result},
    secret::Secret,
};

/// The fields of the option at `path`.
pub(super) struct NestedFields<'given> {
    path: String,
    fields: Fields<'given>,
}

impl<'given> NestedFields<'given> {
    /// Refuses other names than the `known` ones.
    pub(super) fn new(path: &str, given: &'given Object, known: &[&str]) -> Result<Self> {
        Fields::refuse_unknown(path, given, known)?;
        Ok(Self {
            path: path.to_owned(),
            fields: Fields::new(given),
        })
    }

    pub(super) fn path(&self, name: &str) -> String {
        format!("{}.{name}", self.path)
    }

    pub(super) fn fields(&self) -> &Fields<'given> {
        &self.fields
    }

    pub(super) fn get(&self, name: &str) -> &'given Value {
        self.fields.get(name)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        !matches!(self.get(name), Value::Nothing)
    }

    pub(super) fn wrong(&self, name: &str, expected: &str) -> Error {
        match self.get(name) {
            // A number given for a password may be the password, so it is not shown.
            Value::Number(_) => Fields::wrong(&self.path(name), &Value::Other("number"), expected),
            other => Fields::wrong(&self.path(name), other, expected),
        }
    }

    /// A non-empty string of one line.
    pub(super) fn line(&self, name: &str) -> Result<Option<&'given str>> {
        match self.get(name) {
            Value::Nothing => Ok(None),
            Value::String(text) if !text.is_empty() && !text.chars().any(char::is_control) => {
                Ok(Some(text))
            }
            _ => Err(self.wrong(name, "a non-empty string of one line")),
        }
    }

    /// A string. An empty one counts as absent, since configurations hold empty passwords for none.
    pub(super) fn secret(&self, name: &str) -> Result<Option<Secret>> {
        match self.get(name) {
            Value::Nothing => Ok(None),
            Value::String(text) => Ok(Some(Secret::new(text.clone()))),
            _ => Err(self.wrong(name, "a string")),
        }
    }

    pub(super) fn integer(&self, name: &str, most: u32) -> Result<Option<u32>> {
        match self.get(name) {
            Value::Nothing => Ok(None),
            Value::Number(value)
                if value.fract() == 0.0 && (0.0..=f64::from(most)).contains(value) =>
            {
                Ok(Some(*value as u32))
            }
            other => {
                let expected = format!("a whole number from 0 to {most}");
                Err(Fields::wrong(&self.path(name), other, &expected))
            }
        }
    }
}
