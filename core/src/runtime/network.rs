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

/// Makes a task and starts it, on the network thread.
type Start = Box<dyn FnOnce() + Send>;

/// Tasks taken over in one go; the queue itself has no bound.
const BATCH: usize = 64;

/// The way to the network thread; `None` until the first call that the system gives a thread to.
static NETWORK: Mutex<Option<UnboundedSender<Start>>> = Mutex::new(None);

/// Runs the future that `make` gives on the network thread, where it is made too: futures are large,
/// and the caller's time is dear. Costs the caller one allocation and, at most, one wake-up.
///
/// The first call starts the thread; so does one that finds the thread ended by a fault.
///
/// # Errors
/// A connection error with the code `ERR_SYSTEM` or the name in errno(3) where the system gives no thread or
/// no event queue. `make` is dropped, and the next call tries again.
pub fn spawn<F>(make: impl FnOnce() -> F + Send + 'static) -> Result<()>
where
    F: Future<Output = ()> + Send + 'static,
{
    let start: Start = Box::new(move || {
        tokio::spawn(make());
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

/// Starts the thread. What the system may refuse is asked for here, on the thread that can say so.
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
                    // A panic ends one call and not the thread.
                    let _ = catch_unwind(AssertUnwindSafe(start));
                }
            }
        });
    }));
    if served.is_err() {
        // The event queue itself has failed. While a thread panics, a runtime does not drop its tasks, and
        // their calls would not learn of it; now it does.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(runtime)));
    }
}

#[cfg(test)]
mod tests {
    use tokio::sync::oneshot;

    use super::spawn;

    #[test]
    fn a_task_that_cannot_be_made_leaves_the_thread_to_others() {
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
