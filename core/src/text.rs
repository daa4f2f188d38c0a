//! Text as one-byte or two-byte units.

use std::sync::Arc;

use bytes::Bytes;

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

    pub(crate) fn new(bytes: Bytes, text: &str) -> Self {
        if text.is_ascii() {
            Self::Ascii(bytes)
        } else {
            Self::wide(text)
        }
    }

    /// A text in UTF-16, in memory of exactly its size.
    pub(crate) fn wide(text: &str) -> Self {
        let mut units = Vec::with_capacity(utf16_length(text));
        units.extend(text.encode_utf16());
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

impl std::fmt::Display for Text {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Ascii(bytes) => formatter.write_str(&String::from_utf8_lossy(bytes)),
            Self::Wide(units) => formatter.write_str(&String::from_utf16_lossy(units)),
        }
    }
}

/// The number of UTF-16 units of a text: one for each character, and one more for those of four bytes.
fn utf16_length(text: &str) -> usize {
    let units = |byte: u8| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0);
    text.bytes().map(units).sum()
}

#[cfg(test)]
mod tests {
    use super::{Text, utf16_length};

    #[test]
    fn a_wide_text_has_the_units_of_its_characters() {
        for text in [
            "é",
            "王伟",
            "a王😀z",
            "\u{ffff}\u{10000}\u{10ffff}\u{800}\u{7ff}\u{80}\u{7f}",
        ] {
            let expected: Vec<_> = text.encode_utf16().collect();
            assert_eq!(utf16_length(text), expected.len(), "{text}");
            let Text::Wide(units) = Text::of(text) else {
                panic!("{text} is not ASCII");
            };
            assert_eq!(*units, expected);
            assert_eq!(units.capacity(), expected.len(), "no memory is left over");
        }
    }
}
