//! What the 2xx answers of OAuth 2.0 endpoints have in common. Some services report a refusal with status 200.

use crate::{
    call::{Lack, is_error_code},
    json::Members,
};

/// An answer without the access token that a request must give (RFC 6749, 5.1), or an error response
/// (RFC 6749, 5.2).
pub(super) const NO_TOKEN: Lack = Lack {
    code: "ERR_RESPONSE_NO_TOKEN",
    message: "The response holds no access token.",
    may_be_refusal: true,
};

/// The body of a 2xx answer.
pub(super) struct OAuthAnswer<'body>(Members<'body>);

impl<'body> OAuthAnswer<'body> {
    /// An answer that is not a JSON object has no members.
    pub(super) fn parse(body: &'body [u8]) -> Self {
        Self(serde_json::from_slice(body).unwrap_or_default())
    }

    /// The JSON text of a member.
    pub(super) fn json(&self, name: &str) -> Option<&'body str> {
        self.0.text(name)
    }

    /// A member that is a string.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        serde_json::from_str(self.json(name)?).ok()
    }

    /// Whether a member is a string that is not empty.
    pub(super) fn is_filled(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| !text.is_empty())
    }

    /// Whether it has the form of an error response (RFC 6749, 5.2).
    pub(super) fn is_error(&self) -> bool {
        self.text("error")
            .is_some_and(|error| is_error_code(&error))
    }
}
