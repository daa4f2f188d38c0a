//! `parseAccessToken`, `parseIDToken` and `verifyRequest`.

use std::panic::{AssertUnwindSafe, catch_unwind};

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{AuthenticationClient, protocols::unmapped};
use genauth_core::{
    call::{Answer, Deadline, Progress},
    error,
    jwt::Purpose,
    secret::Wiped,
    verify::{Prepared, Verification},
};

use crate::{
    arguments::{CallOptions, token_options, token_text},
    calls::Environment,
    node_api::{Js, Result, Value},
};

/// Stands for a token that is not remembered.
const UNKNOWN: f64 = -1.0;

/// A token of at most this many bytes is looked up by [`recall_token`]: longer ones are rare, and the stack is small.
const LONGEST_RECALLED: usize = 4096;

/// Verifies the access token of a request to an API, from the values of its `Authorization` headers, and
/// returns its payload. `lib/requests.js` reads the request.
#[napi]
pub fn verify_request<'env>(
    env: &'env Env,
    client: Unknown<'env>,
    authorization: Vec<String>,
    options: Unknown<'env>,
    call_options: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let js = Js::new(env);
    let client = AuthenticationClient::from_receiver(js, client.into())?;
    let arguments = (options.into(), call_options.into());
    let authorization = Wiped::new(authorization);
    let promise = client.promised(js, Purpose::ApiRequest.operation(), || {
        client.start_verifying(js, &authorization, arguments)
    });
    Ok(js.hand_back(promise?))
}

/// Looks up a token that is verified without options, for the client with this number. Returns the number of its
/// claims for `lib/remembered.js`, or [`UNKNOWN`] if the token has to be verified.
#[napi]
pub fn recall_token<'env>(
    env: &'env Env,
    client: f64,
    is_id_token: bool,
    token: Unknown<'env>,
) -> napi::Result<f64> {
    let js = Js::new(env);
    let environment = Environment::of(js)?;
    let Some(client) = environment.at::<AuthenticationClient>(client) else {
        return Ok(UNKNOWN);
    };
    let purpose = match is_id_token {
        true => Purpose::IdToken,
        false => Purpose::AccessToken,
    };
    let recall = || client.recall(js, purpose, token.into());
    // Verification reports what is wrong with the token.
    let number = catch_unwind(AssertUnwindSafe(recall)).ok();
    Ok(number
        .and_then(|number| js.ignore(number))
        .flatten()
        .unwrap_or(UNKNOWN))
}

/// The JSON text of the claims that the last call of [`recall_token`] has found.
#[napi]
pub fn recalled_claims(env: &Env) -> napi::Result<Option<Unknown<'_>>> {
    let js = Js::new(env);
    let claims = Environment::of(js)?.recalled_claims(js);
    Ok(js
        .ignore(claims)
        .flatten()
        .map(|claims| js.hand_back(claims)))
}

impl AuthenticationClient {
    /// The number of the claims of a token that is remembered. `None` also for a call that has to be logged.
    fn recall(&self, js: Js<'_>, purpose: Purpose, token: Value<'_>) -> Result<Option<f64>> {
        let environment = &self.environment;
        if environment.is_logged() {
            return Ok(None);
        }
        let look_up = |token: &str| self.verifier.remembered_text(token, purpose);
        let recalled = js
            .with_ascii::<_, LONGEST_RECALLED>(token, look_up)?
            .flatten();
        let number = recalled.and_then(|recalled| environment.keep_claims(recalled));
        if number.is_some() {
            self.endpoint.counters().call();
        }
        Ok(number)
    }

    /// Verifies a token and returns its payload.
    pub(crate) fn parse_token<'env>(
        &self,
        js: Js<'env>,
        purpose: Purpose,
        arguments: [Value<'env>; 3],
    ) -> Result<Value<'env>> {
        self.promised(js, purpose.operation(), || {
            self.start_parsing(js, purpose, arguments)
        })
    }

    fn start_parsing<'env>(
        &self,
        js: Js<'env>,
        purpose: Purpose,
        [token, options, own]: [Value<'env>; 3],
    ) -> Result<Value<'env>> {
        let arguments = unmapped(js, options, own)?;
        let (verification, own) = self.verification(js, purpose, arguments)?;
        let token = token_text(js, token)?;
        let prepared = self.verifier.prepare(token, verification);
        self.start_verification(js, purpose, Ok(prepared), own)
    }

    fn start_verifying<'env>(
        &self,
        js: Js<'env>,
        authorization: &[String],
        arguments: (Value<'env>, Value<'env>),
    ) -> Result<Value<'env>> {
        let purpose = Purpose::ApiRequest;
        let (verification, own) = self.verification(js, purpose, arguments)?;
        let prepared = self.verifier.prepare_request(authorization, verification);
        self.start_verification(js, purpose, prepared, own)
    }

    /// Reads the arguments of a verification. Returns the verification and the options of the call.
    fn verification<'env>(
        &self,
        js: Js<'env>,
        purpose: Purpose,
        (options, own): (Value<'env>, Value<'env>),
    ) -> Result<(Verification, CallOptions<'env>)> {
        let own = self.call_options(js, own)?;
        let options = token_options(js, &self.environment, options, purpose)?;
        let verification = Verification {
            purpose,
            checks: options.checks,
            server_jwks: options.server_jwks,
        };
        Ok((verification, own))
    }

    /// Answers from the memory of verified tokens, or starts the verification. An answer from memory needs no other
    /// thread, unless the call has a signal or is observed.
    fn start_verification<'env>(
        &self,
        js: Js<'env>,
        purpose: Purpose,
        prepared: error::Result<Prepared>,
        own: CallOptions<'env>,
    ) -> Result<Value<'env>> {
        let snapshot = self.endpoint.snapshot();
        let remembered = match (&prepared, &snapshot) {
            (Ok(prepared), Ok(snapshot)) => self.verifier.remembered(prepared, snapshot),
            _ => None,
        };
        if let (Some(remembered), None) = (&remembered, own.signal)
            && let Some(promise) = self.environment.answer_at_once(js, remembered)?
        {
            self.endpoint.counters().call();
            return Ok(promise);
        }
        let deadline = Deadline::after(own.timeout);
        let context = self.context(
            purpose.operation(),
            deadline,
            // Verifications that need the service's keys share one request for them.
            Progress::shared(),
            own.signal,
        );
        let verifier = self.verifier.clone();
        self.environment
            .start(js, context, async move || match (remembered, purpose) {
                (Some(remembered), _) => Ok(Answer::of(remembered.payload, 200)),
                (None, Purpose::ApiRequest) => {
                    verifier.verify_request(snapshot, prepared, deadline).await
                }
                (None, Purpose::IdToken | Purpose::AccessToken) => {
                    verifier.verify(snapshot, prepared?, deadline).await
                }
            })
    }
}
