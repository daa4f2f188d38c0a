//! The logout URL.

use super::arguments::ArgumentFields;
use crate::{
    error::Result,
    options::{Options, Protocol},
    url_text::{component, pairs},
};

/// Builds the URL that ends the session, for the protocol of the client. `arguments` are `{ redirectUri?,
/// idToken?, state? }`; the last two belong to OpenID Connect (RP-Initiated Logout 1.0, 2). The URL contains
/// `client_id`, so that the service can check the redirect URI without an ID token.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for a field that is not a string.
pub fn logout_url(options: &Options, arguments: Option<&[u8]>) -> Result<String> {
    let fields = ArgumentFields::read("options", arguments)?;
    let origin = options.host.origin();
    let redirect_uri = fields.non_empty("redirectUri")?;
    let with = |path: &str, name: &str| match &redirect_uri {
        Some(target) => format!("{origin}{path}?{name}={}", component(target)),
        None => format!("{origin}{path}"),
    };
    Ok(match options.protocol {
        Protocol::Cas => with("/cas-idp/logout", "url"),
        Protocol::Oauth | Protocol::Saml => with("/login/profile/logout", "redirect_uri"),
        Protocol::Oidc => {
            let target = redirect_uri.or_else(|| options.logout_redirect_uri.clone());
            // The service returns the state only to a redirect URI.
            let state = fields.non_empty("state")?.filter(|_| target.is_some());
            let id_token = fields.non_empty("idToken")?;
            let query = pairs(&[
                ("post_logout_redirect_uri", target.as_deref()),
                ("state", state.as_deref()),
                ("id_token_hint", id_token.as_deref()),
                ("client_id", Some(&options.app_id)),
            ]);
            format!("{origin}/oidc/session/end?{query}")
        }
    })
}
