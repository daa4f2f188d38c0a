//! The one network thread of the process and its runtime.

use std::{future::Future, pin::Pin, sync::LazyLock, thread};

use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

/// Tasks taken over in one go; the queue itself has no bound.
const BATCH: usize = 64;
/// Threads for what blocks: `getaddrinfo` and the loading of the trust store.
const BLOCKING_THREADS: usize = 8;

static NETWORK: LazyLock<UnboundedSender<Task>> = LazyLock::new(start);

/// Runs `task` on the network thread. Costs the caller one allocation and, at most, one wake-up.
pub fn spawn(task: impl Future<Output = ()> + Send + 'static) {
    // The receiver lives as long as the process, so the task always arrives.
    let _ = NETWORK.send(Box::pin(task));
}

fn start() -> UnboundedSender<Task> {
    let (sender, mut receiver) = unbounded_channel::<Task>();
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
                    for task in batch.drain(..) {
                        tokio::spawn(task);
                    }
                }
            });
        })
        .expect("the system gives the process one more thread");
    sender
}
