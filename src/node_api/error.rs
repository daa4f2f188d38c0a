//! [`CallError`]: the error of a native function.

use std::fmt;

use genauth_core::error::Error;
use napi::Status;

/// The error of a native function. Every fallible function of this crate returns it.
///
/// The error type of napi-rs converts a thrown value to text by `coerce_to_string`, which runs code of
/// that value.
#[derive(Debug)]
pub(crate) enum CallError {
    /// A JavaScript exception is pending in the environment.
    Exception,
    /// An error of the core that is not yet a JavaScript error.
    Refused(Error),
    /// A Node-API function failed without a pending exception: a value has the wrong type, or the
    /// environment is ending.
    Status(Status),
}

/// Result of a native function.
pub(crate) type Result<T> = std::result::Result<T, CallError>;

impl From<Error> for CallError {
    fn from(error: Error) -> Self {
        Self::Refused(error)
    }
}

/// Only for functions of napi-rs that run no JavaScript: a pending exception would be lost.
impl From<napi::Error> for CallError {
    fn from(error: napi::Error) -> Self {
        Self::Status(error.status)
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exception => formatter.write_str("a JavaScript exception is pending"),
            Self::Refused(error) => error.fmt(formatter),
            Self::Status(status) => write!(formatter, "Node-API returned {status}"),
        }
    }
}

/// The error type that generated code of napi-rs returns. A pending exception stays pending.
impl From<CallError> for napi::Error {
    fn from(error: CallError) -> Self {
        let status = match error {
            CallError::Status(status) => status,
            CallError::Exception | CallError::Refused(_) => Status::PendingException,
        };
        napi::Error::new(status, error.to_string())
    }
}
