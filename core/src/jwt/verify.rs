//! The signature, and all checks in their order.

use aws_lc_rs::hmac;

use super::{
    compact::Token,
    policy::Policy,
    set::KeySet,
    token_refusal::{self, shown},
};
use crate::error::{Error, Result};

/// Verifies a token against a set of keys at `now`, in seconds since 1970, and gives its payload: the
/// JSON text exactly as it was signed.
///
/// # Errors
/// Any code of [`crate::jwt`].
pub fn verify_with_keys<'token>(
    token: &'token Token,
    keys: &KeySet,
    policy: &Policy,
    now: f64,
) -> Result<&'token str> {
    policy.admit(token)?;
    keys.select(token.key_id(), token.algorithm())?
        .verify_sig(token.signed(), token.signature())
        .map_err(|_| forged(token))?;
    policy.check(token, now)?;
    Ok(token.payload())
}

/// As [`verify_with_keys`], with the secret of the policy: for HMAC.
///
/// # Errors
/// Any code of [`crate::jwt`].
pub fn verify_with_secret<'token>(
    token: &'token Token,
    policy: &Policy,
    now: f64,
) -> Result<&'token str> {
    policy.admit(token)?;
    let secret = policy.secret_for(token.algorithm())?;
    let verified = token.algorithm().mac().is_some_and(|algorithm| {
        let key = hmac::Key::new(algorithm, secret.expose().as_bytes());
        hmac::verify(&key, token.signed(), token.signature()).is_ok()
    });
    if !verified {
        return Err(forged(token));
    }
    policy.check(token, now)?;
    Ok(token.payload())
}

fn forged(token: &Token) -> Error {
    let key = token
        .key_id()
        .map_or(String::new(), |id| format!(" with the key {}", shown(id)));
    Error::token(
        token_refusal::SIGNATURE,
        format!(
            "The token's {} signature is wrong{key}: it was changed, cut short, or signed by \
             somebody else. Do not trust it.",
            token.algorithm().name()
        ),
    )
}
