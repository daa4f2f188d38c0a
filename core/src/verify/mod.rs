//! Verification of the tokens that the service issues: `parseAccessToken`, `parseIDToken` and
//! `verifyRequest`.

mod bearer;
mod checks;
mod keys;
mod received_tokens;
mod request;
mod search;
mod sign_in;

use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

pub use checks::Checks;
pub use checks::{SERVER_JWKS, names};
pub use received_tokens::issues_id_tokens;

use crate::{
    call::{Answer, Deadline, Endpoint, Snapshot},
    error::{Error, Kind, Phase, Result},
    jwt::{CallerKeySets, KeySet, Policy, Purpose, Token, verify_with_keys, verify_with_secret},
    operation::{Input, Method, Operation},
    runtime::threads::WORKERS,
};
use keys::KeyPlaces;
use received_tokens::RECEIVED;
use search::Search;

/// Verifies the tokens of one client.
pub struct Verifier {
    endpoint: Arc<Endpoint>,
    places: KeyPlaces,
}

/// What a token is verified for.
pub struct Verification {
    /// The method that verifies it.
    pub purpose: Purpose,
    /// What is to be checked beyond the client's options.
    pub checks: Checks,
    /// JSON text of the keys to verify with; without, the server's are.
    pub server_jwks: Option<String>,
    /// When the call must be over.
    pub deadline: Deadline,
}

/// `parseIDToken`, and the request that it may need.
pub static PARSE_ID_TOKEN: Operation = parsing("parseIDToken");
/// `verifyRequest`, and the request that it may need.
pub static VERIFY_REQUEST: Operation = parsing("verifyRequest");
/// `parseAccessToken`, and the request that it may need.
pub static PARSE_ACCESS_TOKEN: Operation = parsing("parseAccessToken");

static SUPPLIED: std::sync::LazyLock<CallerKeySets> =
    std::sync::LazyLock::new(CallerKeySets::default);

const fn parsing(name: &'static str) -> Operation {
    Operation {
        name,
        method: Method::Get,
        path: keys::PATH,
        idempotent: true,
        client_authentication: false,
        bears_tokens: false,
        parameters: &[],
        input: Input::None,
    }
}

impl Purpose {
    /// The method that parses such tokens.
    pub fn operation(self) -> &'static Operation {
        match self {
            Self::IdToken => &PARSE_ID_TOKEN,
            Self::AccessToken => &PARSE_ACCESS_TOKEN,
            Self::ApiRequest => &VERIFY_REQUEST,
        }
    }
}

impl Verifier {
    /// Prepares the verification of a client's tokens. Fetches nothing.
    pub fn new(endpoint: Arc<Endpoint>) -> Self {
        Self {
            places: KeyPlaces::new(endpoint.clone()),
            endpoint,
        }
    }

    /// Verifies a token and gives its payload, as it was signed. The snapshot says whether the client
    /// was open when the call was made.
    ///
    /// # Errors
    /// [`Kind::Token`], and those of the request for the server's keys.
    pub async fn verify(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        token: String,
        verification: Verification,
    ) -> Result<Answer> {
        let operation = verification.purpose.operation();
        match self.verified(snapshot, &token, verification).await {
            Ok(payload) => Ok(Answer::made(payload, 200)),
            Err(error) if error.kind() == Kind::Token => Err(error.in_method(operation.name)),
            Err(error) => Err(error.in_call(operation, None)),
        }
    }

    /// The payload of a token, within the deadline.
    async fn verified(
        &self,
        snapshot: Result<Snapshot>,
        token: &str,
        verification: Verification,
    ) -> Result<String> {
        let deadline = verification.deadline;
        let work = async { self.payload(snapshot?, token, verification).await };
        match tokio::time::timeout_at(deadline.at(), work).await {
            Ok(outcome) => outcome,
            Err(_) => Err(deadline.error(Phase::Response)),
        }
    }

    async fn payload(
        &self,
        snapshot: Snapshot,
        text: &str,
        verification: Verification,
    ) -> Result<String> {
        let token = Token::parse(text)?;
        let mut policy = self.policy(verification.purpose, verification.checks);
        policy.received = token.algorithm().is_keyed_with_secret()
            && RECEIVED.contains(self.endpoint.options(), text);
        let judged = Arc::new(Judged { token, policy });
        let Judged { token, policy } = &*judged;
        policy.check_header(token)?;
        if token.algorithm().is_keyed_with_secret() {
            return verify_with_secret(token, policy, now()).map(str::to_owned);
        }
        if let Some(json) = &verification.server_jwks {
            return judged.verify(SUPPLIED.get(json)?).await;
        }
        Search::new(&self.places, &snapshot, &judged).run().await
    }

    fn policy(&self, purpose: Purpose, checks: Checks) -> Policy {
        let options = self.endpoint.options();
        let audiences = match (checks.audiences, purpose) {
            (Some(audiences), _) => audiences,
            (None, Purpose::AccessToken | Purpose::ApiRequest) => options.tokens.audiences.clone(),
            (None, Purpose::IdToken) => Vec::new(),
        };
        Policy {
            purpose,
            issuers: options.tokens.issuers.clone(),
            application: options.app_id.clone(),
            audiences,
            algorithm: options.tokens.id_token_signing_alg,
            secret: options.app_secret.clone(),
            received: false,
            scopes: checks.scopes,
            nonce: checks.nonce,
            max_age: checks.max_age,
            clock_tolerance: checks
                .clock_tolerance
                .unwrap_or(options.tokens.clock_tolerance),
            access_token: checks.access_token,
        }
    }
}

/// A token and what it must be.
struct Judged {
    token: Token,
    policy: Policy,
}

impl Judged {
    /// RSA takes the network thread less time than handing the work to another thread and back. Curves
    /// take it two to three times as long and would hold up other calls, so they go to other cores.
    async fn verify(self: &Arc<Self>, keys: Arc<KeySet>) -> Result<String> {
        let judged = self.clone();
        let work = move || {
            let Judged { token, policy } = &*judged;
            verify_with_keys(token, &keys, policy, now()).map(str::to_owned)
        };
        if self.token.algorithm().is_rsa() {
            return work();
        }
        match WORKERS.run(work.clone()).await {
            Ok(verified) => verified,
            // Without a thread to hand it to, it is done here: it takes a fraction of a millisecond.
            Err(refused) if refused.retryable() => work(),
            Err(panicked) => Err(panicked),
        }
    }
}

/// Seconds since 1970.
fn now() -> f64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0.0, |since| since.as_secs_f64())
}

/// The error for an argument of these methods.
pub fn wrong_option(name: &str, expected: &str) -> Error {
    Error::argument(
        format!("options.{name}"),
        format!("The option {name} must be {expected}."),
    )
}

#[cfg(test)]
mod tests;
