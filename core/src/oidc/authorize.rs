//! The authorization URL.

use serde::Serialize;

use super::arguments::ArgumentFields;
use crate::{
    error::Result,
    options::{Options, Protocol},
    sync::random,
    url_text::{component, pairs},
};

/// The authorization URL, with the values to store until the callback.
#[derive(Debug, Serialize)]
pub struct AuthorizeUrl {
    /// Address of the sign-in page.
    pub url: String,
    /// The value that the callback must contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// The value that the ID token must contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nonce: Option<String>,
}

/// A PKCE challenge and its method.
pub(super) type Challenge = (String, &'static str);

const CHALLENGE_METHODS: &[&str] = &["plain", "S256"];

/// Builds the URL of the sign-in page for the protocol of the client (RFC 6749, 4.1.1; OIDC Core, 3.1.2.1;
/// RFC 7636, 4.3; CAS 2.0, 2.1). State and nonce are generated unless the caller passes them.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for a field of the wrong type or value.
pub fn authorize_url(options: &Options, arguments: Option<&[u8]>) -> Result<AuthorizeUrl> {
    let fields = ArgumentFields::read("options", arguments)?;
    let challenge = caller_challenge(&fields)?;
    of(options, &fields, challenge.as_ref())
}

/// Builds the URL with a PKCE challenge and its method.
pub(super) fn of(
    options: &Options,
    fields: &ArgumentFields,
    challenge: Option<&Challenge>,
) -> Result<AuthorizeUrl> {
    let max_age = max_age(options, fields)?;
    match options.protocol {
        Protocol::Oidc => oidc(options, fields, challenge, max_age),
        Protocol::Oauth => oauth(options, fields, challenge),
        Protocol::Saml => Ok(AuthorizeUrl {
            url: format!(
                "{}/api/v2/saml-idp/{}",
                options.host.origin(),
                component(&options.app_id)
            ),
            state: fields.non_empty("state")?,
            nonce: None,
        }),
        Protocol::Cas => {
            let (origin, app_id) = (options.host.origin(), component(&options.app_id));
            let service = fields.non_empty("service")?;
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
    fields: &ArgumentFields,
    challenge: Option<&Challenge>,
    max_age: Option<u32>,
) -> Result<AuthorizeUrl> {
    let state = fields
        .non_empty("state")?
        .map_or_else(random::text::<24>, Ok)?;
    let nonce = fields
        .non_empty("nonce")?
        .map_or_else(random::text::<24>, Ok)?;
    let scope = fields
        .non_empty("scope")?
        .unwrap_or_else(|| options.scope.clone());
    let redirect_uri = fields.non_empty("redirectUri")?;
    let redirect_uri = redirect_uri.or_else(|| options.redirect_uri.clone());
    let (response_mode, response_type) = (
        fields.non_empty("responseMode")?,
        fields.non_empty("responseType")?,
    );
    let tenant_id = fields.non_empty("tenantId")?;
    let max_age = max_age.map(|seconds| seconds.to_string());
    let prompt = prompt(&scope, fields.flag("forced"));
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

fn oauth(
    options: &Options,
    fields: &ArgumentFields,
    challenge: Option<&Challenge>,
) -> Result<AuthorizeUrl> {
    let state = fields
        .non_empty("state")?
        .map_or_else(random::text::<24>, Ok)?;
    let scope = fields.non_empty("scope")?;
    let app_id = fields.non_empty("appId")?;
    let redirect_uri = fields.non_empty("redirectUri")?;
    let redirect_uri = redirect_uri.or_else(|| options.redirect_uri.clone());
    let response_type = fields.non_empty("responseType")?;
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
/// `ERR_INVALID_ARGUMENT` for other values, and for protocols without `max_age`, which could not be checked.
pub(super) fn max_age(options: &Options, fields: &ArgumentFields) -> Result<Option<u32>> {
    let max_age = fields.integer("maxAge")?;
    if max_age.is_some() && options.protocol != Protocol::Oidc {
        return Err(fields.wrong("maxAge", "left out unless the protocol is \"oidc\""));
    }
    Ok(max_age)
}

/// The challenge of the caller. The default method is S256, as in the documentation of the mirrored SDK;
/// `plain` gives no protection.
fn caller_challenge(fields: &ArgumentFields) -> Result<Option<Challenge>> {
    let method = fields.choice("codeChallengeMethod", CHALLENGE_METHODS)?;
    Ok(fields
        .non_empty("codeChallenge")?
        .map(|challenge| (challenge, method.unwrap_or("S256"))))
}
