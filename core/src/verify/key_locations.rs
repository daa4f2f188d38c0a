//! The locations of a server's key sets, and requests for them.

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
    options::{Brand, Options},
    transport::Route,
    url_text,
};

/// The path that all applications of a host share.
pub(super) const PATH: &str = "/oidc/.well-known/jwks.json";

/// The timeout and the retries of a fetch. Calls share a fetch, so the options of one call do not apply to
/// it; a call stops waiting at its own deadline.
const TIMEOUT: Duration = Duration::from_secs(10);
const RETRIES: u32 = 3;

/// The key sets of all clients in the process.
static KEY_SETS: LazyLock<KeySetCache<LocationId>> = LazyLock::new(KeySetCache::default);

/// Identifies a key set: the route to the server, and the path.
#[derive(Clone, PartialEq, Eq, Hash)]
struct LocationId {
    route: Route,
    path: String,
}

/// One of the two locations of a host.
struct KeyLocation {
    path: String,
    keys: OnceLock<Arc<ServerKeys>>,
}

/// The two key sets of a client's host. A token may be signed with a key of either.
pub(super) struct KeyLocations {
    endpoint: Arc<Endpoint>,
    /// The preferred location of the brand first.
    locations: [KeyLocation; 2],
    /// The location that verified the last token. It is tried first; the other one is tried too.
    preferred: AtomicUsize,
}

impl KeyLocations {
    pub(super) fn new(endpoint: Arc<Endpoint>, options: &Options) -> Self {
        Self {
            locations: paths(options).map(|path| KeyLocation {
                path,
                keys: OnceLock::new(),
            }),
            endpoint,
            preferred: AtomicUsize::new(0),
        }
    }

    /// Returns the locations in the order in which they are tried.
    pub(super) fn order(&self) -> [usize; 2] {
        let first = self.preferred.load(Ordering::Relaxed);
        [first, 1 - first]
    }

    /// Makes this location the first to be tried.
    pub(super) fn prefer(&self, location: usize) {
        self.preferred.store(location, Ordering::Relaxed);
    }

    /// Returns the key set of a location. The route comes from the call, since a closed client has none.
    pub(super) fn key_set(&self, location: usize, snapshot: &Snapshot) -> &Arc<ServerKeys> {
        let KeyLocation { path, keys } = &self.locations[location];
        keys.get_or_init(|| {
            KEY_SETS.get(&LocationId {
                route: snapshot.route(),
                path: path.clone(),
            })
        })
    }

    /// Fetches the set of a location. The fetch continues when the call that started it ends.
    pub(super) fn fetch(
        &self,
        location: usize,
        snapshot: &Snapshot,
    ) -> impl Future<Output = Result<Fetched>> + Send + use<> {
        let (endpoint, snapshot) = (self.endpoint.clone(), snapshot.clone());
        let path = self.locations[location].path.clone();
        async move {
            let call = Call {
                // The operations of the methods differ only in their names, which the caller adds to errors.
                operation: Purpose::AccessToken.operation(),
                source: Source::Ready(Content {
                    authorization: Authorization::Exactly(None),
                    urgent: true,
                    reading: Reading::Kept {
                        most: MAX_SET_LENGTH,
                    },
                    ..Content::at(path)
                }),
                deadline: Deadline::after(TIMEOUT),
                max_retries: RETRIES,
                throw_on_failure: false,
                headers: HeaderMap::new(),
                progress: Progress::new(),
            };
            let answer = endpoint.within_deadline(Ok(snapshot), &call);
            answer.await.map(|answer| fetched(&answer))
        }
    }
}

/// The paths of the two locations, the preferred one of the brand first.
fn paths(options: &Options) -> [String; 2] {
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
