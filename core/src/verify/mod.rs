//! Verification of the tokens that the service issues: `parseAccessToken`, `parseIDToken` and
//! `verifyRequest`.

mod api_request;
mod bearer;
mod checks;
mod key_locations;
mod received_tokens;
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
    options::Options,
    runtime::threads::WORKERS,
};
use key_locations::KeyLocations;
use received_tokens::RECEIVED;
use search::Search;

/// Verifies tokens for one client.
pub struct Verifier {
    endpoint: Arc<Endpoint>,
    options: Arc<Options>,
    locations: KeyLocations,
}

/// The parameters of a verification.
pub struct Verification {
    /// The purpose of the token.
    pub purpose: Purpose,
    /// Options of this verification, in addition to the options of the client.
    pub checks: Checks,
    /// JSON text of the key set to use instead of the server's keys.
    pub server_jwks: Option<String>,
    /// The deadline of the call.
    pub deadline: Deadline,
}

/// `parseIDToken` and its request for the keys.
pub static PARSE_ID_TOKEN: Operation = parsing("parseIDToken");
/// `verifyRequest` and its request for the keys.
pub static VERIFY_REQUEST: Operation = parsing("verifyRequest");
/// `parseAccessToken` and its request for the keys.
pub static PARSE_ACCESS_TOKEN: Operation = parsing("parseAccessToken");

static SUPPLIED: std::sync::LazyLock<CallerKeySets> =
    std::sync::LazyLock::new(CallerKeySets::default);

const fn parsing(name: &'static str) -> Operation {
    Operation {
        name,
        method: Method::Get,
        path: key_locations::PATH,
        idempotent: true,
        client_authentication: false,
        bears_tokens: false,
        parameters: &[],
        input: Input::None,
    }
}

impl Purpose {
    /// Returns the operation that parses tokens for this purpose.
    pub fn operation(self) -> &'static Operation {
        match self {
            Self::IdToken => &PARSE_ID_TOKEN,
            Self::AccessToken => &PARSE_ACCESS_TOKEN,
            Self::ApiRequest => &VERIFY_REQUEST,
        }
    }
}

impl Verifier {
    /// Creates a verifier, without a request.
    pub fn new(endpoint: Arc<Endpoint>, options: Arc<Options>) -> Self {
        Self {
            locations: KeyLocations::new(endpoint.clone(), &options),
            endpoint,
            options,
        }
    }

    fn options(&self) -> &Options {
        &self.options
    }

    /// Verifies a token and returns its payload exactly as it was signed. The snapshot says whether the
    /// client was open when the call was made.
    ///
    /// # Errors
    /// [`Kind::Token`], and errors of the request for the server's keys.
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

    /// Verifies a token within the deadline.
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
        policy.received =
            token.algorithm().is_keyed_with_secret() && RECEIVED.contains(self.options(), text);
        let candidate = Arc::new(Candidate { token, policy });
        let Candidate { token, policy } = &*candidate;
        policy.check_header(token)?;
        if token.algorithm().is_keyed_with_secret() {
            return verify_with_secret(token, policy, now()).map(str::to_owned);
        }
        if let Some(json) = &verification.server_jwks {
            return candidate.verify(SUPPLIED.get(json)?).await;
        }
        Search::new(&self.locations, &snapshot, &candidate)
            .run()
            .await
    }

    fn policy(&self, purpose: Purpose, checks: Checks) -> Policy {
        let options = self.options();
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

/// A token with its policy.
struct Candidate {
    token: Token,
    policy: Policy,
}

impl Candidate {
    /// Verifies the token. RSA runs on the network thread, since passing it to another thread takes longer.
    /// Elliptic curves take two to three times as long and would block other calls, so they run on worker
    /// threads.
    async fn verify(self: &Arc<Self>, keys: Arc<KeySet>) -> Result<String> {
        let candidate = self.clone();
        let work = move || {
            let Candidate { token, policy } = &*candidate;
            verify_with_keys(token, &keys, policy, now()).map(str::to_owned)
        };
        if self.token.algorithm().is_rsa() {
            return work();
        }
        match WORKERS.run(work.clone()).await {
            Ok(verified) => verified,
            // No worker thread could be started: verify here, which takes a fraction of a millisecond.
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

/// The error for an option of these methods.
pub fn wrong_option(name: &str, expected: &str) -> Error {
    Error::argument(
        format!("options.{name}"),
        format!("The option {name} must be {expected}."),
    )
}

#[cfg(test)]
mod tests;
