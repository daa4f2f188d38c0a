//! Observability: counters of a client, observations for channels and traces, and the log.

mod call_log;
mod counters;
mod durations;
mod log_thread;
mod observation;

pub use call_log::LogLevel;
pub(crate) use call_log::{Line, is_request_id};
pub use counters::{Connections, Counted, Counters, EventCounts, RateLimitStats, Stats};
pub use durations::Durations;
pub use log_thread::flush as flush_log;
pub(crate) use log_thread::write as write_log;
pub(crate) use observation::current;
pub use observation::{Observation, OnRetry, observed};
