//! Opening a connection to the store.

use std::sync::Arc;

use redis::{AsyncConnectionConfig, RedisConnectionInfo, aio::MultiplexedConnection};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    task::JoinHandle,
};
use tokio_rustls::TlsConnector;

use super::{bounded::Bounded, trouble::StoreTrouble};
use crate::{
    options::{StoreAddress, TlsOptions},
    transport::{self, store_tls},
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

/// Connects and authenticates.
///
/// # Errors
/// How it failed.
pub(super) async fn open(
    address: &StoreAddress,
    tls: &TlsOptions,
) -> Result<Connection, StoreTrouble> {
    let socket = transport::connect(&address.host, address.port)
        .await
        .map_err(|error| match transport::is_unresolved(&error) {
            true => StoreTrouble::UnknownHost,
            false => StoreTrouble::Unreachable,
        })?;
    socket
        .set_nodelay(true)
        .map_err(|_| StoreTrouble::Unreachable)?;
    if !address.tls {
        return greet(address, socket).await;
    }
    let config = store_tls(tls)
        .await
        .map_err(|_| StoreTrouble::Certificate)?;
    let name = rustls::pki_types::ServerName::try_from(address.host.clone())
        .map_err(|_| StoreTrouble::UnknownHost)?;
    let connector = TlsConnector::from(Arc::new(config));
    let stream = connector.connect(name, socket).await;
    greet(
        address,
        stream.map_err(|error| StoreTrouble::of_tls(&error))?,
    )
    .await
}

async fn greet(
    address: &StoreAddress,
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
) -> Result<Connection, StoreTrouble> {
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
        MultiplexedConnection::new_with_config(&info, Bounded::new(stream), config)
            .await
            .map_err(|error| StoreTrouble::of(&error))?;
    Ok(Connection {
        commands,
        driver: tokio::spawn(driver),
    })
}
