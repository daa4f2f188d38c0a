//! Values that users with equal keys share for as long as one of them lives.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, Weak},
};

use super::lock;

/// A map that does not keep its values alive.
///
/// ```
/// use std::sync::Arc;
///
/// use genauth_core::sync::Registry;
///
/// let registry = Registry::default();
/// let first = registry.get_or_insert_with("key", || String::from("value"));
/// let second = registry.get_or_insert_with("key", || String::from("another"));
/// assert!(Arc::ptr_eq(&first, &second));
/// ```
pub struct Registry<K, V>(Mutex<HashMap<K, Weak<V>>>);

impl<K, V> Default for Registry<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Registry<K, V> {
    /// The value of `key` that is in use, or a new one. Entries whose values are gone are removed.
    pub fn get_or_insert_with(&self, key: K, make: impl FnOnce() -> V) -> Arc<V> {
        let mut entries = lock(&self.0);
        if let Some(value) = entries.get(&key).and_then(Weak::upgrade) {
            return value;
        }
        entries.retain(|_, value| value.strong_count() > 0);
        let value = Arc::new(make());
        entries.insert(key, Arc::downgrade(&value));
        value
    }
}

#[cfg(test)]
mod tests {
    use super::{Registry, lock};

    #[test]
    fn a_value_ends_with_its_last_user() {
        let registry = Registry::default();
        let first = registry.get_or_insert_with(1, || "first");
        drop(registry.get_or_insert_with(2, || "second"));
        drop(first);
        let third = registry.get_or_insert_with(1, || "third");
        assert_eq!(*third, "third");
        assert_eq!(lock(&registry.0).len(), 1);
    }
}
