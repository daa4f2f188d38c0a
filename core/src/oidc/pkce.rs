//! Proof Key for Code Exchange (RFC 7636).

use aws_lc_rs::digest::{SHA256, digest};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use super::arguments::ArgumentFields;
use crate::{
    error::{Error, Result},
    sync::random,
};

/// A code verifier: 43 characters of 256 bits of randomness (RFC 7636, 4.1).
///
/// # Errors
/// `ERR_INTERNAL` if the system has no randomness.
pub fn generate_code_challenge() -> Result<String> {
    random::text::<32>()
}

/// The code challenge of a verifier, by the method S256 (RFC 7636, 4.2).
pub(super) fn s256(verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
}

/// Computes the code challenge of a verifier. `options` are `{ codeChallenge, method }`, where the first is
/// the verifier and the second is `S256` (the default) or `plain`.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` where the verifier is missing or the method is another.
///
/// ```
/// use genauth_core::oidc::code_challenge_digest;
///
/// let options = br#"{"codeChallenge":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}"#;
/// let challenge = code_challenge_digest(Some(options))?;
/// assert_eq!(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
/// # Ok::<(), genauth_core::error::Error>(())
/// ```
pub fn code_challenge_digest(options: Option<&[u8]>) -> Result<String> {
    let fields = ArgumentFields::read("options", options)?;
    let verifier = fields
        .non_empty("codeChallenge")?
        .ok_or_else(|| fields.wrong("codeChallenge", "the verifier, a non-empty string"))?;
    match fields.choice("method", &["S256", "plain"])? {
        None | Some("S256") => Ok(s256(&verifier)),
        Some("plain") => Ok(verifier),
        Some(_) => Err(Error::internal()),
    }
}

#[cfg(test)]
mod tests {
    use super::{code_challenge_digest, generate_code_challenge};

    #[test]
    fn the_example_of_rfc_7636_appendix_b() {
        let options =
            br#"{"codeChallenge":"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk","method":"S256"}"#;
        let digest = code_challenge_digest(Some(options)).expect("valid options");
        assert_eq!(digest, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    #[test]
    fn verifiers_are_43_characters_and_never_the_same() {
        let one = generate_code_challenge().expect("randomness");
        assert_eq!(one.len(), 43);
        assert_ne!(one, generate_code_challenge().expect("randomness"));
    }
}
