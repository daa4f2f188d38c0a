//! What a call is doing. The network thread writes it; the thread that made the call reads it where it ends the
//! call itself.

use std::sync::{
    Arc, Mutex, OnceLock,
    atomic::{AtomicBool, AtomicU8, AtomicU32, Ordering::Relaxed},
};

use super::Deadline;
use crate::{
    error::{Error, Phase},
    identity::Prerequisite,
    observe::{self, Observation},
    sync::lock,
};

/// Attempts and phase of one call. Clones share them.
#[derive(Clone)]
pub struct Progress(Arc<Inner>);

struct Inner {
    phase: AtomicU8,
    /// The phase of a call that is about to be ended, or [`NOT_FROZEN`].
    frozen: AtomicU8,
    /// Attempts begun, or [`SHARED`].
    attempts: AtomicU32,
    body_left: AtomicBool,
    /// Whether the service may have processed the request of an earlier attempt.
    in_doubt: AtomicBool,
    /// Whether the caller wants the details of the response.
    asked: AtomicBool,
    /// Whether the work is done.
    finished: AtomicBool,
    observation: OnceLock<Arc<Observation>>,
    prerequisite: Mutex<Option<Prerequisite>>,
}

/// A call that waits for another request, until this is dropped.
pub(super) struct Waiting<'call>(&'call Inner);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        *lock(&self.0.prerequisite) = None;
    }
}

/// The call waits for a request that other calls share; its attempts are not those of the call.
const SHARED: u32 = u32::MAX;

/// The call goes on.
const NOT_FROZEN: u8 = u8::MAX;

/// All phases, in the order of their declaration.
const PHASES: [Phase; 6] = [
    Phase::Queue,
    Phase::Connect,
    Phase::Response,
    Phase::Body,
    Phase::Backoff,
    Phase::RateLimit,
];

/// The place of a phase in [`PHASES`].
const fn index(phase: Phase) -> u8 {
    phase as u8
}

impl Progress {
    /// The progress of a call with a request of its own, which has not begun.
    pub fn new() -> Self {
        Self::starting(Phase::Queue, 0)
    }

    /// The progress of a call that waits for a request that other calls share, such as that for the keys of
    /// the service.
    pub fn shared() -> Self {
        Self::starting(Phase::Response, SHARED)
    }

    fn starting(phase: Phase, attempts: u32) -> Self {
        Self(Arc::new(Inner {
            phase: AtomicU8::new(index(phase)),
            frozen: AtomicU8::new(NOT_FROZEN),
            attempts: AtomicU32::new(attempts),
            body_left: AtomicBool::new(false),
            in_doubt: AtomicBool::new(false),
            asked: AtomicBool::new(false),
            finished: AtomicBool::new(false),
            observation: OnceLock::new(),
            prerequisite: Mutex::new(None),
        }))
    }

    /// The call waits for the request of another call from now on.
    pub fn share(&self) {
        self.0.phase.store(index(Phase::Response), Relaxed);
        self.0.attempts.store(SHARED, Relaxed);
    }

