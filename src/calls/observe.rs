//! Observing calls: the crossing between `lib/observe.js` and [`Observation`].

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use genauth_core::{
    call::{Endpoint, own_headers},
    error::Error,
    observe::{Observation, OnRetry},
    operation::Operation,
};
use napi::sys::ValueType;

use super::environment::Environment;
use crate::node_api::{Js, Result};

/// The headers of a trace that are carried on (W3C Trace Context). A baggage may hold anything of the
/// caller's, and the service is another's.
const TRACE_HEADERS: [&str; 2] = ["traceparent", "tracestate"];

/// A call that is observed.
pub(super) struct Observed {
    id: u64,
    pub(super) observation: Arc<Observation>,
    /// Whether JavaScript is to be told.
    told: bool,
}

/// A number for a call that no other call of the process has.
pub(super) fn next_id() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

impl Environment {
    /// Begins to observe call `id`. `on_retry` makes what carries its retries to JavaScript, if that is
    /// to be told of them.
    pub(super) fn observe(
        &self,
        js: Js<'_>,
        id: u64,
        endpoint: &Endpoint,
        operation: &'static Operation,
        on_retry: impl FnOnce() -> OnRetry,
    ) -> Observed {
        let begun = self.begin(js, id, endpoint, operation);
        // Observing is not a reason for a call to fail.
        let (told, trace) = js.ignore(begun).unwrap_or_default();
        let observation = Observation::new(
            operation,
            endpoint.options().host.origin(),
            self.log_level(),
            own_headers(trace).unwrap_or_default(),
            told.then(on_retry),
        );
        Observed {
            id,
            observation: Arc::new(observation),
            told,
        }
    }

    /// Whether JavaScript is to be told of the call, and the headers of its trace.
    fn begin(
        &self,
        js: Js<'_>,
        id: u64,
        endpoint: &Endpoint,
        operation: &'static Operation,
    ) -> Result<(bool, Vec<(String, String)>)> {
        let begun = js.call(
            &self.hooks.observe,
            &[
                js.number(id as f64)?,
                js.string(operation.name)?,
                js.string(operation.method.as_str())?,
                js.string(endpoint.options().host.origin())?,
                js.string(operation.path)?,
            ],
        )?;
        let told = js.to_boolean(js.get(begun, "told")?)?;
        let mut headers = Vec::new();
        for name in TRACE_HEADERS {
            let value = js.get(begun, name)?;
            if js.type_of(value)? == ValueType::napi_string {
                headers.push((name.to_owned(), js.text(value)?));
            }
        }
        Ok((told, headers))
    }

    /// Tells JavaScript that call `id` is tried again.
    pub(super) fn tell_retry(&self, js: Js<'_>, id: u64, report: &str) {
        self.tell(js, id, "retry", report);
    }

    fn tell(&self, js: Js<'_>, id: u64, channel: &str, report: &str) {
        let tell = || {
            let arguments = [
                js.number(id as f64)?,
                js.string(channel)?,
                js.string(report)?,
            ];
            js.call(&self.hooks.tell, &arguments)
        };
        js.ignore(tell());
    }

    /// Counts, tells and writes that a call was refused before it began.
    pub(crate) fn observe_refusal(
        &self,
        js: Js<'_>,
        endpoint: &Arc<Endpoint>,
        operation: &'static Operation,
        error: &Error,
    ) {
        endpoint.counters().call().failed();
        let nothing = || -> OnRetry { Box::new(|_report| {}) };
        self.observe(js, next_id(), endpoint, operation, nothing)
            .finish(js, self, Some(error));
    }
}

impl Observed {
    /// The call is about to settle.
    pub(super) fn finish(&self, js: Js<'_>, environment: &Environment, error: Option<&Error>) {
        let report = self.observation.finish(error);
        if self.told {
            let channel = if error.is_some() { "error" } else { "end" };
            environment.tell(js, self.id, channel, &report);
        }
    }
}
