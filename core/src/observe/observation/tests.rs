use std::{
    borrow::Cow,
    sync::{Arc, Mutex},
    time::Duration,
};

use http::HeaderMap;
use serde_json::Value;

use super::{LogLevel, Observation};
use crate::{
    error::{Error, Kind},
    operation::table,
};

fn observation() -> (Observation, Arc<Mutex<Vec<Value>>>) {
    let told = Arc::new(Mutex::new(Vec::new()));
    let retries = told.clone();
    let on_retry = move |report: String| retries.lock().unwrap().push(read(&report));
    let observation = Observation::new(
        &table::GET_PROFILE,
        "https://a.genauth.ai",
        LogLevel::Off,
        HeaderMap::new(),
        Some(Box::new(on_retry)),
    );
    (observation, told)
}

fn timeout() -> (Kind, Cow<'static, str>, Option<String>) {
    (Kind::Timeout, "ETIMEDOUT".into(), None)
}

fn read(report: &str) -> Value {
    serde_json::from_str(report).expect("a report is JSON")
}

#[test]
fn a_retry_is_told_with_its_attempt_and_the_end_with_their_number() {
    let (observation, told) = observation();
    observation.begin();
    observation.status(503);
    observation.retry(timeout(), Duration::from_millis(20));
    observation.begin();
    let report = read(&observation.finish(None));
    let retry = &told.lock().unwrap()[0];
    assert_eq!(retry["attempt"], 1);
    assert_eq!(retry["status"], 503);
    assert_eq!(retry["code"], "ETIMEDOUT");
    assert_eq!(retry["delay"].to_string(), "20.0");
    assert_eq!(report["attempts"], 2);
    assert!(report.get("status").is_none());
}

#[test]
fn nothing_is_told_of_a_call_that_is_over() {
    let (observation, told) = observation();
    observation.begin();
    observation.finish(Some(&Error::aborted()));
    observation.retry(timeout(), Duration::ZERO);
    assert!(told.lock().unwrap().is_empty());
}
