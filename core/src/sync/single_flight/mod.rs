//! Single flight: work that runs once for all callers that wait for it.
//!
//! The owner of the state that the work changes keeps a [`Detached`] or a [`Driven`] in that state, under its
//! own lock, and asks it first: `join` gives a waiter of the running work, `begin` starts new work. Both hold
//! the work weakly, so neither keeps an outcome: a caller that comes after the end begins anew, also after a
//! failure.
//!
//! There are two kinds, because the outcome belongs to different owners:
//!
//! | | [`Detached`] | [`Driven`] |
//! | --- | --- | --- |
//! | The outcome serves | later calls too: it fills a cache, or opens a connection | only the callers that wait |
//! | The work runs | as a task or on a thread of its own | in the tasks of its waiters, whichever polls it |
//! | A waiter is dropped, the first one included | the work continues | the others continue the work |
//! | All waiters are dropped | the work continues; it can ask [`Completion::is_abandoned`] | the work is dropped at once, with its connections and secrets |
//! | The work panics, or its task is canceled | every waiter gets `None` | every waiter gets `None` |
//! | The work ends | every waiter gets a clone of the outcome, errors included | the same |
//!
//! Waiters have no deadline here: each caller bounds its own wait with its own deadline.

mod detached;
mod driven;

pub(crate) use detached::{Completion, Detached, Waiter};
pub(crate) use driven::{Driven, SharedWork};
