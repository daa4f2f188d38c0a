//! Look-ups of names by the system, on threads of their own.
//!
//! `getaddrinfo` blocks, cannot be stopped, and takes half a minute where a name server is silent. On
//! shared threads a few such names would hold up everything else that blocks.

use std::{
    collections::{HashMap, VecDeque},
    io,
    net::{SocketAddr, ToSocketAddrs},
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
    thread,
};

use tokio::sync::watch;

use super::resolve::ResolveError;

/// Look-ups at once in the process. Further names wait within the deadlines of their calls.
const MOST_THREADS: usize = 64;
/// `getaddrinfo` of glibc needs a few KiB; modules of the name service switch may need more.
const STACK: usize = 1024 * 1024;

/// The addresses of a name, with port 0.
pub(super) type Found = Result<Vec<SocketAddr>, ResolveError>;
/// Blocks until the system has answered.
type Ask = dyn Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync;

static SYSTEM: LazyLock<Arc<Lookups>> = LazyLock::new(|| {
    Arc::new(Lookups::new(MOST_THREADS, |name| {
        Ok((name, 0).to_socket_addrs()?.collect())
    }))
});

/// Looks a name up as the system does, once for all that ask for it at the same time.
///
/// # Errors
/// What `getaddrinfo` says, or that no thread could be started.
pub(super) async fn system(name: &str) -> Found {
    SYSTEM.look_up(name).await
}

/// Look-ups on a bounded number of threads, which end when no name waits.
struct Lookups {
    ask: Box<Ask>,
    most: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Names that are being looked up or wait for a thread; the result is nothing until then.
    names: HashMap<String, watch::Sender<Option<Found>>>,
    queue: VecDeque<String>,
    threads: usize,
}

impl Lookups {
    fn new(
        most: usize,
        ask: impl Fn(&str) -> io::Result<Vec<SocketAddr>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            ask: Box::new(ask),
            most,
            state: Mutex::default(),
        }
    }

    async fn look_up(self: &Arc<Self>, name: &str) -> Found {
        let mut found = self.join(name)?;
        let found = found.wait_for(Option::is_some).await;
        let found = found.ok().and_then(|found| found.clone());
        found.unwrap_or_else(|| Err(io::Error::other("the look-up was given up").into()))
    }

    /// The result of the look-up that is under way, or of a new one.
    fn join(self: &Arc<Self>, name: &str) -> Result<watch::Receiver<Option<Found>>, ResolveError> {
        let mut state = self.state();
        if let Some(known) = state.names.get(name) {
            return Ok(known.subscribe());
        }
        state.forget_abandoned();
        let (sender, receiver) = watch::channel(None);
        state.names.insert(name.to_owned(), sender);
        state.queue.push_back(name.to_owned());
        if state.threads < self.most {
            let lookups = self.clone();
            let started = thread::Builder::new()
                .name("genauth-dns".to_owned())
                .stack_size(STACK)
                .spawn(move || lookups.work());
            match started {
                Ok(_) => state.threads += 1,
                // The threads that there are get to it.
                Err(_) if state.threads > 0 => {}
                Err(error) => {
                    state.names.remove(name);
                    state.queue.pop_back();
                    return Err(error.into());
                }
            }
        }
        Ok(receiver)
    }

    /// The life of one thread.
    fn work(&self) {
        while let Some(name) = self.next() {
            let found = (self.ask)(&name).map_err(ResolveError::from);
            if let Some(sender) = self.state().names.remove(&name) {
                sender.send_replace(Some(found));
            }
        }
    }

    /// The next name that somebody waits for; without one, the thread is counted out.
    fn next(&self) -> Option<String> {
        let mut state = self.state();
        state.forget_abandoned();
        let next = state.queue.pop_front();
        if next.is_none() {
            state.threads -= 1;
        }
        next
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Takes names out of the queue whose calls have all ended.
    fn forget_abandoned(&mut self) {
        let names = &mut self.names;
        self.queue.retain(|name| {
            let waited_for = names.get(name).is_some_and(|sender| !sender.is_closed());
            if !waited_for {
                names.remove(name);
            }
            waited_for
        });
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

    use super::Lookups;

    const ADDRESS: SocketAddr =
        SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 0);

    /// Look-ups that answer a name when they are told to, and report which names they were asked for.
    fn held(most: usize) -> (Arc<Lookups>, Arc<Barrier>, Receiver<String>) {
        let barrier = Arc::new(Barrier::new(2));
        let (asked, names) = channel();
        let (asked, gate) = (Mutex::new(asked), barrier.clone());
        let lookups = Lookups::new(most, move |name| {
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
    async fn a_silent_name_holds_up_no_other() {
        let (lookups, gate, _names) = held(2);
        let silent = lookups.join("silent.test").expect("a thread");
        let found = lookups.look_up("other.test").await.expect("an address");
        assert_eq!(found, [ADDRESS]);
        assert!(silent.borrow().is_none());
        gate.wait();
    }

    #[tokio::test]
    async fn a_name_is_looked_up_once_for_all_that_wait() {
        let (lookups, gate, names) = held(2);
        let mut waiting = JoinSet::new();
        for _ in 0..10 {
            let lookups = lookups.clone();
            waiting.spawn(async move { lookups.look_up("silent.test").await });
        }
        while lookups
            .state()
            .names
            .get("silent.test")
            .map(|sender| sender.receiver_count())
            != Some(10)
        {
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
    async fn names_beyond_the_bound_wait_and_abandoned_ones_are_not_looked_up() {
        let (lookups, gate, names) = held(1);
        let _silent = lookups.join("silent.test").expect("a thread");
        assert_eq!(names.recv().expect("asked"), "silent.test");
        drop(lookups.join("abandoned.test").expect("a place"));
        let (next, _) = tokio::join!(lookups.look_up("next.test"), async {
            while lookups.state().queue.len() != 1 {
                tokio::task::yield_now().await;
            }
            assert_eq!(lookups.state().threads, 1);
            gate.wait();
        });
        assert_eq!(next.expect("an address"), [ADDRESS]);
        assert_eq!(names.try_iter().collect::<Vec<_>>(), ["next.test"]);
    }

    #[tokio::test]
    async fn threads_end_when_no_name_waits() {
        let (lookups, _gate, _names) = held(4);
        for round in 0..10 {
            let name = format!("{round}.test");
            lookups.look_up(&name).await.expect("an address");
        }
        while lookups.state().threads > 0 {
            tokio::task::yield_now().await;
        }
        assert!(lookups.state().names.is_empty());
    }
}
