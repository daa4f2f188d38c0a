//! The request for a management token, and the tokens of the process.

use std::sync::{Arc, LazyLock};

use http::HeaderMap;

use super::{issued_token::issued_token, place::Key};
use crate::{
    call::{Answer, Call, Content, Deadline, Endpoint, Progress, Reading, Snapshot, Source},
    error::{Error, Kind, Phase, Result},
    operation::{MANAGEMENT, Operation},
    options::ManagementOptions,
    token_cache::{Cache, IssuedToken, TokenSource, cache_counts, clock::SystemClock},
};

/// Exchanges the access key for a token. May be repeated: each answer has a valid token.
static GET_MANAGEMENT_TOKEN: LazyLock<&Operation> = LazyLock::new(|| {
    let operation = MANAGEMENT.named("getManagementToken");
    operation.expect("the catalogue has it")
});

/// Prefix of errors of this request: the request of the call has not been sent.
pub(super) const REQUESTING: &str = "The management token could not be obtained from POST \
                          /api/v3/get-management-token";

/// The tokens of the process.
pub(super) static PROCESS: LazyLock<Arc<Cache<SystemClock, Request>>> =
    LazyLock::new(|| Arc::new(Cache::new(SystemClock)));

/// The counters of the cache of the process.
pub fn counters() -> cache_counts::Snapshot {
    PROCESS.snapshot()
}

/// A request for a token, with the whole timeout of its client.
pub(super) struct Request {
    pub(super) options: Arc<ManagementOptions>,
    pub(super) endpoint: Arc<Endpoint>,
    /// The state of the client when the request was decided; it may be closed when the request is sent.
    pub(super) snapshot: Snapshot,
    /// Its progress, for the errors of calls that wait for it.
    pub(super) progress: Progress,
}

impl TokenSource for Request {
    type Key = Key;

    async fn fetch(&self) -> Result<Answer> {
        let credentials = Some(self.options.access_key());
        let content = Content::new(&GET_MANAGEMENT_TOKEN, &[], None, credentials)?;
        let call = Call {
            operation: &GET_MANAGEMENT_TOKEN,
            source: Source::Ready(Content {
                reading: Reading::Judged,
                urgent: true,
                ..content
            }),
            deadline: Deadline::after(self.options.timeout),
            max_retries: self.options.max_retries,
            throw_on_failure: false,
            headers: HeaderMap::new(),
            progress: self.progress.clone(),
        };
        let snapshot = Ok(self.snapshot.clone());
        let answer = self.endpoint.within_deadline(snapshot, &call).await;
        answer.map_err(|error| error.during(REQUESTING))
    }

    fn phase(&self) -> Phase {
        self.progress.phase()
    }

    fn read(answer: &Answer) -> Option<IssuedToken> {
        issued_token(answer)
    }
}

/// The token of an answer.
///
/// # Errors
/// The business failure that the answer reports, or `ERR_RESPONSE_NO_TOKEN`.
pub(super) fn token_of(answer: &Answer) -> Result<IssuedToken> {
    issued_token(answer).ok_or_else(|| {
        let failure = answer.failure().cloned().unwrap_or_else(|| {
            Error::new(
                Kind::Response,
                "ERR_RESPONSE_NO_TOKEN",
                "The response holds no access token with a lifetime.",
            )
        });
        failure.during(REQUESTING)
    })
}
