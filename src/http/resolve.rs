//! Name resolution by the system, with errors that keep their name.

use std::{fmt, io};

use reqwest::dns::{Addrs, Name, Resolve, Resolving};

/// `getaddrinfo` on the blocking pool.
pub(super) struct SystemResolver;

/// A name that could not be resolved.
#[derive(Debug)]
pub(super) struct ResolveError(io::Error);

impl ResolveError {
    /// The code that Node gives to the same failure.
    pub(super) fn code(&self) -> &'static str {
        // `EAI_AGAIN` reaches us as text only: std keeps no code of `getaddrinfo`.
        if self.0.to_string().contains("Temporary failure") {
            "EAI_AGAIN"
        } else {
            "ENOTFOUND"
        }
    }
}

impl fmt::Display for ResolveError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl std::error::Error for ResolveError {}

impl Resolve for SystemResolver {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            // The connector puts in the port.
            match tokio::net::lookup_host((name.as_str(), 0)).await {
                Ok(addresses) => {
                    let addresses: Vec<_> = addresses.collect();
                    Ok(Box::new(addresses.into_iter()) as Addrs)
                }
                Err(error) => Err(ResolveError(error).into()),
            }
        })
    }
}
