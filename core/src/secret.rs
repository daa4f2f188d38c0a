//! A string that is wiped from memory when it goes and that no formatter can print.

use std::{
    fmt,
    hash::{Hash, Hasher},
};

use bytes::Bytes;
use http::HeaderValue;
use zeroize::Zeroizing;

/// Bytes that are wiped from memory when the last one who shares them is done. Takes ownership: no
/// copy is made.
pub fn wiped(text: impl Into<Zeroizing<String>>) -> Bytes {
    Bytes::from_owner(text.into())
}

/// A header value that no log shows and that is wiped from memory as [`wiped`] bytes are; `None` for
/// what no header can carry.
pub fn header(text: impl Into<Zeroizing<String>>) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_maybe_shared(wiped(text)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// A credential. `Debug` shows that there is one, never what it is; the memory is zeroed on drop.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes ownership of a credential.
    pub fn new(value: String) -> Self {
        Self(Zeroizing::new(value))
    }

    /// The credential itself, for the one place that puts it on the wire.
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
