//! Encryption of passwords in requests, in addition to TLS.
//!
//! The service publishes an RSA key and an SM2 key, and reads a password that was encrypted under
//! one of them where the request says so in its field `passwordEncryptType`.

mod body;
mod key_cache;
mod public_key;
mod rsa;
mod sm2;

pub(crate) use body::Plain;
pub(crate) use key_cache::KeyCache;
pub use public_key::PublicKey;

/// The encryption of passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cipher {
    /// RSAES-PKCS1-v1_5 (RFC 8017, 7.2), in base64.
    Rsa,
    /// SM2 public key encryption (GB/T 32918.4-2016), C1 C3 C2 in hexadecimal digits, the point C1
    /// without its leading `04`.
    Sm2,
}

impl Cipher {
    /// The value of `passwordEncryptType`, which also names the key in the answer of
    /// `getSystemInfo`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rsa => "rsa",
            Self::Sm2 => "sm2",
        }
    }
}

/// The entry point of the fuzz targets in `fuzz/`. Compiled only with `--cfg fuzzing`, which fuzzers set.
#[cfg(fuzzing)]
pub mod fuzzing {
    use super::{Plain, PublicKey};
    use crate::{error::Result, operation::Passwords};

    /// The body with its passwords encrypted, and what took their places, in the order of
    /// [`Passwords::fields`]. `None` where it stays as it is.
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
}
