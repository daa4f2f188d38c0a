//! Keeping secrets out of errors: whatever text an error shows passes through here.
//!
//! A service, a proxy or a debugging gateway may echo what it was sent. So the texts of answers are
//! cleaned of every credential and every value of the request, and of fields that by their name
//! hold a token.

mod encoded;

use std::{borrow::Cow, cmp::Ordering, collections::BTreeSet};

use serde_json::Value;
use zeroize::Zeroizing;

use encoded::{Decoded, masked};

const MARK: &str = "[redacted]";

/// Names of fields whose values are credentials, lower case, without separators.
const SENSITIVE: &[&str] = &[
    "token",
    "secret",
    "password",
    "passwd",
    "passcode",
    "cookie",
    "authorization",
    "credential",
    "privatekey",
    "ticket",
    "verifier",
];

/// Request values shorter than this would blank out ordinary words.
const SHORTEST_VALUE: usize = 8;
/// Values of sensitive fields are hidden even when they are as short as a verification code.
const SHORTEST_SENSITIVE: usize = 4;
/// A run of token characters as long as this is taken for a credential in free text. Ids of the
/// service have 24 characters.
const OPAQUE_RUN: usize = 32;

/// What one call must not show, longest first, so that no remainder of a longer secret is left behind.
#[derive(Default)]
pub(crate) struct Secrets {
    /// As they are.
    plain: BTreeSet<Form>,
    /// As they are, and as JSON and markup write them.
    forms: BTreeSet<Form>,
}

/// A form in which a secret may come back. A request may have thousands, so they are kept in order
/// instead of being searched and sorted at every addition.
#[derive(PartialEq, Eq)]
struct Form(Zeroizing<String>);

impl Ord for Form {
    fn cmp(&self, other: &Self) -> Ordering {
        let longest_first = other.0.len().cmp(&self.0.len());
        longest_first.then_with(|| self.0.as_str().cmp(&other.0))
    }
}

impl PartialOrd for Form {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Secrets {
    /// Adds a credential, in the forms in which it may come back.
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() < SHORTEST_SENSITIVE {
            return;
        }
        self.plain.insert(Form(Zeroizing::new(secret.to_owned())));
        self.push(secret.to_owned());
        self.push(markup(secret));
        if let Ok(escaped) = serde_json::to_string(secret).map(Zeroizing::new) {
            let escaped = &escaped[1..escaped.len() - 1];
            self.push(unicode_escaped(escaped, |character| !character.is_ascii()));
            self.push(unicode_escaped(escaped, |character| {
                "&<>".contains(character)
            }));
            self.push(escaped.to_owned());
        }
        if let Some((_scheme, value)) = secret.split_once(' ') {
            self.add(value);
        }
    }

    /// Adds the values of a JSON request body: credentials, and all else but identifiers.
    pub(crate) fn add_body(&mut self, body: &[u8]) {
        // Scanned and not parsed: a body may nest deeper than a parser goes, or hold half a
        // character, and its secrets count all the same.
        let body = String::from_utf8_lossy(body);
        let mut name = String::new();
        for literal in literals(&body) {
            if literal.is_name {
                name = unescaped(literal.text);
                continue;
            }
            let least = if is_sensitive(&name) {
                SHORTEST_SENSITIVE
            } else {
                SHORTEST_VALUE
            };
            if literal.text.len() >= least && !is_identifier(&name) {
                self.add(&Zeroizing::new(unescaped(literal.text)));
                self.push(literal.text.to_owned());
            }
        }
    }

    fn push(&mut self, form: String) {
        self.forms.insert(Form(Zeroizing::new(form)));
    }

