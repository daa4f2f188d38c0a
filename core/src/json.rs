//! Access to the fields of a JSON object without parsing their values.

use std::{borrow::Cow, fmt};

use rustc_hash::FxHashMap;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Value, value::RawValue};

use crate::secret::Wipe;

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

/// The text of a JSON string literal. Half a character becomes U+FFFD.
pub(crate) fn unescaped(literal: &str) -> String {
    serde_json::from_str::<Name<'_>>(literal)
        .map_or_else(|_| literal.to_owned(), |name| name.text())
}

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

/// Wipes the texts of a value from memory: what was sent may be a secret.
pub(crate) fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.wipe(),
        Value::Array(values) => values.iter_mut().for_each(wipe),
        Value::Object(fields) => fields.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
