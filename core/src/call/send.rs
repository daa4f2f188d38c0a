//! The second stage of a call: attempts, until one has an answer or a further one would be useless or unsafe.

use std::time::Duration;

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
    sync::random,
    transport::Pool,
};

/// The attempts of one call.
pub(super) struct Attempts<'call> {
    pub(super) endpoint: &'call Endpoint,
    pub(super) pool: &'call Pool,
    pub(super) call: &'call Call,
    pub(super) prepared: &'call PreparedCall<'call>,
}

impl Attempts<'_> {
    /// Makes attempts until one has an answer with a 2xx status.
    ///
    /// # Errors
    /// That of the last attempt, once no further one follows.
    pub(super) async fn send(&self) -> Result<Received> {
        let mut resends = 0;
        loop {
            if resends == 0 {
                self.call.progress.begin_attempt();
            }
            let failure = match self.attempt().await {
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
            let failed = self.failed(resends, &failure);
            match retry::decide(&failed, random::fraction) {
                Decision::Resend { wait } => {
                    resends += 1;
                    self.endpoint.counters.resend();
                    self.pause(wait).await;
                }
                Decision::Retry { wait } if self.pool.budget.take(Instant::now()) => {
                    resends = 0;
                    self.endpoint.counters.retry();
                    if let Some(observation) = self.call.progress.observation() {
                        let outline = self.in_context(|context| failure.outline(context));
                        observation.retry(outline, wait);
                    }
                    self.pause(wait).await;
                }
                Decision::Retry { .. } | Decision::GiveUp => {
                    return Err(self.in_context(|context| failure.into_error(context)));
                }
            }
        }
    }

    /// What the judgment of an answer, or of its absence, needs to know of this call.
    pub(super) fn in_context<T>(&self, judge: impl FnOnce(&Context<'_>) -> T) -> T {
        judge(&Context {
            operation: self.call.operation,
            content: &self.prepared.content,
            asked: &self.prepared.url,
            secrets: &|| self.secrets(),
            peers: self.pool.peers(),
        })
    }

    /// What the retry decision needs to know.
    fn failed(&self, resends: u32, failure: &Failure) -> Failed {
        Failed {
            attempts: self.call.progress.attempts().unwrap_or_default(),
            max_retries: self.call.max_retries,
            resends,
            idempotent: self.call.operation.idempotent,
            sent: self.call.progress.sent(),
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
        self.call.progress.enter(Phase::Backoff);
        tokio::time::sleep(wait).await;
    }
}
