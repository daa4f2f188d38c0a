//! The task of a subscription: sockets one after the other, until it is ended or gives up.

use std::{pin::pin, sync::Arc, time::Duration};

use tokio::{
    sync::oneshot,
    time::{Instant, sleep_until, timeout_at},
};

use super::{
    feed::{Feed, Report},
    lifecycle::{Due, Lifecycle},
    log::Lines,
    socket::{self, Broken, Incoming, Socket},
    source::EventSource,
};
use crate::{
    call::UpgradeRefusal,
    error::{Error, Kind, Phase},
    observe::LogLevel,
    sync::random,
};

/// Statuses with which a server refuses a subscription for good: another handshake would be refused, too.
const FINAL: [u16; 3] = [401, 403, 404];

/// Whether another handshake would fail in the same way. What ends a socket that was open before may pass: a
/// certificate that has expired is replaced. Before that it is a matter of options: a wrong authority, or a
/// proxy without credentials.
fn is_final(error: &Error, was_open: bool) -> bool {
    match error.kind() {
        Kind::Configuration => true,
        Kind::Connection => !was_open && !error.retryable(),
        _ => error.status().is_some_and(|status| FINAL.contains(&status)),
    }
}

impl EventSource {
    /// Reports the events of this name to `feed`, until `ended` resolves or its sender is dropped, or until the
    /// subscription fails, which is the last report.
    pub async fn subscribe(
        self: Arc<Self>,
        event: String,
        feed: Arc<Feed>,
        ended: oneshot::Receiver<()>,
        log: LogLevel,
    ) {
        let _counted = self.counters().subscription();
        let mut end = LastReport(Some(feed));
        let mut open = None;
        let error = tokio::select! {
            biased;
            _ = ended => None,
            error = self.serve(&event, end.feed(), &mut open, log) => Some(error),
        };
        end.send(error);
        if let Some(socket) = open {
            socket.close(None).await;
        }
    }

    /// Reports events until the subscription fails.
    async fn serve(
        &self,
        event: &str,
        feed: &Feed,
        open: &mut Option<Socket>,
        log: LogLevel,
    ) -> Error {
        let mut lifecycle = Lifecycle::new(self.policy(), Instant::now());
        let mut was_open = false;
        // Handshakes since a socket was open.
        let mut attempts = 0;
        loop {
            attempts += 1;
            let mut lines = Lines::new(log, self, attempts);
            let mut is_open = false;
            let refusal = match self.connect(event, &lifecycle).await {
                Ok(socket) => {
                    is_open = true;
                    lines.opened();
                    lifecycle.opened(Instant::now());
                    if was_open {
                        self.counters().reconnect();
                    }
                    feed.push(Report::Open { again: was_open });
                    was_open = true;
                    let broken = self
                        .receive(open.insert(socket), feed, &mut lifecycle)
                        .await;
                    let error = broken.error.clone();
                    if let Some(socket) = open.take() {
                        tokio::spawn(socket.close(Some(broken)));
                    }
                    error.into()
                }
                Err(refusal) => refusal,
            };
            let UpgradeRefusal { error, retry_after } = refusal;
            let is_final = is_final(&error, was_open);
            let error = error.in_call(self.operation(), Some(attempts));
            let now = Instant::now();
            if lifecycle
                .failed(is_final, now, random::fraction())
                .is_none()
            {
                lines.failed(&error, None);
                return error;
            }
            lifecycle.wait_at_least(retry_after.unwrap_or_default(), now);
            let until = lifecycle.next().unwrap_or(now);
            let wait = until - now;
            lines.failed(&error, Some(wait));
            if is_open {
                attempts = 0;
            }
            feed.push(Report::Waiting { error, wait });
            sleep_until(until).await;
            // A user who does not come to the reports has no use for more of them.
            feed.room().await;
            lifecycle.due(Instant::now());
        }
    }

    async fn connect(&self, event: &str, lifecycle: &Lifecycle) -> Result<Socket, UpgradeRefusal> {
        let until = lifecycle.next().unwrap_or_else(Instant::now);
        let limit = self.policy().handshake.as_millis();
        timeout_at(until, self.open(event))
            .await
            .unwrap_or_else(|_| Err(Error::timeout(Phase::Connect, limit).into()))
    }

    /// Reads an open socket until it is of no use any more.
    async fn receive(&self, socket: &mut Socket, feed: &Feed, lifecycle: &mut Lifecycle) -> Broken {
        let limit = self.policy().ping_timeout;
        let mut timer = pin!(sleep_until(Instant::now() + Duration::from_secs(60)));
        loop {
            if feed.is_full() {
                lifecycle.pause();
                feed.room().await;
                lifecycle.resume();
            }
            let next = lifecycle.next();
            if let Some(next) = next
                && next != timer.deadline()
            {
                timer.as_mut().reset(next);
            }
            tokio::select! {
                biased;
                incoming = socket.next() => match incoming {
                    Ok(Incoming::Message(text)) => {
                        lifecycle.received();
                        self.counters().message();
                        feed.push(Report::Message(text));
                    }
                    Ok(Incoming::Control) => {}
                    Err(broken) => return broken,
                },
                () = &mut timer, if next.is_some() => {
                    if socket.take_heard() {
                        lifecycle.heard();
                    }
                    match lifecycle.due(Instant::now()) {
                        Some(Due::Ping) => {
                            if let Err(broken) = socket.ping(limit).await {
                                return broken;
                            }
                        }
                        Some(Due::Silent) => return socket::silent(limit).into(),
                        _ => {}
                    }
                }
            }
        }
    }
}

/// Sends the last report of a task when dropped, so that a subscription does not end unseen, not even when its
/// task panics.
struct LastReport(Option<Arc<Feed>>);

impl LastReport {
    fn feed(&self) -> &Feed {
        self.0.as_ref().expect("it is there until it is sent")
    }

    /// Sends the error with which the subscription fails, or nothing where its user has ended it.
    fn send(&mut self, error: Option<Error>) {
        if let (Some(feed), Some(error)) = (self.0.take(), error) {
            feed.push(Report::Failed(error));
        }
    }
}

impl Drop for LastReport {
    fn drop(&mut self) {
        self.send(Some(Error::internal()));
    }
}
