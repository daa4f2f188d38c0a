//! WeChat tokens as JavaScript has them. `lib/wechat.js` keeps the answers; here is what it asks.

use napi::{
    JsValue,
    bindgen_prelude::{Env, Unknown},
};
use napi_derive::napi;

use super::{AuthenticationClient, Keeping, passed_on};
use genauth_core::{
    error::Error,
    operations::table,
    wechat::tokens::{Credentials, counters},
};

use crate::{arguments::optional_text, node_api::Js};

/// Whether a client's own calls are answered from the cache.
#[napi]
pub fn keeps_tokens(client: &AuthenticationClient) -> bool {
    client.wechat.are_kept()
}

/// The counts of the cache, which the whole process shares, as JSON text.
#[napi]
pub fn token_counters() -> String {
    serde_json::to_string(&counters()).expect("counts are numbers and a code")
}

/// The kept answer of a WeChat application, if it may be served now: its JSON text, and a function
/// that says whether it may be served once more.
#[napi]
pub fn kept_token(
    env: Env,
    client: &AuthenticationClient,
    app_id: String,
    app_secret: String,
) -> napi::Result<Option<Vec<Unknown<'static>>>> {
    let js = Js::new(env.raw());
    let Some((answer, ticket)) = client.wechat.kept(Credentials::new(app_id, app_secret)) else {
        return Ok(None);
    };
    let text = js.prepared_string(answer.text());
    let serves = js.predicate(move || ticket.serves());
    let values = [text, serves]
        .into_iter()
        .map(|value| Js::new(env.raw()).handed_back(value.map_err(passed_on)?));
    values.collect::<napi::Result<_>>().map(Some)
}

/// `getWechatMpAccessTokenInfo`, answered from the cache whatever the client is set to, and rejecting
/// where there is no token.
#[napi]
pub fn call_for_token<'env>(
    env: Env,
    client: &AuthenticationClient,
    argument: Unknown<'env>,
    options: Unknown<'env>,
) -> napi::Result<Unknown<'env>> {
    let operation = &table::GET_WECHAT_MP_ACCESS_TOKEN_INFO;
    client.call_keeping(&env, operation, &[argument], options, Keeping::Always)
}

/// Drops a token if it is still the one named, and says whether it was kept.
#[napi]
pub fn invalidate_token(
    env: Env,
    client: &AuthenticationClient,
    app_id: Unknown<'_>,
    access_token: Unknown<'_>,
) -> napi::Result<bool> {
    let js = Js::new(env.raw());
    let invalidate = || {
        let mut texts = Vec::with_capacity(2);
        for (name, value) in [("appId", &app_id), ("accessToken", &access_token)] {
            let text = optional_text(js, value.raw(), name)?;
            let text = text.and_then(|text| {
                text.filter(|text| !text.is_empty()).ok_or_else(|| {
                    Error::argument(name, format!("The {name} must be a non-empty string."))
                })
            });
            texts.push(text.map_err(|error| client.environment.throw(js, &error))?);
        }
        Ok(client.wechat.invalidate(&texts[0], &texts[1]))
    };
    invalidate().map_err(passed_on)
}
