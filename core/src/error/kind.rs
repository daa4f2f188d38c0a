//! The kinds of failures, and the data that only one kind has.

use std::borrow::Cow;

use serde::Serialize;

/// The kind of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// An option or argument is wrong. Nothing was sent.
    Configuration,
    /// DNS, connect, TLS or a broken connection.
    Connection,
    /// The deadline of the call passed.
    Timeout,
    /// The caller's signal fired.
    Abort,
    /// A status outside 2xx.
    Http,
    /// Status 429.
    RateLimit,
    /// The response cannot be used: not JSON, too large, truncated.
    Response,
    /// The service answered HTTP 200 with a business failure and `throwOnFailure` is set.
    Api,
    /// An OAuth 2.0 endpoint returned an error (RFC 6749, 5.2).
    OAuth,
    /// A token did not pass verification.
    Token,
    /// A bug of this library.
    Internal,
}

/// What is known of the effect of a call that failed without an answer of the service that says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// No byte of the request was sent, or the server said that it has not processed it.
    NotSent,
    /// The request was sent, and no usable answer came: the service may have carried the call out.
    Unknown,
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
    /// Status and headers were received; the body is not complete.
    Body,
    /// Waiting before the next attempt.
    Backoff,
    /// Waiting because of the rate limit of the client.
    #[serde(rename = "rateLimit")]
    RateLimit,
}

impl Phase {
    pub(super) fn described(self) -> &'static str {
        match self {
            Self::Queue => "waiting for a free connection",
            Self::Connect => "connecting",
            Self::Response => "waiting for the response",
            Self::Body => "reading the response body",
            Self::Backoff => "waiting before the next attempt",
            Self::RateLimit => "waiting for the rate limit of the client",
        }
    }
}

/// The data of one kind of error, under their documented names.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
pub(super) enum Detail {
    /// [`Kind::Configuration`]: the option or argument at fault.
    Field { field: String },
    /// [`Kind::Timeout`], and [`Kind::Abort`] of a call: what the call was doing.
    Phase { phase: Phase },
    /// [`Kind::Http`] and [`Kind::RateLimit`]: seconds that the service asks to wait.
    Wait { retry_after: f64 },
    /// [`Kind::OAuth`]: the error of the endpoint (RFC 6749, 5.2).
    OAuth {
        error: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        error_description: Option<String>,
    },
    /// [`Kind::Token`]: the claim at fault.
    Claim { claim: Cow<'static, str> },
}
