//! WeChat access tokens, from the cache of the process.
//!
//! A token is served only while it is younger than `max_age` and further than
//! five minutes from its end. [`crate::token_cache`] has the cache; [`requests`]
//! connects a client to it.

pub mod cache_key;
pub mod credentials;
pub mod requests;
mod store_seal;
mod wechat_token;

pub use store_seal::seal;
pub use wechat_token::issued_token;

#[cfg(test)]
mod model;
#[cfg(test)]
mod pace;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tests;
