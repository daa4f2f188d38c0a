//! Codes and messages for refused tokens and key sets.

use crate::error::Error;

/// A required token is missing.
pub(crate) const MISSING: &str = "ERR_JWT_MISSING";
pub(super) const MALFORMED: &str = "ERR_JWT_MALFORMED";
pub(super) const TOO_LARGE: &str = "ERR_JWT_TOO_LARGE";
pub(super) const ALGORITHM: &str = "ERR_JWT_ALGORITHM";
pub(super) const WEAK_SECRET: &str = "ERR_JWT_WEAK_SECRET";
pub(super) const CRITICAL: &str = "ERR_JWT_CRITICAL";
pub(super) const TYPE: &str = "ERR_JWT_TYPE";
pub(super) const SIGNATURE: &str = "ERR_JWT_SIGNATURE";
/// An access token lacks a required scope.
pub(crate) const SCOPE: &str = "ERR_JWT_SCOPE";
pub(crate) const EXPIRED: &str = "ERR_JWT_EXPIRED";
pub(super) const CLAIM: &str = "ERR_JWT_CLAIM";
pub(crate) const NO_KEY: &str = "ERR_JWKS_NO_KEY";
pub(super) const AMBIGUOUS: &str = "ERR_JWKS_AMBIGUOUS";
pub(super) const MALFORMED_SET: &str = "ERR_JWKS_MALFORMED";
pub(super) const WEAK_KEY: &str = "ERR_JWKS_WEAK_KEY";

/// Longest quotation from a token in a message, in characters.
const MAX_QUOTED: usize = 100;

/// Whether a token was refused because of its key or signature, so that newer keys may verify it.
pub(crate) fn depends_on_keys(error: &Error) -> bool {
    [
        NO_KEY,
        AMBIGUOUS,
        WEAK_KEY,
        MALFORMED_SET,
        ALGORITHM,
        SIGNATURE,
    ]
    .contains(&error.code())
}

/// The error for a text that is not a signed JWT.
pub(super) fn malformed(why: &str) -> Error {
    Error::token(
        MALFORMED,
        format!("The token {why}; pass a signed JWT exactly as the service issued it."),
    )
}

/// The error for a claim that is missing or wrong.
pub(super) fn claim(name: &'static str, message: String) -> Error {
    Error::claim(CLAIM, name, message)
}

/// Quotes a part of a token for a message: shortened, and without control characters, which could break a log
/// line. The part must not be secret.
pub(super) fn quoted(text: &str) -> String {
    let mut characters = text.chars().filter(|character| !character.is_control());
    let mut quoted: String = characters.by_ref().take(MAX_QUOTED).collect();
    if characters.next().is_some() {
        quoted.push('…');
    }
    format!("\"{quoted}\"")
}

/// Quotes a list as [`quoted`] does, at most five items.
pub(super) fn quoted_list(texts: &[String]) -> String {
    let all: Vec<String> = texts.iter().take(5).map(|text| quoted(text)).collect();
    let more = if texts.len() > 5 { ", …" } else { "" };
    format!("{}{more}", all.join(", "))
}
