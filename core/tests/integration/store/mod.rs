//! The token store that several machines share, on a real Redis server: it saves requests while it
//! works, and never costs a call when it does not.
//!
//! The clock of most tests stands still, since a command to the store has 200 ms, and a store that failed is left
//! alone for a second. The lifetimes of what is in the store are times of its own clock.

mod cluster;
mod lease;
mod places;
mod sentinel;
mod tls;
mod trouble;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use crate::support::{
    client::{options, text},
    clock::StoppedClock,
    ports::{self, free_port},
    redis::RedisServer,
    server::within_patience,
};
use genauth_core::{
    call::Answer,
    error::Result,
    options::{CachePolicy, Value as OptionValue},
    token_cache::{
        Ask, Cache, IssuedToken, TokenSource,
        cache_counts::Snapshot,
        clock::SystemClock,
        store::{Redis, Shared},
    },
    wechat::{
        cache_key::{Key, View},
        issued_token, seal,
    },
};
use redis::{Value, cmd};
use tokio::{sync::Semaphore, task::yield_now};

const SECRET: &str = "the-wechat-secret";
const PATIENCE: Duration = Duration::from_secs(20);
/// The longest time after which a machine that waits for another one looks at the store again.
const POLL: Duration = Duration::from_millis(75);
/// The lifetime of a lease that no test outlasts. A longer one is not accepted.
const LONG_LEASE: u32 = 10_000;

/// The service, which all machines ask. Each of its answers has another token.
struct Service {
    requests: AtomicUsize,
    permits: Semaphore,
}

impl Service {
    fn new() -> Arc<Self> {
        Self::with(Semaphore::MAX_PERMITS)
    }

    /// One that answers when it is given permits.
    fn held() -> Arc<Self> {
        Self::with(0)
    }

    fn with(permits: usize) -> Arc<Self> {
        Arc::new(Self {
            requests: AtomicUsize::new(0),
            permits: Semaphore::new(permits),
        })
    }

