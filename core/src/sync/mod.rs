//! Building blocks of concurrency and randomness, one of each. A module that needs one of them uses it
//! instead of writing another.

pub mod hex;
mod lock;
pub(crate) mod random;

pub use lock::lock;
pub(crate) use lock::{read, recover, write};
