//! Wakers: used from other threads, and after the end of their environment.

use std::{
    cell::RefCell,
    rc::Rc,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
};

use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;

use crate::{
    entry,
    kept::CountsDrops,
    lifetime, name_of,
    node_api::{Js, Reference, Wake, Waker},
};

thread_local! {
    static WAKERS: RefCell<Vec<Waker>> = RefCell::default();
}

/// Wakers that other environments and threads see too.
static SHARED: Mutex<Vec<Waker>> = Mutex::new(Vec::new());
static THREADS: Mutex<Vec<JoinHandle<()>>> = Mutex::new(Vec::new());
static STOP: AtomicBool = AtomicBool::new(false);

/// Calls a JavaScript function when it is woken.
struct Target {
    function: Reference,
    ignores_exceptions: bool,
    _counts: CountsDrops,
}

impl Wake for Target {
    fn woken(self: Rc<Self>, js: Js<'_>) {
        let called = js.call(&self.function, &[]);
        if self.ignores_exceptions {
            js.ignore(called);
        }
    }
}

/// Makes a waker that calls `function`, and gives its number. An exception of the function is dropped, or
/// left to Node.
#[napi]
pub fn waker(env: &Env, function: Unknown<'_>, ignores_exceptions: bool) -> Result<u32> {
    entry(env, |js| {
        let function = function.into();
        let target = Target {
            function: Reference::new(js, &lifetime(js)?, function)?,
            ignores_exceptions,
            _counts: CountsDrops,
        };
        let waker = Waker::new(js, "node-api-tests", function, Rc::new(target))?;
        Ok(WAKERS.with_borrow_mut(|all| {
            all.push(waker);
            all.len() as u32 - 1
        }))
    })
}

fn with_waker<T>(id: u32, work: impl FnOnce(&Waker) -> T) -> T {
    WAKERS.with_borrow(|all| work(&all[id as usize]))
}

/// Calls a waker on this thread.
#[napi]
pub fn wake(id: u32) {
    with_waker(id, Waker::wake);
}

/// Calls a waker `times` times from each of `threads` threads, and waits for them.
#[napi]
pub fn wake_from_threads(id: u32, threads: u32, times: u32) {
    let waker = with_waker(id, Waker::clone);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| (0..times).for_each(|_| waker.wake()));
        }
    });
}

/// Whether a waker keeps the event loop alive.
#[napi]
pub fn hold_open(env: &Env, id: u32, hold: bool) -> Result<()> {
    entry(env, |js| with_waker(id, |waker| waker.hold_open(js, hold)))
}

/// Calls a waker on a thread of its own until [`stop_threads`], whatever becomes of its environment.
#[napi]
pub fn wake_forever(id: u32) {
    let waker = with_waker(id, Waker::clone);
    lock(&SHARED).push(waker.clone());
    lock(&THREADS).push(thread::spawn(move || {
        while !STOP.load(Ordering::Relaxed) {
            waker.wake();
            thread::yield_now();
        }
    }));
}

/// Uses the wakers of [`wake_forever`] in this environment, which is not theirs: the names of the failures.
#[napi]
pub fn hold_others_open(env: &Env) -> Result<Vec<String>> {
    entry(env, |js| {
        let shared = lock(&SHARED);
        Ok(shared
            .iter()
            .map(|waker| match waker.hold_open(js, true) {
                Ok(()) => "held".to_owned(),
                Err(error) => name_of(&error),
            })
            .collect())
    })
}

/// Ends the threads of [`wake_forever`], and gives their number.
#[napi]
pub fn stop_threads() -> u32 {
    STOP.store(true, Ordering::Relaxed);
    let threads = std::mem::take(&mut *lock(&THREADS));
    let count = threads.len() as u32;
    for thread in threads {
        thread.join().expect("a waker does not panic");
    }
    lock(&SHARED).clear();
    STOP.store(false, Ordering::Relaxed);
    count
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
