//! Verification of JSON Web Tokens (RFC 7515, 7517, 7518, 7519) by the rules of OpenID Connect
//! Core 1.0, 3.1.3.7 and the advice of RFC 8725.
//!
//! A token goes through four gates, cheapest first: [`Token::parse`] takes it apart, [`Policy::admit`]
//! judges its header, a key of a [`KeySet`] checks the signature, and `Policy::check` judges the
//! claims. Nothing of a token is trusted before its signature is, and the token chooses nothing: its
//! header must fit what the policy and the key say. Time is an argument everywhere.

mod access;
mod admission;
mod algorithm;
mod claims;
mod compact;
mod header;
mod jwk;
mod key_set_cache;
mod lifetime;
mod members;
mod policy;
mod server_keys;
mod set;
mod supplied;
mod token_refusal;
mod verify;

pub use algorithm::Algorithm;
pub(crate) use algorithm::NAMES as ALGORITHMS;
pub use compact::Token;
pub use key_set_cache::KeySetCache;
pub use lifetime::key_set_lifetime;
pub use policy::{Policy, Purpose};
pub use server_keys::{Fetched, Obtained, ServerKeys};
pub use set::KeySet;
pub(crate) use set::LONGEST as LONGEST_SET;
pub use supplied::SuppliedKeySets;
pub(crate) use token_refusal::{EXPIRED, MISSING, NO_KEY, SCOPE, is_about_keys};
pub use verify::{verify_with_keys, verify_with_secret};

#[cfg(test)]
mod tests;
