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

    /// A text in UTF-16. Its memory is exactly of its size if it has no characters beyond U+FFFF.
    pub(crate) fn wide(text: &str) -> Self {
        let mut units = Vec::with_capacity(text.chars().count());
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

#[cfg(test)]
mod tests {
    use super::Text;

    #[test]
    fn a_wide_text_has_the_units_of_its_characters() {
        let long = "王é.".repeat(1_000);
        for text in [
            "é",
            "王伟",
            "\u{ffff}\u{800}\u{7ff}\u{80}\u{7f}",
            &long,
            "a王😀z\u{10ffff}",
        ] {
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
}
