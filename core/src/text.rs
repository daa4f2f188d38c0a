//! Text as one-byte or two-byte units.

use std::sync::Arc;

use bytes::Bytes;
use encoding_rs::mem::{convert_str_to_utf16, convert_utf16_to_utf8};

/// Bytes that are converted at a time: the units of so many, at most one for each, are still in the cache of the
/// processor when they are copied to their place.
const PIECE: usize = 2048;

/// A text in one-byte or two-byte units, the two forms in which bindings store strings. The conversion takes
/// as long as parsing the JSON, so it is done here instead of on the caller's thread. A clone shares the memory.
#[derive(Debug, Clone)]
pub enum Text {
    /// ASCII only, one byte a character.
    Ascii(Bytes),
    /// Other text, in UTF-16.
    Wide(Arc<Vec<u16>>),
}

impl Text {
    /// A copy of a text.
    pub(crate) fn of(text: &str) -> Self {
        Self::new(Bytes::copy_from_slice(text.as_bytes()), text)
    }

    /// The text of bytes, in which what is not UTF-8 is replaced by U+FFFD.
    pub(crate) fn decode(bytes: &Bytes) -> Self {
        match utf8(bytes) {
            Some(text) => Self::new(bytes.clone(), text),
            None => Self::wide(&String::from_utf8_lossy(bytes)),
        }
    }

    /// The text of bytes beyond ASCII, in UTF-16; `None` for bytes that are not UTF-8.
    pub(crate) fn converted(bytes: &[u8]) -> Option<Self> {
        utf8(bytes).map(Self::wide)
    }

    pub(crate) fn new(bytes: Bytes, text: &str) -> Self {
        if text.is_ascii() {
            Self::Ascii(bytes)
        } else {
            Self::wide(text)
        }
    }

    /// A text in UTF-16. Its memory is exactly of its size if it has no characters beyond U+FFFF.
    fn wide(text: &str) -> Self {
        let mut units = Vec::with_capacity(text.chars().count());
        append(&mut units, text);
        Self::Wide(Arc::new(units))
    }

    /// The size in memory, in bytes.
    pub fn size(&self) -> usize {
        match self {
            Self::Ascii(bytes) => bytes.len(),
            Self::Wide(units) => 2 * units.len(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Ascii(bytes) => bytes.len(),
            Self::Wide(units) => units.len(),
        }
    }
}

/// The text of bytes that are UTF-8. The standard library takes longer for the check of Chinese text than the conversion.
pub(crate) fn utf8(bytes: &[u8]) -> Option<&str> {
    simdutf8::basic::from_utf8(bytes).ok()
}

/// The text of UTF-16 code units; a lone surrogate becomes U+FFFD. The text stays where it is written, for the caller to
/// wipe, and takes three bytes of memory for each unit.
pub fn from_utf16(units: &[u16]) -> String {
    let mut bytes = vec![0; 3 * units.len()];
    let length = convert_utf16_to_utf8(units, &mut bytes);
    bytes.truncate(length);
    // It is UTF-8, as the function says.
    String::from_utf8(bytes).unwrap_or_default()
}

/// Appends a text in UTF-16.
pub(crate) fn append(units: &mut Vec<u16>, text: &str) {
    let mut piece = [0; PIECE];
    let mut rest = text;
    while !rest.is_empty() {
        let (next, later) = rest.split_at(boundary_before(rest.as_bytes(), PIECE));
        let count = convert_str_to_utf16(next, &mut piece);
        units.extend_from_slice(&piece[..count]);
        rest = later;
    }
}

/// The last boundary of characters at or before a byte of UTF-8.
pub(crate) fn boundary_before(text: &[u8], byte: usize) -> usize {
    let at = byte.min(text.len());
    let is_boundary = |&at: &usize| text.get(at).is_none_or(|byte| byte & 0xc0 != 0x80);
    // A character has at most four bytes.
    (at - at.min(3)..=at).rev().find(is_boundary).unwrap_or(at)
}

impl std::fmt::Display for Text {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ascii(bytes) => formatter.write_str(&String::from_utf8_lossy(bytes)),
            Self::Wide(units) => formatter.write_str(&String::from_utf16_lossy(units)),
        }
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::{PIECE, Text, from_utf16};

    #[test]
    fn a_wide_text_has_the_units_of_its_characters() {
        let long = "王é.".repeat(1_000);
        // A character of every length across the end of a piece.
        let across = ["é", "王", "😀"]
            .into_iter()
            .flat_map(|character| {
                (PIECE - 4..=PIECE).map(move |before| "a".repeat(before) + character + "b")
            })
            .collect::<Vec<_>>();
        let across = across.iter().map(String::as_str);
        let others = [
            "é",
            "王伟",
            "\u{ffff}\u{800}\u{7ff}\u{80}\u{7f}",
            &long,
            "a王😀z\u{10ffff}",
        ];
        for text in others.into_iter().chain(across) {
            let expected: Vec<_> = text.encode_utf16().collect();
            let Text::Wide(units) = Text::of(text) else {
                panic!("{text} is not ASCII");
            };
            assert_eq!(*units, expected);
            let is_exact = units.capacity() == expected.len();
            assert!(
                is_exact || text.contains('😀'),
                "memory is left over: {text}"
            );
        }
    }

    #[test]
    fn what_is_not_utf_8_is_replaced() {
        let text = |bytes: &[u8]| Text::decode(&Bytes::copy_from_slice(bytes)).to_string();
        assert_eq!(text(b"a\xffz"), "a\u{fffd}z");
        assert_eq!(text("王".as_bytes()), "王");
        assert!(matches!(
            Text::decode(&Bytes::from_static(b"plain")),
            Text::Ascii(_)
        ));
    }

    #[test]
    fn utf_16_becomes_text() {
        for expected in ["", "plain", "é王\u{ffff}😀", "a王😀z\u{10ffff}"] {
            let units: Vec<_> = expected.encode_utf16().collect();
            assert_eq!(from_utf16(&units), expected);
        }
        let lone = [0xd83d, 0x61, 0xde00, 0xd83d];
        assert_eq!(from_utf16(&lone), "\u{fffd}a\u{fffd}\u{fffd}");
    }
}
