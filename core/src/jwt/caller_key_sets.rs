//! A cache of the key sets that callers pass as text, so that each is parsed once.

use std::sync::{Arc, Mutex};

use rustc_hash::FxBuildHasher;

use super::key_set::KeySet;
use crate::{
    error::Result,
    sync::{BoundedMap, lock},
};

/// Largest number of cached sets; the least recently used one is evicted.
const MAX_SETS: usize = 16;

/// The cached sets by their text. A text has some kilobytes, so the hash is a fast one.
pub struct CallerKeySets(Mutex<BoundedMap<Arc<str>, Arc<KeySet>, FxBuildHasher>>);

impl Default for CallerKeySets {
    fn default() -> Self {
        Self(Mutex::new(BoundedMap::new(MAX_SETS)))
    }
}

impl CallerKeySets {
    /// Returns the parsed set for this JSON text.
    ///
    /// # Errors
    /// `ERR_JWKS_MALFORMED`.
    pub fn get(&self, json: &str) -> Result<Arc<KeySet>> {
        let mut sets = lock(&self.0);
        if let Some(keys) = sets.get(json) {
            return Ok(keys.clone());
        }
        let keys = Arc::new(KeySet::parse(json.as_bytes())?);
        sets.insert(json.into(), keys.clone());
        Ok(keys)
    }
}
