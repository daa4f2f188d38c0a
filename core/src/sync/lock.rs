//! Locks that go on after a panic.
//!
//! A lock of the standard library is poisoned if a thread panics while it holds the lock. The data that this
//! crate guards is valid at every step, so a later caller goes on with it: one panic must not end all calls
//! of a process.

use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Locks a mutex, also after a panic.
///
/// ```
/// use std::sync::Mutex;
///
/// use genauth_core::sync::lock;
///
/// let counter = Mutex::new(0);
/// *lock(&counter) += 1;
/// assert_eq!(*lock(&counter), 1);
/// ```
pub fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    recover(mutex.lock())
}

/// Locks for reading, also after a panic.
pub(crate) fn read<T: ?Sized>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    recover(lock.read())
}

/// Locks for writing, also after a panic.
pub(crate) fn write<T: ?Sized>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    recover(lock.write())
}

/// The guard in the result of a lock or of a wait on a condition variable, also after a panic.
pub(crate) fn recover<G>(outcome: Result<G, PoisonError<G>>) -> G {
    outcome.unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::{
        panic::{AssertUnwindSafe, catch_unwind},
        sync::{Mutex, RwLock},
    };

    use super::{lock, read, write};

    #[test]
    fn a_panic_does_not_close_a_lock() {
        let (mutex, shared) = (Mutex::new(1), RwLock::new(1));
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            let (mut first, mut second) = (lock(&mutex), write(&shared));
            (*first, *second) = (2, 2);
            panic!("while both are held");
        }));
        assert!(panicked.is_err() && mutex.is_poisoned() && shared.is_poisoned());
        assert_eq!((*lock(&mutex), *read(&shared)), (2, 2));
    }
}
