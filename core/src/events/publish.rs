//! Publishing a custom event.

use serde::Serialize;

use crate::{
    call::Content,
    operation::{Input, Method, Operation},
    secret,
};

/// Publishes an event of the user pool (`POST /api/v3/pub-event`). A repeated request is a second event.
pub static PUBLISH: Operation = operation("/api/v3/pub-event");

/// Publishes an event in the name of the user of the access token (`POST /api/v3/pub-userEvent`).
pub static PUBLISH_AS_USER: Operation = operation("/api/v3/pub-userEvent");

/// What the service is told about the sender of an event.
const SOURCE: &str = concat!("genauth-native: ", env!("CARGO_PKG_VERSION"));

const fn operation(path: &'static str) -> Operation {
    Operation {
        name: "pub",
        method: Method::Post,
        path,
        idempotent: false,
        client_authentication: false,
        bears_tokens: false,
        parameters: &[],
        input: Input::None,
    }
}

/// The body of the request, in the order in which the mirrored SDK writes it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'event> {
    event_type: &'event str,
    source: &'static str,
    event_data: &'event str,
}

/// The request that publishes the event `name` with the text `data`.
pub fn publication(operation: &Operation, name: &str, data: &str) -> Content {
    let body = Body {
        event_type: name,
        source: SOURCE,
        event_data: data,
    };
    let body = serde_json::to_string(&body).expect("texts are JSON");
    Content {
        body: secret::wiped(body),
        content_type: Some("application/json"),
        ..Content::at(operation.path)
    }
}

#[cfg(test)]
mod tests {
    use super::{PUBLISH, publication};

    #[test]
    fn the_body_has_the_order_of_the_mirrored_sdk() {
        let content = publication(&PUBLISH, "APP.EVENT", "{\"a\":1}");
        let expected = concat!(
            r#"{"eventType":"APP.EVENT","source":"genauth-native: "#,
            env!("CARGO_PKG_VERSION"),
            r#"","eventData":"{\"a\":1}"}"#
        );
        assert_eq!(content.body, expected);
    }
}
