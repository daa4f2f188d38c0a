//! The answer to an attempt.

use std::sync::Arc;

use bytes::Bytes;
use http::{
    HeaderMap,
    header::{CONTENT_LENGTH, TRANSFER_ENCODING},
};
use http_body::Body as _;
use http_body_util::BodyExt;
use reqwest::Body;

use super::{
    Reading,
    decode::{Collector, Encoding},
    failure::{self, Failure, Sent},
    received::Received,
    send::Attempts,
};
use crate::transport::header_limits;

impl Attempts<'_> {
    /// Reads the answer to an attempt.
    ///
    /// # Errors
    /// A [`Failure`] for an answer that is not whole, too large, or malformed.
    pub(super) async fn receive(
        &self,
        mut response: reqwest::Response,
    ) -> std::result::Result<Received, Failure> {
        let status = response.status().as_u16();
        let headers = std::mem::take(response.headers_mut());
        header_limits::check(&headers)?;
        let (body, is_delimited) = match self.body(response, &headers).await {
            Ok((body, is_delimited)) => (Some(body), is_delimited),
            // An error status says more than its body, which may be of any kind, or cut short.
            Err(_) if !is_success(status) => (None, false),
            Err(failure) => return Err(failure),
        };
        let mut received = Received::new(status, headers, body, is_delimited);
        let reading = &self.prepared.content.reading;
        if !is_success(status) || !matches!(reading, Reading::Bytes | Reading::Text(_)) {
            received.convert().await;
        }
        Ok(received)
    }

    /// The body of a response, and whether its framing told where it ends.
    async fn body(
        &self,
        response: reqwest::Response,
        headers: &HeaderMap,
    ) -> std::result::Result<(Bytes, bool), Failure> {
        let chunked = headers.contains_key(TRANSFER_ENCODING);
        if chunked && headers.contains_key(CONTENT_LENGTH) {
            return Err(failure::framed_twice().into());
        }
        let length = response.content_length();
        let limit = match self.prepared.content.reading {
            Reading::Kept { most } => most,
            _ => self.endpoint.options().max_response_bytes,
        };
        let encoding = Encoding::of(headers)?;
        let mut collector = Collector::new(length, limit)?;
        let mut body = Body::from(response);
        while let Some(frame) = body.frame().await {
            match frame
                .map_err(|error| self.failure(Arc::new(error.without_url())))?
                .into_data()
            {
                Ok(piece) => collector.push(piece)?,
                // Trailers say nothing that we need.
                Err(_trailers) => {}
            }
        }
        let bytes = collector.finish();
        // hyper takes a stream that the server resets with NO_ERROR for a whole body.
        if let Some(length) = length.filter(|&length| length != bytes.len() as u64) {
            return Err(failure::cut_short(bytes.len(), length).into());
        }
        let is_delimited = chunked || length.is_some() || body.is_end_stream();
        Ok((encoding.decode(bytes, limit).await?, is_delimited))
    }

    /// The failure that an error of the transport is.
    pub(super) fn failure(&self, error: Arc<reqwest::Error>) -> Failure {
        let connect_timeout = self.endpoint.options().connect_timeout;
        let connect_timeout = connect_timeout.map(|limit| limit.as_millis());
        // The body is asked for when its stream is open, and an empty one not at all.
        let complete = self.prepared.content.body.is_empty() || self.call.progress.body_left();
        let headers = self.call.headers.iter();
        let header_bytes = headers
            .map(|(name, value)| name.as_str().len() + value.len())
            .sum();
        let sent = Sent {
            phase: self.call.progress.phase(),
            complete,
            connect_timeout,
            header_bytes,
        };
        Failure::of_transport(error, &sent)
    }
}

/// Whether a status is 2xx (RFC 9110, 15.3).
pub(super) fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}
