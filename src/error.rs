//! The one error type of the crate: a kind, a stable code, a sentence, and the call it belongs to.
//!
//! An error never holds a request body, a credential or a URL with a query: whatever goes into
//! `message`, `cause` or `response` has been through [`crate::redact`] first.

use std::{borrow::Cow, fmt};

use serde::Serialize;

use crate::operations::Operation;

/// Result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// Which JavaScript class an error becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Kind {
    /// An option or argument is wrong. Nothing was sent.
    #[serde(rename = "ConfigurationError")]
    Configuration,
    /// DNS, connect, TLS or a broken connection.
    #[serde(rename = "ConnectionError")]
    Connection,
    /// The deadline of the call passed.
    #[serde(rename = "TimeoutError")]
    Timeout,
    /// The caller's signal fired.
    #[serde(rename = "AbortError")]
    Abort,
    /// A status outside 2xx.
    #[serde(rename = "HttpError")]
    Http,
    /// Status 429.
    #[serde(rename = "RateLimitError")]
    RateLimit,
    /// The answer cannot be used: not JSON, too large, cut short.
    #[serde(rename = "ResponseError")]
    Response,
    /// The service answered HTTP 200 with a business failure and `throwOnFailure` is set.
    #[serde(rename = "ApiError")]
    Api,
    /// A token endpoint refused (RFC 6749, 5.2).
    #[serde(rename = "OAuthError")]
    OAuth,
    /// A token did not pass verification.
    #[serde(rename = "TokenError")]
    Token,
    /// A fault of this library itself.
    #[serde(rename = "GenAuthError")]
    Internal,
}

/// What a call was doing when its deadline passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Waiting for a free slot: too many calls to this host at once.
    Queue,
    /// Resolving the name, connecting, TLS handshake.
    Connect,
    /// The request is on its way or sent; no status yet.
    Response,
    /// Status and headers are here, the body is not complete.
    Body,
    /// Waiting before the next attempt.
    Backoff,
}

impl Phase {
    fn described(self) -> &'static str {
        match self {
            Self::Queue => "waiting for a free connection",
            Self::Connect => "connecting",
            Self::Response => "waiting for the response",
            Self::Body => "reading the response body",
            Self::Backoff => "waiting before the next attempt",
        }
    }
}

/// The answer that an error is about.
#[derive(Debug, Clone, Serialize)]
pub struct ErrorResponse {
    /// HTTP status code.
    pub status: u16,
    /// Response headers, lower-case names, credentials removed.
    pub headers: Vec<(String, String)>,
    /// Response body as text, credentials removed, at most [`ErrorResponse::MAX_BODY`] bytes.
    pub body: String,
}

impl ErrorResponse {
    /// A body longer than this is cut: an error is for reading, not for transport.
    pub const MAX_BODY: usize = 64 * 1024;
}

/// Everything that the JavaScript error shows. Serialized as the crossing to JavaScript.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Inner {
    kind: Kind,
    code: Cow<'static, str>,
    message: String,
    retryable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claim: Option<Cow<'static, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<Phase>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_code: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_code: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    retry_after: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: Option<ErrorResponse>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<String>,
}

/// Why a call, or the making of a client, failed.
#[derive(Clone)]
pub struct Error(Box<Inner>);

