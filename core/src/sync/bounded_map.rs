//! A map of limited size.

use std::{
    borrow::Borrow,
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
    hash::{BuildHasher, Hash, RandomState},
};

/// A map that evicts the entry whose last use is longest ago when another one needs its place.
///
/// [`Self::get`] and [`Self::insert`] are uses. [`Self::peek`] and [`Self::peek_mut`] are not: a map that is
/// read by them alone evicts its oldest entry. A use costs no more than in a hash map, an eviction O(log n)
/// amortized.
pub(crate) struct BoundedMap<K, V, S = RandomState> {
    limit: usize,
    entries: HashMap<K, Entry<V>, S>,
    /// One turn for each entry, the least first. It may lag behind the use of its entry: an eviction brings
    /// up to date what it meets.
    order: BinaryHeap<Reverse<Turn<K>>>,
    uses: u64,
}

struct Entry<V> {
    value: V,
    /// The number of the last use.
    used: u64,
}

/// A use of an entry, ordered by its number.
struct Turn<K> {
    used: u64,
    key: K,
}

impl<K> PartialEq for Turn<K> {
    fn eq(&self, other: &Self) -> bool {
        self.used == other.used
    }
}

impl<K> Eq for Turn<K> {}

impl<K> PartialOrd for Turn<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Turn<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.used.cmp(&other.used)
    }
}