    /// `text` without the secrets of this call.
    pub(crate) fn clean<'text>(&self, text: &'text str) -> Cow<'text, str> {
        let mut cleaned = Cow::Borrowed(text);
        for Form(secret) in &self.forms {
            if cleaned.contains(secret.as_str()) {
                cleaned = Cow::Owned(cleaned.replace(secret.as_str(), MARK));
            }
        }
        for plus in [b' ', b'+'] {
            if cleaned.contains(['%', '+']) {
                let decoded = Decoded::new(&cleaned, plus);
                let secrets = self.plain.iter();
                let found: Vec<_> = secrets
                    .flat_map(|Form(secret)| decoded.find(secret))
                    .collect();
                if !found.is_empty() {
                    cleaned = Cow::Owned(masked(&cleaned, found, MARK));
                }
            }
        }
        cleaned
    }

    /// The body of an answer: JSON without its credentials, or text without opaque runs.
    pub(crate) fn clean_body(&self, body: &str) -> String {
        match serde_json::from_str::<Value>(body) {
            Ok(mut value) => {
                self.clean_value("", &mut value);
                value.to_string()
            }
            Err(_) => self.clean_text(body),
        }
    }

    /// Free text without the secrets of this call and without what looks like a token.
    pub(crate) fn clean_text(&self, text: &str) -> String {
        without_opaque_runs(&self.clean(text))
    }

    fn clean_value(&self, name: &str, value: &mut Value) {
        match value {
            Value::String(text) if is_sensitive(name) && !text.is_empty() => {
                *text = MARK.to_owned();
            }
            Value::String(text) => *text = self.clean(text).into_owned(),
            Value::Array(values) => {
                values
                    .iter_mut()
                    .for_each(|value| self.clean_value(name, value));
            }
            Value::Object(fields) => {
                // A server that takes JSON for a form makes a name of the whole body.
                *fields = std::mem::take(fields)
                    .into_iter()
                    .map(|(name, mut value)| {
                        self.clean_value(&name, &mut value);
                        (self.clean(&name).into_owned(), value)
                    })
                    .collect();
            }
            // A code of digits may come back as a number.
            Value::Number(number) if matches!(self.clean(&number.to_string()), Cow::Owned(_)) => {
                *value = Value::String(MARK.to_owned());
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// As markup writes it.
fn markup(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// As JSON writes it with these characters as `\uXXXX`.
fn unicode_escaped(text: &str, is_escaped: impl Fn(char) -> bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut units = [0; 2];
    for character in text.chars() {
        if is_escaped(character) {
            for unit in character.encode_utf16(&mut units) {
                escaped.push_str(&format!("\\u{unit:04x}"));
            }
        } else {
            escaped.push(character);
        }
    }
    escaped
}

/// Whether a field or header of this name holds a credential.
pub(crate) fn is_sensitive(name: &str) -> bool {
    let plain: String = name
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|character| character.to_ascii_lowercase())
        .collect();
    SENSITIVE.iter().any(|word| plain.contains(word))
}

fn is_identifier(name: &str) -> bool {
    name.ends_with("Id") || name.ends_with("_id") || name == "id"
}

/// A string of a JSON text, between its quotes.
struct Literal<'json> {
    text: &'json str,
    is_name: bool,
}

fn literals(json: &str) -> impl Iterator<Item = Literal<'_>> {
    let mut rest = json;
    std::iter::from_fn(move || {
        let start = rest.find('"')? + 1;
        let mut escaped = false;
        let length = rest[start..].find(|character| {
            let ends = character == '"' && !escaped;
            escaped = character == '\\' && !escaped;
            ends
        })?;
        let text = &rest[start..start + length];
        rest = &rest[start + length + 1..];
        let is_name = rest.trim_start().starts_with(':');
        Some(Literal { text, is_name })
    })
}

/// The value of a literal; what no text can hold, half a character, is left as it was written.
fn unescaped(literal: &str) -> String {
    serde_json::from_str(&format!("\"{literal}\"")).unwrap_or_else(|_| literal.to_owned())
}

/// Whether a text is a UUID, which identifies and gives no access.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

pub(crate) fn without_opaque_runs(text: &str) -> String {
    let is_token = |character: char| {
        character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '+' | '=' | '.' | '%')
    };
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_token) {
        cleaned.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest
            .find(|character| !is_token(character))
            .unwrap_or(rest.len());
        let run = &rest[..end];
        cleaned.push_str(if run.len() >= OPAQUE_RUN && !is_uuid(run) {
            MARK
        } else {
            run
        });
        rest = &rest[end..];
    }
    cleaned.push_str(rest);
    cleaned
}

