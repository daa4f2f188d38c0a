//! A layer around reqwest's connector: it counts connections, limits the connect time, and reads the
//! negotiated protocol.

use std::{
    any::Any,
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll},
    time::Duration,
};

use hyper_util::client::legacy::connect::Connection;
use tokio::time::timeout;
use tower_layer::Layer;
use tower_service::Service;

use crate::sync::lock;

/// How long the first connection of an attempt may take, where the option `connectTimeout` says nothing.
/// Others may wait for the same connection, and one peer of several may be dead behind one address. Well
/// above a slow name server or a lost packet or two, and the default timeout, 10 s, leaves time for
/// another connection, which may take as long as the call.
const PATIENCE: Duration = Duration::from_secs(3);

/// reqwest's type for the errors of connectors.
type BoxError = Box<dyn std::error::Error + Send + Sync>;

tokio::task_local! {
    /// The attempt that is polled. hyper-util starts a connection in the task of the call that needs
    /// one, so the connector sees the attempt that it connects for.
    static ATTEMPT: Arc<Attempt>;
}

/// The connection state of one attempt.
#[derive(Default)]
pub(crate) struct Attempt {
    connects: AtomicBool,
    restarted: AtomicBool,
    /// A connection that negotiated HTTP/1.1 where HTTP/2 was offered.
    handed_over: Mutex<Option<Box<dyn Any + Send>>>,
}

impl Attempt {
    /// Runs the sending of a request within this attempt.
    pub(crate) async fn scope<F: Future>(self: &Arc<Self>, sending: F) -> F::Output {
        self.connects.store(false, Relaxed);
        ATTEMPT.scope(self.clone(), sending).await
    }

    /// Whether the attempt makes a connection itself, rather than waiting for that of another one.
    pub(crate) fn connects(&self) -> bool {
        self.connects.load(Relaxed)
    }

    /// Whether the first connection of the attempt has stalled, so that the next one may take as long as
    /// the call.
    pub(crate) fn restarted(&self) -> bool {
        self.restarted.load(Relaxed)
    }

    fn hand_over(&self, connection: impl Any + Send) {
        *self.handed_over() = Some(Box::new(connection));
    }

    fn take<T: Any>(&self) -> Option<T> {
        let connection = self.handed_over().take()?;
        connection.downcast().ok().map(|connection| *connection)
    }

    fn handed_over(&self) -> MutexGuard<'_, Option<Box<dyn Any + Send>>> {
        lock(&self.handed_over)
    }
}

/// Counts the connections that were made: TLS and the way through a proxy included.
#[derive(Debug, Clone, Default)]
pub(crate) struct ConnectionCount(Arc<AtomicU64>);

impl ConnectionCount {
    /// Connections opened so far.
    pub(crate) fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

/// The connection settings of a client.
#[derive(Clone)]
pub(crate) struct ConnectorLayer {
    pub(crate) count: ConnectionCount,
    /// The longest time for name resolution, TCP, proxy and TLS together.
    pub(crate) limit: Option<Duration>,
    /// Called when a connection is started; only HTTP/2 is good for this client. A connection that
    /// negotiates HTTP/1.1 ends in [`NotHttp2`], and is handed over to the next client of the attempt.
    pub(crate) http2: Option<Arc<dyn Fn() + Send + Sync>>,
}

impl<S> Layer<S> for ConnectorLayer {
    type Service = LayeredConnector<S>;

    fn layer(&self, connector: S) -> Self::Service {
        LayeredConnector(Arc::new(Layered {
            connector,
            layer: self.clone(),
        }))
    }
}

/// A connector inside the layer. reqwest and hyper-util clone it several times for each request, most of which need
/// no connection: clones share what is inside, and only a connection clones that.
#[derive(Clone)]
pub(crate) struct LayeredConnector<S>(Arc<Layered<S>>);

struct Layered<S> {
    connector: S,
    layer: ConnectorLayer,
}

impl<S, Target> Service<Target> for LayeredConnector<S>
where
    S: Service<Target, Error = BoxError> + Clone + Send + Sync + 'static,
    S::Response: Connection + Send + 'static,
    S::Future: Send + 'static,
    Target: Send + 'static,
{
    type Response = S::Response;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>;

    /// The connection waits until the connector is ready.
    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Target) -> Self::Future {
        let attempt = ATTEMPT.try_with(Arc::clone).unwrap_or_default();
        attempt.connects.store(true, Relaxed);
        match &self.0.layer.http2 {
            Some(started) => started(),
            None => {
                if let Some(connection) = attempt.take() {
                    return Box::pin(std::future::ready(Ok(connection)));
                }
            }
        }
        let shared = self.0.clone();
        Box::pin(async move {
            let Layered { connector, layer } = &*shared;
            let mut connector = connector.clone();
            let connecting = async {
                poll_fn(|context| connector.poll_ready(context)).await?;
                connector.call(target).await
            };
            let connection = match layer.limit {
                Some(limit) => timeout(limit, connecting)
                    .await
                    .map_err(|_| ConnectTimeout)??,
                None if attempt.restarted() => connecting.await?,
                None => match timeout(PATIENCE, connecting).await {
                    Ok(connection) => connection?,
                    Err(_) => {
                        attempt.restarted.store(true, Relaxed);
                        return Err(Stalled.into());
                    }
                },
            };
            layer.count.0.fetch_add(1, Relaxed);
            if layer.http2.is_some() && !connection.connected().is_negotiated_h2() {
                attempt.hand_over(connection);
                return Err(NotHttp2.into());
            }
            Ok(connection)
        })
    }
}

/// No connection within the option `connectTimeout`.
#[derive(Debug)]
pub(crate) struct ConnectTimeout;

impl fmt::Display for ConnectTimeout {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("connectTimeout has passed")
    }
}

impl std::error::Error for ConnectTimeout {}

/// The first connection of an attempt took too long and is replaced.
#[derive(Debug)]
pub(crate) struct Stalled;

impl fmt::Display for Stalled {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection is replaced by a new one")
    }
}

impl std::error::Error for Stalled {}

/// The server was offered HTTP/2 and did not choose it.
#[derive(Debug)]
pub(crate) struct NotHttp2;

impl fmt::Display for NotHttp2 {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the server does not speak HTTP/2")
    }
}

impl std::error::Error for NotHttp2 {}
