//! The HTTP clients of one origin, and which of them sends a request.
//!
//! reqwest decides per client what it offers by ALPN, whether a connection is shared and how long it is
//! kept idle, so an origin has several clients:
//!
//! - One for HTTP/2, which offers both protocols. hyper-util makes one connection at a time for it, and
//!   all calls wait for that one and share it, at first and after each GOAWAY alike.
//! - One for HTTP/1.1. It is replaced when a server's `Keep-Alive` hint asks for a shorter idle time, and
//!   by one with a longer idle time when its connections have ended.
//! - One without a pool, for calls that must not be sent twice, where the server keeps connections for
//!   no useful time.

use std::{
    sync::{Arc, Mutex, MutexGuard},
    time::Duration,
};

use http::{HeaderMap, HeaderValue, header::HOST};
use reqwest::{Client, Request, Response, Version};
use tokio::time::Instant;

use super::{
    ErrorSignals,
    clients::{Clients, Kind},
    connector::Attempt,
    keep_alive::{FIRST_IDLE, IdleLimit},
    protocol::Protocol,
};
use crate::{
    error::{Error, Result},
    sync::lock,
};

/// Turns of the runtime before a request that must not be sent twice. In the first one it reads the
/// events of all sockets and wakes the tasks of their connections; in the second one a task that was
/// woken by such a task has run. A connection whose end has arrived is then out of the pool.
const TURNS_BEFORE_ONCE: usize = 2;

/// The reason why a request got no response.
pub(crate) enum SendError {
    /// The client could not be made.
    Setup(Error),
    /// What reqwest says, without the URL. Calls that wait for one connection share its failure.
    Transport(Arc<reqwest::Error>),
}

/// The clients of one origin.
pub(crate) struct Origin {
    clients: Clients,
    /// The header `host` (RFC 9112, 3.2).
    host: HeaderValue,
    state: Mutex<State>,
    /// Why the last connection of the HTTP/2 client was not made; nothing while one is under way.
    last_failure: Arc<Mutex<Option<Arc<reqwest::Error>>>>,
}

/// What is known about an origin from its responses.
struct State {
    protocol: Protocol,
    idle: IdleLimit,
    http2: Option<Client>,
    http1: Option<Http1>,
    unpooled: Option<Client>,
}

/// The client for HTTP/1.1.
struct Http1 {
    client: Client,
    idle: Duration,
    /// When it was last given a response: its connections are idle since then, or longer.
    used: Instant,
}

impl Origin {
    /// Creates an origin without a connection.
    ///
    /// # Errors
    /// `ERR_INTERNAL` for a host that no header can carry, which the options refuse.
    pub(crate) fn new(clients: Clients) -> Result<Self> {
        let host = HeaderValue::from_str(clients.authority()).map_err(|_| Error::internal())?;
        let protocol = Protocol::new(clients.offer_http2());
        Ok(Self {
            clients,
            host,
            state: Mutex::new(State {
                protocol,
                idle: IdleLimit::LONGEST,
                http2: None,
                http1: None,
                unpooled: None,
            }),
            last_failure: Arc::default(),
        })
    }

    /// Makes the HTTP client of the first request. A failure is that of the first request too.
    pub(super) fn warm_up(&self) {
        let _ = self.client(true);
    }

    /// Sends a request over a kept or a new connection and waits for the head of its response. The
    /// request is made again only where the server has not acted on the one before: its connection was
    /// not made, or the server demands HTTP/1.1.
    ///
    /// `repeatable` says whether the request may reach the server twice; `request` makes it.
    ///
    /// # Errors
    /// [`SendError`].
    pub(crate) async fn send(
        &self,
        repeatable: bool,
        request: impl Fn() -> Result<Request>,
    ) -> std::result::Result<Response, SendError> {
        let attempt = Arc::new(Attempt::default());
        loop {
            if !repeatable && !attempt.restarted() {
                for _ in 0..TURNS_BEFORE_ONCE {
                    tokio::task::yield_now().await;
                }
            }
            let (client, http2) = self.client(repeatable).map_err(SendError::Setup)?;
            let mut request = request().map_err(SendError::Setup)?;
            if !http2 {
                // hyper would write it anew for each request.
                request.headers_mut().insert(HOST, self.host.clone());
            }
            let error = match attempt.scope(client.execute(request)).await {
                Ok(response) => {
                    self.learn(http2, response.version(), response.headers());
                    return Ok(response);
                }
                Err(error) => Arc::new(error.without_url()),
            };
            let signals = ErrorSignals::read(&error);
            if signals.is_stalled {
                continue;
            }
            if !http2 {
                return Err(SendError::Transport(error));
            }
            if signals.refuses_http2() {
                self.state().refuse_http2();
            } else if attempt.connects() || !error.is_connect() {
                *self.last_failure() = Some(error.clone());
                return Err(SendError::Transport(error));
            } else if let Some(failure) = self.last_failure().clone() {
                // The request waited for the connection of another call, which failed.
                return Err(SendError::Transport(failure));
            }
            // Otherwise the other call was given up before its connection was made.
        }
    }

    /// The client for the next request, and whether it is the one for HTTP/2.
    fn client(&self, repeatable: bool) -> Result<(Client, bool)> {
        let mut state = self.state();
        if state.protocol.offers_http2(Instant::now) {
            let last_failure = self.last_failure.clone();
            let started = move || {
                *lock(&last_failure) = None;
            };
            let kind = Kind::Http2(Arc::new(started));
            return Ok((self.kept(&mut state.http2, kind)?, true));
        }
        let client = if repeatable || state.idle.suits_once() {
            self.http1(&mut state)?
        } else {
            self.kept(&mut state.unpooled, Kind::Unpooled)?
        };
        Ok((client, false))
    }

    fn kept(&self, place: &mut Option<Client>, kind: Kind) -> Result<Client> {
        Ok(match place {
            Some(client) => client.clone(),
            None => place.insert(self.clients.build(kind)?).clone(),
        })
    }

    fn http1(&self, state: &mut State) -> Result<Client> {
        let wanted = state.idle.duration();
        let idle = match &state.http1 {
            None => FIRST_IDLE.min(wanted),
            Some(http1) if http1.idle < wanted && http1.used.elapsed() > http1.idle => wanted,
            Some(http1) => return Ok(http1.client.clone()),
        };
        let client = self.clients.build(Kind::Http1(idle))?;
        state.http1 = Some(Http1 {
            client: client.clone(),
            idle,
            used: Instant::now(),
        });
        Ok(client)
    }

    fn learn(&self, http2: bool, version: Version, headers: &HeaderMap) {
        if http2 {
            self.state().protocol.chose_http2();
        } else if version != Version::HTTP_2 {
            self.state().limit_idle(headers);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    fn last_failure(&self) -> MutexGuard<'_, Option<Arc<reqwest::Error>>> {
        lock(&self.last_failure)
    }
}

impl State {
    fn refuse_http2(&mut self) {
        self.protocol.refused_http2(Instant::now());
        // Its connection ends with the last call on it.
        self.http2 = None;
    }

    fn limit_idle(&mut self, headers: &HeaderMap) {
        self.idle = self.idle.lowered_by(headers);
        let limit = self.idle.duration();
        // Dropped, its idle connections end now, and the others with the call that uses them.
        self.http1 = self.http1.take().filter(|http1| http1.idle <= limit);
        // Compared only where a client with a longer idle time may replace this one.
        if let Some(http1) = &mut self.http1
            && http1.idle < limit
        {
            http1.used = Instant::now();
        }
    }
}
