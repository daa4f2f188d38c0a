//! A kept connection whose end has arrived, and was not read yet, carries no call that must not be sent
//! twice. The servers run on threads of their own, so that the end arrives while the client's runtime
//! does nothing.

use std::{
    io::{Read, Write},
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};

use crate::support::{
    client::{call, call_once, client},
    ports,
    reply::{DOCUMENTED, Ending, Gate, Reply},
    server::Server,
};

/// Calls that are made at once over connections that have all ended.
const CONNECTIONS: usize = 20;

/// A server of plain HTTP/1.1 on a thread: answers the first request of each connection, keeps the
/// connections until it is told to close them all, says so, and serves one request on each later one.
fn close_when_told() -> (String, Sender<()>, Receiver<()>) {
    let listener = ports::blocking_listener();
    let origin = format!("http://{}", listener.local_addr().expect("a bound socket"));
    let (close, told) = channel::<()>();
    let (closed, confirmation) = channel();
    thread::spawn(move || {
        let answer = format!(
            "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{DOCUMENTED}",
            DOCUMENTED.len()
        );
        let mut kept = Vec::new();
        let mut connections = listener.incoming();
        // All requests have arrived before one is answered, so each has its own connection.
        for _ in 0..CONNECTIONS {
            let mut stream = connections.next().expect("endless").expect("a connection");
            let _ = stream.read(&mut [0; 4096]).expect("a request");
            kept.push(stream);
        }
        for stream in &mut kept {
            stream.write_all(answer.as_bytes()).expect("a reader");
        }
        told.recv().expect("the test tells");
        kept.clear();
        closed.send(()).expect("the test waits");
        for stream in connections {
            let mut stream = stream.expect("a connection");
            let _ = stream.read(&mut [0; 4096]).expect("a request");
            stream.write_all(answer.as_bytes()).expect("a reader");
        }
    });
    (origin, close, confirmation)
}

#[tokio::test]
async fn http1_connections_that_were_closed_carry_no_such_call() {
    let (origin, close, closed) = close_when_told();
    let client = client(&origin, &[]);
    let calls = (0..CONNECTIONS).map(|_| call(&client));
    for outcome in futures_util::future::join_all(calls).await {
        outcome.expect("the server answers");
    }
    close.send(()).expect("the server waits");
    // Blocks the runtime: what arrives stays in the sockets.
    closed.recv().expect("the server closes");
    let calls = (0..CONNECTIONS).map(|_| call_once(&client));
    for outcome in futures_util::future::join_all(calls).await {
        let answer = outcome.expect("a new connection is made");
        assert_eq!(answer.attempts(), 1);
    }
}

#[tokio::test]
async fn an_http2_connection_that_was_closed_carries_no_such_call() {
    let gate = Gate::closed();
    let (started, origin) = channel();
    let (arrived, arrival) = channel();
    let (closed, confirmation) = channel();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let leaving = gate.clone();
    let thread = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async {
            let replies = [
                Reply::ok(),
                Reply::nothing().after(&leaving).then(Ending::Close),
                Reply::ok(),
            ];
            let server = Server::build().tls().http2().answering(replies).await;
            started.send(server.origin()).expect("the test waits");
            server.until(|seen| seen.requests.len() == 2).await;
            arrived.send(()).expect("the test waits");
            server.until(|seen| seen.open == 0).await;
            closed.send(()).expect("the test waits");
            // Either way the test has ended.
            let _ = stopped.await;
            server.connections()
        })
    });
    let client = client(&origin.recv().expect("the server starts"), &[]);
    call(&client).await.expect("the server answers");
    let other = client.clone();
    let cut = tokio::spawn(async move { call_once(&other).await });
    while arrival.try_recv().is_err() {
        tokio::task::yield_now().await;
    }
    gate.open();
    confirmation.recv().expect("the server closes");
    let answer = call_once(&client).await.expect("a new connection is made");
    assert_eq!(answer.attempts(), 1);
    cut.await
        .expect("the call settles")
        .expect_err("its connection was closed");
    stop.send(()).expect("the server waits");
    assert_eq!(thread.join().expect("the server ends"), 2);
}
