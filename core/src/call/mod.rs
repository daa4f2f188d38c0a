//! One call over HTTP, in three stages. [`Endpoint::call`] runs them within the deadline of the call:
//!
//! 1. `prepare` makes path, query, body and authorization of the request from the arguments.
//! 2. `send` makes attempts, until one has an answer or a further one would be useless or unsafe.
//! 3. `interpret` makes the JSON text of the answer, or the error that explains the answer.

mod address;
mod advice;
mod answer;
mod argument_checks;
mod attempt;
mod attempt_request;
mod attempt_response;
mod content;
mod damage;
mod deadline;
mod decode;
mod dry_run;
mod endpoint;
mod envelope;
mod failure;
mod free_request;
#[cfg(fuzzing)]
pub mod fuzzing;
mod headers;
mod interpret;
mod judge;
mod layout;
mod limits;
mod outcome;
mod password_key;
mod perform;
mod prepare;
mod progress;
mod query;
mod received;
mod redirect;
mod refusal;
mod rejection;
mod response_details;
mod retry;
mod secrets;
mod send;
mod upgrade;
mod watched_body;

use bytes::Bytes;
use http::HeaderMap;

pub use answer::Answer;
pub use content::{Check, Content, Reading};
pub use deadline::Deadline;
pub use endpoint::{Endpoint, Snapshot};
pub use free_request::{FreeRequest, operation_of};
pub(crate) use headers::USER_AGENT_VALUE;
pub use headers::own_headers;
pub use judge::{Judge, Lack};
pub use limits::{call_retries, call_timeout};
pub use progress::Progress;
pub(crate) use query::text_pairs;
pub(crate) use refusal::is_error_code;
pub use response_details::ResponseDetails;
pub(crate) use upgrade::{Refusal as UpgradeRefusal, Upgrade};

use crate::operation::Operation;

/// One call to make.
pub struct Call {
    /// The operation.
    pub operation: &'static Operation,
    /// The source of its request.
    pub source: Source,
    /// Its deadline.
    pub deadline: Deadline,
    /// Attempts after the first.
    pub max_retries: u32,
    /// Whether a business failure is an error.
    pub throw_on_failure: bool,
    /// Headers of this call.
    pub headers: HeaderMap,
    /// Attempts and phase, shared with its clones.
    pub progress: Progress,
}

/// The source of a request.
pub enum Source {
    /// Arguments, which the operation lays out.
    Arguments {
        /// The parameters of the path.
        parameters: Vec<String>,
        /// The last argument as JSON text; `None` if absent.
        input: Option<Bytes>,
    },
    /// A request that is already laid out.
    Ready(Content),
}
