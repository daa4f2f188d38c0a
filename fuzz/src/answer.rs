//! Evaluation of an answer: status, headers and body become a text or an error. A `\x01` in the body or
//! in a header stands for the canary, as a service might echo it.

use genauth_core::{
    call::{Judge, fuzzing},
    oidc::{judge_introspection, judge_tokens, judge_userinfo},
    options::Value,
};
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::support::{CANARY, first, options, parts};

const HEADERS: &[&str] = &[
    "location",
    "x-request-id",
    "retry-after",
    "content-type",
    "x-any",
    "www-authenticate",
];

const JUDGES: [Judge; 3] = [judge_userinfo, judge_tokens, judge_introspection];

pub fn run(data: &[u8]) {
    let (choice, data) = first(data);
    let (status, data) = first(data);
    let status = match choice % 4 {
        0 => 200,
        1 => 300 + u16::from(status) % 10,
        2 => 400 + u16::from(status) % 40,
        _ => 500 + u16::from(status) % 10,
    };
    let [header, body] = parts(data);
    let body = with_canary(body);
    let mut headers = HeaderMap::new();
    let place = usize::from(choice / 4 % 16);
    let name = HEADERS[place % HEADERS.len()];
    let oauth = (choice / 64 % 2 == 1).then(|| JUDGES[place / HEADERS.len()]);
    if let Ok(value) = HeaderValue::from_bytes(&with_canary(header)) {
        headers.insert(HeaderName::from_static(name), value);
    }
    let options = options(vec![("throwOnFailure", Value::Boolean(choice >= 128))]);
    match fuzzing::judge(status, headers, &body, &options, oauth, CANARY) {
        Ok(text) => {
            assert_eq!(status, 200, "only 2xx is an answer");
            let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&body);
            assert_eq!(text.as_bytes(), body, "the text is handed on as it came");
        }
        Err(error) => {
            // `Debug` omits the data that the error carries but does not show.
            assert!(!format!("{error:?} {error}").contains(CANARY), "{error:?}");
        }
    }
}

fn with_canary(text: &[u8]) -> Vec<u8> {
    let mut with = Vec::with_capacity(text.len());
    for byte in text {
        match byte {
            1 => with.extend_from_slice(CANARY.as_bytes()),
            byte => with.push(*byte),
        }
    }
    with
}
