//! The cache of a public key.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

/// A key is fetched anew when it is older than this.
const LIFETIME: Duration = Duration::from_secs(60 * 60);
/// A key that may have been replaced is fetched anew only when it is older than this, so that wrong
/// passwords do not double the load of the service.
const SHORTEST_LIFETIME: Duration = Duration::from_secs(60);

/// One key, and the time of its fetch.
#[derive(Debug)]
pub(crate) struct KeyCache<K>(Option<(Arc<K>, Instant)>);

impl<K> Default for KeyCache<K> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K> KeyCache<K> {
    pub(crate) fn store(&mut self, key: Arc<K>, now: Instant) {
        self.0 = Some((key, now));
    }

    /// Returns the key while it is fresh.
    pub(crate) fn get(&self, now: Instant) -> Option<Arc<K>> {
        let (key, fetched) = self.0.as_ref()?;
        (now.saturating_duration_since(*fetched) < LIFETIME).then(|| key.clone())
    }

    /// The service has refused what was encrypted with `key`. It may have a new one; why it refused
    /// cannot be told, since it publishes no table of its codes.
    pub(crate) fn doubt(&mut self, key: &Arc<K>, now: Instant) {
        self.0.take_if(|(known, fetched)| {
            Arc::ptr_eq(known, key) && now.saturating_duration_since(*fetched) >= SHORTEST_LIFETIME
        });
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::Arc,
        time::{Duration, Instant},
    };

    use super::KeyCache;

    fn minutes(count: u64) -> Duration {
        Duration::from_secs(60 * count)
    }

    #[test]
    fn a_key_is_used_for_an_hour() {
        let now = Instant::now();
        let mut cache = KeyCache::default();
        assert_eq!(cache.get(now), None);
        cache.store(Arc::new("key"), now);
        assert_eq!(cache.get(now + minutes(59)).as_deref(), Some(&"key"));
        assert_eq!(cache.get(now + minutes(60)), None);
    }

    #[test]
    fn a_doubted_key_is_dropped_at_most_once_a_minute() {
        let now = Instant::now();
        let key = Arc::new("key");
        let mut cache = KeyCache::default();
        cache.store(key.clone(), now);
        cache.doubt(&key, now + Duration::from_secs(59));
        assert!(cache.get(now + minutes(1)).is_some());
        cache.doubt(&key, now + minutes(1));
        assert_eq!(cache.get(now + minutes(1)), None);
    }

    #[test]
    fn a_rejected_former_key_does_not_invalidate_the_new_one() {
        let now = Instant::now();
        let mut cache = KeyCache::default();
        cache.store(Arc::new("key"), now);
        cache.doubt(&Arc::new("key"), now + minutes(2));
        assert!(cache.get(now + minutes(2)).is_some());
    }
}
