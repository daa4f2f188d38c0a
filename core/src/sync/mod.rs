//! What several modules need of synchronization and randomness, once each.

pub(crate) mod random;
