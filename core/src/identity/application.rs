//! The identity of an application: HTTP Basic, or the stored access token of a user.

use std::sync::Arc;

use base64::prelude::{BASE64_STANDARD, Engine};
use http::{HeaderMap, HeaderValue, header::AUTHORIZATION};

use super::{Identity, Outgoing};
use crate::{
    error::{Error, Result},
    operation::Operation,
    options::{AuthMethod, Options},
    secret::{self, Secret, Wiped},
};

/// The scheme of RFC 7617, and the blank after it.
const BASIC: &str = "Basic ";

/// An application, or the user whose token is stored.
pub(crate) struct Application(Arc<Options>);

impl Application {
    /// The identity of a client with these options.
    pub(crate) fn new(options: Arc<Options>) -> Self {
        Self(options)
    }
}

impl Identity for Application {
    fn headers(&self) -> Result<HeaderMap> {
        let options = &self.0;
        let mut headers = HeaderMap::with_capacity(8);
        let app_id = HeaderValue::from_str(&options.app_id)
            .map_err(|_| Error::option("appId", "The option appId cannot be sent in a header."))?;
        headers.insert(options.brand.app_id_header(), app_id);
        let lang = options.lang.as_deref();
        if let Some(lang) = lang.and_then(|lang| HeaderValue::from_str(lang).ok()) {
            headers.insert(options.brand.lang_header(), lang);
        }
        Ok(headers)
    }

    fn key_id(&self) -> &str {
        &self.0.app_id
    }

    /// An `Authorization` header of the caller takes precedence.
    fn identify(&self, request: &Outgoing<'_>, headers: &mut HeaderMap) -> Result<()> {
        let own = basic(request.operation, &self.0);
        let authorization = own.or_else(|| request.credential.cloned());
        if let Some(authorization) = authorization {
            headers.entry(AUTHORIZATION).or_insert(authorization);
        }
        Ok(())
    }

    fn secrets(&self) -> Vec<&Secret> {
        self.0.app_secret.iter().collect()
    }

    fn posted_credentials(&self) -> Option<(&str, &Secret)> {
        let secret = self.0.app_secret.as_ref()?;
        (self.0.token_endpoint_auth_method == AuthMethod::ClientSecretPost)
            .then_some((self.0.app_id.as_str(), secret))
    }
}

/// HTTP Basic with the application's id and secret, if the operation accepts it and the options of the
/// client select it. The parts are joined as in the mirrored SDK, not percent-encoded.
fn basic(operation: &Operation, options: &Options) -> Option<HeaderValue> {
    let secret = options.app_secret.as_ref()?;
    if !operation.client_authentication
        || options.token_endpoint_auth_method != AuthMethod::ClientSecretBasic
    {
        return None;
    }
    let mut credentials = Wiped::new(String::with_capacity(
        options.app_id.len() + 1 + secret.expose().len(),
    ));
    for part in [&options.app_id, ":", secret.expose()] {
        credentials.push_str(part);
    }
    // Large enough that it never moves, which would leave a copy in memory.
    let encoded = credentials.len().div_ceil(3) * 4;
    let mut text = Wiped::new(String::with_capacity(BASIC.len() + encoded));
    text.push_str(BASIC);
    BASE64_STANDARD.encode_string(credentials.as_bytes(), &mut text);
    secret::header(text)
}

/// The value of `Authorization` for a stored access token, which is sent as it was given.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for a token that a header cannot carry.
pub(crate) fn access_token(token: &str) -> Result<HeaderValue> {
    secret::header(token.to_owned())
        .filter(|_| token.is_ascii())
        .ok_or_else(|| {
            Error::argument(
                "accessToken",
                "The accessToken must be ASCII without line breaks, to be sent in a header.",
            )
        })
}
