//! One server of a store, or the master of sentinels: one connection for all commands.

use std::{
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use redis::{Cmd, RedisError, RedisResult, Value, aio::MultiplexedConnection, pipe};
use tokio::{
    task::AbortHandle,
    time::{Instant, timeout, timeout_at},
};

use super::{
    connection::{Access, Connection},
    sentinel::Sentinels,
    trouble::StoreTrouble,
};
use crate::{
    options::store::Endpoint,
    sync::{Detached, Waiter, lock},
};

/// Time limit for connecting. It continues in the background when the command that began it has timed out.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
/// After a failure, a server gets no command for this time, so that it does not delay every call.
pub(super) const PAUSE: Duration = Duration::from_secs(1);

/// The server that a link leads to.
pub(super) enum Target {
    Server(Endpoint, Access),
    /// The master that sentinels name when the connection is opened.
    Master(Sentinels),
}

impl Target {
    async fn open(&self) -> Result<Connection, StoreTrouble> {
        match self {
            Self::Server(endpoint, access) => access.open(endpoint).await,
            Self::Master(sentinels) => sentinels.open_master().await,
        }
    }
}

/// The connection to one server.
pub(super) struct Link {
    target: Arc<Target>,
    state: Mutex<State>,
    paused_until: Mutex<Option<Instant>>,
}

#[derive(Default)]
struct State {
    open: Option<(Connection, u64)>,
    opening: Option<Opening>,
}

/// A connection that is being opened, by one task for all commands that wait for it. Dropping it ends the task.
struct Opening {
    opened: Detached<Opened>,
    task: AbortHandle,
}

type Opened = Result<Use, StoreTrouble>;

impl Drop for Opening {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// An open connection, for one command.
#[derive(Clone)]
struct Use {
    commands: MultiplexedConnection,
    number: u64,
    /// Whether it was opened for this command.
    fresh: bool,
}

/// Connections are numbered from 1.
static CONNECTIONS: AtomicU64 = AtomicU64::new(1);

impl Link {
    /// Connects nothing.
    pub(super) fn new(target: Target) -> Arc<Self> {
        Arc::new(Self {
            target: Arc::new(target),
            state: Mutex::default(),
            paused_until: Mutex::default(),
        })
    }

    /// Sends one command; with `asking`, to a node of a cluster that is about to receive the slot.
    pub(super) async fn run(
        self: &Arc<Self>,
        command: &Cmd,
        asking: bool,
        deadline: Instant,
    ) -> Result<Value, StoreTrouble> {
        if self.is_paused() {
            return Err(StoreTrouble::Paused);
        }
        let outcome = self.run_regardless(command, asking, deadline).await;
        if let Err(trouble) = &outcome
            && !trouble.is_about_slots()
        {
            self.pause();
        }
        outcome
    }

    /// As [`Self::run`], but does not pause the server, and sends to a paused one.
    pub(super) async fn run_regardless(
        self: &Arc<Self>,
        command: &Cmd,
        asking: bool,
        deadline: Instant,
    ) -> Result<Value, StoreTrouble> {
        let mut used = None;
        let attempts = self.attempts(command, asking, &mut used);
        let outcome = timeout_at(deadline, attempts).await;
        let outcome = outcome.unwrap_or(Err(StoreTrouble::Slow));
        // A machine that was switched off does not close its connections.
        if outcome.as_ref().is_err_and(StoreTrouble::is_of_connection)
            && let Some(number) = used
        {
            self.forget(number);
        }
        outcome
    }

    /// Sends nothing for [`PAUSE`].
    pub(super) fn pause(&self) {
        *self.paused_until() = Some(Instant::now() + PAUSE);
    }

    pub(super) fn is_paused(&self) -> bool {
        self.paused_until()
            .is_some_and(|until| Instant::now() < until)
    }

    fn paused_until(&self) -> MutexGuard<'_, Option<Instant>> {
        lock(&self.paused_until)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Sends a command, and once more on a new connection if the old one was closed while it was idle, as by a restart,
    /// or leads to a replica now. Sets `used` to the number of the last connection.
    async fn attempts(
        self: &Arc<Self>,
        command: &Cmd,
        asking: bool,
        used: &mut Option<u64>,
    ) -> Result<Value, StoreTrouble> {
        loop {
            let mut open = self.connected().await?;
            *used = Some(open.number);
            let outcome = send(&mut open.commands, command, asking).await;
            match outcome.and_then(Value::extract_error) {
                Err(error) if !open.fresh && is_of_another_server(&error) => {
                    self.forget(open.number);
                }
                outcome => return outcome.map_err(|error| StoreTrouble::of(&error)),
            }
        }
    }

    /// The open connection, or the one that is being opened.
    async fn connected(self: &Arc<Self>) -> Result<Use, StoreTrouble> {
        let opened = {
            let mut state = self.state();
            if let Some((open, number)) = &state.open {
                return Ok(Use {
                    commands: open.commands.clone(),
                    number: *number,
                    fresh: false,
                });
            }
            let running = state.opening.as_ref();
            match running.and_then(|opening| opening.opened.join()) {
                Some(running) => running,
                None => self.begin(&mut state),
            }
        };
        let outcome = opened.outcome().await;
        outcome.unwrap_or(Err(StoreTrouble::Unreachable))
    }

    /// Opens a connection in the background, which continues when no command waits for it.
    fn begin(self: &Arc<Self>, state: &mut State) -> Waiter<Opened> {
        let mut opened = Detached::default();
        let (completion, waiter) = opened.begin();
        // A link ends the task when it is dropped, so the task must not keep it alive.
        let link = Arc::downgrade(self);
        let target = self.target.clone();
        let task = tokio::spawn(async move {
            let connection = timeout(CONNECT_TIMEOUT, target.open()).await;
            let connection = connection
                .unwrap_or(Err(StoreTrouble::Unreachable))
                .map(|open| (open, CONNECTIONS.fetch_add(1, Ordering::Relaxed)));
            let outcome = match &connection {
                Ok((open, number)) => Ok(Use {
                    commands: open.commands.clone(),
                    number: *number,
                    fresh: true,
                }),
                Err(trouble) => Err(trouble.clone()),
            };
            let opening = link.upgrade().and_then(|link| {
                let mut state = link.state();
                state.open = connection.ok();
                state.opening.take()
            });
            completion.complete(outcome);
            // Aborts this task, which has nothing left to do.
            drop(opening);
        });
        state.opening = Some(Opening {
            opened,
            task: task.abort_handle(),
        });
        waiter
    }

    /// Closes the connection of this number, if it is still the one in use.
    fn forget(&self, number: u64) {
        let mut state = self.state();
        if state.open.as_ref().is_some_and(|(_, open)| *open == number) {
            state.open = None;
        }
    }
}

async fn send(
    connection: &mut MultiplexedConnection,
    command: &Cmd,
    asking: bool,
) -> RedisResult<Value> {
    if !asking {
        return connection.send_packed_command(command).await;
    }
    let mut both = pipe();
    both.cmd("ASKING").add_command(command.clone());
    let answers = connection.send_packed_commands(&both, 1, 1).await?;
    Ok(answers.into_iter().next().unwrap_or(Value::Nil))
}

/// Whether a new connection may lead to another server: a restarted one, or the master after a failover.
fn is_of_another_server(error: &RedisError) -> bool {
    error.is_unrecoverable_error() || error.code() == Some("READONLY")
}
