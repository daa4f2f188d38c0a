//! What the redirect helpers of `lib/redirects.js` ask: they read and write the request and response
//! objects, and everything else happens here.

use napi::bindgen_prelude::{Env, Object, Result, Unknown};
use napi_derive::napi;

use genauth_core::oidc::{self, Login};

use crate::client::AuthenticationClient;

/// Begins a login: `{ url, setCookies }`. `cookies` is the `Cookie` header of the browser, `encrypted`
/// whether its request came over TLS.
#[napi]
pub fn begin_login<'env>(
    env: &'env Env,
    client: &AuthenticationClient,
    arguments: Unknown<'env>,
    cookies: String,
    encrypted: bool,
) -> Result<Unknown<'env>> {
    client.value(env, &[arguments], |options, given| {
        let arguments = given.first().and_then(Option::as_deref);
        let arguments = arguments.map(str::as_bytes);
        let Login { url, set_cookies } =
            oidc::begin_login(options, arguments, &cookies, encrypted)?;
        Ok(serde_json::json!({ "url": url, "setCookies": set_cookies }).to_string())
    })
}

/// Ends a login: `{ clearCookie?, tokens }`, where the last is a promise. `target` is what the browser
/// asked for.
#[napi]
pub fn end_login<'env>(
    env: &'env Env,
    client: &AuthenticationClient,
    target: String,
    cookies: String,
    encrypted: bool,
    options: Unknown<'env>,
) -> Result<Object<'env>> {
    let (tokens, clear_cookie) = client.end_login(env, options, |options| {
        oidc::read_callback(options, &target, &cookies, encrypted)
    })?;
    let mut ended = Object::new(env)?;
    if let Some(clear_cookie) = clear_cookie {
        ended.set("clearCookie", clear_cookie)?;
    }
    ended.set("tokens", tokens)?;
    Ok(ended)
}
