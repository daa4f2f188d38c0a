//! The headers of a request: those of the client, those of the call, and who we are.

use http::{
    HeaderMap, HeaderValue,
    header::{ACCEPT, ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, USER_AGENT},
};

use super::decode;
use crate::{
    error::{Error, Result},
    identity::Identity,
    secret,
};

const JSON: &str = "application/json";
/// How requests name their sender (RFC 9110, 10.1.5).
pub(crate) const USER_AGENT_VALUE: &str = concat!("genauth-native/", env!("CARGO_PKG_VERSION"));

/// Own headers of one call. Widely used servers take at most 2,000 headers by default (Apache 100), and a `HeaderMap` panics beyond 24,576.
const MOST_OWN_HEADERS: usize = 2_000;

/// Headers that HTTP itself or the connection decides.
const NOT_THE_CALLERS: &[&str] = &[
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "proxy-connection",
];

/// The headers that every request of a client has, laid out once: they are copied for each request.
pub(super) struct BaseHeaders {
    plain: HeaderMap,
    /// With the content type of nearly all requests that have a body.
    json: HeaderMap,
}

impl BaseHeaders {
    /// Lays out the headers of a client with this identity.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for an option that no header can carry.
    pub(super) fn new(identity: &dyn Identity) -> Result<Self> {
        let plain = base_headers(identity)?;
        let mut json = plain.clone();
        json.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
        Ok(Self { plain, json })
    }

    /// A copy for a request whose body has this type.
    pub(super) fn with(&self, content_type: Option<&'static str>) -> HeaderMap {
        if content_type == Some(JSON) {
            return self.json.clone();
        }
        let mut headers = self.plain.clone();
        headers.extend(content_type.map(|it| (CONTENT_TYPE, HeaderValue::from_static(it))));
        headers
    }
}

fn base_headers(identity: &dyn Identity) -> Result<HeaderMap> {
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert(
        ACCEPT,
        HeaderValue::from_static("application/json, text/plain, */*"),
    );
    headers.insert(
        ACCEPT_ENCODING,
        HeaderValue::from_static(decode::ACCEPT_ENCODING),
    );
    headers.insert(USER_AGENT, HeaderValue::from_static(USER_AGENT_VALUE));
    for (name, value) in &identity.headers()? {
        headers.insert(name, value.clone());
    }
    Ok(headers)
}

/// Adds what one call needs to the headers of its client, but for those of its identity.
pub(super) fn call_headers(mut headers: HeaderMap, own: &HeaderMap, lacks_body: bool) -> HeaderMap {
    // Some servers refuse a POST that does not say how long it is (RFC 9110, 8.6).
    if lacks_body {
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    // What the call itself says wins. `extend` would append.
    for (name, value) in own {
        headers.insert(name.clone(), value.clone());
    }
    headers
}

/// Refuses headers of the caller that belong to the identity.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT`, naming the header.
pub(super) fn refuse_reserved(own: &HeaderMap, identity: &dyn Identity) -> Result<()> {
    match own.keys().find(|name| identity.reserves(name)) {
        None => Ok(()),
        Some(name) => Err(Error::argument(
            format!("options.headers.{name}"),
            format!(
                "The header \"{name}\" belongs to the authentication of the client and cannot be set."
            ),
        )),
    }
}

/// Checks the headers that the caller adds to one call.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT`, naming the header and never its value.
pub fn own_headers(given: Vec<(String, String)>) -> Result<HeaderMap> {
    if given.len() > MOST_OWN_HEADERS {
        return Err(Error::argument(
            "options.headers",
            format!(
                "The call option headers has {} headers; at most {MOST_OWN_HEADERS} are sent.",
                given.len()
            ),
        ));
    }
    let mut headers = HeaderMap::with_capacity(given.len());
    for (name, value) in given {
        let shown: String = name
            .chars()
            .filter(|shown| !shown.is_control())
            .take(64)
            .collect();
        let refused = |why: &str| {
            Error::argument(
                format!("options.headers.{shown}"),
                format!("The header {shown:?} {why}."),
            )
        };
        let parsed = HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| refused("has a name that HTTP does not allow"))?;
        if NOT_THE_CALLERS.contains(&parsed.as_str()) {
            return Err(refused("belongs to the connection and cannot be set"));
        }
        let value = secret::header(value).ok_or_else(|| {
            refused("has a value with line breaks or other characters that HTTP does not allow")
        })?;
        headers.insert(parsed, value);
    }
    Ok(headers)
}
