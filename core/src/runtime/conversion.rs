//! Conversion of texts beyond ASCII to UTF-16, on the network thread. Where a worker thread allocates what the caller's
//! thread frees, the memory is kept for the worker: with answers of a megabyte, a process took more than twice as much.

use std::sync::Arc;

use tokio::task::yield_now;

use crate::text::{self, Text};

/// Bytes that are converted at a time. A megabyte takes about a millisecond, for which all other calls would wait.
const PIECE: usize = 64 * 1024;

/// Whether the conversion of a text, if these bytes are one, takes turns with other work of the thread.
pub(crate) fn is_long(bytes: &[u8]) -> bool {
    bytes.len() > PIECE && !bytes.is_ascii()
}

/// Converts a text beyond ASCII. Other work of the thread takes turns with the pieces of a long one. `None` for bytes
/// that are not UTF-8.
pub(crate) async fn convert(bytes: &[u8]) -> Option<Text> {
    if bytes.len() <= PIECE {
        return Text::converted(bytes);
    }
    let mut pieces = Vec::with_capacity(bytes.len() / PIECE + 1);
    let mut characters = 0;
    let mut rest = bytes;
    while !rest.is_empty() {
        let (piece, later) = rest.split_at(text::boundary_before(rest, PIECE));
        let piece = text::utf8(piece)?;
        characters += piece.chars().count();
        pieces.push(piece);
        rest = later;
        yield_now().await;
    }
    let mut units = Vec::with_capacity(characters);
    for piece in pieces {
        text::append(&mut units, piece);
        yield_now().await;
    }
    Some(Text::Wide(Arc::new(units)))
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::{PIECE, convert};
    use crate::text::Text;

    /// The units of a text, and how often its conversion let other work run.
    fn converted(bytes: &[u8]) -> (Option<Vec<u16>>, usize) {
        let mut converting = convert(bytes).boxed();
        let mut turns = 0;
        loop {
            match (&mut converting).now_or_never() {
                Some(Some(Text::Wide(units))) => {
                    return (Some(units.to_vec()), turns);
                }
                Some(Some(Text::Ascii(_))) => panic!("it is beyond ASCII"),
                Some(None) => return (None, turns),
                None => turns += 1,
            }
        }
    }

    fn units(text: &str) -> Option<Vec<u16>> {
        Some(text.encode_utf16().collect())
    }

    #[test]
    fn other_work_takes_turns_with_the_pieces_of_a_long_text() {
        let text = "王".repeat(10 * PIECE / 3);
        let (found, turns) = converted(text.as_bytes());
        assert_eq!(found, units(&text));
        assert!(turns >= 20, "{turns}");
        let short = "王".repeat(PIECE / 3);
        assert_eq!(converted(short.as_bytes()), (units(&short), 0));
    }

    #[test]
    fn a_character_across_the_end_of_a_piece_is_whole() {
        for character in ["é", "王", "😀"] {
            for before in PIECE - 4..=PIECE {
                let text = "a".repeat(before) + character + "b" + character;
                assert_eq!(converted(text.as_bytes()).0, units(&text), "{before}");
            }
        }
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_not_converted() {
        let text = "王".repeat(2 * PIECE / 3);
        for (at, byte) in [
            (0, 0xff),
            (PIECE - 1, b'a'),
            (PIECE, 0xff),
            (PIECE + 5, 0x80),
        ] {
            let mut bytes = text.clone().into_bytes();
            bytes[at] = byte;
            assert_eq!(converted(&bytes).0, None, "{at}");
        }
        assert_eq!(converted(&text.as_bytes()[..text.len() - 1]).0, None);
        let mut ascii = vec![b'a'; PIECE - 3];
        ascii.extend([0x80; 8]);
        assert_eq!(converted(&ascii).0, None);
    }
}
