//! Ports of 127.0.0.1 for the servers of a test process.

use std::{
    collections::HashSet,
    net::TcpListener,
    process,
    sync::{
        LazyLock, Mutex,
        atomic::{AtomicU32, Ordering},
    },
};

/// Below the ports that Linux, macOS and Windows give to sockets without one (32768, 49152).
const FIRST: u32 = 10_000;
const PORTS_PER_PROCESS: u32 = 32;
const PROCESSES: u32 = 700;

/// A listener at a port that no earlier server of this process had.
///
/// The system may give the port of a closed server again. What this crate keeps for an origin (key sets,
/// connections, budgets) would then pass from one test to another.
pub fn listener() -> tokio::net::TcpListener {
    let listener = blocking_listener();
    listener.set_nonblocking(true).expect("a socket");
    tokio::net::TcpListener::from_std(listener).expect("a runtime")
}

/// [`listener`] for a server on a thread of its own.
pub fn blocking_listener() -> TcpListener {
    static USED: LazyLock<Mutex<HashSet<u16>>> = LazyLock::new(Mutex::default);
    let mut refused = Vec::new();
    loop {
        let listener = TcpListener::bind("127.0.0.1:0").expect("the machine has a free port");
        let port = listener.local_addr().expect("a bound socket").port();
        if USED.lock().expect("no panic").insert(port) {
            return listener;
        }
        // It stays bound until another port is found, so that the system does not give it again.
        refused.push(listener);
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
