//! Subscriptions over real sockets. When a subscription connects, pings and gives up is decided in
//! `core/src/events/lifecycle.rs`, which has tests without sockets.

mod handshakes;
mod messages;
mod user;
