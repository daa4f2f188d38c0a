//! A failed attempt: whether it may be repeated and, after the last one, its error.

use std::{borrow::Cow, sync::Arc, time::Duration};

use super::{damage::Damage, received::Received, rejection::Context, retry::TOO_MANY_REQUESTS};
use crate::{
    error::{Error, Kind, Phase},
    transport::{
        ErrorSignals, Peers, ProxyFailure,
        verdict::{self, PROTOCOL, Sentence, TRUNCATED, Verdict},
    },
};

/// A failed attempt. Its texts are made only when no further attempt follows.
pub(super) struct Failure {
    reason: Reason,
    /// Whether the cause may be transient.
    pub(super) transient: bool,
    /// Whether the server declared that it has not processed the request: any operation may be sent
    /// again.
    pub(super) unprocessed: bool,
    /// Whether the service refused the identity of the request, which can be renewed.
    pub(super) renewable: bool,
    /// What the service asked for in `Retry-After`.
    pub(super) wait: Option<Duration>,
}

enum Reason {
    /// A limit of ours, or something that cannot be done at all.
    Own(Error),
    /// The option `connectTimeout` has ended the attempt after these milliseconds.
    ConnectTimeout(Arc<reqwest::Error>, u128),
    /// The HTTP stack failed; whether its texts may hold bytes of the peer.
    Transport(Arc<reqwest::Error>, Verdict, bool),
    /// The status is not 2xx.
    Refused(Box<Received>),
    /// The status is 2xx, and the body was damaged on its way.
    Damaged(Box<Received>, Damage),
}

/// The state of the request of a failed attempt.
pub(super) struct Sent {
    pub(super) phase: Phase,
    /// Whether the server may have the whole request.
    pub(super) complete: bool,
    /// The client's option, in milliseconds.
    pub(super) connect_timeout: Option<u128>,
    /// Bytes of the headers that the caller added.
    pub(super) header_bytes: usize,
}

/// Header bytes that nginx, Apache and most load balancers accept. Over HTTP/2 they end the connection at
/// more, without saying why, and would do so at each further attempt.
const COMMON_HEADER_LIMIT: usize = 8 * 1024;

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let transient = error.retryable();
        Self::new(Reason::Own(error), transient)
    }
}

impl Failure {
    fn new(reason: Reason, transient: bool) -> Self {
        Self {
            reason,
            transient,
            unprocessed: false,
            renewable: false,
            wait: None,
        }
    }

    /// The cause of a missing or incomplete answer; the error has no URL, which may contain a query.
    pub(super) fn of_transport(error: Arc<reqwest::Error>, sent: &Sent) -> Self {
        let Sent {
            phase,
            complete,
            connect_timeout,
            header_bytes,
        } = *sent;
        let signals = ErrorSignals::read(&error);
        if signals.is_connect_timeout {
            let limit = connect_timeout.unwrap_or_default();
            return Self::new(Reason::ConnectTimeout(error, limit), true);
        }
        let unprocessed = phase != Phase::Body
            && (signals.is_unprocessed() || !complete && signals.waited_for_stream());
        let mut verdict = verdict::classify(&error, &signals, phase);
        if header_bytes > COMMON_HEADER_LIMIT
            && !unprocessed
            && matches!(verdict.sentence, Sentence::Closed)
        {
            verdict = Verdict::new(
                Kind::Connection,
                "ERR_REQUEST_HEADERS_TOO_LARGE",
                false,
                Sentence::LargeHeaders(header_bytes),
            );
        }
        let (transient, may_quote_peer) = (verdict.transient, signals.may_quote_peer);
        Self {
            unprocessed,
            ..Self::new(Reason::Transport(error, verdict, may_quote_peer), transient)
        }
    }

    /// The answer of a proxy that requires credentials (RFC 9110, 15.5.8).
    pub(super) fn of_proxy(peers: &Peers) -> Self {
        let failure = ProxyFailure::CREDENTIALS;
        Error::new(Kind::Connection, failure.code, failure.message(peers)).into()
    }

