//! `parseAccessToken`, `parseIDToken` and `verifyRequest`.

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;
use zeroize::Zeroizing;

use super::{AuthenticationClient, protocols::unmapped};
use genauth_core::{
    call::{Deadline, Progress, Snapshot},
    error,
    jwt::Purpose,
    verify::{Prepared, Verification},
};

use crate::{
    arguments::{token_options, token_text},
    calls::CallContext,
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
        let (verification, signal) = self.verification(js, purpose, arguments)?;
        let token = token_text(js, token)?;
        let deadline = verification.deadline;
        let prepared = self.verifier.prepare(token, verification);
        let snapshot = self.endpoint.snapshot();
        if let Some(promise) = self.remembered(js, &prepared, &snapshot, signal)? {
            return Ok(promise);
        }
        let context = self.verification_context(purpose, deadline, signal);
        let verifier = self.verifier.clone();
        self.environment
            .start(js, context, move || verifier.verify(snapshot, prepared))
    }

    fn start_verifying<'env>(
        &self,
        js: Js<'env>,
        authorization: &[String],
        [options, own]: [Value<'env>; 2],
    ) -> Result<Value<'env>> {
        let purpose = Purpose::ApiRequest;
        let (verification, signal) = self.verification(js, purpose, (options, own))?;
        let deadline = verification.deadline;
        let prepared = self.verifier.prepare_request(authorization, verification);
        let snapshot = self.endpoint.snapshot();
        if let Ok(prepared) = &prepared
            && let Some(promise) = self.remembered(js, prepared, &snapshot, signal)?
        {
            return Ok(promise);
        }
        let context = self.verification_context(purpose, deadline, signal);
        let verifier = self.verifier.clone();
        self.environment.start(js, context, move || {
            verifier.verify_request(snapshot, prepared)
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

    /// The promise for a token that was verified before, without a switch of threads. `None` where the call has to be
    /// made: it is observed, its signal may end it, or the token is not accepted from memory.
    fn remembered<'env>(
        &self,
        js: Js<'env>,
        prepared: &Prepared,
        snapshot: &error::Result<Snapshot>,
        signal: Option<Value<'_>>,
    ) -> Result<Option<Value<'env>>> {
        let (Ok(snapshot), None) = (snapshot, signal) else {
            return Ok(None);
        };
        let Some(payload) = self.verifier.remembered(prepared, snapshot) else {
            return Ok(None);
        };
        let promise = self.environment.answer_at_once(js, &payload)?;
        if promise.is_some() {
            self.endpoint.counters().call();
        }
        Ok(promise)
    }

    fn verification_context<'call, 'env>(
        &'call self,
        purpose: Purpose,
        deadline: Deadline,
        signal: Option<Value<'env>>,
    ) -> CallContext<'call, 'env> {
        // Verifications that need the service's keys share one request for them.
        self.context(purpose.operation(), deadline, Progress::shared(), signal)
    }
}
