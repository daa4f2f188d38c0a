//! Verification of the signature, and the order of all checks.

use aws_lc_rs::hmac;

use super::{
    compact::Token,
    key_set::KeySet,
    policy::Policy,
    token_refusal::{self, quoted},
};
use crate::error::{Error, Result};

/// Verifies a token against a set of keys at `now`, in seconds since 1970, and returns its payload: the JSON
/// text exactly as it was signed.
///
/// # Errors
/// Any code of [`crate::jwt`].
pub fn verify_with_keys<'token>(
    token: &'token Token,
    keys: &KeySet,
    policy: &Policy,
    now: f64,
) -> Result<&'token str> {
    policy.check_header(token)?;
    keys.select(token.key_id(), token.algorithm())?
        .verify_sig(token.signed(), token.signature())
        .map_err(|_| wrong_signature(token))?;
    policy.check_claims(token, now)?;
    Ok(token.payload())
}

/// Like [`verify_with_keys`], for HMAC with the secret of the policy.
///
/// # Errors
/// Any code of [`crate::jwt`].
pub fn verify_with_secret<'token>(
    token: &'token Token,
    policy: &Policy,
    now: f64,
) -> Result<&'token str> {
    policy.check_header(token)?;
    let secret = policy.secret_for(token.algorithm())?;
    let verified = token.algorithm().mac().is_some_and(|algorithm| {
        let key = hmac::Key::new(algorithm, secret.expose().as_bytes());
        hmac::verify(&key, token.signed(), token.signature()).is_ok()
    });
    if !verified {
        return Err(wrong_signature(token));
    }
    policy.check_claims(token, now)?;
    Ok(token.payload())
}

fn wrong_signature(token: &Token) -> Error {
    let key = token
        .key_id()
        .map_or(String::new(), |id| format!(" with the key {}", quoted(id)));
    Error::token(
        token_refusal::SIGNATURE,
        format!(
            "The token's {} signature is wrong{key}: it was changed, cut short, or signed by \
             somebody else. Do not trust it.",
            token.algorithm().name()
        ),
    )
}
