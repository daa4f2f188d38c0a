//! The server's key sets: where they are, and how they are fetched.

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
    call::{Answer, Call, Content, Deadline, Endpoint, Progress, Reading, Snapshot, Source},
    error::Result,
    identity::Authorization,
    jwt::{Fetched, KeySetCache, MAX_SET_LENGTH, Purpose, ServerKeys, key_set_lifetime},
    options::Brand,
    transport::Route,
    url_text,
};

/// The place that all applications of a host share.
pub(super) const PATH: &str = "/oidc/.well-known/jwks.json";

/// How long a fetch may take, and how often it is tried again. It is made for all who wait for it, now and
/// later, so none of them has a say; each waits no longer than its own call may take.
const TIMEOUT: Duration = Duration::from_secs(10);
const RETRIES: u32 = 3;

/// The key sets of all clients in the process.
static KEY_SETS: LazyLock<KeySetCache<Location>> = LazyLock::new(KeySetCache::default);

/// Which key set: the server, the way to it, and the path.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Location {
    route: Route,
    path: String,
}

/// A place where a host has keys.
struct Place {
    path: String,
    keys: OnceLock<Arc<ServerKeys>>,
}

/// The key sets of a client's host. It has two places for them, and both belong to the client: a token
/// may be signed with a key of either.
pub(super) struct KeyPlaces {
    endpoint: Arc<Endpoint>,
    /// That of the brand first.
    places: [Place; 2],
    /// The one whose keys verified a token last. Only an order: the other one is asked too.
    preferred: AtomicUsize,
}

impl KeyPlaces {
    pub(super) fn new(endpoint: Arc<Endpoint>) -> Self {
        Self {
            places: paths(&endpoint).map(|path| Place {
                path,
                keys: OnceLock::new(),
            }),
            endpoint,
            preferred: AtomicUsize::new(0),
        }
    }

    /// The places, in the order in which they are asked.
    pub(super) fn order(&self) -> [usize; 2] {
        let first = self.preferred.load(Ordering::Relaxed);
        [first, 1 - first]
    }

    /// Asks this place first from now on.
    pub(super) fn prefer(&self, place: usize) {
        self.preferred.store(place, Ordering::Relaxed);
    }

    /// The key set of a place. A closed client has no route to it, so that of the call counts.
    pub(super) fn at(&self, place: usize, snapshot: &Snapshot) -> &Arc<ServerKeys> {
        let Place { path, keys } = &self.places[place];
        keys.get_or_init(|| {
            KEY_SETS.get(&Location {
                route: snapshot.route(),
                path: path.clone(),
            })
        })
    }

    /// Fetches the set of a place. The call that asked first may end before.
    pub(super) fn fetch(
        &self,
        place: usize,
        snapshot: &Snapshot,
    ) -> impl Future<Output = Result<Fetched>> + Send + use<> {
        let (endpoint, snapshot) = (self.endpoint.clone(), snapshot.clone());
        let path = self.places[place].path.clone();
        async move {
            let call = Call {
                // All methods are alike but for their names, which the caller puts into errors.
                operation: Purpose::AccessToken.operation(),
                source: Source::Ready(Content {
                    path,
                    query: None,
                    body: Bytes::new(),
                    content_type: None,
                    authorization: Authorization::Exactly(None),
                    secrets: Vec::new(),
                    reading: Reading::Kept {
                        most: MAX_SET_LENGTH,
                    },
                    oauth: false,
                }),
                deadline: Deadline::after(TIMEOUT),
                max_retries: RETRIES,
                headers: HeaderMap::new(),
                progress: Progress::new(),
            };
            let answer = endpoint.within_deadline(Ok(snapshot), &call);
            answer.await.map(|answer| fetched(&answer))
        }
    }
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

fn fetched(answer: &Answer) -> Fetched {
    Fetched {
        lifetime: key_set_lifetime(answer.cache_control(), answer.age()),
        body: Bytes::from(answer.text().to_string()),
    }
}
