//! Secrets that are overwritten when dropped and cannot be printed.

use std::{
    fmt,
    hash::{Hash, Hasher},
    ops::{Deref, DerefMut},
};

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroize;

/// A buffer that can be overwritten.
pub trait Wipe {
    /// Overwrites the whole capacity with zeros. The buffer is empty then.
    fn wipe(&mut self);
}

macro_rules! wipe_at_once {
    ($($buffer:ty),*) => {$(
        impl Wipe for $buffer {
            fn wipe(&mut self) {
                // `zeroize` overwrites spare capacity as a whole, and what is in use byte by byte.
                self.clear();
                self.zeroize();
            }
        }
    )*};
}

wipe_at_once!(String, Vec<u8>, Vec<u16>, Vec<char>);

impl Wipe for Vec<String> {
    fn wipe(&mut self) {
        self.iter_mut().for_each(Wipe::wipe);
    }
}

/// A buffer that is overwritten when dropped. `zeroize::Zeroizing` writes byte by byte, which takes as long as the
/// SHA-256 digest of the same text.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Wiped<T: Wipe>(T);

impl<T: Wipe> Wiped<T> {
    /// Takes ownership of a buffer.
    pub fn new(buffer: T) -> Self {
        Self(buffer)
    }
}

impl<T: Wipe> From<T> for Wiped<T> {
    fn from(buffer: T) -> Self {
        Self(buffer)
    }
}

impl<T: Wipe> Deref for Wiped<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Wipe> DerefMut for Wiped<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Wipe + AsRef<[u8]>> AsRef<[u8]> for Wiped<T> {
    fn as_ref(&self) -> &[u8] {
        self.0.as_ref()
    }
}

impl<T: Wipe> Drop for Wiped<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

/// Converts a text to bytes that are overwritten when the last reference is dropped. No copy is made.
pub fn wiped(text: impl Into<Wiped<String>>) -> Bytes {
    Bytes::from_owner(text.into())
}

/// Converts a text to a sensitive header value, overwritten as [`wiped`] bytes are; `None` if it is not a
/// valid header value.
pub fn header(text: impl Into<Wiped<String>>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(wiped(text)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// A credential. `Debug` does not print the value; the memory is zeroed on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Wiped<String>);

impl Secret {
    /// Takes ownership of a credential.
    pub fn new(value: String) -> Self {
        Self(Wiped::new(value))
    }

    /// Returns the credential, for sending it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl Hash for Secret {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.as_str().hash(state);
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn debug_output_does_not_show_the_credential() {
        let shown = format!("{:?}", Secret::new("hunter2".to_owned()));
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
