//! The body of an answer: collected and decompressed, never larger than allowed.

use std::io::Read;

use brotli_decompressor::Decompressor;
use bytes::Bytes;
use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use http::{HeaderMap, header::CONTENT_ENCODING};

use crate::{
    error::{Error, Kind, Result},
    runtime::threads::WORKERS,
};

/// What we can decode, for the request.
pub(super) const ACCEPT_ENCODING: &str = "gzip, deflate, br";

/// Input buffer of the brotli decoder.
const BROTLI_BUFFER: usize = 4 * 1024;
/// What a `Content-Length` may reserve before a byte has come.
const LARGEST_RESERVATION: u64 = 1024 * 1024;
/// More compressed bytes than this are inflated beside the network thread, not on it.
const LONG_WORK: usize = 32 * 1024;
/// And so are fewer that turn out to be more text than this: a small bomb would hold up every call of
/// the process.
const LONG_TEXT: usize = 512 * 1024;

/// How a body is encoded (RFC 9110, 8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Identity,
    Gzip,
    Deflate,
    Brotli,
}

impl Encoding {
    /// # Errors
    /// `ERR_RESPONSE_ENCODING` for an encoding that was not asked for. Nobody chains encodings but
    /// those who want to hide a bomb, so a chain is refused too.
    pub(super) fn of(headers: &HeaderMap) -> Result<Self> {
        let mut names = headers
            .get_all(CONTENT_ENCODING)
            .iter()
            .flat_map(|value| value.as_bytes().split(|byte| *byte == b','))
            .map(<[u8]>::trim_ascii)
            .filter(|name| !name.is_empty() && !name.eq_ignore_ascii_case(b"identity"));
        match (
            names.next().map(<[u8]>::to_ascii_lowercase).as_deref(),
            names.next(),
        ) {
            (None, _) => Ok(Self::Identity),
            (Some(b"gzip" | b"x-gzip"), None) => Ok(Self::Gzip),
            (Some(b"deflate"), None) => Ok(Self::Deflate),
            (Some(b"br"), None) => Ok(Self::Brotli),
            _ => Err(encoding_error(
                "The response has a content encoding that was not asked for.",
            )),
        }
    }

    /// Decompresses a whole body; long work leaves the network thread.
    ///
    /// # Errors
    /// `ERR_RESPONSE_ENCODING`, retryable, for data that is corrupt or cut short, `ERR_RESPONSE_TOO_LARGE` at
    /// `limit` decoded bytes, and those of [`crate::runtime::threads::Threads::run`].
    pub(super) async fn decode(self, body: Bytes, limit: usize) -> Result<Bytes> {
        // Gateways name an encoding for no body at all, too.
        if self == Self::Identity || body.is_empty() {
            return Ok(body);
        }
        if body.len() <= LONG_WORK
            && let Some(decoded) = self.inflate(&body, limit.min(LONG_TEXT))?
        {
            return Ok(decoded);
        }
        WORKERS
            .run(move || self.inflate(&body, limit))
            .await??
            .ok_or_else(|| too_large(limit))
    }

    /// Nothing where there is more than `limit` allows.
    fn inflate(self, body: &[u8], limit: usize) -> Result<Option<Bytes>> {
        match self {
            Self::Identity => Ok(Some(Bytes::copy_from_slice(body))),
            Self::Gzip => read_all(MultiGzDecoder::new(body), limit),
            // `deflate` is zlib by the standard and raw in some servers; the low four bits of a
            // zlib stream's first byte are 8 (RFC 1950, 2.2).
            Self::Deflate if body.first().is_some_and(|byte| byte & 0x0f == 8) => {
                read_all(ZlibDecoder::new(body), limit)
            }
            Self::Deflate => read_all(DeflateDecoder::new(body), limit),
            Self::Brotli => read_all(Decompressor::new(body, BROTLI_BUFFER), limit),
        }
    }
}

fn read_all(decoder: impl Read, limit: usize) -> Result<Option<Bytes>> {
    let mut decoded = Vec::new();
    decoder
        .take(limit as u64 + 1)
        .read_to_end(&mut decoded)
        .map_err(|_| corrupt())?;
    Ok((decoded.len() <= limit).then(|| decoded.into()))
}

/// Collects the pieces of a body up to a limit. A body that comes in one piece is not copied.
pub(super) struct Collector {
    first: Bytes,
    rest: Vec<u8>,
    expected: Option<u64>,
    limit: usize,
}

impl Collector {
    /// # Errors
    /// `ERR_RESPONSE_TOO_LARGE` when `Content-Length` alone says so.
    pub(super) fn new(expected: Option<u64>, limit: usize) -> Result<Self> {
        if expected.is_some_and(|length| length > limit as u64) {
            return Err(too_large(limit));
        }
        Ok(Self {
            first: Bytes::new(),
            rest: Vec::new(),
            expected,
            limit,
        })
    }

    pub(super) fn push(&mut self, piece: Bytes) -> Result<()> {
        if piece.len() > self.limit - self.first.len().max(self.rest.len()) {
            return Err(too_large(self.limit));
        }
        if self.first.is_empty() && self.rest.is_empty() {
            self.first = piece;
            return Ok(());
        }
        if self.rest.is_empty() {
            let expected = self.expected.unwrap_or_default().min(LARGEST_RESERVATION) as usize;
            self.rest
                .reserve(expected.max(self.first.len() + piece.len()));
            self.rest
                .extend_from_slice(&std::mem::take(&mut self.first));
        }
        self.rest.extend_from_slice(&piece);
        Ok(())
    }

    pub(super) fn finish(self) -> Bytes {
        if self.rest.is_empty() {
            self.first
        } else {
            self.rest.into()
        }
    }
}

fn encoding_error(message: &'static str) -> Error {
    Error::new(Kind::Response, "ERR_RESPONSE_ENCODING", message)
}

/// Retryable: it is the data of this response that is damaged, and not what the server chose to send.
fn corrupt() -> Error {
    encoding_error("The response is compressed, and its data is corrupt or cut short.")
        .with_retryable(true)
}

fn too_large(limit: usize) -> Error {
    Error::new(
        Kind::Response,
        "ERR_RESPONSE_TOO_LARGE",
        format!("The response is larger than {limit} bytes; raise maxResponseBytes to accept it."),
    )
}
