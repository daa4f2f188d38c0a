//! The connection to Redis or Valkey, with a short deadline of its own.

use std::{
    collections::HashMap,
    sync::{
        Arc, LazyLock, Mutex, PoisonError, Weak,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use redis::{
    AsyncConnectionConfig, Cmd, ErrorKind, RedisConnectionInfo, RedisError, Value,
    aio::MultiplexedConnection,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    task::JoinHandle,
    time::{Instant, timeout},
};
use tokio_rustls::TlsConnector;

use crate::{
    http::store_tls,
    options::{StoreAddress, TlsOptions},
};

/// Connecting may take longer: it goes on in the background, and a later question finds it done.
const CONNECT_PATIENCE: Duration = Duration::from_secs(5);
/// A store that has failed is let be for this long, so that not every call is held up by it.
const PAUSE: Duration = Duration::from_secs(1);

/// Why the store did not answer. Says nothing about names, values or credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::wechat) enum StoreTrouble {
    /// It was too slow.
    Slow,
    /// It cannot be reached, or the connection broke.
    Unreachable,
    /// It refused, with this code, such as `OOM` or `READONLY`.
    Refused(String),
    /// It failed a moment ago and is let be.
    Paused,
}

impl StoreTrouble {
    /// A word for it; for a refusal the server's own.
    pub(in crate::wechat) fn code(&self) -> &str {
        match self {
            Self::Slow => "SLOW",
            Self::Unreachable => "UNREACHABLE",
            Self::Refused(code) => code,
            Self::Paused => "PAUSED",
        }
    }
}

/// One server, shared by all clients of the process that name it.
pub struct Redis {
    address: StoreAddress,
    tls: TlsOptions,
    connection: tokio::sync::Mutex<Option<Connection>>,
    /// How many there have been.
    connections: AtomicU64,
    paused_until: Mutex<Option<Instant>>,
}

/// An open connection; its driver ends with it.
struct Connection {
    commands: MultiplexedConnection,
    driver: JoinHandle<()>,
    number: u64,
}

/// A connection as a command uses it.
struct Use {
    commands: MultiplexedConnection,
    number: u64,
    /// Whether it was made for this command.
    fresh: bool,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

type Servers = HashMap<(StoreAddress, TlsOptions), Weak<Redis>>;

static SERVERS: LazyLock<Mutex<Servers>> = LazyLock::new(Mutex::default);

impl Redis {
    /// The server at this address. It is trusted by the same authorities as the service, and always
    /// verified: it may be given a password. Connects nothing.
    pub fn shared(address: &StoreAddress, of_service: &TlsOptions) -> Arc<Self> {
        let mut servers = SERVERS.lock().unwrap_or_else(PoisonError::into_inner);
        let tls = TlsOptions {
            reject_unauthorized: true,
            ca: of_service.ca.clone(),
            client_certificate: None,
        };
        let key = (address.clone(), tls.clone());
        if let Some(server) = servers.get(&key).and_then(Weak::upgrade) {
            return server;
        }
        servers.retain(|_, server| server.strong_count() > 0);
        let server = Arc::new(Self {
            address: address.clone(),
            tls,
            connection: tokio::sync::Mutex::new(None),
            connections: AtomicU64::new(0),
            paused_until: Mutex::new(None),
        });
        servers.insert(key, Arc::downgrade(&server));
        server
    }

    /// Runs one command, within `patience`.
    pub(super) async fn run(
        self: &Arc<Self>,
        command: &Cmd,
        patience: Duration,
    ) -> Result<Value, StoreTrouble> {
        let paused = *self
            .paused_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if paused.is_some_and(|until| Instant::now() < until) {
            return Err(StoreTrouble::Paused);
        }
        let outcome = match timeout(patience, self.attempts(command)).await {
            Ok(outcome) => outcome
                .and_then(Value::extract_error)
                .map_err(|error| trouble(&error)),
            Err(_) => Err(StoreTrouble::Slow),
        };
        if let Err(trouble) = &outcome {
            *self
                .paused_until
                .lock()
                .unwrap_or_else(PoisonError::into_inner) = Some(Instant::now() + PAUSE);
            // A machine that was switched off never closes its connections.
            if !matches!(trouble, StoreTrouble::Refused(_))
                && let Ok(mut connection) = self.connection.try_lock()
            {
                *connection = None;
            }
        }
        outcome
    }

    /// A connection that has been idle may have been closed, by a restart for instance, which shows
    /// only when it is used: then a new one gets a chance.
    async fn attempts(self: &Arc<Self>, command: &Cmd) -> Result<Value, RedisError> {
        let mut open = self.connected().await?;
        match open.commands.send_packed_command(command).await {
            Err(error) if !open.fresh && error.is_unrecoverable_error() => {
                self.forget(open.number).await;
                let mut open = self.connected().await?;
                open.commands.send_packed_command(command).await
            }
            outcome => outcome,
        }
    }

    /// The open connection, or a new one. Connecting goes on when nobody waits for it any longer.
    async fn connected(self: &Arc<Self>) -> Result<Use, RedisError> {
        let server = self.clone();
        let connecting = tokio::spawn(async move {
            let mut connection = server.connection.lock().await;
            let fresh = connection.is_none();
            if fresh {
                let opened = timeout(CONNECT_PATIENCE, server.open()).await;
                let late = |_| RedisError::from((ErrorKind::Io, "connecting took too long"));
                *connection = Some(opened.map_err(late)??);
            }
            let gone = || RedisError::from((ErrorKind::Io, "the connection is gone"));
            let open = connection.as_ref().ok_or_else(gone)?;
            Ok(Use {
                commands: open.commands.clone(),
                number: open.number,
                fresh,
            })
        });
        connecting
            .await
            .map_err(|_| RedisError::from((ErrorKind::Io, "connecting was given up")))?
    }

    /// Closes the connection of this number, if it is still the one in use.
    async fn forget(&self, number: u64) {
        let mut connection = self.connection.lock().await;
        if connection
            .as_ref()
            .is_some_and(|open| open.number == number)
        {
            *connection = None;
        }
    }

    async fn open(&self) -> Result<Connection, RedisError> {
        let address = &self.address;
        let socket = TcpStream::connect((address.host.as_str(), address.port)).await?;
        socket.set_nodelay(true)?;
        if !address.tls {
            return self.greet(socket).await;
        }
        let unusable = |_| RedisError::from((ErrorKind::InvalidClientConfig, "no TLS"));
        let config = store_tls(&self.tls).await.map_err(unusable)?;
        let name = rustls::pki_types::ServerName::try_from(address.host.clone())
            .map_err(|_| RedisError::from((ErrorKind::InvalidClientConfig, "no TLS name")))?;
        let connector = TlsConnector::from(Arc::new(config));
        self.greet(connector.connect(name, socket).await?).await
    }

    async fn greet(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    ) -> Result<Connection, RedisError> {
        let address = &self.address;
        let mut info = RedisConnectionInfo::default()
            .set_db(address.database)
            .set_skip_set_lib_name();
        if let Some(username) = &address.username {
            info = info.set_username(username.expose());
        }
        if let Some(password) = &address.password {
            info = info.set_password(password.expose());
        }
        // The deadline of a question is ours.
        let config = AsyncConnectionConfig::new().set_response_timeout(None);
        let (commands, driver) =
            MultiplexedConnection::new_with_config(&info, stream, config).await?;
        Ok(Connection {
            commands,
            driver: tokio::spawn(driver),
            number: self.connections.fetch_add(1, Ordering::Relaxed),
        })
    }
}

fn trouble(error: &RedisError) -> StoreTrouble {
    match error.code() {
        Some(code) => StoreTrouble::Refused(code.to_owned()),
        None if error.kind() == ErrorKind::AuthenticationFailed => {
            StoreTrouble::Refused("AUTH".to_owned())
        }
        None if error.is_timeout() => StoreTrouble::Slow,
        None => StoreTrouble::Unreachable,
    }
}
