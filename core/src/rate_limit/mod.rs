//! Rate limits, which requests wait for before they are sent.
//!
//! A client with the option `rateLimit` has a [`Limiter`]. Clients with the same host and key share its bucket, in
//! all threads of the process. The bucket has the lowest limit of its clients, and is paused when the service
//! answers 429.

mod bucket;
mod limiter;
mod request_pace;

#[cfg(test)]
mod tests;

pub(crate) use bucket::Key;
pub(crate) use limiter::Limiter;
