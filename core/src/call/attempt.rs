//! One attempt of a call: send the request, and read the answer.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue,
    header::{AUTHORIZATION, CONTENT_LENGTH, TRANSFER_ENCODING},
};
use http_body::Body as _;
use http_body_util::BodyExt;
use reqwest::{Body, Method, Request};
use tokio::sync::SemaphorePermit;

use super::{
    Reading,
    decode::{Collector, Encoding},
    envelope::Envelope,
    failure::{self, Failure, Sent},
    headers,
    received::Received,
    retry,
    send::Attempts,
    watched_body::WatchedBody,
};
use crate::{
    error::{Phase, Result},
    identity::{Acquired, Answered, Authorization, Codes, Judgment, Outgoing},
    operation::Method as HttpMethod,
    rate_limit::Limiter,
    transport::{SendError, header_limits},
};

/// RFC 9110, 15.5.8.
const PROXY_AUTHENTICATION_REQUIRED: u16 = 407;

/// A refusal of an identity is short; the codes of a longer answer are not read for it.
const LONGEST_IDENTITY_REFUSAL: usize = 16 * 1024;

/// The header that names the caller's span (W3C Trace Context, 3.2); `tracestate` belongs to it.
const TRACE_PARENT: &str = "traceparent";

impl Attempts<'_> {
    /// Makes one attempt, when the rate limit permits it.
    ///
    /// # Errors
    /// A [`Failure`] for every outcome but a whole answer with a 2xx status.
    pub(super) async fn attempt(&self, is_retry: bool) -> std::result::Result<Received, Failure> {
        self.call.progress.enter(Phase::Queue);
        // Before the slot: acquiring may take a request, which needs a slot of its own.
        let mut credential = self.credential().await?;
        // After the credential: calls that wait for one would take tokens, and be sent all at once.
        if let Some(limiter) = self.rate_limit
            && !self.may_pass(limiter)
        {
            // Boxed, to keep the future of all other calls small.
            Box::pin(self.wait_for(limiter, is_retry)).await;
        }
        let mut slot = self.slot().await?;
        if self.is_outdated(credential.as_ref()) {
            // It was replaced while the call waited. The slot is free while the new one is acquired.
            drop(slot);
            credential = self.credential().await?;
            slot = self.slot().await?;
        }
        let _slot = slot;
        self.call.progress.enter(Phase::Connect);
        let origin = self.pool.origin().await?;
        let response = origin
            .send(self.call.operation.idempotent, || {
                self.request(credential.as_ref())
            })
            .await
            .map_err(|error| match error {
                SendError::Setup(error) => error.into(),
                SendError::Transport(error) => self.failure(error),
            })?;
        self.call.progress.enter(Phase::Body);
        if let Some(observation) = self.call.progress.observation() {
            observation.status(response.status().as_u16());
        }
        self.endpoint.identity.learn(response.headers());
        let received = self.receive(response).await?;
        if !self.identified.is_renewed() && self.is_renewable(&received, credential.as_ref()) {
            return Err(Failure::of_identity(received));
        }
        if is_success(received.status) {
            if matches!(self.prepared.content.reading, Reading::Bytes) {
                return Ok(received);
            }
            return match received.damage() {
                None => Ok(received),
                Some(damage) => Err(Failure::of_damage(received, damage)),
            };
        }
        // The status is a proxy's; through a tunnel it ends the connecting.
        if received.status == PROXY_AUTHENTICATION_REQUIRED {
            let peers = &self.endpoint.peers;
            if peers.proxy.is_some() && !peers.https {
                return Err(Failure::of_proxy(peers));
            }
        }
        let wait = retry::retry_after(&received.headers, SystemTime::now());
        let transient = retry::is_transient(received.status);
        Err(Failure::of_status(received, transient, wait))
    }

    /// Whether the request can be sent without a wait for the rate limit.
    fn may_pass(&self, limiter: &Limiter) -> bool {
        if self.prepared.content.urgent {
            limiter.spend();
            return true;
        }
        limiter.try_take()
    }

    /// Waits until the rate limit permits the attempt, which begins then.
    async fn wait_for(&self, limiter: &Limiter, is_retry: bool) {
        let progress = &self.call.progress;
        progress.postpone_attempt();
        limiter.take(is_retry).await;
        progress.begin_attempt();
        progress.enter(Phase::Queue);
    }

    /// Whether the identity no longer has the credential that it gave for this attempt.
    fn is_outdated(&self, credential: Option<&HeaderValue>) -> bool {
        let is_own = matches!(self.prepared.content.authorization, Authorization::Client);
        is_own && credential.is_some_and(|given| !self.endpoint.identity.is_current(given))
    }

    /// Waits for a slot among the calls in flight.
    ///
    /// # Errors
    /// The timeout, where the slot comes at the deadline: calls that end together pass their slots on, and
    /// each would open a connection only to close it.
    async fn slot(&self) -> Result<SemaphorePermit<'_>> {
        let slots = &self.pool.slots;
        if let Ok(slot) = slots.try_acquire() {
            return Ok(slot);
        }
        let _queued = self.endpoint.counters.queue();
        let slot = slots.acquire().await.expect("the slots are never closed");
        match self.call.deadline.left() {
            Duration::ZERO => Err(self.call.deadline.error(Phase::Queue)),
            _ => Ok(slot),
        }
    }

    /// What the identity of the attempt is made of.
    ///
    /// # Errors
    /// Those of acquiring it.
    async fn credential(&self) -> Result<Option<HeaderValue>> {
        let acquired = match self.prepared.content.authorization {
            Authorization::Client => self.endpoint.identity.acquire(self.call.deadline.at())?,
            Authorization::Exactly(_) => None,
        };
        match acquired {
            None => Ok(self.prepared.access_token.clone()),
            Some(Acquired::Now(credential)) => Ok(Some(credential)),
            Some(Acquired::Requested {
                credential,
                request,
            }) => {
                let _waiting = self.call.progress.wait_for(request);
                credential.await.map(Some)
            }
        }
    }

    /// Whether an answer refuses the identity of its request, which can be renewed.
    fn is_renewable(&self, received: &Received, credential: Option<&HeaderValue>) -> bool {
        let codes = || match received.body.len() {
            0..=LONGEST_IDENTITY_REFUSAL => {
                let envelope = Envelope::read(&received.body);
                Codes {
                    status_code: envelope.status_code,
                    api_code: envelope.api_code,
                }
            }
            _ => Codes::default(),
        };
        let judgment = self.endpoint.identity.judge(&Answered {
            operation: self.call.operation,
            status: received.status,
            credential,
            codes: &codes,
        });
        judgment == Judgment::Renewable
            && matches!(self.prepared.content.authorization, Authorization::Client)
    }

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

    async fn receive(
        &self,
        mut response: reqwest::Response,
    ) -> std::result::Result<Received, Failure> {
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        header_limits::check(&headers)?;
        let (body, is_delimited) = match self.body(response, &headers).await {
            Ok((body, is_delimited)) => (Some(body), is_delimited),
            // An error status says more than its body, which may be of any kind, or cut short.
            Err(_) if !is_success(status) => (None, false),
            Err(failure) => return Err(failure),
        };
        Ok(Received::new(status, headers, body, is_delimited))
    }

    /// The body of a response, and whether its framing told where it ends.
    async fn body(
        &self,
        response: reqwest::Response,
        headers: &HeaderMap,
    ) -> std::result::Result<(Bytes, bool), Failure> {
        let chunked = headers.contains_key(TRANSFER_ENCODING);
        if chunked && headers.contains_key(CONTENT_LENGTH) {
            return Err(failure::framed_twice().into());
        }
        let length = response.content_length();
        let limit = match self.prepared.content.reading {
            Reading::Kept { most } => most,
            _ => self.endpoint.options().max_response_bytes,
        };
        let encoding = Encoding::of(headers)?;
        let mut collector = Collector::new(length, limit)?;
        let mut body = Body::from(response);
        while let Some(frame) = body.frame().await {
            match frame
                .map_err(|error| self.failure(Arc::new(error.without_url())))?
                .into_data()
            {
                Ok(piece) => collector.push(piece)?,
                // Trailers say nothing that we need.
                Err(_trailers) => {}
            }
        }
        let bytes = collector.finish();
        // hyper takes a stream that the server resets with NO_ERROR for a whole body.
        if let Some(length) = length.filter(|&length| length != bytes.len() as u64) {
            return Err(failure::cut_short(bytes.len(), length).into());
        }
        let is_delimited = chunked || length.is_some() || body.is_end_stream();
        Ok((encoding.decode(bytes, limit).await?, is_delimited))
    }

    fn failure(&self, error: Arc<reqwest::Error>) -> Failure {
        let connect_timeout = self.endpoint.options().connect_timeout;
        let connect_timeout = connect_timeout.map(|limit| limit.as_millis());
        // The body is asked for when its stream is open, and an empty one not at all.
        let complete = self.prepared.content.body.is_empty() || self.call.progress.body_left();
        let headers = self.call.headers.iter();
        let header_bytes = headers
            .map(|(name, value)| name.as_str().len() + value.len())
            .sum();
        let sent = Sent {
            phase: self.call.progress.phase(),
            complete,
            connect_timeout,
            header_bytes,
        };
        Failure::of_transport(error, &sent)
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}
