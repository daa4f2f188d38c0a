//! `parseAccessToken`, `parseIDToken` and `verifyRequest`.

use std::{future::ready, sync::Arc};

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;
use zeroize::Zeroizing;

use super::{AuthenticationClient, protocols::unmapped};
use genauth_core::{
    call::{Answer, Deadline, Progress, Snapshot},
    error,
    jwt::Purpose,
    verify::{Prepared, Verification, Verifier},
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
        let (verification, signal) = self.verification(js, purpose, arguments)?;
        let token = token_text(js, token)?;
        let context = self.verification_context(&verification, signal);
        let prepared = self.verifier.prepare(token, verification);
        self.start_verification(
            js,
            context,
            Ok(prepared),
            async |verifier, snapshot, prepared| verifier.verify(snapshot, prepared?).await,
        )
    }

    fn start_verifying<'env>(
        &self,
        js: Js<'env>,
        authorization: &[String],
        arguments: (Value<'env>, Value<'env>),
    ) -> Result<Value<'env>> {
        let (verification, signal) = self.verification(js, Purpose::ApiRequest, arguments)?;
        let context = self.verification_context(&verification, signal);
        let prepared = self.verifier.prepare_request(authorization, verification);
        self.start_verification(js, context, prepared, |verifier, snapshot, prepared| {
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

    fn verification_context<'call, 'env>(
        &'call self,
        verification: &Verification,
        signal: Option<Value<'env>>,
    ) -> CallContext<'call, 'env> {
        self.context(
            verification.purpose.operation(),
            verification.deadline,
            // Verifications that need the service's keys share one request for them.
            Progress::shared(),
            signal,
        )
    }

    /// Answers from the memory of verified tokens, or starts the verification that `verify` creates. An answer from
    /// memory needs no other thread, unless the call has a signal or is observed.
    fn start_verification<'env, F>(
        &self,
        js: Js<'env>,
        context: CallContext<'_, 'env>,
        prepared: error::Result<Prepared>,
        verify: impl FnOnce(Arc<Verifier>, error::Result<Snapshot>, error::Result<Prepared>) -> F
        + Send
        + 'static,
    ) -> Result<Value<'env>>
    where
        F: Future<Output = error::Result<Answer>> + Send + 'static,
    {
        let snapshot = self.endpoint.snapshot();
        let remembered = match (&prepared, &snapshot) {
            (Ok(prepared), Ok(snapshot)) => self.verifier.remembered(prepared, snapshot),
            _ => None,
        };
        let Some(payload) = remembered else {
            let verifier = self.verifier.clone();
            let make = move || verify(verifier, snapshot, prepared);
            return self.environment.start(js, context, make);
        };
        if context.signal.is_none()
            && let Some(promise) = self.environment.answer_at_once(js, &payload)?
        {
            self.endpoint.counters().call();
            return Ok(promise);
        }
        let answer = ready(Ok(Answer::of(payload, 200)));
        self.environment.start(js, context, move || answer)
    }
}
