//! Validation of CAS tickets (protocol specification, 2.4 and 2.5).

use serde_json::{Value, json, value::RawValue};

use super::{
    Prepared,
    arguments::{ArgumentFields, required},
    operations,
};
use crate::{
    call::{Content, Reading, text_pairs},
    error::Result,
    operation::Operation,
    options::Options,
    secret::Secret,
    url_text::component,
};

/// The message of the mirrored SDK for a refused ticket; programs may compare it.
const REFUSED: &str = "ticket 不合法";

/// Checks a ticket of CAS 1.0. Reads as `{ valid: true }` or `{ valid: false, message }`.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` where ticket or service is not text.
pub fn validate_ticket_v1(
    options: &Options,
    ticket: Option<&[u8]>,
    service: Option<&[u8]>,
) -> Result<Prepared> {
    let (ticket, service) = (required("ticket", ticket)?, required("service", service)?);
    let query = [("service", service.as_str()), ("ticket", &ticket)];
    Ok(request(
        options,
        &operations::VALIDATE,
        text_pairs(&query),
        &ticket,
        |text| {
            let answer = if text.lines().next() == Some("yes") {
                json!({ "valid": true })
            } else {
                json!({ "valid": false, "message": REFUSED })
            };
            answer.to_string()
        },
    ))
}

/// Checks a ticket of CAS 2.0. `format` is `JSON` (the default) or `XML`, which reads as a string.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` where ticket or service is not text, or the format is another.
pub fn validate_ticket_v2(
    options: &Options,
    ticket: Option<&[u8]>,
    service: Option<&[u8]>,
    format: Option<&[u8]>,
) -> Result<Prepared> {
    let (ticket, service) = (required("ticket", ticket)?, required("service", service)?);
    let format = ArgumentFields::single("format", format)?.choice("format", &["JSON", "XML"])?;
    let query = [
        ("service", service.as_str()),
        ("ticket", &ticket),
        ("format", format.unwrap_or("JSON")),
    ];
    let (operation, query) = (&operations::SERVICE_VALIDATE, text_pairs(&query));
    Ok(request(options, operation, query, &ticket, json_or_text))
}

fn request(
    options: &Options,
    operation: &'static Operation,
    query: String,
    ticket: &str,
    read: fn(&str) -> String,
) -> Prepared {
    let path = operation
        .path
        .replace("{appId}", &component(&options.app_id));
    Prepared {
        operation,
        content: Content {
            query: Some(query),
            secrets: vec![Secret::new(ticket.to_owned())],
            reading: Reading::Text(read),
            ..Content::at(path)
        },
    }
}

/// JSON is unchanged; other text becomes a JSON string.
fn json_or_text(text: &str) -> String {
    match serde_json::from_str::<&RawValue>(text) {
        Ok(_) => text.to_owned(),
        Err(_) => Value::from(text).to_string(),
    }
}
