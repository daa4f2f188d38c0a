//! Counting the connections that a pool opens.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    task::{Context, Poll},
};

use tower_layer::Layer;
use tower_service::Service;

/// Counts what a connector has connected: TLS and the way through a proxy included.
#[derive(Debug, Clone, Default)]
pub(super) struct ConnectionCount(Arc<AtomicU64>);

impl ConnectionCount {
    /// Connections opened so far.
    pub(super) fn get(&self) -> u64 {
        self.0.load(Relaxed)
    }
}

impl<S> Layer<S> for ConnectionCount {
    type Service = CountingConnector<S>;

    fn layer(&self, connector: S) -> Self::Service {
        CountingConnector {
            connector,
            count: self.clone(),
        }
    }
}

/// A connector whose connections are counted.
#[derive(Clone)]
pub(super) struct CountingConnector<S> {
    connector: S,
    count: ConnectionCount,
}

impl<S, Target> Service<Target> for CountingConnector<S>
where
    S: Service<Target>,
    S::Future: Send + 'static,
{
    type Response = S::Response;
    type Error = S::Error;
    type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        self.connector.poll_ready(context)
    }

    fn call(&mut self, target: Target) -> Self::Future {
        let connecting = self.connector.call(target);
        let count = self.count.clone();
        Box::pin(async move {
            let connection = connecting.await?;
            count.0.fetch_add(1, Relaxed);
            Ok(connection)
        })
    }
}
