//! Work that runs apart from its waiters.

use std::sync::{Arc, Weak};

use tokio::sync::watch;

type Outcome<T> = watch::Sender<Option<T>>;

/// The place of detached work in the state of its owner; empty by default. See [`super`].
pub(crate) struct Detached<T>(Weak<Outcome<T>>);

impl<T> Default for Detached<T> {
    fn default() -> Self {
        Self(Weak::new())
    }
}

impl<T> Detached<T> {
    /// A waiter of the running work. `None` if there is none, or if it has ended.
    pub(crate) fn join(&self) -> Option<Waiter<T>> {
        let waiter = Waiter(self.0.upgrade()?.subscribe());
        let running = waiter.0.borrow().is_none();
        running.then_some(waiter)
    }

    /// Whether [`Self::join`] would give a waiter.
    pub(crate) fn is_running(&self) -> bool {
        self.0
            .upgrade()
            .is_some_and(|outcome| outcome.borrow().is_none())
    }

    /// Takes the place for new work: its task or thread gets the [`Completion`], the caller gets the waiter.
    pub(crate) fn begin(&mut self) -> (Completion<T>, Waiter<T>) {
        let (outcome, waiter) = watch::channel(None);
        let outcome = Arc::new(outcome);
        self.0 = Arc::downgrade(&outcome);
        (Completion(outcome), Waiter(waiter))
    }

    /// Empties the place, so that later callers begin anew. Callers that wait already are not affected.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Empties the place if it holds the work of `completion`, and not work that began later.
    pub(crate) fn end(&mut self, completion: &Completion<T>) {
        if Weak::as_ptr(&self.0) == Arc::as_ptr(&completion.0) {
            self.clear();
        }
    }

    /// Number of callers that wait.
    #[cfg(test)]
    pub(crate) fn waiters(&self) -> usize {
        let receivers = |outcome: Arc<Outcome<T>>| outcome.receiver_count();
        self.0.upgrade().map_or(0, receivers)
    }
}

/// One caller that waits for detached work.
pub(crate) struct Waiter<T>(watch::Receiver<Option<T>>);

impl<T: Clone> Waiter<T> {
    /// The outcome, as soon as there is one. `None` if every [`Completion`] was dropped without one: the work
    /// panicked, or its task was canceled.
    pub(crate) async fn outcome(mut self) -> Option<T> {
        let outcome = self.0.wait_for(Option::is_some).await.ok()?;
        outcome.clone()
    }
}

/// The working end. Work whose last handle is dropped without an outcome has ended too.
pub(crate) struct Completion<T>(Arc<Outcome<T>>);

impl<T> Clone for Completion<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Completion<T> {
    /// Ends the work with an outcome for all that wait.
    pub(crate) fn complete(self, outcome: T) {
        self.0.send_replace(Some(outcome));
    }

    /// Whether nobody waits. Decide under the lock that guards the [`Detached`], where no caller can join.
    pub(crate) fn is_abandoned(&self) -> bool {
        self.0.is_closed()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::Detached;

    #[test]
    fn all_waiters_get_the_outcome_also_an_error() {
        let mut place = Detached::default();
        let (completion, first) = place.begin();
        let second = place.join().expect("the work is running");
        assert_eq!(place.waiters(), 2);
        completion.complete(Err::<(), _>("refused"));
        for waiter in [first, second] {
            assert_eq!(waiter.outcome().now_or_never(), Some(Some(Err("refused"))));
        }
    }

    #[test]
    fn an_outcome_is_not_kept_for_later_callers() {
        let mut place = Detached::default();
        let (completion, waiter) = place.begin();
        let working = completion.clone();
        completion.complete(1);
        assert!(!place.is_running() && place.join().is_none());
        drop(working);
        assert_eq!(waiter.outcome().now_or_never(), Some(Some(1)));
    }

    #[test]
    fn work_continues_without_waiters_and_can_be_joined_again() {
        let mut place = Detached::default();
        let (completion, first) = place.begin();
        drop(first);
        assert!(completion.is_abandoned() && place.is_running());
        let second = place.join().expect("the work is running");
        assert!(!completion.is_abandoned());
        completion.complete(1);
        assert_eq!(second.outcome().now_or_never(), Some(Some(1)));
    }

    #[test]
    fn work_without_an_outcome_ends_the_wait() {
        let mut place = Detached::<u8>::default();
        let (completion, waiter) = place.begin();
        assert!(place.join().is_some());
        drop(completion);
        assert!(!place.is_running() && place.join().is_none());
        assert_eq!(waiter.outcome().now_or_never(), Some(None));
    }

    #[tokio::test]
    async fn a_panic_and_a_canceled_task_end_the_wait() {
        let mut place = Detached::<u8>::default();
        let (completion, waiter) = place.begin();
        let panicking = async move {
            let _completion = completion;
            panic!("while callers wait");
        };
        let task = tokio::spawn(panicking);
        assert_eq!(waiter.outcome().await, None);
        assert!(task.await.is_err_and(|error| error.is_panic()));

        let (completion, waiter) = place.begin();
        let task = tokio::spawn(async move {
            std::future::pending::<()>().await;
            completion.complete(1);
        });
        task.abort();
        assert_eq!(waiter.outcome().await, None);
        assert!(!place.is_running());
    }

    #[test]
    fn a_late_end_does_not_touch_work_that_began_since() {
        let mut place = Detached::<u8>::default();
        let (late, _waiter) = place.begin();
        place.clear();
        assert!(!place.is_running());
        let (completion, _waiter) = place.begin();
        place.end(&late);
        assert!(place.is_running());
        place.end(&completion);
        assert!(!place.is_running());
    }
}