    fn asked(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

impl TokenSource for Service {
    type Key = Key;

    fn read(answer: &Answer) -> Option<IssuedToken> {
        issued_token(answer)
    }

    async fn fetch(&self) -> Result<Answer> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst) + 1;
        self.permits.acquire().await.expect("open").forget();
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let expires_at = now.expect("after 1970").as_secs() + 7_200;
        let data = format!(r#"{{"accessToken":"T{number}","expiresAt":"{expires_at}"}}"#);
        let body = format!(r#"{{"statusCode":200,"message":"好","data":{data}}}"#);
        Ok(Answer::made(body, 200).dated(SystemTime::now()))
    }
}

/// A machine with a cache of its own.
struct Machine {
    cache: Arc<Cache<SystemClock, Service>>,
    ask: Ask<Service>,
    view: View,
}

impl Machine {
    fn new(service: &Arc<Service>, url: &str) -> Self {
        Self::with(service, url, &[])
    }

    fn with(service: &Arc<Service>, url: &str, extra: &[(&str, OptionValue)]) -> Self {
        Self::of(service, text(url), extra)
    }

    /// One whose store is not a URL.
    fn of(service: &Arc<Service>, store: OptionValue, extra: &[(&str, OptionValue)]) -> Self {
        let cache = object([("store", store)]);
        let given = [&[("wechatTokenCache", cache)], extra].concat();
        let options = options("https://example.genauth.ai", &given);
        let store = options
            .wechat_token_cache
            .as_ref()
            .and_then(|cache| cache.store.as_ref());
        let redis = Redis::shared(store.expect("a store"), &options.tls);
        let view = View::new(&options);
        let shared = Shared::new(redis, seal(&view, "wx1", SECRET));
        Self {
            cache: Arc::new(Cache::new(SystemClock)),
            ask: Ask {
                key: Key::new(&view, "wx1", SECRET),
                settings: CachePolicy::new(Duration::from_secs(60), Some(Duration::ZERO)),
                patience: PATIENCE,
                shared: Some(Arc::new(shared)),
                source: service.clone(),
            },
            view,
        }
    }

    async fn call(&self) -> String {
        token(&self.cache, self.ask.clone()).await
    }

    fn counted(&self) -> Snapshot {
        self.cache.snapshot()
    }

    /// The code of the store's one error.
    fn trouble(&self) -> String {
        let counted = self.counted();
        assert_eq!(counted.store_errors, 1);
        counted.last_store_error.expect("an error")
    }

    /// Drops what this machine keeps itself, as the passing of time would.
    fn forget(&mut self) {
        self.cache = Arc::new(Cache::new(SystemClock));
    }

    /// As the client does it.
    async fn invalidate(&self, access_token: &str) {
        let named = self
            .cache
            .invalidate(|key| key.is_of(&self.view, "wx1"), access_token);
        for shared in named.shared {
            shared.invalidate(&self.cache, access_token).await;
        }
    }
}

fn object<const N: usize>(fields: [(&str, OptionValue); N]) -> OptionValue {
    let fields = fields.into_iter();
    OptionValue::Object(
        fields
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

/// `host:port` of servers on this machine, for an option.
fn hosts(ports: &[u16]) -> OptionValue {
    let hosts = ports.iter().map(|port| text(&format!("127.0.0.1:{port}")));
    OptionValue::Array(hosts.collect())
}

async fn token(cache: &Arc<Cache<SystemClock, Service>>, ask: Ask<Service>) -> String {
    let answer = cache.answer(ask).await.expect("a call does not fail");
    let body: serde_json::Value = serde_json::from_slice(&answer.json()).expect("JSON");
    body["data"]["accessToken"]
        .as_str()
        .expect("a token")
        .to_owned()
}

/// Waits for what another task does; a test that fails would wait for ever.
async fn until<F: Future<Output = bool>>(mut condition: impl FnMut() -> F) {
    let waiting = async {
        while !condition().await {
            yield_now().await;
        }
    };
    within_patience(waiting).await.expect("it comes to pass");
}

/// Waits until the token lies in the store.
async fn until_written(redis: &RedisServer) {
    until_written_in(redis, "", 0).await;
}

/// As [`until_written`], for another database, and with a login.
async fn until_written_in(redis: &RedisServer, login: &str, database: u32) {
    until(|| async {
        let names = redis.names_in(login, database).await;
        names.len() == 1 && names[0].ends_with(":token")
    })
    .await;
}

/// Waits until so many of the machines wait for the token of another one. Until time passes, they do not look again.
async fn until_waiting(machines: &[Machine], count: u64) {
    let waiting = || machines.iter().map(|machine| machine.counted().store_waits);
    until(|| async { waiting().sum::<u64>() == count }).await;
}

#[tokio::test]
async fn machines_share_the_answer_of_one() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let first = Machine::new(&service, &redis.url());
    assert_eq!(first.call().await, "T1");
    until_written(&redis).await;
    for _ in 0..3 {
        let other = Machine::new(&service, &redis.url());
        assert_eq!(other.call().await, "T1");
        assert_eq!(other.counted().store_hits, 1);
    }
    assert_eq!(service.asked(), 1);
}

#[tokio::test]
async fn machines_that_ask_at_once_make_one_request() {
    let clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::held();
    let machines: Vec<_> = (0..8)
        .map(|_| Machine::new(&service, &redis.url()))
        .collect();
    let calls: Vec<_> = machines
        .iter()
        .map(|machine| tokio::spawn(token_of(machine)))
        .collect();
    until_waiting(&machines, 7).await;
    service.permits.add_permits(1);
    until_written(&redis).await;
    clock.exceed(POLL).await;
    for call in calls {
        assert_eq!(call.await.expect("no panic"), "T1");
    }
    assert_eq!(service.asked(), 1);
}

fn token_of(machine: &Machine) -> impl Future<Output = String> + Send + 'static {
    let (cache, ask) = (machine.cache.clone(), machine.ask.clone());
    async move { token(&cache, ask).await }
}

#[tokio::test]
async fn values_are_sealed_and_end_by_themselves() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    Machine::new(&service, &redis.url()).call().await;
    until_written(&redis).await;
    let [name] = &redis.names().await[..] else {
        panic!("one name");
    };
    let Value::BulkString(value) = redis.ask(cmd("GET").arg(name)).await else {
        panic!("a value");
    };
    let shown = format!("{name} {}", String::from_utf8_lossy(&value));
    for secret in ["T1", "accessToken", SECRET, "wx1", "app-1"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    let Value::Int(left) = redis.ask(cmd("PTTL").arg(name)).await else {
        panic!("a time");
    };
    assert!((1..=60_000).contains(&left), "{left} ms");
}

#[tokio::test]
async fn a_machine_with_another_secret_reads_no_token() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    Machine::new(&service, &redis.url()).call().await;
    until_written(&redis).await;
    let mut other = Machine::new(&service, &redis.url());
    let address = options(
        "https://example.genauth.ai",
        &[(
            "wechatTokenCache",
            OptionValue::Object(vec![("store".to_owned(), text(&redis.url()))]),
        )],
    );
    let cache = address.wechat_token_cache.as_ref().expect("on");
    let server = Redis::shared(cache.store.as_ref().expect("a store"), &address.tls);
    let shared = Shared::new(server, seal(&other.view, "wx1", "another-secret"));
    other.ask.shared = Some(Arc::new(shared));
    assert_eq!(other.call().await, "T2");
}

#[tokio::test]
async fn garbage_values_of_other_versions_and_forgeries_are_passed_over() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let machine = Machine::new(&service, &redis.url());
    machine.call().await;
    until_written(&redis).await;
    let name = redis.names().await.remove(0);
    let Value::BulkString(sealed) = redis.ask(cmd("GET").arg(&name)).await else {
        panic!("a value");
    };
    let mut newer = sealed.clone();
    newer[0] = 2;
    let mut forged = sealed.clone();
    *forged.last_mut().expect("not empty") ^= 1;
    for (expected, value) in [
        ("T2", b"".to_vec()),
        ("T3", b"garbage".to_vec()),
        ("T4", newer),
        ("T5", forged),
    ] {
        redis
            .ask(cmd("SET").arg(&name).arg(value).arg("PX").arg(60_000))
            .await;
        let other = Machine::new(&service, &redis.url());
        assert_eq!(other.call().await, expected);
        assert_eq!(other.counted().store_rejects, 1);
        // What cannot be used is replaced.
        until(|| async {
            let other = Machine::new(&service, &redis.url());
            matches!(redis.names().await.len(), 1) && other.call().await == expected
        })
        .await;
    }
}

