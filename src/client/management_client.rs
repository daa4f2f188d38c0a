//! The class `ManagementClient`.

use std::{ops::Deref, rc::Rc, sync::Arc};

use genauth_core::{
    call::{Call, Deadline, Endpoint, FreeRequest, Progress, Source, operation_of, own_headers},
    error::Error,
    management_token,
    operation::Operation,
    options::{self, Authentication, ManagementOptions},
    secret,
};
use napi::bindgen_prelude::{Env, Unknown};
use napi::sys::ValueType;
use napi_derive::napi;

use super::{
    ClientCore,
    core::{LaidOut, Written, checked},
    stats::Stats,
    without_client,
};
use crate::{
    arguments::optional_text,
    calls::Environment,
    node_api::{Js, Result, Value},
};

/// A client of the GenAuth management API: the native value of a JavaScript object.
pub(crate) struct ManagementClient {
    core: ClientCore,
    options: Arc<ManagementOptions>,
}

impl Deref for ManagementClient {
    type Target = ClientCore;

    fn deref(&self) -> &ClientCore {
        &self.core
    }
}

/// Creates the client of an object under construction. Checks and copies the options; opens no
/// connection.
#[napi]
pub fn construct_management(
    env: &Env,
    object: Unknown<'_>,
    options: Unknown<'_>,
) -> napi::Result<()> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let made = ManagementClient::make(js, environment.clone(), options.into());
    let client = made.map_err(|error| environment.throw(js, error))?;
    Ok(environment.give(js, object.into(), Rc::new(client))?)
}

/// The printable properties of a client: its host and the id of its access key.
#[napi]
pub fn describe_management(env: &Env, client: Unknown<'_>) -> napi::Result<Vec<String>> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let client = environment.behind::<ManagementClient>(js, client.into())?;
    let Some(client) = client else {
        return Ok(Vec::new());
    };
    let host = &client.options.host;
    Ok(vec![
        [host.origin(), host.prefix()].concat(),
        client.options.access_key_id.clone(),
    ])
}

/// Sends the request of `makeRequest`. `lib/make-request.js` reads its argument.
#[napi]
#[allow(
    clippy::too_many_arguments,
    reason = "the members of an object, which JavaScript reads"
)]
pub fn make_request<'env>(
    env: &'env Env,
    client: Unknown<'env>,
    method: Unknown<'env>,
    url: Unknown<'env>,
    params: Unknown<'env>,
    data: Unknown<'env>,
    content_type: Option<String>,
    is_binary: bool,
    options: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let client = environment.behind::<ManagementClient>(js, client.into())?;
    let promise = match client {
        None => environment.refuse(js, &without_client("makeRequest")),
        Some(client) => {
            let described = Described {
                method: method.into(),
                url: url.into(),
                params: params.into(),
                data: data.into(),
                content_type,
                is_binary,
            };
            client.make_request(js, described, options.into())
        }
    };
    Ok(js.hand_back(promise?))
}

/// The members of the argument of `makeRequest`.
struct Described<'env> {
    method: Value<'env>,
    url: Value<'env>,
    params: Value<'env>,
    /// An object, or bytes with a content type.
    data: Value<'env>,
    content_type: Option<String>,
    is_binary: bool,
}

impl ManagementClient {
    /// The client's options.
    pub(super) fn options(&self) -> &Arc<ManagementOptions> {
        &self.options
    }

    fn make_request<'env>(
        &self,
        js: Js<'env>,
        described: Described<'env>,
        options: Value<'_>,
    ) -> Result<Value<'env>> {
        let unknown = operation_of(None)?;
        self.promised(js, unknown, || {
            let mut options = self.call_options(js, options)?;
            let method = optional_text(js, described.method, "method")?;
            let operation = operation_of(method.as_deref())?;
            let url = optional_text(js, described.url, "url")?.unwrap_or_default();
            let params = match self.member(js, operation, "params", described.params)? {
                Written::Text(text) => text,
                Written::Refused(promise) => return Ok(promise),
            };
            let (body, content_type) = match js.bytes(described.data)? {
                Some(bytes) => (Some(bytes.into()), None),
                None => match self.member(js, operation, "data", described.data)? {
                    Written::Text(text) => {
                        let content_type = text.is_some().then_some("application/json");
                        (text.map(secret::wiped), content_type)
                    }
                    Written::Refused(promise) => return Ok(promise),
                },
            };
            if let Some(content_type) = described.content_type {
                let value = own_headers(vec![("content-type".to_owned(), content_type)])?;
                value.into_iter().for_each(|(name, value)| {
                    if let Some(name) = name {
                        options.headers.entry(name).or_insert(value);
                    }
                });
            }
            let request = FreeRequest {
                operation,
                url: &url,
                params: params.as_ref().map(|text| text.as_bytes()),
                body,
                content_type,
                is_binary: described.is_binary,
            };
            let call = Call {
                operation,
                source: Source::Ready(request.content(&self.options.host)?),
                deadline: Deadline::after(options.timeout),
                max_retries: options.max_retries,
                throw_on_failure: options.throw_on_failure,
                headers: options.headers,
                progress: Progress::new(),
            };
            self.send_plain(js, call, options.signal)
        })
    }

    /// Writes a member of a request as JSON; no text for one that is not given.
    fn member<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        name: &'static str,
        value: Value<'_>,
    ) -> Result<Written<'env>> {
        if !is_given(js, value)? {
            return Ok(Written::Text(None));
        }
        if let Some(container) = self.environment.container(js, value)? {
            let message = format!(
                "The member {name} must be an object of fields, but {container} was given."
            );
            return Err(Error::argument(name, message).into());
        }
        self.written(js, operation, name, value)
    }

    fn make(js: Js<'_>, environment: Rc<Environment>, given: Value<'_>) -> Result<Self> {
        let names = options::management_names();
        let (options, proxies) = checked(js, &environment, given, names, ManagementOptions::parse)?;
        let options = Arc::new(options);
        let endpoint = match options.authentication {
            Authentication::Signature => Arc::new(Endpoint::signing(options.clone(), &proxies)?),
            Authentication::Token => management_token::client(options.clone(), &proxies)?,
        };
        Ok(Self {
            core: ClientCore::new(js, environment, endpoint, Stats::of_management)?,
            options,
        })
    }

    /// Makes one call and returns its promise. Every failure rejects the promise.
    pub(crate) fn call<'env>(
        &self,
        js: Js<'env>,
        operation: &'static Operation,
        arguments: &[Value<'env>],
        options: Value<'_>,
    ) -> Result<Value<'env>> {
        self.promised(js, operation, || {
            match self.lay_out(js, operation, arguments, options)? {
                LaidOut::Call(call, signal) => self.send_plain(js, call, signal),
                LaidOut::Refused(promise) => Ok(promise),
            }
        })
    }
}

fn is_given(js: Js<'_>, value: Value<'_>) -> Result<bool> {
    let kind = js.type_of(value)?;
    Ok(!matches!(
        kind,
        ValueType::napi_undefined | ValueType::napi_null
    ))
}
