//! The one network thread of the process and its runtime.

use std::{
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Mutex,
    thread,
};

use tokio::{
    runtime::{Builder, Runtime},
    sync::mpsc::{UnboundedReceiver, UnboundedSender, error::SendError, unbounded_channel},
};

use super::resources;
use crate::{error::Result, sync::lock};

/// Creates and starts a task on the network thread.
type Start = Box<dyn FnOnce() + Send>;

/// Tasks taken from the queue at a time; the queue is unbounded.
const BATCH: usize = 64;

/// The queue of the network thread; `None` until the thread is started.
static NETWORK: Mutex<Option<UnboundedSender<Start>>> = Mutex::new(None);

/// Runs the future that `make` returns on the network thread. `make` runs there too, since futures are large
/// to move. The caller's thread makes one allocation and at most one wake-up.
///
/// The first call starts the thread, and so does a call after the thread has failed.
///
/// # Errors
/// A connection error with the code `ERR_SYSTEM` or the name in errno(3) where the system gives no thread or
/// no event queue. `make` is dropped, and the next call tries again.
pub fn spawn<F>(make: impl FnOnce() -> F + Send + 'static) -> Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    let start: Start = Box::new(move || {
        // In a box: the runtime moves what it is given several times, and the future of a call has some kB.
        tokio::spawn(Box::pin(make()));
    });
    let mut network = lock(&NETWORK);
    let unsent = match &*network {
        Some(sender) => match sender.send(start) {
            Ok(()) => return Ok(()),
            Err(SendError(start)) => start,
        },
        None => start,
    };
    match begin() {
        Ok(sender) => {
            // The receiver is on the thread that has just started.
            let _ = sender.send(unsent);
            *network = Some(sender);
            Ok(())
        }
        Err(error) => {
            *network = None;
            drop(network);
            Err(resources::refused(
                "the network thread of this process",
                &error,
            ))
        }
    }
}

/// Whether the thread has been started.
pub(crate) fn is_started() -> bool {
    lock(&NETWORK).is_some()
}

/// Starts the thread. Resources that the system may refuse are requested here, where the error can be
/// returned.
fn begin() -> io::Result<UnboundedSender<Start>> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let (sender, receiver) = unbounded_channel::<Start>();
    thread::Builder::new()
        .name("genauth-net".to_owned())
        .spawn(move || run(runtime, receiver))?;
    Ok(sender)
}

fn run(runtime: Runtime, mut receiver: UnboundedReceiver<Start>) {
    let served = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async move {
            let mut batch = Vec::with_capacity(BATCH);
            while receiver.recv_many(&mut batch, BATCH).await > 0 {
                for start in batch.drain(..) {
                    // A panic fails one call, not the thread.
                    let _ = catch_unwind(AssertUnwindSafe(start));
                }
            }
        });
    }));
    if served.is_err() {
        // The runtime has failed. It does not drop its tasks while the thread panics, so it is dropped
        // afterwards, which ends their calls.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(runtime)));
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot;

    use super::spawn;

    #[test]
    fn a_panic_in_a_task_does_not_end_the_thread() {
        let (sender, receiver) = oneshot::channel::<()>();
        spawn(move || {
            let _held = sender;
            panic!("expected by this test");
            #[allow(unreachable_code)]
            async {}
        })
        .expect("a thread");
        assert!(receiver.blocking_recv().is_err(), "dropped with the panic");
        let (sender, receiver) = oneshot::channel();
        spawn(move || async move { sender.send(7).expect("a receiver") }).expect("a thread");
        assert_eq!(receiver.blocking_recv(), Ok(7));
    }
}
