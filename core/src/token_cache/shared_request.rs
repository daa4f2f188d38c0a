//! The request for one token that all calls share, and how long it may be delayed.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    sync::Arc,
    task::Poll,
    time::Duration,
};

use tokio::{
    sync::watch,
    time::{Instant, timeout_at},
};

use super::{entry::Entry, token_source::TokenSource};
use crate::{
    call::Answer,
    error::{Phase, Result},
    sync::{Completion, Detached, Waiter},
};

/// Share of a call's time that may pass before the service is asked: for a service in trouble to
/// recover, or for another machine to bring the token.
const SHARE_OF_PATIENCE: u32 = 4;
/// The longest such delay. The lease of a machine that has died ends earlier.
const LONGEST_DELAY: Duration = Duration::from_secs(5);

/// How a request ended, for all calls that wait for it.
pub(super) type Outcome = Result<Obtained>;

/// The result of a request.
#[derive(Clone)]
pub(super) enum Obtained {
    /// A token to keep. One from the store may be too old for some of the calls that wait.
    Kept { entry: Arc<Entry>, shared: bool },
    /// An answer that is returned and not kept: a business failure, or a token that must not be served.
    PassedOn(Arc<Answer>),
}

/// The place of the request in the slot of its token.
#[derive(Default)]
pub(super) struct SharedRequest {
    work: Detached<Outcome>,
    /// The limit of the last request's delay.
    delay: Option<DelayLimit>,
    /// The phase of the last request, while it runs.
    phase: Option<Box<dyn Fn() -> Option<Phase> + Send + Sync>>,
}

impl SharedRequest {
    /// Whether a request is running that calls may join.
    pub(super) fn is_running(&self) -> bool {
        self.work.is_running()
    }

    /// The running request, if there is one. `patience` is the time that a call has left; a refresh, which
    /// does not wait, has none.
    pub(super) fn join(&self, patience: Option<Duration>) -> Option<Waiter<Outcome>> {
        let waiter = self.work.join()?;
        if let (Some(delay), Some(patience)) = (&self.delay, patience) {
            delay.shorten(patience);
        }
        Some(waiter)
    }

    /// The phase of the running request. `None` if there is none.
    pub(super) fn phase(&self) -> Option<Phase> {
        self.phase.as_ref()?()
    }

    /// Takes the place for a new request to `source`, which may be delayed by a share of `patience`.
    pub(super) fn begin<S: TokenSource>(
        &mut self,
        source: &Arc<S>,
        patience: Duration,
    ) -> (Completion<Outcome>, DelayLimit, Waiter<Outcome>) {
        let delay = DelayLimit::new(patience);
        self.delay = Some(delay.clone());
        // The task of the request owns the source.
        let source = Arc::downgrade(source);
        self.phase = Some(Box::new(move || Some(source.upgrade()?.phase())));
        let (completion, waiter) = self.work.begin();
        (completion, delay, waiter)
    }

    /// Later calls begin a request of their own.
    pub(super) fn clear(&mut self) {
        self.work.clear();
    }

    /// As [`Self::clear`], unless a later request has begun.
    pub(super) fn end(&mut self, completion: &Completion<Outcome>) {
        self.work.end(completion);
    }
}

/// The time until which a request may be delayed before it asks the service. A call with little time that
/// joins later makes it earlier, so that no call loses more than its share by waiting.
#[derive(Clone)]
pub(super) struct DelayLimit(Arc<watch::Sender<Instant>>);

impl DelayLimit {
    fn new(patience: Duration) -> Self {
        Self(Arc::new(watch::Sender::new(Self::end(patience))))
    }

    fn end(patience: Duration) -> Instant {
        Instant::now() + (patience / SHARE_OF_PATIENCE).min(LONGEST_DELAY)
    }

    fn shorten(&self, patience: Duration) {
        let end = Self::end(patience);
        self.0.send_if_modified(|until| {
            let earlier = end < *until;
            if earlier {
                *until = end;
            }
            earlier
        });
    }

    /// The output of `work` if it ends within the limit.
    pub(super) async fn within<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        let mut over = pin!(self.over());
        // The work first: what does not wait must not wait for a timer either.
        poll_fn(|context| match work.as_mut().poll(context) {
            Poll::Ready(done) => Poll::Ready(Some(done)),
            Poll::Pending => over.as_mut().poll(context).map(|()| None),
        })
        .await
    }

    async fn over(&self) {
        let mut until = self.0.subscribe();
        loop {
            let end = *until.borrow_and_update();
            if timeout_at(end, until.changed()).await.is_err() {
                return;
            }
        }
    }
}
