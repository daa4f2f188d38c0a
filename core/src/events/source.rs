//! [`EventSource`]: where the events of a client come from, and who asks for them.

use std::sync::Arc;

use http::header::AUTHORIZATION;
use url::Url;

use super::{handshake::Handshake, lifecycle::Policy, socket::Socket};
use crate::{
    call::{Endpoint, Upgrade, UpgradeRefusal},
    error::{Error, Kind, Result},
    identity::AccessKey,
    observe::Counters,
    operation::{Input, Method, Operation},
    options::{ManagementOptions, ServiceOptions},
    redact::Secrets,
    secret::Wiped,
    transport::{Peers, Pool, ProxyEnvironment, ProxyRoute, Route},
    url_text,
};

static OF_USER_POOL: Operation = operation("/events/v1/management/sub");
static OF_USER: Operation = operation("/events/v1/authentication/sub");

const fn operation(path: &'static str) -> Operation {
    Operation {
        name: "sub",
        method: Method::Get,
        path,
        idempotent: true,
        client_authentication: false,
        bears_tokens: false,
        parameters: &[],
        input: Input::None,
    }
}

/// Where the events of a client come from.
pub struct EventSource {
    endpoint: Arc<Endpoint>,
    subscriber: Subscriber,
    pool: Arc<Pool>,
    peers: Peers,
}

/// Who subscribes.
enum Subscriber {
    /// A management client, by its access key.
    UserPool(Box<AccessKey>),
    /// The user of the access token.
    User,
}

impl EventSource {
    /// The events of the user of an authentication client.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for a proxy that cannot be used.
    pub fn of_user(endpoint: Arc<Endpoint>, environment: &ProxyEnvironment) -> Result<Self> {
        Self::new(endpoint, Subscriber::User, environment)
    }

    /// The events of the user pool of a management client.
    ///
    /// # Errors
    /// As [`Self::of_user`].
    pub fn of_user_pool(
        endpoint: Arc<Endpoint>,
        options: Arc<ManagementOptions>,
        environment: &ProxyEnvironment,
    ) -> Result<Self> {
        let key = Box::new(AccessKey::new(options));
        Self::new(endpoint, Subscriber::UserPool(key), environment)
    }

    fn new(
        endpoint: Arc<Endpoint>,
        subscriber: Subscriber,
        environment: &ProxyEnvironment,
    ) -> Result<Self> {
        let options = endpoint.options();
        let host = &options.socket;
        let proxy = ProxyRoute::choose(host, &options.proxy, environment)?;
        if !host.is_https() && proxy.as_ref().is_some_and(|it| it.http_port().is_some()) {
            return Err(untunneled());
        }
        let route = Route {
            origin: host.origin().to_owned(),
            tls: options.tls.clone(),
            proxy,
            connect_timeout: options.connect_timeout,
            http2: false,
        };
        Ok(Self {
            peers: Peers::of(&route, host),
            pool: Pool::shared(route),
            subscriber,
            endpoint,
        })
    }

    /// Checks that a subscription can be made now.
    ///
    /// # Errors
    /// `ERR_CLIENT_CLOSED`, and `ERR_INVALID_OPTION` on `accessToken` for a user without one.
    pub fn check(&self) -> Result<()> {
        let snapshot = self.endpoint.snapshot()?;
        match self.subscriber {
            Subscriber::User if !snapshot.has_access_token() => Err(without_user()),
            _ => Ok(()),
        }
    }

    /// Scheme, host and port of the request that opens a socket.
    pub(super) fn origin(&self) -> &str {
        self.options().socket.origin()
    }

    /// The request that opens a socket, for errors.
    pub fn operation(&self) -> &'static Operation {
        match self.subscriber {
            Subscriber::UserPool(_) => &OF_USER_POOL,
            Subscriber::User => &OF_USER,
        }
    }

    pub(super) fn options(&self) -> &ServiceOptions {
        self.endpoint.options()
    }

    pub(super) fn counters(&self) -> &Arc<Counters> {
        self.endpoint.counters()
    }

    pub(super) fn policy(&self) -> Policy {
        let options = self.options();
        Policy {
            handshake: options.connect_timeout.unwrap_or(options.timeout),
            retry_times: options.retry_times,
            ping_interval: options.ping_interval,
            ping_timeout: options.ping_timeout,
        }
    }

    /// Opens a socket for an event, with the token that the client has now.
    ///
    /// # Errors
    /// A failure of the connection, the refusal of the server, and those of [`Self::check`].
    pub(super) async fn open(&self, event: &str) -> std::result::Result<Socket, UpgradeRefusal> {
        let snapshot = self.endpoint.snapshot()?;
        let handshake = Handshake::new()?;
        let mut headers = handshake.headers();
        let authorization = match &self.subscriber {
            Subscriber::UserPool(key) => {
                let authorization = key.socket_authorization()?;
                headers.insert(AUTHORIZATION, authorization.clone());
                authorization
            }
            Subscriber::User => snapshot.access_token().cloned().ok_or_else(without_user)?,
        };
        let credential = authorization.to_str().unwrap_or_default();
        let token = match self.subscriber {
            Subscriber::UserPool(_) => None,
            Subscriber::User => Some(credential),
        };
        let upgrade = Upgrade {
            operation: self.operation(),
            pool: &self.pool,
            peers: &self.peers,
            url: self.url(event, token)?,
            headers,
            connect_timeout: self.options().connect_timeout,
            secrets: &|| {
                let mut secrets = Secrets::default();
                secrets.add_header(AUTHORIZATION.as_str(), credential);
                secrets.add_value(event);
                if let Subscriber::UserPool(key) = &self.subscriber {
                    secrets.add(key.secret().expose());
                }
                for secret in self.pool.proxy_secrets() {
                    secrets.add(&secret);
                }
                secrets
            },
        };
        let response = upgrade.send().await?;
        handshake.check(response.headers())?;
        let connection = response.upgrade().await.map_err(|error| {
            let message = "The connection could not be used for a WebSocket.";
            Error::new(Kind::Connection, "ECONNRESET", message)
                .with_retryable(true)
                .with_source(error.without_url())
        })?;
        Ok(Socket::new(connection, self.options().max_response_bytes).await)
    }

    /// The address of the socket for an event. The service reads the token of a user from the query.
    fn url(&self, event: &str, token: Option<&str>) -> Result<Url> {
        let host = &self.options().socket;
        let query = url_text::pairs(&[("code", Some(event)), ("token", token)]);
        let query = Wiped::new(query);
        let mut url = host.url().clone();
        url.set_path(&[host.prefix(), self.operation().path].concat());
        url.set_query(Some(&query));
        Ok(url)
    }
}

/// The error of an event that belongs to a user, of a client without an access token.
pub fn without_user() -> Error {
    Error::option(
        "accessToken",
        "Events of a user need an access token: pass the option accessToken, or call setAccessToken.",
    )
}

fn untunneled() -> Error {
    Error::option(
        "socketUri",
        "An HTTP proxy tunnels sockets with TLS only: use a wss:// URL as socketUri or a SOCKS proxy, or \
         exclude the host with NO_PROXY.",
    )
}
