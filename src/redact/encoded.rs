//! Finding secrets in percent-encoded text, however it is encoded: which characters are left as they are
//! differs by program, and so does the case of the digits.

use std::ops::Range;

use zeroize::Zeroizing;

/// A text with its percent-encoding undone.
pub(super) struct Decoded {
    /// Bytes and no characters: what is decoded need not be UTF-8.
    pub(super) bytes: Zeroizing<Vec<u8>>,
    /// Where each byte stands in the text that was decoded, and its end.
    places: Vec<usize>,
}

impl Decoded {
    /// Undoes the encoding; `plus` says what a `+` stands for: itself, or a blank as in forms.
    pub(super) fn new(encoded: &str, plus: u8) -> Self {
        let encoded = encoded.as_bytes();
        // Large enough for whatever comes: what moves leaves a copy behind.
        let mut bytes = Zeroizing::new(Vec::with_capacity(encoded.len()));
        let mut places = Vec::with_capacity(encoded.len() + 1);
        let mut place = 0;
        while place < encoded.len() {
            let (byte, length) = match encoded[place] {
                b'%' => escaped(&encoded[place + 1..]).map_or((b'%', 1), |byte| (byte, 3)),
                b'+' => (plus, 1),
                byte => (byte, 1),
            };
            bytes.push(byte);
            places.push(place);
            place += length;
        }
        places.push(encoded.len());
        Self { bytes, places }
    }

    /// Where a range of the bytes stands in the text that was decoded.
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        self.places[range.start]..self.places[range.end]
    }
}

/// The byte that two hexadecimal digits stand for.
fn escaped(digits: &[u8]) -> Option<u8> {
    let digit = |index: usize| char::from(*digits.get(index)?).to_digit(16);
    u8::try_from(digit(0)? * 16 + digit(1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::{super::finder::Finder, Decoded};

    fn hidden(text: &str, secret: &str) -> String {
        let mut finder = Finder::default();
        finder.push(secret.to_owned(), true);
        let decoded = Decoded::new(text, b' ');
        let mut hidden = text.to_owned();
        finder.find(&decoded.bytes, false, |range| {
            hidden.replace_range(decoded.place(range), "*");
        });
        hidden
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
}
