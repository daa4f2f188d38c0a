//! Ports of 127.0.0.1 for the servers of a test process.

use std::{
    collections::HashSet,
    io,
    net::TcpListener,
    process,
    sync::{
        LazyLock, Mutex,
        atomic::{AtomicU32, Ordering},
    },
};

use tokio::net::TcpSocket;

/// Below the ports that Linux, macOS and Windows give to sockets without one (32768, 49152).
const FIRST: u32 = 10_000;
const PORTS_PER_PROCESS: u32 = 32;
const PROCESSES: u32 = 700;

/// Connections that may wait to be accepted: more than any test makes at once. The system drops what comes beyond,
/// and the client tries again after a second.
const BACKLOG: u32 = 1_024;

/// A listener at a port that no earlier server of this process had.
///
/// The system may give the port of a closed server again. What this crate keeps for an origin (key sets,
/// connections, budgets) would then pass from one test to another.
pub fn listener() -> tokio::net::TcpListener {
    let listener = socket().listen(BACKLOG);
    listener.expect("the machine has sockets")
}

/// A socket that does not listen, so that connections to its port are refused while it lives.
pub fn socket() -> TcpSocket {
    fresh(
        || {
            let socket = TcpSocket::new_v4()?;
            socket.bind(([127, 0, 0, 1], 0).into())?;
            Ok(socket)
        },
        |socket| socket.local_addr().map(|address| address.port()),
    )
}

/// [`listener`] for a server on a thread of its own.
pub fn blocking_listener() -> TcpListener {
    fresh(
        || TcpListener::bind("127.0.0.1:0"),
        |listener| listener.local_addr().map(|address| address.port()),
    )
}

/// Binds until a port is found that was not in use in this process before.
fn fresh<T>(bind: impl Fn() -> io::Result<T>, port: impl Fn(&T) -> io::Result<u16>) -> T {
    static USED: LazyLock<Mutex<HashSet<u16>>> = LazyLock::new(Mutex::default);
    let mut refused = Vec::new();
    loop {
        let bound = bind().expect("the machine has a free port");
        let port = port(&bound).expect("a bound socket");
        if USED.lock().expect("no panic").insert(port) {
            return bound;
        }
        // It stays bound until another port is found, so that the system does not give it again.
        refused.push(bound);
    }
}

/// A port for a server that another program starts. No socket without a chosen port gets it meanwhile.
pub fn free_port() -> u16 {
    static NEXT: LazyLock<AtomicU32> =
        LazyLock::new(|| (FIRST + process::id() % PROCESSES * PORTS_PER_PROCESS).into());
    loop {
        let port = NEXT.fetch_add(1, Ordering::Relaxed).try_into();
        let port = port.expect("the machine has a free port");
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
