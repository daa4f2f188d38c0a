//! Source errors from other libraries.

use std::{borrow::Cow, error::Error as StdError, fmt, fmt::Write, io, sync::Arc};

use serde::{Serialize, Serializer};

use crate::redact::Secrets;

/// The error of another library, available as `source()` but never printed, since it may quote the service.
/// What is printed is its cleaned text, `cause`.
#[derive(Clone)]
pub(super) struct Source {
    error: Arc<dyn StdError + Send + Sync>,
    /// `None` for an error that quotes nothing, whose text is made when it is asked for.
    cleaned: Option<String>,
}

impl Source {
    /// An error whose texts are all of its library or of the system.
    pub(super) fn fixed(error: Arc<dyn StdError + Send + Sync>) -> Self {
        Self {
            error,
            cleaned: None,
        }
    }

    /// An error that may quote the peer, and so may hold any of `secrets`.
    pub(super) fn cleaned(error: impl StdError + Send + Sync + 'static, secrets: &Secrets) -> Self {
        Self {
            cleaned: Some(secrets.clean(&chain_text(&error))),
            error: Arc::new(error),
        }
    }

    pub(super) fn error(&self) -> &(dyn StdError + 'static) {
        &*self.error
    }

    /// The texts of the error and its sources, without secrets.
    pub(super) fn text(&self) -> Cow<'_, str> {
        match &self.cleaned {
            Some(text) => Cow::Borrowed(text),
            None => Cow::Owned(chain_text(self.error())),
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(formatter)
    }
}

impl Serialize for Source {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text())
    }
}

/// An error and its sources, outermost first.
pub(crate) fn chain<'error>(
    error: &'error (dyn StdError + 'static),
) -> impl Iterator<Item = &'error (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error| {
        // A plain method call would resolve to `&dyn Error`, whose result has a shorter lifetime.
        let error: &'error (dyn StdError + 'static) = *error;
        match error
            .downcast_ref::<io::Error>()
            .and_then(io::Error::get_ref)
        {
            // `source` of an I/O error skips the error that it wraps.
            Some(wrapped) => Some(wrapped),
            None => error.source(),
        }
    })
}

/// The first error of type `T` in the chain.
pub(crate) fn find<'error, T: StdError + 'static>(
    error: &'error (dyn StdError + 'static),
) -> Option<&'error T> {
    chain(error).find_map(|error| error.downcast_ref::<T>())
}

/// The messages of the chain, outermost first, without repetitions.
pub(crate) fn chain_text(error: &(dyn StdError + 'static)) -> String {
    const SEPARATOR: &str = ": ";
    let mut texts = error.to_string();
    for error in chain(error).skip(1) {
        let known = texts.len();
        // A `String` takes everything.
        let _ = write!(texts, "{SEPARATOR}{error}");
        let (before, added) = texts.split_at(known);
        if before.contains(&added[SEPARATOR.len()..]) {
            texts.truncate(known);
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use std::{error::Error as _, io, sync::Arc};

    use crate::{
        error::{Error, Kind},
        redact::Secrets,
    };

    /// Like the error for a GOAWAY frame, whose debug data may contain any bytes (RFC 9113, 6.8).
    #[test]
    fn a_source_that_quotes_the_peer_is_not_printed() {
        let mut secrets = Secrets::default();
        secrets.add("hunter2hunter2");
        let inner = io::Error::other("\"hunter2hunter2\" \u{202e}no");
        let source = io::Error::other(inner);
        let error = Error::new(Kind::Connection, "ECONNRESET", "It was closed.");
        let error = error.with_cleaned_source(source, &secrets);
        assert_eq!(error.cause().as_deref(), Some("\"[redacted]\" no"));
        assert!(!format!("{error:?} {}", error.to_json()).contains("hunter2"));
        let source = error.source().expect("it has a source");
        assert!(source.to_string().contains("hunter2hunter2"));
    }
    #[test]
    fn the_cause_has_each_text_of_the_chain_once() {
        let inner = io::Error::other("reset by peer");
        let outer = io::Error::other(io::Error::other(inner));
        let error = Error::new(Kind::Connection, "ECONNRESET", "It was closed.");
        let error = error.with_fixed_source(Arc::new(outer));
        assert_eq!(error.cause().as_deref(), Some("reset by peer"));
        assert!(error.to_json().contains(r#""cause":"reset by peer""#));
    }
}
