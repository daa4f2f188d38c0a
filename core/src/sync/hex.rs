//! Hexadecimal digits.

/// Two lowercase digits for each byte.
///
/// ```
/// assert_eq!(genauth_core::sync::hex::encode(&[0, 0xab]), "00ab");
/// ```
pub fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 0xf])
        .map(|digit| char::from(DIGITS[usize::from(digit)]));
    digits.collect()
}

/// The bytes that digits of either case stand for. `None` for an odd number of digits, and for text with
/// another character.
///
/// ```
/// assert_eq!(genauth_core::sync::hex::decode("00Ab"), Some(vec![0, 0xab]));
/// ```
pub fn decode(digits: &str) -> Option<Vec<u8>> {
    let byte = |pair: &[u8]| {
        let digit = |at: usize| char::from(*pair.get(at)?).to_digit(16);
        u8::try_from(digit(0)? * 16 + digit(1)?).ok()
    };
    digits.as_bytes().chunks(2).map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn every_byte_has_two_digits() {
        let all: Vec<u8> = (0..=u8::MAX).collect();
        let digits = encode(&all);
        assert_eq!(digits.len(), 512);
        assert_eq!(decode(&digits), Some(all.clone()));
        assert_eq!(decode(&digits.to_uppercase()), Some(all));
    }

    #[test]
    fn other_text_has_no_bytes() {
        for text in ["0", "0g", "g0", "0 ", "é", "+1"] {
            assert_eq!(decode(text), None, "{text}");
        }
        assert_eq!(decode(""), Some(Vec::new()));
    }
}
