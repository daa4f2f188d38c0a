//! `parseAccessToken`, `parseIDToken` and `verifyRequest`.

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{AuthenticationClient, protocols::unmapped};
use genauth_core::{
    call::Deadline,
    jwt::Purpose,
    verify::{RequestVerification, Verification},
};

use crate::{
    arguments::{token_options, token_text},
    node_api::{Js, Result, Value},
};

/// Verifies the access token of a request to an API, by the values of its `Authorization` headers, and
/// gives its payload. `lib/requests.js` reads the request.
#[napi]
pub fn verify_request<'env>(
    env: &'env Env,
    client: &AuthenticationClient,
    authorization: Vec<String>,
    options: Unknown<'env>,
    call_options: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let arguments = [options, call_options].map(Value::from);
    client.promised(env, Purpose::ApiRequest.operation(), |js| {
        client.start_verifying(js, authorization, arguments)
    })
}

#[napi]
impl AuthenticationClient {
    /// Verifies an access token and gives its payload.
    #[napi(js_name = "parseAccessToken")]
    pub fn parse_access_token<'env>(
        &self,
        env: &'env Env,
        token: Unknown<'env>,
        options: Unknown<'env>,
        call_options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        self.parse_token(env, Purpose::AccessToken, [token, options, call_options])
    }

    /// Verifies an ID token and gives its payload.
    #[napi(js_name = "parseIDToken")]
    pub fn parse_id_token<'env>(
        &self,
        env: &'env Env,
        token: Unknown<'env>,
        options: Unknown<'env>,
        call_options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        self.parse_token(env, Purpose::IdToken, [token, options, call_options])
    }
}

impl AuthenticationClient {
    fn parse_token<'env>(
        &self,
        env: &'env Env,
        purpose: Purpose,
        arguments: [Unknown<'env>; 3],
    ) -> napi::Result<Unknown<'env>> {
        self.promised(env, purpose.operation(), |js| {
            self.start_parsing(js, purpose, arguments.map(Value::from))
        })
    }

    fn start_parsing<'env>(
        &self,
        js: Js<'env>,
        purpose: Purpose,
        [token, options, own]: [Value<'env>; 3],
    ) -> Result<Value<'env>> {
        let (options, own) = unmapped(js, options, own)?;
        let own = self.call_options(js, own)?;
        let options = token_options(js, &self.environment, options, purpose)?;
        let token = token_text(js, token)?;
        let deadline = Deadline::after(own.timeout);
        let verification = Verification {
            purpose,
            token,
            checks: options.checks,
            server_jwks: options.server_jwks,
            deadline,
        };
        let verifier = self.verifier.clone();
        let snapshot = self.endpoint.snapshot();
        let make = move || verifier.verify(snapshot, verification);
        self.begin(js, purpose.operation(), deadline, own.signal, make)
    }

    fn start_verifying<'env>(
        &self,
        js: Js<'env>,
        authorization: Vec<String>,
        [options, own]: [Value<'env>; 2],
    ) -> Result<Value<'env>> {
        let purpose = Purpose::ApiRequest;
        let own = self.call_options(js, own)?;
        let options = token_options(js, &self.environment, options, purpose)?;
        let deadline = Deadline::after(own.timeout);
        let request = RequestVerification {
            authorization,
            checks: options.checks,
            server_jwks: options.server_jwks,
            deadline,
        };
        let verifier = self.verifier.clone();
        let snapshot = self.endpoint.snapshot();
        let make = move || verifier.verify_request(snapshot, request);
        self.begin(js, purpose.operation(), deadline, own.signal, make)
    }
}
