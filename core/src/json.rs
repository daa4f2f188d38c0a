//! Access to the fields of a JSON object without parsing their values, and to texts without copies of them.

use std::{borrow::Cow, fmt};

use rustc_hash::FxHashMap;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Value, value::RawValue};

use crate::secret::{Wipe, Wiped};

/// The fields of an object, with unparsed values.
#[derive(Default)]
pub(crate) struct Members<'json>(Vec<(Name<'json>, &'json RawValue)>);

impl<'json> Members<'json> {
    /// Returns the JSON text of a field. As in `JSON.parse`, the last of duplicate names applies.
    pub(crate) fn text(&self, name: &str) -> Option<&'json str> {
        let found = self
            .0
            .iter()
            .rev()
            .find(|(known, _)| *known.0 == *name.as_bytes());
        found.map(|(_, raw)| raw.get())
    }

    /// Names and values of all fields, each name once: the last of several equal names counts.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (String, &'json RawValue)> {
        let fields = self.0.iter().enumerate();
        let last: FxHashMap<&[u8], usize> = fields
            .clone()
            .map(|(at, (name, _))| (&*name.0, at))
            .collect();
        fields
            .filter(move |(at, (name, _))| last[&*name.0] == *at)
            .map(|(_, (name, raw))| (name.text(), *raw))
    }

    /// Whether the object has no fields.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'json> Deserialize<'json> for Members<'json> {
    fn deserialize<D: Deserializer<'json>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Object;
        impl<'json> Visitor<'json> for Object {
            type Value = Members<'json>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'json>>(
                self,
                mut map: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Members(fields))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// The name of a field in bytes: it may contain an unpaired surrogate, which a `str` cannot.
struct Name<'json>(Cow<'json, [u8]>);

impl Name<'_> {
    /// The name, in which half a character becomes U+FFFD. The bytes of one are those of an encoded surrogate.
    fn text(&self) -> String {
        if let Ok(text) = std::str::from_utf8(&self.0) {
            return text.to_owned();
        }
        let mut bytes = self.0.to_vec();
        for at in 0..bytes.len().saturating_sub(2) {
            if bytes[at] == 0xed && bytes[at + 1] >= 0xa0 {
                bytes[at..at + 3].copy_from_slice("\u{fffd}".as_bytes());
            }
        }
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl<'json> Deserialize<'json> for Name<'json> {
    fn deserialize<D: Deserializer<'json>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Bytes;
        impl<'json> Visitor<'json> for Bytes {
            type Value = Name<'json>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("the name of a field")
            }

            fn visit_borrowed_bytes<E>(
                self,
                name: &'json [u8],
            ) -> std::result::Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_borrowed_str<E>(
                self,
                name: &'json str,
            ) -> std::result::Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(name.as_bytes())))
            }

            fn visit_bytes<E>(self, name: &[u8]) -> std::result::Result<Self::Value, E> {
                Ok(Name(Cow::Owned(name.to_vec())))
            }

            fn visit_str<E>(self, name: &str) -> std::result::Result<Self::Value, E> {
                Ok(Name(Cow::Owned(name.as_bytes().to_vec())))
            }
        }
        deserializer.deserialize_bytes(Bytes)
    }
}

/// The inside of a string literal, if the JSON text is one.
pub(crate) fn string_literal(json: &str) -> Option<&str> {
    json.strip_prefix('"')?.strip_suffix('"')
}

/// The text of a string literal.
pub(crate) struct Unescaped {
    /// Half a character became U+FFFD.
    pub(crate) text: Wiped<String>,
    /// Whether the literal is valid, and holds no half of a character.
    pub(crate) is_whole: bool,
}

/// The text of a string literal, which is given without its quotes. A parser would leave a copy in its own memory: the
/// text may be a secret.
pub(crate) fn unescape(literal: &str) -> Unescaped {
    // An escape sequence is longer than its character, so that nothing moves.
    let mut text = Wiped::new(String::with_capacity(literal.len()));
    let mut is_whole = true;
    let mut rest = literal;
    while let Some((before, sequence)) = rest.split_once('\\') {
        text.push_str(before);
        let (character, length) = escaped(sequence).unwrap_or_else(|| {
            is_whole = false;
            (char::REPLACEMENT_CHARACTER, length_of_invalid(sequence))
        });
        text.push(character);
        rest = &sequence[length..];
    }
    text.push_str(rest);
    Unescaped { text, is_whole }
}

/// The character of an escape sequence after its backslash (RFC 8259, 7), and the bytes that it takes.
fn escaped(sequence: &str) -> Option<(char, usize)> {
    let simple = match sequence.chars().next()? {
        character @ ('"' | '\\' | '/') => character,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => {
            let first = unit(sequence)?;
            let second = sequence
                .get(5..)
                .and_then(|rest| unit(rest.strip_prefix('\\')?));
            let units = [Some(first), second].into_iter().flatten();
            let character = char::decode_utf16(units).next()?.ok()?;
            let length = if character.len_utf16() == 1 { 5 } else { 11 };
            return Some((character, length));
        }
        _ => return None,
    };
    Some((simple, 1))
}

/// The code unit of `uXXXX`.
fn unit(sequence: &str) -> Option<u16> {
    let digits = sequence.strip_prefix('u')?.get(..4)?;
    let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| is_hex)
}

/// The bytes that half a character takes after its backslash; none for what is no escape sequence.
fn length_of_invalid(sequence: &str) -> usize {
    unit(sequence).map_or(0, |_| 5)
}

/// Wipes the texts of a value from memory: what was sent may be a secret.
pub(crate) fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.wipe(),
        Value::Array(values) => values.iter_mut().for_each(wipe),
        Value::Object(fields) => fields.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use proptest::{prop_assert_eq, proptest};

    use super::unescape;

    #[test]
    fn escape_sequences_become_characters() {
        for (literal, expected) in [
            ("", ""),
            ("plain é王😀", "plain é王😀"),
            (r#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{c}\n\r\t"),
            (r"\u0041\u00e9\u738B", "Aé王"),
            (r"a\ud83d\ude00z", "a😀z"),
        ] {
            let unescaped = unescape(literal);
            assert_eq!(unescaped.text.as_str(), expected, "{literal}");
            assert!(unescaped.is_whole, "{literal}");
            assert_eq!(unescaped.text.capacity(), literal.len());
        }
    }

    #[test]
    fn half_a_character_and_half_a_sequence_are_replaced() {
        for (literal, expected) in [
            (r"\ud83d", "\u{fffd}"),
            (r"\ud83d\n", "\u{fffd}\n"),
            (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
            (r"\ude00a", "\u{fffd}a"),
            (r"\", "\u{fffd}"),
            (r"\u12", "\u{fffd}u12"),
            (r"\u+123", "\u{fffd}u+123"),
            (r"\x王", "\u{fffd}x王"),
            (r"\u王王", "\u{fffd}u王王"),
        ] {
            let unescaped = unescape(literal);
            assert_eq!(unescaped.text.as_str(), expected, "{literal}");
            assert!(!unescaped.is_whole, "{literal}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_what_it_was_before_it_was_escaped(text: String) {
            let quoted = serde_json::to_string(&text).expect("a text");
            let unescaped = unescape(&quoted[1..quoted.len() - 1]);
            prop_assert_eq!(unescaped.text.as_str(), text);
        }
    }
}
