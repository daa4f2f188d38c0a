//! Encryption of passwords in requests, in addition to TLS.
//!
//! The service publishes an RSA key and an SM2 key, and reads a password that was encrypted under
//! one of them where the request says so in its field `passwordEncryptType`.

mod body;
#[cfg(fuzzing)]
pub mod fuzzing;
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
