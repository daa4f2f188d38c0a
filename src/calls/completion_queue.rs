//! Events of calls on their way from the network thread to the event loop of one environment: they are
//! queued, and the event loop is woken once for all that come together.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard},
};

use genauth_core::{call::Answer, error::Result, sync::lock};
use tokio::runtime::Handle;

use crate::node_api::{self, Js, Waker};

/// Calls settled in one batch. A turn of the event loop runs each of the two wakers at most once, so it
/// settles at most twice as many: what 64 cost, about a millisecond with the code that awaits them, is time
/// in which timers and sockets wait. Thousands may end together, as when all meet their deadline.
const BATCH: usize = 32;

/// Events of calls on their way to one environment.
#[derive(Default)]
pub(super) struct CompletionQueue(Mutex<State>);

#[derive(Default)]
struct State {
    events: VecDeque<(u64, Event)>,
    /// Calls that were ended on the environment's own thread. They are settled first: an abort does not
    /// wait for thousands of answers.
    ended: VecDeque<u64>,
    /// Set while the environment runs.
    wakers: Option<Wakers>,
    /// Whether a wake-up is under way for what is queued: some task is about to call a waker.
    notified: bool,
    /// Whether a waker was called for what is queued. A second wake-up would start a second row of
    /// batches beside the first.
    woken: bool,
    /// Which of the wakers is called next.
    turn: usize,
}

/// What happens to a call on the network thread.
pub(super) enum Event {
    /// It is tried again; the report is JSON text.
    Retry(String),
    Finished(Result<Answer>),
    /// Reports of a subscription wait in its feed. Subscriptions and calls are numbered together.
    Reported,
    /// It is over without an outcome: it was ended on the environment's own thread, which knows why, or its
    /// task was dropped.
    Ended,
}

/// What wakes the event loop of one environment, called in turn. Node comes back to a function that is
/// called while it runs, with the code that awaits what it settled, before it looks at anything else; for
/// another one it goes through its event loop first. So other turns come in between, without a timer, which
/// the program may have replaced.
pub(super) type Wakers = [Waker; 2];

/// Who keeps the event loop alive. Each has a waker of its own for that.
#[derive(Clone, Copy)]
pub(super) enum Holder {
    /// Calls that wait for an answer.
    Calls,
    /// Open subscriptions.
    Subscriptions,
}

impl CompletionQueue {
    /// Accepts events from now on, and reports them by `wakers`.
    pub(super) fn open(&self, wakers: Wakers) {
        self.lock().wakers = Some(wakers);
    }

    /// Drops all events from now on.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        state.wakers = None;
        state.events.clear();
        state.ended.clear();
    }

    /// The events of one batch, and whether there are more.
    pub(super) fn take_batch(&self) -> (Vec<(u64, Event)>, bool) {
        let mut state = self.lock();
        let ended = state.ended.len().min(BATCH);
        let rest = state.events.len().min(BATCH - ended);
        let mut events = Vec::with_capacity(ended + rest);
        events.extend(state.ended.drain(..ended).map(|id| (id, Event::Ended)));
        events.extend(state.events.drain(..rest));
        state.woken = false;
        state.notified = !state.is_empty();
        (events, state.notified)
    }

    /// Whether no event waits.
    pub(super) fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    /// Whether `holder` keeps the event loop alive, as a socket of Node's own would.
    pub(super) fn hold_open(&self, js: Js<'_>, holder: Holder, hold: bool) -> node_api::Result<()> {
        match &self.lock().wakers {
            Some(wakers) => wakers[holder as usize].hold_open(js, hold),
            None => Ok(()),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.0)
    }

    /// Queues an event of a call and has the event loop woken. On the network thread that happens after one
    /// more look at the sockets, so that the calls that finish with it go along: a wake-up costs the event
    /// loop as much as several answers. Anywhere else, as where a task is dropped with its runtime, it
    /// happens at once.
    pub(super) fn push(self: &Arc<Self>, id: u64, event: Event) {
        let mut state = self.lock();
        if state.wakers.is_none() {
            return;
        }
        state.events.push_back((id, event));
        if std::mem::replace(&mut state.notified, true) {
            return;
        }
        drop(state);
        let wake = WakeOnDrop(self.clone());
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                let _wake = wake;
                tokio::task::yield_now().await;
            });
        }
    }

    /// Queues calls that the environment's own thread has ended.
    pub(super) fn push_ended(&self, ids: impl IntoIterator<Item = u64>) {
        let mut state = self.lock();
        if state.wakers.is_none() {
            return;
        }
        state.ended.extend(ids);
        if !state.is_empty() && !std::mem::replace(&mut state.notified, true) {
            drop(state);
            self.wake();
        }
    }

    /// Schedules the next batch, in a later turn of the event loop. Does nothing if the queue is empty or a
    /// batch is scheduled.
    pub(super) fn wake(&self) {
        let mut state = self.lock();
        if state.woken || state.is_empty() {
            return;
        }
        let turn = state.turn;
        if let Some(wakers) = &state.wakers {
            wakers[turn].wake();
            state.woken = true;
            state.turn = 1 - turn;
        }
    }
}

impl State {
    fn is_empty(&self) -> bool {
        self.events.is_empty() && self.ended.is_empty()
    }
}

/// Wakes the event loop when dropped: by the task that holds it, or with that task, should the runtime
/// end before it runs.
struct WakeOnDrop(Arc<CompletionQueue>);

impl Drop for WakeOnDrop {
    fn drop(&mut self) {
        self.0.wake();
    }
}

/// The network thread's end of a call. Answers when dropped, so that a call never hangs, not even
/// when its task panics.
pub(super) struct Reply {
    queue: Arc<CompletionQueue>,
    id: u64,
    outcome: Option<Result<Answer>>,
}

impl Reply {
    pub(super) fn new(queue: Arc<CompletionQueue>, id: u64) -> Self {
        Self {
            queue,
            id,
            outcome: None,
        }
    }

    pub(super) fn send(mut self, outcome: Result<Answer>) {
        self.outcome = Some(outcome);
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        let event = self.outcome.take().map_or(Event::Ended, Event::Finished);
        self.queue.push(self.id, event);
    }
}
