//! Events of the service: their publication.

mod publish;

pub use publish::{PUBLISH, PUBLISH_AS_USER, publication};
