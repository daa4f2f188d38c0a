//! A JSON Web Key Set (RFC 7517, 5), and the choice of the key for a token.

use super::{
    algorithm::Algorithm,
    jwk::{Key, PublicKey},
    members::Members,
    token_refusal::{self, quoted},
};
use crate::error::{Error, Result};

/// Largest accepted set in bytes; real sets have a few thousand.
pub(crate) const MAX_LENGTH: usize = 512 * 1024;
/// Largest accepted number of keys; real sets have two or three.
const MAX_KEYS: usize = 256;

/// The keys of an issuer that can verify signatures.
pub struct KeySet(Vec<Key>);

impl KeySet {
    /// Reads the JSON text of a set. Keys of unknown types and for other uses are skipped.
    ///
    /// # Errors
    /// `ERR_JWKS_MALFORMED`.
    pub fn parse(json: &[u8]) -> Result<Self> {
        if json.len() > MAX_LENGTH {
            return Err(malformed("is too large to be a key set"));
        }
        let members = Members::parse(json).ok_or_else(|| malformed("is not a JSON object"))?;
        let elements = members
            .elements("keys")
            .ok_or_else(|| malformed("has no array \"keys\""))?;
        if elements.len() > MAX_KEYS {
            return Err(malformed("has too many keys"));
        }
        Ok(Self(
            elements
                .into_iter()
                .filter_map(|element| Key::parse(element.get().as_bytes()))
                .collect(),
        ))
    }

    /// Like [`Self::parse`], for the response of a server. A set without a usable key is an error, since it
    /// may be a temporary fault of the server.
    ///
    /// # Errors
    /// `ERR_JWKS_MALFORMED`, `ERR_JWKS_NO_KEY`.
    pub(super) fn parse_non_empty(json: &[u8]) -> Result<Self> {
        let set = Self::parse(json)?;
        if set.0.is_empty() {
            return Err(Error::token(
                token_refusal::NO_KEY,
                "The server's key set has no key that can verify signatures; have the service \
                 publish its keys.",
            ));
        }
        Ok(set)
    }

    /// Selects the key for a token: the key with its `kid`, which must support its algorithm, or, without a
    /// `kid`, the only key that supports the algorithm. Duplicates of a key count as one.
    ///
    /// # Errors
    /// `ERR_JWKS_NO_KEY`, `ERR_JWKS_AMBIGUOUS`, `ERR_JWKS_WEAK_KEY`, `ERR_JWKS_MALFORMED`,
    /// `ERR_JWT_ALGORITHM`.
    pub(super) fn select(&self, key_id: Option<&str>, algorithm: Algorithm) -> Result<&PublicKey> {
        let named = || {
            self.0
                .iter()
                .filter(|key| key_id.is_none() || key.id.as_deref() == key_id)
        };
        let mut matching = named().filter(|key| key.supports(algorithm));
        let key = match matching.next() {
            Some(key) if matching.all(|other| other.is_same_as(key)) => Some(key),
            Some(_) => return Err(ambiguous(key_id, algorithm)),
            // The error then says why the key with this kid cannot be used.
            None => key_id.and_then(|_| named().next()),
        };
        key.ok_or_else(|| unknown(key_id, algorithm))?
            .public_key(algorithm)
    }
}

fn malformed(why: &str) -> Error {
    Error::token(
        token_refusal::MALFORMED_SET,
        format!("The key set {why}; expected an object {{ keys: [...] }} of JSON Web Keys."),
    )
}

fn unknown(key_id: Option<&str>, algorithm: Algorithm) -> Error {
    let selection = match key_id {
        Some(id) => format!("the kid {}", quoted(id)),
        None => format!(
            "the alg {} of the token, which has no kid",
            algorithm.name()
        ),
    };
    Error::token(
        token_refusal::NO_KEY,
        format!(
            "The key set has no key for {selection}; check that the token comes from this issuer."
        ),
    )
}

fn ambiguous(key_id: Option<&str>, algorithm: Algorithm) -> Error {
    let selection = match key_id {
        Some(id) => format!("the kid {}", quoted(id)),
        None => "a token without a kid".to_owned(),
    };
    Error::token(
        token_refusal::AMBIGUOUS,
        format!(
            "The key set has several {} keys for {selection}; have the service give each key its own kid.",
            algorithm.name()
        ),
    )
}
