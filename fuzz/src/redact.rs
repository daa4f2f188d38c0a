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
    for secret in held(&credential, body) {
        for text in &texts {
            let shown = text.split(MARK).any(|piece| piece.contains(&secret));
            assert!(!shown, "{secret:?} is shown in {text:?}");
        }
    }
}

/// What must not be seen: the credential, and the values of the body by their names.
fn held(credential: &str, body: &[u8]) -> Vec<String> {
    let mut held = vec![credential.to_owned()];
    held.retain(|secret| secret.len() >= SHORTEST_CREDENTIAL);
    if let Ok(Value::Object(fields)) = serde_json::from_slice(body) {
        for (name, value) in fields {
            let Value::String(text) = value else { continue };
            let identifies = name.ends_with("Id") || name.ends_with("_id") || name == "id";
            let least = if name == "appSecret" {
                SHORTEST_CREDENTIAL
            } else {
                SHORTEST_VALUE
            };
            if !identifies && text.len() >= least {
                held.push(text);
            }
        }
    }
    // What is part of the mark itself cannot be told from it.
    held.retain(|secret| !MARK.contains(secret.as_str()) && !secret.contains(MARK));
    held
}

/// All names, texts and numbers.
fn leaves(value: &Value) -> Vec<String> {
    match value {
        Value::Null | Value::Bool(_) => Vec::new(),
        Value::Number(number) => vec![number.to_string()],
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(leaves).collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(name, value)| [vec![name.clone()], leaves(value)].concat())
            .collect(),
    }
}
