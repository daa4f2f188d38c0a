//! RSAES-PKCS1-v1_5 (RFC 8017, 7.2.1).

use aws_lc_rs::{
    encoding::{AsDer, PublicKeyX509Der},
    rsa::{Pkcs1PublicEncryptingKey, PublicEncryptingKey, PublicKey},
};
use base64::{
    alphabet,
    engine::{DecodePaddingMode, Engine, GeneralPurpose, GeneralPurposeConfig},
    prelude::BASE64_STANDARD,
};
use crypto_bigint::{
    BoxedUint, Odd,
    modular::{BoxedMontyForm, BoxedMontyParams},
};

use crate::{secret::Wiped, sync::random};

/// Base64 with or without its padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
/// A smaller modulus protects nothing. The service has long had one of exactly this size.
const SMALLEST_MODULUS: usize = 1024 / 8;
/// Bytes of a block that are not message: two in front, eight random ones, one between.
const OVERHEAD: usize = 11;

/// A public RSA key.
#[derive(Debug)]
pub struct RsaKey(Form);

#[derive(Debug)]
enum Form {
    Large(Pkcs1PublicEncryptingKey),
    Small(SmallKey),
}

/// A key of less than 2048 bits, which `aws-lc-rs` refuses to encrypt with.
#[derive(Debug)]
struct SmallKey {
    modulus: BoxedMontyParams,
    exponent: BoxedUint,
    /// Of the modulus and of what is encrypted, in bytes.
    size: usize,
}

impl RsaKey {
    /// Reads a key: `SubjectPublicKeyInfo` or `RSAPublicKey` in PEM, or the base64 of it alone.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        // In PEM, the base64 stands between two lines, or what were lines once, in dashes.
        let base64 = text.split("-----").nth(2).unwrap_or(text);
        let base64: String = base64.split_whitespace().collect();
        let der = BASE64.decode(base64).map_err(|_| "it is not base64")?;
        let key = PublicKey::from_der(&der).map_err(|_| "it is not an RSA key")?;
        if key.modulus_len() < SMALLEST_MODULUS {
            return Err("it has less than 1024 bits");
        }
        let info: Option<PublicKeyX509Der<'_>> = key.as_der().ok();
        let large = info
            .and_then(|info| PublicEncryptingKey::from_der(info.as_ref()).ok())
            .and_then(|large| Pkcs1PublicEncryptingKey::new(large).ok());
        match large {
            Some(large) => Ok(Self(Form::Large(large))),
            None => SmallKey::new(&key)
                .map(|small| Self(Form::Small(small)))
                .ok_or("it is not an RSA key"),
        }
    }

    fn size(&self) -> usize {
        match &self.0 {
            Form::Large(key) => key.key_size_bytes(),
            Form::Small(key) => key.size,
        }
    }

    /// Bytes that the key can encrypt.
    pub(super) fn longest_message(&self) -> usize {
        self.size() - OVERHEAD
    }

    /// Encrypts a message into base64; nothing where it is too long, or there are no random numbers.
    pub(super) fn encrypt(&self, message: &[u8]) -> Option<String> {
        let encrypted = match &self.0 {
            Form::Large(key) => {
                let mut buffer = vec![0; key.ciphertext_size()];
                key.encrypt(message, &mut buffer).ok()?.to_vec()
            }
            Form::Small(key) => key.encrypt(message)?,
        };
        Some(BASE64_STANDARD.encode(encrypted))
    }
}

impl SmallKey {
    fn new(key: &PublicKey) -> Option<Self> {
        let modulus = key.modulus();
        let modulus = BoxedUint::from_be_slice_vartime(modulus.big_endian_without_leading_zero());
        let exponent = key.exponent();
        let exponent = BoxedUint::from_be_slice_vartime(exponent.big_endian_without_leading_zero());
        Some(Self {
            modulus: BoxedMontyParams::new(Odd::new(modulus).into_option()?),
            exponent,
            size: key.modulus_len(),
        })
    }

    fn encrypt(&self, message: &[u8]) -> Option<Vec<u8>> {
        let block = self.padded(message)?;
        let bits = self.modulus.bits_precision();
        let number = BoxedUint::from_be_slice(&block, bits).ok()?;
        let encrypted = BoxedMontyForm::new(number, &self.modulus)
            .pow(&self.exponent)
            .retrieve()
            .to_be_bytes();
        // The numbers are as wide as machine words.
        let surplus = encrypted.len() - self.size;
        Some(encrypted[surplus..].to_vec())
    }

    /// `00 02`, random bytes other than `00`, `00`, the message.
    fn padded(&self, message: &[u8]) -> Option<Wiped<Vec<u8>>> {
        let random = self.size.checked_sub(message.len() + 3)?;
        if random < OVERHEAD - 3 {
            return None;
        }
        let mut block = Wiped::new(Vec::with_capacity(self.size));
        block.extend([0, 2]);
        while block.len() < 2 + random {
            let byte = random::bytes::<1>().ok()?;
            block.extend(byte.into_iter().filter(|byte| *byte != 0));
        }
        block.push(0);
        block.extend(message);
        Some(block)
    }
}

#[cfg(test)]
mod tests;
