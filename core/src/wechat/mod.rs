//! WeChat access tokens, kept for as long as they are certainly alive.
//!
//! A token is served only while it is younger than `max_age` and further than
//! [`EXPIRY_MARGIN`](entry::EXPIRY_MARGIN) from its end. The clock and the way to ask the service are
//! given; only [`tokens`] knows what they are in a process.

pub mod cache_counts;
pub mod cache_key;
pub mod clock;
pub mod entry;
mod failure_backoff;
mod flight;
pub mod requests;
mod slots;
pub mod store;
mod token;
pub mod token_cache;

#[cfg(test)]
mod model;
#[cfg(test)]
mod pace;
#[cfg(test)]
mod support;
#[cfg(test)]
mod tests;
