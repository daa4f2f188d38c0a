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
    /// Verifies the access token of a request, by the values of its `Authorization` headers, and gives its
    /// payload.
    ///
    /// # Errors
    /// As [`Self::verify`], with the answer for the client of the API (RFC 6750, 3); `ERR_INVALID_ARGUMENT`
    /// without an audience.
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

    /// Without an audience, a token for any other API of the same service would be let in.
    fn protection(&self, checks: &Checks) -> Result<Protection> {
        let audiences = checks
            .audiences
            .as_ref()
            .unwrap_or(&self.endpoint.options().tokens.audiences);
        let realm = audiences.first().ok_or_else(|| {
            Error::argument(
                "options.audience",
                "An API must name its audience, here or in the option audience of the client: without \
                 it, a token for any other API would be let in.",
            )
        })?;
        Ok(Protection {
            realm: realm.clone(),
            scopes: checks.scopes.clone(),
        })
    }
}
