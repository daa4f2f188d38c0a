//! The Node.js addon: JavaScript's classes over `genauth-core`. Only this crate knows Node-API, and only
//! [`bridge`] has unsafe code. `ARCHITECTURE.md` describes the lifecycle of a call.

mod bridge;
mod client;
mod operations;

/// Half of what a call costs beside the kernel and cryptography is allocation, mostly of headers and
/// futures.
#[cfg(not(feature = "system-allocator"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
