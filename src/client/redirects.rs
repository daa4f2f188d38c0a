//! The native half of the redirect helpers: `lib/redirects.js` reads and writes the request and response
//! objects, and everything else happens here.

use genauth_core::oidc::{self, Login};
use napi::bindgen_prelude::{Env, Object, Unknown};
use napi_derive::napi;

use super::AuthenticationClient;
use crate::node_api::Js;

/// Begins a login: `{ url, setCookies }`. `cookies` is the `Cookie` header of the browser, `encrypted`
/// whether its request came over TLS.
#[napi]
pub fn begin_login<'env>(
    env: &'env Env,
    client: Unknown<'env>,
    arguments: Unknown<'env>,
    cookies: String,
    encrypted: bool,
) -> napi::Result<Unknown<'env>> {
    let js = Js::new(env);
    let client = AuthenticationClient::from_receiver(js, client.into())?;
    let begun = client.value(js, &[arguments.into()], |options, given| {
        let Login { url, set_cookies } =
            oidc::begin_login(options, given.at(0), &cookies, encrypted)?;
        Ok(serde_json::json!({ "url": url, "setCookies": set_cookies }).to_string())
    });
    Ok(js.hand_back(begun?))
}

/// Ends a login: `{ clearCookie?, tokens }`, where `tokens` is a promise. `target` is the request target of
/// the browser.
#[napi]
pub fn end_login<'env>(
    env: &'env Env,
    client: Unknown<'env>,
    target: String,
    cookies: String,
    encrypted: bool,
    options: Unknown<'env>,
) -> napi::Result<Object<'env>> {
    let js = Js::new(env);
    let client = AuthenticationClient::from_receiver(js, client.into())?;
    let (tokens, clear_cookie) = client.end_login(js, options.into(), |options| {
        oidc::read_callback(options, &target, &cookies, encrypted)
    })?;
    let mut ended = Object::new(env)?;
    if let Some(clear_cookie) = clear_cookie {
        ended.set("clearCookie", clear_cookie)?;
    }
    ended.set("tokens", js.hand_back(tokens))?;
    Ok(ended)
}
