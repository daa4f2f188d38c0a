//! A set of keys (RFC 7517, 5), and which of them a token is verified with.

use aws_lc_rs::signature::ParsedPublicKey;

use super::{
    algorithm::Algorithm,
    jwk::Key,
    members::Members,
    token_refusal::{self, shown},
};
use crate::error::{Error, Result};

/// Longest set that is read, in bytes; real ones have a few thousand.
pub(crate) const LONGEST: usize = 512 * 1024;
/// Keys that are read; real sets have two or three.
const MOST_KEYS: usize = 256;

/// The keys of an issuer that can verify signatures.
pub struct KeySet(Vec<Key>);

impl KeySet {
    /// Reads the JSON text of a set. Keys of unknown kinds and for other uses are passed over.
    ///
    /// # Errors
    /// `ERR_JWKS_MALFORMED`.
    pub fn parse(json: &[u8]) -> Result<Self> {
        if json.len() > LONGEST {
            return Err(malformed("is too large to be a key set"));
        }
        let members = Members::parse(json).ok_or_else(|| malformed("is not a JSON object"))?;
        let elements = members
            .elements("keys")
            .ok_or_else(|| malformed("has no array \"keys\""))?;
        if elements.len() > MOST_KEYS {
            return Err(malformed("has too many keys"));
        }
        Ok(Self(
            elements
                .into_iter()
                .filter_map(|element| Key::parse(element.get().as_bytes()))
                .collect(),
        ))
    }

    /// As [`Self::parse`], for the answer of a server: one without a key that can verify signatures is
    /// refused, since it may be the answer of a moment.
    ///
    /// # Errors
    /// `ERR_JWKS_MALFORMED`, `ERR_JWKS_NO_KEY`.
    pub(super) fn parse_filled(json: &[u8]) -> Result<Self> {
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

    /// The one key for a token: the one that it names, which must be for its algorithm, or, without a
    /// name, the only one that fits. A key that the set lists twice is one key.
    ///
    /// # Errors
    /// `ERR_JWKS_NO_KEY`, which newer keys may mend; `ERR_JWKS_AMBIGUOUS`, `ERR_JWKS_WEAK_KEY`,
    /// `ERR_JWKS_MALFORMED`, `ERR_JWT_ALGORITHM`.
    pub(super) fn select(
        &self,
        key_id: Option<&str>,
        algorithm: Algorithm,
    ) -> Result<&ParsedPublicKey> {
        let named = || {
            self.0
                .iter()
                .filter(|key| key_id.is_none() || key.id.as_deref() == key_id)
        };
        let mut fitting = named().filter(|key| key.fits(algorithm));
        let key = match fitting.next() {
            Some(key) if fitting.all(|other| other.is_same_as(key)) => Some(key),
            Some(_) => return Err(ambiguous(key_id, algorithm)),
            // The key that the token names says itself what is wrong.
            None => key_id.and_then(|_| named().next()),
        };
        key.ok_or_else(|| unknown(key_id, algorithm))?
            .ready(algorithm)
    }
}

fn malformed(why: &str) -> Error {
    Error::token(
        token_refusal::MALFORMED_SET,
        format!("The key set {why}; expected an object {{ keys: [...] }} of JSON Web Keys."),
    )
}

fn unknown(key_id: Option<&str>, algorithm: Algorithm) -> Error {
    let wanted = match key_id {
        Some(id) => format!("the kid {}", shown(id)),
        None => format!(
            "the alg {} of the token, which names no kid",
            algorithm.name()
        ),
    };
    Error::token(
        token_refusal::NO_KEY,
        format!(
            "The key set has no key for {wanted}; check that the token comes from this issuer."
        ),
    )
}

fn ambiguous(key_id: Option<&str>, algorithm: Algorithm) -> Error {
    let wanted = match key_id {
        Some(id) => format!("the kid {}", shown(id)),
        None => "a token that names no kid".to_owned(),
    };
    Error::token(
        token_refusal::AMBIGUOUS,
        format!(
            "The key set has several {} keys for {wanted}; have the service give each key its own kid.",
            algorithm.name()
        ),
    )
}
