//! When to try again, and how long to wait before it.

use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, SystemTime},
};

use http::{HeaderMap, header::RETRY_AFTER};

/// First wait, doubled for each further one.
const BASE_DELAY: Duration = Duration::from_millis(100);
/// Longest wait that we choose ourselves.
const LONGEST_DELAY: Duration = Duration::from_secs(5);

/// Tokens of a full bucket. With the costs below, a healthy service may fail now and then without
/// the budget running out, while an outage gets at most 100 retries before they stop.
const FULL: u32 = 500;
/// What one retry takes out of the bucket.
const RETRY_COST: u32 = 5;
/// What one success puts back.
const SUCCESS_REFUND: u32 = 1;

/// A token bucket against retry storms: retries stop when most calls fail.
#[derive(Debug)]
pub(super) struct Budget(AtomicU32);

impl Default for Budget {
    fn default() -> Self {
        Self(AtomicU32::new(FULL))
    }
}

impl Budget {
    /// Pays for one retry, if there is enough left.
    pub(super) fn take(&self) -> bool {
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(RETRY_COST)
            })
            .is_ok()
    }

    /// A call succeeded.
    pub(super) fn refund(&self) {
        // Nearly always full: a load is cheaper than an update that changes nothing.
        if self.0.load(Ordering::Relaxed) < FULL {
            let refund = |left: u32| Some((left + SUCCESS_REFUND).min(FULL));
            let _ = self
                .0
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, refund);
        }
    }
}

/// Statuses after which the same request may succeed (RFC 9110, 15; RFC 6585, 4).
pub(super) fn is_transient(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

/// Exponential backoff with full jitter, before the retry number `retry` (from 1).
pub(super) fn backoff(retry: u32) -> Duration {
    let ceiling = BASE_DELAY
        .saturating_mul(1 << retry.saturating_sub(1).min(16))
        .min(LONGEST_DELAY);
    ceiling.mul_f64(random_fraction())
}

/// From 0 to 1.
pub(crate) fn random_fraction() -> f64 {
    let mut bytes = [0_u8; 4];
    match rustls::crypto::aws_lc_rs::default_provider()
        .secure_random
        .fill(&mut bytes)
    {
        Ok(()) => f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX),
        Err(_) => 1.0,
    }
}

/// How long the service asks to wait (RFC 9110, 10.2.3): seconds, or a date. A date in the past is
/// no wait; anything else is ignored.
pub(super) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u32>() {
        return Some(Duration::from_secs(u64::from(seconds)));
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty() {
        return Some(Duration::from_secs(u64::from(u32::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use http::{HeaderMap, HeaderValue, header::RETRY_AFTER};

    use super::{Budget, backoff, retry_after};

    fn asked(value: &str, now: SystemTime) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(
            RETRY_AFTER,
            HeaderValue::from_str(value).expect("a header value"),
        );
        retry_after(&headers, now)
    }

    #[test]
    fn retry_after_is_read_in_seconds_and_as_a_date() {
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 08:49:37 GMT").expect("a date");
        assert_eq!(asked("3", now), Some(Duration::from_secs(3)));
        assert_eq!(
            asked("Sun, 06 Nov 1994 08:49:40 GMT", now),
            Some(Duration::from_secs(3))
        );
        assert_eq!(
            asked("Sun, 06 Nov 1994 08:00:00 GMT", now),
            Some(Duration::ZERO)
        );
        assert_eq!(asked("-3", now), None);
        assert_eq!(asked("soon", now), None);
        assert_eq!(
            asked("99999999999999999999", now),
            Some(Duration::from_secs(u64::from(u32::MAX)))
        );
    }

    #[test]
    fn the_backoff_grows_to_a_ceiling() {
        for retry in 1..40 {
            let ceiling = 100_u64.saturating_mul(1 << (retry - 1).min(16)).min(5_000);
            assert!(backoff(retry) <= Duration::from_millis(ceiling));
        }
    }

    #[test]
    fn the_budget_ends_a_retry_storm_and_recovers() {
        let budget = Budget::default();
        let granted = (0..1_000).filter(|_| budget.take()).count();
        assert_eq!(granted, 100);
        (0..5).for_each(|_| budget.refund());
        assert!(budget.take());
        assert!(!budget.take());
    }
}
