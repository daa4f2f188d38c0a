//! JSON objects, split into members. A value is parsed only when it is used.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error as _, MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// The members of a JSON object, ordered by name. A duplicate name makes the object invalid: parsers disagree on which
/// of the two values applies (RFC 7515, 4; RFC 7519, 4).
pub(super) struct Members<'json>(Vec<(Name<'json>, &'json RawValue)>);

/// Refers to the text of a name that has no escape sequence.
#[derive(PartialEq, Eq, PartialOrd, Ord, Deserialize)]
struct Name<'json>(#[serde(borrow)] Cow<'json, str>);

/// A member, read as type `T`.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Member<T> {
    Absent,
    /// The value has another type.
    Malformed,
    Value(T),
}

impl<T> Member<T> {
    /// Returns the value of a member that is optional.
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
    /// Reads a JSON object; `None` for any other text.
    pub(super) fn parse(json: &'json [u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// Whether the object has this member, of any type.
    pub(super) fn has(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// Reads a member as type `T`. `null` is malformed.
    pub(super) fn get<T: DeserializeOwned>(&self, name: &str) -> Member<T> {
        match self.raw(name) {
            None => Member::Absent,
            Some(raw) => serde_json::from_str(raw.get()).map_or(Member::Malformed, Member::Value),
        }
    }

    /// Returns the elements of an array member.
    pub(super) fn elements(&self, name: &str) -> Option<Vec<&'json RawValue>> {
        serde_json::from_str(self.raw(name)?.get()).ok()
    }

    fn raw(&self, name: &str) -> Option<&'json RawValue> {
        let found = self.0.binary_search_by(|(known, _)| (*known.0).cmp(name));
        found.ok().map(|at| self.0[at].1)
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
                let mut members = Vec::new();
                while let Some(member) = map.next_entry::<Name<'de>, _>()? {
                    members.push(member);
                }
                members.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
                if members.windows(2).any(|pair| pair[0].0 == pair[1].0) {
                    return Err(A::Error::custom("duplicate member"));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Object)
    }
}
