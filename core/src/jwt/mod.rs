//! Verification of JSON Web Tokens (RFC 7515, 7517, 7518, 7519) by the rules of OpenID Connect
//! Core 1.0, 3.1.3.7 and the advice of RFC 8725.
//!
//! A token passes four checks, cheapest first: [`Token::parse`] parses it, `Policy::check_header` checks
//! its header, a key of a [`KeySet`] verifies the signature, and `Policy::check_claims` checks the claims. No
//! claim is trusted before the signature is verified. The policy and the key decide which algorithms are
//! accepted, not the header. The current time is always an argument.
//!
//! [`VerifiedTokens`] remembers tokens that have passed, and then leaves out the first and the third check.

mod access_claims;
mod algorithm;
mod caller_key_sets;
mod claims;
mod compact;
mod digest;
mod header;
mod header_checks;
mod jwk;
mod key_set;
mod key_set_cache;
mod key_set_lifetime;
mod members;
mod policy;
mod server_keys;
mod signature;
mod token_refusal;
mod verified_tokens;

pub use algorithm::Algorithm;
pub(crate) use algorithm::NAMES as ALGORITHMS;
pub use caller_key_sets::CallerKeySets;
pub use compact::Token;
pub use key_set::KeySet;
pub(crate) use key_set::MAX_LENGTH as MAX_SET_LENGTH;
pub use key_set_cache::KeySetCache;
pub use key_set_lifetime::key_set_lifetime;
pub use policy::{Policy, Purpose};
pub use server_keys::{Fetched, Obtained, ServerKeys};
pub use signature::{Verified, verify_with_keys, verify_with_secret};
pub(crate) use token_refusal::{EXPIRED, MISSING, NO_KEY, SCOPE, depends_on_keys};
pub use verified_tokens::{Recalled, VerifiedTokenCounts, VerifiedTokens};

#[cfg(test)]
mod tests;
