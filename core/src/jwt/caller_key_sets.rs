//! A cache of the key sets that callers pass as text, so that each is parsed once.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use super::{
    digest::{Digest, sha256},
    key_set::KeySet,
};
use crate::{error::Result, sync::lock};

/// Largest number of cached sets; the least recently used one is evicted.
const MAX_SETS: usize = 16;

/// The cached sets by the digest of their text, most recently used first. They are few, so a linear search finds
/// one fastest.
#[derive(Default)]
pub struct CallerKeySets(Mutex<Sets>);

type Sets = VecDeque<(Digest, Arc<KeySet>)>;

impl CallerKeySets {
    /// Returns the set for this JSON text if it was parsed before.
    pub fn known(&self, json: &str) -> Option<Arc<KeySet>> {
        find(&mut lock(&self.0), &sha256(json.as_bytes()))
    }

    /// Returns the parsed set for this JSON text.
    ///
    /// # Errors
    /// `ERR_JWKS_MALFORMED`.
    pub fn get(&self, json: &str) -> Result<Arc<KeySet>> {
        let digest = sha256(json.as_bytes());
        let mut sets = lock(&self.0);
        if let Some(keys) = find(&mut sets, &digest) {
            return Ok(keys);
        }
        let keys = Arc::new(KeySet::parse(json.as_bytes())?);
        sets.truncate(MAX_SETS - 1);
        sets.push_front((digest, keys.clone()));
        Ok(keys)
    }
}

/// Finds a set and moves it to the front.
fn find(sets: &mut Sets, digest: &Digest) -> Option<Arc<KeySet>> {
    let place = sets.iter().position(|(known, _)| known == digest)?;
    let found = sets.remove(place)?;
    let keys = found.1.clone();
    sets.push_front(found);
    Some(keys)
}
