//! Lines of the log (`GENAUTH_LOG`) about sockets.

use std::time::Duration;

use tokio::time::Instant;

use super::source::EventSource;
use crate::{
    error::Error,
    observe::{Line, LogLevel, write_log},
};

/// RFC 9110, 15.2.2.
const SWITCHING_PROTOCOLS: u16 = 101;

/// The lines of one socket: one for its handshake, and one for the failure of an open socket.
pub(super) struct Lines<'source> {
    level: LogLevel,
    source: &'source EventSource,
    attempt: u32,
    started: Instant,
}

impl<'source> Lines<'source> {
    /// The lines of a socket whose handshake begins now.
    pub(super) fn new(level: LogLevel, source: &'source EventSource, attempt: u32) -> Self {
        Self {
            level,
            source,
            attempt,
            started: Instant::now(),
        }
    }

    /// The handshake is done.
    pub(super) fn opened(&mut self) {
        self.write(Some(SWITCHING_PROTOCOLS), None, None);
        self.started = Instant::now();
    }

    /// The handshake or the socket has failed; another handshake follows after `wait`.
    pub(super) fn failed(&self, error: &Error, wait: Option<Duration>) {
        self.write(error.status(), Some(error), wait);
    }

    fn write(&self, status: Option<u16>, error: Option<&Error>, wait: Option<Duration>) {
        if !self.level.covers(error.is_some()) {
            return;
        }
        let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
        let line = Line {
            operation: self.source.operation(),
            origin: self.source.origin(),
            attempt: self.attempt,
            status,
            code: error.map(Error::code),
            duration: milliseconds(self.started.elapsed()),
            retry_in: wait.map(milliseconds),
            request_id: error.and_then(Error::request_id),
        };
        write_log(line.to_string());
    }
}
