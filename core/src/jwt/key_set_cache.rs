//! The cache of servers' key sets, shared by the whole process.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex},
};

use super::server_keys::ServerKeys;
use crate::sync::lock;

/// Largest number of entries; the least recently used one is evicted.
const MAX_ENTRIES: usize = 256;

/// Key sets by location. `K` is the key: the server, the route to it, and the path of the set.
pub struct KeySetCache<K>(Mutex<Entries<K>>);

struct Entries<K> {
    by_key: HashMap<K, (Arc<ServerKeys>, u64)>,
    uses: u64,
}

impl<K> Default for KeySetCache<K> {
    fn default() -> Self {
        Self(Mutex::new(Entries {
            by_key: HashMap::new(),
            uses: 0,
        }))
    }
}

impl<K: Clone + Eq + Hash> KeySetCache<K> {
    /// Returns the key set of a location, without fetching it.
    pub fn get(&self, key: &K) -> Arc<ServerKeys> {
        let mut entries = lock(&self.0);
        entries.uses += 1;
        let now = entries.uses;
        if let Some((keys, used)) = entries.by_key.get_mut(key) {
            *used = now;
            return keys.clone();
        }
        if entries.by_key.len() >= MAX_ENTRIES {
            let oldest = entries.by_key.iter().min_by_key(|(_, (_, used))| *used);
            if let Some(oldest) = oldest.map(|(key, _)| key.clone()) {
                entries.by_key.remove(&oldest);
            }
        }
        let keys = Arc::<ServerKeys>::default();
        entries.by_key.insert(key.clone(), (keys.clone(), now));
        keys
    }
}
