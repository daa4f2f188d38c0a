//! `Retry-After`: seconds, a date, or any other text.

use std::time::{Duration, SystemTime};

use genauth_core::call::fuzzing::retry_after;
use http::HeaderValue;

pub fn run(data: &[u8]) {
    let Ok(value) = HeaderValue::from_bytes(data) else {
        return;
    };
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let wait = retry_after(value.clone(), now);
    let Ok(text) = value.to_str().map(str::trim) else {
        assert_eq!(wait, None);
        return;
    };
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let seconds = text.parse::<u64>().unwrap_or(u64::MAX);
        let most = u64::from(u32::MAX);
        assert_eq!(wait, Some(Duration::from_secs(seconds.min(most))));
    } else if let (Some(wait), Ok(date)) = (wait, httpdate::parse_http_date(text)) {
        assert_eq!(now + wait, date.max(now));
    }
}
