//! JSON objects, split into members without interpreting the values that are not needed.

use std::{collections::HashMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _, MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// The members of a JSON object. A name that comes twice makes the object invalid: parsers differ in
/// which of the two they take (RFC 7515, 4; RFC 7519, 4).
pub(super) struct Members<'json>(HashMap<String, &'json RawValue>);

/// A member as its reader wants it.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Member<T> {
    Absent,
    /// Of another type.
    Malformed,
    Value(T),
}

impl<T> Member<T> {
    /// The value, where absence is not a fault.
    ///
    /// # Errors
    /// `()` for a value of another type.
    pub(super) fn optional(self) -> Result<Option<T>, ()> {
        match self {
            Self::Absent => Ok(None),
            Self::Malformed => Err(()),
            Self::Value(value) => Ok(Some(value)),
        }
    }
}

impl<'json> Members<'json> {
    /// Reads the text of one JSON object; `None` for anything else.
    pub(super) fn parse(json: &'json [u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// Whether there is such a member, of whatever type.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// A member of this type. `null` is of another type.
    pub(super) fn get<T: DeserializeOwned>(&self, name: &str) -> Member<T> {
        match self.0.get(name) {
            None => Member::Absent,
            Some(raw) => serde_json::from_str(raw.get()).map_or(Member::Malformed, Member::Value),
        }
    }

    /// The elements of a member that is an array.
    pub(super) fn elements(&self, name: &str) -> Option<Vec<&'json RawValue>> {
        serde_json::from_str(self.0.get(name)?.get()).ok()
    }
}

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Members<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = HashMap::new();
                while let Some((name, value)) = map.next_entry()? {
                    if members.insert(name, value).is_some() {
                        return Err(A::Error::custom("a member comes twice"));
                    }
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Object)
    }
}
