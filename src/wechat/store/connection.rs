//! Opening a connection to the store.

use std::sync::Arc;

use redis::{
    AsyncConnectionConfig, ErrorKind, RedisConnectionInfo, RedisError, aio::MultiplexedConnection,
};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    task::JoinHandle,
};
use tokio_rustls::TlsConnector;

use super::bounded::Bounded;
use crate::{
    http::{self, store_tls},
    options::{StoreAddress, TlsOptions},
};

/// An open connection; its driver ends with it.
pub(super) struct Connection {
    pub(super) commands: MultiplexedConnection,
    driver: JoinHandle<()>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.driver.abort();
    }
}

pub(super) async fn open(
    address: &StoreAddress,
    tls: &TlsOptions,
) -> Result<Connection, RedisError> {
    let socket = http::connect(&address.host, address.port).await?;
    socket.set_nodelay(true)?;
    if !address.tls {
        return greet(address, socket).await;
    }
    let unusable = |_| RedisError::from((ErrorKind::InvalidClientConfig, "no TLS"));
    let config = store_tls(tls).await.map_err(unusable)?;
    let name = rustls::pki_types::ServerName::try_from(address.host.clone())
        .map_err(|_| RedisError::from((ErrorKind::InvalidClientConfig, "no TLS name")))?;
    let connector = TlsConnector::from(Arc::new(config));
    greet(address, connector.connect(name, socket).await?).await
}

async fn greet(
    address: &StoreAddress,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) -> Result<Connection, RedisError> {
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
        MultiplexedConnection::new_with_config(&info, Bounded::new(stream), config).await?;
    Ok(Connection {
        commands,
        driver: tokio::spawn(driver),
    })
}
