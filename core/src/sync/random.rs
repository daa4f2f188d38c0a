//! Randomness of the operating system.

use aws_lc_rs::rand;
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use crate::error::{Error, Result};

/// `BYTES` bytes of the operating system's randomness, as URL-safe text.
///
/// # Errors
/// `ERR_INTERNAL` where the system has no randomness to give.
pub(crate) fn text<const BYTES: usize>() -> Result<String> {
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes::<BYTES>()?))
}

/// Random bytes.
pub(crate) fn bytes<const BYTES: usize>() -> Result<[u8; BYTES]> {
    let mut bytes = [0; BYTES];
    rand::fill(&mut bytes).map_err(|_| Error::internal())?;
    Ok(bytes)
}

/// A random number from 0 to 1, for jitter. It is 1 where the system has no randomness to give.
pub(crate) fn fraction() -> f64 {
    let fraction = |bytes| f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX);
    bytes().map_or(1.0, fraction)
}
