//! The identity of a client. It adds credentials to each attempt when the request is complete: the stored
//! user token, the application, or the signature of an access key ([`AccessKey`]).

mod access_key;
mod application;
mod server_query;
mod service_clock;
mod string_to_sign;

use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::Instant;
use url::Url;

pub use access_key::AccessKey;
pub(crate) use access_key::{brand_header, management_headers};
pub(crate) use application::{Application, access_token};
pub use string_to_sign::{Signed, string_to_sign};

use crate::{
    error::{Phase, Result},
    operation::Operation,
    secret::Secret,
};

/// The authorization of a request.
pub enum Authorization {
    /// The client.
    Client,
    /// Exactly this `Authorization` header, or none.
    Exactly(Option<HeaderValue>),
}

/// The request of an attempt, complete but for the headers of its identity.
pub struct Outgoing<'call> {
    /// The operation.
    pub operation: &'static Operation,
    /// The result of [`Identity::acquire`] for this attempt; otherwise the access token that was stored when the
    /// call was made.
    pub credential: Option<&'call HeaderValue>,
    /// Its URL.
    pub url: &'call Url,
    /// Its body.
    pub body: &'call [u8],
}

/// The codes in the body of an answer.
#[derive(Debug, Clone, Copy, Default)]
pub struct Codes {
    /// `statusCode` of the body.
    pub status_code: Option<u64>,
    /// `apiCode` of the body.
    pub api_code: Option<i64>,
}

/// An answer that the identity of its request judges.
pub struct Answered<'call> {
    /// The operation.
    pub operation: &'static Operation,
    /// The HTTP status.
    pub status: u16,
    /// The credential of the request, as in [`Outgoing`].
    pub credential: Option<&'call HeaderValue>,
    /// Reads the codes of the body.
    pub codes: &'call dyn Fn() -> Codes,
}

/// The judgment of an answer with respect to the identity of its request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgment {
    /// The identity was accepted.
    Accepted,
    /// The identity was refused and the request not processed: it may succeed with a renewed identity.
    Renewable,
}

/// A credential for the next attempt.
pub enum Acquired<'call> {
    /// It is known.
    Now(HeaderValue),
    /// It is the answer of another request.
    Requested {
        /// The credential.
        credential: BoxFuture<'call, Result<HeaderValue>>,
        /// The request.
        request: Prerequisite,
    },
}

/// Another request that must be answered before the request of a call is sent.
pub struct Prerequisite {
    /// Prefix of the error of a call that ends meanwhile: its own request has not been sent.
    pub failure: &'static str,
    /// The phase of that request. Called from any thread.
    pub phase: Box<dyn Fn() -> Phase + Send + Sync>,
}

/// The identity of a client, applied to each attempt of a call.
pub trait Identity: Send + Sync {
    /// The headers that every request of the client has.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for an option that cannot be sent in a header.
    fn headers(&self) -> Result<HeaderMap>;

    /// Acquires the credential of the next attempt by `deadline`; `None` for an identity that does not request
    /// credentials. Called only for requests with [`Authorization::Client`].
    ///
    /// # Errors
    /// Those of a credential that cannot be sent. The errors of a request are those of its future.
    fn acquire(&self, deadline: Instant) -> Result<Option<Acquired<'_>>> {
        let _ = deadline;
        Ok(None)
    }

    /// Whether the credential of an attempt is acquired: by [`Identity::acquire`], which may send a request.
    fn acquires(&self) -> bool {
        false
    }

    /// Whether [`Identity::acquire`] would still give this credential.
    fn is_current(&self, credential: &HeaderValue) -> bool {
        let _ = credential;
        true
    }

    /// Adds the headers of one attempt to `headers`, which already has those of the client and of the caller.
    /// Called only for requests with [`Authorization::Client`].
    ///
    /// # Errors
    /// `ERR_INTERNAL` where the system provides no randomness.
    fn identify(&self, request: &Outgoing<'_>, headers: &mut HeaderMap) -> Result<()>;

    /// Updates the identity from the headers of an answer.
    fn learn(&self, headers: &HeaderMap) {
        let _ = headers;
    }

    /// Judges an answer. A call is renewed once, so the next answer is not judged.
    fn judge(&self, answer: &Answered<'_>) -> Judgment {
        let _ = answer;
        Judgment::Accepted
    }

    /// The id of the application or of the access key.
    fn key_id(&self) -> &str;

    /// Whether the caller must not set this header.
    fn reserves(&self, header: &HeaderName) -> bool {
        let _ = header;
        false
    }

    /// The secrets that no error may show.
    fn secrets(&self) -> Vec<&Secret>;

    /// Id and secret for request bodies: those of an application (RFC 6749, 2.3.1), or the access key that is
    /// exchanged for a management token.
    fn posted_credentials(&self) -> Option<(&str, &Secret)> {
        None
    }
}
