//! Redaction of the text of the service that an error contains.
//!
//! A service, a proxy or a debugging gateway may send back what it was sent. An error carries the whole
//! answer where nothing prints it, so only one short text has to be cleaned here: the service's message.
//! It loses control and bidirectional characters, whatever looks like a token, and whatever it has in
//! common with a credential or a value of the request. The work is bounded: nothing else of an answer is
//! searched, and where the request is too large to be compared with, nothing of the text is shown.

mod layer;
mod literals;
mod request_fields;
mod secret_names;
#[cfg(test)]
mod tests;
mod token_shape;

use std::collections::BTreeSet;

use base64::{Engine, prelude::BASE64_STANDARD};

use layer::{Index, Layer};
use literals::{Kind, literals, unescaped};
pub(crate) use request_fields::RequestFields;
pub(crate) use token_shape::is_uuid;

use crate::secret::Wiped;

pub(crate) const MARK: &str = "[redacted]";
/// Characters of the service's text that are shown.
const SHOWN: usize = 300;
/// Characters that are searched, so that what begins in the shown part is recognized.
const SEARCHED: usize = 2 * SHOWN;
/// Shorter secrets occur in texts by chance.
const MIN_LENGTH: usize = 4;
/// Values of the request that are as long as this are hidden inside of words, too.
const MIN_LENGTH_ANYWHERE: usize = 8;
/// This many characters in common with a secret are hidden, wherever in the secret they stand: a service
/// may send back a part of it.
const MAX_RUN: usize = 12;
/// Text may be encoded more than once: JSON in JSON, a URL in a URL.
const MAX_LAYERS: usize = 4;
/// Bytes of the request that a text is compared with.
const MAX_COMPARED: usize = 128 * 1024;

/// The secrets of one call.
#[derive(Default)]
pub(crate) struct Secrets {
    secrets: Vec<Secret>,
    size: usize,
}

struct Secret {
    /// Printable characters.
    exact: Wiped<Vec<char>>,
    /// The same, folded as those of a [`Layer`].
    folded: Wiped<Vec<char>>,
    /// Whether it is hidden inside of words, too.
    is_credential: bool,
}

impl Secret {
    /// How many characters in common with it are hidden.
    fn run(&self) -> usize {
        let length = self.folded.len();
        match self.is_credential || length >= MIN_LENGTH_ANYWHERE {
            true => (length - 1).clamp(MIN_LENGTH, MAX_RUN),
            false => length,
        }
    }

    /// Whether it is a word of the interface, such as `PASSWORD`: in small letters, messages use it too.
    fn is_constant(&self) -> bool {
        let is_part = |it: &char| it.is_ascii_uppercase() || *it == '_';
        !self.is_credential && self.exact.iter().all(is_part)
    }

    /// Whether it is hidden only where it stands by itself, as a short word of the request is.
    fn is_word(&self) -> bool {
        !self.is_credential && self.folded.len() < MIN_LENGTH_ANYWHERE
    }
}

impl Secrets {
    /// Adds a credential.
    pub(crate) fn add(&mut self, credential: &str) {
        self.push(credential, true);
    }

    /// Adds a value of the request.
    pub(crate) fn add_value(&mut self, value: &str) {
        self.push(value, false);
    }

    /// Adds the value of an own header: the credentials behind a scheme, those of Basic in clear, and the
    /// values of cookies.
    pub(crate) fn add_header(&mut self, name: &str, value: &str) {
        let value = match (name.ends_with("authorization"), value.split_once(' ')) {
            (true, Some((scheme, credentials))) => {
                if scheme.eq_ignore_ascii_case("basic") {
                    self.add_basic(credentials);
                }
                credentials
            }
            _ => value,
        };
        self.add(value);
        if name == "cookie" {
            let pairs = value.split(';').filter_map(|pair| pair.split_once('='));
            pairs.for_each(|(_, value)| self.add(value.trim()));
        }
    }

    /// `id:secret` in base64 (RFC 7617).
    fn add_basic(&mut self, credentials: &str) {
        if let Ok(decoded) = BASE64_STANDARD.decode(credentials.trim()) {
            let decoded = Wiped::new(decoded);
            let pair = Wiped::new(String::from_utf8_lossy(&decoded).into_owned());
            self.add(pair.split_once(':').map_or(&*pair, |(_, secret)| secret));
        }
    }

    /// Adds the values of a JSON text, which may be one that no parser takes.
    pub(crate) fn add_json(&mut self, json: &[u8]) {
        if !self.counts(json.len()) {
            return;
        }
        let json = Wiped::new(String::from_utf8_lossy(json).into_owned());
        for literal in literals(&json) {
            if literal.kind != Kind::Name {
                let value = unescaped(&json[literal.place]);
                self.push(&value, false);
            }
        }
    }

    /// Whether the limit of compared bytes allows another text of this size.
    fn counts(&mut self, size: usize) -> bool {
        self.size = self.size.saturating_add(size);
        self.size <= MAX_COMPARED
    }

    fn push(&mut self, secret: &str, is_credential: bool) {
        if self.counts(secret.len()) {
            // Large enough from the beginning: what grows leaves a copy behind.
            let mut exact = Wiped::new(Vec::with_capacity(secret.len()));
            exact.extend(layer::printable(secret));
            let folded = Wiped::new(exact.iter().copied().map(layer::fold).collect());
            let secret = Secret {
                exact,
                folded,
                is_credential,
            };
            if secret.folded.len() >= MIN_LENGTH {
                self.secrets.push(secret);
            }
        }
    }

    /// Returns the beginning of a text of the service with secrets redacted, or an empty text if the request
    /// is too large to compare.
    pub(crate) fn clean(&self, text: &str) -> String {
        if self.size > MAX_COMPARED {
            return String::new();
        }
        let text: Vec<char> = layer::printable(text).take(SEARCHED).collect();
        let hidden = self.hidden(&text);
        let mut shown = String::new();
        for (place, character) in text.iter().enumerate().take(SHOWN) {
            if !hidden[place] {
                shown.push(*character);
            } else if place == 0 || !hidden[place - 1] {
                shown.push_str(MARK);
            }
        }
        if text.len() > SHOWN {
            shown.push('…');
        }
        shown.trim().to_owned()
    }

    /// Whether a word of the service contains no secret.
    pub(crate) fn permits(&self, word: &str) -> bool {
        let text: Vec<char> = word.chars().collect();
        self.size <= MAX_COMPARED && !self.hidden(&text).contains(&true)
    }

    /// Marks the characters of a text that must be redacted.
    fn hidden(&self, text: &[char]) -> Vec<bool> {
        let mut hidden = vec![false; text.len()];
        token_shape::find(text, |range| hidden[range].fill(true));
        let lengths: BTreeSet<usize> = self.secrets.iter().map(Secret::run).collect();
        if lengths.is_empty() {
            return hidden;
        }
        let mut layer = Layer::new(text);
        for _ in 0..MAX_LAYERS {
            let mut index = Index::new(&layer, lengths.iter().copied());
            for secret in &self.secrets {
                index.find(secret, |range| hidden[range].fill(true));
            }
            match layer.decoded() {
                Some(decoded) => layer = decoded,
                None => break,
            }
        }
        hidden
    }
}
