//! Connects a client to the token cache of the process.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use http::HeaderMap;

use super::{
    cache_key::{Key, View},
    credentials::Credentials,
    store_seal::seal,
    wechat_token::issued_token,
};
pub use crate::token_cache::cache_counts::Snapshot as Counters;
use crate::{
    call::{Answer, Call, Content, Deadline, Endpoint, Progress, Reading, Snapshot, Source},
    error::{Phase, Result},
    operation::{Operation, table::GET_WECHAT_MP_ACCESS_TOKEN_INFO},
    options::{CachePolicy, Options},
    runtime::network,
    secret::Secret,
    token_cache::{
        Ask, Cache, IssuedToken, TokenSource, Verdict,
        clock::SystemClock,
        entry::Entry,
        store::{Redis, Shared},
    },
};

static PROCESS: LazyLock<Arc<Cache<SystemClock, Request>>> =
    LazyLock::new(|| Arc::new(Cache::new(SystemClock)));

/// The counters of the cache of the process.
pub fn counters() -> Counters {
    PROCESS.snapshot()
}

/// The tokens of the process for one client.
pub struct Tokens {
    endpoint: Arc<Endpoint>,
    view: View,
    kept: bool,
    settings: CachePolicy,
    redis: Option<Arc<Redis>>,
}

impl Tokens {
    /// Opens no connection.
    pub fn new(endpoint: &Arc<Endpoint>, options: &Options) -> Self {
        let cache = options.wechat_token_cache.as_ref();
        let store = cache.and_then(|cache| cache.store.as_ref());
        Self {
            endpoint: endpoint.clone(),
            view: View::new(options),
            kept: cache.is_some(),
            settings: cache.map_or_else(CachePolicy::default, |cache| cache.settings),
            redis: store.map(|address| Redis::shared(address, &options.tls)),
        }
    }

    /// Whether calls of the client are answered from the cache.
    pub fn caching_enabled(&self) -> bool {
        self.kept
    }

    /// The cached answer, if it may be served now, and a ticket with which to serve it again. Does not
    /// wait.
    pub fn kept(self: &Arc<Self>, credentials: Credentials) -> Option<(Arc<Answer>, Ticket)> {
        let key = self.key(&credentials);
        let entry = PROCESS.look(&key)?;
        // A token that this client names dead must be removed from its own store, also if another machine wrote it.
        if let Some(shared) = self.shared(&credentials) {
            PROCESS.remember(&key, &shared);
        }
        let ticket = Ticket {
            entry,
            tokens: self.clone(),
            credentials,
        };
        let answer = ticket.entry.answer().clone();
        ticket.serves().then_some((answer, ticket))
    }

    /// Answers a call from the cache, or with the answer to a request that all waiting calls share. With
    /// `throws`, a business failure is an error.
    ///
    /// # Errors
    /// As the call itself. The error of a request that many calls wait for names the operation that
    /// it was made by.
    pub async fn answer(self: Arc<Self>, token_request: TokenRequest) -> Result<Answer> {
        let snapshot = token_request.snapshot?;
        let operation = token_request.operation;
        let request = Request {
            endpoint: self.endpoint.clone(),
            snapshot,
            operation,
            credentials: token_request.credentials,
        };
        let patience = token_request.deadline.left();
        let waiting = PROCESS.answer(self.ask(request, patience));
        let answer = match tokio::time::timeout_at(token_request.deadline.at(), waiting).await {
            Ok(outcome) => outcome?,
            Err(_) => {
                let error = token_request.deadline.error(Phase::Response);
                return Err(error.in_call(operation, None));
            }
        };
        match answer.failure() {
            Some(failure) if token_request.throws => {
                Err(failure.clone().in_call(operation, Some(answer.attempts())))
            }
            _ => Ok(answer.shared()),
        }
    }

    /// Removes the token of a WeChat application from the cache and the store if it is still the given one.
    /// Returns whether it was cached.
    pub fn invalidate(&self, wechat_app_id: &str, access_token: &str) -> bool {
        let invalidated =
            PROCESS.invalidate(|key| key.is_of(&self.view, wechat_app_id), access_token);
        if !invalidated.shared.is_empty() {
            let access_token = Secret::new(access_token.to_owned());
            // Where the system has no thread for it, the store's token goes with its age.
            let _ = network::spawn(move || async move {
                for shared in invalidated.shared {
                    shared.invalidate(&PROCESS, access_token.expose()).await;
                }
            });
        }
        invalidated.dropped
    }

    fn key(&self, credentials: &Credentials) -> Key {
        Key::new(&self.view, &credentials.app_id, credentials.secret.expose())
    }

    fn shared(&self, credentials: &Credentials) -> Option<Shared> {
        let Credentials { app_id, secret } = credentials;
        let redis = self.redis.as_ref()?.clone();
        Some(Shared::new(
            redis,
            seal(&self.view, app_id, secret.expose()),
        ))
    }

