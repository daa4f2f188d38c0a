//! Machines with a token store, and the service that they ask.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use crate::support::{
    client::{options, text},
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
use tokio::{sync::Semaphore, task::yield_now};

pub(super) const SECRET: &str = "the-wechat-secret";
pub(super) const PATIENCE: Duration = Duration::from_secs(20);
/// The longest time after which a machine that waits for another one looks at the store again.
pub(super) const POLL: Duration = Duration::from_millis(75);
/// The lifetime of a lease that no test outlasts. A longer one is not accepted.
pub(super) const LONG_LEASE: u32 = 10_000;

/// The service, which all machines ask. Each of its answers has another token.
pub(super) struct Service {
    pub(super) requests: AtomicUsize,
    pub(super) permits: Semaphore,
}

impl Service {
    pub(super) fn new() -> Arc<Self> {
        Self::with(Semaphore::MAX_PERMITS)
    }

    /// One that answers when it is given permits.
    pub(super) fn held() -> Arc<Self> {
        Self::with(0)
    }

    pub(super) fn with(permits: usize) -> Arc<Self> {
        Arc::new(Self {
            requests: AtomicUsize::new(0),
            permits: Semaphore::new(permits),
        })
    }

    pub(super) fn asked(&self) -> usize {
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
pub(super) struct Machine {
    pub(super) cache: Arc<Cache<SystemClock, Service>>,
    pub(super) ask: Ask<Service>,
    pub(super) view: View,
}

impl Machine {
    pub(super) fn new(service: &Arc<Service>, url: &str) -> Self {
        Self::with(service, url, &[])
    }

    pub(super) fn with(service: &Arc<Service>, url: &str, extra: &[(&str, OptionValue)]) -> Self {
        Self::of(service, text(url), extra)
    }

    /// One whose store is not a URL.
    pub(super) fn of(
        service: &Arc<Service>,
        store: OptionValue,
        extra: &[(&str, OptionValue)],
    ) -> Self {
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

    pub(super) async fn call(&self) -> String {
        token(&self.cache, self.ask.clone()).await
    }

    pub(super) fn counted(&self) -> Snapshot {
        self.cache.snapshot()
    }

    /// The code of the store's one error.
    pub(super) fn trouble(&self) -> String {
        let counted = self.counted();
        assert_eq!(counted.store_errors, 1);
        counted.last_store_error.expect("an error")
    }

    /// Drops what this machine keeps itself, as the passing of time would.
    pub(super) fn forget(&mut self) {
        self.cache = Arc::new(Cache::new(SystemClock));
    }

    /// As the client does it.
    pub(super) async fn invalidate(&self, access_token: &str) {
        let named = self
            .cache
            .invalidate(|key| key.is_of(&self.view, "wx1"), access_token);
        for shared in named.shared {
            shared.invalidate(&self.cache, access_token).await;
        }
    }
}

pub(super) fn object<const N: usize>(fields: [(&str, OptionValue); N]) -> OptionValue {
    let fields = fields.into_iter();
    OptionValue::Object(
        fields
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

/// `host:port` of servers on this machine, for an option.
pub(super) fn hosts(ports: &[u16]) -> OptionValue {
    let hosts = ports.iter().map(|port| text(&format!("127.0.0.1:{port}")));
    OptionValue::Array(hosts.collect())
}

pub(super) async fn token(cache: &Arc<Cache<SystemClock, Service>>, ask: Ask<Service>) -> String {
    let answer = cache.answer(ask).await.expect("a call does not fail");
    let body: serde_json::Value = serde_json::from_slice(&answer.json()).expect("JSON");
    body["data"]["accessToken"]
        .as_str()
        .expect("a token")
        .to_owned()
}

/// Waits for what another task does; a test that fails would wait for ever.
pub(super) async fn until<F: Future<Output = bool>>(mut condition: impl FnMut() -> F) {
    let waiting = async {
        while !condition().await {
            yield_now().await;
        }
    };
    within_patience(waiting).await.expect("it comes to pass");
}

/// Waits until the token lies in the store.
pub(super) async fn until_written(redis: &RedisServer) {
    until_written_in(redis, "", 0).await;
}

/// As [`until_written`], for another database, and with a login.
pub(super) async fn until_written_in(redis: &RedisServer, login: &str, database: u32) {
    until(|| async {
        let names = redis.names_in(login, database).await;
        names.len() == 1 && names[0].ends_with(":token")
    })
    .await;
}

/// Waits until so many of the machines wait for the token of another one. Until time passes, they do not look again.
pub(super) async fn until_waiting(machines: &[Machine], count: u64) {
    let waiting = || machines.iter().map(|machine| machine.counted().store_waits);
    until(|| async { waiting().sum::<u64>() == count }).await;
}

pub(super) fn token_of(machine: &Machine) -> impl Future<Output = String> + Send + 'static {
    let (cache, ask) = (machine.cache.clone(), machine.ask.clone());
    async move { token(&cache, ask).await }
}
