//! The server's key set: where it is, and how it is fetched.

use std::sync::{
    Arc, LazyLock, OnceLock,
    atomic::{AtomicBool, Ordering},
};

use bytes::Bytes;
use http::HeaderMap;

use crate::{
    error::Result,
    http::{
        Answer, Authorization, Call, Content, Deadline, Endpoint, Reading, Route, Snapshot, Source,
    },
    jwt::{Fetched, KeySet, KeySetCache, Purpose, ServerKeys, max_age},
    options::Brand,
};

/// Where the brand `authing` has its keys.
pub(super) const PATH: &str = "/oidc/.well-known/jwks.json";

/// The servers of all clients in the process.
static SERVERS: LazyLock<KeySetCache<Location>> = LazyLock::new(KeySetCache::default);

/// Which keys: the server, the way to it, and, in the path, the application.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Location {
    route: Route,
    paths: [String; 2],
}

/// A client's view of its server's keys.
#[derive(Default)]
pub(super) struct ServerSide {
    keys: OnceLock<Arc<ServerKeys>>,
    /// Whether the keys are at the second path.
    second: Arc<AtomicBool>,
}

impl ServerSide {
    /// What is known of the server. A closed client has no route to one, so the route is the caller's.
    pub(super) fn keys(&self, snapshot: &Snapshot, endpoint: &Endpoint) -> &Arc<ServerKeys> {
        self.keys.get_or_init(|| {
            SERVERS.server(&Location {
                route: snapshot.route(),
                paths: paths(endpoint),
            })
        })
    }

    /// Fetches the set, with the client's own time limit: who asked first may go away.
    pub(super) fn fetch(
        &self,
        endpoint: &Arc<Endpoint>,
        snapshot: &Snapshot,
    ) -> impl Future<Output = Result<Fetched>> + Send + use<> {
        let (endpoint, snapshot) = (endpoint.clone(), snapshot.clone());
        let second = self.second.clone();
        async move {
            let deadline = Deadline::after(endpoint.options().timeout);
            let mut paths = paths(&endpoint);
            let swapped = second.load(Ordering::Relaxed);
            if swapped {
                paths.reverse();
            }
            let [path, other] = paths;
            let missed = match get(&endpoint, &snapshot, path, deadline).await {
                Ok(fetched) if KeySet::parse(&fetched.body).is_ok() => return Ok(fetched),
                Ok(fetched) => Ok(fetched),
                Err(error) if error.status_code() == Some(404) => Err(error),
                Err(error) => return Err(error),
            };
            match get(&endpoint, &snapshot, other, deadline).await {
                Ok(fetched) if KeySet::parse(&fetched.body).is_ok() => {
                    second.store(!swapped, Ordering::Relaxed);
                    Ok(fetched)
                }
                _ => missed,
            }
        }
    }
}

/// The path of the brand first, then that of the other.
fn paths(endpoint: &Endpoint) -> [String; 2] {
    let options = endpoint.options();
    let application = options.app_id.as_bytes();
    let segment: String = url::form_urlencoded::byte_serialize(application).collect();
    let own = format!("/{}{PATH}", segment.replace('+', "%20"));
    match options.brand {
        Brand::Authing => [PATH.to_owned(), own],
        Brand::Genauth => [own, PATH.to_owned()],
    }
}

async fn get(
    endpoint: &Arc<Endpoint>,
    snapshot: &Snapshot,
    path: String,
    deadline: Deadline,
) -> Result<Fetched> {
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
            reading: Reading::Kept,
            oauth: false,
        }),
        deadline,
        max_retries: endpoint.options().max_retries,
        headers: HeaderMap::new(),
    };
    let mut attempts = 0;
    let answer = endpoint
        .within_deadline(Ok(snapshot.clone()), &call, &mut attempts)
        .await;
    answer.map(fetched)
}

fn fetched(answer: Answer) -> Fetched {
    Fetched {
        max_age: answer.cache_control().and_then(max_age),
        body: Bytes::from(answer.text().to_string()),
    }
}
