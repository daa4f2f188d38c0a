//! The tokens that are kept, by application, and what is known of those that are not.

use std::{collections::VecDeque, hash::Hash, sync::Arc};

use rustc_hash::FxBuildHasher;

use super::{
    entry::Entry,
    failure_backoff::Trouble,
    shared_request::SharedRequest,
    store::{Place, Shared},
};
use crate::{
    fingerprint::{Fingerprint, fingerprint},
    sync::BoundedMap,
};

/// Stands for a token.
pub(super) type Mark = Fingerprint;

/// The mark of a token.
pub(super) fn mark(token: &str) -> Mark {
    fingerprint(&[token])
}

/// Applications that are known at once; the one that was not asked for longest makes room. Far more
/// than any process serves, and some hundred kilobytes.
pub(super) const MOST_SLOTS: usize = 1_000;
/// Tokens of one application that callers have named dead and that are remembered. WeChat has at most
/// two that are alive at a time.
const MOST_DEAD: usize = 8;
/// Stores of one application that are remembered, for a token that is named dead to go from them all.
const MOST_PLACES: usize = 8;

/// What is known of one application.
#[derive(Default)]
pub(super) struct Slot {
    pub(super) entry: Option<Arc<Entry>>,
    pub(super) request: SharedRequest,
    pub(super) trouble: Trouble,
    /// Where the token is kept beside this process, the last one first.
    places: VecDeque<Place>,
    dead: VecDeque<Mark>,
}

impl Slot {
    /// Whether a caller has named this token dead.
    pub(super) fn is_dead(&self, token: &Mark) -> bool {
        self.dead.contains(token)
    }

    /// Remembers that a caller has named a token dead. A request that is under way may bring it once
    /// more, so calls that come from now on do not wait for that one; but only the first caller that
    /// names a token says anything new.
    pub(super) fn mark_dead(&mut self, token: Mark) {
        if !self.is_dead(&token) {
            self.dead.truncate(MOST_DEAD - 1);
            self.dead.push_front(token);
            self.request.clear();
        }
    }

    /// Drops the kept entry.
    pub(super) fn clear(&mut self) {
        if let Some(entry) = self.entry.take() {
            entry.discard();
        }
    }

    /// The token may be kept there, too.
    pub(super) fn remember(&mut self, shared: &Shared) {
        if !self.places.iter().any(|place| place.is_of(shared)) {
            self.places.truncate(MOST_PLACES - 1);
            self.places.push_front(shared.place());
        }
    }

    /// Where the token may be kept beside this process, as far as any client still uses it.
    pub(super) fn shared(&self) -> impl Iterator<Item = Arc<Shared>> {
        self.places.iter().filter_map(Place::shared)
    }
}

/// All slots. The least recently used one that no call waits for is evicted.
pub(super) struct Slots<K>(BoundedMap<K, Slot, FxBuildHasher>);

impl<K: Clone + Eq + Hash> Default for Slots<K> {
    fn default() -> Self {
        Self(BoundedMap::new(MOST_SLOTS))
    }
}

impl<K: Clone + Eq + Hash> Slots<K> {
    /// The slot of an application, made where there is none; and whether another one was evicted for it.
    pub(super) fn of(&mut self, key: &K) -> (&mut Slot, bool) {
        let mut evicted = None;
        if self.0.peek(key).is_none() {
            let is_busy = |slot: &Slot| slot.request.is_running();
            let slot = Slot::default();
            evicted = self.0.insert_sparing(key.clone(), slot, is_busy);
        }
        if let Some((_, slot)) = &mut evicted {
            slot.clear();
        }
        let slot = self.0.get(key).expect("it was inserted");
        (slot, evicted.is_some())
    }

    pub(super) fn get(&mut self, key: &K) -> Option<&mut Slot> {
        self.0.get(key)
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut Slot)> {
        self.0.iter_mut()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
