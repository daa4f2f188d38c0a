//! The JavaScript methods of the sign-in protocols. What they ask is laid out in [`genauth_core::oidc`], and
//! sent as every other call.

use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;
use serde_json::Value;

use genauth_core::oidc::{self, operations};

use crate::client::{Arguments, AuthenticationClient};

/// The argument of this place, as JSON text.
fn at(arguments: &Arguments, place: usize) -> Option<&[u8]> {
    Some(arguments.get(place)?.as_ref()?.as_bytes())
}

#[napi]
impl AuthenticationClient {
    /// The URL of the sign-in page, by the protocol of the client.
    #[napi(js_name = "buildAuthorizeUrl")]
    pub fn build_authorize_url<'env>(
        &self,
        env: &'env Env,
        arguments: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        self.value(env, &[arguments], |options, given| {
            let address = oidc::authorize_url(options, at(given, 0))?;
            Ok(serde_json::to_string(&address).expect("a URL and two texts are JSON"))
        })
    }

    /// The URL that ends the session, by the protocol of the client.
    #[napi(js_name = "buildLogoutUrl")]
    pub fn build_logout_url<'env>(
        &self,
        env: &'env Env,
        arguments: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        self.value(env, &[arguments], |options, given| {
            Ok(Value::from(oidc::logout_url(options, at(given, 0))?).to_string())
        })
    }

    /// A PKCE code verifier (RFC 7636, 4.1).
    #[napi(js_name = "generateCodeChallenge")]
    pub fn generate_code_challenge<'env>(&self, env: &'env Env) -> Result<Unknown<'env>> {
        self.value(env, &[], |_, _| {
            Ok(Value::from(oidc::generate_code_challenge()?).to_string())
        })
    }

    /// The code challenge of a code verifier (RFC 7636, 4.2).
    #[napi(js_name = "getCodeChallengeDigest")]
    pub fn get_code_challenge_digest<'env>(
        &self,
        env: &'env Env,
        arguments: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        self.value(env, &[arguments], |_, given| {
            Ok(Value::from(oidc::code_challenge_digest(at(given, 0))?).to_string())
        })
    }

    /// Exchanges an authorization code for tokens (RFC 6749, 4.1.3).
    #[napi(js_name = "getAccessTokenByCode")]
    pub fn get_access_token_by_code<'env>(
        &self,
        env: &'env Env,
        code: Unknown<'env>,
        arguments: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = operations::CODE.named(self.options());
        self.perform_with_options(
            env,
            operation,
            [code, arguments, options],
            |options, given| oidc::by_code(options, at(given, 0), at(given, 1)),
        )
    }

    /// Gets a new access token for a refresh token (RFC 6749, 6).
    #[napi(js_name = "getNewAccessTokenByRefreshToken")]
    pub fn get_new_access_token_by_refresh_token<'env>(
        &self,
        env: &'env Env,
        refresh_token: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = operations::REFRESH.named(self.options());
        self.perform(
            env,
            operation,
            &[refresh_token],
            options,
            |options, given| oidc::by_refresh_token(options, at(given, 0)),
        )
    }

    /// Gets an access token for a programmatic account or the application (RFC 6749, 4.4).
    #[napi(js_name = "getAccessTokenByClientCredentials")]
    pub fn get_access_token_by_client_credentials<'env>(
        &self,
        env: &'env Env,
        scope: Unknown<'env>,
        arguments: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = operations::CLIENT_CREDENTIALS.named(self.options());
        self.perform_with_options(
            env,
            operation,
            [scope, arguments, options],
            |options, given| oidc::by_client_credentials(options, at(given, 0), at(given, 1)),
        )
    }

    /// Asks whether a token is valid (RFC 7662).
    #[napi(js_name = "introspectToken")]
    pub fn introspect_token<'env>(
        &self,
        env: &'env Env,
        token: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = operations::INTROSPECTION.named(self.options());
        self.perform(env, operation, &[token], options, |options, given| {
            oidc::introspection(options, at(given, 0))
        })
    }

    /// Revokes a token (RFC 7009).
    #[napi(js_name = "revokeToken")]
    pub fn revoke_token<'env>(
        &self,
        env: &'env Env,
        token: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = operations::REVOCATION.named(self.options());
        self.perform(env, operation, &[token], options, |options, given| {
            oidc::revocation(options, at(given, 0))
        })
    }

    /// Reads the claims of the user whom an access token stands for (OIDC Core, 5.3).
    #[napi(js_name = "getUserInfoByAccessToken")]
    pub fn get_user_info_by_access_token<'env>(
        &self,
        env: &'env Env,
        access_token: Unknown<'env>,
        arguments: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = operations::USERINFO_BY_GET.named(self.options());
        self.perform_with_options(
            env,
            operation,
            [access_token, arguments, options],
            |options, given| oidc::userinfo(options, at(given, 0), at(given, 1)),
        )
    }

    /// Checks a ticket of CAS 1.0.
    #[napi(js_name = "validateTicketV1")]
    pub fn validate_ticket_v1<'env>(
        &self,
        env: &'env Env,
        ticket: Unknown<'env>,
        service: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &operations::VALIDATE;
        self.perform(
            env,
            operation,
            &[ticket, service],
            options,
            |options, given| oidc::validate_ticket_v1(options, at(given, 0), at(given, 1)),
        )
    }

    /// Checks a ticket of CAS 2.0.
    #[napi(js_name = "validateTicketV2")]
    pub fn validate_ticket_v2<'env>(
        &self,
        env: &'env Env,
        ticket: Unknown<'env>,
        service: Unknown<'env>,
        format: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &operations::SERVICE_VALIDATE;
        self.perform(
            env,
            operation,
            &[ticket, service, format],
            options,
            |options, given| {
                oidc::validate_ticket_v2(options, at(given, 0), at(given, 1), at(given, 2))
            },
        )
    }
}
