//! The identity of a management client that sends a token.

use std::{
    sync::{Arc, Mutex, OnceLock, Weak},
    time::Duration,
};

use futures_util::FutureExt;
use http::{HeaderMap, HeaderName, HeaderValue, header::AUTHORIZATION};
use tokio::time::Instant;

use super::{
    issued_token::scoped_user_pool,
    place::{self, Key},
    token_request::{PROCESS, REQUESTING, Request, token_of},
};
use crate::{
    call::{Endpoint, Progress},
    error::{Error, Kind, Phase, Result},
    identity::{
        Acquired, Answered, Identity, Judgment, Outgoing, Prerequisite, brand_header,
        management_headers,
    },
    options::{CachePolicy, ManagementOptions},
    runtime::network,
    secret::{self, Secret},
    sync::lock,
    token_cache::{
        Ask, Verdict,
        store::{Redis, Shared},
    },
    transport::ProxyEnvironment,
};

/// The scheme of RFC 6750, and the blank after it.
const BEARER: &str = "Bearer ";
/// The service does not accept the credentials.
const UNAUTHORIZED: u64 = 401;
/// `apiCode`: the token is invalid or has expired.
const INVALID_TOKEN: i64 = 2020;

/// The token determines its refresh, and is served until shortly before its expiry.
pub(super) const POLICY: CachePolicy = CachePolicy {
    max_age: Duration::MAX,
    refresh_ahead: Duration::ZERO,
};

/// The identity of a client whose requests carry a management token.
pub struct ManagementToken {
    options: Arc<ManagementOptions>,
    key: Key,
    shared: Option<Arc<Shared>>,
    /// The client. It owns this identity, so this is a weak reference.
    endpoint: OnceLock<Weak<Endpoint>>,
    /// The last token that was sent, as a header, and its user pool.
    last: Mutex<Option<(HeaderValue, HeaderValue)>>,
}

/// Prepares a management client that sends a token. Opens no connection and no file.
///
/// # Errors
/// As [`Endpoint::with_identity`].
///
/// ```
/// use std::sync::Arc;
///
/// use genauth_core::{
///     management_token,
///     options::{ManagementOptions, Value},
///     transport::ProxyEnvironment,
/// };
///
/// let text = |value: &str| Value::String(value.to_owned());
/// let options = ManagementOptions::parse(&vec![
///     ("accessKeyId".to_owned(), text("key-1")),
///     ("accessKeySecret".to_owned(), text("secret-1")),
///     ("authentication".to_owned(), text("token")),
/// ])?;
/// let client = management_token::client(Arc::new(options), &ProxyEnvironment::default())?;
/// assert_eq!(client.options().host.origin(), "https://api.authing.cn");
/// # Ok::<(), genauth_core::error::Error>(())
/// ```
pub fn client(
    options: Arc<ManagementOptions>,
    environment: &ProxyEnvironment,
) -> Result<Arc<Endpoint>> {
    let identity = Arc::new(ManagementToken::new(options.clone()));
    let endpoint = Endpoint::with_identity(options.service.clone(), identity.clone(), environment)?;
    let endpoint = Arc::new(endpoint);
    identity
        .endpoint
        .set(Arc::downgrade(&endpoint))
        .expect("it is set here alone");
    Ok(endpoint)
}

impl ManagementToken {
    fn new(options: Arc<ManagementOptions>) -> Self {
        let store = options.token_store.as_ref();
        let shared = store.map(|address| {
            let redis = Redis::shared(address, &options.tls);
            Arc::new(Shared::new(redis, place::seal(&options)))
        });
        Self {
            key: Key::new(&options),
            shared,
            endpoint: OnceLock::new(),
            last: Mutex::default(),
            options,
        }
    }

    /// A call for the token that waits until `deadline` at most.
    fn ask(&self, deadline: Instant) -> Result<Ask<Request>> {
        let endpoint = self.endpoint.get().and_then(Weak::upgrade);
        let endpoint = endpoint.ok_or_else(Error::internal)?;
        let left = deadline.saturating_duration_since(Instant::now());
        Ok(Ask {
            key: self.key.clone(),
            settings: POLICY,
            patience: left.min(self.options.timeout),
            shared: self.shared.clone(),
            source: Arc::new(Request {
                options: self.options.clone(),
                snapshot: endpoint.snapshot()?,
                progress: Progress::new(),
                endpoint,
            }),
        })
    }

    /// The cached token, if it may be served now. Starts its refresh if due.
    fn cached(&self, deadline: Instant) -> Option<Result<HeaderValue>> {
        let entry = PROCESS.look(&self.key)?;
        if let Some(shared) = &self.shared {
            PROCESS.remember(&self.key, shared);
        }
        match PROCESS.judge(&entry, &POLICY) {
            Verdict::Refuse => return None,
            Verdict::Serve => {}
            Verdict::ServeAndRefresh => match self.ask(deadline) {
                Ok(ask) => PROCESS.refresh(ask),
                // The client is closed: another client starts the refresh.
                Err(_) => entry.refresh_from(Duration::ZERO),
            },
        }
        Some(bearer(entry.access_token()))
    }

