//! Observation of calls: the outcome of each attempt and call, and the time spent in each phase.
//!
//! A call is observed when a channel has a subscriber, logging is on, or a trace is propagated; all other
//! calls pay one check. The observation travels with the work of its call as a task-local value, so that
//! functions need no parameter for it.

use std::{
    borrow::Cow,
    sync::{Arc, Mutex, MutexGuard},
    time::{Duration, Instant},
};

use http::HeaderMap;
use serde::Serialize;

use super::{
    call_log::{self, LogLevel},
    durations::{Clock, Durations, milliseconds},
    log_thread,
};
use crate::{
    error::{Error, Kind, Phase},
    operation::Operation,
    sync::lock,
};

tokio::task_local! {
    static CURRENT: Arc<Observation>;
}

/// Runs the work of a call with its observation.
pub async fn observed<F: Future>(observation: Arc<Observation>, work: F) -> F::Output {
    let work = async {
        let outcome = work.await;
        CURRENT.with(|observation| observation.done());
        outcome
    };
    CURRENT.scope(observation, work).await
}

/// The observation of the current call, if any.
pub(crate) fn current() -> Option<Arc<Observation>> {
    CURRENT.try_with(Clone::clone).ok()
}

/// Receives the report of a failed attempt before the next one, as JSON text.
pub type OnRetry = Box<dyn Fn(String) + Send + Sync>;

/// The observation of one call, shared by the caller's thread and the network thread.
pub struct Observation {
    operation: &'static Operation,
    origin: String,
    log: LogLevel,
    trace: HeaderMap,
    on_retry: Option<OnRetry>,
    state: Mutex<State>,
}

struct State {
    /// Attempts begun.
    attempts: u32,
    /// Whether the last one has not been reported yet.
    open: bool,
    /// The response of the last attempt.
    status: Option<u16>,
    request_id: Option<String>,
    call: Clock,
    attempt: Clock,
    /// Set when the call has ended; nothing is reported after that.
    ended: bool,
}

/// The report of a call that has ended, or of an attempt before a retry.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Report<'report> {
    #[serde(skip_serializing_if = "Option::is_none")]
    attempt: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'report str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<&'report str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delay: Option<f64>,
    durations: Durations,
}

impl Observation {
    /// Starts the observation of a call. The headers in `trace` are sent unless the caller has set them.
    pub fn new(
        operation: &'static Operation,
        origin: &str,
        log: LogLevel,
        trace: HeaderMap,
        on_retry: Option<OnRetry>,
    ) -> Self {
        let now = Instant::now();
        let state = State {
            attempts: 0,
            open: false,
            status: None,
            request_id: None,
            call: Clock::new(now),
            attempt: Clock::new(now),
            ended: false,
        };
        Self {
            operation,
            origin: origin.to_owned(),
            log,
            trace,
            on_retry,
            state: Mutex::new(state),
        }
    }

    /// The measurement of a call that has begun at `started`; nothing is reported.
    pub fn measuring(operation: &'static Operation, started: Instant) -> Self {
        let observation = Self::new(operation, "", LogLevel::Off, HeaderMap::new(), None);
        observation.lock().call = Clock::new(started);
        observation
    }

    /// Measures from now on a call that is in `phase`, or whose work is done.
    pub(crate) fn resume(&self, phase: Option<Phase>) {
        self.lock().call.resume(phase, Instant::now());
    }

    /// The durations of the call until now.
    pub fn durations(&self) -> Durations {
        let mut state = self.lock();
        state.call.stop(Instant::now());
        state.call.durations
    }

    /// The headers that propagate the trace.
    pub(crate) fn trace(&self) -> &HeaderMap {
        &self.trace
    }

    /// Whether successful attempts are logged too.
    pub(crate) fn tells_all(&self) -> bool {
        self.on_retry.is_some() || self.log.covers(false)
    }

    /// Records the start of an attempt.
    pub(crate) fn begin(&self) {
        let mut state = self.lock();
        let now = Instant::now();
        state.attempts += 1;
        state.open = true;
        state.status = None;
        state.request_id = None;
        state.call.enter(Some(Phase::Queue), now);
        state.attempt = Clock::new(now);
    }

