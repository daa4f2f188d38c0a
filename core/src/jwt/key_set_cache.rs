//! The key sets of the servers that tokens come from, kept once for the whole process.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

use super::server_keys::ServerKeys;

/// Places that are remembered; beyond, the one that was not asked for longest is forgotten.
const MOST_PLACES: usize = 256;

/// Key sets by place. `K` says which server, by which way it is reached, and where it has the set.
pub struct KeySetCache<K>(Mutex<Places<K>>);

struct Places<K> {
    by_key: HashMap<K, (Arc<ServerKeys>, u64)>,
    uses: u64,
}

impl<K> Default for KeySetCache<K> {
    fn default() -> Self {
        Self(Mutex::new(Places {
            by_key: HashMap::new(),
            uses: 0,
        }))
    }
}

impl<K: Clone + Eq + Hash> KeySetCache<K> {
    /// The keys at a place. Nothing is fetched yet.
    pub fn place(&self, key: &K) -> Arc<ServerKeys> {
        let mut places = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        places.uses += 1;
        let now = places.uses;
        if let Some((keys, used)) = places.by_key.get_mut(key) {
            *used = now;
            return keys.clone();
        }
        if places.by_key.len() >= MOST_PLACES {
            let oldest = places.by_key.iter().min_by_key(|(_, (_, used))| *used);
            if let Some(oldest) = oldest.map(|(key, _)| key.clone()) {
                places.by_key.remove(&oldest);
            }
        }
        let keys = Arc::<ServerKeys>::default();
        places.by_key.insert(key.clone(), (keys.clone(), now));
        keys
    }
}
