//! Promises for calls that run on the network thread.
//!
//! The JavaScript side of a call (its promise) stays on its thread; only a number crosses. Finished
//! calls are queued, and the event loop is woken once for all that finish together.

use std::{
    cell::RefCell,
    ffi::c_void,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    rc::Rc,
    sync::Arc,
};

use napi::sys::{self, Status};
use rustc_hash::FxHashMap;
use tokio::sync::oneshot;

use super::{
    environment::Environment,
    js::{self, Js, Thrown},
    observe::{self, Observed},
    outbox::{News, Outbox, Reply, Wakers},
};
use crate::{
    error::{Error, Result},
    http::{Answer, Counted, Endpoint, LogLevel, OnRetry, Text, network, observed},
    operations::Operation,
};

/// The calls of one environment that wait for an answer.
#[derive(Default)]
pub(super) struct Pending {
    calls: RefCell<FxHashMap<u64, PendingCall>>,
    outbox: Arc<Outbox>,
}

struct PendingCall {
    deferred: sys::napi_deferred,
    operation: &'static Operation,
    in_flight: Counted,
    observed: Option<Observed>,
    /// Dropped with the call, which ends its work on the network thread.
    _cancel: oneshot::Sender<()>,
}

impl PendingCall {
    /// For the last moment before the promise is settled.
    fn finish(&self, js: Js, environment: &Environment, error: Option<&Error>) {
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
        outcome = make() => reply.send(outcome),
        _ = cancelled => reply.send(Err(Error::aborted())),
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
        endpoint: &Arc<Endpoint>,
        operation: &'static Operation,
        signal: Option<js::Value>,
        make: impl FnOnce() -> F + Send + 'static,
    ) -> js::Result<js::Value>
    where
        F: Future<Output = Result<Answer>> + Send + 'static,
    {
        let id = observe::next_id();
        let (cancel, cancelled) = oneshot::channel();
        let (deferred, promise) = js.promise()?;
        let waiting = PendingCall {
            deferred,
            operation,
            in_flight: endpoint.counters().call(),
            observed: None,
            _cancel: cancel,
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
        if signal.is_none() || self.calls.borrow().contains_key(&id) {
            let reply = Reply::new(self.outbox.clone(), id);
            // Futures are large: one that nobody observes is not wrapped.
            match observation {
                None => network::spawn(move || answer(make, cancelled, reply)),
                Some(observation) => {
                    let make = move || observed(observation, make());
                    network::spawn(move || answer(make, cancelled, reply));
                }
            }
        }
        Ok(promise)
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

    /// Ends a call whose signal has fired.
    pub(super) fn cancel(&self, js: Js, environment: &Environment, id: u64) {
        if let Some(call) = self.take(js, id) {
            let error = Error::aborted().in_call(call.operation, None);
            call.finish(js, environment, Some(&error));
            // An environment that cannot make a string is going away with its promises.
            if let Ok(reason) = js.string(&error.to_json()) {
                let _ = js.settle(call.deferred, Err(reason));
            }
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
            match news {
                News::Retry(report) => {
                    if self.calls.borrow().contains_key(&id) {
                        js.scoped(|| environment.tell_retry(js, id, &report));
                    }
                }
                News::Finished(outcome) => {
                    if let Some(call) = self.take(js, id) {
                        js.scoped(|| settle(js, environment, &call, outcome));
                    }
                }
            }
        }
        if more {
            self.outbox.wake();
        }
    }
}

fn settle(js: Js, environment: &Environment, call: &PendingCall, outcome: Result<Answer>) {
    let outcome = match outcome {
        Ok(answer) => parsed(js, environment, call, &answer),
        Err(error) => Ok(Err(error)),
    };
    // Where this fails the environment is going away, and its promises with it.
    let Ok(outcome) = outcome else { return };
    call.finish(js, environment, outcome.as_ref().err());
    let settled = match outcome {
        Ok(value) => Ok(Ok(value)),
        Err(error) => js.string(&error.to_json()).map(Err),
    };
    if let Ok(outcome) = settled
        && js.settle(call.deferred, outcome).is_err()
    {
        // A getter `then` of the caller's has thrown. Its promise has that as its reason already, and
        // the rest of the batch must not meet the exception.
        js.take_exception();
    }
}

fn parsed(
    js: Js,
    environment: &Environment,
    call: &PendingCall,
    answer: &Answer,
) -> js::Result<Result<js::Value>> {
    let text = match answer.text() {
        Text::Ascii(bytes) => js.ascii_string(bytes)?,
        Text::Wide(units) => js.wide_string(units)?,
    };
    match environment.parse(js, text) {
        Ok(value) => Ok(Ok(value)),
        Err(Thrown) => {
            // V8's own message may quote the text, which may hold a token.
            js.take_exception();
            Ok(Err(answer
                .malformed()
                .in_call(call.operation, Some(answer.attempts()))))
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
