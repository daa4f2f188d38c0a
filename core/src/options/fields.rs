//! Reads single options. Errors name the option.

use std::{fmt::Debug, time::Duration};

use super::{Object, ProxyOption, Value, shown_name, time_limit};
use crate::{
    error::{Error, Result},
    password::Cipher,
    secret::Secret,
};

/// Trims white space and byte order marks: a value read from a file may end in a line break or begin with a
/// byte order mark.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}')
}

/// The caller's options, read by name.
pub(super) struct Fields<'given>(&'given Object);

static NOTHING: Value = Value::Nothing;

impl<'given> Fields<'given> {
    pub(super) fn new(given: &'given Object) -> Self {
        Self(given)
    }

    pub(super) fn get(&self, name: &str) -> &'given Value {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map_or(&NOTHING, |(_, value)| value)
    }

    /// Refuses unknown names in an option that is an object.
    pub(super) fn refuse_unknown(option: &str, given: &Object, known: &[&str]) -> Result<()> {
        let Some((unknown, _)) = given
            .iter()
            .find(|(name, _)| !known.contains(&name.as_str()))
        else {
            return Ok(());
        };
        let shown = shown_name(unknown);
        let message = format!(
            "There is no option {option}.{shown}; there are {}.",
            known.join(", ")
        );
        Err(Error::option(format!("{option}.{shown}"), message))
    }

    pub(super) fn missing(name: &str) -> Error {
        Error::option(
            name,
            format!("The option {name} is missing: expected a non-empty string."),
        )
    }

    pub(super) fn wrong(name: &str, value: &Value, expected: &str) -> Error {
        Error::option(
            name,
            format!(
                "The option {name} must be {expected}, but {} was given.",
                value.described()
            ),
        )
    }

    /// A string. An empty string counts as absent, as in the mirrored SDK.
    fn string(&self, name: &str) -> Result<Option<&'given str>> {
        match self.get(name) {
            Value::Nothing => Ok(None),
            Value::String(text) if text.is_empty() => Ok(None),
            Value::String(text) => Ok(Some(text)),
            // A number given for a secret may be the secret, so it is not shown.
            Value::Number(_) => Err(Self::wrong(name, &Value::Other("number"), "a string")),
            other => Err(Self::wrong(name, other, "a string")),
        }
    }

    /// A string of one line: CR, LF and other control characters could split a header or a URL.
    fn checked(&self, name: &str) -> Result<Option<&'given str>> {
        Self::one_line(name, self.string(name)?)
    }

    /// Like [`Self::checked`], trimmed.
    fn checked_inside(&self, name: &str) -> Result<Option<&'given str>> {
        let text = self.string(name)?.map(trimmed);
        Self::one_line(name, text.filter(|text| !text.is_empty()))
    }

    fn one_line(name: &str, text: Option<&'given str>) -> Result<Option<&'given str>> {
        if text.is_some_and(|text| text.chars().any(char::is_control)) {
            return Err(Error::option(
                name,
                format!("The option {name} must not contain line breaks or control characters."),
            ));
        }
        Ok(text)
    }

    pub(super) fn line(&self, name: &str) -> Result<Option<String>> {
        Ok(self.checked(name)?.map(str::to_owned))
    }

    /// A string of one line, trimmed.
    pub(super) fn trimmed_line(&self, name: &str) -> Result<Option<&'given str>> {
        self.checked_inside(name)
    }

    /// A string for a header: visible ASCII (RFC 9110, 5.5), trimmed.
    pub(super) fn header(&self, name: &str) -> Result<Option<String>> {
        Ok(self.header_text(name)?.map(str::to_owned))
    }

    pub(super) fn secret(&self, name: &str) -> Result<Option<Secret>> {
        Ok(self.checked(name)?.map(|text| Secret::new(text.to_owned())))
    }

    pub(super) fn secret_header(&self, name: &str) -> Result<Option<Secret>> {
        Ok(self
            .header_text(name)?
            .map(|text| Secret::new(text.to_owned())))
    }

    fn header_text(&self, name: &str) -> Result<Option<&'given str>> {
        let text = self.checked_inside(name)?;
        if text.is_some_and(|text| !text.is_ascii()) {
            return Err(Error::option(
                name,
                format!("The option {name} is sent in a header and must be ASCII only."),
            ));
        }
        Ok(text)
    }

    /// A token of RFC 9110, 5.6.2, such as the name of a cookie.
    pub(super) fn token(&self, name: &str) -> Result<Option<String>> {
        let text = self.line(name)?;
        let is_token =
            |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
        if text
            .as_ref()
            .is_some_and(|text| !text.bytes().all(is_token))
        {
            return Err(Error::option(
                name,
                format!("The option {name} must be a cookie name: letters, digits and -_.~ only."),
            ));
        }
        Ok(text)
    }

    pub(super) fn boolean(&self, name: &str) -> Result<Option<bool>> {
        match self.get(name) {
            Value::Nothing => Ok(None),
            Value::Boolean(value) => Ok(Some(*value)),
            other => Err(Self::wrong(name, other, "a boolean")),
        }
    }

    pub(super) fn integer(&self, name: &str, least: u32, most: u32) -> Result<Option<u32>> {
        match self.get(name) {
            Value::Nothing => Ok(None),
            Value::Number(value)
                if value.fract() == 0.0 && (f64::from(least)..=f64::from(most)).contains(value) =>
            {
                Ok(Some(*value as u32))
            }
            other => {
                let expected = format!("a whole number from {least} to {most}");
                Err(Self::wrong(name, other, &expected))
            }
        }
    }

    /// Milliseconds. 0 means the default, as in the mirrored SDK.
    pub(super) fn milliseconds(&self, name: &str) -> Result<Option<Duration>> {
        match self.get(name) {
            Value::Nothing => Ok(None),
            Value::Number(0.0) => Ok(None),
            given => {
                let limit = match given {
                    Value::Number(value) => time_limit(*value),
                    _ => None,
                };
                let expected = "a number of milliseconds from 0 to 2147483647";
                limit
                    .map(Some)
                    .ok_or_else(|| Self::wrong(name, given, expected))
            }
        }
    }

    pub(super) fn choice<T: Copy + Debug>(
        &self,
        name: &str,
        choices: &[(&str, T)],
    ) -> Result<Option<T>> {
        let expected = || {
            let quoted: Vec<String> = choices
                .iter()
                .map(|(text, _)| format!("\"{text}\""))
                .collect();
            format!("one of {}", quoted.join(", "))
        };
        match self.get(name) {
            Value::Nothing => Ok(None),
            Value::String(text) => match choices.iter().find(|(choice, _)| choice == text) {
                Some((_, value)) => Ok(Some(*value)),
                None => Err(Self::wrong(name, self.get(name), &expected())),
            },
            other => Err(Self::wrong(name, other, &expected())),
        }
    }

    /// A cipher by its name; `true` is RSA.
    pub(super) fn cipher(&self, name: &str) -> Result<Option<Cipher>> {
        match self.get(name) {
            Value::Nothing | Value::Boolean(false) => Ok(None),
            Value::Boolean(true) => Ok(Some(Cipher::Rsa)),
            Value::String(text) if text == "rsa" => Ok(Some(Cipher::Rsa)),
            Value::String(text) if text == "sm2" => Ok(Some(Cipher::Sm2)),
            other => Err(Self::wrong(name, other, "\"rsa\", \"sm2\" or a boolean")),
        }
    }

    pub(super) fn proxy(&self, name: &str) -> Result<ProxyOption> {
        match self.get(name) {
            Value::Nothing => Ok(ProxyOption::Environment),
            Value::Boolean(false) => Ok(ProxyOption::Direct),
            Value::String(text) if text.is_empty() => Ok(ProxyOption::Direct),
            Value::String(_) => {
                let text = self.line(name)?.unwrap_or_default();
                Ok(ProxyOption::Url(Secret::new(text)))
            }
            other => Err(Self::wrong(name, other, "a proxy URL or false")),
        }
    }
}
