//! Client authentication at OAuth 2.0 endpoints (RFC 6749, 2.3).

use base64::prelude::{BASE64_STANDARD, Engine};
use http::HeaderValue;

use super::Prepared;
use crate::{
    call::{Content, Judge, Reading},
    error::{Error, Result},
    identity::Authorization,
    operation::Operation,
    options::{AuthMethod, Options},
    secret::{self, Secret, Wiped},
    url_text::form,
};

/// The id and the secret of an application.
pub(super) struct Application<'a> {
    pub(super) id: &'a str,
    pub(super) secret: Option<&'a str>,
}

impl<'a> Application<'a> {
    /// The application of a client.
    pub(super) fn of(options: &'a Options) -> Self {
        Self {
            id: &options.app_id,
            secret: options.app_secret.as_ref().map(Secret::expose),
        }
    }

    /// Builds a form request, authenticated by `method`. The fields named in `secret` are redacted in errors;
    /// `reading` says how the response is interpreted, and `judge` whether it is a success.
    pub(super) fn post(
        &self,
        operation: &'static Operation,
        method: AuthMethod,
        fields: &[(&str, Option<&str>)],
        secret: &[&str],
        reading: Reading,
        judge: Judge,
    ) -> Result<Prepared> {
        let mut pairs = Vec::with_capacity(fields.len() + 2);
        let mut authorization = None;
        match method {
            AuthMethod::None => pairs.push(("client_id", self.id)),
            AuthMethod::ClientSecretPost => {
                pairs.push(("client_id", self.id));
                pairs.push(("client_secret", self.secret()?));
            }
            AuthMethod::ClientSecretBasic => {
                authorization = Some(basic(self.id, self.secret()?)?);
            }
        }
        pairs.extend(
            fields
                .iter()
                .filter_map(|(name, value)| Some((*name, (*value)?))),
        );
        let of_fields = fields
            .iter()
            .filter(|(name, _)| secret.contains(name))
            .filter_map(|(_, value)| *value);
        let secrets = of_fields.chain(self.secret);
        Ok(Prepared {
            operation,
            content: Content {
                body: secret::wiped(form(&pairs)),
                content_type: Some("application/x-www-form-urlencoded"),
                authorization: Authorization::Exactly(authorization),
                secrets: secrets
                    .map(|secret| Secret::new(secret.to_owned()))
                    .collect(),
                reading,
                oauth: Some(judge),
                ..Content::at(operation.path)
            },
        })
    }

    fn secret(&self) -> Result<&str> {
        self.secret.ok_or_else(|| {
            Error::option(
                "appSecret",
                "The option appSecret is missing: the application cannot authenticate without it. \
                 Pass it, or set the method of this endpoint to \"none\" for a public client.",
            )
        })
    }
}

/// HTTP Basic with both parts form-encoded first (RFC 6749, 2.3.1), so that a colon or non-ASCII characters
/// are unambiguous. Alphanumeric ids and secrets are unchanged.
fn basic(id: &str, secret: &str) -> Result<HeaderValue> {
    let encoded = |text: &str| -> Wiped<String> {
        let encoded = url::form_urlencoded::byte_serialize(text.as_bytes());
        Wiped::new(encoded.collect())
    };
    let credentials = Wiped::new(format!("{}:{}", *encoded(id), *encoded(secret)));
    let encoded = Wiped::new(BASE64_STANDARD.encode(credentials.as_bytes()));
    secret::header(format!("Basic {}", *encoded)).ok_or_else(Error::internal)
}
