//! Threads of the process: the network thread, threads for long work, and resources that the operating
//! system may refuse.

pub(crate) mod conversion;
pub mod network;
pub(crate) mod resources;
pub(crate) mod short_work;
pub(crate) mod threads;
