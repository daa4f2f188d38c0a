//! The content of a request: path, query and body.

use std::borrow::Cow;

use bytes::Bytes;

use super::judge::Judge;
use crate::{error::Result, identity::Authorization, secret::Secret};

/// The content of a request, and how its answer is read.
pub struct Content {
    /// Path with its parameters, percent-encoded.
    pub path: Cow<'static, str>,
    /// Query without the question mark, percent-encoded.
    pub query: Option<String>,
    /// Body; empty for none.
    pub body: Bytes,
    /// Type of the body.
    pub content_type: Option<&'static str>,
    /// The authorization of the request.
    pub authorization: Authorization,
    /// Texts that errors must not show, besides the argument of the call.
    pub secrets: Vec<Secret>,
    /// How a successful answer is read.
    pub reading: Reading,
    /// Whether the request does not wait for the rate limit: other calls wait for its answer.
    pub urgent: bool,
    /// For an endpoint of OAuth 2.0, whose refusals have the form of RFC 6749, 5.2: what judges its 2xx answers.
    pub oauth: Option<Judge>,
}

/// How a successful answer is read.
pub enum Reading {
    /// It is JSON, which is handed on.
    Json,
    /// It is JSON, which is handed on with what a cache has to know of it. A business failure does
    /// not reject, whatever the client is set to: the caller decides.
    Judged,
    /// It is JSON, which we keep for as long as `Cache-Control` allows. It has at most so many bytes.
    Kept {
        /// Longest body, in bytes.
        most: usize,
    },
    /// It is JSON, which is handed on if it passes this.
    Checked(Check),
    /// It is bytes, which become a JSON text in base64.
    Bytes,
    /// It is any text, which becomes JSON text.
    Text(fn(&str) -> String),
}

/// Judges the text of an answer.
pub type Check = Box<dyn Fn(&str) -> Result<()> + Send + Sync>;

impl Content {
    /// A request of the client at a path, without query and body, whose answer is JSON.
    pub fn at(path: impl Into<Cow<'static, str>>) -> Self {
        Self {
            path: path.into(),
            query: None,
            body: Bytes::new(),
            content_type: None,
            authorization: Authorization::Client,
            secrets: Vec::new(),
            reading: Reading::Json,
            urgent: false,
            oauth: None,
        }
    }
}
