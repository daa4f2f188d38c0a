//! The challenge with which an API answers a request with a refused token (RFC 6750, 3).

use serde::Serialize;

/// A status and a header. The field names differ from those that frameworks read from errors.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Challenge {
    status: u16,
    www_authenticate: String,
}

impl Challenge {
    /// Creates a challenge with a status and a value of `WWW-Authenticate`.
    pub(crate) fn new(status: u16, www_authenticate: String) -> Self {
        Self {
            status,
            www_authenticate,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The value of `WWW-Authenticate`.
    pub fn www_authenticate(&self) -> &str {
        &self.www_authenticate
    }
}
