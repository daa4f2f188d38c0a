//! Integration tests of the core against the fault server, one module a concern. They are one binary, since
//! each binary links the whole crate anew.

mod decoding;
mod encrypt_password;
mod errors;
mod events;
mod header_limits;
mod http2;
mod jwt;
mod kept;
mod login;
mod management_token;
mod origin;
mod pool;
mod proxy;
mod rate_limit;
mod redirects;
mod request;
mod retry;
mod secrets;
mod signing;
mod store;
#[path = "../support/mod.rs"]
mod support;
mod timeouts;
mod tls;
