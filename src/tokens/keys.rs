//! The server's key set: where it is, and how it is fetched.

use std::{
    sync::{
        Arc, LazyLock, OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use http::HeaderMap;

use crate::{
    error::{Error, Result},
    http::{
        Answer, Authorization, Call, Content, Deadline, Endpoint, Reading, Route, Snapshot, Source,
    },
    jwt::{Fetched, KeySet, KeySetCache, LONGEST_SET, MALFORMED_SET, Purpose, ServerKeys, max_age},
    options::Brand,
    url_text,
};

/// Where the brand `authing` has its keys.
pub(super) const PATH: &str = "/oidc/.well-known/jwks.json";

/// How long a fetch may take, and how often it is tried again. It is made for all who wait for it, now and
/// later, so none of them has a say; each waits no longer than its own call may take.
const TIMEOUT: Duration = Duration::from_secs(10);
const RETRIES: u32 = 3;

/// The servers of all clients in the process.
static SERVERS: LazyLock<KeySetCache<Location>> = LazyLock::new(KeySetCache::default);

/// Which keys: the server, the way to it, and where it has them.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Location {
    route: Route,
    path: String,
}

/// A place where the keys may be.
struct Place {
    path: String,
    keys: OnceLock<Arc<ServerKeys>>,
}

/// A client's view of its server's keys.
pub(super) struct ServerSide {
    endpoint: Arc<Endpoint>,
    /// That of the brand first, then that of the other.
    places: [Place; 2],
    /// Which of them has turned out to have the keys.
    right: AtomicUsize,
}

/// Keys, and the place that has them.
pub(super) struct Found {
    pub(super) keys: Arc<KeySet>,
    place: usize,
}

impl ServerSide {
    pub(super) fn new(endpoint: Arc<Endpoint>) -> Self {
        Self {
            places: paths(&endpoint).map(|path| Place {
                path,
                keys: OnceLock::new(),
            }),
            endpoint,
            right: AtomicUsize::new(0),
        }
    }

    /// The server's keys: those at hand, or newly fetched.
    ///
    /// # Errors
    /// As [`ServerKeys::keys`].
    pub(super) async fn keys(&self, snapshot: &Snapshot) -> Result<Found> {
        let place = self.right.load(Ordering::Relaxed);
        match self.keys_at(place, snapshot).await {
            Err(error) if has_none(&error) => self.keys_elsewhere(place, snapshot, error).await,
            found => found,
        }
    }

    /// The server's keys after those that were found have turned out not to have the one that was looked
    /// for. `None` when an unknown key has made us look just now.
    ///
    /// # Errors
    /// As [`ServerKeys::newer`].
    pub(super) async fn newer(
        &self,
        Found { keys, place }: &Found,
        snapshot: &Snapshot,
    ) -> Result<Option<Arc<KeySet>>> {
        let server = self.server(*place, snapshot);
        match server.newer(keys, || self.fetch(*place, snapshot)).await {
            Err(error) if has_none(&error) => {
                let found = self.keys_elsewhere(*place, snapshot, error).await?;
                Ok(Some(found.keys))
            }
            newer => newer,
        }
    }

    async fn keys_at(&self, place: usize, snapshot: &Snapshot) -> Result<Found> {
        let server = self.server(place, snapshot);
        let keys = server.keys(|| self.fetch(place, snapshot)).await?;
        Ok(Found { keys, place })
    }

    /// The keys at the other place, where the one `without` them has given this error.
    async fn keys_elsewhere(
        &self,
        without: usize,
        snapshot: &Snapshot,
        error: Error,
    ) -> Result<Found> {
        let place = 1 - without;
        let Ok(found) = self.keys_at(place, snapshot).await else {
            return Err(error);
        };
        self.right.store(place, Ordering::Relaxed);
        Ok(found)
    }

    /// What is known of a place. A closed client has no route to it, so the route is the caller's.
    fn server(&self, place: usize, snapshot: &Snapshot) -> &Arc<ServerKeys> {
        let Place { path, keys } = &self.places[place];
        keys.get_or_init(|| {
            SERVERS.server(&Location {
                route: snapshot.route(),
                path: path.clone(),
            })
        })
    }

    /// Fetches the set: who asked first may go away.
    fn fetch(
        &self,
        place: usize,
        snapshot: &Snapshot,
    ) -> impl Future<Output = Result<Fetched>> + Send + use<> {
        let (endpoint, snapshot) = (self.endpoint.clone(), snapshot.clone());
        let path = self.places[place].path.clone();
        async move {
            let call = Call {
                // Both methods are alike but for their names, which the caller puts into errors.
                operation: Purpose::AccessToken.operation(),
                source: Source::Ready(Content {
                    path,
                    query: None,
                    body: Bytes::new(),
                    content_type: None,
                    authorization: Authorization::Exactly(None),
                    secrets: Vec::new(),
                    reading: Reading::Kept { most: LONGEST_SET },
                    oauth: false,
                }),
                deadline: Deadline::after(TIMEOUT),
                max_retries: RETRIES,
                headers: HeaderMap::new(),
            };
            let mut attempts = 0;
            let answer = endpoint.within_deadline(Ok(snapshot), &call, &mut attempts);
            answer.await.map(fetched)
        }
    }
}

/// Whether a server has said that it has no key set there: in so many words, by a page of its own, as
/// applications of one page answer every path, or by JSON of another kind.
fn has_none(error: &Error) -> bool {
    error.status_code() == Some(404)
        || ["ERR_RESPONSE_NOT_JSON", "ERR_RESPONSE_EMPTY", MALFORMED_SET].contains(&error.code())
}

/// The path of the brand first, then that of the other.
fn paths(endpoint: &Endpoint) -> [String; 2] {
    let options = endpoint.options();
    let own = format!("/{}{PATH}", url_text::component(&options.app_id));
    match options.brand {
        Brand::Authing => [PATH.to_owned(), own],
        Brand::Genauth => [own, PATH.to_owned()],
    }
}

fn fetched(answer: Answer) -> Fetched {
    Fetched {
        max_age: answer.cache_control().and_then(max_age),
        body: Bytes::from(answer.text().to_string()),
    }
}
