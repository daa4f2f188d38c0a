//! Work that its waiters run.

use std::panic::AssertUnwindSafe;

use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared, WeakShared},
};

/// The running work as one waiter holds it: a future of the outcome. `None` if the work panicked.
pub(crate) type SharedWork<T> = Shared<BoxFuture<'static, Option<T>>>;

/// The place of driven work in the state of its owner; empty by default. See [`super`].
pub(crate) struct Driven<T>(Option<WeakShared<BoxFuture<'static, Option<T>>>>);

impl<T> Default for Driven<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Clone + Send + Sync + 'static> Driven<T> {
    /// The running work. `None` if there is none, if it has ended, or if nobody waits for it any more.
    ///
    /// A lock may be held: what this drops has ended, so the work's own destructors have run. The caller
    /// must not drop the returned handle under a lock that those destructors take.
    pub(crate) fn join(&self) -> Option<SharedWork<T>> {
        let running = self.0.as_ref()?.upgrade()?;
        running.peek().is_none().then_some(running)
    }

    /// Takes the place for new work, which runs as soon as the returned handle, or one that joins it, is
    /// polled. It is dropped with the last handle.
    pub(crate) fn begin(
        &mut self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> SharedWork<T> {
        // A panic must not reach the waiters that happen not to poll.
        let work = AssertUnwindSafe(work).catch_unwind().map(Result::ok);
        let work = work.boxed().shared();
        self.0 = work.downgrade();
        work
    }

    /// Whether work is running that [`Self::join`] would give.
    #[cfg(test)]
    pub(crate) fn is_running(&self) -> bool {
        self.join().is_some()
    }
}

#[cfg(test)]
mod tests {
    use std::{
        future::{pending, ready},
        sync::{
            Arc,
            atomic::{AtomicU32, Ordering},
        },
    };

    use futures_util::FutureExt;
    use tokio::sync::oneshot;

    use super::Driven;

    #[test]
    fn work_runs_once_and_all_waiters_get_the_outcome_also_an_error() {
        let mut place = Driven::default();
        let runs = Arc::new(AtomicU32::new(0));
        let counted = runs.clone();
        let first = place.begin(async move {
            counted.fetch_add(1, Ordering::Relaxed);
            Err::<(), _>("refused")
        });
        let second = place.join().expect("the work is running");
        for waiter in [first, second] {
            assert_eq!(waiter.now_or_never(), Some(Some(Err("refused"))));
        }
        assert_eq!(runs.load(Ordering::Relaxed), 1);
    }

    #[test]
    fn an_outcome_is_not_kept_for_later_callers() {
        let mut place = Driven::default();
        let waiter = place.begin(ready(1));
        assert_eq!(waiter.clone().now_or_never(), Some(Some(1)));
        assert!(!place.is_running(), "a waiter still holds the outcome");
    }

    #[tokio::test]
    async fn the_others_continue_the_work_of_a_waiter_that_is_dropped() {
        let mut place = Driven::default();
        let (answer, answered) = oneshot::channel();
        let mut first = place.begin(async move { answered.await.expect("an answer") });
        assert_eq!((&mut first).now_or_never(), None);
        let second = tokio::spawn(place.join().expect("the work is running"));
        drop(first);
        answer.send(1).expect("the work waits");
        assert_eq!(second.await.expect("no panic"), Some(1));
    }

    #[test]
    fn work_is_dropped_with_its_last_waiter() {
        let mut place = Driven::<()>::default();
        let held = Arc::new(());
        let holding = held.clone();
        let first = place.begin(async move {
            let _holding = holding;
            pending().await
        });
        let second = place.join().expect("the work is running");
        assert_eq!(second.now_or_never(), None);
        drop(first);
        assert_eq!(Arc::strong_count(&held), 1);
        assert!(!place.is_running());
    }

    #[test]
    fn a_panic_ends_the_wait_of_all() {
        let mut place = Driven::<()>::default();
        let first = place.begin(async { panic!("while callers wait") });
        let second = place.join().expect("the work is running");
        for waiter in [first, second] {
            assert_eq!(waiter.now_or_never(), Some(None));
        }
        assert!(!place.is_running());
    }
}
