// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

//! The JavaScript methods of the operations. All work is in `AuthenticationClient::call`.

use napi::bindgen_prelude::{Env, Result, Unknown};
use napi_derive::napi;

use super::table;
use crate::client::AuthenticationClient;

#[napi]
impl AuthenticationClient {
    /// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache.
    ///
    /// Deprecated: use `getWechatMpAccessTokenInfo`. The service has replaced this operation by
    /// that one, with the same argument and the same fields in the answer.
    ///
    /// `POST /api/v3/get-wechat-access-token`
    #[napi(js_name = "getWechatMpAccessToken")]
    pub fn get_wechat_mp_access_token<'env>(
        &self,
        env: Env,
        body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_WECHAT_MP_ACCESS_TOKEN;
        self.call(&env, operation, body, options)
    }

    /// Gets the access token of a WeChat Mini Program or Official Account from GenAuth's cache,
    /// with its expiry.
    ///
    /// `POST /api/v3/get-wechat-access-token-info`
    #[napi(js_name = "getWechatMpAccessTokenInfo")]
    pub fn get_wechat_mp_access_token_info<'env>(
        &self,
        env: Env,
        body: Unknown<'env>,
        options: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let operation = &table::GET_WECHAT_MP_ACCESS_TOKEN_INFO;
        self.call(&env, operation, body, options)
    }
}
