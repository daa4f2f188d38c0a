//! Threads for work that blocks or computes for long.
//!
//! tokio's `spawn_blocking` panics where the system refuses a thread, and leaves the work in its
//! queue. Here a refusal is an error, and only where no thread exists at all: otherwise the work
//! waits for one that does.

use std::{
    collections::VecDeque,
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Condvar, Mutex, MutexGuard},
    thread,
    time::Duration,
};

use tokio::sync::oneshot;

use super::resources;
use crate::{
    error::{Error, Result},
    sync::{lock, recover},
};

/// How long a thread waits for further work before it ends. One thread of a pool never ends: a
/// process at its limit might not get another.
const IDLE_TIME: Duration = Duration::from_secs(10);

type Work = Box<dyn FnOnce() + Send>;

/// Threads for what takes the processor long, and for the loading of the trust store.
pub(crate) static WORKERS: Threads = Threads::new("genauth-work", 8);

/// At most so many threads, started as work comes in, which is taken in order.
pub(crate) struct Threads {
    name: &'static str,
    most: usize,
    state: Mutex<State>,
    arrived: Condvar,
}

struct State {
    queue: VecDeque<Work>,
    threads: usize,
    idle: usize,
}

impl Threads {
    /// A pool whose threads carry `name`. Starts none yet.
    pub(crate) const fn new(name: &'static str, most: usize) -> Self {
        Self {
            name,
            most,
            state: Mutex::new(State {
                queue: VecDeque::new(),
                threads: 0,
                idle: 0,
            }),
            arrived: Condvar::new(),
        }
    }

    /// Does `work` on one of the threads and gives what it returns.
    ///
    /// # Errors
    /// That of [`resources::refused`] where there is no thread and none can be started; `ERR_INTERNAL`
    /// where `work` panics.
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

    /// Queues `work`, and starts a thread for it unless one is idle or all are there.
    ///
    /// # Errors
    /// The system's, where there is no thread and none can be started; `work` is dropped then.
    pub(crate) fn start(&'static self, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
        let mut state = self.lock();
        state.queue.push_back(Box::new(work));
        if state.queue.len() <= state.idle {
            self.arrived.notify_one();
        } else if state.threads < self.most {
            let started = thread::Builder::new()
                .name(self.name.to_owned())
                .spawn(|| self.serve());
            match started {
                Ok(_) => state.threads += 1,
                Err(error) if state.threads == 0 => {
                    let dropped = state.queue.pop_back();
                    // Dropping may run code that comes back here.
                    drop(state);
                    drop(dropped);
                    return Err(error);
                }
                // One of the threads that exist takes the work.
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
                // A waiting call learns of a panic from the dropped sender.
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
    async fn results_come_back() {
        static POOL: Threads = Threads::new("test-results", 2);
        for number in 0..100 {
            assert_eq!(POOL.run(move || number).await.expect("a thread"), number);
        }
        assert!(POOL.lock().threads <= 2);
    }

    #[tokio::test]
    async fn work_runs_at_once_on_as_many_threads_as_are_allowed() {
        static POOL: Threads = Threads::new("test-many", 8);
        // No thread passes the barrier before all eight are there.
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
    async fn a_panic_fails_its_own_work_alone() {
        static POOL: Threads = Threads::new("test-panic", 1);
        let failed = POOL.run(|| panic!("expected by this test")).await;
        assert_eq!(failed.expect_err("it panicked").code(), "ERR_INTERNAL");
        assert_eq!(POOL.run(|| 1).await.expect("the thread goes on"), 1);
    }
}
