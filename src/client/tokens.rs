//! `parseAccessToken`, `parseIDToken` and `verifyRequest`.

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;
use zeroize::Zeroizing;

use super::{AuthenticationClient, protocols::unmapped};
use genauth_core::{
    call::{Answer, Deadline, Progress},
    error,
    jwt::Purpose,
    verify::{Prepared, Verification},
};

use crate::{
    arguments::{CallOptions, token_options, token_text},
    node_api::{Js, Result, Value},
};

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
    let authorization = Zeroizing::new(authorization);
    let promise = client.promised(js, Purpose::ApiRequest.operation(), || {
        client.start_verifying(js, &authorization, arguments)
    });
    Ok(js.hand_back(promise?))
}

impl AuthenticationClient {
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
