//! The last step of a login: the code is exchanged for tokens, and the ID token is verified.

use std::sync::Arc;

use super::{Checks, Verification, Verifier};
use crate::{
    call::{Answer, Call, Deadline, Snapshot},
    error::{Error, Kind, Result},
    json::Members,
    jwt::{MISSING, Purpose},
    oidc::Exchange,
    operation::Operation,
    options::Protocol,
    secret::Secret,
};

impl Verifier {
    /// Exchanges the code of a login and verifies the ID token: signature, claims, the nonce of the login,
    /// and the hash of the access token (OIDC Core, 3.1.3.7 and 3.1.3.8).
    ///
    /// # Errors
    /// Errors of a call, [`Kind::OAuth`] if the server refuses the code, and [`Kind::Token`].
    pub async fn sign_in(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        call: Call,
        exchange: Exchange,
    ) -> Result<Answer> {
        let (operation, deadline) = (call.operation, call.deadline);
        let verifying = snapshot.clone();
        let answer = self.clone().receive(snapshot, call).await?;
        if self.options().protocol == Protocol::Oidc {
            let verified = self.check(verifying, &answer, &exchange, deadline).await;
            verified.map_err(|error| named(error, operation))?;
        }
        Ok(answer)
    }

    async fn check(
        &self,
        snapshot: Result<Snapshot>,
        answer: &Answer,
        exchange: &Exchange,
        deadline: Deadline,
    ) -> Result<()> {
        let json = answer.json();
        let tokens: Members<'_> = serde_json::from_slice(&json).map_err(|_| answer.malformed())?;
        let token = |name| serde_json::from_str::<String>(tokens.text(name)?).ok();
        let id_token = token("id_token").ok_or_else(|| {
            Error::token(
                MISSING,
                "The server returned no ID token; the scope of the login must contain \"openid\".",
            )
        })?;
        let verification = Verification {
            purpose: Purpose::IdToken,
            checks: Checks {
                nonce: exchange.nonce().map(|nonce| Secret::new(nonce.to_owned())),
                access_token: token("access_token").map(Secret::new),
                ..Checks::default()
            },
            server_jwks: None,
        };
        let prepared = self.prepare(id_token, verification);
        let claims = self.verified(snapshot, prepared, deadline).await?;
        let tolerance = self.options().tokens.clock_tolerance;
        exchange.check_authentication(&claims.to_string(), tolerance)
    }
}

/// Adds the name of the operation to an error of its verification.
fn named(error: Error, operation: &'static Operation) -> Error {
    match error.kind() {
        Kind::Token => error.in_method(operation.name),
        _ => error.in_call(operation, None),
    }
}