#[tokio::test]
async fn an_old_value_that_was_put_back_is_not_served() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let mut machine = Machine::new(&service, &redis.url());
    machine.call().await;
    until_written(&redis).await;
    let name = redis.names().await.remove(0);
    redis.ask(cmd("DEL").arg(&name)).await;
    machine.ask.settings = CachePolicy::new(Duration::from_millis(300), Some(Duration::ZERO));
    // A value may end before it is read here; then there is another one.
    let sealed = loop {
        machine.forget();
        machine.call().await;
        if let Some(sealed) = value_of(&redis, &name, Duration::from_millis(300)).await {
            break sealed;
        }
    };
    // It has reached its age when it ends in the store by itself.
    until(|| async { redis.names().await.is_empty() }).await;
    let put_back = cmd("SET")
        .arg(&name)
        .arg(sealed)
        .arg("PX")
        .arg(299)
        .to_owned();
    redis.ask(&put_back).await;
    machine.forget();
    let asked = service.asked();
    assert_eq!(machine.call().await, format!("T{}", asked + 1));
}

/// A value that lasts so long, unless it has ended already.
async fn value_of(redis: &RedisServer, name: &str, lifetime: Duration) -> Option<Vec<u8>> {
    let begun = std::time::Instant::now();
    while begun.elapsed() < lifetime {
        if let Value::BulkString(value) = redis.ask(cmd("GET").arg(name)).await {
            return Some(value);
        }
    }
    None
}

#[tokio::test]
async fn only_the_invalidated_token_is_removed_from_the_store() {
    let _clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let first = Machine::new(&service, &redis.url());
    assert_eq!(first.call().await, "T1");
    until_written(&redis).await;
    first.invalidate("T0").await;
    assert_eq!(redis.names().await.len(), 1);
    first.invalidate("T1").await;
    assert_eq!(redis.names().await.len(), 0);
    assert_eq!(Machine::new(&service, &redis.url()).call().await, "T2");
    until_written(&redis).await;
    assert_eq!(first.call().await, "T2");
    assert_eq!(service.asked(), 2);
}

#[tokio::test]
async fn a_password_a_user_and_a_database_are_used() {
    let _clock = StoppedClock::new();
    let redis =
        RedisServer::start(&["--user", "shop", "on", ">p@ss/word", "~genauth:*", "+@all"]).await;
    let service = Service::new();
    let url = format!("redis://shop:p%40ss%2Fword@127.0.0.1:{}/3", redis.port);
    assert_eq!(Machine::new(&service, &url).call().await, "T1");
    until_written_in(&redis, "", 3).await;
    let other = Machine::new(&service, &url);
    assert_eq!(other.call().await, "T1");
    assert_eq!(other.counted().store_hits, 1);
    let wrong = format!("redis://shop:wrong@127.0.0.1:{}", redis.port);
    let machine = Machine::new(&service, &wrong);
    machine.call().await;
    assert_eq!(machine.trouble(), "AUTH");
}
