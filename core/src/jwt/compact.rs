//! The compact serialization: three parts in base64url (RFC 7515, 7.1).

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use super::{
    algorithm::Algorithm,
    claims::Claims,
    header::Header,
    token_refusal::{self, malformed},
};
use crate::error::{Error, Result};

/// Longest token that is looked at, in characters. Servers commonly take 8 to 16 KiB of
/// headers.
const LONGEST: usize = 64 * 1024;

/// A token taken apart. Nothing about it is verified. It cannot be printed: a token is a credential.
pub struct Token {
    signed: Box<str>,
    pub(super) header: Header,
    pub(super) claims: Claims,
    payload: String,
    signature: Vec<u8>,
}

impl Token {
    /// Takes a token apart: length, three parts, strict base64url, and JSON objects in the first two.
    ///
    /// # Errors
    /// `ERR_JWT_TOO_LARGE`, `ERR_JWT_MALFORMED`, `ERR_JWT_CRITICAL`, `ERR_JWT_ALGORITHM`.
    ///
    /// ```
    /// use genauth_core::jwt::Token;
    ///
    /// let error = Token::parse("two.parts").err();
    /// assert_eq!(error.expect("a token has three parts").code(), "ERR_JWT_MALFORMED");
    /// ```
    pub fn parse(token: &str) -> Result<Self> {
        Self::check_length(token.len())?;
        let (signed, signature) = token.rsplit_once('.').ok_or_else(parts)?;
        let (header, payload) = signed.split_once('.').ok_or_else(parts)?;
        if payload.contains('.') {
            return Err(parts());
        }
        let header = Header::parse(&decoded(header, "header")?)?;
        let payload = String::from_utf8(decoded(payload, "payload")?)
            .map_err(|_| malformed("has a payload that is not UTF-8"))?;
        Ok(Self {
            claims: Claims::parse(&payload)?,
            header,
            payload,
            signature: decoded(signature, "signature")?,
            signed: signed.into(),
        })
    }

    /// Refuses what is too long to be a token, before anything else is done with it.
    ///
    /// # Errors
    /// `ERR_JWT_TOO_LARGE`.
    pub fn check_length(length: usize) -> Result<()> {
        if length <= LONGEST {
            return Ok(());
        }
        Err(Error::token(
            token_refusal::TOO_LARGE,
            format!(
                "The token has {length} characters, but at most {LONGEST} are read; pass the token \
                 alone."
            ),
        ))
    }

    /// The algorithm that the header names.
    pub fn algorithm(&self) -> Algorithm {
        self.header.algorithm
    }

    /// The name of the key that the header gives.
    pub fn key_id(&self) -> Option<&str> {
        self.header.key_id.as_deref()
    }

    /// What the signature is about.
    pub(super) fn signed(&self) -> &[u8] {
        self.signed.as_bytes()
    }

    pub(super) fn signature(&self) -> &[u8] {
        &self.signature
    }

    /// The payload's JSON text, exactly as it was signed.
    pub(super) fn payload(&self) -> &str {
        &self.payload
    }
}

fn parts() -> Error {
    malformed(
        "does not have three parts separated by dots; encrypted and opaque tokens cannot be read here",
    )
}

/// Refuses padding, the other alphabet, white space and bits left over, so that no two texts mean the
/// same token.
fn decoded(part: &str, name: &str) -> Result<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(part).map_err(|_| {
        malformed(&format!(
            "has a {name} that is not base64url without padding"
        ))
    })
}
