//! A call from its arguments to its outcome, within its deadline.

use std::{pin::pin, sync::Arc};

use super::{
    Answer, Call, Endpoint, Snapshot,
    interpret::interpret,
    prepare::prepare,
    send::{Attempts, Identified},
};
use crate::error::Result;

impl Endpoint {
    /// Makes one call: all attempts, within its deadline. It uses the token and the connections that the
    /// client has now, not those at the first poll of the future.
    ///
    /// # Errors
    /// Any [`Kind`](crate::error::Kind) but `Abort`; the error names the operation and counts the attempts.
    pub fn call(
        self: &Arc<Self>,
        call: Call,
    ) -> impl Future<Output = Result<Answer>> + Send + 'static {
        self.clone().call_as(self.snapshot(), call)
    }

    /// Like [`Self::call`], with the state of the client at the time of the snapshot.
    pub async fn call_as(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        call: Call,
    ) -> Result<Answer> {
        let outcome = self.within_deadline(snapshot, &call).await;
        let attempts = call.progress.attempts();
        call.progress.finish();
        match outcome {
            Ok(answer) => Ok(answer.after(attempts.unwrap_or_default())),
            Err(error) => Err(call.progress.failed(error, call.operation)),
        }
    }

    /// Like [`Self::call_as`], with an error that does not yet name the call.
    pub(crate) async fn within_deadline(
        self: &Arc<Self>,
        snapshot: Result<Snapshot>,
        call: &Call,
    ) -> Result<Answer> {
        let Snapshot {
            pool,
            access_token,
            rate_limit,
        } = snapshot?;
        let progress = &call.progress;
        progress.observe();
        // A timer alone would fire only after the request has been sent.
        if call.deadline.left().is_zero() {
            return Err(progress.overrun(&call.deadline));
        }
        let prepared = prepare(self, &pool, call, access_token).await?;
        let attempts = Attempts {
            endpoint: self,
            pool: &pool,
            rate_limit: rate_limit.as_deref(),
            call,
            prepared: &prepared,
            identified: Identified::default(),
        };
        let sending = pin!(attempts.send());
        let outcome = match tokio::time::timeout_at(call.deadline.at(), sending).await {
            Ok(sent) => sent.and_then(|received| {
                attempts.in_context(|context| {
                    let details = progress.is_asked().then(|| context.details(&received));
                    let answer = interpret(received, context, call.throw_on_failure)?;
                    Ok(answer.detailed(details))
                })
            }),
            Err(_) => Err(progress.overrun(&call.deadline)),
        };
        if let Some(key) = &prepared.password_key {
            self.public_keys.learn(key, &outcome);
        }
        outcome
    }
}
