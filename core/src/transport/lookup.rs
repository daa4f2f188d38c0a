//! Name lookups by the system, on dedicated threads.
//!
//! `getaddrinfo` blocks, cannot be canceled, and takes half a minute if a name server does not respond. On
//! shared threads, a few such names would block all other work.

use std::{
    collections::HashMap,
    io,
    net::{SocketAddr, ToSocketAddrs},
    sync::{Arc, LazyLock, Mutex, MutexGuard},
};

use super::resolve::ResolveError;
use crate::{
    runtime::threads::Threads,
    sync::{Completion, Detached, Waiter, lock},
};

/// Maximum number of concurrent lookups in the process. Further names wait within the deadlines of their
/// calls.
static THREADS: Threads = Threads::new("genauth-dns", 64);

/// The addresses of a name, with port 0.
pub(super) type Found = Result<Vec<SocketAddr>, ResolveError>;
/// Blocks until the system has answered.
type Ask = dyn Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync;

static SYSTEM: LazyLock<Arc<Lookups>> = LazyLock::new(|| {
    Arc::new(Lookups::new(&THREADS, |name| {
        Ok((name, 0).to_socket_addrs()?.collect())
    }))
});

/// Looks up a name with the system's resolver. Concurrent lookups of one name are shared.
///
/// # Errors
/// What `getaddrinfo` says, or that no thread could be started.
pub(super) async fn system(name: &str) -> Found {
    SYSTEM.look_up(name).await
}

type Names = HashMap<String, Detached<Found>>;

/// Lookups on the threads of a pool.
struct Lookups {
    ask: Box<Ask>,
    threads: &'static Threads,
    /// Lookups that are running or queued.
    names: Mutex<Names>,
}

impl Lookups {
    fn new(
        threads: &'static Threads,
        ask: impl Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            ask: Box::new(ask),
            threads,
            names: Mutex::default(),
        }
    }

    async fn look_up(self: &Arc<Self>, name: &str) -> Found {
        let found = self.join(name).outcome().await;
        found.unwrap_or_else(|| Err(ResolveError::abandoned()))
    }

    /// The running lookup of a name, or a new one.
    fn join(self: &Arc<Self>, name: &str) -> Waiter<Found> {
        let (completion, waiter) = {
            let mut names = self.names();
            let lookup = names.entry(name.to_owned()).or_default();
            if let Some(waiter) = lookup.join() {
                return waiter;
            }
            lookup.begin()
        };
        let (lookups, owned, answering) = (self.clone(), name.to_owned(), completion.clone());
        let started = self
            .threads
            .start(move || lookups.answer(&owned, answering));
        if let Err(error) = started {
            self.names().remove(name);
            completion.complete(Err(error.into()));
        }
        waiter
    }

    /// Looks a name up, unless all calls that waited for it have ended.
    fn answer(&self, name: &str, completion: Completion<Found>) {
        let mut names = self.names();
        if completion.is_abandoned() {
            names.remove(name);
            return;
        }
        drop(names);
        let found = (self.ask)(name).map_err(ResolveError::from);
        self.names().remove(name);
        completion.complete(found);
    }

    fn names(&self) -> MutexGuard<'_, Names> {
        lock(&self.names)
    }
}

#[cfg(test)]
mod tests {
    use std::{
        net::SocketAddr,
        sync::{
            Arc, Barrier, Mutex,
            mpsc::{Receiver, channel},
        },
    };

    use tokio::task::JoinSet;

    use super::{Detached, Lookups, Threads};

    const ADDRESS: SocketAddr =
        SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);

    /// Look-ups that answer a name when they are told to, and report which names they were asked for.
    fn held(threads: &'static Threads) -> (Arc<Lookups>, Arc<Barrier>, Receiver<String>) {
        let barrier = Arc::new(Barrier::new(2));
        let (asked, names) = channel();
        let (asked, gate) = (Mutex::new(asked), barrier.clone());
        let lookups = Lookups::new(threads, move |name| {
            asked
                .lock()
                .expect("no thread panics")
                .send(name.to_owned())
                .expect("the test listens");
            if name.starts_with("silent") {
                gate.wait();
            }
            Ok(vec![ADDRESS])
        });
        (Arc::new(lookups), barrier, names)
    }

    #[tokio::test]
    async fn a_blocked_lookup_does_not_delay_others() {
        static POOL: Threads = Threads::new("test-silent", 2);
        let (lookups, gate, _names) = held(&POOL);
        let silent = lookups.join("silent.test");
        let found = lookups.look_up("other.test").await.expect("an address");
        assert_eq!(found, [ADDRESS]);
        assert!(lookups.names()["silent.test"].is_running());
        gate.wait();
        assert!(silent.outcome().await.expect("no panic").is_ok());
    }

    #[tokio::test]
    async fn a_name_is_looked_up_once_for_all_that_wait() {
        static POOL: Threads = Threads::new("test-shared", 2);
        let (lookups, gate, names) = held(&POOL);
        let mut waiting = JoinSet::new();
        for _ in 0..10 {
            let lookups = lookups.clone();
            waiting.spawn(async move { lookups.look_up("silent.test").await });
        }
        let waiters = || lookups.names().get("silent.test").map(Detached::waiters);
        while waiters() != Some(10) {
            tokio::task::yield_now().await;
        }
        gate.wait();
        for found in waiting.join_all().await {
            assert_eq!(found.expect("an address"), [ADDRESS]);
        }
        drop(lookups);
        assert_eq!(names.try_iter().collect::<Vec<_>>(), ["silent.test"]);
    }

    #[tokio::test]
    async fn names_beyond_the_limit_wait_and_abandoned_ones_are_skipped() {
        static POOL: Threads = Threads::new("test-bound", 1);
        let (lookups, gate, names) = held(&POOL);
        let _silent = lookups.join("silent.test");
        assert_eq!(names.recv().expect("asked"), "silent.test");
        drop(lookups.join("abandoned.test"));
        let (next, _) = tokio::join!(lookups.look_up("next.test"), async {
            while !lookups.names().contains_key("next.test") {
                tokio::task::yield_now().await;
            }
            gate.wait();
        });
        assert_eq!(next.expect("an address"), [ADDRESS]);
        assert_eq!(names.try_iter().collect::<Vec<_>>(), ["next.test"]);
    }
}
