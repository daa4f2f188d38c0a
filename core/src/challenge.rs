//! How an API answers a request whose token it refuses (RFC 6750, 3).

use serde::Serialize;

/// A status and a header, by names that no framework takes for those of the error itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Challenge {
    status: u16,
    www_authenticate: String,
}

impl Challenge {
    /// An answer with this status and this value of `WWW-Authenticate`.
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
