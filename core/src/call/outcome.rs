//! Whether the service may have carried out a call that failed.

use super::{Progress, failure::Failure};
use crate::{
    error::{Error, Kind, Outcome},
    operation::Operation,
};

/// Whether the server that answered with this status may have carried the request out: it failed, it is a gateway,
/// or it gave up (RFC 9110, 15.5.9 and 15.6).
fn is_uncertain(status: u16) -> bool {
    status == 408 || status >= 500
}

/// A proxy that refuses has not passed the request on.
const PROXY: &str = "ERR_PROXY";

impl Failure {
    /// Whether the service may have processed the request of this attempt, if it was sent.
    pub(super) fn leaves_doubt(&self) -> bool {
        match (self.status(), self.own_code()) {
            (Some(status), _) => is_uncertain(status),
            (None, code) => !self.unprocessed && code != Some(PROXY),
        }
    }
}

impl Progress {
    /// Adds the call to its error: operation, attempts, and what is known of its effect.
    pub fn failed(&self, error: Error, operation: &Operation) -> Error {
        let attempts = self.attempts();
        let outcome = attempts.map(|_| self.outcome(&error)).unwrap_or_default();
        error.in_call(operation, attempts).with_outcome(outcome)
    }

    fn outcome(&self, error: &Error) -> Option<Outcome> {
        if !self.is_in_doubt() && !self.sent() {
            return Some(Outcome::NotSent);
        }
        match error.kind() {
            // The answer says it.
            Kind::Token | Kind::RateLimit | Kind::Api | Kind::OAuth => None,
            Kind::Configuration => Some(Outcome::NotSent),
            Kind::Connection if error.code() == PROXY => Some(Outcome::NotSent),
            Kind::Http if !error.status().is_some_and(is_uncertain) => None,
            Kind::Http
            | Kind::Connection
            | Kind::Timeout
            | Kind::Abort
            | Kind::Response
            | Kind::Internal => Some(Outcome::Unknown),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{PROXY, Progress};
    use crate::{
        error::{Error, Kind, Outcome, Phase},
        operation::table::GET_SYSTEM_INFO,
    };

    fn outcome_in(phase: Phase, error: Error) -> Option<Outcome> {
        let progress = Progress::new();
        progress.begin_attempt();
        progress.enter(phase);
        progress.failed(error, &GET_SYSTEM_INFO).outcome()
    }

    #[test]
    fn a_call_of_which_nothing_was_sent_can_be_repeated() {
        for phase in [Phase::Queue, Phase::Connect, Phase::Backoff] {
            for error in [
                Error::timeout(phase, 1),
                Error::aborted(),
                // That of the request for a token, which the call waited for.
                Error::new(Kind::Http, "ERR_HTTP_STATUS", "no"),
            ] {
                assert_eq!(
                    outcome_in(phase, error),
                    Some(Outcome::NotSent),
                    "{phase:?}"
                );
            }
        }
    }

    #[test]
    fn a_call_without_an_answer_is_unknown_once_it_was_sent() {
        for phase in [Phase::Response, Phase::Body] {
            let error = |kind, code: &'static str| Error::new(kind, code, "no");
            let cases = [
                (Error::timeout(phase, 1), Some(Outcome::Unknown)),
                (Error::aborted(), Some(Outcome::Unknown)),
                (
                    error(Kind::Connection, "ECONNRESET"),
                    Some(Outcome::Unknown),
                ),
                (
                    error(Kind::Response, "ERR_RESPONSE_EMPTY"),
                    Some(Outcome::Unknown),
                ),
                (error(Kind::Connection, PROXY), Some(Outcome::NotSent)),
                (error(Kind::Http, "ERR_HTTP_STATUS"), None),
                (error(Kind::Api, "ERR_API"), None),
                (error(Kind::RateLimit, "ERR_RATE_LIMIT"), None),
            ];
            for (error, outcome) in cases {
                let code = error.code().to_owned();
                assert_eq!(outcome_in(phase, error), outcome, "{code}");
            }
        }
    }

    #[test]
    fn an_earlier_attempt_without_an_answer_counts() {
        let progress = Progress::new();
        progress.begin_attempt();
        progress.doubt();
        progress.enter(Phase::Connect);
        let error = progress.failed(Error::timeout(Phase::Connect, 1), &GET_SYSTEM_INFO);
        assert_eq!(error.outcome(), Some(Outcome::Unknown));
    }

    #[test]
    fn a_call_without_a_request_of_its_own_has_none() {
        let error = Progress::shared().failed(Error::aborted(), &GET_SYSTEM_INFO);
        assert_eq!(error.outcome(), None);
    }
}