    /// The caller has `patience`, and no more than the client's timeout.
    fn ask(&self, request: Request, patience: Duration) -> Ask<Request> {
        Ask {
            key: self.key(&request.credentials),
            settings: self.settings,
            patience: patience.min(self.endpoint.options().timeout),
            shared: self.shared(&request.credentials).map(Arc::new),
            source: Arc::new(request),
        }
    }

    /// A request for which no call waits, with what the client has now: it goes on when the client is
    /// closed, since other clients may wait for it by then.
    fn request_ahead(&self, credentials: Credentials) -> Result<Request> {
        Ok(Request {
            endpoint: self.endpoint.clone(),
            snapshot: self.endpoint.snapshot()?,
            operation: &GET_WECHAT_MP_ACCESS_TOKEN_INFO,
            credentials,
        })
    }
}

/// A call for a token.
pub struct TokenRequest {
    /// The operation that was called.
    pub operation: &'static Operation,
    /// Whose token.
    pub credentials: Credentials,
    /// When the call must be over; the request that it waits for has a deadline of its own.
    pub deadline: Deadline,
    /// Whether a business failure rejects.
    pub throws: bool,
    /// What the client had when the call was made.
    pub snapshot: Result<Snapshot>,
}

/// One kept answer in a caller's hands, to be served again for as long as it may be.
pub struct Ticket {
    entry: Arc<Entry>,
    tokens: Arc<Tokens>,
    credentials: Credentials,
}

impl Ticket {
    /// Whether the answer may be served once more. Starts the refresh when it is time for it.
    pub fn serves(&self) -> bool {
        if self.tokens.endpoint.is_closed() {
            return false;
        }
        match PROCESS.judge(&self.entry, &self.tokens.settings) {
            Verdict::Refuse => false,
            Verdict::Serve => true,
            Verdict::ServeAndRefresh => {
                let Ok(request) = self.tokens.request_ahead(self.credentials.clone()) else {
                    // Closed a moment ago: the refresh is for another client to start.
                    self.entry.refresh_from(Duration::ZERO);
                    return false;
                };
                let patience = self.tokens.endpoint.options().timeout;
                let ask = self.tokens.ask(request, patience);
                if network::spawn(move || async move { PROCESS.refresh(ask) }).is_err() {
                    // Out of threads for now: the next call starts the refresh.
                    self.entry.refresh_from(Duration::ZERO);
                }
                true
            }
        }
    }
}

/// A request to the service, with the whole timeout of its client.
pub struct Request {
    endpoint: Arc<Endpoint>,
    /// What the client had when the request was decided on; it may be closed when the request leaves.
    snapshot: Snapshot,
    operation: &'static Operation,
    credentials: Credentials,
}

impl TokenSource for Request {
    type Key = Key;

    fn read(answer: &Answer) -> Option<IssuedToken> {
        issued_token(answer)
    }

    async fn fetch(&self) -> Result<Answer> {
        let options = self.endpoint.options();
        let content = Content {
            body: self.credentials.to_json(),
            content_type: Some("application/json"),
            secrets: vec![self.credentials.secret.clone()],
            reading: Reading::Judged,
            ..Content::at(self.operation.path)
        };
        let call = Call {
            operation: self.operation,
            source: Source::Ready(content),
            deadline: Deadline::after(options.timeout),
            max_retries: options.max_retries,
            throw_on_failure: false,
            headers: HeaderMap::new(),
            progress: Progress::new(),
        };
        let snapshot = Ok(self.snapshot.clone());
        self.endpoint.clone().call_as(snapshot, call).await
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Credentials, Tokens};
    use crate::{
        call::Endpoint,
        options::{Options, Value},
        token_cache::TokenSource,
        transport::ProxyEnvironment,
    };

    #[tokio::test]
    async fn a_refresh_continues_after_its_client_is_closed() {
        let text = |text: &str| Value::String(text.to_owned());
        let given = vec![
            ("appId".to_owned(), text("app")),
            ("appSecret".to_owned(), text("secret")),
            // Nothing listens there.
            ("appHost".to_owned(), text("http://127.0.0.1:1")),
            ("maxRetries".to_owned(), Value::Number(0.0)),
        ];
        let options = Arc::new(Options::parse(&given).expect("valid options"));
        let endpoint = Endpoint::new(options.clone(), &ProxyEnvironment::default());
        let endpoint = Arc::new(endpoint.expect("a client"));
        let tokens = Tokens::new(&endpoint, &options);
        let credentials = Credentials::new("wx1".to_owned(), "the-wechat-secret".to_owned());
        let request = tokens.request_ahead(credentials).expect("not closed");
        endpoint.close();
        let error = request.fetch().await.expect_err("nothing listens there");
        assert_eq!(error.code(), "ECONNREFUSED");
    }
}
