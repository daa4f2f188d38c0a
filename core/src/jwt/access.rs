//! What the claims of an access token must say besides those of all tokens: that it is not an ID token,
//! which permits nothing, and which scopes it has.

use super::{
    admission::is_access_token,
    compact::Token,
    members::Member,
    policy::{Policy, Purpose, optional},
    token_refusal::{self, shown},
};
use crate::error::{Error, Result};

impl Policy {
    /// Judges the claims of an access token.
    pub(super) fn access(&self, token: &Token) -> Result<()> {
        if !is_access_token(token.header.media_type.as_deref()) {
            self.refuse_id_token(token)?;
        }
        let Some(missing) = self.missing_scope(token)? else {
            return Ok(());
        };
        Err(Error::claim(
            token_refusal::SCOPE,
            "scope",
            format!(
                "The token does not have the scope {}; ask for it when the token is requested.",
                shown(missing)
            ),
        ))
    }

    /// The service types both kinds of tokens `JWT`, so their claims tell them apart.
    fn refuse_id_token(&self, token: &Token) -> Result<()> {
        let claims = &token.claims;
        let nonce = (self.nonce.is_none() && claims.nonce != Member::Absent).then_some("nonce");
        if let Some(name) = claims.of_id_tokens.or(nonce) {
            return Err(Error::token(
                token_refusal::TYPE,
                format!(
                    "The token has the claim {name} and so is an ID token, which permits nothing; pass \
                     the access token."
                ),
            ));
        }
        let says_nothing = claims.scope == Member::Absent && !claims.has_client;
        if self.purpose == Purpose::ApiRequest && says_nothing {
            return Err(Error::token(
                token_refusal::TYPE,
                "The token has neither scope nor client_id, and its typ is not at+jwt, so it may be an \
                 ID token, which permits nothing; pass an access token.",
            ));
        }
        Ok(())
    }

    fn missing_scope(&self, token: &Token) -> Result<Option<&str>> {
        if self.scopes.is_empty() {
            return Ok(None);
        }
        let granted = optional("scope", &token.claims.scope)?;
        let is_missing = |name: &&String| granted.is_none_or(|granted| !granted.has(name));
        Ok(self.scopes.iter().find(is_missing).map(String::as_str))
    }
}
