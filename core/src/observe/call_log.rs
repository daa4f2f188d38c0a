//! `GENAUTH_LOG`: one line on standard error for each attempt of a call.

use std::fmt::{self, Write as _};

use crate::operation::Operation;

/// Longest logged request id; a UUID has 36 characters.
const MAX_ID_LENGTH: usize = 128;

/// Which attempts are logged.
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
    /// Parses the value of `GENAUTH_LOG`, case-insensitively. Other values disable the log.
    pub fn named(name: &str) -> Self {
        match name.trim().to_ascii_lowercase().as_str() {
            "error" => Self::Error,
            "debug" => Self::Debug,
            _ => Self::Off,
        }
    }

    /// Whether an attempt is logged at this level.
    pub(crate) fn covers(self, failed: bool) -> bool {
        match self {
            Self::Off => false,
            Self::Error => failed,
            Self::Debug => true,
        }
    }
}

/// The log line of one attempt, without arguments and credentials.
pub(crate) struct Line<'line> {
    pub(crate) operation: &'static Operation,
    pub(crate) origin: &'line str,
    pub(crate) attempt: u32,
    pub(crate) status: Option<u16>,
    /// The error's code; a line with one is of the level `error`.
    pub(crate) code: Option<&'line str>,
    /// Milliseconds.
    pub(crate) duration: f64,
    /// Milliseconds.
    pub(crate) retry_in: Option<f64>,
    pub(crate) request_id: Option<&'line str>,
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
            // The code of an OAuth error comes from the service and may contain spaces.
            let code = code.replace(|character| !is_part_of_value(character), "_");
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

/// Whether a character may be part of a logged value.
fn is_part_of_value(character: char) -> bool {
    character.is_ascii_graphic() && character != '"'
}

/// Whether a request id of the service is one word of limited length. Others are not logged or reported.
pub(crate) fn is_request_id(id: &str) -> bool {
    (1..=MAX_ID_LENGTH).contains(&id.len()) && id.chars().all(is_part_of_value)
}

#[cfg(test)]
mod tests {
    use super::{Line, LogLevel, is_request_id};
    use crate::operation::table;

    #[test]
    fn levels_are_parsed_case_insensitively() {
        assert_eq!(LogLevel::named("debug"), LogLevel::Debug);
        assert_eq!(LogLevel::named(" Error "), LogLevel::Error);
        for other in ["", "off", "1", "debug,error", "trace"] {
            assert_eq!(LogLevel::named(other), LogLevel::Off);
        }
    }

    #[test]
    fn a_line_omits_missing_fields() {
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
    #[test]
    fn a_code_of_several_words_adds_no_field() {
        let line = Line {
            operation: &table::GET_PROFILE,
            origin: "https://a.genauth.ai",
            attempt: 1,
            status: Some(400),
            code: Some("two words level=debug"),
            duration: 1.5,
            retry_in: None,
            request_id: None,
        };
        let line = line.to_string();
        assert!(
            line.contains(" code=two_words_level=debug duration="),
            "{line}"
        );
    }

    #[test]
    fn a_request_id_is_one_word() {
        assert!(is_request_id("5f1d-0ad1"));
        let long = "x".repeat(129);
        for other in ["", "two words", "a\nb", "quo\"ted", "\u{e9}", &long] {
            assert!(!is_request_id(other), "{other}");
        }
    }
}
