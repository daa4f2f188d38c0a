//! The request of a call: an operation, a path parameter, and JSON text.

use bytes::Bytes;
use genauth_core::{
    call::fuzzing::lay_out,
    operation::{ALL, MANAGEMENT, Operation},
};

use crate::support::{CANARY, first, options, parts};

pub fn run(data: &[u8]) {
    let (low, data) = first(data);
    let (high, data) = first(data);
    let [parameter, json] = parts(data);
    let choice = usize::from(u16::from_le_bytes([low, high])) % (ALL.len() + MANAGEMENT.len());
    let operation: &'static Operation = ALL
        .get(choice)
        .unwrap_or_else(|| &MANAGEMENT[choice - ALL.len()]);
    let parameters: Vec<String> = operation
        .parameters
        .iter()
        .map(|_| String::from_utf8_lossy(parameter).into_owned())
        .collect();
    // V8 writes the JSON, so it is valid; a lone surrogate is escaped.
    let json: Result<&serde_json::value::RawValue, _> = serde_json::from_slice(json);
    let input = json.ok().map(|json| Bytes::from(json.get().to_owned()));
    let options = options(Vec::new());
    match lay_out(operation, &parameters, input.as_ref(), options.into()) {
        Ok((path, query, body)) => {
            let segments = |path: &str| path.split('/').count();
            assert_eq!(segments(&path), segments(operation.path), "{path}");
            let is_visible = |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic());
            assert!(
                is_visible(&path) && !path.contains(['?', '#', '{']),
                "{path}"
            );
            let query = query.unwrap_or_default();
            assert!(is_visible(&query) && !query.contains('#'), "{query}");
            drop(body);
        }
        Err(error) => {
            assert_eq!(error.code(), "ERR_INVALID_ARGUMENT");
            assert!(!format!("{error:?}").contains(CANARY), "{error:?}");
        }
    }
}
