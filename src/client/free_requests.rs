//! `makeRequest` of both classes. `lib/make-request.js` reads its argument.

use genauth_core::{
    call::{Call, Deadline, FreeRequest, Progress, Source, operation_of, own_headers},
    error::Error,
    operation::Operation,
    secret,
};
use napi::{
    bindgen_prelude::{Env, Unknown},
    sys::ValueType,
};
use napi_derive::napi;

use super::{AuthenticationClient, ClientCore, ManagementClient, core::Written, without_client};
use crate::{
    arguments::optional_text,
    calls::Environment,
    node_api::{Js, Result, Value},
};

/// The members of the argument of `makeRequest` that are flags or texts.
#[napi(object)]
pub struct RequestKind {
    /// The type of a body of bytes.
    pub content_type: Option<String>,
    /// Whether the answer is bytes.
    pub is_binary: bool,
    /// Whether the request is described instead of sent.
    pub is_dry_run: bool,
}

/// Sends the request of `makeRequest`, or describes it.
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
    kind: RequestKind,
    options: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let receiver = client.into();
    let options = options.into();
    let described = Described {
        method: method.into(),
        url: url.into(),
        params: params.into(),
        data: data.into(),
        kind,
    };
    let promise = if let Some(client) = environment.behind::<ManagementClient>(js, receiver)? {
        client.make_request(js, described, options)
    } else if let Some(client) = environment.behind::<AuthenticationClient>(js, receiver)? {
        client.make_request(js, described, options)
    } else {
        environment.refuse(js, &without_client("makeRequest"))
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
    kind: RequestKind,
}

impl ClientCore {
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
            if let Some(content_type) = described.kind.content_type {
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
                is_binary: described.kind.is_binary,
            };
            let call = Call {
                operation,
                source: Source::Ready(request.content(&self.service().host)?),
                deadline: Deadline::after(options.timeout),
                max_retries: options.max_retries,
                throw_on_failure: options.throw_on_failure,
                headers: options.headers,
                progress: Progress::new(),
            };
            if described.kind.is_dry_run {
                return self.start_dry_run(js, call, options.signal);
            }
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

    /// Starts a call that resolves with its request instead of sending it.
    fn start_dry_run<'env>(
        &self,
        js: Js<'env>,
        call: Call,
        signal: Option<Value<'env>>,
    ) -> Result<Value<'env>> {
        let context = self.context(call.operation, call.deadline, call.progress.clone(), signal);
        let snapshot = self.endpoint.snapshot();
        let endpoint = self.endpoint.clone();
        let make = || endpoint.dry_run(snapshot, call);
        self.environment.start(js, context, make)
    }
}

fn is_given(js: Js<'_>, value: Value<'_>) -> Result<bool> {
    let kind = js.type_of(value)?;
    Ok(!matches!(
        kind,
        ValueType::napi_undefined | ValueType::napi_null
    ))
}
