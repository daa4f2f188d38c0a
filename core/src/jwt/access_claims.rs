//! Checks for access tokens only: the token is not an ID token, and it has the required scopes.

use super::{
    claims::Claims,
    compact::Contents,
    header_checks::is_access_token,
    members::Member,
    policy::{Policy, Purpose, optional},
    token_refusal::{self, quoted},
};
use crate::error::{Error, Result};

impl Policy {
    /// Checks the claims of an access token.
    pub(super) fn check_access_token(&self, contents: &Contents) -> Result<()> {
        if !is_access_token(contents.header.media_type.as_deref()) {
            self.refuse_id_token(&contents.claims)?;
        }
        let Some(missing) = self.missing_scope(&contents.claims)? else {
            return Ok(());
        };
        Err(Error::claim(
            token_refusal::SCOPE,
            "scope",
            format!(
                "The token does not have the scope {}; request it with the token.",
                quoted(missing)
            ),
        ))
    }

    /// Refuses an ID token. The service sets `typ` to `JWT` in both kinds of tokens, so the claims
    /// distinguish them.
    fn refuse_id_token(&self, claims: &Claims) -> Result<()> {
        let nonce = (self.nonce.is_none() && claims.nonce != Member::Absent).then_some("nonce");
        if let Some(name) = claims.id_token_claim.or(nonce) {
            return Err(Error::token(
                token_refusal::TYPE,
                format!(
                    "The token has the claim {name}, so it is an ID token, which grants no \
                     access; pass the access token."
                ),
            ));
        }
        let says_nothing = claims.scope == Member::Absent && !claims.has_client_id;
        if self.purpose == Purpose::ApiRequest && says_nothing {
            return Err(Error::token(
                token_refusal::TYPE,
                "The token has neither scope nor client_id, and its typ is not at+jwt, so it may \
                 be an ID token, which grants no access; pass an access token.",
            ));
        }
        Ok(())
    }

    fn missing_scope(&self, claims: &Claims) -> Result<Option<&str>> {
        if self.scopes.is_empty() {
            return Ok(None);
        }
        let granted = optional("scope", &claims.scope)?;
        let is_missing = |name: &&String| granted.is_none_or(|granted| !granted.has(name));
        Ok(self.scopes.iter().find(is_missing).map(String::as_str))
    }
}
