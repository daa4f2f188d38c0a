//! Name resolution: from a host name to the addresses to connect to.

use std::{
    fmt, io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use tokio::{net::TcpStream, time::Instant};

use super::{
    addresses::{Losers, race},
    lookup::{self, Found},
};
use crate::{
    runtime::resources,
    sync::{Driven, SharedWork, lock, recover},
};

/// The resolver of one origin.
pub(crate) struct Resolver {
    /// The port of those that are connected to, at which their addresses race; `None` behind a SOCKS
    /// proxy, which connects to the address itself.
    port: Option<u16>,
    losers: Arc<Mutex<Losers>>,
    /// The name that is being resolved.
    running: Mutex<(String, Driven<Found>)>,
}

impl Resolver {
    pub(crate) fn new(port: Option<u16>) -> Self {
        Self {
            port,
            losers: Arc::default(),
            running: Mutex::default(),
        }
    }

    /// The running resolution of a name, or a new one: its addresses in the order of connecting.
    fn join(&self, name: &str) -> SharedWork<Found> {
        let mut running = lock(&self.running);
        let (known, resolution) = &mut *running;
        if known == name
            && let Some(resolution) = resolution.join()
        {
            return resolution;
        }
        name.clone_into(known);
        resolution.begin(resolve(name.to_owned(), self.port, self.losers.clone()))
    }
}

/// The outcome of a resolution.
async fn found_by(resolution: SharedWork<Found>) -> Found {
    let found = resolution.await;
    found.unwrap_or_else(|| Err(ResolveError::abandoned()))
}

async fn resolve(name: String, port: Option<u16>, losers: Arc<Mutex<Losers>>) -> Found {
    let found = look_up(&name).await?;
    // All local addresses respond.
    let port = port.filter(|_| !is_local(&name));
    let Some(port) = port.filter(|_| found.len() > 1) else {
        return Ok(found);
    };
    let remembered = || lock(&losers);
    let mut order = remembered().order(&found, Instant::now());
    let outcome = race(&order, |mut address| {
        address.set_port(port);
        async move { TcpStream::connect(address).await.ok() }
    })
    .await;
    // If no address answers, the HTTP client finds out why.
    if let Some(race) = outcome {
        remembered().learn(race.winner, &race.losers, Instant::now());
        order.sort_by_key(|address| (*address != race.winner, race.losers.contains(address)));
    }
    Ok(order)
}

/// Connects by TCP to the first address of a host that answers.
///
/// # Errors
/// What the first address says that has failed, or that the name has no address.
pub(crate) async fn connect(host: &str, port: u16) -> io::Result<TcpStream> {
    let found = match host.parse::<IpAddr>() {
        Ok(address) => vec![SocketAddr::from((address, 0))],
        Err(_) => look_up(host).await.map_err(io::Error::other)?,
    };
    let order = Losers::default().order(&found, Instant::now());
    let failure = Mutex::new(None);
    let outcome = race(&order, |mut address| {
        address.set_port(port);
        let failure = &failure;
        async move {
            let connected = TcpStream::connect(address).await;
            connected
                .map_err(|error| {
                    let mut failure = lock(failure);
                    failure.get_or_insert(error);
                })
                .ok()
        }
    })
    .await;
    let failure = recover(failure.into_inner());
    outcome
        .map(|race| race.connected)
        .ok_or_else(|| failure.unwrap_or_else(|| io::ErrorKind::NotFound.into()))
}

/// Whether [`connect`] failed because the name could not be resolved.
pub(crate) fn is_unresolved(error: &io::Error) -> bool {
    error
        .get_ref()
        .is_some_and(|inner| inner.is::<ResolveError>())
}

/// The addresses of a name as the system gives them.
async fn look_up(name: &str) -> Found {
    if is_local(name) {
        return Ok(vec![
            SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            SocketAddr::from((Ipv6Addr::LOCALHOST, 0)),
        ]);
    }
    lookup::system(name).await
}

/// Whether a name always means this machine (RFC 6761, 6.3).
fn is_local(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let last = name.rsplit('.').next().unwrap_or(name);
    last.eq_ignore_ascii_case("localhost")
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let resolution = self.join(name.as_str());
        Box::pin(async move { Ok(Box::new(found_by(resolution).await?.into_iter()) as Addrs) })
    }
}

/// A name that could not be resolved.
#[derive(Debug, Clone)]
pub(crate) struct ResolveError(Arc<io::Error>);

impl ResolveError {
    /// The work that others shared has ended in a panic.
    pub(super) fn abandoned() -> Self {
        io::Error::other("the lookup was abandoned").into()
    }

    /// The code of the failure, as getaddrinfo(3) names it.
    pub(crate) fn code(&self) -> &'static str {
        if let Some(code @ ("EMFILE" | "ENFILE")) = resources::exhausted(&self.0) {
            return code;
        }
        // The codes of `getaddrinfo` reach us as the text of the C library, and that of a thread that
        // could not be started as the system's: "Resource temporarily unavailable".
        let text = self.0.to_string().to_lowercase();
        let temporary = ["temporar", "try again", "memory"];
        if temporary.iter().any(|word| text.contains(word)) {
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

#[cfg(test)]
mod tests {
    use std::io;

    use tokio::net::{TcpListener, TcpSocket};

    use super::{ResolveError, Resolver, connect, found_by, is_local};

    #[tokio::test]
    async fn a_host_is_connected_to_by_name_and_by_address() {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("a bound socket").port();
        for host in ["127.0.0.1", "localhost"] {
            let socket = connect(host, port).await.expect("the listener is open");
            assert_eq!(socket.peer_addr().expect("connected").port(), port);
        }
        // Bound, so that nobody else gets the port, and not listening.
        let closed = TcpSocket::new_v4().expect("a socket");
        closed
            .bind(([127, 0, 0, 1], 0).into())
            .expect("a free port");
        let port = closed.local_addr().expect("a bound socket").port();
        let error = connect("localhost", port)
            .await
            .expect_err("nobody listens");
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
    }

    #[test]
    fn local_names_are_those_of_rfc_6761() {
        for name in [
            "localhost",
            "LocalHost",
            "localhost.",
            "a.localhost",
            "a.b.localhost.",
        ] {
            assert!(is_local(name), "{name}");
        }
        for name in ["localhost.example", "alocalhost", "local", "", "."] {
            assert!(!is_local(name), "{name}");
        }
    }

    #[tokio::test]
    async fn local_names_need_no_look_up() {
        let resolution = Resolver::new(Some(1)).join("no-such-name.localhost");
        let found: Vec<_> = found_by(resolution)
            .await
            .expect("addresses")
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(found, ["127.0.0.1:0", "[::1]:0"]);
    }

    #[test]
    fn failures_have_the_codes_of_node() {
        let code = |error: io::Error| ResolveError::from(error).code();
        for text in [
            "failed to lookup address information: Temporary failure in name resolution",
            "failed to lookup address information: Try again",
            "failed to lookup address information: Memory allocation failure",
        ] {
            assert_eq!(code(io::Error::other(text)), "EAI_AGAIN", "{text}");
        }
        let unknown = "failed to lookup address information: Name or service not known";
        assert_eq!(code(io::Error::other(unknown)), "ENOTFOUND");
        #[cfg(target_os = "linux")]
        for (number, expected) in [(11, "EAI_AGAIN"), (23, "ENFILE"), (24, "EMFILE")] {
            assert_eq!(code(io::Error::from_raw_os_error(number)), expected);
        }
    }
}
