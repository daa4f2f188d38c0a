//! The opening handshake of a WebSocket (RFC 6455, 4.1).

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::prelude::{BASE64_STANDARD, Engine};
use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{
        CONNECTION, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_KEY,
        SEC_WEBSOCKET_PROTOCOL, SEC_WEBSOCKET_VERSION, UPGRADE, USER_AGENT,
    },
};

use crate::{
    call::USER_AGENT_VALUE,
    error::{Error, Kind, Result},
    sync::random,
};

/// Appended to the key (RFC 6455, 1.3).
const GUID: &str = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/// One handshake.
pub(super) struct Handshake {
    key: String,
}

impl Handshake {
    /// A handshake with a new key.
    ///
    /// # Errors
    /// `ERR_INTERNAL` where the system has no randomness to give.
    pub(super) fn new() -> Result<Self> {
        Ok(Self {
            key: BASE64_STANDARD.encode(random::bytes::<16>()?),
        })
    }

    /// The headers of the request, but for its authorization.
    pub(super) fn headers(&self) -> HeaderMap {
        let key = HeaderValue::from_str(&self.key).expect("base64 is a header value");
        let fixed = HeaderValue::from_static;
        HeaderMap::from_iter([
            (USER_AGENT, fixed(USER_AGENT_VALUE)),
            (CONNECTION, fixed("Upgrade")),
            (UPGRADE, fixed("websocket")),
            (SEC_WEBSOCKET_VERSION, fixed("13")),
            (SEC_WEBSOCKET_KEY, key),
        ])
    }

    /// Checks the headers of a response with the status 101.
    ///
    /// # Errors
    /// `ERR_RESPONSE_PROTOCOL` for a response that opens no WebSocket, or one with an extension or a subprotocol,
    /// which the request does not offer.
    pub(super) fn check(&self, headers: &HeaderMap) -> Result<()> {
        let wrong = |name: &HeaderName| {
            let message = format!(
                "The server did not open a WebSocket: the header {name} of its response is missing or wrong."
            );
            Err(Error::new(Kind::Response, "ERR_RESPONSE_PROTOCOL", message))
        };
        if !has_token(headers, &UPGRADE, "websocket") {
            return wrong(&UPGRADE);
        }
        if !has_token(headers, &CONNECTION, "upgrade") {
            return wrong(&CONNECTION);
        }
        let accept = headers.get(SEC_WEBSOCKET_ACCEPT);
        if accept.is_none_or(|accept| accept.as_bytes() != self.accept().as_bytes()) {
            return wrong(&SEC_WEBSOCKET_ACCEPT);
        }
        for name in [SEC_WEBSOCKET_EXTENSIONS, SEC_WEBSOCKET_PROTOCOL] {
            if headers.contains_key(&name) {
                return wrong(&name);
            }
        }
        Ok(())
    }

    fn accept(&self) -> String {
        let text = [self.key.as_str(), GUID].concat();
        BASE64_STANDARD.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes()))
    }
}

/// Whether a list of tokens has this one, in any case.
fn has_token(headers: &HeaderMap, name: &HeaderName, token: &str) -> bool {
    let values = headers.get_all(name).iter();
    let mut tokens = values.flat_map(|value| value.as_bytes().split(|byte| *byte == b','));
    tokens.any(|given| given.trim_ascii().eq_ignore_ascii_case(token.as_bytes()))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::Handshake;

    /// The example of RFC 6455, 1.3.
    fn example() -> (Handshake, HeaderMap) {
        let handshake = Handshake {
            key: "dGhlIHNhbXBsZSBub25jZQ==".to_owned(),
        };
        let headers = [
            ("upgrade", "WebSocket"),
            ("connection", "keep-alive, Upgrade"),
            ("sec-websocket-accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="),
        ];
        let headers = headers.map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        });
        (handshake, HeaderMap::from_iter(headers))
    }

    #[test]
    fn the_example_of_the_standard_is_accepted() {
        let (handshake, headers) = example();
        assert!(handshake.check(&headers).is_ok());
        let sent = handshake.headers();
        assert_eq!(sent["sec-websocket-key"], "dGhlIHNhbXBsZSBub25jZQ==");
    }

    #[test]
    fn other_responses_are_refused() {
        for (name, value) in [
            ("upgrade", "h2c"),
            ("connection", "close"),
            ("sec-websocket-accept", "s3pPLMBiTxaQ9kYGzzhZRbK+xOp="),
            ("sec-websocket-extensions", "permessage-deflate"),
            ("sec-websocket-protocol", "chat"),
        ] {
            let (handshake, mut headers) = example();
            headers.insert(name, HeaderValue::from_static(value));
            let error = handshake.check(&headers).expect_err(name);
            assert!(error.message().contains(name), "{error}");
        }
        assert!(example().0.check(&HeaderMap::new()).is_err());
    }
}
