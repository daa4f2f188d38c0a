//! The entry point of the fuzz targets in `fuzz/`. Compiled only with `--cfg fuzzing`, which fuzzers set.

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
