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

/// How a body that should be text was damaged. `utf8` says whether it is known to be UTF-8, as most bodies, which are
/// ASCII, are; `delimited`, whether the framing told where the body ends, by a length or by a mark of its end, rather
/// than by the end of the connection or stream.
pub(super) fn find(body: &[u8], utf8: bool, delimited: bool) -> Option<Damage> {
    if !utf8 && std::str::from_utf8(body).is_err() {
        return Some(Damage::NotUtf8);
    }
    let visible = body.trim_ascii();
    if visible.first().is_some_and(u8::is_ascii_control) {
        return Some(Damage::Binary);
    }
    (!delimited && is_cut_json(visible)).then_some(Damage::Cut)
}

/// Whether a text begins a JSON object, array or string that its last character does not end.
fn is_cut_json(text: &[u8]) -> bool {
    let end = match text.first() {
        Some(b'{') => b'}',
        Some(b'[') => b']',
        Some(b'"') => b'"',
        _ => return false,
    };
    text.len() < 2 || text.last() != Some(&end)
}

#[cfg(test)]
mod tests {
    use super::{Damage, find};

    fn damage(body: &[u8], delimited: bool) -> Option<Damage> {
        find(body, body.is_ascii(), delimited)
    }

    #[test]
    fn a_body_that_is_not_text_is_damaged_however_it_is_framed() {
        for delimited in [true, false] {
            assert_eq!(damage(b"\"\xff\"", delimited), Some(Damage::NotUtf8));
            // The head of an HTTP/2 frame.
            assert_eq!(
                damage(b"\0\0\x1a\x01\x05\0\0\0\x01{}", delimited),
                Some(Damage::Binary)
            );
            assert_eq!(damage(b" \x7f{}", delimited), Some(Damage::Binary));
        }
    }

    #[test]
    fn incomplete_json_is_truncated_if_the_length_is_unknown() {
        for json in ["{", "[1,2", "\"", "\"a", "{\"a\":1 \n"] {
            assert_eq!(damage(json.as_bytes(), false), Some(Damage::Cut), "{json}");
            assert_eq!(damage(json.as_bytes(), true), None, "{json}");
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
            assert_eq!(damage(other.as_bytes(), false), None, "{other}");
        }
    }
}
