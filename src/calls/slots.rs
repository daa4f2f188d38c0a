//! [`Slots`]: the numbers by which `lib/promises.js` finds the promises of calls.

use std::cell::{Cell, RefCell};

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

    /// Gives back the slot of a call that is settled.
    pub(super) fn give_back(&self, slot: u32) {
        self.free.borrow_mut().push(slot);
    }
}