#[cfg(test)]
mod tests {
    use super::Secrets;

    fn secrets() -> Secrets {
        let mut secrets = Secrets::default();
        secrets.add("Bearer pa$$ word/1");
        secrets.add_body(
            br#"{"appId":"wx1234567890","appSecret":"s3cr3t","note":{"x":["a private note"]}}"#,
        );
        secrets
    }

    #[test]
    fn an_echoed_request_shows_no_secret() {
        let echo = r#"got {"appId":"wx1234567890","appSecret":"s3cr3t"} Bearer pa$$ word/1 a private note pa%24%24+word%2F1"#;
        let cleaned = secrets().clean_text(echo);
        for secret in ["s3cr3t", "pa$$", "private note", "pa%24"] {
            assert!(!cleaned.contains(secret), "{cleaned}");
        }
        assert!(
            cleaned.contains("wx1234567890"),
            "identifiers help to find the fault: {cleaned}"
        );
    }

    #[test]
    fn a_secret_in_a_url_is_hidden_whatever_its_encoding_leaves_alone() {
        let printable: String = (' '..='~').filter(|it| !it.is_ascii_uppercase()).collect();
        let mut secrets = Secrets::default();
        secrets.add(&printable);
        for plain in ["", "-_.!~*'()", "-_.!~*'():$,", "-._~", "-._*", "/?"] {
            let mut encoded = String::new();
            crate::url_text::encode(&printable, plain, &mut encoded);
            let as_form = encoded.replace("%20", "+");
            for text in [&encoded.to_lowercase(), &as_form, &encoded] {
                assert_eq!(secrets.clean(text), "[redacted]", "{text}");
            }
        }
    }

    #[test]
    fn the_secrets_of_a_body_that_no_parser_takes_are_hidden_too() {
        let mut secrets = Secrets::default();
        let deep = format!(
            "{}{{\"secret\":\"d33p\"}}{}",
            "[".repeat(300),
            "]".repeat(300)
        );
        secrets.add_body(deep.as_bytes());
        secrets.add_body(br#"{"half":"\ud800","note":"between \ud800 halves"}"#);
        let cleaned = secrets.clean_text(r#"d33p "between \ud800 halves""#);
        assert_eq!(cleaned, r#"[redacted] "[redacted]""#);
    }

    #[test]
    fn tokens_in_a_json_answer_are_hidden_by_the_name_of_their_field() {
        let body = r#"{"statusCode":401,"message":"no","data":{"access_token":"abc","idToken":"d","n":9007199254740993}}"#;
        assert_eq!(
            secrets().clean_body(body),
            r#"{"statusCode":401,"message":"no","data":{"access_token":"[redacted]","idToken":"[redacted]","n":9007199254740993}}"#
        );
    }

    #[test]
    fn a_code_that_comes_back_as_a_number_is_hidden() {
        let mut secrets = Secrets::default();
        secrets.add_body(br#"{"passCode":"482913"}"#);
        assert_eq!(
            secrets.clean_body(r#"{"given":482913,"left":4}"#),
            r#"{"given":"[redacted]","left":4}"#
        );
    }

    #[test]
    fn long_opaque_runs_in_free_text_are_hidden() {
        let cleaned = secrets().clean_text("<p>token: eyJhbGciOiJIUzI1NiJ9.e30.AAAAAAAAAAAA 934108e5-9fbf-4d24-8da1-c330328abd6c</p>");
        assert_eq!(
            cleaned,
            "<p>token: [redacted] 934108e5-9fbf-4d24-8da1-c330328abd6c</p>"
        );
    }
}
