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
    sync::Arc,
    time::Instant,
};

use napi::sys::{self, Status};
use rustc_hash::FxHashMap;
use tokio::sync::oneshot;

use super::{
    completion_queue::{News, Outbox, Reply, Wakers},
    environment::Environment,
    observe::{self, Observed},
    settle::{drop_promise, settle},
};
use crate::node_api::{self as js, Js, Thrown};
use genauth_core::{
    error::{Error, Phase, Result},
    http::{Answer, Counted, Deadline, Endpoint, LogLevel, OnRetry, network, observed},
    operations::Operation,
};

/// The calls of one environment that wait for an answer.
#[derive(Default)]
pub(super) struct Pending {
    pub(super) calls: RefCell<FxHashMap<u64, PendingCall>>,
    pub(super) outbox: Arc<Outbox>,
    /// When overdue calls are next looked for.
    pub(super) next_look: Cell<Option<Instant>>,
}

pub(super) struct PendingCall {
    pub(super) deferred: sys::napi_deferred,
    pub(super) operation: &'static Operation,
    pub(super) deadline: Deadline,
    in_flight: Counted,
    observed: Option<Observed>,
    /// Why the call has ended, if that was decided on this thread; what the network thread says of it
    /// then no longer counts.
    ended: Option<Ended>,
    /// Dropped with the call, which ends its work on the network thread.
    cancel: Option<oneshot::Sender<()>>,
}

/// What the thread that makes a call knows of it.
#[derive(Clone, Copy)]
pub(crate) struct About<'call> {
    pub(crate) endpoint: &'call Arc<Endpoint>,
    pub(crate) operation: &'static Operation,
    pub(crate) deadline: Deadline,
    /// The `AbortSignal` of the call.
    pub(crate) signal: Option<js::Value>,
}

/// Why a call was ended on the thread that made it.
enum Ended {
    /// Its signal has fired.
    Aborted,
    /// The network thread has not ended it in time.
    Overdue,
    /// It could not be sent off.
    Refused(Error),
}

impl PendingCall {
    /// Whether the call waits for nothing any more but to be settled.
    pub(super) fn has_ended(&self) -> bool {
        self.ended.is_some()
    }

    /// Decides that the call is overdue. It goes on to be settled, and its work ends.
    pub(super) fn end_overdue(&mut self) {
        self.ended = Some(Ended::Overdue);
        self.cancel = None;
    }

    /// How the call ends: as was decided on this thread, or else as the network thread says.
    fn outcome(&mut self, told: Option<Result<Answer>>) -> Result<Answer> {
        match (self.ended.take(), told) {
            (Some(Ended::Aborted), _) => Err(Error::aborted().in_call(self.operation, None)),
            (Some(Ended::Overdue), _) => Err(self
                .deadline
                .error(Phase::Response)
                .in_call(self.operation, None)),
            (Some(Ended::Refused(error)), _) => Err(error.in_call(self.operation, Some(0))),
            (None, Some(outcome)) => outcome,
            // A fault has ended the call's task, or the network thread.
            (None, None) => Err(Error::internal().in_call(self.operation, None)),
        }
    }

    /// For the last moment before the promise is settled.
    pub(super) fn finish(&self, js: Js, environment: &Environment, error: Option<&Error>) {
        if error.is_some() {
            self.in_flight.failed();
        }
        if let Some(observed) = &self.observed {
            observed.finish(js, environment, error);
        }
    }
}

/// Does the work of a call, unless nobody waits for the answer any more.
async fn answer<F>(make: impl FnOnce() -> F, cancelled: oneshot::Receiver<()>, reply: Reply)
where
    F: Future<Output = Result<Answer>>,
{
    tokio::select! {
        biased;
        // Looked at first: of many calls that are aborted together, those that get the places of others
        // must not open connections for nothing.
        _ = cancelled => reply.send(Err(Error::aborted())),
        outcome = make() => reply.send(outcome),
    }
}

impl Pending {
    /// Makes the wakers and ties everything to the life of the environment.
    pub(super) fn open(&self, js: Js, environment: &Rc<Environment>) -> js::Result<()> {
        let wakers = [Self::waker(js, environment)?, Self::waker(js, environment)?];
        // SAFETY: the wakers were just made in this environment, whose `close` has a reference of its own
        // in each of them. Added after them, our hook runs before theirs, while they can still be
        // forgotten in order.
        unsafe {
            let context = Rc::as_ptr(environment).cast_mut().cast::<c_void>();
            sys::napi_add_env_cleanup_hook(js.raw(), Some(close), context);
        }
        self.outbox.open(Wakers(wakers));
        Ok(())
    }

