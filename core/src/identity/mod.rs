//! The identity that a request carries in its `Authorization` header: the application by HTTP Basic, or a
//! bearer token.

use base64::prelude::{BASE64_STANDARD, Engine};
use http::HeaderValue;
use zeroize::Zeroizing;

use crate::{
    error::{Error, Result},
    operation::Operation,
    options::{AuthMethod, Options},
    secret,
};

/// The scheme of RFC 7617, and the blank after it.
const BASIC: &str = "Basic ";

/// The `Authorization` header of a request.
pub enum Authorization {
    /// As the client is set: its application, where the operation takes that, or the stored user token.
    Client,
    /// This one, or none.
    Exactly(Option<HeaderValue>),
}

impl Authorization {
    /// The value of the header, for a client with these options and this stored token.
    pub(crate) fn resolve(
        &self,
        operation: &Operation,
        options: &Options,
        access_token: Option<HeaderValue>,
    ) -> Option<HeaderValue> {
        match self {
            Self::Client => application(operation, options).or(access_token),
            Self::Exactly(authorization) => authorization.clone(),
        }
    }
}

/// HTTP Basic with the application's id and secret, where the operation takes it and the client
/// is set to it. The parts are put together as the mirrored SDK does, not percent-encoded.
fn application(operation: &Operation, options: &Options) -> Option<HeaderValue> {
    let secret = options.app_secret.as_ref()?;
    if !operation.client_authentication
        || options.token_endpoint_auth_method != AuthMethod::ClientSecretBasic
    {
        return None;
    }
    let mut credentials = Zeroizing::new(String::with_capacity(
        options.app_id.len() + 1 + secret.expose().len(),
    ));
    for part in [&options.app_id, ":", secret.expose()] {
        credentials.push_str(part);
    }
    // Large enough, so that no half of it is left behind where it was moved from.
    let encoded = credentials.len().div_ceil(3) * 4;
    let mut text = Zeroizing::new(String::with_capacity(BASIC.len() + encoded));
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
