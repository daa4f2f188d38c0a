//! Calls that end together, for `bench/bulk.mjs`: all are begun at once, and end by one signal, by one deadline, or by
//! the server's reset of their connections.

use std::{
    collections::BTreeSet,
    fs,
    future::poll_fn,
    io::stdin,
    pin::pin,
    sync::mpsc::{Sender, channel},
    task::Poll,
    time::Duration,
};

use genauth_core::runtime::network;
use tokio::sync::oneshot;

use crate::clients::Client;

/// Ends `count` calls when a line arrives on the standard input, and prints a line at that moment. Then prints, as
/// JSON, the CPU time of the network thread from that moment until all have ended, in microseconds per call, and the
/// codes of their errors.
///
/// `signal` says whether the line ends the calls itself; otherwise the server or `limit` does.
pub fn run(clients: &[Client], count: usize, limit: Duration, signal: bool) {
    let (sender, outcomes) = channel();
    let cancels: Vec<_> = (0..count)
        .map(|number| begin(clients[number % clients.len()].clone(), limit, &sender))
        .collect();
    let mut line = String::new();
    if stdin().read_line(&mut line).expect("the standard input") == 0 {
        // For a profiler: the calls were begun, and do not end.
        return;
    }
    let before = cpu_time();
    println!("begun");
    if signal {
        network::spawn(move || async move { drop(cancels) }).expect("a network thread");
    }
    let codes: BTreeSet<String> = outcomes
        .iter()
        .take(count)
        .map(Option::unwrap_or_default)
        .collect();
    let spent = cpu_time() - before;
    let each = spent as f64 / 1e3 / count as f64;
    // The `Debug` form of a list of codes is JSON.
    let codes: Vec<_> = codes.into_iter().collect();
    println!("{{\"each\":{each:.2},\"codes\":{codes:?}}}");
}

/// Begins a call, which ends as soon as the returned sender is dropped.
fn begin(
    client: Client,
    limit: Duration,
    outcomes: &Sender<Option<String>>,
) -> oneshot::Sender<()> {
    let (cancel, canceled) = oneshot::channel::<()>();
    let outcomes = outcomes.clone();
    let make = move || async move {
        let (mut call, mut canceled) = (pin!(client.call(limit)), canceled);
        let outcome = poll_fn(|context| {
            if pin!(&mut canceled).poll(context).is_ready() {
                return Poll::Ready(Some("canceled".to_owned()));
            }
            call.as_mut().poll(context)
        });
        outcomes.send(outcome.await).expect("the main thread");
    };
    network::spawn(make).expect("a network thread");
    cancel
}

/// CPU time of the network thread in nanoseconds (proc(5), /proc/pid/schedstat).
fn cpu_time() -> u64 {
    let (sender, times) = channel();
    let make = move || async move {
        let text = fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
        let time = text.split(' ').next().and_then(|it| it.parse().ok());
        sender
            .send(time.expect("a number"))
            .expect("the main thread");
    };
    network::spawn(make).expect("a network thread");
    times.recv().expect("a time")
}
