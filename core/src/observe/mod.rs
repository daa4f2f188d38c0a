//! Observability: counters of a client, observations for channels and traces, and the log.

mod counters;
mod durations;
mod log;
mod log_thread;
mod observation;

pub use counters::{Connections, Counted, Counters, EventCounts, Stats};
pub use log::LogLevel;
pub(crate) use log::{Line, is_request_id};
pub use log_thread::flush as flush_log;
pub(crate) use log_thread::write as write_log;
pub(crate) use observation::current;
pub use observation::{Observation, OnRetry, observed};
