//! Verification of the signature, and the order of all checks.

use aws_lc_rs::hmac;

use super::{
    compact::Token,
    digest::Digest,
    key_set::KeySet,
    policy::Policy,
    token_refusal::{self, quoted},
};
use crate::{
    error::{Error, Result},
    fingerprint::fingerprint,
    secret::Secret,
};

/// A token whose signature and claims have been verified.
pub struct Verified<'token> {
    pub(super) token: &'token Token,
    /// Identifies the key that verified the signature.
    pub(super) key: Digest,
}

impl<'token> Verified<'token> {
    /// The payload: the JSON text exactly as it was signed.
    pub fn payload(&self) -> &'token str {
        self.token.payload()
    }
}

/// Verifies a token against a set of keys at `now`, in seconds since 1970.
///
/// # Errors
/// Any code of [`crate::jwt`].
pub fn verify_with_keys<'token>(
    token: &'token Token,
    keys: &KeySet,
    policy: &Policy,
    now: f64,
) -> Result<Verified<'token>> {
    policy.check_header(&token.contents)?;
    let key = keys.select(token.key_id(), token.algorithm())?;
    key.verify_sig(token.signed(), token.signature())
        .map_err(|_| wrong_signature(token))?;
    policy.check_claims(&token.contents, now)?;
    Ok(Verified {
        token,
        key: key.digest,
    })
}

/// Like [`verify_with_keys`], for HMAC with the secret of the policy.
///
/// # Errors
/// Any code of [`crate::jwt`].
pub fn verify_with_secret<'token>(
    token: &'token Token,
    policy: &Policy,
    now: f64,
) -> Result<Verified<'token>> {
    policy.check_header(&token.contents)?;
    let secret = policy.secret_for(token.algorithm())?;
    let verified = token.algorithm().mac().is_some_and(|algorithm| {
        let key = hmac::Key::new(algorithm, secret.expose().as_bytes());
        hmac::verify(&key, token.signed(), token.signature()).is_ok()
    });
    if !verified {
        return Err(wrong_signature(token));
    }
    policy.check_claims(&token.contents, now)?;
    Ok(Verified {
        token,
        key: secret_digest(secret),
    })
}

/// Identifies a secret in this process only, so that it does not help to find the secret.
pub(super) fn secret_digest(secret: &Secret) -> Digest {
    fingerprint(&["HMAC key", secret.expose()])
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
