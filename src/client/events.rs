//! Events of the service.

use std::{cell::OnceCell, sync::Arc};

use genauth_core::{
    call::{Call, Deadline, Progress, Source},
    error::{self, Error},
    events::{EventSource, PUBLISH, PUBLISH_AS_USER, publication, without_user},
    transport::ProxyEnvironment,
};
use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{AuthenticationClient, ClientCore, ManagementClient, without_client};
use crate::{
    arguments::optional_text,
    calls::Environment,
    node_api::{Js, Result, Value},
};

/// Subscribes a client to an event, and returns the number of the subscription. `listener` is called with each
/// kind of report and its detail (`lib/events.js`).
#[napi]
pub fn subscribe(
    env: &Env,
    client: Unknown<'_>,
    event_name: Unknown<'_>,
    listener: Unknown<'_>,
) -> napi::Result<f64> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let (client, event_name, listener) = (client.into(), event_name.into(), listener.into());
    let subscribe = || {
        if let Some(client) = environment.behind::<AuthenticationClient>(js, client)? {
            return client.subscribe(js, event_name, listener, |environment| {
                EventSource::of_user(client.endpoint.clone(), environment)
            });
        }
        if let Some(client) = environment.behind::<ManagementClient>(js, client)? {
            return client.subscribe(js, event_name, listener, |environment| {
                let options = client.options().clone();
                EventSource::of_user_pool(client.endpoint.clone(), options, environment)
            });
        }
        Err(without_client("sub").into())
    };
    let id = subscribe().map_err(|error| environment.throw(js, error))?;
    Ok(id as f64)
}

/// Ends a subscription, if it is open.
#[napi]
pub fn unsubscribe(env: &Env, id: f64) -> napi::Result<()> {
    let js = Js::new(env);
    Environment::of(js)?.unsubscribe(js, id as u64);
    Ok(())
}

/// Whether a subscription keeps the process alive.
#[napi]
pub fn hold_subscription(env: &Env, id: f64, hold: bool) -> napi::Result<()> {
    let js = Js::new(env);
    Ok(Environment::of(js)?.hold_subscription(js, id as u64, hold)?)
}

/// Whether the listener of a subscription is told nothing for now. When many messages wait, the socket is not
/// read.
#[napi]
pub fn pause_subscription(env: &Env, id: f64, pause: bool) -> napi::Result<()> {
    Environment::of(Js::new(env))?.pause_subscription(id as u64, pause);
    Ok(())
}

/// Where the events of a client come from, once it has subscribed to one.
#[derive(Default)]
pub(super) struct Events(OnceCell<Arc<EventSource>>);

/// Who publishes an event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Publisher {
    /// The user pool of a management client.
    UserPool,
    /// The user of the stored access token.
    User,
}

impl ClientCore {
    fn subscribe(
        &self,
        js: Js<'_>,
        event_name: Value<'_>,
        listener: Value<'_>,
        source: impl FnOnce(&ProxyEnvironment) -> error::Result<EventSource>,
    ) -> Result<u64> {
        let event = required_text(js, event_name, "eventName")?;
        let source = match self.events.0.get() {
            Some(source) => source.clone(),
            None => {
                let source = Arc::new(source(&self.environment.proxies(js)?)?);
                self.offer_roots(js, &self.service().socket)?;
                self.events.0.get_or_init(|| source).clone()
            }
        };
        source.check()?;
        self.environment
            .subscribe(js, &self.endpoint, source, event, listener)
    }

    /// Publishes an event: `[name, data]`, two strings.
    pub(crate) fn publish<'env>(
        &self,
        js: Js<'env>,
        publisher: Publisher,
        [name, data]: [Value<'_>; 2],
        options: Value<'_>,
    ) -> Result<Value<'env>> {
        let operation = match publisher {
            Publisher::UserPool => &PUBLISH,
            Publisher::User => &PUBLISH_AS_USER,
        };
        self.promised(js, operation, || {
            let options = self.call_options(js, options)?;
            let name = required_text(js, name, "eventName")?;
            let data = required_text(js, data, "data")?;
            let snapshot = self.endpoint.snapshot()?;
            if publisher == Publisher::User && !snapshot.has_access_token() {
                return Err(without_user().into());
            }
            let call = Call {
                operation,
                source: Source::Ready(publication(operation, &name, &data)),
                deadline: Deadline::after(options.timeout),
                max_retries: options.max_retries,
                throw_on_failure: options.throw_on_failure,
                headers: options.headers,
                progress: Progress::new(),
            };
            self.send_plain(js, call, options.signal)
        })
    }
}

/// A string argument, which may be empty.
fn required_text(js: Js<'_>, given: Value<'_>, name: &str) -> Result<String> {
    let text = optional_text(js, given, name)?;
    text.ok_or_else(|| Error::argument(name, format!("The {name} must be a string.")).into())
}
