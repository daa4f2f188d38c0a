//! The search for the key of a token in the key sets of both locations of a host.
//!
//! Fresh sets in the cache are tried first. Then expired and missing sets are fetched. If no set verifies the
//! token, newer sets are fetched from both locations, since a key may be new, replaced under its kid, or
//! corrected. Each location limits how often this happens.

use std::sync::Arc;

use super::{candidate::Candidate, key_locations::KeyLocations};
use crate::{
    call::Snapshot,
    error::{Error, Kind, Result},
    jwt::{self, KeySet},
    text::Text,
};

/// The state of a search.
pub(super) struct Search<'call> {
    locations: &'call KeyLocations,
    snapshot: &'call Snapshot,
    candidate: &'call Arc<Candidate>,
    /// The set of each location that did not verify the token.
    tried: [Option<Arc<KeySet>>; 2],
    /// Whether a location was fetched during the search.
    fetched: [bool; 2],
    /// The most specific reason why the sets do not verify the token.
    refusal: Option<Error>,
    /// The most specific reason why a set could not be fetched.
    failure: Option<Error>,
}

impl<'call> Search<'call> {
    pub(super) fn new(
        locations: &'call KeyLocations,
        snapshot: &'call Snapshot,
        candidate: &'call Arc<Candidate>,
    ) -> Self {
        Self {
            locations,
            snapshot,
            candidate,
            tried: [None, None],
            fetched: [false; 2],
            refusal: None,
            failure: None,
        }
    }

    /// Returns the payload of the token.
    ///
    /// # Errors
    /// No key verifies the token, a claim is wrong, or the keys could not be fetched.
    pub(super) async fn run(mut self) -> Result<Text> {
        if let Some(result) = self.try_fresh().await {
            return result;
        }
        if let Some(result) = self.fetch_stale_or_missing().await {
            return result;
        }
        if let Some(result) = self.fetch_newer().await {
            return result;
        }
        Err(self.into_error())
    }

    async fn try_fresh(&mut self) -> Option<Result<Text>> {
        for location in self.locations.order() {
            let keys = self.locations.key_set(location, self.snapshot);
            if let Some(keys) = keys.fresh()
                && let Some(result) = self.attempt(location, keys).await
            {
                return Some(result);
            }
        }
        None
    }

    async fn fetch_stale_or_missing(&mut self) -> Option<Result<Text>> {
        let none_fresh = self.tried.iter().all(Option::is_none);
        for location in self.locations.order() {
            let server = self.locations.key_set(location, self.snapshot);
            if self.tried[location].is_some() || !(none_fresh || server.has_stale()) {
                continue;
            }
            let fetch = || self.locations.fetch(location, self.snapshot);
            match server.keys(fetch).await {
                Ok(obtained) => {
                    if let Some(result) = self.attempt(location, obtained.keys).await {
                        return Some(result);
                    }
                    self.fetched[location] = obtained.fetched;
                }
                Err(error) => {
                    self.fetched[location] = true;
                    if self.record_failure(error) {
                        break;
                    }
                }
            }
            if self.fetched[location] {
                server.count_as_look();
            }
        }
        None
    }

    async fn fetch_newer(&mut self) -> Option<Result<Text>> {
        for location in self.locations.order() {
            if self.fetched[location] {
                continue;
            }
            let server = self.locations.key_set(location, self.snapshot);
            let fetch = || self.locations.fetch(location, self.snapshot);
            match server.newer(self.tried[location].as_ref(), fetch).await {
                Ok(None) => {}
                Ok(Some(keys)) => {
                    if let Some(result) = self.attempt(location, keys).await {
                        return Some(result);
                    }
                }
                Err(error) => {
                    if self.record_failure(error) {
                        break;
                    }
                }
            }
        }
        None
    }

    /// Tries the keys of a location; `None` if other keys may verify the token.
    async fn attempt(&mut self, location: usize, keys: Arc<KeySet>) -> Option<Result<Text>> {
        match self.candidate.verify(keys.clone()).await {
            Err(refused) if jwt::depends_on_keys(&refused) => {
                self.tried[location] = Some(keys);
                let is_specific = |refusal: &Error| refusal.code() != jwt::NO_KEY;
                if self
                    .refusal
                    .as_ref()
                    .is_none_or(|known| !is_specific(known))
                {
                    self.refusal = Some(refused);
                }
                None
            }
            result => {
                self.locations.prefer(location);
                Some(result)
            }
        }
    }

    /// Records why a set could not be fetched. Returns whether the host is unreachable.
    fn record_failure(&mut self, error: Error) -> bool {
        let is_unreachable = matches!(error.kind(), Kind::Connection | Kind::Timeout);
        if self.failure.as_ref().is_none_or(|known| !is_outage(known))
            && (is_outage(&error) || self.failure.is_none())
        {
            self.failure = Some(error);
        }
        is_unreachable
    }

    /// Returns the error of the search. While a location is down, its failure takes precedence: the unknown
    /// key may exist there.
    fn into_error(self) -> Error {
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

/// Whether the failure may be temporary. Other failures mean that there is no set at this location: a 404, an
/// HTML page (single-page applications serve one for every path), or an empty set.
fn is_outage(error: &Error) -> bool {
    error.retryable() || matches!(error.kind(), Kind::Connection | Kind::Timeout)
}
