//! `GENAUTH_LOG`: one line on standard error for each attempt of a call.

use std::{
    fmt::{self, Write as _},
    io::{self, ErrorKind, Write as _},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::Duration,
};

use crate::operations::Operation;

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogLevel {
    /// Nothing.
    #[default]
    Off,
    /// Attempts that failed.
    Error,
    /// Every attempt.
    Debug,
}

impl LogLevel {
    /// The level that `GENAUTH_LOG` names, in any case. Other words name none.
    pub fn named(name: &str) -> Self {
        match name.trim().to_ascii_lowercase().as_str() {
            "error" => Self::Error,
            "debug" => Self::Debug,
            _ => Self::Off,
        }
    }

    /// Whether an attempt is written, given whether it failed.
    pub(super) fn covers(self, failed: bool) -> bool {
        match self {
            Self::Off => false,
            Self::Error => failed,
            Self::Debug => true,
        }
    }
}

/// One attempt, in words that hold neither arguments nor credentials.
pub(super) struct Line<'line> {
    pub(super) operation: &'static Operation,
    pub(super) origin: &'line str,
    pub(super) attempt: u32,
    pub(super) status: Option<u16>,
    /// The error's code; a line with one is of the level `error`.
    pub(super) code: Option<&'line str>,
    /// Milliseconds.
    pub(super) duration: f64,
    /// Milliseconds.
    pub(super) retry_in: Option<f64>,
    pub(super) request_id: Option<&'line str>,
}

impl fmt::Display for Line<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = if self.code.is_some() {
            "error"
        } else {
            "debug"
        };
        let Operation {
            name, method, path, ..
        } = self.operation;
        write!(
            formatter,
            "genauth level={level} operation={name} method={} url={}{path} attempt={}",
            method.as_str(),
            self.origin,
            self.attempt,
        )?;
        if let Some(status) = self.status {
            write!(formatter, " status={status}")?;
        }
        if let Some(code) = self.code {
            write!(formatter, " code={code}")?;
        }
        write!(formatter, " duration={:.3}", self.duration)?;
        if let Some(retry_in) = self.retry_in {
            write!(formatter, " retryIn={retry_in:.3}")?;
        }
        if let Some(id) = self.request_id {
            write!(formatter, " requestId={id}")?;
        }
        formatter.write_char('\n')
    }
}

/// How often a line is offered to a full pipe, and the time between. Once that was in vain, further
/// lines are offered once, until one gets through: a log that nobody reads must not hold up calls.
const TRIES: u32 = 50;
const PAUSE: Duration = Duration::from_millis(1);

/// Writes a line in one piece, which the system does not mix with other writers' (POSIX, `write`, up
/// to 512 bytes at least, and 4,096 on Linux), before it returns.
pub(super) fn write(line: &Line<'_>) {
    static STUCK: AtomicBool = AtomicBool::new(false);
    let line = line.to_string();
    let mut rest = line.as_bytes();
    let mut stream = io::stderr().lock();
    let stuck = STUCK.load(Ordering::Relaxed);
    for _ in 0..if stuck { 1 } else { TRIES } {
        match stream.write(rest) {
            Ok(written) if written == rest.len() => {
                STUCK.store(false, Ordering::Relaxed);
                return;
            }
            Ok(written) => rest = &rest[written..],
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            // Node has made the pipe non-blocking, and its reader does not keep up.
            Err(error) if error.kind() == ErrorKind::WouldBlock => thread::sleep(PAUSE),
            // Nobody reads any more.
            Err(_) => return,
        }
    }
    STUCK.store(true, Ordering::Relaxed);
}

#[cfg(test)]
mod tests {
    use super::{Line, LogLevel};
    use crate::operations::table;

    #[test]
    fn a_level_is_named_in_any_case_and_nothing_else_is_one() {
        assert_eq!(LogLevel::named("debug"), LogLevel::Debug);
        assert_eq!(LogLevel::named(" Error "), LogLevel::Error);
        for other in ["", "off", "1", "debug,error", "trace"] {
            assert_eq!(LogLevel::named(other), LogLevel::Off);
        }
    }

    #[test]
    fn a_line_leaves_out_what_is_not_there() {
        let line = Line {
            operation: &table::GET_WECHAT_MP_ACCESS_TOKEN,
            origin: "https://a.genauth.ai",
            attempt: 1,
            status: None,
            code: Some("ECONNRESET"),
            duration: 1.5,
            retry_in: None,
            request_id: None,
        };
        assert_eq!(
            line.to_string(),
            "genauth level=error operation=getWechatMpAccessToken method=POST \
             url=https://a.genauth.ai/api/v3/get-wechat-access-token attempt=1 code=ECONNRESET \
             duration=1.500\n"
        );
    }
}
