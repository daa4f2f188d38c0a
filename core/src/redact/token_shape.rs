//! Detection of tokens of any issuer by their form.

use std::ops::Range;

/// A run of token characters as long as this is taken for a credential. Ids of the service have 24
/// characters.
const OPAQUE_RUN: usize = 32;
/// What every JSON Web Token begins with: `{"` in base64url.
const WEB_TOKEN: [char; 3] = ['e', 'y', 'J'];

/// Whether a text is a UUID, which is an identifier and not a credential.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// Finds JSON Web Tokens, and long runs of the characters of tokens.
pub(super) fn find(text: &[char], mut found: impl FnMut(Range<usize>)) {
    let is_part = |it: &char| it.is_ascii_alphanumeric() || "_-+.%~/".contains(*it);
    let mut start = 0;
    while start < text.len() {
        let length = text[start..].iter().take_while(|it| is_part(it)).count();
        let run = &text[start..start + length];
        if looks_like_token(run) {
            found(start..start + length);
        }
        start += length.max(1);
    }
}

fn looks_like_token(run: &[char]) -> bool {
    if is_web_token(run) {
        return true;
    }
    // A URL, or a word of several parts, is not one opaque run.
    run.split(|it| "./".contains(*it))
        .any(|part| part.len() >= OPAQUE_RUN && !is_uuid(&part.iter().collect::<String>()))
}

/// Also of encrypted ones, which have five parts.
fn is_web_token(run: &[char]) -> bool {
    let start = run
        .windows(WEB_TOKEN.len())
        .position(|window| window == WEB_TOKEN);
    start.is_some_and(|start| run[start..].iter().filter(|it| **it == '.').count() >= 2)
}
