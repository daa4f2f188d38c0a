//! [`PendingCall`]: one call that waits for its answer.

use std::sync::Arc;

use genauth_core::{
    call::{Answer, Deadline, Endpoint, Progress},
    error::{Error, Result},
    observe::Counted,
    operation::Operation,
};
use tokio::sync::oneshot;

use super::{
    abort_groups::{AbortGroups, Membership},
    environment::Environment,
    observe::Observed,
    response_request::ResponseRequest,
};
use crate::node_api::{Js, Value};

/// A call that waits for its answer.
pub(super) struct PendingCall {
    /// The slot of its promise.
    pub(super) slot: u32,
    pub(super) operation: &'static Operation,
    pub(super) deadline: Deadline,
    pub(super) progress: Progress,
    pub(super) in_flight: Counted,
    pub(super) observed: Option<Observed>,
    /// Why the call has ended, if that was decided on this thread; an outcome of the network thread
    /// no longer counts then.
    pub(super) ended: Option<Ended>,
    /// Who wants the details of its response.
    pub(super) asked: Option<Box<ResponseRequest>>,
    /// Dropped with the call, which ends its work on the network thread.
    pub(super) cancel: Option<Cancel>,
}

/// What ends the work of a call when it is dropped.
pub(super) enum Cancel {
    /// That of this call alone.
    Single(oneshot::Sender<()>),
    /// That of a call with a signal.
    Member(Membership),
}

/// A call as the thread that makes it knows it.
pub(crate) struct CallContext<'call, 'env> {
    pub(crate) endpoint: &'call Arc<Endpoint>,
    pub(crate) operation: &'static Operation,
    pub(crate) deadline: Deadline,
    /// What the network thread is doing for it.
    pub(crate) progress: Progress,
    pub(crate) opening: Opening<'env>,
}

/// How the promise of a call is made.
#[derive(Clone, Copy)]
pub(crate) enum Opening<'env> {
    /// By a hook, which also follows the `AbortSignal` of the call.
    Hook(Option<Value<'env>>),
    /// By `lib/calls.js`, which gets a number in place of a promise, or a promise.
    Slot,
}

impl<'env> Opening<'env> {
    /// The `AbortSignal` of the call.
    pub(super) fn signal(self) -> Option<Value<'env>> {
        match self {
            Self::Hook(signal) => signal,
            Self::Slot => None,
        }
    }
}

impl<'env> From<Option<Value<'env>>> for Opening<'env> {
    fn from(signal: Option<Value<'env>>) -> Self {
        Self::Hook(signal)
    }
}

/// Why a call was ended on the thread that made it.
pub(super) enum Ended {
    /// The network thread has not ended it in time.
    Overdue,
    /// The network thread could not be reached.
    Refused(Error),
}

impl PendingCall {
    /// Whether the call waits for nothing any more but to be settled.
    pub(super) fn has_ended(&self) -> bool {
        self.ended.is_some() || self.is_aborted()
    }

    /// Whether the signal of the call has fired while nothing else had ended it.
    fn is_aborted(&self) -> bool {
        matches!(&self.cancel, Some(Cancel::Member(member)) if member.is_aborted())
    }

    /// Joins the calls of a signal.
    pub(super) fn join(&mut self, groups: &AbortGroups, group: u64, id: u64) {
        self.cancel = match self.cancel.take() {
            Some(Cancel::Single(cancel)) => {
                let member = groups.join(group, id, self.progress.clone(), cancel);
                Some(Cancel::Member(member))
            }
            joined => joined,
        };
    }

    /// Decides that the call is overdue. It goes on to be settled, and its work ends.
    pub(super) fn end_overdue(&mut self) {
        self.ended = Some(Ended::Overdue);
        self.cancel = None;
    }

    /// Whether an answer decides the call and nobody is told of it.
    pub(super) fn is_plain(&self) -> bool {
        !self.has_ended() && self.observed.is_none() && self.asked.is_none()
    }

    /// The outcome of the call: the one decided on this thread, or else the one that the network thread has
    /// reported.
    pub(super) fn outcome(&mut self, reported: Option<Result<Answer>>) -> Result<Answer> {
        let error = match (self.ended.take(), reported) {
            _ if self.is_aborted() => Error::aborted_in(self.progress.reached()),
            (None, Some(outcome)) => return outcome,
            (Some(Ended::Overdue), _) => self.progress.overrun(&self.deadline),
            (Some(Ended::Refused(error)), _) => error,
            // A fault has ended the call's task, or the network thread.
            (None, None) => Error::internal(),
        };
        Err(self.progress.failed(error, self.operation))
    }

    /// For the last moment before the promise is settled.
    pub(super) fn finish(&self, js: Js<'_>, environment: &Environment, error: Option<&Error>) {
        if error.is_some() {
            self.in_flight.failed();
        }
        if let Some(observed) = &self.observed {
            observed.finish(js, environment, error);
        }
    }
}