    /// The user pool of a token: its own, else that of the options, else the id of the access key.
    fn user_pool(&self, credential: &HeaderValue) -> Result<HeaderValue> {
        let mut last = lock(&self.last);
        if let Some((known, pool)) = &*last
            && known == credential
        {
            return Ok(pool.clone());
        }
        let scoped = token_in(credential).and_then(scoped_user_pool);
        let pool = scoped
            .as_ref()
            .or(self.options.user_pool_id.as_ref())
            .unwrap_or(&self.options.access_key_id);
        let pool = HeaderValue::from_str(pool).map_err(|_| {
            Error::option("userPoolId", "The user pool cannot be sent in a header.")
        })?;
        *last = Some((credential.clone(), pool.clone()));
        Ok(pool)
    }

    /// Removes the token of a refused request from the cache and the store, unless it has been replaced.
    fn drop_token(&self, access_token: &str) {
        let dropped = PROCESS.invalidate(|key| *key == self.key, access_token);
        if dropped.shared.is_empty() {
            return;
        }
        let access_token = Secret::new(access_token.to_owned());
        // If the system has no thread for it, the token remains in the store until it expires.
        let _ = network::spawn(move || async move {
            for shared in dropped.shared {
                shared.invalidate(&PROCESS, access_token.expose()).await;
            }
        });
    }
}

impl Identity for ManagementToken {
    fn headers(&self) -> Result<HeaderMap> {
        management_headers(&self.options)
    }

    fn key_id(&self) -> &str {
        &self.options.access_key_id
    }

    fn acquire(&self, deadline: Instant) -> Result<Option<Acquired<'_>>> {
        if let Some(cached) = self.cached(deadline) {
            return Ok(Some(Acquired::Now(cached?)));
        }
        let waiting = async move {
            let answer = PROCESS.answer(self.ask(deadline)?).await?;
            bearer(&token_of(&answer)?.access_token)
        };
        let key = self.key.clone();
        Ok(Some(Acquired::Requested {
            credential: waiting.boxed(),
            request: Prerequisite {
                failure: REQUESTING,
                phase: Box::new(move || PROCESS.phase(&key).unwrap_or(Phase::Queue)),
            },
        }))
    }

    fn acquires(&self) -> bool {
        true
    }

    fn is_current(&self, credential: &HeaderValue) -> bool {
        let entry = PROCESS.look(&self.key);
        entry.is_some_and(|entry| token_in(credential) == Some(entry.access_token().expose()))
    }

    fn identify(&self, request: &Outgoing<'_>, headers: &mut HeaderMap) -> Result<()> {
        let credential = request.credential.ok_or_else(Error::internal)?;
        let user_pool = self.user_pool(credential)?;
        headers.insert(brand_header(self.options.brand, "userpool-id"), user_pool);
        headers.insert(AUTHORIZATION, credential.clone());
        Ok(())
    }

    /// A request that was refused for its token was not processed.
    fn judge(&self, answer: &Answered<'_>) -> Judgment {
        let Some(token) = answer.credential.and_then(token_in) else {
            return Judgment::Accepted;
        };
        let is_refused = u64::from(answer.status) == UNAUTHORIZED || {
            let codes = (answer.codes)();
            codes.status_code == Some(UNAUTHORIZED) || codes.api_code == Some(INVALID_TOKEN)
        };
        if !is_refused {
            return Judgment::Accepted;
        }
        self.drop_token(token);
        Judgment::Renewable
    }

    fn reserves(&self, header: &HeaderName) -> bool {
        *header == AUTHORIZATION || *header == brand_header(self.options.brand, "userpool-id")
    }

    fn secrets(&self) -> Vec<&Secret> {
        vec![&self.options.access_key_secret]
    }

    fn posted_credentials(&self) -> Option<(&str, &Secret)> {
        Some(self.options.access_key())
    }
}

/// `Authorization` with a token.
///
/// # Errors
/// `ERR_RESPONSE_NO_TOKEN` for a token that no header can carry.
fn bearer(token: &Secret) -> Result<HeaderValue> {
    secret::header([BEARER, token.expose()].concat())
        .filter(|_| token.expose().is_ascii())
        .ok_or_else(|| {
            Error::new(
                Kind::Response,
                "ERR_RESPONSE_NO_TOKEN",
                "The management token cannot be sent in a header.",
            )
        })
}

/// The token in a header that [`bearer`] made.
fn token_in(credential: &HeaderValue) -> Option<&str> {
    credential.to_str().ok()?.strip_prefix(BEARER)
}
