//! The retry decision: whether a failed request is sent again, and how long to wait before it.
//!
//! [`decide`] is a pure function of what is known about the failure. The budget of the pool
//! (`transport/budget.rs`) is asked afterwards, for a [`Decision::Retry`] alone.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, header::RETRY_AFTER};

use crate::sync::Backoff;

/// Wait before the first retry, at most. It doubles for each further one: with the default of three
/// retries, the waits last 0.9 to 1.75 s together, longer than a service needs to restart.
const FIRST_DELAY: Duration = Duration::from_millis(250);
/// Longest wait between attempts, unless the service asks for another one.
const LONGEST_DELAY: Duration = Duration::from_secs(5);

/// Resends of one attempt without a wait. A server that ends its connections after few requests, with
/// many in flight, leaves the same request out several times in a row.
const RESENDS_AT_ONCE: u32 = 16;
/// Wait before the first resend after those, at most; it doubles for each further one. A server that
/// refuses every request is not asked in a busy loop.
const FIRST_RESEND_DELAY: Duration = Duration::from_millis(2);
/// Longest wait before a resend.
const LONGEST_RESEND_DELAY: Duration = Duration::from_millis(250);

/// What is known about a request that got no usable answer.
#[derive(Debug, Clone)]
pub(super) struct Failed {
    /// Attempts of the call so far, this one included.
    pub(super) attempts: u32,
    /// Retries that the call may make.
    pub(super) max_retries: u32,
    /// Resends of this attempt so far.
    pub(super) resends: u32,
    /// Whether the operation may be carried out twice.
    pub(super) idempotent: bool,
    /// Whether a byte of the request may have left.
    pub(super) sent: bool,
    /// Whether the cause may pass by itself.
    pub(super) transient: bool,
    /// Whether the server says that it has not processed the request (RFC 9113, 8.7).
    pub(super) unprocessed: bool,
    /// Whether the service refused the identity of the request, which can be renewed.
    pub(super) renewable: bool,
    /// Whether the service has not processed the request because of its rate limit (RFC 6585, 4).
    pub(super) rate_limited: bool,
    /// Wait that the service asks for.
    pub(super) retry_after: Option<Duration>,
    /// Time until the deadline of the call.
    pub(super) left: Duration,
}

/// What follows a failed request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Decision {
    /// The call fails.
    GiveUp,
    /// The same attempt is sent again after `wait`. Costs no budget.
    Resend { wait: Duration },
    /// Another attempt with a renewed identity follows at once. Costs no budget.
    Renew,
    /// Another attempt follows after `wait`, if the budget pays for it.
    Retry { wait: Duration },
}

/// Decides what follows a failed request. `jitter` gives a number from 0 to 1, which places a wait between
/// half of its longest duration and all of it; it is not called where no wait follows.
pub(super) fn decide(failed: &Failed, jitter: impl FnOnce() -> f64) -> Decision {
    if failed.renewable {
        return Decision::Renew;
    }
    if failed.unprocessed {
        return Decision::Resend {
            wait: resend_delay(failed.resends, jitter),
        };
    }
    let safe = failed.idempotent || !failed.sent || failed.rate_limited;
    if !failed.transient || !safe || failed.attempts > failed.max_retries {
        return Decision::GiveUp;
    }
    let wait = failed.retry_after.unwrap_or_else(|| {
        let retry = failed.attempts.saturating_sub(1);
        Backoff::new(FIRST_DELAY, LONGEST_DELAY).equal_jitter(retry, jitter())
    });
    if wait >= failed.left {
        return Decision::GiveUp;
    }
    Decision::Retry { wait }
}

fn resend_delay(resends: u32, jitter: impl FnOnce() -> f64) -> Duration {
    match resends.checked_sub(RESENDS_AT_ONCE) {
        None => Duration::ZERO,
        Some(late) => {
            Backoff::new(FIRST_RESEND_DELAY, LONGEST_RESEND_DELAY).equal_jitter(late, jitter())
        }
    }
}

/// Statuses after which the same request may succeed (RFC 9110, 15; RFC 6585, 4).
pub(super) fn is_transient(status: u16) -> bool {
    matches!(status, 408 | TOO_MANY_REQUESTS | 500 | 502 | 503 | 504)
}

