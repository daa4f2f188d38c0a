//! The documented call without JavaScript, for profilers: `valgrind --tool=callgrind` counts the same
//! instructions on a busy machine too.
//!
//! ```sh
//! cargo build --release --bench calls
//! target/release/deps/calls-… http://127.0.0.1:PORT 3000 32 [ca.pem]
//! ```
//!
//! Makes 3,000 calls on the network thread, 32 of them at a time, as the addon does; the server is that of
//! `bench/server`. Prints the calls that had an answer and the codes of the others. Environment:
//!
//! - `BARE=h1` or `BARE=h2`: the same requests by reqwest alone, over HTTP/1.1 or HTTP/2.
//! - `END=signal`, `END=reset` or `END=MILLISECONDS`: all calls at once, which end together; see `bulk.rs`.

mod bulk;
mod clients;

use std::{
    collections::BTreeMap,
    env,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
        mpsc::{Sender, channel},
    },
    time::{Duration, Instant},
};

use clients::Client;
use genauth_core::runtime::network;

/// The allocator of the addon.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Longer than a profiler takes.
const LONG: Duration = Duration::from_secs(600);

/// The calls of one run.
struct Run {
    /// Calls are made with these in turn.
    clients: Vec<Client>,
    /// Calls that are not begun.
    left: AtomicUsize,
    /// The outcome of each call: nothing, or the code of its error.
    outcomes: Sender<Option<String>>,
}

/// Makes the next call, and after its end one more, as long as any is left.
fn begin(run: Arc<Run>) {
    let Ok(number) = run
        .left
        .fetch_update(Relaxed, Relaxed, |left| left.checked_sub(1))
    else {
        return;
    };
    let client = run.clients[number % run.clients.len()].clone();
    let make = move || async move {
        let code = client.call(LONG).await;
        run.outcomes.send(code).expect("the main thread");
        begin(run);
    };
    network::spawn(make).expect("a network thread");
}

fn main() {
    // `cargo bench` adds a flag.
    let arguments: Vec<_> = env::args().skip(1).filter(|it| it != "--bench").collect();
    let [origins, count, in_flight, ..] = &arguments[..] else {
        println!("usage: calls ORIGIN[,ORIGIN] CALLS IN_FLIGHT [CA]");
        return;
    };
    let number = |text: &str| text.parse::<usize>().expect("a number");
    let bare = env::var("BARE").ok();
    let clients: Vec<_> = origins
        .split(',')
        .map(|origin| {
            Client::new(
                origin,
                arguments.get(3).map(String::as_str),
                bare.as_deref(),
            )
        })
        .collect();
    if let Ok(end) = env::var("END") {
        let limit = end.parse().map_or(LONG, Duration::from_millis);
        return bulk::run(&clients, number(count), limit, end == "signal");
    }
    let (sender, outcomes) = channel();
    let run = Arc::new(Run {
        clients,
        left: AtomicUsize::new(number(count)),
        outcomes: sender,
    });
    let began = Instant::now();
    (0..number(in_flight)).for_each(|_| begin(run.clone()));
    let mut codes = BTreeMap::<Option<String>, usize>::new();
    for outcome in outcomes.iter().take(number(count)) {
        *codes.entry(outcome).or_default() += 1;
    }
    println!("{codes:?} in {:?}", began.elapsed());
}
