//! Connections: one pool for all clients of the process that have equal settings.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, Weak},
    time::Duration,
};

use tokio::sync::{OnceCell, Semaphore};

use super::{
    connections::ConnectionCount, proxy::ProxyRoute, retry::Budget, stats::Connections, tls,
};
use crate::{
    error::{Error, Kind, Result},
    options::TlsOptions,
};

/// Calls on the wire to one origin at once; more wait their turn within their deadline. Each may
/// hold a socket, and processes are commonly allowed 1,024 files.
const MAX_IN_FLIGHT: usize = 512;
/// Load balancers commonly close idle connections after 60 s; closing first avoids the race.
const IDLE_TIMEOUT: Duration = Duration::from_secs(45);
/// Room for the largest common answers without waiting for a window update.
const STREAM_WINDOW: u32 = 2 * 1024 * 1024;
const CONNECTION_WINDOW: u32 = 16 * 1024 * 1024;

/// An HTTP/2 connection that has brought nothing for so long while a call waits is asked whether it is
/// still there (RFC 9113, 6.7): a firewall or a balancer may have forgotten it without a word, and all
/// calls to the host would go on into the void.
const SILENT_FOR: Duration = Duration::from_secs(4);
/// It is given up after so long without an answer. Both together leave a call of the default timeout, 10 s,
/// the time for another attempt on a new connection.
const PING_TIMEOUT: Duration = Duration::from_secs(4);

/// What must be equal for two clients to share connections.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct TransportKey {
    pub(super) origin: String,
    pub(super) tls: TlsOptions,
    pub(super) proxy: Option<ProxyRoute>,
    pub(super) connect_timeout: Option<Duration>,
}

impl TransportKey {
    fn uses_tls(&self) -> bool {
        self.origin.starts_with("https:") || self.proxy.as_ref().is_some_and(ProxyRoute::uses_tls)
    }
}

/// A pool of connections to one origin.
pub(super) struct Transport {
    key: TransportKey,
    client: OnceCell<reqwest::Client>,
    opened: ConnectionCount,
    pub(super) slots: Semaphore,
    pub(super) budget: Budget,
}

static SHARED: LazyLock<Mutex<HashMap<TransportKey, Weak<Transport>>>> =
    LazyLock::new(Mutex::default);

impl Transport {
    /// The pool for these settings: the one in use, or a new one. Connects nothing, loads nothing.
    pub(super) fn shared(key: TransportKey) -> Arc<Self> {
        let mut shared = SHARED
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(transport) = shared.get(&key).and_then(Weak::upgrade) {
            return transport;
        }
        shared.retain(|_, transport| transport.strong_count() > 0);
        let transport = Arc::new(Self {
            key: key.clone(),
            client: OnceCell::new(),
            opened: ConnectionCount::default(),
            slots: Semaphore::new(MAX_IN_FLIGHT),
            budget: Budget::default(),
        });
        shared.insert(key, Arc::downgrade(&transport));
        transport
    }

    /// The settings.
    pub(super) fn key(&self) -> &TransportKey {
        &self.key
    }

    /// The HTTP client, made at the first call.
    ///
    /// # Errors
    /// As [`tls::configure`]; the next call tries again.
    pub(super) async fn client(&self) -> Result<&reqwest::Client> {
        self.client.get_or_try_init(|| self.build()).await
    }

    /// The connections of the pool now.
    pub(super) fn connections(&self) -> Connections {
        Connections {
            opened: self.opened.get(),
        }
    }

    /// The proxy's credentials, for the list of what errors must not show.
    pub(super) fn proxy_secrets(&self) -> Vec<String> {
        self.key
            .proxy
            .as_ref()
            .map_or_else(Vec::new, ProxyRoute::secrets)
    }

    async fn build(&self) -> Result<reqwest::Client> {
        let tls = if self.key.uses_tls() {
            tls::configure(&self.key.tls).await?
        } else {
            tls::unused()?
        };
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .no_proxy()
            .referer(false)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .dns_resolver(super::resolve::SystemResolver::default())
            .connector_layer(self.opened.clone())
            .pool_idle_timeout(IDLE_TIMEOUT)
            .pool_max_idle_per_host(MAX_IN_FLIGHT)
            .http2_keep_alive_interval(SILENT_FOR)
            .http2_keep_alive_timeout(PING_TIMEOUT)
            .http2_initial_stream_window_size(STREAM_WINDOW)
            .http2_initial_connection_window_size(CONNECTION_WINDOW);
        if let Some(connect_timeout) = self.key.connect_timeout {
            builder = builder.connect_timeout(connect_timeout);
        }
        if let Some(proxy) = &self.key.proxy {
            builder = builder.proxy(proxy.to_proxy()?);
        }
        builder.build().map_err(|error| {
            Error::new(
                Kind::Internal,
                "ERR_INTERNAL",
                "The HTTP client could not be set up.",
            )
            .with_cause(error.to_string())
        })
    }
}
