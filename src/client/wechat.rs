//! WeChat tokens for JavaScript. `lib/wechat.js` keeps the answers and calls these functions.

use napi::bindgen_prelude::{Env, Unknown};
use napi_derive::napi;

use super::{AuthenticationClient, CacheUse};
use genauth_core::{error::Error, operation::table, wechat::credentials::Credentials};

use crate::{
    arguments::optional_text,
    node_api::{CallError, Js},
};

/// Whether calls of a client are answered from the cache.
#[napi]
pub fn keeps_tokens(env: &Env, client: Unknown<'_>) -> napi::Result<bool> {
    let client = AuthenticationClient::from_receiver(Js::new(env), client.into())?;
    Ok(client.wechat.caching_enabled())
}

/// The cached answer of a WeChat application, if it may be served now: its JSON text, and a function
/// that tells whether it may be served again.
#[napi]
pub fn kept_token<'env>(
    env: &'env Env,
    client: Unknown<'env>,
    app_id: String,
    app_secret: String,
) -> napi::Result<Option<Vec<Unknown<'env>>>> {
    let js = Js::new(env);
    let client = AuthenticationClient::from_receiver(js, client.into())?;
    let Some((answer, ticket)) = client.wechat.kept(Credentials::new(app_id, app_secret)) else {
        return Ok(None);
    };
    let text = js.prepared_string(answer.text())?;
    let serves = js.predicate(move || ticket.serves())?;
    Ok(Some(vec![js.hand_back(text), js.hand_back(serves)]))
}

/// `getWechatMpAccessTokenInfo`, answered from the cache whatever the options of the client, and rejected
/// where there is no token.
#[napi]
pub fn call_for_token<'env>(
    env: &'env Env,
    client: Unknown<'env>,
    argument: Unknown<'env>,
    options: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let operation = table::GET_WECHAT_MP_ACCESS_TOKEN_INFO.operation();
    let js = Js::new(env);
    let client = AuthenticationClient::from_receiver(js, client.into())?;
    let (argument, options) = (argument.into(), options.into());
    let promise = client.call_with_cache(js, operation, &[argument], options, CacheUse::Always);
    Ok(js.hand_back(promise?))
}

/// Removes a token if it is still the given one. Returns whether it was cached.
#[napi]
pub fn invalidate_token(
    env: &Env,
    client: Unknown<'_>,
    app_id: Unknown<'_>,
    access_token: Unknown<'_>,
) -> napi::Result<bool> {
    let js = Js::new(env);
    let client = AuthenticationClient::from_receiver(js, client.into())?;
    let required = |name: &str, value: Unknown<'_>| {
        optional_text(js, value.into(), name)?
            .filter(|text| !text.is_empty())
            .ok_or_else(|| {
                let message = format!("The {name} must be a non-empty string.");
                CallError::from(Error::argument(name, message))
            })
    };
    let invalidate = || {
        let app_id = required("appId", app_id)?;
        let access_token = required("accessToken", access_token)?;
        Ok(client.wechat.invalidate(&app_id, &access_token))
    };
    Ok(invalidate().map_err(|error| client.environment.throw(js, error))?)
}