    /// A status that is not 2xx; `wait` is what the answer says in `Retry-After`.
    pub(super) fn of_status(received: Received, transient: bool, wait: Option<Duration>) -> Self {
        Self {
            wait,
            ..Self::new(Reason::Refused(Box::new(received)), transient)
        }
    }

    /// Whether the service has refused the request because of its rate limit.
    pub(super) fn is_rate_limited(&self) -> bool {
        matches!(&self.reason, Reason::Refused(received) if received.status == TOO_MANY_REQUESTS)
    }

    /// An answer, whatever its status, that refuses the identity of the request.
    pub(super) fn of_identity(received: Received) -> Self {
        Self {
            renewable: true,
            ..Self::new(Reason::Refused(Box::new(received)), false)
        }
    }

    /// A 2xx answer whose body was damaged on its way.
    pub(super) fn of_damage(received: Received, damage: Damage) -> Self {
        Self::new(Reason::Damaged(Box::new(received), damage), true)
    }

    /// The status of the answer.
    pub(super) fn status(&self) -> Option<u16> {
        match &self.reason {
            Reason::Refused(received) => Some(received.status),
            _ => None,
        }
    }

    /// The code of an error that was made here.
    pub(super) fn own_code(&self) -> Option<&str> {
        match &self.reason {
            Reason::Own(error) => Some(error.code()),
            _ => None,
        }
    }

    /// The report to observers of the call: class, code, and the request id of the service.
    pub(super) fn outline(
        &self,
        context: &Context<'_>,
    ) -> (Kind, Cow<'static, str>, Option<String>) {
        match &self.reason {
            Reason::Own(error) => (error.kind(), Cow::Owned(error.code().to_owned()), None),
            Reason::ConnectTimeout(..) => (Kind::Timeout, Cow::Borrowed("ETIMEDOUT"), None),
            Reason::Transport(_, verdict, _) => (verdict.kind, Cow::Borrowed(verdict.code), None),
            Reason::Refused(received) => context.outline(received),
            Reason::Damaged(received, damage) => {
                let (code, _) = damage.described(received.body.len());
                (Kind::Response, Cow::Borrowed(code), None)
            }
        }
    }

    /// The error, once no further attempt follows.
    pub(super) fn into_error(self, context: &Context<'_>) -> Error {
        match self.reason {
            Reason::Own(error) => error,
            Reason::ConnectTimeout(source, limit) => {
                Error::timeout(Phase::Connect, limit).with_source(source)
            }
            Reason::Transport(source, verdict, may_quote_peer) => {
                let message = verdict.message(&source, context.peers);
                let error = Error::new(verdict.kind, verdict.code, message)
                    .with_retryable(verdict.transient);
                match may_quote_peer {
                    true => error.with_cleaned_source(source, &(context.secrets)()),
                    false => error.with_fixed_source(source),
                }
            }
            Reason::Refused(received) => context.refused(&received, self.wait),
            Reason::Damaged(received, damage) => context.damaged(damage, &received),
        }
    }
}

/// The error for an answer with both framings, which a proxy in between may have read in another
/// way than we would (RFC 9112, 6.3).
pub(super) fn framed_twice() -> Error {
    let message = "The response has both Content-Length and Transfer-Encoding.";
    Error::new(Kind::Response, PROTOCOL, message)
}

/// The error for a response that ended before the length that it declared.
pub(super) fn cut_short(bytes: usize, declared: u64) -> Error {
    let message = format!("The response was cut short after {bytes} of {declared} bytes.");
    Error::new(Kind::Response, TRUNCATED, message).with_retryable(true)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Failure, Reason, Sent};
    use crate::error::{Kind, Phase};

    #[test]
    fn a_request_that_cannot_be_made_is_not_a_lost_connection() {
        let error = reqwest::Client::builder()
            .user_agent("\n")
            .build()
            .expect_err("no header holds a line break");
        assert!(error.is_builder());
        let sent = Sent {
            phase: Phase::Connect,
            complete: false,
            connect_timeout: None,
            header_bytes: 0,
        };
        let failure = Failure::of_transport(Arc::new(error), &sent);
        assert!(!failure.transient);
        assert!(matches!(
            failure.reason,
            Reason::Transport(_, verdict, _) if verdict.kind == Kind::Configuration
        ));
    }
}
