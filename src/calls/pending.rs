//! Promises for calls that run on the network thread.
//!
//! The JavaScript side of a call (its promise) stays on its thread; only a number crosses. Finished
//! calls are queued, and the event loop is woken once for all that finish together.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    sync::Arc,
    time::Instant,
};

use genauth_core::{
    call::Answer,
    error::{Error, Result},
    observe::{OnRetry, observed},
    runtime::network,
};
use rustc_hash::FxHashMap;
use tokio::sync::oneshot;

use super::{
    abort_groups::AbortGroups,
    batch::{Batch, Event},
    completion_queue::{CompletionQueue, Holder, Reply, Wakers},
    environment::Environment,
    observe,
    pending_call::{CallContext, Cancel, Ended, Opening, PendingCall},
    settle::{JoinedAnswers, settle},
    slots::{MOST_KEPT, Slots},
};
use crate::node_api::{self, CallError, Js, Value};

/// The calls of one environment that wait for an answer.
#[derive(Default)]
pub(super) struct PendingCalls {
    pub(super) calls: RefCell<FxHashMap<u64, PendingCall>>,
    pub(super) queue: Arc<CompletionQueue>,
    pub(super) slots: Slots,
    groups: AbortGroups,
    /// The time of the next check for overdue calls.
    pub(super) next_look: Cell<Option<Instant>>,
}

/// Does the work of a call, unless the call has ended before.
fn answer<F>(
    make: impl FnOnce() -> F,
    cancelled: oneshot::Receiver<()>,
    reply: Reply,
) -> impl Future<Output = ()>
where
    F: Future<Output = Result<Answer>>,
{
    reply.begin();
    async move {
        tokio::select! {
            biased;
            // Looked at first: of many calls that are aborted together, those that get the places of others
            // must not open connections for nothing.
            _ = cancelled => reply.send(Err(Error::aborted())),
            outcome = make() => reply.send(outcome),
        }
    }
}

/// The one number that names a promise to `lib/promises.js`; `None` for what a number cannot hold exactly.
fn packed(slot: u32, id: u64) -> Option<f64> {
    const SLOTS: u32 = 1 << 20;
    (slot < SLOTS && id < 1 << 32).then(|| id as f64 * f64::from(SLOTS) + f64::from(slot))
}

impl PendingCalls {
    /// Accepts calls: their events wake the environment by `wakers`.
    pub(super) fn open(&self, wakers: Wakers) {
        self.queue.open(wakers);
    }

    /// Ends all calls: the environment is ending. Their promises are not settled.
    pub(super) fn close(&self) {
        self.queue.close();
        // Ends the work of these calls on the network thread.
        self.calls.borrow_mut().clear();
    }

