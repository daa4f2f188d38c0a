//! The way of news about calls from the network thread to the event loop of one environment: it is queued,
//! and the event loop is woken once for all that comes together.

use std::{
    collections::VecDeque,
    ptr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use napi::sys;
use tokio::runtime::Handle;

use crate::node_api::Js;
use genauth_core::{error::Result, http::Answer};

/// Calls settled in one batch. A turn of the event loop runs each of the two wakers at most once, so it
/// settles at most twice as many: what 64 cost, about a millisecond with the code that awaits them, is time
/// in which timers and sockets wait. Thousands may end together, as when all meet their deadline.
const BATCH: usize = 32;

/// News of calls on their way to one environment.
#[derive(Default)]
pub(super) struct Outbox(Mutex<OutboxState>);

#[derive(Default)]
struct OutboxState {
    news: VecDeque<(u64, News)>,
    /// Calls that were ended on the environment's own thread. They are settled first: an abort does not
    /// wait for thousands of answers.
    ended: VecDeque<u64>,
    /// Set while the environment lives.
    wakers: Option<Wakers>,
    /// Whether somebody has undertaken to wake the event loop.
    notified: bool,
    /// Whether the event loop was woken for what is there now. A second wake-up would start a second row of
    /// batches beside the first.
    woken: bool,
    /// Which of the wakers is called next.
    turn: usize,
}

/// What the network thread has to say of a call.
pub(super) enum News {
    /// It is tried again; the report is JSON text.
    Retry(String),
    Finished(Result<Answer>),
    /// It is over without an outcome: it was ended on the environment's own thread, which knows why, or its
    /// task was dropped.
    Ended,
}

/// The functions that wake the event loop of one environment, called in turn. Node comes back to one that is
/// called while it runs, with the code that awaits what it settled, before it looks at anything else; for
/// another one it goes through its event loop first. So other turns come in between, without a timer, which
/// the program may have put another in the place of.
#[derive(Clone, Copy)]
pub(super) struct Wakers(pub(super) [sys::napi_threadsafe_function; 2]);

// SAFETY: a threadsafe function is made to be called from other threads. It is released by the
// environment's end, before which `Outbox` forgets it, under its lock.
unsafe impl Send for Wakers {}

impl Outbox {
    /// From now on news comes, by this way.
    pub(super) fn open(&self, wakers: Wakers) {
        self.lock().wakers = Some(wakers);
    }

    /// From now on no news comes.
    pub(super) fn close(&self) {
        let mut state = self.lock();
        state.wakers = None;
        state.news.clear();
        state.ended.clear();
    }

    /// The news that is passed on in one go, and whether there is more.
    pub(super) fn collect(&self) -> (Vec<(u64, News)>, bool) {
        let mut state = self.lock();
        let ended = state.ended.len().min(BATCH);
        let rest = state.news.len().min(BATCH - ended);
        let mut news = Vec::with_capacity(ended + rest);
        news.extend(state.ended.drain(..ended).map(|id| (id, News::Ended)));
        news.extend(state.news.drain(..rest));
        state.woken = false;
        state.notified = !state.is_empty();
        (news, state.notified)
    }

    /// Whether nothing waits to be collected.
    pub(super) fn is_empty(&self) -> bool {
        self.lock().is_empty()
    }

    /// A pending call keeps the event loop alive, as a socket of Node's own would.
    pub(super) fn hold_open(&self, js: Js, hold: bool) {
        if let Some(Wakers([holder, _])) = self.lock().wakers {
            // SAFETY: a waker is valid while it stands in the state, and this is its thread.
            unsafe {
                if hold {
                    sys::napi_ref_threadsafe_function(js.raw(), holder);
                } else {
                    sys::napi_unref_threadsafe_function(js.raw(), holder);
                }
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, OutboxState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues the news of a call and has the event loop woken. On the network thread that happens after one
    /// more look at the sockets, so that the calls that finish with it go along: a wake-up costs the event
    /// loop as much as several answers. Anywhere else, as where a task is dropped with its runtime, it
    /// happens at once.
    pub(super) fn push(self: &Arc<Self>, id: u64, news: News) {
        let mut state = self.lock();
        if state.wakers.is_none() {
            return;
        }
        state.news.push_back((id, news));
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

    /// Has the news collected, soon: not within the turn of the event loop that collects now. Does nothing
    /// where there is none, or where that was done already.
    pub(super) fn wake(&self) {
        let mut state = self.lock();
        if state.woken || state.is_empty() {
            return;
        }
        if let Some(Wakers(wakers)) = state.wakers {
            state.woken = true;
            let waker = wakers[state.turn];
            state.turn = 1 - state.turn;
            // SAFETY: a waker is valid while it stands in the state, whose lock we hold.
            unsafe {
                sys::napi_call_threadsafe_function(
                    waker,
                    ptr::null_mut(),
                    sys::ThreadsafeFunctionCallMode::nonblocking,
                )
            };
        }
    }
}

impl OutboxState {
    fn is_empty(&self) -> bool {
        self.news.is_empty() && self.ended.is_empty()
    }
}

/// Wakes the event loop when dropped: by the task that holds it, or with that task, should the runtime
/// end before it runs.
struct WakeOnDrop(Arc<Outbox>);

impl Drop for WakeOnDrop {
    fn drop(&mut self) {
        self.0.wake();
    }
}

/// The network thread's end of a call. Answers when dropped, so that a call never hangs, not even
/// when its task panics.
pub(super) struct Reply {
    outbox: Arc<Outbox>,
    id: u64,
    outcome: Option<Result<Answer>>,
}

impl Reply {
    pub(super) fn new(outbox: Arc<Outbox>, id: u64) -> Self {
        Self {
            outbox,
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
        let news = self.outcome.take().map_or(News::Ended, News::Finished);
        self.outbox.push(self.id, news);
    }
}
