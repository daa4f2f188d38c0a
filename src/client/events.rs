//! Events of the service.

use genauth_core::{
    call::{Call, Deadline, Progress, Source},
    error::Error,
    events::{PUBLISH, PUBLISH_AS_USER, publication},
};

use super::ClientCore;
use crate::{
    arguments::optional_text,
    node_api::{Js, Result, Value},
};

/// Who publishes an event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Publisher {
    /// The user pool of a management client.
    UserPool,
    /// The user of the stored access token.
    User,
}

impl ClientCore {
    /// Publishes an event: `[name, data]`, two strings.
    pub(crate) fn publish<'env>(
        &self,
        js: Js<'env>,
        publisher: Publisher,
        [name, data]: [Value<'_>; 2],
        options: Value<'_>,
    ) -> Result<Value<'env>> {
        let operation = match publisher {
            Publisher::UserPool => &PUBLISH,
            Publisher::User => &PUBLISH_AS_USER,
        };
        self.promised(js, operation, || {
            let options = self.call_options(js, options)?;
            let name = required_text(js, name, "eventName")?;
            let data = required_text(js, data, "data")?;
            let snapshot = self.endpoint.snapshot()?;
            if publisher == Publisher::User && !snapshot.has_access_token() {
                return Err(without_user().into());
            }
            let call = Call {
                operation,
                source: Source::Ready(publication(operation, &name, &data)),
                deadline: Deadline::after(options.timeout),
                max_retries: options.max_retries,
                headers: options.headers,
                progress: Progress::new(),
            };
            self.send_plain(js, call, options.signal)
        })
    }
}

/// A string argument, which may be empty.
fn required_text(js: Js<'_>, given: Value<'_>, name: &str) -> Result<String> {
    let text = optional_text(js, given, name)?;
    text.ok_or_else(|| Error::argument(name, format!("The {name} must be a string.")).into())
}

/// The error of an event that belongs to a user, of a client without an access token.
fn without_user() -> Error {
    Error::option(
        "accessToken",
        "Events of a user need an access token: pass the option accessToken, or call setAccessToken.",
    )
}
