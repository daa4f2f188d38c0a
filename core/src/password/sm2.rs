//! SM2 public key encryption (GB/T 32918.4-2016).

use sm2::{
    PublicKey,
    elliptic_curve::common::getrandom::SysRng,
    pke::{EncryptingKey, Mode},
};

use crate::sync::hex;

/// A public SM2 key.
#[derive(Debug)]
pub struct Sm2Key(EncryptingKey);

/// Hexadecimal digits of a point without its leading `04`.
const BARE_POINT: usize = 128;

impl Sm2Key {
    /// Reads a key: a point in hexadecimal digits, with or without the leading `04` that says that
    /// it is not compressed.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let digits = text.trim();
        let mut point = hex::decode(digits).ok_or("it is not in hexadecimal digits")?;
        if digits.len() == BARE_POINT {
            point.insert(0, 4);
        }
        let point =
            PublicKey::from_sec1_bytes(&point).map_err(|_| "it is not a point of the SM2 curve")?;
        Ok(Self(EncryptingKey::new_with_mode(point, Mode::C1C3C2)))
    }

    /// Encrypts a message; nothing where it is empty, or there are no random numbers.
    pub(super) fn encrypt(&self, message: &[u8]) -> Option<String> {
        let encrypted = self.0.encrypt(&mut SysRng, message).ok()?;
        // Without the first byte, 04.
        Some(hex::encode(&encrypted[1..]))
    }
}

#[cfg(test)]
mod tests {
    use ::sm2::{SecretKey, pke::DecryptingKey};

    use super::Sm2Key;
    use crate::sync::hex;

    /// The key of annex C of GB/T 32918.5-2017.
    const POINT: &str = "09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020\
                         ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    const PRIVATE: &str = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";

    fn decrypted(text: &str) -> Vec<u8> {
        let secret =
            SecretKey::from_slice(&hex::decode(PRIVATE).unwrap()).expect("the key of annex C");
        let mut bytes = vec![4];
        bytes.extend(hex::decode(text).expect("hexadecimal digits"));
        DecryptingKey::new(secret)
            .decrypt(&bytes)
            .expect("encrypted with the key")
    }

    #[test]
    fn all_key_forms_encrypt_decryptable_text() {
        let upper = POINT.to_uppercase();
        let forms = [
            POINT.to_owned(),
            format!("04{POINT}"),
            format!(" 04{upper}\n"),
            // The second coordinate is odd.
            format!("03{}", &POINT[..64]),
        ];
        for form in forms {
            let key = Sm2Key::parse(&form).expect(&form);
            for message in ["x", "pässwörd 密码", &"long ".repeat(100)] {
                let encrypted = key.encrypt(message.as_bytes()).expect("random numbers");
                assert_eq!(encrypted.len(), 2 * (64 + 32 + message.len()));
                assert_eq!(decrypted(&encrypted), message.as_bytes());
            }
        }
    }

    #[test]
    fn encryption_is_randomized() {
        let key = Sm2Key::parse(POINT).expect("the key of annex C");
        assert_ne!(key.encrypt(b"x"), key.encrypt(b"x"));
    }

    #[test]
    fn invalid_keys_are_rejected() {
        let beside = format!("04{}00", &POINT[..126]);
        for text in ["", "0", "zz", "04", "00", "+f", "密", &POINT[2..], &beside] {
            assert!(Sm2Key::parse(text).is_err(), "{text}");
        }
    }
}
