//! The Node.js addon: JavaScript's classes over `genauth-core`. Only this crate knows Node-API, and only
//! `node_api` has unsafe code. `ARCHITECTURE.md` describes the lifecycle of a call.

#![deny(unsafe_code)]
#![warn(missing_docs, unreachable_pub)]

mod arguments;
mod calls;
#[expect(unreachable_pub, reason = "napi-derive exports public functions")]
mod client;
#[expect(unreachable_pub, reason = "napi-derive exports public functions")]
mod methods;
mod node_api;

/// Apart from the kernel and cryptography, half of the cost of a call is allocation, mostly of headers
/// and futures.
#[cfg(not(feature = "sanitize"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
