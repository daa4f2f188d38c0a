//! Access tokens that the clients of a process share, cached for as long as they are certainly valid.
//!
//! A [`TokenSource`] says which tokens there are: their key, how the service is asked, and how its answer is
//! read. The cache does the rest for all of them: one request for all calls that wait, a refresh ahead of time,
//! compare-and-swap invalidation, a backoff after failures, and a store that machines share. The clock is an
//! argument.

mod cache;
pub mod cache_counts;
pub mod clock;
pub mod entry;
mod failure_backoff;
mod obtain;
mod shared_request;
pub mod store;
mod token_slots;
mod token_source;

pub use cache::{Cache, Invalidated, Verdict};
pub use token_source::{Ask, Expiry, IssuedToken, TokenSource};
