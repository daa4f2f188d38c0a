//! The passwords in the JSON body of a request.
//!
//! A body is cut and joined, not parsed and written again: all but the passwords and their
//! `passwordEncryptType` stays as the caller gave it, byte for byte.

use std::ops::Range;

use zeroize::Zeroizing;

use super::{Cipher, PublicKey};
use crate::{
    error::{Error, Result},
    json::Members,
    operations::Passwords,
};

/// A body whose passwords are still to be encrypted.
pub(crate) struct Plain<'body> {
    body: &'body str,
    passwords: Vec<Password>,
    encrypt_type: Edit,
}

struct Password {
    /// Where the literal stands in the body.
    at: Range<usize>,
    field: &'static str,
    value: Zeroizing<String>,
}

/// A piece of the body, and what takes its place.
struct Edit {
    at: Range<usize>,
    text: String,
}

/// A body whose passwords are encrypted.
pub(crate) struct Encrypted {
    pub(crate) body: String,
    /// What took the place of the passwords.
    pub(crate) passwords: Vec<String>,
}

impl<'body> Plain<'body> {
    /// Finds what is to be encrypted with `cipher`: nothing where the body has no password, or says
    /// that its caller has encrypted it.
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT` for a password that is no text, and where there is no place to say how
    /// it is encrypted: sent as it is, it would be sent in clear.
    pub(crate) fn find(
        passwords: &'static Passwords,
        body: &'body str,
        cipher: Cipher,
    ) -> Result<Option<Self>> {
        let encrypt_type = text_at(body, passwords.encrypt_type)?;
        if encrypt_type.is_some_and(|given| given != r#""none""# && given != r#""""#) {
            return Ok(None);
        }
        let mut found = Vec::new();
        for path in passwords.fields {
            let field = *path.last().expect("a path has a field");
            match text_at(body, path)? {
                // The service refuses these by itself, and they give nothing away.
                None | Some(r#""""#) => {}
                Some(literal) if literal.starts_with('"') => found.push(Password {
                    at: place(body, literal),
                    field,
                    value: serde_json::from_str(literal)
                        .map(Zeroizing::new)
                        .map_err(|_| not_unicode(field))?,
                }),
                Some(_) => {
                    let message = format!("The field {field} must be a string to be encrypted.");
                    return Err(Error::argument(field, message));
                }
            }
        }
        if found.is_empty() {
            return Ok(None);
        }
        let name = format!("\"{}\"", cipher.name());
        Ok(Some(Self {
            body,
            passwords: found,
            encrypt_type: set(body, passwords.encrypt_type, name)?,
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

/// Puts `value` where the path leads, with the objects on the way that are not there yet.
fn set(body: &str, path: &[&'static str], mut value: String) -> Result<Edit> {
    let mut object = body;
    for (depth, name) in path.iter().enumerate() {
        let members = members(object, name)?;
        let inner = members.text(name);
        let rest = &path[depth + 1..];
        if let Some(inner) = inner.filter(|inner| *inner != "null" && !rest.is_empty()) {
            if !inner.starts_with('{') {
                let message = format!("The field {name} must be an object.");
                return Err(Error::argument(*name, message));
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

fn not_unicode(field: &'static str) -> Error {
    Error::argument(
        field,
        format!("The field {field} holds text that is not valid Unicode."),
    )
}

/// Where a part of a text stands in it.
fn place(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}

#[cfg(test)]
mod tests;
