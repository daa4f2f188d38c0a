//! Encryption of stored values: without the secret, nobody can read, forge or move one to another name.

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    digest, hkdf,
};

use super::slot;
use crate::{
    options::TlsOptions,
    sync::{hex, random},
};

/// First byte of a value. A version of this library that does not know it requests the token from the service.
const VERSION: u8 = 1;
/// Long enough that no two applications share a name.
const NAME_BYTES: usize = 16;

/// The name of one value in the store, and the key to it. Both are derived from the
/// secret, which cannot be found again from either.
pub struct Seal {
    key: LessSafeKey,
    name: String,
}

/// A family of tokens, whose names and keys are derived alike.
pub(crate) struct Family {
    /// Separates our derived keys from all others that may be made of the same secret (RFC 5869, 3.1).
    pub(crate) salt: &'static [u8],
    /// The beginning of all names.
    pub(crate) prefix: &'static str,
}

/// A length for [`hkdf`].
struct Length(usize);

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

impl Seal {
    /// The seal for one token, which `secret` and `parts` tell from all others of the family.
    pub(crate) fn new(family: &Family, secret: &str, parts: &[&[u8]]) -> Self {
        let secret = hkdf::Salt::new(hkdf::HKDF_SHA256, family.salt).extract(secret.as_bytes());
        let mut context = Vec::new();
        for part in parts {
            add(part, &mut context);
        }
        let derive = |purpose: &[u8], bytes: &mut [u8]| {
            secret
                .expand(&[purpose, &context], Length(bytes.len()))
                .and_then(|derived| derived.fill(bytes))
                .expect("so few bytes can be derived");
        };
        let (mut key, mut name) = ([0; 32], [0; NAME_BYTES]);
        derive(b"key", &mut key);
        derive(b"name", &mut name);
        let unbound = UnboundKey::new(&AES_256_GCM, &key).expect("the key has the right length");
        Self {
            key: LessSafeKey::new(unbound),
            // Redis Cluster keeps names with the same text in braces together.
            name: format!("{}:{{{}}}", family.prefix, hex::encode(&name)),
        }
    }

    /// Name of the value.
    pub(crate) fn name(&self) -> String {
        format!("{}:token", self.name)
    }

    /// Name of the lease.
    pub(crate) fn lease_name(&self) -> String {
        format!("{}:lease", self.name)
    }

    /// Slot of both in a cluster.
    pub(super) fn slot(&self) -> u16 {
        slot::of(&self.name)
    }

    /// Encrypts and authenticates a value. `None` without random bytes.
    pub(crate) fn seal(&self, plain: &[u8]) -> Option<Vec<u8>> {
        let nonce: [u8; NONCE_LEN] = random::bytes().ok()?;
        let mut text = plain.to_vec();
        let unique = Nonce::assume_unique_for_key(nonce);
        self.key
            .seal_in_place_append_tag(unique, Aad::from(self.associated()), &mut text)
            .ok()?;
        Some([&[VERSION], nonce.as_slice(), &text].concat())
    }

    /// Decrypts a value; `None` for one that [`Self::seal`] did not make for this name.
    pub(crate) fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        let (version, rest) = sealed.split_first()?;
        let (nonce, text) = rest.split_at_checked(NONCE_LEN)?;
        if *version != VERSION {
            return None;
        }
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut text = text.to_vec();
        let plain = self
            .key
            .open_in_place(nonce, Aad::from(self.associated()), &mut text)
            .ok()?;
        Some(plain.to_vec())
    }

    fn associated(&self) -> Vec<u8> {
        [&[VERSION], self.name().as_bytes()].concat()
    }
}

/// The TLS settings that decide whom a client takes for the service: a client that verifies the server must not get
/// the token of one that does not.
pub(crate) fn trust(tls: &TlsOptions) -> Vec<u8> {
    let mut trust = vec![u8::from(tls.reject_unauthorized)];
    if let Some(authorities) = &tls.ca {
        let mut certificates = Vec::new();
        for certificate in authorities.iter() {
            add(certificate, &mut certificates);
        }
        trust.extend(digest::digest(&digest::SHA256, &certificates).as_ref());
    }
    trust
}

/// With its length, so that no two lists of parts look the same.
fn add(part: &[u8], parts: &mut Vec<u8>) {
    parts.extend((part.len() as u64).to_be_bytes());
    parts.extend(part);
}
