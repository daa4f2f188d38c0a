//! The attempts of one call: send, read, and try again where that is safe.

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
use tokio::{sync::SemaphorePermit, time::Instant};
use url::Url;

use super::{
    Answer, Call, Content, Endpoint, Reading, Source,
    answer::{self, Received},
    body::WatchedBody,
    decode::{Collector, Encoding},
    failure::{self, Failure, Sent},
    headers,
    progress::Progress,
    rejection::{self, Context},
    retry::{self, Decision, Failed},
};
use crate::{
    error::{Phase, Result},
    operation::Method as HttpMethod,
    redact::Secrets,
    transport::{Pool, SendError, header_limits},
};

/// RFC 9110, 15.5.8.
const PROXY_AUTHENTICATION_REQUIRED: u16 = 407;

/// The header that names the caller's span (W3C Trace Context, 3.2); `tracestate` belongs to it.
const TRACE_PARENT: &str = "traceparent";

/// One call on its way through its attempts.
pub(super) struct Attempts<'call> {
    pub(super) endpoint: &'call Endpoint,
    pub(super) transport: &'call Pool,
    pub(super) call: &'call Call,
    pub(super) content: &'call Content,
    pub(super) url: Url,
    pub(super) authorization: Option<HeaderValue>,
    pub(super) progress: &'call Progress,
}

