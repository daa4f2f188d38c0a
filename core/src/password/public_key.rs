//! The service's public keys.

use serde::Deserialize;
use serde_json::Value;

use super::{Cipher, rsa::RsaKey, sm2::Sm2Key};
use crate::error::{Error, Kind, Result};

/// A public key of the service.
#[derive(Debug)]
pub enum PublicKey {
    /// RSA, with PKCS #1 v1.5 padding (RFC 8017, 7.2).
    Rsa(RsaKey),
    /// SM2 (GB/T 32918.4).
    Sm2(Sm2Key),
}

#[derive(Deserialize)]
struct SystemInfo {
    rsa: Option<KeyInfo>,
    sm2: Option<KeyInfo>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct KeyInfo {
    public_key: Option<Value>,
}

impl PublicKey {
    /// Reads the key for `cipher` from an answer of `getSystemInfo`.
    ///
    /// # Errors
    /// `ERR_RESPONSE_PUBLIC_KEY` when the answer has no such key, or one that cannot be used.
    pub fn from_system_info(cipher: Cipher, answer: &str) -> Result<Self> {
        let info: SystemInfo = serde_json::from_str(answer)
            .map_err(|_| unusable(cipher, "the response is not system information"))?;
        let info = match cipher {
            Cipher::Rsa => info.rsa,
            Cipher::Sm2 => info.sm2,
        };
        match info.and_then(|info| info.public_key) {
            Some(Value::String(text)) if !text.trim().is_empty() => Self::parse(cipher, &text),
            _ => Err(unusable(cipher, "the service publishes none")),
        }
    }

    fn parse(cipher: Cipher, text: &str) -> Result<Self> {
        let key = match cipher {
            Cipher::Rsa => RsaKey::parse(text).map(Self::Rsa),
            Cipher::Sm2 => Sm2Key::parse(text).map(Self::Sm2),
        };
        key.map_err(|reason| unusable(cipher, reason))
    }

    /// Which cipher the key is for.
    pub fn cipher(&self) -> Cipher {
        match self {
            Self::Rsa(_) => Cipher::Rsa,
            Self::Sm2(_) => Cipher::Sm2,
        }
    }

    /// Encrypts a password, which is not empty, into the text that the service takes.
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT` on `field` for a password that is too long for the key.
    pub fn encrypt(&self, field: &str, password: &str) -> Result<String> {
        let encrypted = match self {
            Self::Rsa(key) => {
                let longest = key.longest_message();
                if password.len() > longest {
                    return Err(Error::argument(
                        field,
                        format!(
                            "The field {field} is too long to be encrypted with the service's RSA \
                             key, which takes {longest} bytes of UTF-8; set encryptPassword to \
                             \"sm2\"."
                        ),
                    ));
                }
                key.encrypt(password.as_bytes())
            }
            Self::Sm2(key) => key.encrypt(password.as_bytes()),
        };
        // The only other failure is a lack of random numbers.
        encrypted.ok_or_else(Error::internal)
    }
}

fn unusable(cipher: Cipher, reason: &str) -> Error {
    let (name, other) = match cipher {
        Cipher::Rsa => ("rsa", "sm2"),
        Cipher::Sm2 => ("sm2", "rsa"),
    };
    Error::new(
        Kind::Response,
        "ERR_RESPONSE_PUBLIC_KEY",
        format!(
            "The public key {name}.publicKey cannot be used: {reason}. Set encryptPassword to \
             \"{other}\", or to false to leave passwords to TLS alone."
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::{Cipher, PublicKey};
    use crate::error::Kind;

    #[test]
    fn an_answer_without_the_key_says_what_to_do() {
        for answer in [
            "",
            "[]",
            "{}",
            r#"{"rsa":null}"#,
            r#"{"rsa":{}}"#,
            r#"{"rsa":{"publicKey":7}}"#,
            r#"{"rsa":{"publicKey":" "}}"#,
            r#"{"rsa":{"publicKey":"garbage"}}"#,
            r#"{"statusCode":500,"message":"busy"}"#,
        ] {
            let error = PublicKey::from_system_info(Cipher::Rsa, answer).expect_err(answer);
            assert_eq!(error.kind(), Kind::Response);
            assert_eq!(error.code(), "ERR_RESPONSE_PUBLIC_KEY");
            assert!(error.message().contains("encryptPassword"), "{error}");
        }
    }
}
