//! Threads for work that blocks or computes for long.
//!
//! tokio's `spawn_blocking` panics where the system refuses a thread, and leaves the work in its queue. Here
//! a refusal is an error only if no thread exists; otherwise the work waits for an existing thread.

use std::{
    collections::VecDeque,
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Condvar, LazyLock, Mutex, MutexGuard},
    thread::{self, available_parallelism},
    time::Duration,
};

use tokio::sync::oneshot;

use super::resources;
use crate::{
    error::{Error, Result},
    sync::{lock, recover},
};

/// How long an idle thread waits before it ends. One thread of a pool never ends: a process at its limit
/// might not get another.
const IDLE_TIME: Duration = Duration::from_secs(10);

type Work = Box<dyn FnOnce() + Send>;

/// The processors that this process may use beside the one of the network thread. The system is asked once: it reads
/// files for the answer.
pub(crate) static OTHER_PROCESSORS: LazyLock<usize> =
    LazyLock::new(|| available_parallelism().map_or(1, |all| all.get() - 1));

/// The most threads of [`WORKERS`], however many processors there are.
const MOST_WORKERS: usize = 8;

/// Threads for CPU-bound work and for loading the trust store: one more than there are processors, since one may wait
/// for a file. With more, they would take turns on the processors, and so would the network thread with them.
pub(crate) static WORKERS: LazyLock<Threads> =
    LazyLock::new(|| Threads::new("genauth-work", MOST_WORKERS.min(*OTHER_PROCESSORS + 2)));

/// A bounded pool of threads, started on demand, with a first-in-first-out queue.
pub(crate) struct Threads {
    name: &'static str,
    max_threads: usize,
    state: Mutex<State>,
    arrived: Condvar,
}

struct State {
    queue: VecDeque<Work>,
    threads: usize,
    idle: usize,
}

impl Threads {
    /// Creates a pool whose threads have this name, without starting one.
    pub(crate) const fn new(name: &'static str, max_threads: usize) -> Self {
        Self {
            name,
            max_threads,
            state: Mutex::new(State {
                queue: VecDeque::new(),
                threads: 0,
                idle: 0,
            }),
            arrived: Condvar::new(),
        }
    }

    /// The most threads that it starts.
    pub(crate) fn max_threads(&self) -> usize {
        self.max_threads
    }

    /// Runs `work` on one of the threads and returns its result.
    ///
    /// # Errors
    /// See [`resources::refused`], if no thread exists and none can be started; `ERR_INTERNAL` if `work`
    /// panics.
    pub(crate) async fn run<T: Send + 'static>(
        &'static self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T> {
        let (sender, done) = oneshot::channel();
        self.start(move || {
            // The result is dropped if no call waits for it.
            let _ = sender.send(work());
        })
        .map_err(|error| resources::refused("a thread", &error))?;
        done.await.map_err(|_panicked| Error::internal())
    }

    /// Queues `work`, and starts a thread unless one is idle or the pool is full.
    ///
    /// # Errors
    /// The error of the system, if no thread exists and none can be started; `work` is then dropped.
    pub(crate) fn start(&'static self, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
        let mut state = self.lock();
        state.queue.push_back(Box::new(work));
        if state.queue.len() <= state.idle {
            self.arrived.notify_one();
        } else if state.threads < self.max_threads {
            let started = thread::Builder::new()
                .name(self.name.to_owned())
                .spawn(|| self.serve());
            match started {
                Ok(_) => state.threads += 1,
                Err(error) if state.threads == 0 => {
                    let dropped = state.queue.pop_back();
                    // Dropped after the lock: drop code may call this function.
                    drop(state);
                    drop(dropped);
                    return Err(error);
                }
                // An existing thread runs the work.
                Err(_) => {}
            }
        }
        Ok(())
    }

    fn serve(&self) {
        let mut state = self.lock();
        loop {
            if let Some(work) = state.queue.pop_front() {
                drop(state);
                // A panic drops the sender, which fails the waiting call.
                let _ = catch_unwind(AssertUnwindSafe(work));
                state = self.lock();
                continue;
            }
            state.idle += 1;
            let (woken, waited) = recover(self.arrived.wait_timeout(state, IDLE_TIME));
            state = woken;
            state.idle -= 1;
            if waited.timed_out() && state.queue.is_empty() && state.threads > 1 {
                state.threads -= 1;
                return;
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Barrier};

    use super::Threads;

    #[tokio::test]
    async fn work_returns_its_result() {
        static POOL: Threads = Threads::new("test-results", 2);
        for number in 0..100 {
            assert_eq!(POOL.run(move || number).await.expect("a thread"), number);
        }
        assert!(POOL.lock().threads <= 2);
    }

    #[tokio::test]
    async fn work_runs_in_parallel_up_to_the_limit() {
        static POOL: Threads = Threads::new("test-many", 8);
        // No thread passes the barrier before all eight run.
        let barrier = Arc::new(Barrier::new(8));
        let waiting = (0..8).map(|_| {
            let barrier = barrier.clone();
            tokio::spawn(POOL.run(move || barrier.wait()))
        });
        for waiting in waiting.collect::<Vec<_>>() {
            waiting.await.expect("no panic").expect("a thread");
        }
        assert_eq!(POOL.lock().threads, 8);
    }

    #[tokio::test]
    async fn a_panic_fails_only_its_own_work() {
        static POOL: Threads = Threads::new("test-panic", 1);
        let failed = POOL.run(|| panic!("expected by this test")).await;
        assert_eq!(failed.expect_err("it panicked").code(), "ERR_INTERNAL");
        assert_eq!(POOL.run(|| 1).await.expect("the thread goes on"), 1);
    }
}