/// The status of a request that the service has not processed because of its rate limit (RFC 6585, 4).
pub(super) const TOO_MANY_REQUESTS: u16 = 429;

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

    use super::{Decision, Failed, RESENDS_AT_ONCE, decide, retry_after};

    const fn ms(milliseconds: u64) -> Duration {
        Duration::from_millis(milliseconds)
    }

    /// A read that failed once in a way that may pass, with nearly all of its time left.
    const READ: Failed = Failed {
        attempts: 1,
        max_retries: 3,
        resends: 0,
        idempotent: true,
        sent: true,
        transient: true,
        unprocessed: false,
        renewable: false,
        rate_limited: false,
        retry_after: None,
        left: ms(9_900),
    };
    /// The same of an operation that must not be carried out twice.
    const SIGN_IN: Failed = Failed {
        idempotent: false,
        ..READ
    };

    const fn retry(milliseconds: u64) -> Decision {
        Decision::Retry {
            wait: ms(milliseconds),
        }
    }

    const fn resend(milliseconds: u64) -> Decision {
        Decision::Resend {
            wait: ms(milliseconds),
        }
    }

    #[test]
    #[rustfmt::skip]
    fn the_decision_table() {
        let give_up = Decision::GiveUp;
        let unsent = Failed { sent: false, ..SIGN_IN };
        let limited = Failed { rate_limited: true, ..SIGN_IN };
        let refused = Failed { unprocessed: true, ..SIGN_IN };
        let rows: &[(&str, Failed, f64, Decision)] = &[
            ("first retry, shortest wait", READ, 0.0, retry(125)),
            ("first retry, longest wait", READ, 1.0, retry(250)),
            ("second retry", Failed { attempts: 2, ..READ }, 1.0, retry(500)),
            ("third retry", Failed { attempts: 3, ..READ }, 1.0, retry(1_000)),
            ("no retry left", Failed { attempts: 4, ..READ }, 0.0, give_up),
            ("no retry wanted", Failed { max_retries: 0, ..READ }, 0.0, give_up),
            ("a wait has a ceiling", Failed { attempts: 9, max_retries: 10, ..READ }, 1.0, retry(5_000)),
            ("a cause that stays", Failed { transient: false, ..READ }, 0.0, give_up),
            ("the wait does not fit", Failed { left: ms(125), ..READ }, 0.0, give_up),
            ("the wait just fits", Failed { left: ms(126), ..READ }, 0.0, retry(125)),
            ("Retry-After", Failed { retry_after: Some(ms(3_000)), ..READ }, 1.0, retry(3_000)),
            ("Retry-After of 0", Failed { retry_after: Some(ms(0)), ..READ }, 1.0, retry(0)),
            ("Retry-After does not fit", Failed { retry_after: Some(ms(9_900)), ..READ }, 0.0, give_up),
            ("sent, and not idempotent", SIGN_IN, 0.0, give_up),
            ("sent, and asked to retry", Failed { retry_after: Some(ms(0)), ..SIGN_IN }, 0.0, give_up),
            ("rate limited", limited.clone(), 0.0, retry(125)),
            ("rate limited, and asked to wait", Failed { retry_after: Some(ms(3_000)), ..limited.clone() }, 0.0, retry(3_000)),
            ("rate limited, and the wait does not fit", Failed { retry_after: Some(ms(9_900)), ..limited.clone() }, 0.0, give_up),
            ("rate limited, no retry left", Failed { attempts: 4, ..limited }, 0.0, give_up),
            ("nothing sent", unsent.clone(), 0.0, retry(125)),
            ("nothing sent, no retry left", Failed { attempts: 4, ..unsent }, 0.0, give_up),
            ("a refused identity", Failed { renewable: true, max_retries: 0, ..SIGN_IN }, 0.0, Decision::Renew),
            ("unprocessed", refused.clone(), 0.0, resend(0)),
            ("unprocessed, a read", Failed { unprocessed: true, ..READ }, 0.0, resend(0)),
            ("unprocessed, no retry wanted", Failed { max_retries: 0, ..refused.clone() }, 0.0, resend(0)),
            ("unprocessed, no retry left", Failed { attempts: 4, ..refused.clone() }, 0.0, resend(0)),
            ("unprocessed, no time left", Failed { left: ms(0), ..refused.clone() }, 0.0, resend(0)),
            ("unprocessed often", Failed { resends: RESENDS_AT_ONCE - 1, ..refused.clone() }, 0.0, resend(0)),
            ("unprocessed too often", Failed { resends: RESENDS_AT_ONCE, ..refused.clone() }, 0.0, resend(1)),
            ("unprocessed always", Failed { resends: 1_000, ..refused }, 1.0, resend(250)),
        ];
        for (name, failed, jitter, decision) in rows {
            assert_eq!(decide(failed, || *jitter), *decision, "{name}");
        }
    }

    /// All waits of a call that fails until it gives up.
    fn waits(jitter: f64) -> Duration {
        (1..)
            .map_while(
                |attempts| match decide(&Failed { attempts, ..READ }, || jitter) {
                    Decision::Retry { wait } => Some(wait),
                    _ => None,
                },
            )
            .sum()
    }

    #[test]
    fn a_restart_of_800_ms_is_outlived_by_the_shortest_waits() {
        assert_eq!(waits(0.0), ms(875));
        assert_eq!(waits(1.0), ms(1_750));
    }

    #[test]
    fn a_server_that_refuses_every_request_gets_fewer_than_a_hundred_in_the_default_timeout() {
        let resends = |jitter| {
            let mut passed = Duration::ZERO;
            (0..)
                .take_while(|&resends| {
                    let unprocessed = true;
                    if let Decision::Resend { wait } = decide(
                        &Failed {
                            unprocessed,
                            resends,
                            ..READ
                        },
                        || jitter,
                    ) {
                        passed += wait;
                    }
                    passed < ms(10_000)
                })
                .count()
        };
        assert!(resends(0.0) < 110, "{}", resends(0.0));
        assert!(resends(1.0) < 70, "{}", resends(1.0));
    }

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
}
