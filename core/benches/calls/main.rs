//! The documented call without JavaScript, for profilers: `valgrind --tool=callgrind` counts the same
//! instructions on a busy machine too.
//!
//! ```sh
//! cargo build --release --bench calls
//! target/release/deps/calls-… http://127.0.0.1:PORT 3000 32 [ca.pem]
//! ```
//!
//! Makes 3,000 calls on the network thread, 32 of them at a time, as the addon does; the server is that of
//! `bench/server`. Prints the calls that had an answer and the codes of the others. With `BARE=1`, the same
//! requests are made by reqwest alone: what they cost is the limit of a client on reqwest.

use std::{
    collections::BTreeMap,
    env, fs,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
        mpsc::{Sender, channel},
    },
    time::{Duration, Instant},
};

use bytes::Bytes;
use genauth_core::{
    call::{Call, Deadline, Endpoint, Progress, Source},
    operation::table::GET_WECHAT_MP_ACCESS_TOKEN,
    options::{Options, Value},
    runtime::network,
    transport::ProxyEnvironment,
};
use http::{HeaderMap, header::CONTENT_TYPE};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject},
};

/// The allocator of the addon.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Longer than a profiler takes.
const LONG: Duration = Duration::from_secs(600);
/// The path of the documented call.
const PATH: &str = "/api/v3/get-wechat-access-token";
const ARGUMENT: &[u8] =
    br#"{"appId":"wx0123456789abcdef","appSecret":"fedcba9876543210fedcba9876543210"}"#;

/// The calls of one run.
struct Run {
    /// Calls are made with these in turn.
    clients: Vec<Client>,
    /// Calls that are not begun.
    left: AtomicUsize,
    /// The outcome of each call: nothing, or the code of its error.
    outcomes: Sender<Option<String>>,
}

/// What makes a call.
#[derive(Clone)]
enum Client {
    Ours(Arc<Endpoint>),
    /// reqwest alone, and the URL.
    Bare(reqwest::Client, String),
}

impl Client {
    fn new(origin: &str, ca: Option<&str>) -> Self {
        match env::var_os("BARE") {
            Some(_) => Self::Bare(bare(origin, ca), format!("{origin}{PATH}")),
            None => Self::Ours(client(origin, ca)),
        }
    }

    /// Makes one call; the code of its error.
    async fn call(self) -> Option<String> {
        let (client, url) = match self {
            Self::Ours(client) => {
                return client
                    .call(documented())
                    .await
                    .err()
                    .map(|it| it.code().to_owned());
            }
            Self::Bare(client, url) => (client, url),
        };
        let sent = client
            .post(url)
            .header(CONTENT_TYPE, "application/json")
            .body(ARGUMENT)
            .send();
        match sent.await {
            Ok(answer) => answer.bytes().await.err().map(|it| it.to_string()),
            Err(_) => Some("failed".to_owned()),
        }
    }
}

/// reqwest with the settings that matter for the cost of a request.
fn bare(origin: &str, ca: Option<&str>) -> reqwest::Client {
    let mut roots = RootCertStore::empty();
    if let Some(path) = ca {
        let certificates = CertificateDer::pem_file_iter(path).expect("the file of the authority");
        certificates.for_each(|it| roots.add(it.expect("a certificate")).expect("an authority"));
    }
    let mut tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the protocols of the provider")
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"h2".to_vec()];
    let builder = reqwest::Client::builder()
        .no_proxy()
        .tls_backend_preconfigured(tls);
    let builder = match origin.starts_with("https:") {
        true => builder.http2_prior_knowledge(),
        false => builder.http1_only(),
    };
    builder.build().expect("valid settings")
}

fn client(origin: &str, ca: Option<&str>) -> Arc<Endpoint> {
    let text = |value: &str| Value::String(value.to_owned());
    let mut given = vec![
        ("appId".to_owned(), text("60b4d5e9a4c1f2e3d4c5b6a7")),
        (
            "appSecret".to_owned(),
            text("0123456789abcdef0123456789abcdef"),
        ),
        ("appHost".to_owned(), text(origin)),
    ];
    if let Some(path) = ca {
        let pem = fs::read_to_string(path).expect("the file of the authority");
        given.push(("ca".to_owned(), Value::String(pem)));
    }
    let options = Options::parse(&given).expect("valid options");
    Arc::new(Endpoint::new(options, &ProxyEnvironment::default()).expect("valid options"))
}

fn documented() -> Call {
    Call {
        operation: &GET_WECHAT_MP_ACCESS_TOKEN,
        source: Source::Arguments {
            parameters: Vec::new(),
            input: Some(Bytes::from_static(ARGUMENT)),
        },
        deadline: Deadline::after(LONG),
        max_retries: 0,
        throw_on_failure: false,
        headers: HeaderMap::new(),
        progress: Progress::new(),
    }
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
        let code = client.call().await;
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
    let (sender, outcomes) = channel();
    let run = Arc::new(Run {
        clients: origins
            .split(',')
            .map(|origin| Client::new(origin, arguments.get(3).map(String::as_str)))
            .collect(),
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
