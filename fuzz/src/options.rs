//! The options of a client, from any JSON. A `\x01` in a string stands for the canary.

use genauth_core::{
    call::Endpoint,
    options::{Object, Options, Value},
    transport::ProxyEnvironment,
};
use serde_json::Value as Json;

use crate::support::CANARY;

pub fn run(data: &[u8]) {
    let Ok(Json::Object(fields)) = serde_json::from_slice(data) else {
        return;
    };
    let given: Object = fields
        .into_iter()
        .map(|(name, json)| (name, value(json)))
        .collect();
    match Options::parse(&given) {
        Ok(options) => {
            assert!(!format!("{options:?}").contains(CANARY) || is_public(&given));
            let endpoint = Endpoint::new(options, &ProxyEnvironment::default());
            if let Err(error) = endpoint {
                assert_eq!(error.code(), "ERR_INVALID_OPTION");
                assert!(!format!("{error:?}").contains(CANARY), "{error:?}");
            }
        }
        Err(error) => {
            assert_eq!(error.code(), "ERR_INVALID_OPTION");
            assert!(error.field().is_some());
            let shown = format!("{error:?}");
            assert!(!shown.contains(CANARY) || is_public(&given), "{shown}");
        }
    }
}

/// Whether the canary is in a position where no secret belongs, such as in a name.
fn is_public(given: &Object) -> bool {
    const SECRETS: &[&str] = &["appSecret", "accessToken", "proxy"];
    given
        .iter()
        .filter(|(name, _)| !SECRETS.contains(&name.as_str()))
        .any(|(name, value)| name.contains(CANARY) || holds_canary(value))
}

fn holds_canary(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains(CANARY),
        Value::Array(values) => values.iter().any(holds_canary),
        Value::Object(fields) => fields.iter().any(|(_, value)| holds_canary(value)),
        _ => false,
    }
}

fn value(json: Json) -> Value {
    match json {
        Json::Null => Value::Nothing,
        Json::Bool(boolean) => Value::Boolean(boolean),
        Json::Number(number) => Value::Number(number.as_f64().unwrap_or(f64::NAN)),
        Json::String(text) => match text.strip_prefix("bytes:") {
            Some(bytes) => Value::Bytes(bytes.as_bytes().to_vec()),
            None => Value::String(text.replace('\x01', CANARY)),
        },
        Json::Array(values) => Value::Array(values.into_iter().map(value).collect()),
        Json::Object(fields) => Value::Object(
            fields
                .into_iter()
                .map(|(name, json)| (name, value(json)))
                .collect(),
        ),
    }
}
