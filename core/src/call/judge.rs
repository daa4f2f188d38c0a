//! The judgment of a 2xx answer by the protocol that its request belongs to.

/// Judges the body of a 2xx answer; `None` where nothing is missing.
pub type Judge = fn(&[u8]) -> Option<Lack>;

/// What a 2xx answer lacks, so that it cannot be handed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lack {
    /// Code of the error.
    pub code: &'static str,
    /// Message of the error.
    pub message: &'static str,
    /// Whether the answer may be a refusal, whose own reason comes first: an error response of OAuth 2.0
    /// (RFC 6749, 5.2), or a business failure.
    pub may_be_refusal: bool,
}
