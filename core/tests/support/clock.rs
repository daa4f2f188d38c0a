//! The virtual clock of a test.

use std::{pin::pin, sync::mpsc, time::Duration};

use genauth_core::{call::Progress, error::Phase};
use tokio::task::yield_now;

/// More than the resolution of timers.
const MOMENT: Duration = Duration::from_millis(2);

/// Stops the clock of the current runtime as long as it lives: time passes by the functions of this clock alone,
/// so that no limit of the client passes on a slow machine. tokio's paused clock would go on to the next timer
/// whenever all tasks wait for a socket, and does not do so while a blocking task runs.
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

    /// Lets `limit` pass, and a moment, for a timer that was set for it before.
    pub async fn exceed(&self, limit: Duration) {
        self.advance(limit + MOMENT).await;
    }

    /// Waits for a call, and lets time pass while it waits between two attempts.
    pub async fn through_backoff<T>(
        &self,
        progress: &Progress,
        calling: impl Future<Output = T>,
    ) -> T {
        let mut calling = pin!(calling);
        loop {
            tokio::select! {
                biased;
                outcome = &mut calling => return outcome,
                () = self.pass_backoff(progress) => {}
            }
        }
    }

    async fn pass_backoff(&self, progress: &Progress) {
        match progress.phase() {
            Phase::Backoff => self.advance(MOMENT).await,
            _ => yield_now().await,
        }
    }
}

/// Waits until a call is in `phase`.
pub async fn in_phase(progress: &Progress, phase: Phase) {
    while progress.phase() != phase {
        yield_now().await;
    }
}
