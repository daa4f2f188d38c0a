//! Context added to an error: its source, the response, and the call.

use std::{borrow::Cow, error::Error as StdError, sync::Arc};

use super::{
    CallDescription, Detail, Error, ErrorResponse, Outcome, ServiceCodes, source_error::Source,
};
use crate::{operation::Operation, redact::Secrets};

impl Error {
    pub(crate) fn with_retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// Sets the source error of another library.
    pub(crate) fn with_source(self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.with_cleaned_source(source, &Secrets::default())
    }

    /// Sets the source error of another library, which may quote the peer: the text for `cause` is redacted.
    pub(crate) fn with_cleaned_source(
        mut self,
        source: impl StdError + Send + Sync + 'static,
        secrets: &Secrets,
    ) -> Self {
        self.0.source = Some(Source::cleaned(source, secrets));
        self
    }

    /// Sets the source error of another library, whose texts are all its own or the system's.
    pub(crate) fn with_fixed_source(mut self, source: Arc<dyn StdError + Send + Sync>) -> Self {
        self.0.source = Some(Source::fixed(source));
        self
    }

    pub(crate) fn with_response(mut self, response: ErrorResponse) -> Self {
        self.0.response = Some(response);
        self
    }

    /// Sets the seconds of the `Retry-After` header.
    pub(crate) fn with_retry_after(mut self, seconds: Option<f64>) -> Self {
        self.0.detail = seconds.map(|retry_after| Detail::Wait { retry_after });
        self
    }

    pub(crate) fn with_service_codes(mut self, codes: ServiceCodes) -> Self {
        self.0.service = codes;
        self
    }

    /// Prefixes the message with the step of the call that failed.
    pub(crate) fn during(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// Adds a sentence on what to do.
    pub(crate) fn with_advice(mut self, advice: Option<&str>) -> Self {
        if let Some(advice) = advice {
            self.0.message = format!("{} {advice}", self.0.message);
        }
        self
    }

    /// Adds the operation to the error and, where useful, to the message.
    pub fn in_call(mut self, operation: &Operation, attempts: Option<u32>) -> Self {
        self.0.call = CallDescription {
            operation: Some(operation.name.into()),
            method: Some(operation.method.as_str()),
            path: Some(operation.path),
            attempts,
            outcome: (attempts == Some(0)).then_some(Outcome::NotSent),
        };
        self.0.message = [operation.name, ": ", &self.0.message].concat();
        self
    }

    /// Adds what is known of the effect of the call.
    pub fn with_outcome(mut self, outcome: Option<Outcome>) -> Self {
        self.0.call.outcome = outcome;
        self
    }

    /// Adds the method name to an error that no request caused.
    pub fn in_method(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        let name = name.into();
        self.0.message = format!("{name}: {}", self.0.message);
        self.0.call.operation = Some(name);
        self
    }
}