impl Error {
    /// An error of `kind` with a stable `code` and a sentence that says what to do.
    pub fn new(kind: Kind, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            code: code.into(),
            message: message.into(),
            retryable: false,
            field: None,
            claim: None,
            error: None,
            error_description: None,
            operation: None,
            method: None,
            path: None,
            attempts: None,
            phase: None,
            status_code: None,
            api_code: None,
            request_id: None,
            retry_after: None,
            response: None,
            cause: None,
        }))
    }

    /// An option of the client is wrong.
    pub fn option(name: impl Into<String>, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Configuration, "ERR_INVALID_OPTION", message);
        error.0.field = Some(name.into());
        error
    }

    /// An argument of a call is wrong.
    pub fn argument(name: impl Into<String>, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Configuration, "ERR_INVALID_ARGUMENT", message);
        error.0.field = Some(name.into());
        error
    }

    /// A token is refused; the codes begin with `ERR_JWT_` or `ERR_JWKS_`.
    pub fn token(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Token, code, message)
    }

    /// A claim of a token is missing or wrong.
    pub fn claim(
        code: &'static str,
        claim: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        let mut refused = Self::token(code, message);
        refused.0.claim = Some(claim.into());
        refused
    }

    /// An OAuth 2.0 endpoint refused with `error` and, perhaps, a description (RFC 6749, 5.2). The code
    /// is that `error`, except where it looks like a code of this library: those have only capital
    /// letters, and those of OAuth 2.0 do not.
    pub fn oauth(error: String, description: Option<String>, message: impl Into<String>) -> Self {
        let like_ours =
            |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
        let code = if error.bytes().all(like_ours) {
            "server_error".to_owned()
        } else {
            error.clone()
        };
        let mut refused = Self::new(Kind::OAuth, code, message);
        refused.0.error = Some(error);
        refused.0.error_description = description;
        refused
    }

    /// The deadline of `milliseconds` passed in `phase`.
    pub fn timeout(phase: Phase, milliseconds: u128) -> Self {
        let mut error = Self::new(
            Kind::Timeout,
            "ETIMEDOUT",
            format!(
                "The call timed out after {milliseconds} ms while {}.",
                phase.described()
            ),
        );
        error.0.phase = Some(phase);
        error.0.retryable = true;
        error
    }

    /// A fault of this library, such as a panic.
    pub(crate) fn internal() -> Self {
        let message = "The library failed inside; please report this as a bug.";
        Self::new(Kind::Internal, "ERR_INTERNAL", message)
    }

    /// The caller's signal fired.
    pub fn aborted() -> Self {
        Self::new(
            Kind::Abort,
            "ABORT_ERR",
            "The call was aborted by its signal.",
        )
    }

    /// Which kind of failure this is.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The stable code, such as `ECONNREFUSED`.
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// The sentence for a person.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The option or argument at fault.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The claim of a token that is at fault.
    pub fn claim_at_fault(&self) -> Option<&str> {
        self.0.claim.as_deref()
    }

    /// Whether the same call may succeed when made again.
    pub fn retryable(&self) -> bool {
        self.0.retryable
    }

    /// What the call was doing when its deadline passed.
    pub fn phase(&self) -> Option<Phase> {
        self.0.phase
    }

    /// HTTP status, or the `statusCode` of the body for a business failure.
    pub fn status_code(&self) -> Option<u64> {
        self.0.status_code
    }

    /// How many times the request was tried.
    pub fn attempts(&self) -> Option<u32> {
        self.0.attempts
    }

    /// The id that the service gave to the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The answer that the error is about.
    pub fn response(&self) -> Option<&ErrorResponse> {
        self.0.response.as_ref()
    }

    /// Technical reason, such as the text of the operating system.
    pub fn cause(&self) -> Option<&str> {
        self.0.cause.as_deref()
    }

    pub(crate) fn with_retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    pub(crate) fn with_cause(mut self, cause: String) -> Self {
        self.0.cause = Some(cause);
        self
    }

    pub(crate) fn with_response(mut self, response: ErrorResponse) -> Self {
        self.0.status_code = Some(u64::from(response.status));
        self.0.response = Some(response);
        self
    }

    pub(crate) fn with_retry_after(mut self, seconds: Option<f64>) -> Self {
        self.0.retry_after = seconds;
        self
    }

    pub(crate) fn with_status_code(mut self, status_code: u64) -> Self {
        self.0.status_code = Some(status_code);
        self
    }

    pub(crate) fn with_service_codes(
        mut self,
        api_code: Option<i64>,
        request_id: Option<String>,
    ) -> Self {
        self.0.api_code = api_code;
        self.0.request_id = request_id;
        self
    }

    /// Says in the message what was being done for the call.
    pub(crate) fn during(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// Names the call in the error and, where it helps, in the message.
    pub(crate) fn in_call(mut self, operation: &Operation, attempts: Option<u32>) -> Self {
        self.0.operation = Some(operation.name);
        self.0.method = Some(operation.method.as_str());
        self.0.path = Some(operation.path);
        self.0.attempts = attempts;
        self.0.message = format!("{}: {}", operation.name, self.0.message);
        self
    }

    /// Names the method that was called, where no request is to blame.
    pub(crate) fn in_method(mut self, name: &'static str) -> Self {
        self.0.operation = Some(name);
        self.0.message = format!("{name}: {}", self.0.message);
        self
    }

    /// The JSON text that crosses to JavaScript.
    pub(crate) fn to_json(&self) -> String {
        serde_json::to_string(&self.0).expect("an error has only strings and numbers")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for Error {}
