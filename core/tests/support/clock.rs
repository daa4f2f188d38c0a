//! The virtual clock of a test.

use std::{sync::mpsc, time::Duration};

/// Stops the clock of the current runtime as long as it lives: time passes by [`StoppedClock::advance`]
/// alone. tokio's paused clock would go on to the next timer whenever all tasks wait for a socket, and
/// does not do so while a blocking task runs.
pub struct StoppedClock {
    _held: mpsc::Sender<()>,
}

impl StoppedClock {
    pub fn new() -> Self {
        tokio::time::pause();
        let (held, released) = mpsc::channel();
        // Ends with an error when the sender is dropped.
        tokio::task::spawn_blocking(move || released.recv());
        Self { _held: held }
    }

    /// Lets `time` pass.
    pub async fn advance(&self, time: Duration) {
        tokio::time::advance(time).await;
    }
}
