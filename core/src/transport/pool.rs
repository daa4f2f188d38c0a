//! Connection pools, shared by all clients of the process with equal settings.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use tokio::sync::{OnceCell, Semaphore};
use url::Url;

use super::{
    budget::Budget, clients::Clients, connector::ConnectionCount, origin::Origin,
    proxy::ProxyRoute, tls_config, trust,
};
use crate::{
    error::Result, observe::Connections, options::TlsOptions, runtime::network, sync::Registry,
};

/// Calls on the wire to one origin at once; more wait their turn within their deadline. Each may
/// hold a socket, and processes are commonly allowed 1,024 files.
pub(crate) const MAX_IN_FLIGHT: usize = 512;

/// The settings that must be equal for two clients to share connections.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Route {
    pub(crate) origin: String,
    pub(crate) tls: TlsOptions,
    pub(crate) proxy: Option<ProxyRoute>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) http2: bool,
}

impl Route {
    /// Whether the origin speaks TLS.
    pub(crate) fn is_https(&self) -> bool {
        self.origin.starts_with("https:")
    }

    /// The port of the peer whose name is resolved here and which is connected to: the origin, or a
    /// proxy that speaks HTTP. `None` behind a SOCKS proxy, which is given names or addresses.
    pub(crate) fn connected_port(&self) -> Option<u16> {
        match &self.proxy {
            Some(proxy) => proxy.http_port(),
            None => Url::parse(&self.origin).ok()?.port_or_known_default(),
        }
    }

    fn uses_tls(&self) -> bool {
        self.is_https() || self.proxy.as_ref().is_some_and(ProxyRoute::uses_tls)
    }
}

/// A pool of connections to one origin.
pub(crate) struct Pool {
    key: Route,
    origin: OnceCell<Origin>,
    opened: ConnectionCount,
    pub(crate) slots: Semaphore,
    pub(crate) budget: Budget,
}

static SHARED: LazyLock<Registry<Route, Pool>> = LazyLock::new(Registry::default);

impl Pool {
    /// Returns the pool for these settings, creating it if necessary, without a connection.
    pub(crate) fn shared(key: Route) -> Arc<Self> {
        SHARED.get_or_insert_with(key.clone(), || Self {
            key,
            origin: OnceCell::new(),
            opened: ConnectionCount::default(),
            slots: Semaphore::new(MAX_IN_FLIGHT),
            budget: Budget::default(),
        })
    }

    /// The settings.
    pub(crate) fn key(&self) -> &Route {
        &self.key
    }

    /// The origin's HTTP clients, set up at the first call.
    ///
    /// # Errors
    /// As [`tls_config::configure`]; the next call tries again.
    pub(crate) async fn origin(&self) -> Result<&Origin> {
        self.origin
            .get_or_try_init(async || {
                let tls = if self.key.uses_tls() {
                    tls_config::configure(&self.key.tls).await?
                } else {
                    tls_config::unused()?
                };
                let clients = Clients::new(self.key.clone(), tls, self.opened.clone());
                Origin::new(clients)
            })
            .await
    }

    /// Sets up the clients of the origin on the network thread before the first call, if it is the first origin with
    /// TLS of the process: starting the thread and reading the certificate store take longer than the request of a
    /// first call. Opens no connection. What fails here is tried again by the first call.
    pub(crate) fn warm_up(self: &Arc<Self>) {
        if !self.key.uses_tls() || network::is_started() {
            return;
        }
        trust::read_variables();
        let pool = self.clone();
        let _ = network::spawn(move || async move {
            if let Ok(origin) = pool.origin().await {
                origin.warm_up();
            }
        });
    }

    /// The connections of the pool now.
    pub(crate) fn connections(&self) -> Connections {
        Connections {
            opened: self.opened.get(),
        }
    }

    /// The proxy's credentials, for the list of what errors must not show.
    pub(crate) fn proxy_secrets(&self) -> Vec<String> {
        self.key
            .proxy
            .as_ref()
            .map_or_else(Vec::new, ProxyRoute::secrets)
    }
}
