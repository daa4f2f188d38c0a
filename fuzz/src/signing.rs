//! The string to sign: a byte for the method, the value of a header, the path, and the query or the body.

use std::collections::BTreeMap;

use genauth_core::{
    identity::{Signed, string_to_sign},
    operation::Method,
};
use http::{HeaderMap, HeaderValue, header::ACCEPT};
use serde_json::value::RawValue;

use crate::support::{CANARY, first, parts};

const METHODS: &[Method] = &[
    Method::Get,
    Method::Post,
    Method::Put,
    Method::Delete,
    Method::Patch,
];
const DATE: &str = "Thu, 26 Nov 2026 20:36:35 GMT";
const PREFIX: &str = "/base";

pub fn run(data: &[u8]) {
    let (choice, data) = first(data);
    let method = METHODS[usize::from(choice) % METHODS.len()];
    let [value, path, resource] = parts(data);
    let (Ok(value), Ok(path)) = (HeaderValue::from_bytes(value), str::from_utf8(path)) else {
        return;
    };
    let mut headers = HeaderMap::new();
    headers.insert("x-authing-app-id", value);
    headers.insert("date", HeaderValue::from_static(DATE));
    let query = str::from_utf8(resource).ok();
    let path_of_host = format!("{PREFIX}{path}");
    let sign = |headers: &HeaderMap| {
        string_to_sign(&Signed {
            method,
            path: &path_of_host,
            prefix: PREFIX,
            query,
            headers,
            header_prefix: "x-authing-",
            body: resource,
        })
        .to_string()
    };
    let text = sign(&headers);
    headers.insert(ACCEPT, HeaderValue::from_static("text/plain"));
    headers.insert(
        "x-other",
        HeaderValue::from_bytes(CANARY.as_bytes()).expect("a value"),
    );
    assert_eq!(sign(&headers), text, "other headers are not signed");

    let head = format!("{}\ndate:{DATE}\nx-authing-app-id:", method.as_str());
    let rest = text.strip_prefix(&head).expect("the signed headers");
    let (signed, rest) = rest.split_once('\n').expect("one line a header");
    assert_eq!(signed.trim_matches([' ', '\t', '\u{a0}']), signed);
    let signed_resource = rest.strip_prefix(path).expect("the path");
    let pairs = match method {
        Method::Get => query.and_then(plain_pairs),
        Method::Delete => Some(BTreeMap::new()),
        Method::Post | Method::Put | Method::Patch => members(resource),
    };
    if let Some(pairs) = pairs {
        assert_eq!(signed_resource, joined(&pairs));
    }
}

/// The pairs of a query without escapes, lists or objects. The keys are UTF-16, for their order.
fn plain_pairs(query: &str) -> Option<BTreeMap<Vec<u16>, String>> {
    let mut pairs = BTreeMap::new();
    for pair in query.split('&') {
        let (name, value) = pair.split_once('=')?;
        let is_plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !is_plain || value.contains(['%', '+']) {
            return None;
        }
        let former = pairs.insert(name.encode_utf16().collect(), value.to_owned());
        if former.is_some() {
            return None;
        }
    }
    Some(pairs).filter(|pairs| pairs.len() < 1_000)
}

/// The members of an object of valid Unicode.
fn members(body: &[u8]) -> Option<BTreeMap<Vec<u16>, String>> {
    let members: BTreeMap<String, &RawValue> = serde_json::from_slice(body).ok()?;
    members
        .into_iter()
        .map(|(name, raw)| {
            let text = match raw.get() {
                text if text.starts_with('"') => serde_json::from_str(text).ok()?,
                text => text.to_owned(),
            };
            Some((name.encode_utf16().collect(), text))
        })
        .collect()
}

fn joined(pairs: &BTreeMap<Vec<u16>, String>) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={value}", String::from_utf16_lossy(name)))
        .collect();
    if pairs.is_empty() {
        String::new()
    } else {
        format!("?{}", pairs.join("&"))
    }
}
