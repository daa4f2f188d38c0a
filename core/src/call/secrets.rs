//! The texts that no error of a call may show.

use http::header::{AUTHORIZATION, CONTENT_TYPE};

use super::{Source, send::Attempts};
use crate::redact::Secrets;

impl Attempts<'_> {
    /// The credentials and arguments of the call.
    pub(super) fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        // The argument, and not the body: of a form or a composed body the values are the same.
        if let Source::Arguments { parameters, input } = &self.call.source {
            parameters.iter().for_each(|it| secrets.add_value(it));
            if let Some(input) = input {
                secrets.add_json(input);
            }
        }
        if let Source::Ready(content) = &self.call.source
            && content.content_type == Some("application/json")
        {
            secrets.add_json(&content.body);
        }
        for secret in &self.prepared.content.secrets {
            secrets.add(secret.expose());
        }
        for secret in self.endpoint.identity.secrets() {
            secrets.add(secret.expose());
        }
        for secret in self.pool.proxy_secrets() {
            secrets.add(&secret);
        }
        // The type of a form is a header of the call, and no secret.
        let own = self.call.headers.iter();
        let own = own.filter(|(name, _)| **name != CONTENT_TYPE);
        let authorization = self.identified.authorization();
        let authorization = authorization.iter().map(|it| (&AUTHORIZATION, it));
        for (name, value) in own.chain(authorization) {
            // `to_str` would omit values that are not ASCII.
            secrets.add_header(name.as_str(), &String::from_utf8_lossy(value.as_bytes()));
        }
        secrets
    }
}
