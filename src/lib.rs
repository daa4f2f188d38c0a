//! Native Node.js client for the GenAuth (formerly Authing) V3 authentication API.
//!
//! `ARCHITECTURE.md` describes the way of one call through these modules. Only [`bridge`],
//! [`client`] and the generated method table in [`operations`] know Node-API; everything else is
//! plain Rust and is tested without Node.

// Node-API reaches these through registrations that a test build leaves out.
#[cfg_attr(test, allow(dead_code))]
mod bridge;
mod challenge;
#[cfg_attr(test, allow(dead_code))]
mod client;
pub mod error;
mod fingerprint;
pub mod http;
mod json;
pub mod jwt;
pub mod oidc;
pub mod operations;
pub mod options;
pub mod password;
mod pem;
mod redact;
pub mod secret;
mod text;
pub mod tokens;
mod url_text;
pub mod wechat;

/// Half of what a call costs beside the kernel and cryptography is allocation, mostly of headers and
/// futures.
#[cfg(not(feature = "system-allocator"))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
