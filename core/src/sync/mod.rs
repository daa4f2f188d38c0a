//! Building blocks of concurrency and randomness, one of each. A module that needs one of them uses it
//! instead of writing another.

mod backoff;
mod bounded_map;
pub mod hex;
mod lock;
pub(crate) mod random;
mod registry;
mod single_flight;

pub use backoff::Backoff;
pub(crate) use bounded_map::BoundedMap;
pub use lock::lock;
pub(crate) use lock::{read, recover, write};
pub use registry::Registry;
pub(crate) use single_flight::{Completion, Detached, Driven, SharedWork, Waiter};
