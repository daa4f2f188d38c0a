//! The end of a login: a code becomes tokens, and the ID token among them is verified.

use std::sync::Arc;

use serde::Deserialize;

use super::{Checks, Verification, Verifier};
use crate::{
    error::{Error, Kind, Result},
    http::{Answer, Call, Deadline, Snapshot},
    jwt::{MISSING, Purpose},
    oidc::Exchange,
    operations::Operation,
    options::Protocol,
    secret::Secret,
};

/// What is looked at of a token endpoint's answer; all of it is handed on.
#[derive(Deserialize)]
struct Tokens {
    access_token: Option<String>,
    id_token: Option<String>,
}

impl Verifier {
    /// Exchanges the code of a login and verifies the ID token: its signature, its claims, the nonce of
    /// the login, and that it belongs to the access token (OIDC Core, 3.1.3.7 and 3.1.3.8).
    ///
    /// # Errors
    /// Those of a call, [`Kind::OAuth`] where the server refuses the code, and [`Kind::Token`].
    pub(crate) async fn sign_in(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        call: Call,
        exchange: Exchange,
    ) -> Result<Answer> {
        let (operation, deadline) = (call.operation, call.deadline);
        let verifying = snapshot.clone();
        let answer = self.endpoint.clone().call_as(snapshot, call).await?;
        if self.endpoint.options().protocol == Protocol::Oidc {
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
        let text = answer.text().to_string();
        let tokens: Tokens = serde_json::from_str(&text).map_err(|_| answer.malformed())?;
        let id_token = tokens.id_token.ok_or_else(|| {
            Error::token(
                MISSING,
                "The server gave no ID token; the scope of the login must contain \"openid\".",
            )
        })?;
        let secret = |text: &str| Secret::new(text.to_owned());
        let verification = Verification {
            purpose: Purpose::IdToken,
            token: id_token,
            checks: Checks {
                nonce: exchange.nonce().map(secret),
                access_token: tokens.access_token.as_deref().map(secret),
                ..Checks::default()
            },
            server_jwks: None,
            deadline,
        };
        self.verified(snapshot, verification).await.map(drop)
    }
}

/// Names the login in an error of its verification.
fn named(error: Error, operation: &'static Operation) -> Error {
    match error.kind() {
        Kind::Token => error.in_method(operation.name),
        _ => error.in_call(operation, None),
    }
}
