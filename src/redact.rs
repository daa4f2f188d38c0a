//! Keeping secrets out of errors: whatever text an error shows passes through here.
//!
//! A service, a proxy or a debugging gateway may echo what it was sent. So the texts of answers are
//! cleaned of every credential and every value of the request, of fields that by their name hold a
//! token, and of what looks like one. It happens on the thread that serves all calls, so only as
//! much of a text is looked at as an error may show.

mod encoded;
mod finder;
mod forms;
mod literals;
mod names;
mod opaque;
#[cfg(test)]
mod tests;
mod values;

use std::{borrow::Cow, ops::Range};

use zeroize::Zeroizing;

use encoded::Decoded;
use finder::Finder;
use literals::{Kind, literals, unescaped};
use names::{is_enum_word, is_identifier};

pub(crate) use names::is_sensitive;
pub(crate) use opaque::is_uuid;

use crate::error::ErrorResponse;

const MARK: &str = "[redacted]";

/// Request values shorter than this would blank out ordinary words.
const SHORTEST_VALUE: usize = 8;
/// Values of sensitive fields are hidden even when they are as short as a verification code.
const SHORTEST_SENSITIVE: usize = 4;
/// No error shows more of any text.
const MOST: usize = ErrorResponse::MAX_BODY;
/// What looks like a token may go on behind the part that is shown.
const LONGEST_TOKEN: usize = 8 * 1024;
/// A byte of a secret takes up to three bytes in a URL.
const WIDEST_ENCODING: usize = 3;

/// What one call must not show.
#[derive(Default)]
pub(crate) struct Secrets {
    /// As they are.
    plain: Finder,
    /// As they are, and as JSON, markup and base64 write them.
    forms: Finder,
    /// The length of the shortest body that was sent.
    body: Option<usize>,
}

/// How a text is cleaned.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// Of everything that the request held.
    Word,
    /// Also of what looks like a token, and of fields that hold one by their name.
    Prose,
    /// Of credentials alone.
    Name,
}

