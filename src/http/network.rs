//! The one network thread of the process and its runtime.

use std::{sync::LazyLock, thread};

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

/// Makes a task and starts it, on the network thread.
type Start = Box<dyn FnOnce() + Send>;

/// Tasks taken over in one go; the queue itself has no bound.
const BATCH: usize = 64;
/// Threads for what blocks: signatures, decompression, and the loading of the trust store.
const BLOCKING_THREADS: usize = 8;

static NETWORK: LazyLock<UnboundedSender<Start>> = LazyLock::new(start);

/// Runs the future that `make` gives on the network thread, where it is made too: futures are large,
/// and the caller's time is dear. Costs the caller one allocation and, at most, one wake-up.
pub fn spawn<F>(make: impl FnOnce() -> F + Send + 'static)
where
    F: Future<Output = ()> + Send + 'static,
{
    let start = move || {
        tokio::spawn(make());
    };
    // The receiver lives as long as the process, so the task always arrives.
    let _ = NETWORK.send(Box::new(start));
}

fn start() -> UnboundedSender<Start> {
    let (sender, mut receiver) = unbounded_channel::<Start>();
    thread::Builder::new()
        .name("genauth-net".to_owned())
        .spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .max_blocking_threads(BLOCKING_THREADS)
                .thread_name("genauth-block")
                .build()
                .expect("the system gives the process an event queue");
            runtime.block_on(async move {
                let mut batch = Vec::with_capacity(BATCH);
                while receiver.recv_many(&mut batch, BATCH).await > 0 {
                    for start in batch.drain(..) {
                        start();
                    }
                }
            });
        })
        .expect("the system gives the process one more thread");
    sender
}
