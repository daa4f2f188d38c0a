//! Computations that take a fraction of a millisecond, such as signatures, on the threads of [`WORKERS`].
//!
//! Waking a thread and switching to it costs a tenth of a signature to a half. So a thread goes on while there is more
//! to compute, and the network thread is woken once for several results.

use std::{
    collections::VecDeque,
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{LazyLock, Mutex, MutexGuard},
};

use tokio::{runtime::Handle, sync::oneshot};

use super::threads::{OTHER_PROCESSORS, Threads, WORKERS};
use crate::{
    error::{Error, Result},
    sync::lock,
};

/// Results that wait for further ones at most, while there is more to compute.
const MOST_HELD: usize = 16;

/// Computations on [`WORKERS`].
pub(crate) static SHORT_WORK: LazyLock<ShortWork> =
    LazyLock::new(|| ShortWork::new(&WORKERS, *OTHER_PROCESSORS));

/// A first-in-first-out queue of computations, and the threads that work on it.
pub(crate) struct ShortWork {
    pool: &'static Threads,
    /// The most threads that work on the queue, by [`Processors`]: one of the pool is left for other work.
    most: [usize; 2],
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    queue: VecDeque<Work>,
    /// Threads that work on the queue, or are about to.
    threads: usize,
    /// Computations that were taken from the queue and have not ended.
    running: usize,
    results: Results,
}

/// A computation, with the runtime of its call.
struct Work {
    run: Box<dyn FnOnce() -> HandBack + Send>,
    runtime: Handle,
}

/// Hands a result to its call.
type HandBack = Box<dyn FnOnce() + Send>;

/// Results that go to their calls when this is dropped, so that no end of a runtime loses them.
#[derive(Default)]
struct Results(Vec<HandBack>);

impl Drop for Results {
    fn drop(&mut self) {
        self.0.drain(..).for_each(|hand_back| hand_back());
    }
}

/// The processors that a computation may use.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Processors {
    /// All but that of the network thread, which computes meanwhile.
    Others,
    /// All.
    All,
}

impl ShortWork {
    fn new(pool: &'static Threads, other_processors: usize) -> Self {
        let most = |processors: usize| processors.min(pool.max_threads() - 1);
        Self {
            pool,
            most: [most(other_processors), most(other_processors + 1)],
            state: Mutex::default(),
        }
    }

