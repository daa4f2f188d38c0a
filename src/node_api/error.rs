//! [`CallError`]: why a native function ends early.

use std::fmt;

use genauth_core::error::Error;
use napi::Status;

/// Why a native function ends without a value. Everything that can fail in this crate returns it.
///
/// napi-rs' own error does not serve here: it makes a text of a thrown value by `coerce_to_string`,
/// which runs code of that value.
#[derive(Debug)]
pub(crate) enum CallError {
    /// A JavaScript exception is pending in the environment.
    Exception,
    /// The call is refused with an error of the core, which is yet to become a JavaScript error.
    Refused(Error),
    /// Node-API refused a function, and no exception is pending: a value has the wrong type, or the
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

/// Only for functions of napi-rs that run no JavaScript: an exception would be lost.
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

/// The error that napi-rs' generated code takes back. An exception that is pending stays pending.
impl From<CallError> for napi::Error {
    fn from(error: CallError) -> Self {
        let status = match error {
            CallError::Status(status) => status,
            CallError::Exception | CallError::Refused(_) => Status::PendingException,
        };
        napi::Error::new(status, error.to_string())
    }
}
