//! Promises for calls that run on the network thread.
//!
//! The JavaScript side of a call (its promise) stays on its thread; only a number crosses. Finished
//! calls are queued, and the event loop is woken once for all that finish together.

use std::{
    cell::{Cell, RefCell},
    ffi::c_void,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    rc::Rc,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use napi::sys::{self, Status};
use rustc_hash::FxHashMap;
use tokio::sync::oneshot;

use super::{
    environment::Environment,
    js::{self, Js, Thrown},
};
use crate::{
    error::{Error, Result},
    http::{Answer, Text, network},
    operations::Operation,
};

/// The calls of one environment that wait for an answer.
#[derive(Default)]
pub(super) struct Pending {
    calls: RefCell<FxHashMap<u64, PendingCall>>,
    next: Cell<u64>,
    outbox: Arc<Outbox>,
}

struct PendingCall {
    deferred: sys::napi_deferred,
    operation: &'static Operation,
    /// Dropped with the call, which ends its work on the network thread.
    _cancel: oneshot::Sender<()>,
}

/// Finished calls on their way to one environment.
#[derive(Default)]
struct Outbox(Mutex<OutboxState>);

#[derive(Default)]
struct OutboxState {
    finished: Vec<(u64, Result<Answer>)>,
    /// Set while the environment lives.
    waker: Option<Waker>,
    /// Whether the event loop has been told, or is about to be.
    notified: bool,
}

/// A function that wakes the event loop of one environment.
#[derive(Clone, Copy)]
struct Waker(sys::napi_threadsafe_function);

// SAFETY: a threadsafe function is made to be called from other threads. It is released by the
// environment's end, before which `Outbox` forgets it, under its lock.
unsafe impl Send for Waker {}

impl Outbox {
    fn lock(&self) -> MutexGuard<'_, OutboxState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues a finished call. The first of a batch sees to it that the event loop is woken: after one
    /// more look at the sockets, so that the calls that finish with it go along. A wake-up costs the
    /// event loop as much as several answers.
    fn push(self: &Arc<Self>, id: u64, outcome: Result<Answer>) {
        let mut state = self.lock();
        if state.waker.is_none() {
            return;
        }
        state.finished.push((id, outcome));
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

    fn wake(&self) {
        let state = self.lock();
        if let Some(waker) = state.waker {
            // SAFETY: the waker is valid while it stands in the state, whose lock we hold.
            unsafe {
                sys::napi_call_threadsafe_function(
                    waker.0,
                    ptr::null_mut(),
                    sys::ThreadsafeFunctionCallMode::nonblocking,
                )
            };
        }
    }
}

/// The network thread's end of a call. Answers when dropped, so that a call never hangs, not even
/// when its task panics.
struct Reply {
    outbox: Arc<Outbox>,
    id: u64,
    outcome: Option<Result<Answer>>,
}

impl Reply {
    fn send(mut self, outcome: Result<Answer>) {
        self.outcome = Some(outcome);
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        let outcome = self
            .outcome
            .take()
            .unwrap_or_else(|| Err(Error::internal()));
        self.outbox.push(self.id, outcome);
    }
}

impl Pending {
    /// Makes the waker and ties everything to the life of the environment.
    pub(super) fn open(&self, js: Js, environment: &Rc<Environment>) -> js::Result<()> {
        let context = Rc::into_raw(environment.clone())
            .cast_mut()
            .cast::<c_void>();
        let name = js.string("genauth-native")?;
        let mut waker = ptr::null_mut();
        // SAFETY: `context` is a counted reference to the environment, given back in `finalize`,
        // after which Node-API calls none of these functions again.
        let status = unsafe {
            sys::napi_create_threadsafe_function(
                js.raw(),
                ptr::null_mut(),
                ptr::null_mut(),
                name,
                0,
                1,
                context,
                Some(finalize),
                context,
                Some(deliver),
                &mut waker,
            )
        };
        if status != Status::napi_ok {
            // SAFETY: nobody else has taken the reference.
            drop(unsafe { Rc::from_raw(context.cast::<Environment>()) });
            return Err(Thrown);
        }
        // SAFETY: the waker was just made in this environment. Added after it, our hook runs
        // before its own, while the waker can still be forgotten in order.
        unsafe {
            sys::napi_unref_threadsafe_function(js.raw(), waker);
            sys::napi_add_env_cleanup_hook(js.raw(), Some(close), context);
        }
        self.outbox.lock().waker = Some(Waker(waker));
        Ok(())
    }

    /// Makes a promise for the work of a call and sends the work off. `make` runs on the network thread.
    pub(super) fn start<F>(
        &self,
        js: Js,
        environment: &Environment,
        operation: &'static Operation,
        signal: Option<js::Value>,
        make: impl FnOnce() -> F + Send + 'static,
    ) -> js::Result<js::Value>
    where
        F: Future<Output = Result<Answer>> + Send + 'static,
    {
        let id = self.next.replace(self.next.get() + 1);
        let (cancel, cancelled) = oneshot::channel();
        let (deferred, promise) = js.promise()?;
        let waiting = PendingCall {
            deferred,
            operation,
            _cancel: cancel,
        };
        let first = {
            let mut calls = self.calls.borrow_mut();
            calls.insert(id, waiting);
            calls.len() == 1
        };
        if first {
            self.hold_open(js, true);
        }
        let promise = match signal {
            None => environment.with_errors(js, promise),
            Some(signal) => environment.with_signal(js, promise, signal, id),
        };
        let promise = promise.inspect_err(|_| drop(self.take(js, id)))?;
        // A signal that had fired before has ended the call already.
        if signal.is_none() || self.calls.borrow().contains_key(&id) {
            let reply = Reply {
                outbox: self.outbox.clone(),
                id,
                outcome: None,
            };
            network::spawn(move || async move {
                tokio::select! {
                    biased;
                    outcome = make() => reply.send(outcome),
                    // Nobody waits for the answer any more.
                    _ = cancelled => reply.send(Err(Error::aborted())),
                }
            });
        }
        Ok(promise)
    }

    /// Ends a call whose signal has fired.
    pub(super) fn cancel(&self, js: Js, id: u64) {
        if let Some(call) = self.take(js, id) {
            let error = Error::aborted().in_call(call.operation, None);
            // An environment that cannot make a string is going away with its promises.
            if let Ok(reason) = js.string(&error.to_json()) {
                let _ = js.settle(call.deferred, Err(reason));
            }
        }
    }

    fn take(&self, js: Js, id: u64) -> Option<PendingCall> {
        let call = self.calls.borrow_mut().remove(&id)?;
        if self.calls.borrow().is_empty() {
            self.hold_open(js, false);
        }
        Some(call)
    }

    /// A pending call keeps the event loop alive, as a socket of Node's own would.
    fn hold_open(&self, js: Js, hold: bool) {
        if let Some(waker) = self.outbox.lock().waker {
            // SAFETY: the waker is valid while it stands in the state, and this is its thread.
            unsafe {
                if hold {
                    sys::napi_ref_threadsafe_function(js.raw(), waker.0);
                } else {
                    sys::napi_unref_threadsafe_function(js.raw(), waker.0);
                }
            }
        }
    }

    /// Settles the promises of all finished calls.
    fn deliver(&self, js: Js, environment: &Environment) {
        let finished = {
            let mut state = self.outbox.lock();
            state.notified = false;
            std::mem::take(&mut state.finished)
        };
        for (id, outcome) in finished {
            if let Some(call) = self.take(js, id) {
                js.scoped(|| settle(js, environment, &call, outcome));
            }
        }
    }
}

fn settle(js: Js, environment: &Environment, call: &PendingCall, outcome: Result<Answer>) {
    let outcome = match outcome {
        Ok(answer) => parsed(js, environment, call, &answer),
        Err(error) => js.string(&error.to_json()).map(Err),
    };
    // Where this fails the environment is going away, and its promises with it.
    if let Ok(outcome) = outcome {
        let _ = js.settle(call.deferred, outcome);
    }
}

fn parsed(
    js: Js,
    environment: &Environment,
    call: &PendingCall,
    answer: &Answer,
) -> js::Result<std::result::Result<js::Value, js::Value>> {
    let text = match answer.text() {
        Text::Ascii(bytes) => js.ascii_string(bytes)?,
        Text::Wide(units) => js.wide_string(units)?,
    };
    match environment.parse(js, text) {
        Ok(value) => Ok(Ok(value)),
        Err(Thrown) => {
            // V8's own message may quote the text, which may hold a token.
            js.take_exception();
            let error = answer
                .malformed()
                .in_call(call.operation, Some(answer.attempts()));
            js.string(&error.to_json()).map(Err)
        }
    }
}

/// Runs on the environment's thread when the waker was called.
unsafe extern "C" fn deliver(
    env: sys::napi_env,
    _function: sys::napi_value,
    context: *mut c_void,
    _data: *mut c_void,
) {
    // While it ends, an environment hands back what it will not run any more.
    if env.is_null() {
        return;
    }
    // SAFETY: `context` is the reference that `open` gave, and `finalize` has not run yet.
    let environment = unsafe { &*context.cast::<Environment>() };
    // A panic must not unwind into Node; the calls it loses are reported by Rust's own message.
    let _ = catch_unwind(AssertUnwindSafe(|| {
        environment.pending.deliver(Js::new(env), environment);
    }));
}

/// Runs when the environment ends, while its other parts still stand.
unsafe extern "C" fn close(context: *mut c_void) {
    // SAFETY: `context` is the reference that `open` gave; the waker's end comes after this hook.
    let environment = unsafe { &*context.cast::<Environment>() };
    let mut state = environment.pending.outbox.lock();
    state.waker = None;
    state.finished.clear();
    drop(state);
    // Ends the work of these calls on the network thread.
    environment.pending.calls.borrow_mut().clear();
}

/// Runs when the waker is gone, as the last thing.
unsafe extern "C" fn finalize(env: sys::napi_env, context: *mut c_void, _hint: *mut c_void) {
    Environment::forget(Js::new(env));
    // SAFETY: this is the reference that `open` gave away, and it comes back once.
    drop(unsafe { Rc::from_raw(context.cast::<Environment>()) });
}
