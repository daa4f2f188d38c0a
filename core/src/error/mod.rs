//! The error type of the crate: a kind, a stable code, a message, and the call.
//!
//! An error never contains a request body, a credential, a token or a URL with a query. Text of the service
//! in `message` or `cause` is redacted; the whole response is in [`ErrorResponse`], which is never printed.

mod context;
mod description;
mod kind;
mod response;
mod source_error;

use std::{borrow::Cow, error::Error as StdError, fmt};

use serde::Serialize;

use kind::Detail;
pub use kind::{Kind, Outcome, Phase};
pub use response::{Body, ErrorResponse};
use source_error::Source;
pub(crate) use source_error::{chain, chain_text, find};

pub use crate::challenge::Challenge;

/// Result of this crate.
pub type Result<T> = std::result::Result<T, Error>;

/// The fields of an error.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
struct Inner {
    kind: Kind,
    code: Cow<'static, str>,
    message: String,
    retryable: bool,
    #[serde(flatten)]
    detail: Option<Detail>,
    #[serde(flatten)]
    call: CallDescription,
    #[serde(flatten)]
    service: ServiceCodes,
    #[serde(skip_serializing_if = "Option::is_none")]
    response: Option<ErrorResponse>,
    #[serde(rename = "cause", skip_serializing_if = "Option::is_none")]
    source: Option<Source>,
    #[serde(skip_serializing_if = "Option::is_none")]
    challenge: Option<Challenge>,
}

/// The call that failed.
#[derive(Debug, Default, Clone, Serialize)]
struct CallDescription {
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<Cow<'static, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<Outcome>,
}

/// The codes in the envelope of the service.
#[derive(Debug, Default, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ServiceCodes {
    /// `statusCode` of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) business_status_code: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) api_code: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) request_id: Option<String>,
}

/// The reason why a call or the creation of a client failed.
#[derive(Clone)]
pub struct Error(Box<Inner>);

impl Error {
    /// Creates an error with a stable `code` and a message that says what to do.
    pub fn new(kind: Kind, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            code: code.into(),
            message: message.into(),
            retryable: false,
            detail: None,
            call: CallDescription::default(),
            service: ServiceCodes::default(),
            response: None,
            source: None,
            challenge: None,
        }))
    }

    fn with_detail(mut self, detail: Detail) -> Self {
        self.0.detail = Some(detail);
        self
    }

    /// An option of the client is wrong.
    pub fn option(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, "ERR_INVALID_OPTION", message)
            .with_detail(Detail::Field { field: name.into() })
    }

    /// An argument of a call is wrong.
    pub fn argument(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, "ERR_INVALID_ARGUMENT", message)
            .with_detail(Detail::Field { field: name.into() })
    }

    /// A token was refused; the codes begin with `ERR_JWT_` or `ERR_JWKS_`.
    pub fn token(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Kind::Token, code, message)
    }

    /// A claim of a token is missing or wrong.
    pub fn claim(
        code: &'static str,
        claim: impl Into<Cow<'static, str>>,
        message: impl Into<String>,
    ) -> Self {
        let claim = claim.into();
        Self::token(code, message).with_detail(Detail::Claim { claim })
    }

    /// An OAuth 2.0 endpoint returned `error` and an optional description (RFC 6749, 5.2). The code is that
    /// `error`, unless it looks like a code of this library, which has only capital letters.
    pub fn oauth(error: String, description: Option<String>, message: impl Into<String>) -> Self {
        let code = Self::oauth_code(&error).to_owned();
        Self::new(Kind::OAuth, code, message).with_detail(Detail::OAuth {
            error,
            error_description: description,
        })
    }

    /// Returns the code for an `error` of OAuth 2.0.
    pub(crate) fn oauth_code(error: &str) -> &str {
        let like_ours =
            |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
        match error.bytes().all(like_ours) {
            true => "server_error",
            false => error,
        }
    }

    /// The deadline of `milliseconds` passed in `phase`.
    pub fn timeout(phase: Phase, milliseconds: u128) -> Self {
        let doing = phase.described();
        let message = format!("The call timed out after {milliseconds} ms while {doing}.");
        Self::new(Kind::Timeout, "ETIMEDOUT", message)
            .with_detail(Detail::Phase { phase })
            .with_retryable(true)
    }

    /// A bug of this library, such as a panic.
    pub fn internal() -> Self {
        let message = "The library has an internal error; please report this as a bug.";
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

    /// The signal of a call fired in `phase`.
    pub fn aborted_in(phase: Phase) -> Self {
        Self::aborted().with_detail(Detail::Phase { phase })
    }

    /// The kind of failure.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The stable code, such as `ECONNREFUSED`.
    pub fn code(&self) -> &str {
        &self.0.code
    }

    /// The message for a person.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The option or argument at fault.
    pub fn field(&self) -> Option<&str> {
        match &self.0.detail {
            Some(Detail::Field { field }) => Some(field),
            _ => None,
        }
    }

    /// The claim of a token that is at fault.
    pub fn claim_at_fault(&self) -> Option<&str> {
        match &self.0.detail {
            Some(Detail::Claim { claim }) => Some(claim),
            _ => None,
        }
    }

    /// The challenge with which an API answers the refused request.
    pub fn challenge(&self) -> Option<&Challenge> {
        self.0.challenge.as_ref()
    }

    pub(crate) fn with_challenge(mut self, challenge: Challenge) -> Self {
        self.0.challenge = Some(challenge);
        self
    }

    /// Whether the same call may succeed when made again.
    pub fn retryable(&self) -> bool {
        self.0.retryable
    }

    /// What the call was doing when its deadline passed or its signal fired.
    pub fn phase(&self) -> Option<Phase> {
        match self.0.detail {
            Some(Detail::Phase { phase }) => Some(phase),
            _ => None,
        }
    }

    /// HTTP status of the answer, where one came.
    pub fn status(&self) -> Option<u16> {
        self.response().map(|response| response.status)
    }

    /// The `statusCode` in the body of the response.
    pub fn business_status_code(&self) -> Option<u64> {
        self.0.service.business_status_code
    }

    /// How many times the request was tried.
    pub fn attempts(&self) -> Option<u32> {
        self.0.call.attempts
    }

    /// What is known of the effect of the call; `None` where the call has no request of its own.
    pub fn outcome(&self) -> Option<Outcome> {
        self.0.call.outcome
    }

    /// The request id of the service.
    pub fn request_id(&self) -> Option<&str> {
        self.0.service.request_id.as_deref()
    }

    /// The response that caused the error.
    pub fn response(&self) -> Option<&ErrorResponse> {
        self.0.response.as_ref()
    }

    /// The technical cause as text, such as the message of the operating system.
    pub fn cause(&self) -> Option<Cow<'_, str>> {
        self.0.source.as_ref().map(Source::text)
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

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(Source::error)
    }
}
