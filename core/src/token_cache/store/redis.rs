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
    sync::watch,
    task::AbortHandle,
    time::{Instant, timeout},
};

use super::{
    connection::{self, Connection},
    trouble::StoreTrouble,
};
use crate::{
    options::{StoreAddress, TlsOptions},
    sync::{Registry, lock},
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
    done: watch::Receiver<Option<Result<Use, StoreTrouble>>>,
    task: AbortHandle,
}

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
        let mut done = {
            let mut link = self.link();
            if let Some((open, number)) = &link.open {
                return Ok(Use {
                    commands: open.commands.clone(),
                    number: *number,
                    fresh: false,
                });
            }
            let is_alive = |opening: &Opening| opening.done.has_changed().is_ok();
            if !link.opening.as_ref().is_some_and(is_alive) {
                link.opening = Some(self.begin());
            }
            let opening = link.opening.as_ref().expect("it was begun");
            opening.done.clone()
        };
        let done = done.wait_for(Option::is_some).await;
        let outcome = done.ok().and_then(|outcome| outcome.clone());
        outcome.unwrap_or(Err(StoreTrouble::Unreachable))
    }

    /// Opens a connection in the background, which goes on when no question waits for it any longer.
    fn begin(self: &Arc<Self>) -> Opening {
        let (teller, done) = watch::channel(None);
        // The task must not keep alive what ends it.
        let server = Arc::downgrade(self);
        let (address, tls) = (self.address.clone(), self.tls.clone());
        let task = tokio::spawn(async move {
            let opened = timeout(CONNECT_PATIENCE, connection::open(&address, &tls)).await;
            let opened = opened
                .unwrap_or(Err(StoreTrouble::Unreachable))
                .map(|open| (open, CONNECTIONS.fetch_add(1, Ordering::Relaxed)));
            let outcome = match &opened {
                Ok((open, number)) => Ok(Use {
                    commands: open.commands.clone(),
                    number: *number,
                    fresh: true,
                }),
                Err(trouble) => Err(trouble.clone()),
            };
            let opening = server.upgrade().and_then(|server| {
                let mut link = server.link();
                link.open = opened.ok();
                link.opening.take()
            });
            teller.send_replace(Some(outcome));
            // It ends this task.
            drop(opening);
        });
        Opening {
            done,
            task: task.abort_handle(),
        }
    }

    /// Closes the connection of this number, if it is still the one in use.
    fn forget(&self, number: u64) {
        let mut link = self.link();
        if link.open.as_ref().is_some_and(|(_, open)| *open == number) {
            link.open = None;
        }
    }
}
