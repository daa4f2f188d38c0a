//! Secrets that are overwritten when dropped and cannot be printed.

use std::{
    fmt,
    hash::{Hash, Hasher},
};

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

/// Converts a text to bytes that are overwritten when the last reference is dropped. No copy is made.
pub fn wiped(text: impl Into<Zeroizing<String>>) -> Bytes {
    Bytes::from_owner(text.into())
}

/// Converts a text to a sensitive header value, overwritten as [`wiped`] bytes are; `None` if it is not a
/// valid header value.
pub fn header(text: impl Into<Zeroizing<String>>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(wiped(text)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// A credential. `Debug` does not print the value; the memory is zeroed on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes ownership of a credential.
    pub fn new(value: String) -> Self {
        Self(Zeroizing::new(value))
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
