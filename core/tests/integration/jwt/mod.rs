//! Verification of tokens, one file a concern.

mod access;
mod cache;
mod claims;
mod compact;
mod conformance;
mod keys;
mod lifetime;
mod properties;
mod shared_secret;
mod support;
