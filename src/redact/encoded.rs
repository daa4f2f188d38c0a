//! Finding secrets in percent-encoded text, however it is encoded: which characters are left as they are
//! differs by program, and so does the case of the digits.

use std::borrow::Cow;

use zeroize::Zeroizing;

/// A text with its percent-encoding undone.
pub(super) struct Decoded {
    /// One character for each byte, as in Latin-1: what is decoded need not be UTF-8.
    text: Zeroizing<String>,
    /// Where each byte of `text` stands in the text that was decoded, and its end.
    places: Vec<usize>,
}

impl Decoded {
    /// Undoes the encoding; `plus` says what a `+` stands for: itself, or a blank as in forms.
    pub(super) fn new(encoded: &str, plus: u8) -> Self {
        let bytes = encoded.as_bytes();
        // Large enough for whatever comes: what moves leaves a copy behind.
        let mut text = Zeroizing::new(String::with_capacity(2 * bytes.len()));
        let mut places = Vec::with_capacity(bytes.len() + 1);
        let mut place = 0;
        while place < bytes.len() {
            let (byte, length) = match bytes[place] {
                b'%' => escaped(&bytes[place + 1..]).map_or((b'%', 1), |byte| (byte, 3)),
                b'+' => (plus, 1),
                byte => (byte, 1),
            };
            let character = char::from(byte);
            text.push(character);
            places.extend(std::iter::repeat_n(place, character.len_utf8()));
            place += length;
        }
        places.push(bytes.len());
        Self { text, places }
    }

    /// The ranges of the text that was decoded where `secret` stands.
    pub(super) fn find<'text>(
        &'text self,
        secret: &str,
    ) -> impl Iterator<Item = (usize, usize)> + 'text {
        let secret = if secret.is_ascii() {
            Cow::Borrowed(secret)
        } else {
            Cow::Owned(secret.bytes().map(char::from).collect())
        };
        let found: Vec<usize> = self
            .text
            .match_indices(&*secret)
            .map(|(at, _)| at)
            .collect();
        let length = secret.len();
        found
            .into_iter()
            .map(move |at| (self.places[at], self.places[at + length]))
    }
}

/// `text` with `mark` in place of these ranges.
pub(super) fn masked(text: &str, mut ranges: Vec<(usize, usize)>, mark: &str) -> String {
    ranges.sort_unstable();
    let mut masked = String::with_capacity(text.len());
    let mut shown = 0;
    for (start, end) in ranges {
        if start >= shown {
            masked.push_str(&text[shown..start]);
            masked.push_str(mark);
        }
        shown = shown.max(end);
    }
    masked.push_str(&text[shown..]);
    masked
}

/// The byte that two hexadecimal digits stand for.
fn escaped(digits: &[u8]) -> Option<u8> {
    let digit = |index: usize| char::from(*digits.get(index)?).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::{Decoded, masked};

    fn hidden(text: &str, secret: &str) -> String {
        let found = Decoded::new(text, b' ').find(secret).collect();
        masked(text, found, "*")
    }

    #[test]
    fn a_secret_is_found_however_it_is_encoded() {
        let secret = "a~b+c/d é!";
        for text in [
            "a~b%2Bc%2Fd+%C3%A9!",
            "a%7Eb%2bc/d%20%c3%a9%21",
            "%61~b%2Bc%2fd é!",
        ] {
            assert_eq!(hidden(&format!("x={text}&é"), secret), "x=*&é");
        }
    }

    #[test]
    fn what_is_no_escape_stands_for_itself() {
        assert_eq!(hidden("100%, %4, %zz", "100%"), "*, %4, %zz");
        assert_eq!(hidden("%", "secret"), "%");
    }

    #[test]
    fn ranges_that_overlap_are_hidden_once() {
        assert_eq!(masked("abcdef", vec![(1, 4), (2, 5)], "*"), "a*f");
    }
}
