//! `verifyRequest`: the bearer token of a request to an API.

use std::sync::Arc;

use super::{
    Checks, Verification, Verifier,
    bearer::{Protection, bearer_token},
};
use crate::{
    call::{Answer, Deadline, Snapshot},
    error::{Error, Result},
    jwt::Purpose,
};

/// One request to verify.
pub struct RequestVerification {
    /// The values of its `Authorization` headers.
    pub authorization: Vec<String>,
    /// What its token must be.
    pub checks: Checks,
    /// JSON text of the keys to verify with; without, the server's are.
    pub server_jwks: Option<String>,
    /// When the call must be over.
    pub deadline: Deadline,
}

impl Verifier {
    /// Verifies the access token of a request and gives its payload.
    ///
    /// # Errors
    /// As [`Self::verify`], with the answer for the client of the API (RFC 6750, 3); `ERR_INVALID_ARGUMENT`
    /// without an audience.
    pub async fn verify_request(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        request: RequestVerification,
    ) -> Result<Answer> {
        let operation = Purpose::ApiRequest.operation();
        let protection = self
            .protection(&request.checks)
            .map_err(|error| error.in_call(operation, None))?;
        let token = bearer_token(&request.authorization)
            .map_err(|error| protection.challenge(error).in_method(operation.name))?;
        let verification = Verification {
            purpose: Purpose::ApiRequest,
            token: token.to_owned(),
            checks: request.checks,
            server_jwks: request.server_jwks,
            deadline: request.deadline,
        };
        let verified = self.verify(snapshot, verification).await;
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
