//! Events of the service: their publication, and subscriptions over a WebSocket (RFC 6455).
//!
//! An [`EventSource`] belongs to a client. [`EventSource::subscribe`] is the task of one subscription: it opens
//! the socket, reads it, and opens it anew after a failure, as its lifecycle decides. Its
//! reports wait in a [`Feed`], which bounds them: while it is full, the socket is not read.

mod feed;
mod handshake;
mod lifecycle;
mod log;
mod publish;
mod socket;
mod source;
mod subscription;

pub use feed::{Feed, Report};
pub use publish::{PUBLISH, PUBLISH_AS_USER, publication};
pub use source::{EventSource, without_user};
