//! The claims that verification checks (RFC 7519, 4.1; OpenID Connect Core 1.0, 2).

use serde::Deserialize;

use super::{
    members::{Member, Members},
    token_refusal::malformed,
};
use crate::error::Result;

/// The parsed claims of a token. Other claims remain in the payload.
pub(super) struct Claims {
    pub(super) issuer: Member<String>,
    pub(super) subject: Member<String>,
    pub(super) audience: Member<Audience>,
    pub(super) authorized_party: Member<String>,
    pub(super) expires: Member<f64>,
    pub(super) not_before: Member<f64>,
    pub(super) issued_at: Member<f64>,
    pub(super) auth_time: Member<f64>,
    pub(super) nonce: Member<String>,
    pub(super) access_token_hash: Member<String>,
    pub(super) scope: Member<Scope>,
    /// The name of a claim that only ID tokens have (OpenID Connect Core 1.0, 2 and 3.3.2.11), if present.
    pub(super) id_token_claim: Option<&'static str>,
    /// Whether `client_id` is present, as in access tokens (RFC 9068, 2.2).
    pub(super) has_client_id: bool,
}

/// One recipient or several.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub(super) enum Audience {
    One(String),
    Several(Vec<String>),
}

/// Scopes: a string separated by spaces (RFC 9068, 2.2.3), or a list.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub(super) enum Scope {
    Text(String),
    List(Vec<String>),
}

impl Scope {
    pub(super) fn has(&self, name: &str) -> bool {
        match self {
            Self::Text(text) => text.split(' ').any(|known| known == name),
            Self::List(names) => names.iter().any(|known| known == name),
        }
    }
}

impl Audience {
    pub(super) fn names(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Several(names) => names,
        }
    }
}

impl Claims {
    /// Reads the JSON text of a payload.
    ///
    /// # Errors
    /// `ERR_JWT_MALFORMED` if it is not an object with unique names.
    pub(super) fn parse(json: &str) -> Result<Self> {
        let members = Members::parse(json.as_bytes())
            .ok_or_else(|| malformed("has a payload that is not a JSON object"))?;
        Ok(Self {
            issuer: members.get("iss"),
            subject: members.get("sub"),
            audience: members.get("aud"),
            authorized_party: members.get("azp"),
            expires: members.get("exp"),
            not_before: members.get("nbf"),
            issued_at: members.get("iat"),
            auth_time: members.get("auth_time"),
            nonce: members.get("nonce"),
            access_token_hash: members.get("at_hash"),
            scope: members.get("scope"),
            id_token_claim: ["at_hash", "c_hash"]
                .into_iter()
                .find(|name| members.has(name)),
            has_client_id: members.has("client_id"),
        })
    }
}
