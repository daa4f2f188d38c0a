//! Verification of tokens, one file a concern.

mod access;
mod claims;
mod compact;
mod conformance;
mod key_set_cache;
mod keys;
mod lifetime;
mod properties;
mod shared_secret;
mod support;
mod verified_tokens;
