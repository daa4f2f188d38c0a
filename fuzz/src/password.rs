//! Passwords in the body of a request: a byte for the operation, and JSON text.

use std::sync::LazyLock;

use genauth_core::{
    operation::{EVERY, Passwords, table::PASSWORDS},
    password::{Cipher, PublicKey, fuzzing::encrypted},
};
use serde_json::{Value, value::RawValue};

use crate::support::first;

/// The point of the examples of GB/T 32918.5-2017.
const SYSTEM_INFO: &str = r#"{"sm2":{"publicKey":"0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"}}"#;
const NAME: &str = r#""sm2""#;
/// Values that a caller may have set for the name of the cipher.
const REPLACED: &[&str] = &["", "null", r#""none""#, r#""""#];

static KEY: LazyLock<PublicKey> =
    LazyLock::new(|| PublicKey::from_system_info(Cipher::Sm2, SYSTEM_INFO).expect("a public key"));

pub fn run(data: &[u8]) {
    let (choice, body) = first(data);
    let passwords = &PASSWORDS[usize::from(choice) % PASSWORDS.len()];
    // V8 writes the JSON, so it is valid; a lone surrogate is escaped.
    let Ok(body) = serde_json::from_slice::<&RawValue>(body) else {
        return;
    };
    let body = body.get();
    match encrypted(passwords, body, &KEY) {
        Ok(Some((sent, texts))) => {
            serde_json::from_str::<&RawValue>(&sent).expect("what is sent is JSON");
            assert!(
                is_kept(passwords, body, &sent, &texts),
                "{body} became {sent}"
            );
            if let (Ok(body), Ok(sent)) = (serde_json::from_str(body), serde_json::from_str(&sent))
            {
                places(passwords, &body, &sent, &texts);
            }
        }
        Ok(None) => {
            if let Ok(body) = serde_json::from_str::<Value>(body) {
                let own = passwords.encrypt_type.and_then(|place| at(&body, place));
                let is_done = own.is_some_and(|own| own == "rsa" || own == "sm2");
                assert!(is_done || filled(passwords, &body).is_empty(), "{body}");
            }
        }
        Err(error) => {
            assert_eq!(error.code(), "ERR_INVALID_ARGUMENT");
        }
    }
}

/// Every password is encrypted, and only the passwords and the name of the cipher are changed.
fn places(passwords: &Passwords, body: &Value, sent: &Value, texts: &[String]) {
    let places = filled(passwords, body);
    assert_eq!(places.len(), texts.len(), "{body}");
    for (place, text) in places.into_iter().zip(texts) {
        assert_eq!(
            sent.pointer(&place),
            Some(&Value::from(text.as_str())),
            "{sent}"
        );
    }
    let place = passwords.encrypt_type.expect("the cipher has a place");
    let named = at(sent, place);
    assert_eq!(named, Some(&Value::from("sm2")), "{sent}");
}

/// JSON Pointers (RFC 6901) to the passwords of a body.
fn filled(passwords: &Passwords, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for place in passwords.fields {
        collect(body, place, String::new(), &mut found);
    }
    found
}

fn collect(value: &Value, place: &[&str], pointer: String, found: &mut Vec<String>) {
    match place.split_first() {
        None if !value.is_null() && value != "" => found.push(pointer),
        None => {}
        Some((&EVERY, rest)) => {
            for (index, element) in value.as_array().into_iter().flatten().enumerate() {
                collect(element, rest, format!("{pointer}/{index}"), found);
            }
        }
        Some((name, rest)) => {
            if let Some(inner) = value.get(name) {
                collect(inner, rest, format!("{pointer}/{name}"), found);
            }
        }
    }
}

fn at<'a>(value: &'a Value, place: &[&str]) -> Option<&'a Value> {
    place.iter().try_fold(value, |value, name| value.get(name))
}

/// Whether `sent` is `body`, byte for byte, except for the passwords and one edit that names the cipher.
fn is_kept(passwords: &Passwords, body: &str, sent: &str, texts: &[String]) -> bool {
    let added = added(passwords);
    added.iter().any(|added| {
        sent.match_indices(added).any(|(start, _)| {
            let (before, after) = (&sent[..start], &sent[start + added.len()..]);
            REPLACED
                .iter()
                .any(|replaced| is_same(body, &format!("{before}{replaced}{after}"), texts))
        })
    })
}

/// The forms of that edit: only the name, with the objects around it that do not exist yet, and
/// with a comma in front if the object has other fields.
fn added(passwords: &Passwords) -> Vec<String> {
    let mut forms = vec![NAME.to_owned()];
    let mut value = NAME.to_owned();
    for name in passwords.encrypt_type.unwrap_or_default().iter().rev() {
        let field = format!("\"{name}\":{value}");
        value = format!("{{{field}}}");
        forms.extend([format!(",{field}"), field, value.clone()]);
    }
    forms
}

/// Whether `body` is `undone` with a literal in place of each text.
fn is_same(body: &str, undone: &str, texts: &[String]) -> bool {
    let (mut body, mut undone) = (body, undone);
    loop {
        let next = texts
            .iter()
            .filter_map(|text| {
                let literal = format!("\"{text}\"");
                undone.find(&literal).map(|start| (start, literal.len()))
            })
            .min();
        let Some((start, length)) = next else {
            return body == undone;
        };
        let Some(rest) = body.strip_prefix(&undone[..start]) else {
            return false;
        };
        let mut literals = serde_json::Deserializer::from_str(rest).into_iter::<&RawValue>();
        if !matches!(literals.next(), Some(Ok(literal)) if literal.get().starts_with('"')) {
            return false;
        }
        body = &rest[literals.byte_offset()..];
        undone = &undone[start + length..];
    }
}
