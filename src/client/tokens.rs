//! `parseAccessToken`, `parseIDToken` and `verifyRequest`.

use napi::{
    JsValue,
    bindgen_prelude::{Env, Unknown},
};
use napi_derive::napi;

use super::{AuthenticationClient, protocols::unmapped};
use genauth_core::{
    http::Deadline,
    jwt::Purpose,
    tokens::{RequestVerification, Verification},
};

use crate::{
    arguments::{token_options, token_text},
    node_api::{Js, Thrown, Value},
};

/// Verifies the access token of a request to an API, by the values of its `Authorization` headers, and
/// gives its payload. `lib/requests.js` reads the request.
#[napi]
pub fn verify_request<'env>(
    env: Env,
    client: &AuthenticationClient,
    authorization: Vec<String>,
    options: Unknown<'env>,
    call_options: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let arguments = [options, call_options].map(|argument| argument.raw());
    client.promised(&env, |js| {
        client.start_verifying(js, authorization, arguments)
    })
}

#[napi]
impl AuthenticationClient {
    /// Verifies an access token and gives its payload.
    #[napi(js_name = "parseAccessToken")]
    pub fn parse_access_token<'env>(
        &self,
        env: Env,
        token: Unknown<'env>,
        options: Unknown<'env>,
        call_options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        self.parse_token(&env, Purpose::AccessToken, [token, options, call_options])
    }

    /// Verifies an ID token and gives its payload.
    #[napi(js_name = "parseIDToken")]
    pub fn parse_id_token<'env>(
        &self,
        env: Env,
        token: Unknown<'env>,
        options: Unknown<'env>,
        call_options: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        self.parse_token(&env, Purpose::IdToken, [token, options, call_options])
    }
}

impl AuthenticationClient {
    fn parse_token<'env>(
        &self,
        env: &Env,
        purpose: Purpose,
        arguments: [Unknown<'env>; 3],
    ) -> napi::Result<Unknown<'env>> {
        let [token, options, own] = arguments;
        let (options, own) = unmapped(env, options, own)?;
        let arguments = [token, options, own].map(|argument| argument.raw());
        self.promised(env, |js| self.start_parsing(js, purpose, arguments))
    }

    fn start_parsing(
        &self,
        js: Js,
        purpose: Purpose,
        [token, options, own]: [Value; 3],
    ) -> std::result::Result<Value, Thrown> {
        let operation = purpose.operation();
        let own = match self.call_options(js, own)? {
            Ok(own) => own,
            Err(error) => return self.refuse(js, operation, error),
        };
        let options = match token_options(js, &self.environment, options, purpose)? {
            Ok(options) => options,
            Err(error) => return self.refuse(js, operation, error),
        };
        let token = match token_text(js, token)? {
            Ok(token) => token,
            Err(error) => return self.refuse(js, operation, error),
        };
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
        self.begin(js, operation, deadline, own.signal, make)
    }

    fn start_verifying(
        &self,
        js: Js,
        authorization: Vec<String>,
        [options, own]: [Value; 2],
    ) -> std::result::Result<Value, Thrown> {
        let purpose = Purpose::ApiRequest;
        let operation = purpose.operation();
        let own = match self.call_options(js, own)? {
            Ok(own) => own,
            Err(error) => return self.refuse(js, operation, error),
        };
        let options = match token_options(js, &self.environment, options, purpose)? {
            Ok(options) => options,
            Err(error) => return self.refuse(js, operation, error),
        };
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
        self.begin(js, operation, deadline, own.signal, make)
    }
}
