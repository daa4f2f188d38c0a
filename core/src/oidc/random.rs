//! Values that nobody can guess.

use aws_lc_rs::rand;
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use crate::error::{Error, Result};

/// `BYTES` bytes of the operating system's randomness, as URL-safe text.
///
/// # Errors
/// `ERR_INTERNAL` where the system has no randomness to give.
pub(super) fn text<const BYTES: usize>() -> Result<String> {
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes::<BYTES>()?))
}

/// Random bytes.
pub(super) fn bytes<const BYTES: usize>() -> Result<[u8; BYTES]> {
    let mut bytes = [0; BYTES];
    rand::fill(&mut bytes).map_err(|_| Error::internal())?;
    Ok(bytes)
}
