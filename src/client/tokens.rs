//! `parseAccessToken`, `parseIDToken` and `verifyRequest`.

use std::sync::Arc;

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{AuthenticationClient, protocols::unmapped};
use genauth_core::{
    call::{Answer, Deadline, Progress, Snapshot},
    error,
    jwt::Purpose,
    verify::{Verification, Verifier},
};

use crate::{
    arguments::{token_options, token_text},
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
    let arguments = [options, call_options].map(Value::from);
    let promise = client.promised(js, Purpose::ApiRequest.operation(), || {
        client.start_verifying(js, authorization, arguments)
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
        let ready = self.verification(js, purpose, arguments)?;
        let token = token_text(js, token)?;
        self.start_verification(js, ready, |verifier, snapshot, verification| {
            verifier.verify(snapshot, token, verification)
        })
    }

    fn start_verifying<'env>(
        &self,
        js: Js<'env>,
        authorization: Vec<String>,
        [options, own]: [Value<'env>; 2],
    ) -> Result<Value<'env>> {
        let ready = self.verification(js, Purpose::ApiRequest, (options, own))?;
        self.start_verification(js, ready, |verifier, snapshot, verification| {
            verifier.verify_request(snapshot, authorization, verification)
        })
    }

    /// Reads the arguments of a verification. Returns the verification and the signal of the call.
    fn verification<'env>(
        &self,
        js: Js<'env>,
        purpose: Purpose,
        (options, own): (Value<'env>, Value<'env>),
    ) -> Result<(Verification, Option<Value<'env>>)> {
        let own = self.call_options(js, own)?;
        let options = token_options(js, &self.environment, options, purpose)?;
        let verification = Verification {
            purpose,
            checks: options.checks,
            server_jwks: options.server_jwks,
            deadline: Deadline::after(own.timeout),
        };
        Ok((verification, own.signal))
    }

    /// Starts the verification that `verify` creates.
    fn start_verification<'env, F>(
        &self,
        js: Js<'env>,
        (verification, signal): (Verification, Option<Value<'env>>),
        verify: impl FnOnce(Arc<Verifier>, error::Result<Snapshot>, Verification) -> F + Send + 'static,
    ) -> Result<Value<'env>>
    where
        F: Future<Output = error::Result<Answer>> + Send + 'static,
    {
        let operation = verification.purpose.operation();
        let context = self.context(
            operation,
            verification.deadline,
            // Verifications that need the service's keys share one request for them.
            Progress::shared(),
            signal,
        );
        let verifier = self.verifier.clone();
        let snapshot = self.endpoint.snapshot();
        self.environment.start(js, context, move || {
            verify(verifier, snapshot, verification)
        })
    }
}
