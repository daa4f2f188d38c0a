//! The management token, which an access key is exchanged for: the alternative to signing each request.
//!
//! The tokens of a process are in one [cache](crate::token_cache): clients with the same host, access key and
//! secret share a token, worker threads included. It is requested once for all calls that wait, and again in the
//! background after 80 % of its lifetime. A token that the service refuses is dropped, unless another one has
//! replaced it, and the call makes one more attempt. With the option `tokenStore`, machines share the token
//! through Redis.

mod identity;
mod issued_token;
mod place;
mod token_request;

#[cfg(test)]
mod tests;

pub use identity::{ManagementToken, client};
pub use token_request::counters;
