//! One attempt of a call: send the request with an identity, and judge the answer.

use std::time::{Duration, SystemTime};

use http::HeaderValue;
use tokio::sync::SemaphorePermit;

use super::{
    Reading, attempt_response::is_success, envelope::Envelope, failure::Failure,
    received::Received, retry, send::Attempts,
};
use crate::{
    error::{Phase, Result},
    identity::{Acquired, Answered, Authorization, Codes, Judgment},
    rate_limit::Limiter,
    transport::SendError,
};

/// RFC 9110, 15.5.8.
const PROXY_AUTHENTICATION_REQUIRED: u16 = 407;

/// A refusal of an identity is short; the codes of a longer answer are not read for it.
const LONGEST_IDENTITY_REFUSAL: usize = 16 * 1024;

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
}
