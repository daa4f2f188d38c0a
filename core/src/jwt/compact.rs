//! The compact serialization: three parts in base64url (RFC 7515, 7.1).

use std::sync::Arc;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use super::{
    algorithm::Algorithm,
    claims::Claims,
    header::Header,
    token_refusal::{self, malformed},
};
use crate::{
    error::{Error, Result},
    secret::Wiped,
};

/// Largest accepted token in characters. Servers commonly accept 8 to 16 KiB of headers.
const MAX_LENGTH: usize = 64 * 1024;

/// A parsed token, not verified. It does not implement `Debug`: a token is a credential, whose text is
/// overwritten on drop.
pub struct Token {
    signed: Wiped<String>,
    pub(crate) contents: Arc<Contents>,
    payload: String,
    signature: Wiped<Vec<u8>>,
}

/// What the checks of a policy need of a token. It is not a credential: it has no signature.
pub(crate) struct Contents {
    pub(super) header: Header,
    pub(super) claims: Claims,
}

impl Token {
    /// Parses a token: checks the length, splits it into three parts, decodes strict base64url, and reads the
    /// JSON objects of header and payload.
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
        let (signed, signature) = token.rsplit_once('.').ok_or_else(wrong_part_count)?;
        let (header, payload) = signed.split_once('.').ok_or_else(wrong_part_count)?;
        if payload.contains('.') {
            return Err(wrong_part_count());
        }
        let header = Header::parse(&decode(header, "header")?)?;
        let payload = String::from_utf8(decode(payload, "payload")?)
            .map_err(|_| malformed("has a payload that is not UTF-8"))?;
        let claims = Claims::parse(&payload)?;
        Ok(Self {
            contents: Arc::new(Contents { header, claims }),
            payload,
            signature: Wiped::new(decode(signature, "signature")?),
            signed: Wiped::new(signed.to_owned()),
        })
    }

    /// Checks the length of a token before it is parsed.
    ///
    /// # Errors
    /// `ERR_JWT_TOO_LARGE`.
    pub fn check_length(length: usize) -> Result<()> {
        if length <= MAX_LENGTH {
            return Ok(());
        }
        Err(Error::token(
            token_refusal::TOO_LARGE,
            format!(
                "The token has {length} characters, but at most {MAX_LENGTH} are read; pass only the \
                 token."
            ),
        ))
    }

    /// The algorithm in the header.
    pub fn algorithm(&self) -> Algorithm {
        self.contents.header.algorithm
    }

    /// The `kid` in the header.
    pub fn key_id(&self) -> Option<&str> {
        self.contents.header.key_id.as_deref()
    }

    /// The signed bytes: header and payload.
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

fn wrong_part_count() -> Error {
    malformed(
        "does not have three parts separated by dots; encrypted and opaque tokens cannot be read here",
    )
}

/// Decodes base64url. Padding, the standard alphabet, white space and trailing bits are errors, so that a
/// token has exactly one encoding.
fn decode(part: &str, name: &str) -> Result<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(part).map_err(|_| {
        malformed(&format!(
            "has a {name} that is not base64url without padding"
        ))
    })
}
