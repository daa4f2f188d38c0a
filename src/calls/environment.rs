//! [`Environment`]: the state of one JavaScript environment, the main thread or a worker.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    rc::Rc,
    sync::Arc,
};

use genauth_core::{
    call::{Answer, Endpoint},
    error::Result as Outcome,
    observe::LogLevel,
    text::Text,
};
use napi::Status;
use rustc_hash::FxHashMap;

use super::{
    hooks::Hooks, pending::PendingCalls, pending_call::CallContext, subscriptions::Subscriptions,
};
use crate::node_api::{
    CallError, ExternalStrings, Js, Lifetime, Reference, Result, Value, Wake, Waker, Wrapped,
};

/// One environment: the functions that JavaScript gives to this library, and the calls that wait for an
/// answer. It is used on its thread only.
pub(crate) struct Environment {
    pub(super) hooks: Hooks,
    pub(super) pending: PendingCalls,
    pub(super) subscriptions: Subscriptions,
    pub(super) lifetime: Lifetime,
    /// The strings of large answers.
    pub(super) strings: ExternalStrings,
    /// The clients of the environment's objects.
    wrapped: Rc<Wrapped>,
    /// The value of `GENAUTH_LOG` when the first client was made.
    pub(super) log: Cell<Option<LogLevel>>,
    /// The claims of the token that was recalled last, for `lib/remembered.js`.
    pub(super) recalled: Cell<Option<Text>>,
}

thread_local! {
    /// By environment: loading the addon twice by two paths gives one thread two of them.
    static ENVIRONMENTS: RefCell<FxHashMap<usize, Rc<Environment>>> = RefCell::default();
}

/// The place of an environment in [`ENVIRONMENTS`].
fn key(js: Js<'_>) -> usize {
    js.raw() as usize
}

impl Environment {
    /// Takes the hooks of `index.js` and prepares the environment for calls.
    pub(crate) fn install(js: Js<'_>, hooks: Value<'_>) -> Result<()> {
        let lifetime = Lifetime::of(js)?;
        let are_safe = js.to_boolean(js.get(hooks, "hasExternalStrings")?)?;
        let environment = Rc::new(Self {
            hooks: Hooks::read(js, &lifetime, hooks)?,
            pending: PendingCalls::default(),
            subscriptions: Subscriptions::default(),
            lifetime,
            strings: ExternalStrings::new(are_safe),
            wrapped: Rc::default(),
            log: Cell::new(None),
            recalled: Cell::new(None),
        });
        let waker = || {
            let resource = environment.hooks.handle.value(js)?;
            Waker::new(js, "genauth-native", resource, environment.clone())
        };
        environment.pending.open([waker()?, waker()?]);
        ENVIRONMENTS.with_borrow_mut(|environments| {
            environments.insert(key(js), environment.clone());
        });
        // The last hook added is the first to run: calls end while all that they use is still there.
        js.to_napi()
            .add_env_cleanup_hook((key(js), environment), |(key, environment)| {
                environment.lifetime.begin_end();
                environment.pending.close();
                environment.subscriptions.end_all();
                ENVIRONMENTS.with_borrow_mut(|environments| environments.remove(&key));
            })?;
        Ok(())
    }

    /// The state of environment `js`. Fails before [`Self::install`], and where the environment is ending.
    pub(crate) fn of(js: Js<'_>) -> Result<Rc<Self>> {
        ENVIRONMENTS
            .with_borrow(|environments| environments.get(&key(js)).cloned())
            .ok_or(CallError::Status(Status::Closing))
    }

    /// Gives `value` to an object, which keeps it as long as it lives. Returns its number, for [`Self::at`].
    pub(crate) fn give<T: Any>(&self, js: Js<'_>, object: Value<'_>, value: Rc<T>) -> Result<f64> {
        Ok(self.wrapped.give(js, object, value)? as f64)
    }

    /// The value with this number, if it is of this type.
    pub(crate) fn at<T: Any>(&self, number: f64) -> Option<Rc<T>> {
        self.wrapped.at(number as usize)
    }

    /// The value of an object that was given one of this type, of a proxy of such an object, or of an
    /// object that inherits from one; `None` for every other value.
    pub(crate) fn behind<T: Any>(&self, js: Js<'_>, object: Value<'_>) -> Result<Option<Rc<T>>> {
        if let Some(value) = self.wrapped.of(js, object) {
            return Ok(Some(value));
        }
        let found = js.call(&self.hooks.behind, &[object])?;
        Ok(self.wrapped.of(js, found))
    }

    /// Starts the work of a call and returns its promise. `make` runs on the network thread.
    pub(crate) fn start<'env, F>(
        &self,
        js: Js<'env>,
        context: CallContext<'_, 'env>,
        make: impl FnOnce() -> F + Send + 'static,
    ) -> Result<Value<'env>>
    where
        F: Future<Output = Outcome<Answer>> + Send + 'static,
    {
        self.pending.start(js, self, context, make)
    }

    /// Whether calls or subscriptions keep the event loop alive.
    pub(crate) fn is_waiting(&self) -> bool {
        self.pending.is_waiting() || self.subscriptions.are_held()
    }

    /// Adds a call to the group of its signal.
    pub(crate) fn join_signal(&self, group: u64, id: u64) {
        self.pending.join(group, id);
    }

    /// Ends the calls of a signal that has fired.
    pub(crate) fn abort_signal(&self, group: u64) {
        self.pending.abort(group);
    }

    /// Ends the calls that the network thread has not ended in time.
    pub(crate) fn check_overdue(&self, js: Js<'_>) {
        self.pending.check_overdue(js, self);
    }

    /// Has `asks` called with the details of the response of call `id`, as JSON text, before its promise
    /// resolves. Returns whether the call is pending and belongs to the client of `endpoint`.
    pub(crate) fn ask_for_response(
        &self,
        js: Js<'_>,
        endpoint: &Arc<Endpoint>,
        id: u64,
        asks: Value<'_>,
    ) -> Result<bool> {
        let asks = Reference::new(js, &self.lifetime, asks)?;
        Ok(self.pending.ask_for_response(endpoint, id, asks))
    }
}

impl Wake for Environment {
    fn woken(self: Rc<Self>, js: Js<'_>) {
        self.pending.deliver(js, &self);
    }
}
