//! Events of calls on their way from the network thread to the event loop of one environment: they are
//! queued, and the event loop is woken once for all that come together.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicUsize, Ordering},
    },
};

use genauth_core::{call::Answer, error::Result, sync::lock};
use tokio::runtime::Handle;

use super::batch::{BATCH, Batch, Event};
use crate::node_api::{self, Js, Waker};

/// Events of calls on their way to one environment.
#[derive(Default)]
pub(super) struct CompletionQueue {
    state: Mutex<State>,
    /// Calls in flight.
    calls: AtomicUsize,
}

/// How often the network thread looks at its sockets before it has the event loop woken, as long as each look
/// brings events.
const MOST_LOOKS: u32 = 3;

#[derive(Default)]
struct State {
    /// Full ones, and the one that further events are added to.
    batches: VecDeque<Batch>,
    /// A batch whose calls are settled. The network thread drops its content.
    used: Option<Batch>,
    /// An empty one, with memory.
    spare: Option<Batch>,
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
        state.batches.clear();
        state.used = None;
        state.spare = None;
        state.ended.clear();
    }

    /// The events of one batch, and whether there are more.
    pub(super) fn take_batch(&self) -> (Batch, bool) {
        let mut state = self.lock();
        let batch = if state.ended.is_empty() {
            state.batches.pop_front().unwrap_or_default()
        } else {
            let count = state.ended.len().min(BATCH);
            let mut batch = Batch::default();
            for id in state.ended.drain(..count) {
                batch.push(id, Event::Ended);
            }
            batch
        };
        state.woken = false;
        state.notified = !state.is_empty();
        (batch, state.notified)
    }

    /// Takes back a batch whose calls are settled.
    pub(super) fn give_back(&self, batch: Batch) {
        let mut state = self.lock();
        if state.wakers.is_some() && state.used.is_none() {
            state.used = Some(batch);
        }
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
        lock(&self.state)
    }

    /// Sets the number of calls in flight.
    pub(super) fn expect(&self, calls: usize) {
        self.calls.store(calls, Ordering::Relaxed);
    }

    /// Queues an event of a call and has the event loop woken: at once where no other call is in flight. Else,
    /// on the network thread, that happens after further looks at the sockets, so that the calls that finish with
    /// it go along: a wake-up costs the event loop as much as several answers. Anywhere else, as where a task is
    /// dropped with its runtime, it happens at once.
    pub(super) fn push(self: &Arc<Self>, id: u64, event: Event) {
        let mut state = self.lock();
        if state.wakers.is_none() {
            return;
        }
        // What is reported of subscriptions comes in rows.
        let ends_call = !matches!(event, Event::Reported);
        state.batch().push(id, event);
        let notified = std::mem::replace(&mut state.notified, true);
        let are_all = ends_call && state.len() >= self.calls.load(Ordering::Relaxed);
        let used = state.used.take();
        drop(state);
        if are_all {
            self.wake();
        } else if !notified {
            self.wake_soon();
        }
        if let Some(mut used) = used {
            used.clear();
            self.lock().spare = Some(used);
        }
    }

    fn wake_soon(self: &Arc<Self>) {
        let wake = WakeOnDrop(self.clone());
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                let mut known = 0;
                for _ in 0..MOST_LOOKS {
                    let queued = wake.0.lock().len();
                    if queued <= known {
                        break;
                    }
                    known = queued;
                    tokio::task::yield_now().await;
                }
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
        self.batches.is_empty() && self.ended.is_empty()
    }

    /// The number of events.
    fn len(&self) -> usize {
        // All but the last one are full.
        let last = self.batches.back().map_or(0, |batch| batch.events.len());
        self.batches.len().saturating_sub(1) * BATCH + last + self.ended.len()
    }

    /// The batch that the next event is added to.
    fn batch(&mut self) -> &mut Batch {
        if self.batches.back().is_none_or(Batch::is_full) {
            let batch = self.spare.take().unwrap_or_default();
            self.batches.push_back(batch);
        }
        self.batches.back_mut().expect("a batch was just made")
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
