//! The search for the key of a token among the sets of both places of a host.
//!
//! The sets at hand come first. Then those that have expired, or all of them if there is none, are
//! fetched. Last, a token that no set verifies makes us look for newer sets at both places, since a key
//! may be new, replaced under its kid, or mended; each place limits how often.

use std::sync::Arc;

use super::{Judged, keys::KeyPlaces};
use crate::{
    call::Snapshot,
    error::{Error, Kind, Result},
    jwt::{self, KeySet},
};

/// A search under way.
pub(super) struct Search<'call> {
    places: &'call KeyPlaces,
    snapshot: &'call Snapshot,
    judged: &'call Arc<Judged>,
    /// The set of each place that did not verify the token.
    tried: [Option<Arc<KeySet>>; 2],
    /// Whether a place was asked since the search began.
    asked: [bool; 2],
    /// The most telling reason why the sets do not verify the token.
    refusal: Option<Error>,
    /// The most telling reason why a set could not be fetched.
    failure: Option<Error>,
}

impl<'call> Search<'call> {
    pub(super) fn new(
        places: &'call KeyPlaces,
        snapshot: &'call Snapshot,
        judged: &'call Arc<Judged>,
    ) -> Self {
        Self {
            places,
            snapshot,
            judged,
            tried: [None, None],
            asked: [false; 2],
            refusal: None,
            failure: None,
        }
    }

    /// The payload of the token.
    ///
    /// # Errors
    /// Why no key verifies the token, what is wrong with its claims, or why the keys could not be
    /// fetched.
    pub(super) async fn run(mut self) -> Result<String> {
        if let Some(decided) = self.at_hand().await {
            return decided;
        }
        if let Some(decided) = self.expired_or_missing().await {
            return decided;
        }
        if let Some(decided) = self.newer().await {
            return decided;
        }
        Err(self.verdict())
    }

    async fn at_hand(&mut self) -> Option<Result<String>> {
        for place in self.places.order() {
            let keys = self.places.at(place, self.snapshot);
            if let Some(keys) = keys.fresh()
                && let Some(decided) = self.attempt(place, keys).await
            {
                return Some(decided);
            }
        }
        None
    }

    async fn expired_or_missing(&mut self) -> Option<Result<String>> {
        let none_at_hand = self.tried.iter().all(Option::is_none);
        for place in self.places.order() {
            let server = self.places.at(place, self.snapshot);
            if self.tried[place].is_some() || !(none_at_hand || server.has_stale()) {
                continue;
            }
            let fetch = || self.places.fetch(place, self.snapshot);
            match server.keys(fetch).await {
                Ok(obtained) => {
                    if let Some(decided) = self.attempt(place, obtained.keys).await {
                        return Some(decided);
                    }
                    self.asked[place] = obtained.fetched;
                }
                Err(error) => {
                    self.asked[place] = true;
                    if self.fail(error) {
                        break;
                    }
                }
            }
            if self.asked[place] {
                server.count_as_look();
            }
        }
        None
    }

    async fn newer(&mut self) -> Option<Result<String>> {
        for place in self.places.order() {
            if self.asked[place] {
                continue;
            }
            let server = self.places.at(place, self.snapshot);
            let fetch = || self.places.fetch(place, self.snapshot);
            match server.newer(self.tried[place].as_ref(), fetch).await {
                Ok(None) => {}
                Ok(Some(keys)) => {
                    if let Some(decided) = self.attempt(place, keys).await {
                        return Some(decided);
                    }
                }
                Err(error) => {
                    if self.fail(error) {
                        break;
                    }
                }
            }
        }
        None
    }

    /// Tries the keys of a place; `None` if other keys may verify the token.
    async fn attempt(&mut self, place: usize, keys: Arc<KeySet>) -> Option<Result<String>> {
        match self.judged.verify(keys.clone()).await {
            Err(refused) if jwt::depends_on_keys(&refused) => {
                self.tried[place] = Some(keys);
                let is_telling = |refusal: &Error| refusal.code() != jwt::NO_KEY;
                if self.refusal.as_ref().is_none_or(|known| !is_telling(known)) {
                    self.refusal = Some(refused);
                }
                None
            }
            decided => {
                self.places.prefer(place);
                Some(decided)
            }
        }
    }

    /// Notes why a set could not be fetched, and says whether the host itself cannot be reached.
    fn fail(&mut self, error: Error) -> bool {
        let is_unreachable = matches!(error.kind(), Kind::Connection | Kind::Timeout);
        if self.failure.as_ref().is_none_or(|known| !is_outage(known))
            && (is_outage(&error) || self.failure.is_none())
        {
            self.failure = Some(error);
        }
        is_unreachable
    }

    /// The reason for which the token is refused. Whether an unknown key exists cannot be told while a
    /// place is down.
    fn verdict(self) -> Error {
        match (self.refusal, self.failure) {
            (Some(refusal), Some(failure))
                if refusal.code() == jwt::NO_KEY && is_outage(&failure) =>
            {
                failure
            }
            (Some(refusal), _) => refusal,
            (None, Some(failure)) => failure,
            (None, None) => Error::internal(),
        }
    }
}

/// Whether the server may answer otherwise soon. Any other failure says that it has no set there: a
/// 404, a page of HTML, as applications of one page answer every path, or an empty set.
fn is_outage(error: &Error) -> bool {
    error.retryable() || matches!(error.kind(), Kind::Connection | Kind::Timeout)
}
