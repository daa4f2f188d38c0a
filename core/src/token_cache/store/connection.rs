//! Opens connections to servers of the store.

use std::sync::Arc;

use redis::{AsyncConnectionConfig, RedisConnectionInfo, aio::MultiplexedConnection};
use rustls::pki_types::ServerName;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    task::JoinHandle,
};
use tokio_rustls::TlsConnector;

use super::{bounded::Bounded, trouble::StoreTrouble};
use crate::{
    options::{
        TlsOptions,
        store::{Endpoint, Login, StoreTls},
    },
    transport::{self, store_tls},
};

/// An open connection. Dropping it ends its driver.
pub(super) struct Connection {
    pub(super) commands: MultiplexedConnection,
    driver: JoinHandle<()>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

/// How to connect to the servers of one kind, wherever they are.
#[derive(Clone)]
pub(super) struct Access {
    login: Login,
    tls: Option<Security>,
}

#[derive(Clone)]
struct Security {
    server_name: Option<String>,
    options: TlsOptions,
}

impl Access {
    /// The servers are always verified, since they may be given a password: by the authorities of the store's
    /// own options, or else by those of `client`, which are also the service's.
    pub(super) fn new(login: &Login, tls: Option<&StoreTls>, client: &TlsOptions) -> Self {
        let security = |tls: &StoreTls| Security {
            server_name: tls.server_name.clone(),
            options: TlsOptions {
                reject_unauthorized: true,
                ca: tls.ca.clone().or_else(|| client.ca.clone()),
                client_certificate: tls.client_certificate.clone(),
            },
        };
        Self {
            login: login.clone(),
            tls: tls.map(security),
        }
    }

    /// Connects and authenticates.
    ///
    /// # Errors
    /// How it failed.
    pub(super) async fn open(&self, endpoint: &Endpoint) -> Result<Connection, StoreTrouble> {
        let socket = transport::connect(&endpoint.host, endpoint.port)
            .await
            .map_err(|error| match transport::is_unresolved(&error) {
                true => StoreTrouble::UnknownHost,
                false => StoreTrouble::Unreachable,
            })?;
        socket
            .set_nodelay(true)
            .map_err(|_| StoreTrouble::Unreachable)?;
        let Some(security) = &self.tls else {
            return self.greet(socket).await;
        };
        let config = store_tls(&security.options)
            .await
            .map_err(|error| StoreTrouble::Certificate(error.to_string()))?;
        let name = security.server_name.as_ref().unwrap_or(&endpoint.host);
        let name = ServerName::try_from(name.clone()).map_err(|_| StoreTrouble::UnknownHost)?;
        let connector = TlsConnector::from(Arc::new(config));
        let stream = connector.connect(name, socket).await;
        self.greet(stream.map_err(|error| StoreTrouble::of_tls(&error, endpoint))?)
            .await
    }

    async fn greet(
        &self,
        stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    ) -> Result<Connection, StoreTrouble> {
        let mut info = RedisConnectionInfo::default()
            .set_db(self.login.database)
            .set_skip_set_lib_name();
        if let Some(username) = &self.login.username {
            info = info.set_username(username.expose());
        }
        if let Some(password) = &self.login.password {
            info = info.set_password(password.expose());
        }
        // Every command has a deadline of its own.
        let config = AsyncConnectionConfig::new().set_response_timeout(None);
        let (commands, driver) =
            MultiplexedConnection::new_with_config(&info, Bounded::new(stream), config)
                .await
                .map_err(|error| StoreTrouble::of(&error))?;
        Ok(Connection {
            commands,
            driver: tokio::spawn(driver),
        })
    }
}
