//! [`ExternalStrings`]: strings of JavaScript that refer to text in memory of this library.

use std::{
    ffi::c_void,
    ptr,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use genauth_core::text::Text;
use napi::sys;

use super::{env::Js, error::Result, external_functions::Functions, value::Value};

/// Shorter texts, in bytes, are copied. The heap of V8 has its own pages for longer strings, and the system maps and
/// clears them for each: that takes longer than the copy.
const LEAST: usize = 128 * 1024;

/// Longer texts, in bytes, are copied, which reports one that exceeds the maximum length of a string: 2^28 - 16
/// units on 32-bit systems.
const MOST: usize = (1 << 28) - 16;

/// A text is copied, too, while the texts of earlier strings that V8 has not released exceed this size together with
/// it, in bytes.
const MOST_HELD: usize = 24 * 1024 * 1024;

/// Texts from this size on, in bytes, are counted less often: collections for a few of them would cost too much.
const FEW: usize = 256 * 1024;

/// How often V8 counts a text of this size. It releases external strings with a collection of its whole heap only, which
/// it begins when it has counted 64 MB since the last one: at 11 MB of texts, or 21 MB of those from [`FEW`] on. A
/// collection takes the place of several of the young generation, so that the earlier one costs little.
const fn counted(size: usize) -> i64 {
    if size < FEW { 6 } else { 3 }
}

/// Makes the strings of large texts for one environment.
pub(crate) struct ExternalStrings {
    /// The size of the texts that V8 has not released, and what makes their strings; `None` where all strings are
    /// copies.
    held: Option<(Arc<AtomicUsize>, Functions)>,
}

/// A text that V8 refers to.
struct Held {
    text: Text,
    all: Arc<AtomicUsize>,
}

impl ExternalStrings {
    /// `are_safe` says whether the runtime has external strings and releases them on the thread of their
    /// environment.
    pub(crate) fn new(are_safe: bool) -> Self {
        Self {
            held: are_safe
                .then(Functions::find)
                .flatten()
                .map(|functions| (Arc::default(), functions)),
        }
    }

    /// A string for a text, which V8 refers to or has copied.
    pub(crate) fn string<'env>(&self, js: Js<'env>, text: &Text) -> Result<Value<'env>> {
        let size = text.size();
        match &self.held {
            Some((all, functions)) if (LEAST..=MOST).contains(&size) => {
                let held = self.held();
                if held == 0 || held + size <= MOST_HELD {
                    return refer(js, *functions, all, text);
                }
                // Without this, texts that have outlived one collection would leave no room for as many as the
                // next one begins with.
                // SAFETY: the environment is the current one, and no garbage collection runs.
                unsafe {
                    count(js.raw(), size, 1);
                    count(js.raw(), size, -1);
                }
                js.prepared_string(text)
            }
            _ => js.prepared_string(text),
        }
    }

    /// The size of the texts that V8 refers to, in bytes.
    pub(crate) fn held(&self) -> usize {
        self.held
            .as_ref()
            .map_or(0, |(held, _)| held.load(Ordering::Relaxed))
    }
}

impl Held {
    fn new(text: &Text, all: &Arc<AtomicUsize>) -> Box<Self> {
        all.fetch_add(text.size(), Ordering::Relaxed);
        Box::new(Self {
            text: text.clone(),
            all: all.clone(),
        })
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.all.fetch_sub(self.text.size(), Ordering::Relaxed);
    }
}

/// A string that refers to `text`. The runtime may copy the text instead, and releases it at once then.
fn refer<'env>(
    js: Js<'env>,
    functions: Functions,
    all: &Arc<AtomicUsize>,
    text: &Text,
) -> Result<Value<'env>> {
    let held = Box::into_raw(Held::new(text, all));
    // Before the string is made: where it is a copy, `release` is called at once.
    // SAFETY: the environment is the current one.
    unsafe { count(js.raw(), text.size(), 1) };
    let hint = held.cast::<c_void>();
    let (env, releases) = (js.raw(), Some(release as _));
    let mut was_copied = false;
    let copied = &mut was_copied;
    // SAFETY: the environment is the current one. The text does not move or change while `held` exists, which
    // `release` drops when V8 has no more use for it, and each function writes one handle and a boolean.
    let made = unsafe {
        js.make(|value| match text {
            Text::Ascii(bytes) => {
                let (start, length) = (bytes.as_ptr().cast(), bytes.len() as isize);
                (functions.of_latin1)(env, start, length, releases, hint, value, copied)
            }
            Text::Wide(units) => {
                let (start, length) = (units.as_ptr(), units.len() as isize);
                (functions.of_utf16)(env, start, length, releases, hint, value, copied)
            }
        })
    };
    if made.is_err() {
        // SAFETY: no string was made that refers to the text, and Node-API calls `release` for strings only. The
        // environment is the current one.
        unsafe { release(env.cast(), ptr::null_mut(), hint) };
    }
    made
}

/// The last call for an external string: during a garbage collection, or when the environment has ended, whose
/// address is null then.
unsafe extern "C" fn release(env: sys::node_api_basic_env, _text: *mut c_void, hint: *mut c_void) {
    // SAFETY: `hint` is the `Held` that `refer` gave. Node-API calls this once for each string.
    let held = unsafe { Box::from_raw(hint.cast::<Held>()) };
    if !env.is_null() {
        // SAFETY: the environment is one of this thread that has not ended.
        unsafe { count(env.cast(), held.text.size(), -1) };
    }
}

/// Has V8 count a text of `size` bytes, or no longer if `sign` is -1, when it decides on a collection of its whole
/// heap: it does not count the text of external strings.
///
/// # Safety
///
/// `env` must be an environment of the current thread. This function may be called during a garbage collection if
/// `sign` is -1.
unsafe fn count(env: sys::napi_env, size: usize, sign: i64) {
    let change = sign * counted(size) * size as i64;
    let mut all = 0;
    // SAFETY: the caller vouches for the environment, and the other pointer is to a local.
    let status = unsafe { sys::napi_adjust_external_memory(env, change, &mut all) };
    debug_assert_eq!(status, sys::Status::napi_ok, "memory can be counted");
}
