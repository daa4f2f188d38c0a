//! The way of news about calls from the network thread to the event loop of one environment: it is queued,
//! and the event loop is woken once for all that comes together.

use std::{
    collections::VecDeque,
    ptr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use napi::sys;

use super::js::Js;
use crate::{
    error::{Error, Result},
    http::Answer,
};

/// Calls settled in one go. What they cost, about a millisecond with the code that awaits them, is time in which
/// timers and sockets wait: thousands may end together, as when all meet their deadline.
const PASSED_ON_AT_ONCE: usize = 64;

/// News of calls on their way to one environment.
#[derive(Default)]
pub(super) struct Outbox(Mutex<OutboxState>);

#[derive(Default)]
struct OutboxState {
    news: VecDeque<(u64, News)>,
    /// Set while the environment lives.
    wakers: Option<Wakers>,
    /// Whether the event loop has been told, or is about to be.
    notified: bool,
    /// Which of the wakers is called next.
    turn: usize,
}

/// What the network thread has to say of a call.
pub(super) enum News {
    /// It is tried again; the report is JSON text.
    Retry(String),
    Finished(Result<Answer>),
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
    }

    /// The news that is passed on in one go, and whether there is more.
    pub(super) fn collect(&self) -> (Vec<(u64, News)>, bool) {
        let mut state = self.lock();
        let most = state.news.len().min(PASSED_ON_AT_ONCE);
        let news = state.news.drain(..most).collect();
        state.notified = !state.news.is_empty();
        (news, state.notified)
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

    /// Queues the news of a call. The first of a batch sees to it that the event loop is woken: after one
    /// more look at the sockets, so that the calls that finish with it go along. A wake-up costs the
    /// event loop as much as several answers.
    pub(super) fn push(self: &Arc<Self>, id: u64, news: News) {
        let mut state = self.lock();
        if state.wakers.is_none() {
            return;
        }
        state.news.push_back((id, news));
        if !state.notified {
            state.notified = true;
            drop(state);
            let outbox = self.clone();
            tokio::spawn(async move {
                tokio::task::yield_now().await;
                outbox.wake();
            });
        }
    }

    /// Has the news collected, soon: not within the turn of the event loop that collects now.
    pub(super) fn wake(&self) {
        let mut state = self.lock();
        if let Some(Wakers(wakers)) = state.wakers {
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
        let outcome = self
            .outcome
            .take()
            .unwrap_or_else(|| Err(Error::internal()));
        self.outbox.push(self.id, News::Finished(outcome));
    }
}
