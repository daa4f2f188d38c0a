//! The request of an attempt.

use http::{HeaderMap, HeaderValue, header::AUTHORIZATION};
use reqwest::{Body, Method, Request};

use super::{headers, send::Attempts, watched_body::WatchedBody};
use crate::{
    error::{Phase, Result},
    identity::{Authorization, Outgoing},
    operation::Method as HttpMethod,
};

/// The header that names the caller's span (W3C Trace Context, 3.2); `tracestate` belongs to it.
const TRACE_PARENT: &str = "traceparent";

impl Attempts<'_> {
    /// The request of an attempt.
    pub(super) fn request(&self, credential: Option<&HeaderValue>) -> Result<Request> {
        self.call.progress.enter(Phase::Connect);
        let method = match self.call.operation.method {
            HttpMethod::Get => Method::GET,
            HttpMethod::Post => Method::POST,
            HttpMethod::Put => Method::PUT,
            HttpMethod::Delete => Method::DELETE,
            HttpMethod::Patch => Method::PATCH,
        };
        let mut request = Request::new(method, (*self.prepared.url).clone());
        let content = &self.prepared.content;
        // A management client sends a content type in every request, with a body or without.
        let lacks_body = self.call.operation.method.expects_body()
            && content.body.is_empty()
            && content.content_type.is_none();
        *request.headers_mut() =
            headers::call_headers(self.base_headers(), &self.call.headers, lacks_body);
        self.authorize(credential, request.headers_mut())?;
        let authorization = request.headers().get(AUTHORIZATION).cloned();
        self.identified.set_authorization(authorization);
        let body = WatchedBody::new(
            self.prepared.content.body.clone(),
            self.call.progress.clone(),
        );
        *request.body_mut() = Some(Body::wrap(body));
        Ok(request)
    }

    /// Adds the headers that say who the request comes from. An `Authorization` header of the caller takes
    /// precedence over that of the request.
    fn authorize(&self, credential: Option<&HeaderValue>, headers: &mut HeaderMap) -> Result<()> {
        let content = &self.prepared.content;
        match &content.authorization {
            Authorization::Client => self.endpoint.identity.identify(
                &Outgoing {
                    operation: self.call.operation,
                    credential,
                    url: &self.prepared.url,
                    body: &content.body,
                },
                headers,
            )?,
            Authorization::Exactly(Some(authorization)) => {
                let place = headers.entry(AUTHORIZATION);
                place.or_insert_with(|| authorization.clone());
            }
            Authorization::Exactly(None) => {}
        }
        Ok(())
    }

    /// The headers of the client, and those of the caller's trace unless the call brings its own.
    fn base_headers(&self) -> HeaderMap {
        let content_type = self.prepared.content.content_type;
        let mut headers = self.endpoint.headers.with(content_type);
        if let Some(observation) = self.call.progress.observation()
            && !self.call.headers.contains_key(TRACE_PARENT)
        {
            headers.extend(observation.trace().clone());
        }
        headers
    }
}
