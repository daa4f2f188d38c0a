//! A request that is under way, and those who wait for it.

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

use super::entry::Entry;
use crate::{call::Answer, error::Result};

/// How much of its time a call may spend before the service is asked: for a service in trouble to
/// recover, or for another machine to bring the token.
const SHARE_OF_PATIENCE: u32 = 4;
/// And how long at most. The lease of a machine that has died is over before.
const LONGEST_HOLD: Duration = Duration::from_secs(5);

/// How a request ended, for all who wait for it.
pub(super) type Outcome = Result<Landed>;

/// What a request brought.
#[derive(Clone)]
pub(super) enum Landed {
    /// A token to keep. One that came from the store may be too old for some of those who wait.
    Kept { entry: Arc<Entry>, shared: bool },
    /// An answer that is returned and not kept: a business failure, or a token that must not be served.
    PassedOn(Arc<Answer>),
}

/// A request as those have it who wait for it.
#[derive(Clone)]
pub(super) struct Flight {
    outcome: watch::Receiver<Option<Outcome>>,
    hold: Hold,
}

/// The end of a request that its waiters do not have.
pub(super) struct Landing {
    outcome: watch::Sender<Option<Outcome>>,
    pub(super) hold: Hold,
}

impl Flight {
    /// A request that may be held up by its first caller's share of `patience`.
    pub(super) fn begin(patience: Duration) -> (Landing, Self) {
        let (landing, outcome) = watch::channel(None);
        let hold = Hold(Arc::new(watch::Sender::new(Hold::end(patience))));
        let landing = Landing {
            outcome: landing,
            hold: hold.clone(),
        };
        (landing, Self { outcome, hold })
    }

    /// One more caller waits, who has so much time.
    pub(super) fn join(&self, patience: Duration) {
        self.hold.shorten(Hold::end(patience));
    }

    /// A request that ended in a panic has no outcome and never will.
    pub(super) fn is_under_way(&self) -> bool {
        self.outcome.has_changed().is_ok()
    }

    /// `None` where it ended in a panic.
    pub(super) async fn outcome(&mut self) -> Option<Outcome> {
        let outcome = self.outcome.wait_for(Option::is_some).await.ok()?;
        outcome.clone()
    }
}

impl Landing {
    pub(super) fn is_of(&self, flight: &Flight) -> bool {
        self.outcome.subscribe().same_channel(&flight.outcome)
    }

    pub(super) fn tell(&self, outcome: Outcome) {
        self.outcome.send_replace(Some(outcome));
    }
}

/// Until when a request may be held up before it asks the service. A caller with little time who
/// joins it later makes that earlier: no call loses more than its share by waiting.
#[derive(Clone)]
pub(super) struct Hold(Arc<watch::Sender<Instant>>);

impl Hold {
    fn end(patience: Duration) -> Instant {
        Instant::now() + (patience / SHARE_OF_PATIENCE).min(LONGEST_HOLD)
    }

    fn shorten(&self, end: Instant) {
        self.0.send_if_modified(|until| {
            let earlier = end < *until;
            if earlier {
                *until = end;
            }
            earlier
        });
    }

    /// What comes of `work`, if it comes in time.
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