    /// Makes a promise for the work of a call and sends the work off. `make` runs on the network thread.
    pub(super) fn start<'env, F>(
        &self,
        js: Js<'env>,
        environment: &Environment,
        context: CallContext<'_, 'env>,
        make: impl FnOnce() -> F + Send + 'static,
    ) -> node_api::Result<Value<'env>>
    where
        F: Future<Output = Result<Answer>> + Send + 'static,
    {
        let CallContext {
            endpoint,
            operation,
            deadline,
            progress,
            opening,
        } = context;
        let id = observe::next_id();
        let (cancel, cancelled) = oneshot::channel();
        let slot = self.slots.take();
        let waiting = PendingCall {
            slot,
            operation,
            deadline,
            progress,
            in_flight: endpoint.counters().call(),
            observed: None,
            ended: None,
            asked: None,
            cancel: Some(Cancel::Single(cancel)),
        };
        let first = {
            let mut calls = self.calls.borrow_mut();
            calls.insert(id, waiting);
            self.queue.expect(calls.len());
            calls.len() == 1
        };
        if first {
            self.queue.hold_open(js, Holder::Calls, true)?;
        }
        let opened = match opening {
            Opening::Hook(signal) => environment.open(js, slot, signal, id),
            Opening::Slot => match packed(slot, id) {
                Some(packed) => js.number(packed).map(Some),
                None => environment.open(js, slot, None, id),
            },
        };
        let opened = opened.map_err(|error| self.give_up(js, environment, id, error))?;
        let mut observation = None;
        if opened.is_none() || environment.is_logged() {
            let observed = environment.observe(js, id, endpoint, operation, || self.on_retry(id));
            observation = Some(observed.observation.clone());
            if let Some(call) = self.calls.borrow_mut().get_mut(&id) {
                call.observed = Some(observed);
            }
        }
        let promise = match (opened, opening) {
            (Some(promise), _) => promise,
            (None, _) => environment
                .open_observed(js, slot, opening.signal(), id)
                .map_err(|error| self.give_up(js, environment, id, error))?,
        };
        // A signal that had fired before has ended the call already.
        if opening.signal().is_none() || self.is_open(id) {
            let reply = Reply::new(self.queue.clone(), id);
            // Futures are large: one that is not observed is not wrapped.
            let sent = match observation {
                None => network::spawn(move || answer(make, cancelled, reply)),
                Some(observation) => {
                    let make = move || observed(observation, make());
                    network::spawn(move || answer(make, cancelled, reply))
                }
            };
            match sent {
                Ok(()) => self.look_after(js, environment, deadline),
                Err(error) => self.end(id, Ended::Refused(error)),
            }
        }
        Ok(promise)
    }

    /// Whether the call is still to be ended.
    fn is_open(&self, id: u64) -> bool {
        let calls = self.calls.borrow();
        calls.get(&id).is_some_and(|call| !call.has_ended())
    }

    /// Decides how a call ends, and has it settled.
    fn end(&self, id: u64, how: Ended) {
        if let Some(call) = self.calls.borrow_mut().get_mut(&id) {
            call.ended = Some(how);
            call.cancel = None;
            self.queue.push_ended([id]);
        }
    }

    /// Ends a call whose signal has thrown, which is `error`. The caller gets what it threw; whoever
    /// observes the call learns that the signal is not usable.
    fn give_up(
        &self,
        js: Js<'_>,
        environment: &Environment,
        id: u64,
        error: CallError,
    ) -> CallError {
        let Some(call) = self.take(js, id) else {
            return error;
        };
        self.slots.give_back(call.slot);
        // Taken: observers run JavaScript, which must not meet the exception.
        let thrown = js.caught(error);
        let refused = Error::argument("options.signal", "The call option signal has thrown.");
        call.finish(
            js,
            environment,
            Some(&refused.in_call(call.operation, None)),
        );
        thrown.map_or_else(|error| error, |thrown| js.throw(thrown))
    }

    /// Carries the retries of call `id` to JavaScript.
    fn on_retry(&self, id: u64) -> OnRetry {
        let queue = self.queue.clone();
        Box::new(move |report| queue.push(id, Event::Retry(report)))
    }

    /// Whether calls wait for an answer.
    pub(super) fn is_waiting(&self) -> bool {
        !self.calls.borrow().is_empty()
    }

    /// Adds a call to the group of its signal.
    pub(super) fn join(&self, group: u64, id: u64) {
        if let Some(call) = self.calls.borrow_mut().get_mut(&id) {
            call.join(&self.groups, group, id);
        }
    }

    /// Ends the calls of a signal that has fired. They are settled in the turns of the event loop that follow, so
    /// that thousands leave some to others.
    pub(super) fn abort(&self, group: u64) {
        self.queue.push_ended(self.groups.abort(group));
    }

    fn take(&self, js: Js<'_>, id: u64) -> Option<PendingCall> {
        let mut calls = self.calls.borrow_mut();
        let call = calls.remove(&id)?;
        self.queue.expect(calls.len());
        let was_last = calls.is_empty();
        if was_last && calls.capacity() > 2 * MOST_KEPT {
            *calls = FxHashMap::default();
        }
        drop(calls);
        if was_last {
            // It fails where the environment is ending.
            js.ignore(self.queue.hold_open(js, Holder::Calls, false));
        }
        Some(call)
    }

    /// Passes on one batch of events: settles the promises of the calls that are finished. Where there is too much, the
    /// rest is passed on in another turn of the event loop.
    pub(super) fn deliver(&self, js: Js<'_>, environment: &Rc<Environment>) {
        let (mut batch, more) = self.queue.take_batch();
        let Batch { events, answers } = &mut batch;
        let mut answers = JoinedAnswers::new(js, environment, answers, events.len());
        for (id, event) in events.drain(..) {
            let outcome = match event {
                Event::Answered(joined) => {
                    let Some(call) = self.take(js, id) else {
                        continue;
                    };
                    if call.is_plain() {
                        answers.add(call, joined);
                        continue;
                    }
                    answers.settle();
                    let answer = answers.take(joined);
                    self.settle(js, environment, call, Some(Ok(answer)));
                    continue;
                }
                Event::Retry(report) => {
                    if self.is_open(id) {
                        let environment = environment.clone();
                        // It fails where the environment is ending.
                        let told = js.scoped(move |js| environment.tell_retry(js, id, &report));
                        js.ignore(told);
                    }
                    continue;
                }
                Event::Reported => {
                    // In the order of the events, whatever they are about.
                    answers.settle();
                    environment.report(js, id);
                    continue;
                }
                Event::Finished(outcome) => Some(*outcome),
                Event::Ended => None,
            };
            if let Some(call) = self.take(js, id) {
                answers.settle();
                self.settle(js, environment, call, outcome);
            }
        }
        answers.settle();
        self.queue.give_back(batch);
        if more {
            self.queue.wake();
        }
    }

    /// Settles a call that is no longer pending.
    fn settle(
        &self,
        js: Js<'_>,
        environment: &Rc<Environment>,
        mut call: PendingCall,
        reported: Option<Result<Answer>>,
    ) {
        let outcome = call.outcome(reported);
        let environment = environment.clone();
        // It fails where the environment is ending, and its promises with it.
        js.ignore(js.scoped(move |js| settle(js, &environment, call, outcome)));
    }
}
