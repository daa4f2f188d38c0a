//! The cache of servers' key sets, shared by the whole process.

use std::{
    hash::Hash,
    sync::{Arc, Mutex},
};

use super::server_keys::ServerKeys;
use crate::sync::{BoundedMap, lock};

/// Largest number of entries; the least recently used one is evicted.
const MAX_ENTRIES: usize = 256;

/// Key sets by location. `K` is the key: the server, the route to it, and the path of the set.
pub struct KeySetCache<K>(Mutex<BoundedMap<K, Arc<ServerKeys>>>);

impl<K: Clone + Eq + Hash> Default for KeySetCache<K> {
    fn default() -> Self {
        Self(Mutex::new(BoundedMap::new(MAX_ENTRIES)))
    }
}

impl<K: Clone + Eq + Hash> KeySetCache<K> {
    /// Returns the key set of a location, without fetching it.
    pub fn get(&self, key: &K) -> Arc<ServerKeys> {
        let mut entries = lock(&self.0);
        if let Some(keys) = entries.get(key) {
            return keys.clone();
        }
        let keys = Arc::<ServerKeys>::default();
        entries.insert(key.clone(), keys.clone());
        keys
    }
}
