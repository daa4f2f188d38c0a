//! Key sets that callers give themselves, parsed once for all calls that give the same.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use super::set::KeySet;
use crate::error::Result;

/// Sets that are kept; beyond, the one that was not given for longest goes.
const MOST_SETS: usize = 16;

/// The sets that were given last, the latest in front. Few of them are in use at once, so they are
/// compared one by one.
#[derive(Default)]
pub struct SuppliedKeySets(Mutex<VecDeque<(Arc<str>, Arc<KeySet>)>>);

impl SuppliedKeySets {
    /// The set with this JSON text.
    ///
    /// # Errors
    /// `ERR_JWKS_MALFORMED`.
    pub fn get(&self, json: &str) -> Result<Arc<KeySet>> {
        let mut sets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = sets.iter().position(|(text, _)| &**text == json);
        let (text, keys) = match known.and_then(|place| sets.remove(place)) {
            Some(known) => known,
            None => (json.into(), Arc::new(KeySet::parse(json.as_bytes())?)),
        };
        sets.truncate(MOST_SETS - 1);
        sets.push_front((text, keys.clone()));
        Ok(keys)
    }
}
