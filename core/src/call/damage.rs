//! Whether the body of a response arrived as the server sent it.
//!
//! HTTP itself finds most bodies that were cut short or damaged. What it does not find is found here, by the
//! text: servers and proxies that are being restarted end a connection in the middle of a body of unknown
//! length, or write bytes of another buffer into it. Another attempt may get the response whole.

use crate::transport::verdict::TRUNCATED;

/// How a body was damaged on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Damage {
    /// It is not UTF-8.
    NotUtf8,
    /// It begins with a control character, as no text does.
    Binary,
    /// It is the beginning of a JSON text, and nothing but the end of the connection or stream ended it.
    Cut,
}

impl Damage {
    /// The code of the error, and what is wrong with the body, of `size` bytes.
    pub(super) fn described(self, size: usize) -> (&'static str, String) {
        match self {
            Self::NotUtf8 => (
                "ERR_RESPONSE_ENCODING",
                "The response is not valid UTF-8.".to_owned(),
            ),
            Self::Binary => (
                "ERR_RESPONSE_NOT_JSON",
                format!("The response is not JSON, but binary data ({size} bytes)."),
            ),
            Self::Cut => (
                TRUNCATED,
                format!("The response was cut short: its JSON text ends after {size} bytes."),
            ),
        }
    }
}

/// The text of a body. `delimited` says whether the framing told where the body ends, by a length or by a mark
/// of its end, rather than by the end of the connection or stream.
///
/// # Errors
/// How the body was damaged.
pub(super) fn text(body: &[u8], delimited: bool) -> Result<&str, Damage> {
    let text = std::str::from_utf8(body).map_err(|_| Damage::NotUtf8)?;
    let visible = text.trim_ascii();
    if visible.starts_with(|first: char| first.is_ascii_control()) {
        return Err(Damage::Binary);
    }
    if !delimited && is_cut_json(visible) {
        return Err(Damage::Cut);
    }
    Ok(text)
}

/// Whether a text begins a JSON object, array or string that its last character does not end.
fn is_cut_json(text: &str) -> bool {
    let end = match text.as_bytes().first() {
        Some(b'{') => '}',
        Some(b'[') => ']',
        Some(b'"') => '"',
        _ => return false,
    };
    text.len() < 2 || !text.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::{Damage, text};

    #[test]
    fn a_body_that_is_not_text_is_damaged_however_it_is_framed() {
        for delimited in [true, false] {
            assert_eq!(text(b"\"\xff\"", delimited), Err(Damage::NotUtf8));
            // The head of an HTTP/2 frame.
            assert_eq!(
                text(b"\0\0\x1a\x01\x05\0\0\0\x01{}", delimited),
                Err(Damage::Binary)
            );
            assert_eq!(text(b" \x7f{}", delimited), Err(Damage::Binary));
        }
    }

    #[test]
    fn incomplete_json_is_truncated_if_the_length_is_unknown() {
        for json in ["{", "[1,2", "\"", "\"a", "{\"a\":1 \n"] {
            assert_eq!(text(json.as_bytes(), false), Err(Damage::Cut), "{json}");
            assert_eq!(text(json.as_bytes(), true), Ok(json), "{json}");
        }
    }

    #[test]
    fn other_text_is_judged_elsewhere() {
        for other in [
            "",
            " \n",
            "{}",
            "[1]\n",
            "\"a\"",
            "1",
            "null",
            "<p>",
            "not found",
        ] {
            assert_eq!(text(other.as_bytes(), false), Ok(other), "{other}");
        }
    }
}
