//! The first stage of a call: from its arguments to the request.

use std::{ops::Deref, sync::Arc};

use http::HeaderValue;
use url::Url;

use super::{Call, Content, Endpoint, Source, headers};
use crate::{error::Result, password::PublicKey, transport::Pool};

/// A call that can be sent.
pub(super) struct PreparedCall<'call> {
    pub(super) content: PreparedContent<'call>,
    pub(super) url: Arc<Url>,
    /// The access token of the client when the call was made.
    pub(super) access_token: Option<HeaderValue>,
    /// The key that passwords of the body were encrypted with.
    pub(super) password_key: Option<Arc<PublicKey>>,
}

/// The content of a request, which may belong to the call.
pub(super) enum PreparedContent<'call> {
    Given(&'call Content),
    Made(Content),
}

impl Deref for PreparedContent<'_> {
    type Target = Content;

    fn deref(&self) -> &Content {
        match self {
            Self::Given(content) => content,
            Self::Made(content) => content,
        }
    }
}

/// Lays the request of a call out, encrypts its passwords if the client is set to that, and keeps the
/// `access_token` of the client for its identity.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for arguments that cannot be sent, and the errors of the fetch of the public key.
pub(super) async fn prepare<'call>(
    endpoint: &Arc<Endpoint>,
    pool: &Arc<Pool>,
    call: &'call Call,
    access_token: Option<HeaderValue>,
) -> Result<PreparedCall<'call>> {
    let (operation, options) = (call.operation, endpoint.options());
    headers::refuse_reserved(&call.headers, &*endpoint.identity)?;
    let mut content = match &call.source {
        Source::Ready(content) => PreparedContent::Given(content),
        Source::Arguments { parameters, input } => {
            let made = Content::new(
                operation,
                parameters,
                input.as_ref(),
                endpoint.identity.posted_credentials(),
            )?;
            PreparedContent::Made(made)
        }
    };
    // Before the public key is requested: an invalid call must not send anything.
    let url = endpoint.urls.url(&options.host, operation, &content)?;
    let password_key = match (&mut content, options.encrypt_password) {
        (PreparedContent::Made(content), Some(cipher)) => {
            // Boxed, to keep the future of all other calls small.
            Box::pin(endpoint.encrypt_passwords(cipher, pool, call, content)).await?
        }
        _ => None,
    };
    Ok(PreparedCall {
        content,
        url,
        access_token,
        password_key,
    })
}