impl Attempts<'_> {
    /// Sends until there is an answer, or until another attempt would be useless or unsafe.
    pub(super) async fn run(self) -> Result<Answer> {
        let mut resends = 0;
        loop {
            if resends == 0 {
                self.progress.begin_attempt();
            }
            let failure = match self.attempt().await {
                Ok(received) => {
                    self.transport.budget.succeed();
                    if let Some(observation) = self.progress.observation()
                        && observation.tells_all()
                    {
                        let id = rejection::identified(&received, &self.secrets());
                        observation.request_id(id.as_deref());
                    }
                    let options = self.endpoint.options();
                    return self.judged(|context| answer::accept(received, context, options));
                }
                Err(failure) => failure,
            };
            let failed = self.failed(resends, &failure);
            match retry::decide(&failed, retry::random_fraction) {
                Decision::Resend { wait } => {
                    resends += 1;
                    self.endpoint.counters.resend();
                    self.pause(wait).await;
                }
                Decision::Retry { wait } if self.transport.budget.take(Instant::now()) => {
                    resends = 0;
                    self.endpoint.counters.retry();
                    if let Some(observation) = self.progress.observation() {
                        let outline = self.judged(|context| failure.outline(context));
                        observation.retry(outline, wait);
                    }
                    self.pause(wait).await;
                }
                Decision::Retry { .. } | Decision::GiveUp => {
                    return Err(self.judged(|context| failure.into_error(context)));
                }
            }
        }
    }

    /// Judges an answer, or the lack of one, as that of this call.
    fn judged<T>(&self, judge: impl FnOnce(&Context<'_>) -> T) -> T {
        judge(&Context {
            operation: self.call.operation,
            content: self.content,
            asked: &self.url,
            secrets: &|| self.secrets(),
            peers: self.transport.peers(),
        })
    }

    /// What the retry decision needs to know.
    fn failed(&self, resends: u32, failure: &Failure) -> Failed {
        Failed {
            attempts: self.progress.attempts().unwrap_or_default(),
            max_retries: self.call.max_retries,
            resends,
            idempotent: self.call.operation.idempotent,
            sent: self.progress.sent(),
            transient: failure.transient,
            unprocessed: failure.unprocessed,
            retry_after: failure.wait,
            left: self.call.deadline.left(),
        }
    }

    /// Waits before the request is sent again. Without a wait, the connections of the pool get their turn:
    /// one that has ended is known as such afterwards.
    async fn pause(&self, wait: Duration) {
        if wait.is_zero() {
            return tokio::task::yield_now().await;
        }
        self.progress.enter(Phase::Backoff);
        tokio::time::sleep(wait).await;
    }

    async fn attempt(&self) -> std::result::Result<Received, Failure> {
        self.progress.enter(Phase::Queue);
        let _slot = self.slot().await?;
        self.progress.enter(Phase::Connect);
        let origin = self.transport.origin().await?;
        let response = origin
            .send(self.call.operation.idempotent, || self.request())
            .await
            .map_err(|error| match error {
                SendError::Setup(error) => error.into(),
                SendError::Transport(error) => self.failure(error),
            })?;
        self.progress.enter(Phase::Body);
        if let Some(observation) = self.progress.observation() {
            observation.status(response.status().as_u16());
        }
        let received = self.receive(response).await?;
        if is_success(received.status) {
            return match received.text() {
                Ok(_) => Ok(received),
                Err(damage) => Err(Failure::of_damage(received, damage)),
            };
        }
        // The status is a proxy's; through a tunnel it ends the connecting.
        if received.status == PROXY_AUTHENTICATION_REQUIRED {
            let peers = self.transport.peers();
            if peers.proxy.is_some() && !peers.https {
                return Err(Failure::of_proxy(peers));
            }
        }
        let wait = retry::retry_after(&received.headers, SystemTime::now());
        let transient = retry::is_transient(received.status);
        Err(Failure::of_status(received, transient, wait))
    }

    /// Waits for a slot among the calls in flight.
    ///
    /// # Errors
    /// The timeout, where the slot comes at the deadline: calls that end together pass their slots on, and
    /// each would open a connection only to close it.
    async fn slot(&self) -> Result<SemaphorePermit<'_>> {
        let slots = &self.transport.slots;
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

    fn request(&self) -> Request {
        self.progress.enter(Phase::Connect);
        let method = match self.call.operation.method {
            HttpMethod::Get => Method::GET,
            HttpMethod::Post => Method::POST,
            HttpMethod::Put => Method::PUT,
            HttpMethod::Delete => Method::DELETE,
            HttpMethod::Patch => Method::PATCH,
        };
        let mut request = Request::new(method, self.url.clone());
        *request.headers_mut() = headers::call_headers(
            self.base_headers(),
            self.authorization.clone(),
            &self.call.headers,
            self.content.content_type,
            self.call.operation.method.expects_body(),
        );
        let body = WatchedBody::new(self.content.body.clone(), self.progress.clone());
        *request.body_mut() = Some(Body::wrap(body));
        request
    }

    /// The headers of the client, and those of the caller's trace unless the call brings its own.
    fn base_headers(&self) -> HeaderMap {
        let mut headers = self.endpoint.headers.clone();
        if let Some(observation) = self.progress.observation()
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
        let limit = match self.content.reading {
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
        let complete = self.content.body.is_empty() || self.progress.body_left();
        let headers = self.call.headers.iter();
        let header_bytes = headers
            .map(|(name, value)| name.as_str().len() + value.len())
            .sum();
        let sent = Sent {
            phase: self.progress.phase(),
            complete,
            connect_timeout,
            header_bytes,
        };
        Failure::of_transport(error, &sent)
    }

    /// Everything that the words of an error of this call must not show.
    fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        // The argument, and not the body: of a form or a composed body the values are the same.
        if let Source::Arguments { parameters, input } = &self.call.source {
            parameters.iter().for_each(|it| secrets.add_value(it));
            if let Some(input) = input {
                secrets.add_json(input);
            }
        }
        for secret in &self.content.secrets {
            secrets.add(secret.expose());
        }
        if let Some(secret) = &self.endpoint.options().app_secret {
            secrets.add(secret.expose());
        }
        for secret in self.transport.proxy_secrets() {
            secrets.add(&secret);
        }
        let own = self.call.headers.iter();
        let authorization = self.authorization.iter().map(|it| (&AUTHORIZATION, it));
        for (name, value) in own.chain(authorization) {
            // `to_str` would leave out what is not ASCII.
            secrets.add_header(name.as_str(), &String::from_utf8_lossy(value.as_bytes()));
        }
        secrets
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}
