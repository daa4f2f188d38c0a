//! Verification of the tokens that the service issues: `parseAccessToken`, `parseIDToken` and
//! `verifyRequest`.

mod api_request;
mod bearer;
mod candidate;
mod checks;
mod key_locations;
mod received_tokens;
mod search;
mod sign_in;

use std::{
    sync::{Arc, LazyLock, OnceLock},
    time::{SystemTime, UNIX_EPOCH},
};

pub use checks::Checks;
pub use checks::{SERVER_JWKS, names};
pub use received_tokens::issues_id_tokens;

use crate::{
    call::{Answer, Deadline, Endpoint, Snapshot},
    error::{Error, Kind, Phase, Result},
    jwt::{CallerKeySets, Policy, Purpose, Recalled, Token, VerifiedTokenCounts, VerifiedTokens},
    operation::{Input, Method, Operation},
    options::Options,
    secret::Secret,
    text::Text,
};
use candidate::{Candidate, Turn};
use key_locations::KeyLocations;
use received_tokens::RECEIVED;
use search::Search;

/// The tokens that the clients of this process have verified.
static VERIFIED: LazyLock<VerifiedTokens> = LazyLock::new(VerifiedTokens::default);

/// The counters of the memory of verified tokens of the process.
pub fn verified_token_counts() -> VerifiedTokenCounts {
    VERIFIED.counts()
}

/// Verifies tokens for one client.
pub struct Verifier {
    endpoint: Arc<Endpoint>,
    options: Arc<Options>,
    locations: KeyLocations,
    /// The policy of calls without options, for each purpose.
    policies: [OnceLock<Arc<Policy>>; 3],
}

/// The parameters of a verification.
pub struct Verification {
    /// The purpose of the token.
    pub purpose: Purpose,
    /// Options of this verification, in addition to the options of the client.
    pub checks: Checks,
    /// JSON text of the key set to use instead of the server's keys.
    pub server_jwks: Option<String>,
}

/// A token, and the requirements for it.
pub struct Prepared {
    token: Secret,
    policy: Arc<Policy>,
    server_jwks: Option<String>,
    turn: Turn,
}

/// What is known of a token that is verified with the options of the client alone.
pub enum Known {
    /// It was verified before, and passes all checks.
    Remembered(Recalled),
    /// It has to be verified.
    Unknown(Prepared),
}

impl Prepared {
    fn new(token: Secret, policy: Arc<Policy>, server_jwks: Option<String>) -> Self {
        Self {
            token,
            policy,
            server_jwks,
            turn: Turn::new(),
        }
    }
}

/// `parseIDToken` and its request for the keys.
pub static PARSE_ID_TOKEN: Operation = parsing("parseIDToken");
/// `verifyRequest` and its request for the keys.
pub static VERIFY_REQUEST: Operation = parsing("verifyRequest");
/// `parseAccessToken` and its request for the keys.
pub static PARSE_ACCESS_TOKEN: Operation = parsing("parseAccessToken");

