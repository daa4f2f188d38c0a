//! Parses a query like the service does (the package qs of Express): `name[]`, `name[0]` and `name[key]` are
//! lists and objects, and all leaves are strings.

use std::borrow::Cow;

use serde_json::Value;

use super::string_to_sign::Part;
use crate::secret::Wiped;

/// Maximum number of pairs that are read.
const MOST_PAIRS: usize = 1_000;
/// Maximum depth of brackets; the rest of a name is part of the last key.
const DEEPEST: usize = 5;
/// A member of this name is left out.
const PROTOTYPE: &str = "__proto__";
/// A larger index is the key of an object.
const LARGEST_INDEX: usize = 20;

/// A value under construction.
enum Read {
    Leaf(String),
    /// Elements by their index, in order of their appearance.
    List(Vec<(usize, Read)>),
    Object(Vec<(String, Read)>),
}

/// The names and values of a query: strings as they are, lists and objects as JSON text.
pub(super) fn pairs(query: &str) -> Vec<(Part<'static>, Part<'static>)> {
    let mut root = Vec::new();
    for pair in query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .take(MOST_PAIRS)
    {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decoded(name), decoded(value));
        // A pair without a name is left out.
        if !name.is_empty() {
            insert(&mut root, &path(&name), value);
        }
    }
    let text = |node: Read| match node {
        Read::Leaf(text) => text,
        other => other.into_json().to_string(),
    };
    let part = |text| Part::Decoded(Wiped::new(text));
    root.into_iter()
        .map(|(name, node)| (part(name), part(text(node))))
        .collect()
}

/// Like `decodeURIComponent`, after `+` has become a space; invalid sequences stay.
fn decoded(text: &str) -> String {
    if !text.contains(['+', '%']) {
        return text.to_owned();
    }
    let spaced = text.replace('+', " ");
    let is_escaped = spaced
        .split('%')
        .skip(1)
        .all(|part| part.len() >= 2 && part.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit));
    if !is_escaped {
        return spaced;
    }
    let bytes: Cow<'_, [u8]> = percent_encoding::percent_decode_str(&spaced).into();
    match String::from_utf8(bytes.into_owned()) {
        Ok(text) => text,
        Err(_) => spaced,
    }
}

/// Splits `a[b][]` into `a`, `b` and an empty key. A name that begins with a bracket has no first part.
fn path(name: &str) -> Vec<&str> {
    let first = name.find('[').filter(|at| name[*at..].contains(']'));
    let Some(first) = first else {
        return vec![name];
    };
    let mut path = Vec::new();
    if first > 0 {
        path.push(&name[..first]);
    }
    let mut rest = &name[first..];
    while path.len() <= DEEPEST
        && let Some(inner) = rest.strip_prefix('[')
    {
        let Some((key, after)) = inner.split_once(']') else {
            break;
        };
        path.push(key);
        rest = after;
    }
    if let Some(inner) = rest.strip_prefix('[') {
        path.push(inner.strip_suffix(']').unwrap_or(inner));
    }
    path
}

fn insert(object: &mut Vec<(String, Read)>, path: &[&str], value: String) {
    let Some((name, rest)) = path.split_first() else {
        return;
    };
    if *name == PROTOTYPE {
        return;
    }
    match object.iter_mut().find(|(known, _)| known == name) {
        Some((_, node)) => node.insert(rest, value),
        None => object.push(((*name).to_owned(), Read::new(rest, value))),
    }
}

impl Read {
    fn new(path: &[&str], value: String) -> Self {
        let Some((key, rest)) = path.split_first() else {
            return Self::Leaf(value);
        };
        let node = Self::new(rest, value);
        match index(key) {
            Some(index) => Self::List(vec![(index.unwrap_or_default(), node)]),
            None if *key == PROTOTYPE => Self::Object(Vec::new()),
            None => Self::Object(vec![((*key).to_owned(), node)]),
        }
    }

    fn insert(&mut self, path: &[&str], value: String) {
        match (&mut *self, path.split_first()) {
            (Self::List(list), None) => list.push((next(list), Self::Leaf(value))),
            (Self::List(list), Some((key, rest))) => match index(key) {
                Some(None) => list.push((next(list), Self::new(rest, value))),
                Some(Some(index)) => match list.iter_mut().find(|(known, _)| *known == index) {
                    Some((_, node)) => node.insert(rest, value),
                    None => list.push((index, Self::new(rest, value))),
                },
                None => {
                    let list = std::mem::take(list).into_iter();
                    let mut object = list.map(|(at, node)| (at.to_string(), node)).collect();
                    insert(&mut object, path, value);
                    *self = Self::Object(object);
                }
            },
            (Self::Object(object), Some(_)) => insert(object, path, value),
            (Self::Object(object), None) => object.push((value, Self::Leaf("true".to_owned()))),
            (Self::Leaf(leaf), _) => {
                let leaf = Self::Leaf(std::mem::take(leaf));
                let rest = path.split_first().map_or(path, |(_, rest)| rest);
                *self = Self::List(vec![(0, leaf), (1, Self::new(rest, value))]);
            }
        }
    }

    /// Keys that are indexes come first, as in every object of the server's language.
    fn into_json(self) -> Value {
        match self {
            Self::Leaf(text) => Value::String(text),
            Self::List(mut list) => {
                list.sort_by_key(|(index, _)| *index);
                Value::Array(list.into_iter().map(|(_, node)| node.into_json()).collect())
            }
            Self::Object(mut object) => {
                object.sort_by_key(|(key, _)| match key.parse::<u32>() {
                    Ok(index) if index.to_string() == *key => u64::from(index),
                    _ => u64::MAX,
                });
                let members = object
                    .into_iter()
                    .map(|(key, node)| (key, node.into_json()));
                Value::Object(members.collect())
            }
        }
    }
}

/// `Some(None)` for an empty index, which appends; `None` for a key.
fn index(key: &str) -> Option<Option<usize>> {
    if key.is_empty() {
        return Some(None);
    }
    let index = key
        .parse()
        .ok()
        .filter(|index: &usize| index.to_string() == key)?;
    (index <= LARGEST_INDEX).then_some(Some(index))
}

fn next(list: &[(usize, Read)]) -> usize {
    list.iter()
        .map(|(index, _)| index + 1)
        .max()
        .unwrap_or_default()
}
