//! The strings and numbers of a JSON text, found without parsing it: a body may exceed the nesting limit of a
//! parser, contain an unpaired surrogate or be truncated, and its secrets must still be found.

use std::ops::Range;

use crate::{
    json::{Unescaped, unescape},
    secret::Wiped,
};

/// A string without its quotes, or a number.
pub(super) struct Literal {
    pub(super) place: Range<usize>,
    pub(super) kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Text,
    Number,
}

/// All literals of a text. A string that does not end goes to the end of the text.
pub(super) fn literals(json: &str) -> impl Iterator<Item = Literal> {
    let bytes = json.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'"' => {
                    let start = at + 1;
                    let end = end_of_string(bytes, start);
                    at = (end + 1).min(bytes.len());
                    let rest = bytes[at..].trim_ascii_start();
                    let kind = match rest.first() {
                        Some(b':') => Kind::Name,
                        _ => Kind::Text,
                    };
                    return Some(Literal {
                        place: start..end,
                        kind,
                    });
                }
                b'-' | b'0'..=b'9' => {
                    let start = at;
                    let is_number =
                        |byte: &u8| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
                    at += bytes[at..]
                        .iter()
                        .take_while(|byte| is_number(byte))
                        .count();
                    return Some(Literal {
                        place: start..at,
                        kind: Kind::Number,
                    });
                }
                _ => at += 1,
            }
        }
        None
    })
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The value of a string; what no text can hold, half a character, is left as it was written.
pub(super) fn unescaped(literal: &str) -> Wiped<String> {
    let Unescaped { text, is_whole } = unescape(literal);
    if is_whole {
        return text;
    }
    Wiped::new(literal.to_owned())
}
