//! What looks like a token, whoever made it.

use std::ops::Range;

/// A run of token characters as long as this is taken for a credential in free text. Ids of the
/// service have 24 characters.
const OPAQUE_RUN: usize = 32;

/// Whether a text is a UUID, which identifies and gives no access.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// The long runs of token characters in a text.
pub(super) fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    ranges_of(text, |byte| {
        byte.is_ascii_alphanumeric() || b"_-+=.%".contains(&byte)
    })
    .filter(|run| {
        // `requestId=` and an id are two things.
        let mut parts = text[run.clone()].split('=');
        parts.any(|part| part.len() >= OPAQUE_RUN && !is_uuid(part))
    })
}

/// The JSON Web Tokens in a text, also encrypted ones, which have five parts.
pub(super) fn web_tokens(text: &str) -> impl Iterator<Item = Range<usize>> {
    let has_any = text.contains("eyJ");
    let searched = if has_any { text } else { "" };
    ranges_of(searched, |byte| {
        byte.is_ascii_alphanumeric() || b"_-.".contains(&byte)
    })
    .filter_map(|run| {
        let start = run.start + searched[run.clone()].find("eyJ")?;
        let parts = searched[start..run.end].split('.').take(2);
        let is_token = searched[start..run.end].matches('.').count() >= 2
            && parts.map(str::len).all(|length| length > 0);
        is_token.then_some(start..run.end)
    })
}

/// The longest ranges of such bytes, which are ASCII.
fn ranges_of(text: &str, is_part: impl Fn(u8) -> bool) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + bytes[at..].iter().position(|byte| is_part(*byte))?;
        let length = bytes[start..].iter().position(|byte| !is_part(*byte));
        at = length.map_or(bytes.len(), |length| start + length);
        Some(start..at)
    })
}