    /// Records that the attempt has not begun: its request waits for the rate limit.
    pub(crate) fn postpone(&self) {
        self.lock().attempts -= 1;
    }

    /// Records that the call enters a phase.
    pub(crate) fn enter(&self, phase: Phase) {
        let mut state = self.lock();
        let now = Instant::now();
        state.call.enter(Some(phase), now);
        state.attempt.enter(Some(phase), now);
    }

    /// Records that the work is done and only the delivery to the caller remains.
    pub(crate) fn done(&self) {
        let mut state = self.lock();
        let now = Instant::now();
        state.end_attempt(now);
        state.call.enter(None, now);
    }

    /// Records the status of a response.
    pub(crate) fn status(&self, status: u16) {
        self.lock().status = Some(status);
    }

    /// Records the request id of the service. The caller has checked that it contains no secret.
    pub(crate) fn request_id(&self, id: Option<&str>) {
        self.lock().request_id = id.and_then(shown);
    }

    /// Records a failed attempt that is followed by another one after `wait`.
    pub(crate) fn retry(
        &self,
        (kind, code, request_id): (Kind, Cow<'static, str>, Option<String>),
        wait: Duration,
    ) {
        let mut state = self.lock();
        if state.ended {
            return;
        }
        state.end_attempt(Instant::now());
        state.request_id = request_id.as_deref().and_then(shown);
        let failed = Some((kind, &*code));
        self.write_line(&mut state, failed, Some(wait));
        if let Some(tell) = &self.on_retry {
            let report = Report {
                attempt: Some(state.attempts),
                attempts: None,
                delay: Some(milliseconds(wait)),
                durations: state.attempt.durations,
                ..Report::of(&state, failed)
            };
            tell(report.to_json());
        }
    }

    /// Ends the observation and returns the report as JSON text.
    pub fn finish(&self, error: Option<&Error>) -> String {
        let mut state = self.lock();
        let now = Instant::now();
        state.ended = true;
        state.call.stop(now);
        state.end_attempt(now);
        if let Some(id) = error.and_then(Error::request_id) {
            state.request_id = shown(id);
        }
        let failed = error.map(|error| (error.kind(), error.code()));
        self.write_line(&mut state, failed, None);
        Report::of(&state, failed).to_json()
    }

    /// Logs the attempt that has ended, unless it is logged already.
    fn write_line(&self, state: &mut State, failed: Option<(Kind, &str)>, retry: Option<Duration>) {
        if std::mem::take(&mut state.open) && self.log.covers(failed.is_some()) {
            let line = call_log::Line {
                operation: self.operation,
                origin: &self.origin,
                attempt: state.attempts,
                status: state.status,
                code: failed.map(|(_, code)| code),
                duration: state.attempt.durations.total,
                retry_in: retry.map(milliseconds),
                request_id: state.request_id.as_deref(),
            };
            log_thread::write(line.to_string());
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl<'report> Report<'report> {
    /// Creates the report of a call.
    fn of(state: &'report State, failed: Option<(Kind, &'report str)>) -> Self {
        Self {
            attempt: None,
            attempts: Some(state.attempts),
            status: state.status,
            error: failed.map(|(kind, _)| kind),
            code: failed.map(|(_, code)| code),
            request_id: state.request_id.as_deref(),
            delay: None,
            durations: state.call.durations,
        }
    }

    fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a report has only strings and finite numbers")
    }
}

impl State {
    /// Stops the clock of the attempt, unless it is stopped already.
    fn end_attempt(&mut self, now: Instant) {
        if self.open && self.attempt.phase.is_some() {
            self.attempt.enter(None, now);
            self.attempt.stop(now);
        }
    }
}

/// The request id, if it may be logged: one word of limited length.
fn shown(id: &str) -> Option<String> {
    call_log::is_request_id(id).then(|| id.to_owned())
}

#[cfg(test)]
mod tests;
