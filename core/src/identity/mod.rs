//! Who a request comes from. An [`Identity`] belongs to a client and is asked at each attempt, when the
//! request is complete: the stored user token or the application, or the access key that signs
//! ([`AccessKey`]).

mod access_key;
mod application;
mod clock;
mod server_query;
mod string_to_sign;

use futures_util::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::time::Instant;
use url::Url;

pub use access_key::AccessKey;
pub(crate) use access_key::{brand_header, management_headers};
pub(crate) use application::{Application, access_token};
pub use string_to_sign::{Signed, string_to_sign};

use crate::{error::Result, operation::Operation, secret::Secret};

/// Who a request comes from.
pub enum Authorization {
    /// The client.
    Client,
    /// The `Authorization` header is this one, or there is none.
    Exactly(Option<HeaderValue>),
}

/// A complete request that an attempt is about to send, but for the headers of its identity.
pub struct Outgoing<'call> {
    /// Which operation.
    pub operation: &'static Operation,
    /// Who the request comes from.
    pub authorization: &'call Authorization,
    /// What [`Identity::acquire`] gave for this attempt; otherwise the access token that was stored when the call
    /// was made.
    pub credential: Option<&'call HeaderValue>,
    /// Where the request goes.
    pub url: &'call Url,
    /// Its body.
    pub body: &'call [u8],
}

/// What an answer says about itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Codes {
    /// `statusCode` of the body.
    pub status_code: Option<u64>,
    /// `apiCode` of the body.
    pub api_code: Option<i64>,
}

/// An answer that the identity of its request judges.
pub struct Answered<'call> {
    /// Which operation.
    pub operation: &'static Operation,
    /// The HTTP status.
    pub status: u16,
    /// What the request carried, as in [`Outgoing`].
    pub credential: Option<&'call HeaderValue>,
    /// Reads the codes of the body.
    pub codes: &'call dyn Fn() -> Codes,
}

/// Whether the service refused the identity of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Judgment {
    /// It did not.
    Accepted,
    /// It did, has done nothing, and may accept the same request with a renewed identity.
    Renewable,
}

/// The identity of a client, which each attempt of a call is made with.
pub trait Identity: Send + Sync {
    /// The headers that every request of the client has.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for an option that cannot be sent in a header.
    fn headers(&self) -> Result<HeaderMap>;

    /// Acquires the credential of the next attempt by `deadline`, where that may take a request; `None` where
    /// there is nothing to wait for. Not asked for requests that do not come from [`Authorization::Client`].
    fn acquire(&self, deadline: Instant) -> Option<BoxFuture<'_, Result<HeaderValue>>> {
        let _ = deadline;
        None
    }

    /// Adds the headers of one attempt to `headers`, which already has those of the client and of the caller.
    ///
    /// # Errors
    /// `ERR_INTERNAL` where the system has no randomness to give.
    fn identify(&self, request: &Outgoing<'_>, headers: &mut HeaderMap) -> Result<()>;

    /// Learns from the headers of an answer of the host.
    fn learn(&self, headers: &HeaderMap) {
        let _ = headers;
    }

    /// Judges an answer. One call is renewed once, so this is not asked about the answer that follows.
    fn judge(&self, answer: &Answered<'_>) -> Judgment {
        let _ = answer;
        Judgment::Accepted
    }

    /// Whether the caller must not set this header.
    fn reserves(&self, header: &HeaderName) -> bool {
        let _ = header;
        false
    }

    /// What no error may show.
    fn secrets(&self) -> Vec<&Secret>;

    /// Id and secret that certain request bodies carry (RFC 6749, 2.3.1).
    fn posted_credentials(&self) -> Option<(&str, &Secret)> {
        None
    }
}
