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
    let reported = Arc::new(Mutex::new(Vec::new()));
    let retries = reported.clone();
    let on_retry = move |report: String| retries.lock().unwrap().push(read(&report));
    let observation = Observation::new(
        &table::GET_PROFILE,
        "https://a.genauth.ai",
        LogLevel::Off,
        HeaderMap::new(),
        Some(Box::new(on_retry)),
    );
    (observation, reported)
}

fn timeout() -> (Kind, Cow<'static, str>, Option<String>) {
    (Kind::Timeout, "ETIMEDOUT".into(), None)
}

fn read(report: &str) -> Value {
    serde_json::from_str(report).expect("a report is JSON")
}

#[test]
fn retries_and_the_end_are_reported_with_attempts() {
    let (observation, reported) = observation();
    observation.begin();
    observation.status(503);
    observation.retry(timeout(), Duration::from_millis(20));
    observation.begin();
    let report = read(&observation.finish(None));
    let retry = &reported.lock().unwrap()[0];
    assert_eq!(retry["attempt"], 1);
    assert_eq!(retry["status"], 503);
    assert_eq!(retry["code"], "ETIMEDOUT");
    assert_eq!(retry["delay"].to_string(), "20.0");
    assert_eq!(report["attempts"], 2);
    assert!(report.get("status").is_none());
}

#[test]
fn nothing_is_reported_after_the_end_of_a_call() {
    let (observation, reported) = observation();
    observation.begin();
    observation.finish(Some(&Error::aborted()));
    observation.retry(timeout(), Duration::ZERO);
    assert!(reported.lock().unwrap().is_empty());
}
