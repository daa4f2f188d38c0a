//! Encryption of the passwords in the JSON body of a request.
//!
//! The body is edited as text, not parsed and serialized: everything except the passwords and their
//! `passwordEncryptType` is unchanged, byte for byte.

use std::ops::Range;

use serde_json::value::RawValue;

use super::{Cipher, PublicKey};
use crate::{
    error::{Error, Result},
    json::Members,
    operation::{EVERY, Passwords},
    secret::Wiped,
};

/// A body with passwords to encrypt.
pub(crate) struct Plain<'body> {
    body: &'body str,
    passwords: Vec<Password>,
    encrypt_type: Edit,
}

struct Password {
    /// Where the literal stands in the body.
    at: Range<usize>,
    field: &'static str,
    value: Wiped<String>,
}

/// A range of the body, and its replacement.
struct Edit {
    at: Range<usize>,
    text: String,
}

/// A body whose passwords are encrypted.
pub(crate) struct Encrypted {
    pub(crate) body: String,
    /// The encrypted passwords.
    pub(crate) passwords: Vec<String>,
}

impl<'body> Plain<'body> {
    /// Finds what is to be encrypted with `cipher`: nothing where the body has no password, or says
    /// that its caller has encrypted it.
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT` for a password that is not text, one that stands where none can be found,
    /// an encryption that the service does not know, and where there is no place to say how the
    /// password is encrypted: sent as it is, it would be sent in clear.
    pub(crate) fn find(
        passwords: &'static Passwords,
        body: &'body str,
        cipher: Cipher,
    ) -> Result<Option<Self>> {
        let given = match passwords.encrypt_type {
            Some(place) => text_at(body, place)?,
            None => None,
        };
        if given.is_some_and(names_a_cipher) {
            return Ok(None);
        }
        let mut found = Vec::new();
        for path in passwords.fields {
            // The body was found to be an object before this.
            collect(body, body, path, "requestBody", &mut found)?;
        }
        let Some(first) = found.first() else {
            return Ok(None);
        };
        let Some(place) = passwords.encrypt_type else {
            return Err(unencryptable(first.field));
        };
        if given.is_some_and(|given| !names_none(given)) {
            return Err(unknown_cipher(place));
        }
        let name = format!("\"{}\"", cipher.name());
        Ok(Some(Self {
            body,
            passwords: found,
            encrypt_type: set(body, place, name)?,
        }))
    }

    /// The body with its passwords encrypted.
    ///
    /// # Errors
    /// As [`PublicKey::encrypt`].
    pub(crate) fn encrypt(self, key: &PublicKey) -> Result<Encrypted> {
        let mut encrypted = Vec::new();
        let mut edits = vec![self.encrypt_type];
        for password in self.passwords {
            let text = key.encrypt(password.field, &password.value)?;
            // Neither base64 nor hexadecimal digits need escapes.
            edits.push(Edit {
                at: password.at,
                text: format!("\"{text}\""),
            });
            encrypted.push(text);
        }
        edits.sort_by_key(|edit| edit.at.start);
        let mut body = String::with_capacity(self.body.len());
        let mut done = 0;
        for edit in edits {
            body.push_str(&self.body[done..edit.at.start]);
            body.push_str(&edit.text);
            done = edit.at.end;
        }
        body.push_str(&self.body[done..]);
        Ok(Encrypted {
            body,
            passwords: encrypted,
        })
    }
}

/// Whether a `passwordEncryptType` says that the caller has encrypted the password. Only these values do: a
/// misspelled one would send the password in clear.
fn names_a_cipher(given: &str) -> bool {
    matches!(given, r#""rsa""# | r#""sm2""#)
}

/// Whether it says that the password is not encrypted yet.
fn names_none(given: &str) -> bool {
    matches!(given, r#""none""# | r#""""#)
}

/// Adds the passwords at a place to `found`. `text` is the part of the body that `path` starts from, and `parent`
/// is the name of its field.
fn collect(
    body: &str,
    text: &str,
    path: &[&'static str],
    parent: &'static str,
    found: &mut Vec<Password>,
) -> Result<()> {
    if text == "null" {
        return Ok(());
    }
    match path.split_first() {
        None => found.extend(password(body, text, parent)?),
        Some((&EVERY, rest)) => {
            for element in elements(text, parent)? {
                collect(body, element.get(), rest, parent, found)?;
            }
        }
        Some((name, rest)) => {
            if !text.starts_with('{') {
                return Err(no_object(parent));
            }
            if let Some(inner) = members(text, name)?.text(name) {
                collect(body, inner, rest, name, found)?;
            }
        }
    }
    Ok(())
}

/// The elements of the list `field`: objects, and `null`.
fn elements<'body>(list: &'body str, field: &'static str) -> Result<Vec<&'body RawValue>> {
    if !list.starts_with('[') {
        return Err(no_list(field));
    }
    let elements: Vec<&RawValue> = serde_json::from_str(list).map_err(|_| not_unicode(field))?;
    let is_object = |element: &&RawValue| element.get() == "null" || element.get().starts_with('{');
    if elements.iter().all(is_object) {
        Ok(elements)
    } else {
        Err(no_list(field))
    }
}

/// The password that `literal`, a part of the body, stands for.
fn password(body: &str, literal: &str, field: &'static str) -> Result<Option<Password>> {
    match literal {
        // The service rejects an empty password, and it is not secret.
        r#""""# => Ok(None),
        literal if literal.starts_with('"') => Ok(Some(Password {
            at: place(body, literal),
            field,
            value: serde_json::from_str(literal)
                .map(Wiped::new)
                .map_err(|_| not_unicode(field))?,
        })),
        _ => {
            let message = format!("The field {field} must be a string to be encrypted.");
            Err(Error::argument(field, message))
        }
    }
}

/// The JSON text of a field, names from the outside in; nothing for `null`.
fn text_at<'body>(body: &'body str, path: &[&'static str]) -> Result<Option<&'body str>> {
    let mut text = body;
    for name in path {
        if !text.starts_with('{') {
            return Ok(None);
        }
        match members(text, name)?.text(name) {
            Some(inner) if inner != "null" => text = inner,
            _ => return Ok(None),
        }
    }
    Ok(Some(text))
}

/// Sets the field at a path to `value`, creating missing objects.
fn set(body: &str, path: &[&'static str], mut value: String) -> Result<Edit> {
    let mut object = body;
    for (depth, name) in path.iter().enumerate() {
        let members = members(object, name)?;
        let inner = members.text(name);
        let rest = &path[depth + 1..];
        if let Some(inner) = inner.filter(|inner| *inner != "null" && !rest.is_empty()) {
            if !inner.starts_with('{') {
                return Err(no_object(name));
            }
            object = inner;
            continue;
        }
        for name in rest.iter().rev() {
            value = format!("{{\"{name}\":{value}}}");
        }
        return Ok(match inner {
            Some(inner) => Edit {
                at: place(body, inner),
                text: value,
            },
            None => {
                let end = place(body, object).start + object.rfind('}').unwrap_or_default();
                let comma = if members.is_empty() { "" } else { "," };
                Edit {
                    at: end..end,
                    text: format!("{comma}\"{name}\":{value}"),
                }
            }
        });
    }
    unreachable!("a path has a field")
}

fn members<'body>(object: &'body str, name: &'static str) -> Result<Members<'body>> {
    serde_json::from_str(object).map_err(|_| not_unicode(name))
}

fn no_object(field: &str) -> Error {
    Error::argument(field, format!("The field {field} must be an object."))
}

fn no_list(field: &str) -> Error {
    let message = format!("The field {field} must be an array of objects.");
    Error::argument(field, message)
}

fn unknown_cipher(place: &[&'static str]) -> Error {
    let field = *place.last().expect("a path has a field");
    Error::argument(
        field,
        format!(
            "The field {field} must be \"rsa\" or \"sm2\", if the password is encrypted already, or \
             \"none\" or left out, for the client to encrypt it."
        ),
    )
}

fn unencryptable(field: &str) -> Error {
    Error::argument(
        field,
        format!(
            "The field {field} cannot be encrypted in this request, which has no place to say how; \
             make the call with a client without encryptPassword, which sends it as it is given."
        ),
    )
}

fn not_unicode(field: &'static str) -> Error {
    Error::argument(
        field,
        format!("The field {field} holds text that is not valid Unicode."),
    )
}

/// The range of a part of a text.
fn place(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}

#[cfg(test)]
mod tests;