    /// A function that has the news delivered, and holds nothing open by itself.
    fn waker(js: Js, environment: &Rc<Environment>) -> js::Result<sys::napi_threadsafe_function> {
        let name = js.string("genauth-native")?;
        let handle = js.value_of(&environment.hooks.handle)?;
        let context = Rc::into_raw(environment.clone())
            .cast_mut()
            .cast::<c_void>();
        let mut waker = ptr::null_mut();
        // SAFETY: `context` is a counted reference to the environment, given back in `finalize`,
        // after which Node-API calls none of these functions again.
        let status = unsafe {
            sys::napi_create_threadsafe_function(
                js.raw(),
                ptr::null_mut(),
                handle,
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
        // SAFETY: the waker was just made in this environment.
        unsafe { sys::napi_unref_threadsafe_function(js.raw(), waker) };
        Ok(waker)
    }

    /// Makes a promise for the work of a call and sends the work off. `make` runs on the network thread.
    pub(super) fn start<F>(
        &self,
        js: Js,
        environment: &Environment,
        about: About<'_>,
        make: impl FnOnce() -> F + Send + 'static,
    ) -> js::Result<js::Value>
    where
        F: Future<Output = Result<Answer>> + Send + 'static,
    {
        let About {
            endpoint,
            operation,
            deadline,
            signal,
        } = about;
        let id = observe::next_id();
        let (cancel, cancelled) = oneshot::channel();
        let (deferred, promise) = js.promise()?;
        let waiting = PendingCall {
            deferred,
            operation,
            deadline,
            in_flight: endpoint.counters().call(),
            observed: None,
            ended: None,
            cancel: Some(cancel),
        };
        let first = {
            let mut calls = self.calls.borrow_mut();
            calls.insert(id, waiting);
            calls.len() == 1
        };
        if first {
            self.outbox.hold_open(js, true);
        }
        let tied = environment.tie(js, promise, signal, id);
        let tied = tied.inspect_err(|_| self.give_up(js, environment, id))?;
        let mut observation = None;
        if tied.is_none() || environment.log_level() != LogLevel::Off {
            let observed = environment.observe(js, id, endpoint, operation, || self.on_retry(id));
            observation = Some(observed.observation.clone());
            if let Some(call) = self.calls.borrow_mut().get_mut(&id) {
                call.observed = Some(observed);
            }
        }
        let promise = match tied {
            Some(promise) => promise,
            None => environment
                .tie_observed(js, promise, signal, id)
                .inspect_err(|_| self.give_up(js, environment, id))?,
        };
        // A signal that had fired before has ended the call already.
        if signal.is_none() || self.is_open(id) {
            let reply = Reply::new(self.outbox.clone(), id);
            // Futures are large: one that nobody observes is not wrapped.
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
            self.outbox.push_ended([id]);
        }
    }

    /// Ends a call whose signal has thrown. The caller is given what it threw; whoever observes the call
    /// learns that the signal was no good.
    fn give_up(&self, js: Js, environment: &Environment, id: u64) {
        let Some(call) = self.take(js, id) else {
            return;
        };
        let thrown = js.take_exception();
        let error = Error::argument("options.signal", "The call option signal has thrown.");
        let error = error.in_call(call.operation, None);
        call.finish(js, environment, Some(&error));
        // Nobody has seen the promise, but what stands for it is kept until it is settled.
        drop_promise(js, call.deferred);
        if let Some(thrown) = thrown {
            js.throw(thrown);
        }
    }

    /// Carries the retries of call `id` to JavaScript.
    fn on_retry(&self, id: u64) -> OnRetry {
        let outbox = self.outbox.clone();
        Box::new(move |report| outbox.push(id, News::Retry(report)))
    }

    /// Whether calls wait for an answer.
    pub(super) fn is_waiting(&self) -> bool {
        !self.calls.borrow().is_empty()
    }

    /// Ends calls whose signal has fired. Their work ends now; they are settled in the turns of the event
    /// loop that follow, so that thousands leave some to others.
    pub(super) fn cancel(&self, ids: &[u64]) {
        let mut calls = self.calls.borrow_mut();
        let mut aborted = Vec::with_capacity(ids.len());
        let mut cancels = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(call) = calls.get_mut(id).filter(|call| !call.has_ended()) {
                call.ended = Some(Ended::Aborted);
                cancels.extend(call.cancel.take());
                aborted.push(*id);
            }
        }
        drop(calls);
        self.outbox.push_ended(aborted);
        if cancels.len() > 1 {
            // Waking thousands of tasks takes time, which is the network thread's to spend. Where it cannot
            // be reached the drop has the same effect.
            let _ = network::spawn(move || async move { drop(cancels) });
        }
    }

    fn take(&self, js: Js, id: u64) -> Option<PendingCall> {
        let call = self.calls.borrow_mut().remove(&id)?;
        if self.calls.borrow().is_empty() {
            self.outbox.hold_open(js, false);
        }
        Some(call)
    }

    /// Passes on news: settles the promises of the calls that are finished. Where there is too much, the
    /// rest is passed on in another turn of the event loop.
    pub(super) fn deliver(&self, js: Js, environment: &Environment) {
        let (news, more) = self.outbox.collect();
        for (id, news) in news {
            let outcome = match news {
                News::Retry(report) => {
                    if self.is_open(id) {
                        js.scoped(|| environment.tell_retry(js, id, &report));
                    }
                    continue;
                }
                News::Finished(outcome) => Some(outcome),
                News::Ended => None,
            };
            if let Some(mut call) = self.take(js, id) {
                let outcome = call.outcome(outcome);
                js.scoped(|| settle(js, environment, &call, outcome));
            }
        }
        if more {
            self.outbox.wake();
        }
    }
}

/// Runs on the environment's thread when a waker was called.
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
    // SAFETY: `context` is the reference that `waker` gave, and `finalize` has not run yet.
    let environment = unsafe { &*context.cast::<Environment>() };
    // A panic must not unwind into Node; the calls it loses are reported by Rust's own message.
    let _ = catch_unwind(AssertUnwindSafe(|| {
        environment.pending.deliver(Js::new(env), environment);
    }));
}

/// Runs when the environment ends, while its other parts still stand.
unsafe extern "C" fn close(context: *mut c_void) {
    // SAFETY: `context` is what the wakers have references to; their end comes after this hook.
    let environment = unsafe { &*context.cast::<Environment>() };
    environment.pending.outbox.close();
    // Ends the work of these calls on the network thread.
    environment.pending.calls.borrow_mut().clear();
}

/// Runs when a waker is gone, as the last thing.
unsafe extern "C" fn finalize(env: sys::napi_env, context: *mut c_void, _hint: *mut c_void) {
    Environment::forget(Js::new(env));
    // SAFETY: this is the reference that `waker` gave away, and it comes back once.
    drop(unsafe { Rc::from_raw(context.cast::<Environment>()) });
}
