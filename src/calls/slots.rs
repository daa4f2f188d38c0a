//! [`Slots`]: the numbers by which `lib/promises.js` finds the promises of calls.

use std::cell::{Cell, RefCell};

/// Calls in flight for which memory is kept when all have ended. That of a larger burst is freed.
pub(super) const MOST_KEPT: usize = 1_024;

/// The slots of one environment. They are as many as calls were in flight at a time.
#[derive(Default)]
pub(super) struct Slots {
    free: RefCell<Vec<u32>>,
    made: Cell<u32>,
}

impl Slots {
    /// A slot that no call in flight has.
    pub(super) fn take(&self) -> u32 {
        self.free.borrow_mut().pop().unwrap_or_else(|| {
            let slot = self.made.get();
            self.made.set(slot + 1);
            slot
        })
    }

    /// Gives back the slot of a call that is settled. Once all are back, a later call may get the first one again.
    pub(super) fn give_back(&self, slot: u32) {
        let mut free = self.free.borrow_mut();
        free.push(slot);
        if free.len() > MOST_KEPT && free.len() == self.made.get() as usize {
            *free = Vec::new();
            self.made.set(0);
        }
    }
}
