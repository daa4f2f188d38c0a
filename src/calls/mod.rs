//! Calls under way: their promises, how they are observed, and the environment that they belong to.

mod abort_groups;
mod batch;
mod completion_queue;
mod environment;
mod hook_promises;
mod hook_values;
mod hooks;
mod observe;
mod overdue;
mod pending;
mod pending_call;
mod response_request;
mod settle;
mod slots;
mod subscriptions;

pub(crate) use environment::Environment;
pub(crate) use pending_call::{CallContext, Opening};
