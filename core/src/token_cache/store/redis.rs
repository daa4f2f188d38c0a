//! A Redis or Valkey server: one connection for all questions, each with a short deadline of its own.

use std::{
    sync::{
        Arc, LazyLock, Mutex, MutexGuard,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use redis::{Cmd, Value, aio::MultiplexedConnection};
use tokio::{
    task::AbortHandle,
    time::{Instant, timeout},
};

use super::{
    connection::{self, Connection},
    trouble::StoreTrouble,
};
use crate::{
    options::{StoreAddress, TlsOptions},
    sync::{Detached, Registry, Waiter, lock},
};

/// How long one question may take.
const QUESTION_PATIENCE: Duration = Duration::from_millis(200);
/// Connecting may take longer: it goes on in the background, and a later question finds it done.
const CONNECT_PATIENCE: Duration = Duration::from_secs(5);
/// A store that has failed is not asked for this long, so that it does not delay every call.
const PAUSE: Duration = Duration::from_secs(1);
/// One server, shared by all clients of the process that name it.
pub struct Redis {
    address: StoreAddress,
    tls: TlsOptions,
    link: Mutex<Link>,
    paused_until: Mutex<Option<Instant>>,
}

#[derive(Default)]
struct Link {
    open: Option<(Connection, u64)>,
    opening: Option<Opening>,
}

/// A connection that is being opened, by one task for all questions that wait for it. It ends with
/// the last client that names the server.
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

/// A connection as a question uses it.
#[derive(Clone)]
struct Use {
    commands: MultiplexedConnection,
    number: u64,
    /// Whether it was made for this question.
    fresh: bool,
}

type Servers = Registry<(StoreAddress, TlsOptions), Redis>;

static SERVERS: LazyLock<Servers> = LazyLock::new(Registry::default);

/// Connections are numbered from 1.
static CONNECTIONS: AtomicU64 = AtomicU64::new(1);

impl Redis {
    /// The server at this address. It is trusted by the same authorities as the service, and always
    /// verified: it may be given a password. Connects nothing.
    pub fn shared(address: &StoreAddress, of_service: &TlsOptions) -> Arc<Self> {
        let tls = TlsOptions {
            reject_unauthorized: true,
            ca: of_service.ca.clone(),
            client_certificate: None,
        };
        SERVERS.get_or_insert_with((address.clone(), tls.clone()), || Self {
            address: address.clone(),
            tls,
            link: Mutex::default(),
            paused_until: Mutex::new(None),
        })
    }

    /// Sends one command. The time limit is the same for all, since all stop asking a slow store.
    pub(super) async fn run(self: &Arc<Self>, command: &Cmd) -> Result<Value, StoreTrouble> {
        let paused = *self.paused_until();
        if paused.is_some_and(|until| Instant::now() < until) {
            return Err(StoreTrouble::Paused);
        }
        let mut used = None;
        let outcome = timeout(QUESTION_PATIENCE, self.attempts(command, &mut used)).await;
        let outcome = outcome.unwrap_or(Err(StoreTrouble::Slow));
        // A node of a cluster answers at once, and for the names of other applications rightly.
        if let Err(trouble) = &outcome
            && *trouble != StoreTrouble::Cluster
        {
            self.let_be();
            // A machine that was switched off never closes its connections.
            if !matches!(trouble, StoreTrouble::Refused(_))
                && let Some(number) = used
            {
                self.forget(number);
            }
        }
        outcome
    }

    /// Asks nothing for a while.
    pub(super) fn let_be(&self) {
        *self.paused_until() = Some(Instant::now() + PAUSE);
    }

    fn paused_until(&self) -> MutexGuard<'_, Option<Instant>> {
        lock(&self.paused_until)
    }

    fn link(&self) -> MutexGuard<'_, Link> {
        lock(&self.link)
    }

    /// A connection that has been idle may have been closed, by a restart for instance, which shows
    /// only when it is used: then a new one gets a chance. Says which connection was `used` last.
    async fn attempts(
        self: &Arc<Self>,
        command: &Cmd,
        used: &mut Option<u64>,
    ) -> Result<Value, StoreTrouble> {
        loop {
            let mut open = self.connected().await?;
            *used = Some(open.number);
            let outcome = open.commands.send_packed_command(command).await;
            match outcome.and_then(Value::extract_error) {
                Err(error) if !open.fresh && error.is_unrecoverable_error() => {
                    self.forget(open.number);
                }
                outcome => return outcome.map_err(|error| StoreTrouble::of(&error)),
            }
        }
    }

    /// The open connection, or the one that is being opened.
    async fn connected(self: &Arc<Self>) -> Result<Use, StoreTrouble> {
        let opened = {
            let mut link = self.link();
            if let Some((open, number)) = &link.open {
                return Ok(Use {
                    commands: open.commands.clone(),
                    number: *number,
                    fresh: false,
                });
            }
            let running = link.opening.as_ref();
            match running.and_then(|opening| opening.opened.join()) {
                Some(running) => running,
                None => self.begin(&mut link),
            }
        };
        let outcome = opened.outcome().await;
        outcome.unwrap_or(Err(StoreTrouble::Unreachable))
    }

    /// Opens a connection in the background, which goes on when no question waits for it any longer.
    fn begin(self: &Arc<Self>, link: &mut Link) -> Waiter<Opened> {
        let mut opened = Detached::default();
        let (completion, waiter) = opened.begin();
        // The task must not keep alive what ends it.
        let server = Arc::downgrade(self);
        let (address, tls) = (self.address.clone(), self.tls.clone());
        let task = tokio::spawn(async move {
            let connection = timeout(CONNECT_PATIENCE, connection::open(&address, &tls)).await;
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
            let opening = server.upgrade().and_then(|server| {
                let mut link = server.link();
                link.open = connection.ok();
                link.opening.take()
            });
            completion.complete(outcome);
            // It ends this task.
            drop(opening);
        });
        link.opening = Some(Opening {
            opened,
            task: task.abort_handle(),
        });
        waiter
    }

    /// Closes the connection of this number, if it is still the one in use.
    fn forget(&self, number: u64) {
        let mut link = self.link();
        if link.open.as_ref().is_some_and(|(_, open)| *open == number) {
            link.open = None;
        }
    }
}
