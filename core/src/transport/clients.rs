//! Configuration of the reqwest clients of an origin.

use std::{sync::Arc, time::Duration};

use reqwest::Client;
use rustls::ClientConfig;

use super::{
    Route,
    connector::{ConnectionCount, ConnectorLayer},
    header_limits,
    keep_alive::IdleLimit,
    pool::MAX_IN_FLIGHT,
    resolve::Resolver,
};
use crate::error::{Error, Kind as ErrorKind, Result};

/// Large enough for common responses without a window update.
const STREAM_WINDOW: u32 = 2 * 1024 * 1024;
const CONNECTION_WINDOW: u32 = 16 * 1024 * 1024;

/// A PING is sent on an HTTP/2 connection after this time without data while a call waits (RFC 9113, 6.7): a
/// firewall or a load balancer may have dropped the connection silently.
const SILENT_FOR: Duration = Duration::from_secs(4);
/// The connection is closed after this time without an answer to the PING. Both times leave a call with the
/// default timeout, 10 s, time for another attempt on a new connection.
const PING_TIMEOUT: Duration = Duration::from_secs(4);

/// The kind of a client.
pub(crate) enum Kind {
    /// Offers both protocols and uses HTTP/2 alone; calls this when it starts a connection.
    Http2(Arc<dyn Fn() + Send + Sync>),
    /// HTTP/1.1, with this idle time.
    Http1(Duration),
    /// HTTP/1.1, a new connection for each request.
    Unpooled,
}

/// The settings that all clients of an origin share.
pub(crate) struct Clients {
    key: Route,
    tls: ClientConfig,
    count: ConnectionCount,
    resolver: Arc<Resolver>,
}

impl Clients {
    pub(crate) fn new(key: Route, tls: ClientConfig, count: ConnectionCount) -> Self {
        let resolver = Arc::new(Resolver::new(key.connected_port()));
        Self {
            key,
            tls,
            count,
            resolver,
        }
    }

    /// Host and port of the origin; without the port of its scheme.
    pub(crate) fn authority(&self) -> &str {
        let origin = &self.key.origin;
        origin
            .split_once("://")
            .map_or(origin, |(_, authority)| authority)
    }

    /// Whether HTTP/2 is offered to the origin: never in clear text.
    pub(crate) fn offer_http2(&self) -> bool {
        self.key.http2 && self.key.is_https()
    }

    /// Makes a client.
    ///
    /// # Errors
    /// `ERR_INTERNAL` when reqwest refuses the settings.
    pub(crate) fn build(&self, kind: Kind) -> Result<Client> {
        let mut tls = self.tls.clone();
        tls.alpn_protocols = match kind {
            Kind::Http2(_) => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
            Kind::Http1(_) | Kind::Unpooled => vec![b"http/1.1".to_vec()],
        };
        let mut layer = ConnectorLayer {
            count: self.count.clone(),
            limit: self.key.connect_timeout,
            http2: None,
        };
        let mut builder = Client::builder()
            .tls_backend_preconfigured(tls)
            .no_proxy()
            .referer(false)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .dns_resolver(self.resolver.clone())
            .http1_max_headers(header_limits::MAX_LINES)
            .pool_max_idle_per_host(MAX_IN_FLIGHT)
            .pool_idle_timeout(IdleLimit::LONGEST.duration());
        builder = match kind {
            Kind::Http2(started) => {
                layer.http2 = Some(started);
                builder
                    .http2_prior_knowledge()
                    .http2_max_header_list_size(header_limits::HTTP2_LIST_SIZE)
                    .http2_keep_alive_interval(SILENT_FOR)
                    .http2_keep_alive_timeout(PING_TIMEOUT)
                    .http2_initial_stream_window_size(STREAM_WINDOW)
                    .http2_initial_connection_window_size(CONNECTION_WINDOW)
            }
            Kind::Http1(idle) => builder.http1_only().pool_idle_timeout(idle),
            Kind::Unpooled => builder.http1_only().pool_max_idle_per_host(0),
        };
        if let Some(proxy) = &self.key.proxy {
            builder = builder.proxy(proxy.to_proxy()?);
        }
        builder.connector_layer(layer).build().map_err(|error| {
            Error::new(
                ErrorKind::Internal,
                "ERR_INTERNAL",
                "The HTTP client could not be set up.",
            )
            .with_source(error)
        })
    }
}