    /// The call waits for another request, before it makes its own, until the returned guard is dropped.
    pub(super) fn wait_for(&self, request: Prerequisite) -> Waiting<'_> {
        *lock(&self.0.prerequisite) = Some(request);
        Waiting(&self.0)
    }

    /// The error of the call if its deadline passes now.
    pub fn overrun(&self, deadline: &Deadline) -> Error {
        match &*lock(&self.0.prerequisite) {
            Some(Prerequisite { phase, failure }) => deadline.error(phase()).during(failure),
            None => deadline.error(self.phase()),
        }
    }

    /// Remembers what the call is doing, since its work is about to be dropped.
    pub fn freeze(&self) {
        self.0.frozen.store(index(self.reached()), Relaxed);
    }

    /// What the call is doing, or the request that it waits for; if it was frozen, what it was doing then.
    pub fn reached(&self) -> Phase {
        let frozen = PHASES.get(usize::from(self.0.frozen.load(Relaxed)));
        if let Some(frozen) = frozen {
            return *frozen;
        }
        let prerequisite = lock(&self.0.prerequisite);
        let waits_for = prerequisite.as_ref();
        waits_for.map_or_else(|| self.phase(), |request| (request.phase)())
    }

    /// Reports to the observation that the current task is under.
    pub(super) fn observe(&self) {
        if let Some(observation) = observe::current() {
            // A call is made once.
            let _ = self.0.observation.set(observation);
        }
    }

    /// The observation of the call.
    pub(super) fn observation(&self) -> Option<&Observation> {
        self.0.observation.get().map(|observation| &**observation)
    }

    /// Has the details of the response kept, and the phases measured from now on, unless the call is observed.
    pub fn ask(&self, observation: Option<Arc<Observation>>) {
        self.0.asked.store(true, Relaxed);
        if let Some(observation) = observation
            && self.attempts().is_some()
        {
            let phase = (!self.0.finished.load(Relaxed)).then(|| self.phase());
            observation.resume(phase);
            // It is set where the call is observed, and that one measures.
            let _ = self.0.observation.set(observation);
        }
    }

    /// Whether the caller wants the details of the response.
    pub(super) fn is_asked(&self) -> bool {
        self.0.asked.load(Relaxed)
    }

    /// The work is done; only the delivery to the caller remains.
    pub(super) fn finish(&self) {
        self.0.finished.store(true, Relaxed);
        if self.is_asked()
            && let Some(observation) = self.observation()
        {
            observation.done();
        }
    }

    /// An attempt begins.
    pub(super) fn begin_attempt(&self) {
        self.0.attempts.fetch_add(1, Relaxed);
        if let Some(observation) = self.observation() {
            observation.begin();
        }
    }

    /// The attempt that was to begin waits for the rate limit. [`Self::begin_attempt`] follows.
    pub(super) fn postpone_attempt(&self) {
        self.0.attempts.fetch_sub(1, Relaxed);
        if let Some(observation) = self.observation() {
            observation.postpone();
        }
        self.enter(Phase::RateLimit);
    }

    /// Attempts begun; `None` where the call has no request of its own.
    pub fn attempts(&self) -> Option<u32> {
        let attempts = self.0.attempts.load(Relaxed);
        (attempts != SHARED).then_some(attempts)
    }

    pub(super) fn enter(&self, phase: Phase) {
        if phase == Phase::Connect {
            self.0.body_left.store(false, Relaxed);
        }
        self.0.phase.store(index(phase), Relaxed);
        if let Some(observation) = self.observation() {
            observation.enter(phase);
        }
    }

    /// The first byte of an attempt leaves. Further bytes of the same attempt change nothing.
    pub(super) fn leave(&self) {
        let (from, to) = (index(Phase::Connect), index(Phase::Response));
        let left = self.0.phase.compare_exchange(from, to, Relaxed, Relaxed);
        if let (Ok(_), Some(observation)) = (left, self.observation()) {
            observation.enter(Phase::Response);
        }
    }

    /// The first byte of an attempt's body leaves.
    pub(super) fn leave_body(&self) {
        self.0.body_left.store(true, Relaxed);
        self.leave();
    }

    /// Whether a byte of the current attempt's body may have left.
    pub(super) fn body_left(&self) -> bool {
        self.0.body_left.load(Relaxed)
    }

    /// What the call is doing.
    pub fn phase(&self) -> Phase {
        PHASES[usize::from(self.0.phase.load(Relaxed))]
    }

    /// The service may have processed the request of the current attempt, which got no answer.
    pub(super) fn doubt(&self) {
        self.0.in_doubt.store(true, Relaxed);
    }

    /// Whether the service may have processed the request of an earlier attempt.
    pub(super) fn is_in_doubt(&self) -> bool {
        self.0.in_doubt.load(Relaxed)
    }

    /// Whether a byte of the current attempt may have left.
    pub(super) fn sent(&self) -> bool {
        matches!(self.phase(), Phase::Response | Phase::Body)
    }
}

impl Default for Progress {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Deadline, PHASES, Phase, Prerequisite, Progress};

    #[test]
    fn every_phase_has_its_place() {
        let progress = Progress::new();
        for phase in PHASES {
            progress.enter(phase);
            assert_eq!(progress.phase(), phase);
        }
    }

    #[test]
    fn a_call_that_is_over_names_the_request_that_it_waits_for() {
        let (call, request) = (Progress::new(), Progress::new());
        let deadline = Deadline::after(Duration::from_millis(7));
        {
            let progress = request.clone();
            let _waiting = call.wait_for(Prerequisite {
                failure: "The key could not be fetched",
                phase: Box::new(move || progress.phase()),
            });
            request.enter(Phase::Connect);
            let error = call.overrun(&deadline);
            assert_eq!(error.phase(), Some(Phase::Connect));
            let message =
                "The key could not be fetched: The call timed out after 7 ms while connecting";
            assert!(error.message().starts_with(message), "{error}");
            call.freeze();
        }
        assert_eq!(call.reached(), Phase::Connect, "as it was when frozen");
        let error = call.overrun(&deadline);
        assert_eq!(error.phase(), Some(Phase::Queue));
        assert!(error.message().starts_with("The call timed out"), "{error}");
    }
}
