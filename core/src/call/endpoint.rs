//! [`Endpoint`]: the options, credentials and connections of one client.

use std::sync::{Arc, RwLock};

use http::HeaderValue;
use tokio::time::Instant;

use super::{address::Urls, headers::BaseHeaders, password_key::PublicKeys};
use crate::{
    error::{Error, Kind, Result},
    identity::{self, AccessKey, Application, Identity},
    observe::{Connections, Counters, Stats},
    options::{self, ManagementOptions, Options, ServiceOptions},
    rate_limit::{Key, Limiter},
    secret::Secret,
    sync::{read, write},
    transport::{Peers, Pool, ProxyEnvironment, ProxyRoute, Route},
};

/// The options, credentials and connections of one client.
pub struct Endpoint {
    pub(super) options: Arc<ServiceOptions>,
    pub(super) identity: Arc<dyn Identity>,
    pub(super) headers: BaseHeaders,
    pub(super) urls: Urls,
    /// The hosts that a request passes.
    pub(super) peers: Peers,
    pub(super) counters: Arc<Counters>,
    state: RwLock<State>,
    pub(super) public_keys: PublicKeys,
}

/// The mutable state of a client.
struct State {
    access_token: Option<HeaderValue>,
    /// `None` once the client is closed.
    pool: Option<Arc<Pool>>,
    /// `None` without the option `rateLimit`, and once the client is closed.
    rate_limit: Option<Arc<Limiter>>,
}

/// The pool, the token and the rate limit of a call.
#[derive(Clone)]
pub struct Snapshot {
    pub(super) pool: Arc<Pool>,
    pub(super) access_token: Option<HeaderValue>,
    pub(super) rate_limit: Option<Arc<Limiter>>,
}

impl Snapshot {
    /// Whether calls carry the access token of a user.
    pub fn has_access_token(&self) -> bool {
        self.access_token.is_some()
    }

    /// The access token of a user.
    pub(crate) fn access_token(&self) -> Option<&HeaderValue> {
        self.access_token.as_ref()
    }

    /// The server and the way to it.
    pub(crate) fn route(&self) -> Route {
        self.pool.key().clone()
    }
}

impl Endpoint {
    /// Prepares an authentication client. Opens no connection and no file.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for an invalid proxy.
    pub fn new(options: impl Into<Arc<Options>>, environment: &ProxyEnvironment) -> Result<Self> {
        let options = options.into();
        let identity = Arc::new(Application::new(options.clone()));
        let endpoint = Self::with_identity(options.service.clone(), identity, environment)?;
        let token = options.access_token.as_ref();
        endpoint.set_access_token(token.map(Secret::expose))?;
        Ok(endpoint)
    }

    /// Prepares a management client that signs with its access key. Opens no connection and no file.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn signing(
        options: impl Into<Arc<ManagementOptions>>,
        environment: &ProxyEnvironment,
    ) -> Result<Self> {
        let options = options.into();
        let identity = Arc::new(AccessKey::new(options.clone()));
        Self::with_identity(options.service.clone(), identity, environment)
    }

    /// Prepares a client with this identity. Opens no connection and no file.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn with_identity(
        options: Arc<ServiceOptions>,
        identity: Arc<dyn Identity>,
        environment: &ProxyEnvironment,
    ) -> Result<Self> {
        let headers = BaseHeaders::new(&*identity)?;
        let proxy = ProxyRoute::choose(&options.host, &options.proxy, environment)?;
        let route = Route {
            origin: options.host.origin().to_owned(),
            tls: options.tls.clone(),
            proxy,
            connect_timeout: options.connect_timeout,
            http2: options.http2,
        };
        let peers = Peers::of(&route, &options.host);
        let rate_limit = options.rate_limit.map(|limit| {
            let key = Key {
                host: [options.host.origin(), options.host.prefix()].concat(),
                id: identity.key_id().to_owned(),
            };
            Arc::new(Limiter::join(key, limit))
        });
        let state = RwLock::new(State {
            access_token: None,
            pool: Some(Pool::shared(route)),
            rate_limit,
        });
        Ok(Self {
            options,
            identity,
            headers,
            urls: Urls::default(),
            peers,
            counters: Arc::default(),
            state,
            public_keys: PublicKeys::default(),
        })
    }

    /// The options of the client.
    pub fn options(&self) -> &ServiceOptions {
        &self.options
    }

    /// The counters of the client.
    pub fn counters(&self) -> &Arc<Counters> {
        &self.counters
    }

    /// The current counters of the client and of its pool; a closed client has no pool.
    pub fn stats(&self) -> Stats {
        let state = read(&self.state);
        match &state.pool {
            None => self.counters.stats(0, Connections::default(), None),
            Some(pool) => {
                let budget = pool.budget.left(Instant::now());
                let rate_limit = state.rate_limit.as_deref().map(Limiter::stats);
                self.counters.stats(budget, pool.connections(), rate_limit)
            }
        }
    }

    /// Stores the token that further calls send as `authorization`, or removes it.
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

    /// Releases the connections and the token. Calls in flight finish; new ones are refused.
    pub fn close(&self) {
        let mut state = write(&self.state);
        state.access_token = None;
        state.pool = None;
        state.rate_limit = None;
    }

    /// Prepares the process for the first call of this client, if it is the first that uses TLS. Opens no connection.
    pub fn warm_up(&self) {
        if let Some(pool) = &read(&self.state).pool {
            pool.warm_up();
        }
    }

    /// The rate limit of a request made now.
    pub(super) fn rate_limit(&self) -> Option<Arc<Limiter>> {
        read(&self.state).rate_limit.clone()
    }

    /// Whether calls are refused.
    pub(crate) fn is_closed(&self) -> bool {
        let state = read(&self.state);
        state.pool.is_none()
    }

    /// The pool and the token for a call made now.
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
            rate_limit: state.rate_limit.clone(),
        })
    }
}
