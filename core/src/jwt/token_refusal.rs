//! The reasons for which a token or a key set is refused.

use crate::error::Error;

/// For a token that should be there.
pub(crate) const MISSING: &str = "ERR_JWT_MISSING";
pub(super) const MALFORMED: &str = "ERR_JWT_MALFORMED";
pub(super) const TOO_LARGE: &str = "ERR_JWT_TOO_LARGE";
pub(super) const ALGORITHM: &str = "ERR_JWT_ALGORITHM";
pub(super) const WEAK_SECRET: &str = "ERR_JWT_WEAK_SECRET";
pub(super) const CRITICAL: &str = "ERR_JWT_CRITICAL";
pub(super) const TYPE: &str = "ERR_JWT_TYPE";
pub(super) const SIGNATURE: &str = "ERR_JWT_SIGNATURE";
/// For an access token that lacks a required scope.
pub(crate) const SCOPE: &str = "ERR_JWT_SCOPE";
pub(crate) const EXPIRED: &str = "ERR_JWT_EXPIRED";
pub(super) const CLAIM: &str = "ERR_JWT_CLAIM";
pub(crate) const NO_KEY: &str = "ERR_JWKS_NO_KEY";
pub(super) const AMBIGUOUS: &str = "ERR_JWKS_AMBIGUOUS";
pub(super) const MALFORMED_SET: &str = "ERR_JWKS_MALFORMED";
pub(super) const WEAK_KEY: &str = "ERR_JWKS_WEAK_KEY";

/// Longest piece of a token that a message repeats, in characters.
const LONGEST_SHOWN: usize = 100;

/// Whether an admitted token is refused for its key or its signature, which newer keys may mend.
pub(crate) fn is_about_keys(error: &Error) -> bool {
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

/// A token that is not a signed JWT at all.
pub(super) fn malformed(why: &str) -> Error {
    Error::token(
        MALFORMED,
        format!("The token {why}; pass a signed JWT exactly as the service gave it."),
    )
}

/// A claim that is missing or wrong.
pub(super) fn claim(name: &'static str, message: String) -> Error {
    Error::claim(CLAIM, name, message)
}

/// A piece of a token that is not a secret, quoted for a message: short, and without what could break a
/// line of a log.
pub(super) fn shown(text: &str) -> String {
    let mut characters = text.chars().filter(|character| !character.is_control());
    let mut shown: String = characters.by_ref().take(LONGEST_SHOWN).collect();
    if characters.next().is_some() {
        shown.push('…');
    }
    format!("\"{shown}\"")
}

/// Several such pieces.
pub(super) fn shown_all(texts: &[String]) -> String {
    let all: Vec<String> = texts.iter().take(5).map(|text| shown(text)).collect();
    let more = if texts.len() > 5 { ", …" } else { "" };
    format!("{}{more}", all.join(", "))
}
