//! The fault server: a small server on 127.0.0.1 that answers, and misbehaves, exactly as told.
//!
//! - [`server`]: the server itself. It counts connections, records requests and asks its script
//!   what to do with each of them.
//! - [`builder`]: how it is set up: plain HTTP/1.1, TLS, HTTP/2 by ALPN, client certificates, and
//!   what becomes of a connection before its first request.
//! - [`reply`]: what a script can say: an answer of any status, headers, body and framing, or raw
//!   bytes, or nothing; then keep the connection, close it, reset it, stall or drip.
//! - [`proxy`]: a forward proxy, for absolute-form requests and for `CONNECT`.
//! - [`ports`]: a port of its own for each server.
//! - [`properties`]: how the inputs of property tests are chosen.
//! - [`redis`]: a real Redis server, for the shared token store; [`fake_redis`]: one that answers as told;
//!   [`redis_relay`]: one that loses an answer.
//! - [`certificates`]: an authority and the good and bad certificates that tests need.
//! - [`client`]: the crate's own client with the options that keep a test on this machine.
//! - [`clock`]: a clock that stands still, for what depends on time, and for what must not.
//! - [`canary`], [`encode`]: secrets to search for, and compressed bodies.
//! - [`socket`]: a server of event sockets.
//! - [`http1`], [`http2`]: the two wire formats, seen from the server.
//!
//! Nothing here sleeps to wait for something: a test waits for what the server has seen
//! ([`server::Server::until`]) or tells a held reply to go on ([`reply::Gate`]).

// The tests of wiping are a binary of their own, and use little of this.
#![allow(dead_code)]

pub mod builder;
pub mod canary;
pub mod certificates;
pub mod client;
pub mod clock;
pub mod encode;
pub mod fake_redis;
pub mod http1;
pub mod http2;
pub mod ports;
pub mod properties;
pub mod proxy;
pub mod redis;
pub mod redis_relay;
pub mod reply;
pub mod server;
pub mod socket;
