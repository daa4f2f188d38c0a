//! Text as one-byte or two-byte units.

use bytes::Bytes;

/// A text in one-byte or two-byte units, the two forms in which bindings store strings. The conversion takes
/// as long as parsing the JSON, so it is done here instead of on the caller's thread.
#[derive(Debug, Clone)]
pub enum Text {
    /// ASCII only, one byte a character.
    Ascii(Bytes),
    /// Other text, in UTF-16.
    Wide(Vec<u16>),
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
            Self::Wide(text.encode_utf16().collect())
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
