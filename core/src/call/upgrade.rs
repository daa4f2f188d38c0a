//! A request to go on with another protocol on its connection (RFC 9110, 7.8).

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::{HeaderMap, header::TRANSFER_ENCODING};
use http_body_util::{BodyExt, Limited};
use reqwest::{Body, Method, Request, Response};
use url::Url;

use super::{
    content::Content,
    failure::{Failure, Sent},
    received::Received,
    rejection::Context,
    retry,
};
use crate::{
    error::{Error, Phase},
    operation::Operation,
    redact::Secrets,
    transport::{Peers, Pool, SendError},
};

/// A refusal with a longer body is a page, which nobody reads.
const LONGEST_REFUSAL: usize = 64 * 1024;

const SWITCHING_PROTOCOLS: u16 = 101;

/// A request to switch to another protocol.
pub(crate) struct Upgrade<'request> {
    /// Named in errors.
    pub(crate) operation: &'static Operation,
    pub(crate) pool: &'request Pool,
    pub(crate) peers: &'request Peers,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    /// The option `connectTimeout`.
    pub(crate) connect_timeout: Option<Duration>,
    /// What errors must not show.
    pub(crate) secrets: &'request (dyn Fn() -> Secrets + Sync),
}

/// Why the protocol was not switched.
pub(crate) struct Refusal {
    pub(crate) error: Error,
    /// What the server asked for in `Retry-After`.
    pub(crate) retry_after: Option<Duration>,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self {
            error,
            retry_after: None,
        }
    }
}

impl Upgrade<'_> {
    /// Sends the request once, and returns the response with the status 101.
    pub(crate) async fn send(&self) -> Result<Response, Refusal> {
        let origin = self.pool.origin().await?;
        let request = || {
            let mut request = Request::new(Method::GET, self.url.clone());
            *request.headers_mut() = self.headers.clone();
            Ok(request)
        };
        let response = match origin.send(true, request).await {
            Ok(response) => response,
            Err(SendError::Setup(error)) => return Err(error.into()),
            Err(SendError::Transport(error)) => return Err(self.failed(error).into()),
        };
        match response.status().as_u16() {
            SWITCHING_PROTOCOLS => Ok(response),
            _ => Err(self.refused(response).await),
        }
    }

    fn failed(&self, error: Arc<reqwest::Error>) -> Error {
        let sent = Sent {
            phase: Phase::Connect,
            complete: true,
            connect_timeout: self.connect_timeout.map(|limit| limit.as_millis()),
            header_bytes: 0,
        };
        self.in_context(|context| Failure::of_transport(error, &sent).into_error(context))
    }

    async fn refused(&self, mut response: Response) -> Refusal {
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        let is_delimited =
            headers.contains_key(TRANSFER_ENCODING) || response.content_length().is_some();
        let body = Limited::new(Body::from(response), LONGEST_REFUSAL);
        let body = body.collect().await.ok().map(|body| body.to_bytes());
        let retry_after = retry::retry_after(&headers, SystemTime::now());
        let received = Received::new(status, headers, body, is_delimited);
        let error = self.in_context(|context| match status {
            200..300 => {
                let option = self.peers.option;
                let message = format!(
                    "The server answered HTTP {status} instead of opening a socket; check {option}."
                );
                context.unusable("ERR_RESPONSE_PROTOCOL", message, &received)
            }
            _ => context.refused(&received, retry_after),
        });
        Refusal { error, retry_after }
    }

    fn in_context<T>(&self, judge: impl FnOnce(&Context<'_>) -> T) -> T {
        judge(&Context {
            operation: self.operation,
            content: &Content::at(self.operation.path),
            asked: &self.url,
            secrets: self.secrets,
            peers: self.peers,
        })
    }
}