impl Secrets {
    /// Adds a credential, in the forms in which it may come back.
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() < SHORTEST_SENSITIVE {
            return;
        }
        self.push(secret, true);
        if let Some((_scheme, value)) = secret.split_once(' ') {
            self.add(value);
        }
    }

    /// Adds the values of a JSON request body: credentials, and all else but identifiers and words
    /// of the interface.
    pub(crate) fn add_body(&mut self, body: &[u8]) {
        let body = String::from_utf8_lossy(body);
        self.body = Some(self.body.map_or(body.len(), |known| known.min(body.len())));
        let mut name = String::new();
        for literal in literals(&body) {
            let written = &body[literal.place];
            if literal.kind == Kind::Name {
                name = unescaped(written);
                continue;
            }
            let is_credential = is_sensitive(&name);
            if is_identifier(&name) || (literal.kind == Kind::Number && !is_credential) {
                continue;
            }
            let value = Zeroizing::new(unescaped(written));
            let is_secret = match is_credential {
                true => value.len() >= SHORTEST_SENSITIVE,
                false => value.len() >= SHORTEST_VALUE && !is_enum_word(&value),
            };
            if is_secret {
                self.push(&value, is_credential);
                if written != value.as_str() {
                    self.forms.push(written.to_owned(), is_credential);
                }
            }
        }
    }

    fn push(&mut self, secret: &str, is_credential: bool) {
        self.plain.push(secret.to_owned(), is_credential);
        self.forms.push(secret.to_owned(), is_credential);
        forms::each(secret, is_credential, |form| {
            self.forms.push(form, is_credential);
        });
    }

    /// `text` without the secrets of this call and without JSON Web Tokens.
    pub(crate) fn clean<'text>(&self, text: &'text str) -> Cow<'text, str> {
        self.cleaned(text, Manner::Word)
    }

    /// Free text without the secrets of this call and without what looks like a token.
    pub(crate) fn clean_text(&self, text: &str) -> String {
        self.cleaned(text, Manner::Prose).into_owned()
    }

    /// The body of an answer: JSON without its credentials, or text without what looks like one.
    /// JSON that is longer than what an error may show is cut, and so is no more than text.
    pub(crate) fn clean_body(&self, body: &[u8]) -> String {
        if body.len() <= MOST
            && let Ok(mut value) = serde_json::from_slice(body)
        {
            self.clean_value("", &mut value);
            let mut text = value.to_string();
            // Marks may be longer than what they stand for.
            text.truncate(beginning(&text, MOST).len());
            return text;
        }
        let seen = &body[..body.len().min(self.seen())];
        self.clean_text(&String::from_utf8_lossy(seen))
    }

    /// Whether one of these names of headers holds a credential. They come in lower case.
    pub(crate) fn header_names(&self) -> impl Fn(&str) -> bool {
        let credentials = self.plain.in_lower_case();
        move |name| {
            let mut holds = false;
            credentials.find(name.as_bytes(), true, |_| holds = true);
            holds
        }
    }

    /// How much of a text has to be seen, so that no secret begins in the part that is shown and goes
    /// unseen because it ends behind it.
    fn seen(&self) -> usize {
        MOST + LONGEST_TOKEN + WIDEST_ENCODING * self.forms.longest()
    }

    fn cleaned<'text>(&self, text: &'text str, manner: Manner) -> Cow<'text, str> {
        let seen = beginning(text, self.seen());
        let shown = beginning(text, MOST);
        let hidden = self.secrets_in(seen, manner);
        if hidden.is_empty() {
            Cow::Borrowed(shown)
        } else {
            Cow::Owned(masked(shown, hidden))
        }
    }

    fn secrets_in(&self, text: &str, manner: Manner) -> Vec<Range<usize>> {
        let mut hidden: Vec<_> = opaque::web_tokens(text).collect();
        let alone = manner == Manner::Name;
        self.forms
            .find(text.as_bytes(), alone, |range| hidden.push(range));
        if text.contains(['%', '+']) {
            for plus in [b' ', b'+'] {
                let decoded = Decoded::new(text, plus);
                self.plain.find(&decoded.bytes, alone, |range| {
                    hidden.push(decoded.place(range));
                });
            }
        }
        if manner == Manner::Prose {
            hidden.extend(opaque::runs(text));
            hidden.extend(sensitive_literals(text));
        }
        hidden
    }
}

/// Values of fields in a text that holds JSON, or the beginning of it.
fn sensitive_literals(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut is_hidden = false;
    literals(text).filter_map(move |literal| {
        if literal.kind == Kind::Name {
            is_hidden = is_sensitive(&unescaped(&text[literal.place]));
            return None;
        }
        let hidden = is_hidden && literal.kind == Kind::Text && !literal.place.is_empty();
        hidden.then_some(literal.place)
    })
}

/// `text` with a mark in place of these ranges.
fn masked(text: &str, mut ranges: Vec<Range<usize>>) -> String {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut masked = String::with_capacity(text.len());
    let mut shown = 0;
    // Of what is cut off, nothing is masked.
    ranges.retain(|range| range.start < text.len());
    for Range { start, end } in ranges {
        if start >= shown {
            masked.push_str(&text[shown..start]);
            masked.push_str(MARK);
        }
        shown = shown.max(end.min(text.len()));
    }
    masked.push_str(&text[shown..]);
    masked
}

/// At most `most` bytes of a text, whole characters.
pub(crate) fn beginning(text: &str, most: usize) -> &str {
    let end = (0..=most.min(text.len()))
        .rev()
        .find(|end| text.is_char_boundary(*end));
    &text[..end.unwrap_or_default()]
}

pub(crate) fn without_opaque_runs(text: &str) -> String {
    masked(text, opaque::runs(text).collect())
}
