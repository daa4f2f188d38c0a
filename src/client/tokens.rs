//! `parseAccessToken`, `parseIDToken` and `verifyRequest`.

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{AuthenticationClient, protocols::unmapped};
use genauth_core::{
    call::{Answer, Deadline, Progress},
    error::{self, Error},
    jwt::Purpose,
    secret::Wiped,
    verify::{Known, Prepared, Verification},
};

use crate::{
    arguments::{CallOptions, token_options, token_text},
    calls::{CallContext, Environment, Opening},
    node_api::{EntryPoint, Js, Result, Value},
};

/// The texts of shorter tokens, in bytes, are read to the stack by [`SendToken`].
const LONGEST_ON_STACK: usize = 4096;

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

/// `sendToken`: verifies a token without options, for the client with this number. Returns a number or a promise: a
/// negative number names the claims of a remembered token to `lib/remembered.js`, any other one the promise of the call,
/// as that of `send` does.
pub(crate) struct SendToken;

impl EntryPoint<3> for SendToken {
    fn run<'env>(
        js: Js<'env>,
        [client, is_id_token, token]: [Value<'env>; 3],
    ) -> Result<Value<'env>> {
        let environment = Environment::of(js)?;
        let client = environment.at::<AuthenticationClient>(js.to_number(client)?);
        let client = client.ok_or_else(|| environment.throw(js, Error::internal().into()))?;
        let purpose = match js.to_boolean(is_id_token)? {
            true => Purpose::IdToken,
            false => Purpose::AccessToken,
        };
        client.promised(js, purpose.operation(), || {
            client.start_plain(js, purpose, token)
        })
    }
}

/// The JSON text of the claims that the last call of [`SendToken`] has found.
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
    /// Answers from the memory of verified tokens, or starts the verification.
    fn start_plain<'env>(
        &self,
        js: Js<'env>,
        purpose: Purpose,
        token: Value<'env>,
    ) -> Result<Value<'env>> {
        let snapshot = self.endpoint.snapshot();
        // A call that is logged is answered on the network thread.
        let usable = snapshot.as_ref().ok();
        let usable = usable.filter(|_| !self.environment.is_logged());
        let look_up = |token: &str| self.verifier.look_up(token, purpose, usable);
        let known = match js.with_ascii::<_, LONGEST_ON_STACK>(token, look_up) {
            Ok(Some(known)) => known,
            _ => look_up(&Wiped::new(token_text(js, token)?)),
        };
        let prepared = match known {
            Known::Unknown(prepared) => prepared,
            Known::Remembered(recalled) => {
                self.endpoint.counters().call();
                return js.number(self.environment.keep_claims(recalled));
            }
        };
        let deadline = Deadline::after(self.service().timeout);
        let context = self.verification_context(purpose, deadline, Opening::Slot);
        let verifier = self.verifier.clone();
        let verify = move || verifier.verify(snapshot, prepared, deadline);
        self.environment.start(js, context, verify)
    }

    /// Verifications that need the service's keys share one request for them.
    fn verification_context<'call, 'env>(
        &'call self,
        purpose: Purpose,
        deadline: Deadline,
        opening: impl Into<Opening<'env>>,
    ) -> CallContext<'call, 'env> {
        self.context(purpose.operation(), deadline, Progress::shared(), opening)
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
        let context = self.verification_context(purpose, deadline, own.signal);
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
