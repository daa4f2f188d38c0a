//! The details of a response, for calls that `withResponse` asks for them. Other calls pay for the check of a flag.

use std::sync::Arc;

use genauth_core::{
    call::{Answer, Endpoint, ResponseDetails},
    observe::{Durations, Observation},
};
use serde::Serialize;

use super::{pending::PendingCalls, pending_call::PendingCall};
use crate::node_api::{Js, Reference, Result};

/// Who wants the details of the response of a call.
pub(super) struct ResponseRequest {
    endpoint: Arc<Endpoint>,
    /// Measures the phases; `None` where the call waits for a request that others share.
    observation: Option<Arc<Observation>>,
    /// The JavaScript function that takes the report.
    asks: Reference,
}

/// The properties of the object that `withResponse` gives, besides the value.
#[derive(Serialize)]
struct Report {
    #[serde(flatten)]
    details: ResponseDetails,
    attempts: u32,
    timings: Timings,
}

/// Milliseconds, to the microsecond.
#[derive(Serialize)]
#[serde(untagged)]
enum Timings {
    Phases(Durations),
    /// Of a call without a request of its own.
    Total {
        total: f64,
    },
}

impl PendingCalls {
    /// Has the details of the response of call `id` passed to `asks`. Returns whether the call is pending and
    /// belongs to the client of `endpoint`.
    pub(super) fn ask_for_response(
        &self,
        endpoint: &Arc<Endpoint>,
        id: u64,
        asks: Reference,
    ) -> bool {
        let mut calls = self.calls.borrow_mut();
        let call = calls
            .get_mut(&id)
            .filter(|call| call.in_flight.is_of(endpoint.counters()));
        let Some(call) = call else { return false };
        let own = || {
            let started = call.deadline.begun().into_std();
            Arc::new(Observation::measuring(call.operation, started))
        };
        let observation = match &call.observed {
            Some(observed) => observed.observation.clone(),
            None => own(),
        };
        let measured = call.progress.attempts().is_some();
        call.progress
            .ask(call.observed.is_none().then(|| observation.clone()));
        call.asked = Some(Box::new(ResponseRequest {
            endpoint: endpoint.clone(),
            observation: measured.then_some(observation),
            asks,
        }));
        true
    }
}

impl PendingCall {
    /// Passes the details of the response on, if they were asked for.
    pub(super) fn tell_response(&self, js: Js<'_>, answer: &Answer) {
        let Some(asked) = &self.asked else { return };
        let total = || {
            let passed = self.deadline.begun().into_std().elapsed();
            (passed.as_secs_f64() * 1e6).round() / 1e3
        };
        let attempts = self.progress.attempts();
        let measured = asked.observation.as_ref().filter(|_| attempts.is_some());
        let report = Report {
            details: asked.endpoint.details(answer),
            attempts: attempts.unwrap_or_default(),
            timings: match measured {
                Some(observation) => Timings::Phases(observation.durations()),
                None => Timings::Total { total: total() },
            },
        };
        let tell = || -> Result<()> {
            let text =
                serde_json::to_string(&report).expect("a report has only strings and numbers");
            js.call(&asked.asks, &[js.string(&text)?])?;
            Ok(())
        };
        js.ignore(tell());
    }
}
