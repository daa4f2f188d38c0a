//! `verifyRequest`: the bearer token of a request to an API.

use std::sync::Arc;

use super::{
    Prepared, Verification, Verifier,
    bearer::{Protection, bearer_token},
};
use crate::{
    call::{Answer, Deadline, Snapshot},
    error::{Error, Result},
    secret::Secret,
};

impl Verifier {
    /// Prepares the verification of the access token in the `Authorization` headers of a request.
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT` without an audience: tokens for other APIs of the service would be accepted.
    /// `ERR_BEARER_MISSING` and `ERR_BEARER_MALFORMED`, with the challenge for the client of the API (RFC 6750,
    /// 3).
    pub fn prepare_request(
        &self,
        authorization: &[String],
        verification: Verification,
    ) -> Result<Prepared> {
        let operation = verification.purpose.operation();
        let policy = self.policy(verification.purpose, verification.checks);
        if policy.audiences.is_empty() {
            let error = Error::argument(
                "options.audience",
                "An API must set its audience, here or in the option audience of the client: \
                 without it, tokens for other APIs would be accepted.",
            );
            return Err(error.in_call(operation, None));
        }
        let token = bearer_token(authorization).map_err(|error| {
            let error = Protection::of(&policy).challenge(error);
            error.in_method(operation.name)
        })?;
        let jwks = verification.server_jwks;
        Ok(Prepared::new(Secret::new(token.to_owned()), policy, jwks))
    }

    /// Verifies the access token of a request, and returns its payload.
    ///
    /// # Errors
    /// See [`Self::verify`] and [`Self::prepare_request`]; the error includes the challenge for the client of the
    /// API (RFC 6750, 3).
    pub async fn verify_request(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        prepared: Result<Prepared>,
        deadline: Deadline,
    ) -> Result<Answer> {
        let prepared = prepared?;
        let policy = prepared.policy.clone();
        let verified = self.verify(snapshot, prepared, deadline).await;
        verified.map_err(|error| Protection::of(&policy).challenge(error))
    }
}
