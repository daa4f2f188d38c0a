//! One client's view of the service.

use std::sync::{Arc, RwLock};

use http::{HeaderMap, HeaderValue};
use tokio::time::Instant;

use super::{headers, password_key::PublicKeys};
use crate::{
    error::{Error, Kind, Result},
    identity,
    observe::{Connections, Counters, Stats},
    options::{self, Options},
    sync::{read, write},
    transport::{Pool, ProxyEnvironment, ProxyRoute, Route},
};

/// One client's view of the service: its options, its credentials and its pool.
pub struct Endpoint {
    pub(super) options: Options,
    pub(super) headers: HeaderMap,
    pub(super) counters: Arc<Counters>,
    state: RwLock<State>,
    pub(super) public_keys: PublicKeys,
}

/// What changes while a client lives.
struct State {
    access_token: Option<HeaderValue>,
    /// `None` once the client is closed.
    pool: Option<Arc<Pool>>,
}

/// The pool and the token that a call is made with.
#[derive(Clone)]
pub struct Snapshot {
    pub(super) pool: Arc<Pool>,
    pub(super) access_token: Option<HeaderValue>,
}

impl Snapshot {
    /// The server and the way to it.
    pub(crate) fn route(&self) -> Route {
        self.pool.key().clone()
    }
}

impl Endpoint {
    /// Prepares a client. Connects nothing and loads nothing.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for a proxy that is none.
    pub fn new(options: Options, environment: &ProxyEnvironment) -> Result<Self> {
        let headers = headers::base_headers(&options)?;
        let proxy = ProxyRoute::choose(&options.host, &options.proxy, environment)?;
        let pool = Pool::shared(Route {
            origin: options.host.origin().to_owned(),
            tls: options.tls.clone(),
            proxy,
            connect_timeout: options.connect_timeout,
            http2: options.http2,
        });
        let access_token = match &options.access_token {
            Some(token) => Some(identity::access_token(token.expose())?),
            None => None,
        };
        let state = RwLock::new(State {
            access_token,
            pool: Some(pool),
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
        let state = read(&self.state);
        match &state.pool {
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
            Some(token) => Some(identity::access_token(token)?),
        };
        write(&self.state).access_token = token;
        Ok(())
    }

    /// Lets go of the connections and the token. Calls under way finish; new ones are refused.
    pub fn close(&self) {
        let mut state = write(&self.state);
        state.access_token = None;
        state.pool = None;
    }

    /// Whether calls are refused.
    pub(crate) fn is_closed(&self) -> bool {
        let state = read(&self.state);
        state.pool.is_none()
    }

    /// What a call made now is made with.
    pub fn snapshot(&self) -> Result<Snapshot> {
        let state = read(&self.state);
        let pool = state.pool.clone().ok_or_else(|| {
            Error::new(
                Kind::Configuration,
                "ERR_CLIENT_CLOSED",
                "The client is closed; make a new one to go on.",
            )
        })?;
        Ok(Snapshot {
            pool,
            access_token: state.access_token.clone(),
        })
    }
}
