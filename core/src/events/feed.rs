//! The reports of a subscription on their way to its user.

use std::{
    collections::VecDeque,
    sync::{Mutex, MutexGuard},
    time::Duration,
};

use tokio::sync::Notify;

use crate::{error::Error, sync::lock, text::Text};

/// Messages that wait at most; a socket whose messages wait is not read. About a turn of a busy program.
const MOST_MESSAGES: usize = 1_000;

/// Bytes of messages that wait at most, before the last one.
const MOST_BYTES: usize = 16 * 1024 * 1024;

/// What happens to a subscription.
#[derive(Debug)]
pub enum Report {
    /// The text of an event.
    Message(Text),
    /// The socket is open; `again` if it was open before, so that messages may have been missed.
    Open {
        /// Whether it is a reconnection.
        again: bool,
    },
    /// The connection failed for this reason, and another one is made after the wait.
    Waiting {
        /// The reason.
        error: Error,
        /// Time until then.
        wait: Duration,
    },
    /// The subscription has ended.
    Failed(Error),
}

/// A bounded queue of reports.
pub struct Feed {
    state: Mutex<State>,
    room: Notify,
    wake: Box<dyn Fn() + Send + Sync>,
}

#[derive(Default)]
struct State {
    reports: VecDeque<Report>,
    bytes: usize,
    /// Whether the user is woken and has not taken anything since.
    woken: bool,
}

impl State {
    fn is_full(&self) -> bool {
        self.reports.len() >= MOST_MESSAGES || self.bytes >= MOST_BYTES
    }
}

impl Feed {
    /// A feed that calls `wake` when there are reports for a user who has taken all others.
    pub fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            state: Mutex::default(),
            room: Notify::new(),
            wake: Box::new(wake),
        }
    }

    /// Takes up to `most` reports, in their order. The user is woken again if there are more.
    pub fn take(&self, most: usize) -> Vec<Report> {
        let mut state = self.lock();
        let count = most.min(state.reports.len());
        let reports: Vec<Report> = state.reports.drain(..count).collect();
        let bytes: usize = reports.iter().map(size).sum();
        state.bytes -= bytes;
        state.woken = !state.reports.is_empty();
        let (more, full) = (state.woken, state.is_full());
        drop(state);
        if !full {
            self.room.notify_one();
        }
        if more {
            (self.wake)();
        }
        reports
    }

    /// Whether a message must wait for room.
    pub(super) fn is_full(&self) -> bool {
        self.lock().is_full()
    }

    /// Waits until there is room for a message.
    pub(super) async fn room(&self) {
        while self.is_full() {
            self.room.notified().await;
        }
    }

    /// Adds a report.
    pub(super) fn push(&self, report: Report) {
        let mut state = self.lock();
        state.bytes += size(&report);
        state.reports.push_back(report);
        if !std::mem::replace(&mut state.woken, true) {
            drop(state);
            (self.wake)();
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

fn size(report: &Report) -> usize {
    match report {
        Report::Message(text) => text.size(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    };

    use bytes::Bytes;

    use super::{Feed, MOST_BYTES, MOST_MESSAGES, Report};
    use crate::text::Text;

    fn counted() -> (Feed, Arc<AtomicUsize>) {
        let wakes = Arc::new(AtomicUsize::new(0));
        let counter = wakes.clone();
        let feed = Feed::new(move || {
            counter.fetch_add(1, Relaxed);
        });
        (feed, wakes)
    }

    fn message(bytes: usize) -> Report {
        Report::Message(Text::Ascii(Bytes::from(vec![b'x'; bytes])))
    }

    #[tokio::test]
    async fn a_user_is_woken_once_for_many_messages() {
        let (feed, wakes) = counted();
        for _ in 0..10 {
            feed.push(message(1));
        }
        assert_eq!(wakes.load(Relaxed), 1);
        assert_eq!((feed.take(4).len(), wakes.load(Relaxed)), (4, 2));
        feed.push(message(1));
        assert_eq!((feed.take(10).len(), wakes.load(Relaxed)), (7, 2));
        feed.push(message(1));
        assert_eq!(wakes.load(Relaxed), 3);
    }

    #[tokio::test]
    async fn a_full_feed_waits_for_its_user() {
        let (feed, _) = counted();
        for _ in 0..MOST_MESSAGES {
            feed.room().await;
            feed.push(message(1));
        }
        assert!(feed.is_full());
        feed.take(1);
        feed.room().await;
        feed.take(MOST_MESSAGES);
        feed.push(message(MOST_BYTES));
        assert!(feed.is_full());
        feed.take(1);
        assert!(!feed.is_full());
    }
}