    /// Runs `work` on another thread, or on this one if the system gives no other, and returns its result.
    ///
    /// # Errors
    /// `ERR_INTERNAL` if `work` panics.
    pub(crate) async fn run<T: Send + 'static>(
        &'static self,
        processors: Processors,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let (sender, result) = oneshot::channel();
        let run = move || -> HandBack {
            let result = work();
            // It is dropped if no call waits for it.
            Box::new(move || drop(sender.send(result)))
        };
        self.queue(Box::new(run), processors);
        result.await.map_err(|_panicked| Error::internal())
    }

    /// Whether a computation would soon run on a processor of its own, beside the thread that asks: at once, or after the
    /// one that is running there. A thread that finds its next computation in the queue does not go to sleep.
    pub(crate) fn is_free(&self) -> bool {
        let state = self.lock();
        state.queue.len() + state.running < 2 * self.most[Processors::Others as usize]
    }

    /// Queues a computation, and has one more thread work on the queue if there are processors for it.
    fn queue(&'static self, run: Box<dyn FnOnce() -> HandBack + Send>, processors: Processors) {
        let most = self.most[processors as usize].max(1);
        let mut state = self.lock();
        let runtime = Handle::current();
        state.queue.push_back(Work { run, runtime });
        if state.threads < most.min(state.queue.len() + state.running) {
            state.threads += 1;
            drop(state);
            if self.pool.start(|| self.serve()).is_err() {
                self.serve();
            }
        }
    }

    /// Computes until the queue is empty.
    fn serve(&self) {
        let mut state = self.lock();
        while let Some(Work { run, runtime }) = state.queue.pop_front() {
            state.running += 1;
            drop(state);
            // A panic drops the sender, which fails the waiting call.
            let result = catch_unwind(AssertUnwindSafe(run));
            state = self.lock();
            state.running -= 1;
            state.results.0.extend(result);
            if state.results.0.len() >= MOST_HELD || state.queue.is_empty() {
                let results = mem::take(&mut state.results);
                drop(state);
                // On the thread of the calls, which this wakes once.
                runtime.spawn(async move { drop(results) });
                state = self.lock();
            }
        }
        state.threads -= 1;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{LazyLock, mpsc};

    use futures_util::{FutureExt, future::BoxFuture};

    use super::{
        MOST_HELD,
        Processors::{self, All, Others},
        ShortWork,
    };
    use crate::{error::Result, runtime::threads::Threads};

    /// Queues a computation, and returns what waits for its result.
    fn queued<T: Send + 'static>(
        work: &'static ShortWork,
        processors: Processors,
        compute: impl FnOnce() -> T + Send + 'static,
    ) -> BoxFuture<'static, Result<T>> {
        let mut result = work.run(processors, compute).boxed();
        assert!((&mut result).now_or_never().is_none());
        result
    }

    #[tokio::test]
    async fn work_returns_its_result() {
        static POOL: Threads = Threads::new("test-short", 3);
        static WORK: LazyLock<ShortWork> = LazyLock::new(|| ShortWork::new(&POOL, 1));
        for number in 0..100 {
            let processors = [Others, All][number % 2];
            let result = WORK.run(processors, move || number).await;
            assert_eq!(result.expect("no panic"), number);
        }
    }

    #[tokio::test]
    async fn results_come_together_while_there_is_more_to_compute() {
        static POOL: Threads = Threads::new("test-together", 2);
        static WORK: LazyLock<ShortWork> = LazyLock::new(|| ShortWork::new(&POOL, 1));
        let (release, released) = mpsc::channel();
        let first = queued(&WORK, All, move || released.recv());
        let mut others: Vec<_> = (0..MOST_HELD + 2)
            .map(|number| queued(&WORK, All, move || number))
            .collect();
        release.send(()).expect("it waits");
        first.await.expect("no panic").expect("a message");
        let later = others.split_off(MOST_HELD - 1);
        for (number, other) in others.into_iter().enumerate() {
            let result = other.now_or_never().expect("it came with the first");
            assert_eq!(result.expect("no panic"), number);
        }
        for (number, other) in later.into_iter().enumerate() {
            assert_eq!(other.await.expect("no panic"), MOST_HELD - 1 + number);
        }
    }

    #[tokio::test]
    async fn threads_are_limited_by_the_processors() {
        static POOL: Threads = Threads::new("test-limited", 8);
        static WORK: LazyLock<ShortWork> = LazyLock::new(|| ShortWork::new(&POOL, 1));
        assert!(WORK.is_free());
        let (release, released) = mpsc::channel();
        let mut results = vec![queued(&WORK, Others, move || released.recv().is_ok())];
        assert!(WORK.is_free(), "one runs, none waits");
        results.push(queued(&WORK, Others, || true));
        assert!(!WORK.is_free(), "one runs, one waits");
        assert_eq!(WORK.lock().threads, 1);
        release.send(()).expect("it waits");
        for result in results {
            assert!(result.await.expect("no panic"));
        }
        assert!(WORK.is_free());
    }

    #[tokio::test]
    async fn one_thread_of_the_pool_is_left_for_other_work() {
        static POOL: Threads = Threads::new("test-left", 3);
        static WORK: LazyLock<ShortWork> = LazyLock::new(|| ShortWork::new(&POOL, 8));
        let (releases, results): (Vec<_>, Vec<_>) = (0..4)
            .map(|_| {
                let (release, released) = mpsc::channel();
                (release, queued(&WORK, All, move || released.recv()))
            })
            .unzip();
        assert_eq!(POOL.run(|| 1).await.expect("a thread"), 1);
        for release in releases {
            release.send(()).expect("it waits");
        }
        for result in results {
            result.await.expect("no panic").expect("a message");
        }
    }

    #[tokio::test]
    async fn nothing_is_free_beside_a_single_processor() {
        static POOL: Threads = Threads::new("test-single", 2);
        static WORK: LazyLock<ShortWork> = LazyLock::new(|| ShortWork::new(&POOL, 0));
        assert!(!WORK.is_free());
        for processors in [Others, All] {
            assert_eq!(WORK.run(processors, || 1).await.expect("no panic"), 1);
        }
    }

    #[tokio::test]
    async fn a_panic_fails_only_its_own_work() {
        static POOL: Threads = Threads::new("test-short-panic", 2);
        static WORK: LazyLock<ShortWork> = LazyLock::new(|| ShortWork::new(&POOL, 1));
        let failed = WORK.run(All, || panic!("expected by this test")).await;
        assert_eq!(failed.expect_err("it panicked").code(), "ERR_INTERNAL");
        assert_eq!(WORK.run(All, || 1).await.expect("the thread goes on"), 1);
    }

    #[test]
    fn a_result_outlives_the_runtime_that_it_goes_through() {
        static POOL: Threads = Threads::new("test-runtime", 2);
        static WORK: LazyLock<ShortWork> = LazyLock::new(|| ShortWork::new(&POOL, 1));
        let runtime = || {
            let mut builder = tokio::runtime::Builder::new_current_thread();
            builder.build().expect("a runtime")
        };
        let (release, released) = mpsc::channel();
        let (one, other) = (runtime(), runtime());
        let within_one = one.enter();
        let first = queued(&WORK, All, move || released.recv());
        let within_other = other.enter();
        let second = queued(&WORK, All, || 1);
        drop(within_other);
        let third = queued(&WORK, All, || 2);
        drop(within_one);
        drop((one, first));
        release.send(()).expect("it waits");
        let both = async { (second.await, third.await) };
        let (second, third) = other.block_on(both);
        assert_eq!(
            (second.expect("a result"), third.expect("a result")),
            (1, 2)
        );
    }
}
