//! Calls over HTTP: from an operation and JSON text to the JSON text of the answer.

mod address;
mod answer;
mod attempt;
mod body;
mod content;
mod damage;
mod deadline;
mod decode;
mod envelope;
mod failure;
#[cfg(fuzzing)]
pub mod fuzzing;
mod headers;
mod limits;
mod progress;
mod public_key;
mod query;
mod redirect;
mod refusal;
mod rejection;
mod retry;
mod token_answer;

use std::sync::{Arc, PoisonError, RwLock};

use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use tokio::time::Instant;
use zeroize::Zeroizing;

pub use answer::Answer;
pub use content::{Authorization, Check, Content, Reading};
pub use deadline::Deadline;
pub use headers::own_headers;
pub use limits::{call_retries, call_timeout};
pub use progress::Progress;
pub(crate) use query::text_pairs;
pub(crate) use refusal::is_error_code;
pub(crate) use retry::random_fraction;

use crate::{
    error::{Error, Kind, Result},
    observe::{Connections, Counters, Stats},
    operation::Operation,
    options::{self, AuthMethod, Options},
    secret,
    transport::{Pool, ProxyEnvironment, ProxyRoute, Route},
};
use public_key::PublicKeys;

/// The scheme of RFC 7617, and the blank after it.
const BASIC: &str = "Basic ";

/// One client's view of the service: its options, its credentials and its pool.
pub struct Endpoint {
    options: Options,
    headers: HeaderMap,
    counters: Arc<Counters>,
    state: RwLock<State>,
    public_keys: PublicKeys,
}

/// What changes while a client lives.
struct State {
    access_token: Option<HeaderValue>,
    /// `None` once the client is closed.
    transport: Option<Arc<Pool>>,
}

/// The pool and the token that a call is made with.
#[derive(Clone)]
pub struct Snapshot {
    transport: Arc<Pool>,
    access_token: Option<HeaderValue>,
}

impl Snapshot {
    /// The server and the way to it.
    pub(crate) fn route(&self) -> Route {
        self.transport.key().clone()
    }
}

/// One call to make.
pub struct Call {
    /// Which operation.
    pub operation: &'static Operation,
    /// What its request is made of.
    pub source: Source,
    /// When the call must be over.
    pub deadline: Deadline,
    /// Tries after the first one.
    pub max_retries: u32,
    /// Headers of this call alone.
    pub headers: HeaderMap,
    /// What the call is doing, for those who have a clone.
    pub progress: Progress,
}

/// What the request of a call is made of.
pub enum Source {
    /// The caller's arguments, laid out as the operation says.
    Arguments {
        /// Those that go into the path.
        parameters: Vec<String>,
        /// The last one as JSON text; nothing where it was left out.
        input: Option<Bytes>,
    },
    /// A request that is laid out already.
    Ready(Content),
}

impl Endpoint {
    /// Prepares a client. Connects nothing and loads nothing.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for a proxy that is none.
    pub fn new(options: Options, environment: &ProxyEnvironment) -> Result<Self> {
        let headers = headers::base_headers(&options)?;
        let proxy = ProxyRoute::choose(&options.host, &options.proxy, environment)?;
        let transport = Pool::shared(Route {
            origin: options.host.origin().to_owned(),
            tls: options.tls.clone(),
            proxy,
            connect_timeout: options.connect_timeout,
            http2: options.http2,
        });
        let access_token = match &options.access_token {
            Some(token) => Some(token_header("accessToken", token.expose())?),
            None => None,
        };
        let state = RwLock::new(State {
            access_token,
            transport: Some(transport),
        });
        Ok(Self {
            options,
            headers,
            counters: Arc::default(),
            state,
            public_keys: PublicKeys::default(),
        })
    }

    /// The options that the client was made with.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// What the client has done.
    pub fn counters(&self) -> &Arc<Counters> {
        &self.counters
    }

    /// The counts of the client now, and those of its pool; a closed client has no pool.
    pub fn stats(&self) -> Stats {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        match &state.transport {
            None => self.counters.stats(0, Connections::default()),
            Some(pool) => {
                let budget = pool.budget.left(Instant::now());
                self.counters.stats(budget, pool.connections())
            }
        }
    }

