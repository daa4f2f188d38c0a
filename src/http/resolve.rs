//! Name resolution by the system, with errors that keep their name.

use std::{
    collections::HashMap,
    fmt, io,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::sync::watch;

/// What a look-up found; nothing while it runs.
type Found = Option<Result<Vec<SocketAddr>, ResolveError>>;

/// `getaddrinfo` on the blocking pool, once for all that ask for a name at the same time.
///
/// It cannot be stopped, so while a name server is silent, calls that have timed out would go on to
/// occupy the threads of the pool, and keep those of other hosts waiting.
#[derive(Default)]
pub(super) struct SystemResolver {
    under_way: Arc<Mutex<HashMap<String, watch::Receiver<Found>>>>,
}

impl SystemResolver {
    /// The look-up of a name: the one that runs, or a new one.
    fn look_up(&self, name: &str) -> watch::Receiver<Found> {
        let mut under_way = self
            .under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        // The sender of one that its runtime has taken along is gone.
        let running = under_way
            .get(name)
            .filter(|found| found.has_changed().is_ok());
        if let Some(running) = running {
            return running.clone();
        }
        let (sender, receiver) = watch::channel(None);
        under_way.insert(name.to_owned(), receiver.clone());
        let (name, running) = (name.to_owned(), self.under_way.clone());
        tokio::spawn(async move {
            // The connector puts in the port.
            let found = tokio::net::lookup_host((name.as_str(), 0)).await;
            running
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .remove(&name);
            sender.send_replace(Some(
                found.map(Iterator::collect).map_err(ResolveError::from),
            ));
        });
        receiver
    }
}

/// A name that could not be resolved.
#[derive(Debug, Clone)]
pub(super) struct ResolveError(Arc<io::Error>);

impl ResolveError {
    /// The code that Node gives to the same failure.
    pub(super) fn code(&self) -> &'static str {
        // `EAI_AGAIN` reaches us as text only: std keeps no code of `getaddrinfo`.
        if self.0.to_string().contains("Temporary failure") {
            "EAI_AGAIN"
        } else {
            "ENOTFOUND"
        }
    }
}

impl From<io::Error> for ResolveError {
    fn from(error: io::Error) -> Self {
        Self(Arc::new(error))
    }
}

impl fmt::Display for ResolveError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for ResolveError {}

impl Resolve for SystemResolver {
    fn resolve(&self, name: Name) -> Resolving {
        let mut look_up = self.look_up(name.as_str());
        Box::pin(async move {
            let found = match look_up.wait_for(Option::is_some).await {
                Ok(found) => found.clone(),
                // The runtime is going away.
                Err(_) => None,
            };
            let found = found.unwrap_or_else(|| Err(io::Error::other("cancelled").into()));
            Ok(Box::new(found?.into_iter()) as Addrs)
        })
    }
}
