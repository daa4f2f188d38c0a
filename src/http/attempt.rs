//! The attempts of one call: send, read, and try again where that is safe.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderValue,
    header::{CONTENT_LENGTH, TRANSFER_ENCODING},
};
use http_body_util::BodyExt;
use reqwest::{Body, Method, Request};
use tokio::{sync::SemaphorePermit, time::Instant};
use url::Url;

use super::{
    Answer, Call, Content, Endpoint, Reading, Source,
    answer::{self, Received},
    body::WatchedBody,
    deadline::Progress,
    decode::{Collector, Encoding},
    failure::{self, Failure},
    header_limits, headers,
    origin::SendError,
    redirect,
    retry::{self, Decision, Failed},
    transport::Transport,
};
use crate::{
    error::{Error, Phase, Result},
    operations::Method as HttpMethod,
    redact::Secrets,
};

/// The header that names the caller's span (W3C Trace Context, 3.2); `tracestate` belongs to it.
const TRACE_PARENT: &str = "traceparent";

/// One call on its way through its attempts.
pub(super) struct Attempts<'call> {
    pub(super) endpoint: &'call Endpoint,
    pub(super) transport: &'call Transport,
    pub(super) call: &'call Call,
    pub(super) content: &'call Content,
    pub(super) url: Url,
    pub(super) authorization: Option<HeaderValue>,
    pub(super) progress: &'call Progress,
}

/// One attempt that did not give an answer.
struct Missed {
    failure: Failure,
    /// What the service asked for in `Retry-After`.
    wait: Option<Duration>,
}

impl From<Failure> for Missed {
    fn from(failure: Failure) -> Self {
        Self {
            failure,
            wait: None,
        }
    }
}

impl From<Error> for Missed {
    fn from(error: Error) -> Self {
        Self::from(Failure {
            error,
            transient: false,
            unprocessed: false,
        })
    }
}

impl Attempts<'_> {
    /// Sends until there is an answer, or until another attempt would be useless or unsafe.
    pub(super) async fn run(self, attempts: &mut u32) -> Result<Answer> {
        let mut resends = 0;
        loop {
            if resends == 0 {
                *attempts += 1;
                if let Some(observation) = self.progress.observation() {
                    observation.begin();
                }
            }
            let missed = match self.attempt().await {
                Ok(received) => {
                    self.transport.budget.succeed();
                    if let Some(observation) = self.progress.observation()
                        && observation.tells_all()
                    {
                        let id = answer::identified(&received, &self.secrets());
                        observation.request_id(id.as_deref());
                    }
                    let options = self.endpoint.options();
                    return answer::accept(received, self.content, options, || self.secrets());
                }
                Err(missed) => missed,
            };
            match retry::decide(
                &self.failed(*attempts, resends, &missed),
                retry::random_fraction(),
            ) {
                Decision::Resend { wait } => {
                    resends += 1;
                    self.endpoint.counters.resend();
                    self.pause(wait).await;
                }
                Decision::Retry { wait } if self.transport.budget.take(Instant::now()) => {
                    resends = 0;
                    self.endpoint.counters.retry();
                    if let Some(observation) = self.progress.observation() {
                        observation.retry(&missed.failure.error, wait);
                    }
                    self.pause(wait).await;
                }
                Decision::Retry { .. } | Decision::GiveUp => return Err(missed.failure.error),
            }
        }
    }

    /// What the retry decision needs to know.
    fn failed(&self, attempts: u32, resends: u32, missed: &Missed) -> Failed {
        Failed {
            attempts,
            max_retries: self.call.max_retries,
            resends,
            idempotent: self.call.operation.idempotent,
            sent: self.progress.sent(),
            transient: missed.failure.transient,
            unprocessed: missed.failure.unprocessed,
            retry_after: missed.wait,
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

    async fn attempt(&self) -> std::result::Result<Received, Missed> {
        self.progress.enter(Phase::Queue);
        let _slot = self.slot().await;
        self.progress.enter(Phase::Connect);
        let origin = self.transport.origin().await?;
        let response = origin
            .send(self.call.operation.idempotent, || self.request())
            .await
            .map_err(|error| match error {
                SendError::Setup(error) => error.into(),
                SendError::Transport(error) => self.failure(&error),
            })?;
        self.progress.enter(Phase::Body);
        if let Some(observation) = self.progress.observation() {
            observation.status(response.status().as_u16());
        }
        let received = self.receive(response).await?;
        if is_success(received.status) {
            return Ok(received);
        }
        let wait = retry::retry_after(&received.headers, SystemTime::now());
        Err(Missed {
            wait,
            failure: Failure {
                transient: retry::is_transient(received.status),
                unprocessed: false,
                error: answer::refused(&received, self.content, wait, &self.secrets()),
            },
        })
    }

    /// A place among the calls on the wire.
    async fn slot(&self) -> SemaphorePermit<'_> {
        let slots = &self.transport.slots;
        if let Ok(slot) = slots.try_acquire() {
            return slot;
        }
        let _queued = self.endpoint.counters.queue();
        slots.acquire().await.expect("the slots are never closed")
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
    ) -> std::result::Result<Received, Missed> {
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        header_limits::check(&headers)?;
        let target = redirect::target(&headers, self.endpoint.options().host.url());
        let body = match self.body(response, &headers).await {
            Ok(body) => body,
            // An error status says more than its body, which may be of any kind, or cut short.
            Err(_) if !is_success(status) => Bytes::new(),
            Err(missed) => return Err(missed),
        };
        Ok(Received {
            status,
            headers,
            body,
            target,
        })
    }

    async fn body(
        &self,
        response: reqwest::Response,
        headers: &HeaderMap,
    ) -> std::result::Result<Bytes, Missed> {
        if headers.contains_key(TRANSFER_ENCODING) && headers.contains_key(CONTENT_LENGTH) {
            return Err(failure::framed_twice().into());
        }
        let limit = match self.content.reading {
            Reading::Kept { most } => most,
            _ => self.endpoint.options().max_response_bytes,
        };
        let encoding = Encoding::of(headers)?;
        let mut collector = Collector::new(response.content_length(), limit)?;
        let mut body = Body::from(response);
        while let Some(frame) = body.frame().await {
            match frame
                .map_err(|error| self.failure(&error.without_url()))?
                .into_data()
            {
                Ok(piece) => collector.push(piece)?,
                // Trailers say nothing that we need.
                Err(_trailers) => {}
            }
        }
        Ok(encoding.decode(collector.finish(), limit).await?)
    }

    fn failure(&self, error: &reqwest::Error) -> Missed {
        let connect_timeout = self.endpoint.options().connect_timeout;
        failure::from_transport(
            error,
            self.progress.phase(),
            connect_timeout.map(|limit| limit.as_millis()),
        )
        .into()
    }

    /// Everything that an error of this call must not show.
    fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        // The argument, and not the body: of a form or a composed body the values are the same.
        if let Source::Arguments {
            input: Some(input), ..
        } = &self.call.source
        {
            secrets.add_body(input);
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
        let own = self
            .call
            .headers
            .values()
            .chain(self.authorization.as_ref());
        // `to_str` would leave out what is not ASCII.
        own.for_each(|value| secrets.add(&String::from_utf8_lossy(value.as_bytes())));
        secrets
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}
