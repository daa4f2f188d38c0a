//! What the tests of the cache are made of: a world with its clocks, and a service in it.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, UNIX_EPOCH},
};

use tokio::sync::Semaphore;

use super::{
    cache_key::{Key, View},
    issued_token,
};
pub(super) use crate::token_cache::clock::SetClock;
use crate::{
    call::Answer,
    error::{Error, Phase, Result},
    options::{CachePolicy, Options, Value},
    token_cache::{Ask, Cache, IssuedToken, TokenSource, clock::Clock},
};

/// The view of a client of this application.
pub(super) fn view(app_id: &str) -> View {
    let text = |text: &str| Value::String(text.to_owned());
    let given = vec![
        ("appId".to_owned(), text(app_id)),
        ("appSecret".to_owned(), text("secret")),
        ("appHost".to_owned(), text("https://example.genauth.ai")),
    ];
    View::new(&Options::parse(&given).expect("valid options"))
}

/// A service that answers as it is told, and counts.
pub(super) struct Service {
    clock: SetClock,
    pub(super) requests: AtomicUsize,
    /// A request needs one to be answered.
    pub(super) permits: Semaphore,
    pub(super) replies: Mutex<Reply>,
}

/// What the service says.
#[derive(Clone)]
pub(super) enum Reply {
    /// A token with so many seconds to live.
    Token(String, u64),
    /// This body.
    Body(String),
    /// No answer in time.
    Timeout,
}

impl Service {
    /// Answers at once with the token `T1`, which lives for 7,200 seconds.
    pub(super) fn new(clock: &SetClock) -> Arc<Self> {
        Self::with(clock, Semaphore::MAX_PERMITS)
    }

    /// Answers when it is given permits.
    pub(super) fn held(clock: &SetClock) -> Arc<Self> {
        Self::with(clock, 0)
    }

    fn with(clock: &SetClock, permits: usize) -> Arc<Self> {
        Arc::new(Self {
            clock: clock.clone(),
            requests: AtomicUsize::new(0),
            permits: Semaphore::new(permits),
            replies: Mutex::new(Reply::Token("T1".to_owned(), 7_200)),
        })
    }

    pub(super) fn answers(&self, reply: Reply) {
        *self.replies.lock().expect("no panic while replying") = reply;
    }

    pub(super) fn token(&self, token: &str) {
        self.answers(Reply::Token(token.to_owned(), 7_200));
    }

    pub(super) fn asked(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    fn ask(self: &Arc<Self>) -> Ask<Self> {
        Ask {
            key: Key::new(&view("app"), "wx1", "the-wechat-secret"),
            settings: CachePolicy::default(),
            patience: Duration::from_secs(10),
            shared: None,
            source: self.clone(),
        }
    }
}

impl TokenSource for Service {
    type Key = Key;

    fn read(answer: &Answer) -> Option<IssuedToken> {
        issued_token(answer)
    }

    async fn fetch(&self) -> Result<Answer> {
        self.requests.fetch_add(1, Ordering::SeqCst);
        let reply = self
            .replies
            .lock()
            .expect("no panic while replying")
            .clone();
        let permit = self.permits.acquire().await.expect("open");
        permit.forget();
        let wall = self.clock.now().wall;
        match reply {
            Reply::Token(token, left) => {
                let expires_at = wall.as_secs() + left;
                let body = body(&token, &format!("\"{expires_at}\""));
                Ok(Answer::made(body, 200).dated(UNIX_EPOCH + wall))
            }
            Reply::Body(body) => Ok(Answer::made(body, 200)),
            Reply::Timeout => Err(Error::timeout(Phase::Response, 1)),
        }
    }
}

/// The service's answer with a token.
pub(super) fn body(token: &str, expires_at: &str) -> String {
    let data = format!(r#"{{"accessToken":"{token}","expiresAt":{expires_at}}}"#);
    format!(r#"{{"statusCode":200,"message":"ok","data":{data}}}"#)
}

/// A cache with its clock and a service for it.
pub(super) struct World {
    pub(super) clock: SetClock,
    pub(super) cache: Arc<Cache<SetClock, Service>>,
    pub(super) service: Arc<Service>,
    pub(super) ask: Ask<Service>,
}

impl World {
    pub(super) fn new() -> Self {
        Self::of(Service::new)
    }

    /// One whose service waits to be told.
    pub(super) fn held() -> Self {
        Self::of(Service::held)
    }

    fn of(service: impl Fn(&SetClock) -> Arc<Service>) -> Self {
        let clock = SetClock::new();
        let service = service(&clock);
        Self {
            cache: Arc::new(Cache::new(clock.clone())),
            ask: service.ask(),
            clock,
            service,
        }
    }

    /// Makes a call: the token in its answer, or the code of its error.
    pub(super) async fn call(&self) -> std::result::Result<String, String> {
        call(&self.cache, &self.ask).await
    }

    /// Lets everything run that can.
    pub(super) async fn settle(&self) {
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
    }
}

/// As [`World::call`].
pub(super) async fn call(
    cache: &Arc<Cache<SetClock, Service>>,
    ask: &Ask<Service>,
) -> std::result::Result<String, String> {
    let answer = cache.answer(ask.clone()).await;
    let answer = answer.map_err(|error| error.code().to_owned())?;
    let body: serde_json::Value = serde_json::from_slice(&answer.json()).expect("JSON");
    Ok(body["data"]["accessToken"]
        .as_str()
        .unwrap_or("no token")
        .to_owned())
}
