//! [`AbortGroups`]: the calls in flight of each `AbortSignal`.
//!
//! Thousands of calls may have one signal. So the event that aborts them does nothing for each: their ids are
//! queued as they are, and the rest is work of the network thread and of later turns of the event loop.

use std::{
    cell::{Cell, RefCell},
    mem,
    rc::{Rc, Weak},
};

use genauth_core::{call::Progress, runtime::network};
use rustc_hash::FxHashMap;
use tokio::sync::oneshot;

/// The groups of one environment, by the numbers that `lib/signals.js` gives to signals.
#[derive(Default)]
pub(super) struct AbortGroups(Rc<Groups>);

type Groups = RefCell<FxHashMap<u64, Weak<Group>>>;

/// The calls in flight of one signal. It lives as long as one of them.
struct Group {
    number: u64,
    aborted: Cell<bool>,
    members: RefCell<Members>,
    groups: Weak<Groups>,
}

#[derive(Default)]
struct Members {
    places: Vec<Option<Member>>,
    free: Vec<usize>,
}

/// One call of a group, for the network thread.
struct Member {
    id: u64,
    progress: Progress,
    /// Ends the work of the call when dropped.
    _cancel: oneshot::Sender<()>,
}

/// The membership of a call in a group. It leaves the group, which ends its work, when dropped.
pub(super) struct Membership {
    group: Rc<Group>,
    place: usize,
}

impl AbortGroups {
    /// Adds a call to the group of a signal.
    pub(super) fn join(
        &self,
        number: u64,
        id: u64,
        progress: Progress,
        cancel: oneshot::Sender<()>,
    ) -> Membership {
        let group = self.of(number);
        let member = Member {
            id,
            progress,
            _cancel: cancel,
        };
        let place = group.members.borrow_mut().add(member);
        Membership { group, place }
    }

    fn of(&self, number: u64) -> Rc<Group> {
        let mut groups = self.0.borrow_mut();
        if let Some(group) = groups.get(&number).and_then(Weak::upgrade) {
            return group;
        }
        let group = Rc::new(Group {
            number,
            aborted: Cell::new(false),
            members: RefCell::default(),
            groups: Rc::downgrade(&self.0),
        });
        groups.insert(number, Rc::downgrade(&group));
        group
    }

    /// Aborts the calls of a group, and returns their ids.
    pub(super) fn abort(&self, number: u64) -> Vec<u64> {
        let group = self.0.borrow_mut().remove(&number);
        let Some(group) = group.and_then(|group| group.upgrade()) else {
            return Vec::new();
        };
        group.aborted.set(true);
        let Members { places, .. } = mem::take(&mut *group.members.borrow_mut());
        let ids = places.iter().flatten().map(|member| member.id).collect();
        // Waking thousands of tasks takes time, which is the network thread's to spend. Where it cannot be
        // reached the drop has the same effect.
        let _ = network::spawn(move || async move {
            for Member { progress, .. } in places.iter().flatten() {
                progress.freeze();
            }
            drop(places);
        });
        ids
    }
}

impl Members {
    /// Returns the place of the new member.
    fn add(&mut self, member: Member) -> usize {
        match self.free.pop() {
            Some(place) => {
                self.places[place] = Some(member);
                place
            }
            None => {
                self.places.push(Some(member));
                self.places.len() - 1
            }
        }
    }

    fn remove(&mut self, place: usize) -> Option<Member> {
        // Those of an aborted group are gone.
        let member = self.places.get_mut(place)?.take()?;
        self.free.push(place);
        Some(member)
    }
}

impl Membership {
    /// Whether the signal has fired.
    pub(super) fn is_aborted(&self) -> bool {
        self.group.aborted.get()
    }
}

impl Drop for Membership {
    fn drop(&mut self) {
        let left = self.group.members.borrow_mut().remove(self.place);
        drop(left);
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        // Another group may have the number of one that was aborted.
        if !self.aborted.get()
            && let Some(groups) = self.groups.upgrade()
        {
            groups.borrow_mut().remove(&self.number);
        }
    }
}
