//! Where the browser goes to sign in.

use serde::Serialize;

use super::arguments::Given;
use crate::{
    error::Result,
    options::{Options, Protocol},
    sync::random,
    url_text::{component, pairs},
};

/// Where to send the browser, and what to remember until it comes back.
#[derive(Debug, Serialize)]
pub struct AuthorizeUrl {
    /// Address of the sign-in page.
    pub url: String,
    /// Value that the callback must bring back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Value that the ID token must hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
}

/// A PKCE challenge and its method.
pub(super) type Challenge = (String, &'static str);

const CHALLENGE_METHODS: &[&str] = &["plain", "S256"];

/// The URL of the sign-in page by the client's protocol (RFC 6749, 4.1.1; OIDC Core, 3.1.2.1; RFC
/// 7636, 4.3; CAS 2.0, 2.1). State and nonce are made where the caller gives none.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for a field of the wrong type or value.
pub fn authorize_url(options: &Options, arguments: Option<&[u8]>) -> Result<AuthorizeUrl> {
    let given = Given::read("options", arguments)?;
    let challenge = given_challenge(&given)?;
    of(options, &given, challenge.as_ref())
}

/// The URL with a PKCE challenge and its method.
pub(super) fn of(
    options: &Options,
    given: &Given,
    challenge: Option<&Challenge>,
) -> Result<AuthorizeUrl> {
    let max_age = max_age(options, given)?;
    match options.protocol {
        Protocol::Oidc => oidc(options, given, challenge, max_age),
        Protocol::Oauth => oauth(options, given, challenge),
        Protocol::Saml => Ok(AuthorizeUrl {
            url: format!(
                "{}/api/v2/saml-idp/{}",
                options.host.origin(),
                component(&options.app_id)
            ),
            state: given.filled("state")?,
            nonce: None,
        }),
        Protocol::Cas => {
            let (origin, app_id) = (options.host.origin(), component(&options.app_id));
            let service = given.filled("service")?;
            let query = service.map_or(String::new(), |service| {
                format!("?service={}", component(&service))
            });
            Ok(AuthorizeUrl {
                url: format!("{origin}/cas-idp/{app_id}{query}"),
                state: None,
                nonce: None,
            })
        }
    }
}

fn oidc(
    options: &Options,
    given: &Given,
    challenge: Option<&Challenge>,
    max_age: Option<u32>,
) -> Result<AuthorizeUrl> {
    let state = given.filled("state")?.map_or_else(random::text::<24>, Ok)?;
    let nonce = given.filled("nonce")?.map_or_else(random::text::<24>, Ok)?;
    let scope = given
        .filled("scope")?
        .unwrap_or_else(|| options.scope.clone());
    let redirect_uri = given.filled("redirectUri")?;
    let redirect_uri = redirect_uri.or_else(|| options.redirect_uri.clone());
    let (response_mode, response_type) =
        (given.filled("responseMode")?, given.filled("responseType")?);
    let tenant_id = given.filled("tenantId")?;
    let max_age = max_age.map(|seconds| seconds.to_string());
    let prompt = prompt(&scope, given.flag("forced"));
    let query = pairs(&[
        ("redirect_uri", redirect_uri.as_deref()),
        (
            "response_mode",
            Some(response_mode.as_deref().unwrap_or("query")),
        ),
        (
            "response_type",
            Some(response_type.as_deref().unwrap_or("code")),
        ),
        ("client_id", Some(&options.app_id)),
        ("scope", Some(&scope)),
        ("state", Some(&state)),
        ("nonce", Some(&nonce)),
        ("tenant_id", tenant_id.as_deref()),
        ("prompt", prompt),
        ("max_age", max_age.as_deref()),
        ("code_challenge", challenge.map(|(value, _)| value.as_str())),
        (
            "code_challenge_method",
            challenge.map(|(_, method)| *method),
        ),
    ]);
    Ok(AuthorizeUrl {
        url: format!("{}/oidc/auth?{query}", options.host.origin()),
        state: Some(state),
        nonce: Some(nonce),
    })
}

fn oauth(options: &Options, given: &Given, challenge: Option<&Challenge>) -> Result<AuthorizeUrl> {
    let state = given.filled("state")?.map_or_else(random::text::<24>, Ok)?;
    let scope = given.filled("scope")?;
    let app_id = given.filled("appId")?;
    let redirect_uri = given.filled("redirectUri")?;
    let redirect_uri = redirect_uri.or_else(|| options.redirect_uri.clone());
    let response_type = given.filled("responseType")?;
    let query = pairs(&[
        ("state", Some(&state)),
        ("scope", Some(scope.as_deref().unwrap_or("user"))),
        (
            "client_id",
            Some(app_id.as_deref().unwrap_or(&options.app_id)),
        ),
        ("redirect_uri", redirect_uri.as_deref()),
        (
            "response_type",
            Some(response_type.as_deref().unwrap_or("code")),
        ),
        ("code_challenge", challenge.map(|(value, _)| value.as_str())),
        (
            "code_challenge_method",
            challenge.map(|(_, method)| *method),
        ),
    ]);
    Ok(AuthorizeUrl {
        url: format!("{}/oauth/auth?{query}", options.host.origin()),
        state: Some(state),
        nonce: None,
    })
}

/// The `prompt` parameter (OIDC Core, 3.1.2.1). A server grants `offline_access` only with consent
/// (OIDC Core, 11), so a forced login asks for both.
fn prompt(scope: &str, forced: bool) -> Option<&'static str> {
    let offline = scope.split(' ').any(|word| word == "offline_access");
    match (forced, offline) {
        (true, true) => Some("login consent"),
        (true, false) => Some("login"),
        (false, true) => Some("consent"),
        (false, false) => None,
    }
}

/// The field `maxAge`, in whole seconds (OIDC Core, 3.1.2.1, `max_age`).
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for anything else, and with a protocol that has no `max_age`: the caller
/// relies on a check that could not be made.
pub(super) fn max_age(options: &Options, given: &Given) -> Result<Option<u32>> {
    let max_age = given.integer("maxAge")?;
    if max_age.is_some() && options.protocol != Protocol::Oidc {
        return Err(given.wrong("maxAge", "left out unless the protocol is \"oidc\""));
    }
    Ok(max_age)
}

/// A challenge without a method is a digest: that is what the mirrored SDK's documentation makes of
/// it, and the method `plain` protects nothing.
fn given_challenge(given: &Given) -> Result<Option<Challenge>> {
    let method = given.choice("codeChallengeMethod", CHALLENGE_METHODS)?;
    Ok(given
        .filled("codeChallenge")?
        .map(|challenge| (challenge, method.unwrap_or("S256"))))
}
