//! Events of calls on their way from the network thread to the event loop of one environment: they are
//! queued, and the event loop is woken once for all that come together.

use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicU64, AtomicUsize, Ordering},
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
    /// What the network thread has done for the environment: calls that it has begun, and events.
    done: AtomicU64,
}

/// How often the network thread looks at its sockets before it has the event loop woken, as long as each look
/// brings something to do for the same environment.
const MOST_LOOKS: u32 = 8;

/// Events for which the event loop is woken at once, however many calls are in flight: what one turn of it settles.
const MOST_HELD: usize = 2 * BATCH;

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
    /// Batches that were taken.
    taken: u64,
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
        state.taken += 1;
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

    /// Queues an event of a call and has the event loop woken.
    pub(super) fn push(self: &Arc<Self>, id: u64, event: Event) {
        // What is reported of subscriptions comes in rows.
        let ends_call = !matches!(event, Event::Reported);
        self.add(ends_call, |batch| batch.push(id, event));
    }

    /// Queues what `add` adds and has the event loop woken. A wake-up costs the event loop as much as several
    /// answers, so they go along with one another: the event loop is woken once half of the calls in flight are
    /// answered, or as many as one turn settles. The network thread works for the others meanwhile. Where it has
    /// nothing more to do for the environment, the event loop is woken for fewer. Anywhere but on the network thread, as
    /// where a task is dropped with its runtime, that happens at once.
    fn add(self: &Arc<Self>, ends_call: bool, add: impl FnOnce(&mut Batch)) {
        let mut state = self.lock();
        if state.wakers.is_none() {
            return;
        }
        add(state.batch());
        self.done.fetch_add(1, Ordering::Relaxed);
        let notified = std::mem::replace(&mut state.notified, true);
        let are_enough = ends_call && state.len() >= most_held(self.calls.load(Ordering::Relaxed));
        let used = state.used.take();
        let taken = state.taken;
        drop(state);
        if are_enough {
            self.wake();
        } else if !notified {
            self.wake_soon(taken);
        }
        if let Some(mut used) = used {
            used.clear();
            self.lock().spare = Some(used);
        }
    }

    /// Wakes the event loop, once the network thread has nothing to do, for the events since `taken` batches.
    fn wake_soon(self: &Arc<Self>, taken: u64) {
        let wake = WakeOnDrop {
            queue: self.clone(),
            taken,
        };
        if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(async move {
                let mut known = 0;
                for _ in 0..MOST_LOOKS {
                    let done = wake.queue.done.load(Ordering::Relaxed);
                    if done == known {
                        break;
                    }
                    known = done;
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
        self.lock().wake();
    }
}

/// Events that are held back while so many calls are in flight.
fn most_held(calls: usize) -> usize {
    calls.min((calls / 2).clamp(2, MOST_HELD))
}

impl State {
    fn wake(&mut self) {
        if self.woken || self.is_empty() {
            return;
        }
        let turn = self.turn;
        if let Some(wakers) = &self.wakers {
            wakers[turn].wake();
            self.woken = true;
            self.turn = 1 - turn;
        }
    }

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
/// end before it runs. Later events have another one.
struct WakeOnDrop {
    queue: Arc<CompletionQueue>,
    /// Batches that were taken before.
    taken: u64,
}

impl Drop for WakeOnDrop {
    fn drop(&mut self) {
        let mut state = self.queue.lock();
        if state.taken == self.taken {
            state.wake();
        }
    }
}

/// The network thread's end of a call. Answers when dropped, so that a call never hangs, not even
/// when its task panics.
pub(super) struct Reply {
    queue: Arc<CompletionQueue>,
    id: u64,
    is_sent: bool,
}

impl Reply {
    pub(super) fn new(queue: Arc<CompletionQueue>, id: u64) -> Self {
        Self {
            queue,
            id,
            is_sent: false,
        }
    }

    /// Notes that the network thread has begun the call.
    pub(super) fn begin(&self) {
        self.queue.done.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn send(mut self, outcome: Result<Answer>) {
        self.is_sent = true;
        self.queue
            .add(true, |batch| batch.push_outcome(self.id, outcome));
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        if !self.is_sent {
            self.queue.push(self.id, Event::Ended);
        }
    }
}
