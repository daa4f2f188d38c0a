//! The second stage of a call: attempts, until one has an answer or a further one would be useless or unsafe.

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::Duration,
};

use http::HeaderValue;
use tokio::time::Instant;

use super::{
    Call, Endpoint,
    failure::Failure,
    prepare::PreparedCall,
    received::Received,
    rejection::{self, Context},
    retry::{self, Decision, Failed},
};
use crate::{
    error::{Phase, Result},
    rate_limit::Limiter,
    sync::random,
    transport::Pool,
};

/// The attempts of one call.
pub(super) struct Attempts<'call> {
    pub(super) endpoint: &'call Endpoint,
    pub(super) pool: &'call Pool,
    pub(super) rate_limit: Option<&'call Limiter>,
    pub(super) call: &'call Call,
    pub(super) prepared: &'call PreparedCall<'call>,
    pub(super) identified: Identified,
}

/// The identity of the requests of the attempts.
#[derive(Default)]
pub(super) struct Identified {
    /// Whether an attempt was made with a renewed identity.
    renewed: AtomicBool,
    /// `Authorization` of the last request.
    authorization: Mutex<Option<HeaderValue>>,
}

impl Identified {
    /// `Authorization` of the last request.
    pub(super) fn authorization(&self) -> Option<HeaderValue> {
        self.authorization
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(super) fn set_authorization(&self, authorization: Option<HeaderValue>) {
        *self
            .authorization
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = authorization;
    }

    /// Whether the identity was renewed before.
    pub(super) fn is_renewed(&self) -> bool {
        self.renewed.load(Relaxed)
    }
}

impl Attempts<'_> {
    /// Makes attempts until one has an answer with a 2xx status.
    ///
    /// # Errors
    /// The error of the last attempt.
    pub(super) async fn send(&self) -> Result<Received> {
        let mut resends = 0;
        let mut is_retry = false;
        loop {
            if resends == 0 {
                self.call.progress.begin_attempt();
            }
            let failure = match self.attempt(is_retry).await {
                Ok(received) => {
                    self.pool.budget.succeed();
                    if let Some(observation) = self.call.progress.observation()
                        && observation.tells_all()
                    {
                        let id = rejection::identified(&received, &self.secrets());
                        observation.request_id(id.as_deref());
                    }
                    return Ok(received);
                }
                Err(failure) => failure,
            };
            is_retry = true;
            let failed = self.failed(resends, &failure);
            if failed.sent && failure.leaves_doubt() {
                self.call.progress.doubt();
            }
            let limiter = self.rate_limit.filter(|_| failed.rate_limited);
            match retry::decide(&failed, random::fraction) {
                Decision::Resend { wait } => {
                    resends += 1;
                    self.endpoint.counters.resend();
                    self.pause(wait).await;
                }
                Decision::Renew => {
                    self.identified.renewed.store(true, Relaxed);
                    resends = 0;
                    self.report_retry(&failure, Duration::ZERO);
                    self.pause(Duration::ZERO).await;
                }
                // The limiter spreads the requests that wait, so they need no budget.
                Decision::Retry { wait }
                    if limiter.is_some() || self.pool.budget.take(Instant::now()) =>
                {
                    resends = 0;
                    self.report_retry(&failure, wait);
                    let is_paused = limiter.is_some_and(|limiter| limiter.pause(wait));
                    // An urgent request does not wait for the limiter.
                    if !is_paused || self.prepared.content.urgent {
                        self.pause(wait).await;
                    }
                }
                Decision::Retry { .. } | Decision::GiveUp => {
                    if let (Some(limiter), Some(wait)) = (limiter, failed.retry_after) {
                        limiter.pause(wait);
                    }
                    return Err(self.in_context(|context| failure.into_error(context)));
                }
            }
        }
    }

    /// Counts a retry and tells observers of it.
    fn report_retry(&self, failure: &Failure, wait: Duration) {
        self.endpoint.counters.retry();
        if let Some(observation) = self.call.progress.observation() {
            let outline = self.in_context(|context| failure.outline(context));
            observation.retry(outline, wait);
        }
    }

    /// The facts of this call for the judgment of an answer, or of its absence.
    pub(super) fn in_context<T>(&self, judge: impl FnOnce(&Context<'_>) -> T) -> T {
        judge(&Context {
            operation: self.call.operation,
            content: &self.prepared.content,
            asked: &self.prepared.url,
            secrets: &|| self.secrets(),
            peers: &self.endpoint.peers,
        })
    }

    /// The facts for the retry decision.
    fn failed(&self, resends: u32, failure: &Failure) -> Failed {
        Failed {
            attempts: self.call.progress.attempts().unwrap_or_default(),
            max_retries: self.call.max_retries,
            resends,
            idempotent: self.call.operation.idempotent,
            sent: self.call.progress.sent(),
            transient: failure.transient,
            unprocessed: failure.unprocessed,
            renewable: failure.renewable,
            rate_limited: failure.is_rate_limited(),
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
        self.call.progress.enter(Phase::Backoff);
        tokio::time::sleep(wait).await;
    }
}