impl<K: Clone + Eq + Hash, V, S: BuildHasher + Default> BoundedMap<K, V, S> {
    /// An empty map of at most `limit` entries.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit,
            entries: HashMap::default(),
            order: BinaryHeap::new(),
            uses: 0,
        }
    }

    /// Number of entries.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// All entries, in no order. This is not a use.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {
        let entries = self.entries.iter_mut();
        entries.map(|(key, entry)| (key, &mut entry.value))
    }

    /// The value of a key, which this uses.
    pub(crate) fn get<Q>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        let entry = self.entries.get_mut(key)?;
        self.uses += 1;
        entry.used = self.uses;
        Some(&mut entry.value)
    }

    /// The value of a key, without a use.
    pub(crate) fn peek<Q>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.entries.get(key).map(|entry| &entry.value)
    }

    /// As [`Self::peek`], to change the value.
    pub(crate) fn peek_mut<Q>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
        Q: Eq + Hash + ?Sized,
    {
        self.entries.get_mut(key).map(|entry| &mut entry.value)
    }

    /// Sets the value of a key, and returns the entry that was evicted for it.
    pub(crate) fn insert(&mut self, key: K, value: V) -> Option<(K, V)> {
        self.insert_sparing(key, value, |_| false)
    }

    /// As [`Self::insert`], but evicts no entry that is `spared`. If all are, the map exceeds its limit.
    pub(crate) fn insert_sparing(
        &mut self,
        key: K,
        value: V,
        spared: impl Fn(&V) -> bool,
    ) -> Option<(K, V)> {
        if let Some(known) = self.get(&key) {
            *known = value;
            return None;
        }
        let full = self.entries.len() >= self.limit;
        let evicted = full.then(|| self.evict(spared)).flatten();
        self.uses += 1;
        let used = self.uses;
        self.order.push(Reverse(Turn {
            used,
            key: key.clone(),
        }));
        self.entries.insert(key, Entry { value, used });
        evicted
    }

    /// Removes all entries that are not `kept`. Takes O(n).
    pub(crate) fn retain(&mut self, kept: impl Fn(&V) -> bool) {
        self.entries.retain(|_, entry| kept(&entry.value));
        let entries = &self.entries;
        self.order
            .retain(|Reverse(turn)| entries.contains_key(&turn.key));
    }

    /// Removes the entry whose last use is longest ago, if it `may_go`.
    pub(crate) fn evict_first_if(&mut self, may_go: impl Fn(&V) -> bool) -> Option<(K, V)> {
        self.update_first();
        let Reverse(first) = self.order.peek()?;
        if !may_go(&self.entries.get(&first.key)?.value) {
            return None;
        }
        let Reverse(first) = self.order.pop()?;
        let (key, entry) = self.entries.remove_entry(&first.key)?;
        Some((key, entry.value))
    }

    fn evict(&mut self, spared: impl Fn(&V) -> bool) -> Option<(K, V)> {
        let mut passed_over = Vec::new();
        let evicted = loop {
            let evicted = self.evict_first_if(|value| !spared(value));
            if evicted.is_some() {
                break evicted;
            }
            match self.order.pop() {
                Some(turn) => passed_over.push(turn),
                None => break None,
            }
        };
        self.order.extend(passed_over);
        evicted
    }

    /// Brings the turn of the entry whose last use is longest ago to the top.
    fn update_first(&mut self) {
        // A turn is never later than the use of its entry, so the first one that is up to date is the least.
        while let Some(mut first) = self.order.peek_mut() {
            let used = self.entries.get(&first.0.key).map(|entry| entry.used);
            match used {
                // It moves to its place when the guard is dropped.
                Some(used) if used != first.0.used => first.0.used = used,
                _ => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::BoundedMap;

    fn map(limit: usize, keys: &[&'static str]) -> BoundedMap<&'static str, bool> {
        let mut map = BoundedMap::new(limit);
        for key in keys {
            assert!(map.insert(*key, false).is_none());
        }
        map
    }

    fn keys(map: &mut BoundedMap<&'static str, bool>) -> Vec<&'static str> {
        let mut keys: Vec<_> = map.iter_mut().map(|(key, _)| *key).collect();
        keys.sort_unstable();
        keys
    }

    #[test]
    fn the_least_recently_used_entry_is_evicted() {
        let mut map = map(3, &["a", "b", "c"]);
        map.get("a");
        map.get("b");
        map.get("a");
        let evicted: Vec<_> = ["d", "e", "f", "g"]
            .into_iter()
            .filter_map(|key| Some(map.insert(key, false)?.0))
            .collect();
        assert_eq!(evicted, ["c", "b", "a", "d"]);
        assert_eq!(keys(&mut map), ["e", "f", "g"]);
    }

    #[test]
    fn a_map_that_is_only_peeked_at_evicts_its_oldest_entry() {
        let mut map = map(2, &["a", "b"]);
        assert_eq!(map.peek("a"), Some(&false));
        *map.peek_mut("a").expect("known") = true;
        assert_eq!(map.insert("c", false), Some(("a", true)));
        assert_eq!(map.peek("a"), None);
    }

    #[test]
    fn a_known_key_evicts_nothing_and_counts_as_used() {
        let mut map = map(2, &["a", "b"]);
        assert_eq!(map.insert("a", true), None);
        assert_eq!(map.len(), 2);
        assert_eq!(map.insert("c", false), Some(("b", false)));
        assert_eq!(map.peek("a"), Some(&true));
    }

    #[test]
    fn spared_entries_stay_in_their_order() {
        let mut map = map(3, &["a", "b", "c"]);
        *map.peek_mut("a").expect("known") = true;
        let spared = |value: &bool| *value;
        assert_eq!(map.insert_sparing("d", true, spared), Some(("b", false)));
        *map.peek_mut("c").expect("known") = true;
        assert_eq!(map.insert_sparing("e", false, spared), None);
        assert_eq!(keys(&mut map), ["a", "c", "d", "e"]);
        assert_eq!(map.insert("f", false), Some(("a", true)));
    }

    #[test]
    fn the_first_entry_is_removed_on_a_condition() {
        let mut map = map(3, &["a", "b"]);
        map.get("a");
        assert_eq!(map.evict_first_if(|value| *value), None);
        assert_eq!(map.evict_first_if(|value| !value), Some(("b", false)));
        assert_eq!(map.evict_first_if(|_| true), Some(("a", false)));
        assert_eq!(map.evict_first_if(|_| true), None);
        assert_eq!(map.len(), 0);
    }

    #[test]
    fn entries_that_are_not_retained_take_no_turn() {
        let mut map = map(3, &["a", "b", "c"]);
        *map.peek_mut("b").expect("known") = true;
        map.get("a");
        map.retain(|value| !value);
        assert_eq!(keys(&mut map), ["a", "c"]);
        assert_eq!(map.insert("d", false), None);
        assert_eq!(map.insert("e", false), Some(("c", false)));
        assert_eq!(map.insert("f", false), Some(("a", false)));
    }

    /// Compares with the definition: a list in the order of use.
    #[test]
    fn evictions_follow_the_order_of_use() {
        let mut map = BoundedMap::<u32, ()>::new(8);
        let mut by_use: Vec<u32> = Vec::new();
        let mut state = 1_u32;
        for _ in 0..2_000 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let key = (state >> 16) % 12;
            let known = by_use.iter().position(|used| *used == key);
            let expected = match known {
                Some(place) => {
                    by_use.remove(place);
                    assert!(map.get(&key).is_some());
                    None
                }
                None => {
                    let full = by_use.len() == 8;
                    let expected = full.then(|| by_use.remove(0));
                    assert_eq!(map.insert(key, ()).map(|(key, ())| key), expected);
                    expected
                }
            };
            by_use.push(key);
            assert!(expected.is_none_or(|key| map.peek(&key).is_none()));
        }
    }
}
