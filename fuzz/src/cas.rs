//! Tickets of CAS. The input has three lines: the ticket, the service, and the server's answer.

use genauth_core::{
    call::Reading,
    oidc::{Prepared, validate_ticket_v1, validate_ticket_v2},
};
use serde_json::{Value, json, value::RawValue};
use url::form_urlencoded;

use crate::support::{options, parts};

pub fn run(data: &[u8]) {
    let [ticket, service, answer] = parts(data).map(String::from_utf8_lossy);
    let json = |text: &str| Some(json!(text).to_string().into_bytes());
    let (ticket_json, service_json) = (json(&ticket), json(&service));
    let (ticket_json, service_json) = (ticket_json.as_deref(), service_json.as_deref());
    let options = options(Vec::new());

    let first = validate_ticket_v1(&options, ticket_json, service_json);
    let format = json(if answer.starts_with('<') {
        "XML"
    } else {
        "JSON"
    });
    let second = validate_ticket_v2(&options, ticket_json, service_json, format.as_deref());
    let (Ok(first), Ok(second)) = (first, second) else {
        assert!(ticket.is_empty() || service.is_empty());
        return;
    };
    for prepared in [&first, &second] {
        let query = prepared.content.query.as_deref().unwrap_or_default();
        assert!(query.bytes().all(|byte| byte.is_ascii_graphic()), "{query}");
        let sent: Vec<_> = form_urlencoded::parse(query.as_bytes()).take(2).collect();
        assert_eq!(sent[0], ("service".into(), service.clone()));
        assert_eq!(sent[1], ("ticket".into(), ticket.clone()));
    }

    let verdict: Value = serde_json::from_str(&read(&first, &answer)).expect("JSON");
    let is_valid = answer == "yes" || answer.starts_with("yes\n") || answer.starts_with("yes\r\n");
    assert_eq!(verdict["valid"], is_valid, "{answer:?}");

    let handed_on = read(&second, &answer);
    serde_json::from_str::<&RawValue>(&handed_on).expect("JSON");
    if handed_on != *answer {
        let text: String = serde_json::from_str(&handed_on).expect("a text");
        assert_eq!(text, answer);
    }
}

fn read(prepared: &Prepared, answer: &str) -> String {
    match prepared.content.reading {
        Reading::Text(read) => read(answer),
        _ => panic!("the answer may be any text"),
    }
}
