//! Source errors from other libraries.

use std::{error::Error as StdError, fmt, io, sync::Arc};

/// The error of another library. It may quote the service, so it is available as `source()` but never
/// printed.
#[derive(Clone)]
pub(super) struct Source(Arc<dyn StdError + Send + Sync>);

impl Source {
    pub(super) fn new(error: impl StdError + Send + Sync + 'static) -> Self {
        Self(Arc::new(error))
    }

    pub(super) fn error(&self) -> &(dyn StdError + 'static) {
        &*self.0
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Source(…)")
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
    let mut texts: Vec<String> = Vec::new();
    for text in chain(error).map(ToString::to_string) {
        if !texts.iter().any(|known| known.contains(&text)) {
            texts.push(text);
        }
    }
    texts.join(": ")
}

#[cfg(test)]
mod tests {
    use std::{error::Error as _, io};

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
        assert_eq!(error.cause(), Some("\"[redacted]\" no"));
        assert!(!format!("{error:?} {}", error.to_json()).contains("hunter2"));
        let source = error.source().expect("it has a source");
        assert!(source.to_string().contains("hunter2hunter2"));
    }
}
