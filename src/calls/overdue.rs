//! The second guard of deadlines.
//!
//! The network thread ends every call at its deadline. Should it be held up, or be gone, a timer of
//! the event loop ends the call soon after: nothing that happens to one thread makes a call hang.

use std::time::{Duration, Instant};

use genauth_core::call::Deadline;

use super::{environment::Environment, pending::PendingCalls};
use crate::node_api::Js;

/// How long after its deadline a call is overdue. The network thread needs a few milliseconds; callers
/// may count on 50.
const GRACE: Duration = Duration::from_millis(30);

/// Timers are rounded to milliseconds. One that fires earlier than that is not of the system's clock, as
/// those of a test framework: it is not set again until the next call.
const ROUNDING: Duration = Duration::from_millis(2);

impl PendingCalls {
    /// Schedules the check for overdue calls after `deadline`, unless an earlier one is scheduled.
    pub(super) fn look_after(&self, js: Js<'_>, environment: &Environment, deadline: Deadline) {
        let due = deadline.at().into_std() + GRACE;
        if self.next_look.get().is_none_or(|next| due < next) {
            self.plan(js, environment, due);
        }
    }

    /// Ends the calls that are overdue.
    pub(super) fn check_overdue(&self, js: Js<'_>, environment: &Environment) {
        let now = Instant::now();
        let planned = self.next_look.take();
        if planned.is_some_and(|planned| planned > now + ROUNDING) {
            return;
        }
        // What has been said of calls is passed on first; it may be of those.
        if !self.queue.is_empty() {
            self.queue.wake();
            self.plan(js, environment, now + GRACE);
            return;
        }
        let mut overdue = Vec::new();
        let mut next: Option<Instant> = None;
        for (id, call) in self.calls.borrow_mut().iter_mut() {
            let due = call.deadline.at().into_std() + GRACE;
            if call.has_ended() {
                continue;
            }
            if due <= now + ROUNDING {
                call.end_overdue();
                overdue.push(*id);
            } else {
                next = Some(next.map_or(due, |next| next.min(due)));
            }
        }
        self.queue.push_ended(overdue);
        if let Some(next) = next {
            self.plan(js, environment, next);
        }
    }

    fn plan(&self, js: Js<'_>, environment: &Environment, at: Instant) {
        self.next_look.set(Some(at));
        environment.look_in(js, at.saturating_duration_since(Instant::now()));
    }
}
