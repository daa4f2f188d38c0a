//! A cache of the key sets that callers pass as text, so that each is parsed once.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use super::key_set::KeySet;
use crate::{error::Result, sync::lock};

/// Largest number of cached sets; the least recently used one is evicted.
const MAX_SETS: usize = 16;

/// The cached sets, most recently used first. There are few, and their keys have kilobytes: a linear search takes
/// a fifth of the time of hashing one in a `BoundedMap`.
#[derive(Default)]
pub struct CallerKeySets(Mutex<VecDeque<(Arc<str>, Arc<KeySet>)>>);

impl CallerKeySets {
    /// Returns the parsed set for this JSON text.
    ///
    /// # Errors
    /// `ERR_JWKS_MALFORMED`.
    pub fn get(&self, json: &str) -> Result<Arc<KeySet>> {
        let mut sets = lock(&self.0);
        let known = sets.iter().position(|(text, _)| &**text == json);
        let (text, keys) = match known.and_then(|place| sets.remove(place)) {
            Some(known) => known,
            None => (json.into(), Arc::new(KeySet::parse(json.as_bytes())?)),
        };
        sets.truncate(MAX_SETS - 1);
        sets.push_front((text, keys.clone()));
        Ok(keys)
    }
}