static SUPPLIED: LazyLock<CallerKeySets> = LazyLock::new(CallerKeySets::default);

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
            policies: Default::default(),
        }
    }

    fn options(&self) -> &Options {
        &self.options
    }

    /// Prepares the verification of a token.
    pub fn prepare(&self, token: String, verification: Verification) -> Prepared {
        let policy = self.policy(verification.purpose, verification.checks);
        Prepared::new(Secret::new(token), policy, verification.server_jwks)
    }

    /// Looks up a token that is verified with the options of the client alone, as [`Self::remembered`] does, and
    /// prepares its verification if it is not remembered. Without a snapshot no token is remembered.
    pub fn look_up(&self, token: &str, purpose: Purpose, snapshot: Option<&Snapshot>) -> Known {
        let policy = self.own_policy(purpose);
        let recalled = snapshot.and_then(|snapshot| self.recall(token, policy, None, snapshot));
        match recalled {
            Some(recalled) => Known::Remembered(recalled),
            None => {
                let token = Secret::new(token.to_owned());
                Known::Unknown(Prepared::new(token, policy.clone(), None))
            }
        }
    }

    /// The payload of a token that this process has verified before with a key that this client still uses, if the
    /// token passes all other checks. Does not wait. `None` also for a token that has to be refused: verification
    /// then gives the error.
    pub fn remembered(&self, prepared: &Prepared, snapshot: &Snapshot) -> Option<Recalled> {
        let Prepared {
            token,
            policy,
            server_jwks,
            ..
        } = prepared;
        self.recall(token.expose(), policy, server_jwks.as_deref(), snapshot)
    }

    fn recall(
        &self,
        token: &str,
        policy: &Policy,
        server_jwks: Option<&str>,
        snapshot: &Snapshot,
    ) -> Option<Recalled> {
        let given = server_jwks.into_iter();
        let supplied = given.filter_map(|json| SUPPLIED.known(json));
        let locations = self.locations.order().into_iter();
        let fetched = locations
            .filter(|_| server_jwks.is_none())
            .filter_map(|location| self.locations.key_set(location, snapshot).fresh());
        VERIFIED.recall(token, policy, supplied.chain(fetched), now())
    }

    /// Verifies a token and returns its payload exactly as it was signed. The snapshot says whether the
    /// client was open when the call was made.
    ///
    /// # Errors
    /// [`Kind::Token`], and errors of the request for the server's keys.
    pub async fn verify(
        self: Arc<Self>,
        snapshot: Result<Snapshot>,
        prepared: Prepared,
        deadline: Deadline,
    ) -> Result<Answer> {
        let operation = prepared.policy.purpose.operation();
        match self.verified(snapshot, prepared, deadline).await {
            Ok(payload) => Ok(Answer::of(payload, 200)),
            Err(error) if error.kind() == Kind::Token => Err(error.in_method(operation.name)),
            Err(error) => Err(error.in_call(operation, None)),
        }
    }

    /// Verifies a token within the deadline.
    async fn verified(
        &self,
        snapshot: Result<Snapshot>,
        prepared: Prepared,
        deadline: Deadline,
    ) -> Result<Text> {
        let work = async { self.payload(snapshot?, prepared).await };
        match tokio::time::timeout_at(deadline.at(), work).await {
            Ok(outcome) => outcome,
            Err(_) => Err(deadline.error(Phase::Response)),
        }
    }

    async fn payload(&self, snapshot: Snapshot, prepared: Prepared) -> Result<Text> {
        if let Some(remembered) = self.remembered(&prepared, &snapshot) {
            return Ok(remembered.payload);
        }
        let Prepared {
            token: presented,
            mut policy,
            server_jwks,
            turn,
        } = prepared;
        let token = Token::parse(presented.expose())?;
        let has_secret = token.algorithm().is_keyed_with_secret();
        if has_secret && RECEIVED.contains(self.options(), presented.expose()) {
            Arc::make_mut(&mut policy).received = true;
        }
        policy.check_header(&token.contents)?;
        let candidate = Arc::new(Candidate {
            presented,
            token,
            policy,
            turn,
        });
        if has_secret {
            return candidate.verify_with_secret();
        }
        if let Some(json) = &server_jwks {
            return candidate.verify(SUPPLIED.get(json)?).await;
        }
        Search::new(&self.locations, &snapshot, &candidate)
            .run()
            .await
    }

    /// The policy for tokens of a purpose; calls without options share one.
    fn policy(&self, purpose: Purpose, checks: Checks) -> Arc<Policy> {
        if checks != Checks::default() {
            return Arc::new(self.new_policy(purpose, checks));
        }
        self.own_policy(purpose).clone()
    }

    /// The policy for tokens of a purpose by the options of the client alone.
    fn own_policy(&self, purpose: Purpose) -> &Arc<Policy> {
        self.policies[purpose as usize]
            .get_or_init(|| Arc::new(self.new_policy(purpose, Checks::default())))
    }

    fn new_policy(&self, purpose: Purpose, checks: Checks) -> Policy {
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