    /// Stores the token that further calls send as `authorization`, or forgets it.
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT` for a token that no header can carry.
    pub fn set_access_token(&self, token: Option<&str>) -> Result<()> {
        let token = match token.map(options::trimmed) {
            None | Some("") => None,
            Some(token) => Some(token_header("accessToken", token)?),
        };
        self.state
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .access_token = token;
        Ok(())
    }

    /// Lets go of the connections and the token. Calls under way finish; new ones are refused.
    pub fn close(&self) {
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        state.access_token = None;
        state.transport = None;
    }

    /// Makes one call: all attempts, within its deadline. The call is made with the token and the
    /// connections that the client has now, not when the future is first polled.
    ///
    /// # Errors
    /// Any [`Kind`] but [`Kind::Abort`]; the error names the operation and counts the attempts.
    pub fn call(
        self: &Arc<Self>,
        call: Call,
    ) -> impl Future<Output = Result<Answer>> + Send + 'static {
        self.clone().call_as(self.snapshot(), call)
    }

    /// As [`Self::call`], with what the client had when the snapshot was taken.
    pub async fn call_as(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        call: Call,
    ) -> Result<Answer> {
        let outcome = self.within_deadline(snapshot, &call).await;
        let attempts = call.progress.attempts();
        match outcome {
            Ok(answer) => Ok(answer.after(attempts.unwrap_or_default())),
            Err(error) => Err(error.in_call(call.operation, attempts)),
        }
    }

    /// As [`Self::call_as`], with an error that does not name the call yet.
    pub(crate) async fn within_deadline(
        self: &Arc<Self>,
        snapshot: Result<Snapshot>,
        call: &Call,
    ) -> Result<Answer> {
        let Snapshot {
            transport,
            access_token,
        } = snapshot?;
        let progress = &call.progress;
        progress.observe();
        // A timer alone would let the request leave before it is looked at.
        if call.deadline.left().is_zero() {
            return Err(call.deadline.error(progress.phase()));
        }
        let mut laid_out;
        let url;
        let (content, key) = match &call.source {
            Source::Ready(content) => {
                url = address::url(&self.options.host, call.operation, content)?;
                (content, None)
            }
            Source::Arguments { parameters, input } => {
                let (operation, input) = (call.operation, input.as_ref());
                laid_out = Content::new(operation, parameters, input, &self.options)?;
                // Before the public key is asked for: what cannot be sent sends nothing.
                url = address::url(&self.options.host, operation, &laid_out)?;
                let key = match self.options.encrypt_password {
                    None => None,
                    Some(cipher) => {
                        // Boxed, to keep the future of all other calls small.
                        let encrypt =
                            self.encrypt_passwords(cipher, &transport, call, &mut laid_out);
                        Box::pin(encrypt).await?
                    }
                };
                (&laid_out, key)
            }
        };
        let work = attempt::Attempts {
            endpoint: self,
            transport: &transport,
            call,
            content,
            url,
            authorization: match &content.authorization {
                Authorization::Client => {
                    self.client_authentication(call.operation).or(access_token)
                }
                Authorization::Exactly(authorization) => authorization.clone(),
            },
            progress,
        };
        let outcome = match tokio::time::timeout_at(call.deadline.at(), work.run()).await {
            Ok(outcome) => outcome,
            Err(_) => Err(call.deadline.error(progress.phase())),
        };
        if let Some(key) = key {
            self.public_keys.learn(&key, &outcome);
        }
        outcome
    }

    /// HTTP Basic with the application's id and secret, where the operation takes it and the client
    /// is set to it. The parts are put together as the mirrored SDK does, not percent-encoded.
    fn client_authentication(&self, operation: &Operation) -> Option<HeaderValue> {
        let options = &self.options;
        let secret = options.app_secret.as_ref()?;
        if !operation.client_authentication
            || options.token_endpoint_auth_method != AuthMethod::ClientSecretBasic
        {
            return None;
        }
        let mut credentials = Zeroizing::new(String::with_capacity(
            options.app_id.len() + 1 + secret.expose().len(),
        ));
        for part in [&options.app_id, ":", secret.expose()] {
            credentials.push_str(part);
        }
        // Large enough, so that no half of it is left behind where it was moved from.
        let encoded = credentials.len().div_ceil(3) * 4;
        let mut text = Zeroizing::new(String::with_capacity(BASIC.len() + encoded));
        text.push_str(BASIC);
        BASE64_STANDARD.encode_string(credentials.as_bytes(), &mut text);
        secret::header(text)
    }

    /// Whether calls are refused.
    pub(crate) fn is_closed(&self) -> bool {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        state.transport.is_none()
    }

    /// What a call made now is made with.
    pub fn snapshot(&self) -> Result<Snapshot> {
        let state = self.state.read().unwrap_or_else(PoisonError::into_inner);
        let transport = state.transport.clone().ok_or_else(|| {
            Error::new(
                Kind::Configuration,
                "ERR_CLIENT_CLOSED",
                "The client is closed; make a new one to go on.",
            )
        })?;
        Ok(Snapshot {
            transport,
            access_token: state.access_token.clone(),
        })
    }
}

fn token_header(name: &str, token: &str) -> Result<HeaderValue> {
    secret::header(token.to_owned())
        .filter(|_| token.is_ascii())
        .ok_or_else(|| {
            Error::argument(
                name,
                format!("The {name} must be ASCII without line breaks, to be sent in a header."),
            )
        })
}
