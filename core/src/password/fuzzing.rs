//! A door for the fuzz targets of `fuzz/`. Only there with `--cfg fuzzing`, as fuzzers set it.

use super::{Plain, PublicKey};
use crate::{error::Result, operation::Passwords};

/// The body with its passwords encrypted, and what took their places, in the order of
/// [`Passwords::fields`]. Nothing where it stays as it is.
pub fn encrypted(
    passwords: &'static Passwords,
    body: &str,
    key: &PublicKey,
) -> Result<Option<(String, Vec<String>)>> {
    let Some(plain) = Plain::find(passwords, body, key.cipher())? else {
        return Ok(None);
    };
    let encrypted = plain.encrypt(key)?;
    Ok(Some((encrypted.body, encrypted.passwords)))
}
