//! Cleaning an answer of what the request held. The input has three lines: a credential, the
//! request's body, and the answer.

use genauth_native::http::fuzzing::Secrets;
use serde_json::Value;

use crate::support::parts;

const MARK: &str = "[redacted]";
/// As short as this, a value is an ordinary word.
const SHORTEST_VALUE: usize = 8;
/// As short as this, not even a credential is one.
const SHORTEST_CREDENTIAL: usize = 4;

pub fn run(data: &[u8]) {
    let [credential, body, answer] = parts(data);
    let credential = String::from_utf8_lossy(credential);
    let answer = String::from_utf8_lossy(answer);
    let mut secrets = Secrets::default();
    secrets.add(&credential);
    secrets.add_body(body);
    let cleaned = secrets.clean_body(&answer);
    let texts = match serde_json::from_str::<Value>(&cleaned) {
        Ok(value) => leaves(&value),
        Err(_) => vec![cleaned],
    };
    for (secret, is_credential) in held(&credential, body) {
        for text in &texts {
            let shown = text
                .split(MARK)
                .any(|piece| holds(piece, &secret, is_credential));
            assert!(!shown, "{secret:?} is shown in {text:?}");
        }
    }
}

/// Whether a text shows a secret: a credential anywhere, other values by themselves.
fn holds(text: &str, secret: &str, is_credential: bool) -> bool {
    let is_word = |it: char| it.is_ascii_alphanumeric() || it == '_';
    text.match_indices(secret).any(|(at, _)| {
        let around = [
            text[..at].chars().next_back(),
            text[at + secret.len()..].chars().next(),
        ];
        is_credential || !around.into_iter().flatten().any(is_word)
    })
}

/// What must not be seen: the credential, and the values of the body by their names; and whether
/// it is a credential.
fn held(credential: &str, body: &[u8]) -> Vec<(String, bool)> {
    let mut held = vec![(credential.to_owned(), true)];
    held.retain(|(secret, _)| secret.len() >= SHORTEST_CREDENTIAL);
    if let Ok(Value::Object(fields)) = serde_json::from_slice(body) {
        for (name, value) in fields {
            let Value::String(text) = value else { continue };
            let identifies = name.ends_with("Id") || name.ends_with("_id") || name == "id";
            let is_credential = name == "appSecret";
            let is_word = |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_';
            if !is_credential && text.chars().all(is_word) {
                continue;
            }
            let least = if is_credential {
                SHORTEST_CREDENTIAL
            } else {
                SHORTEST_VALUE
            };
            if !identifies && text.len() >= least {
                held.push((text, is_credential));
            }
        }
    }
    // What is part of the mark itself cannot be told from it.
    held.retain(|(secret, _)| !MARK.contains(secret.as_str()) && !secret.contains(MARK));
    held
}

/// All texts and numbers, and the names that may hold a body.
fn leaves(value: &Value) -> Vec<String> {
    match value {
        Value::Null | Value::Bool(_) => Vec::new(),
        Value::Number(number) => vec![number.to_string()],
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(leaves).collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| {
                let mut leaves = leaves(value);
                leaves.extend(name.contains(['{', '"']).then(|| name.clone()));
                leaves
            })
            .collect(),
    }
}
