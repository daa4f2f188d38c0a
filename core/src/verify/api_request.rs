//! `verifyRequest`: the bearer token of a request to an API.

use std::sync::Arc;

use super::{
    Checks, Verification, Verifier,
    bearer::{Protection, bearer_token},
};
use crate::{
    call::{Answer, Snapshot},
    error::{Error, Result},
};

impl Verifier {
    /// Verifies the access token in the `Authorization` headers of a request, and returns its payload.
    ///
    /// # Errors
    /// See [`Self::verify`]; the error includes the challenge for the client of the API (RFC 6750, 3).
    /// `ERR_INVALID_ARGUMENT` without an audience.
    pub async fn verify_request(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        authorization: Vec<String>,
        verification: Verification,
    ) -> Result<Answer> {
        let operation = verification.purpose.operation();
        let protection = self
            .protection(&verification.checks)
            .map_err(|error| error.in_call(operation, None))?;
        let token = bearer_token(&authorization)
            .map_err(|error| protection.challenge(error).in_method(operation.name))?;
        let token = token.to_owned();
        let verified = self.verify(snapshot, token, verification).await;
        verified.map_err(|error| protection.challenge(error))
    }

    /// Reads the protection of the API. The audience is required: without it, tokens for other APIs of the
    /// service would be accepted.
    fn protection(&self, checks: &Checks) -> Result<Protection> {
        let audiences = checks
            .audiences
            .as_ref()
            .unwrap_or(&self.options().tokens.audiences);
        let realm = audiences.first().ok_or_else(|| {
            Error::argument(
                "options.audience",
                "An API must set its audience, here or in the option audience of the client: \
                 without it, tokens for other APIs would be accepted.",
            )
        })?;
        Ok(Protection {
            realm: realm.clone(),
            scopes: checks.scopes.clone(),
        })
    }
}
