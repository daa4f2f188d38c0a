//! The start of a login: the authorization URL, and the cookie for the callback.

use super::{
    arguments::ArgumentFields,
    authorize,
    cookie::{HOST_PREFIX, cookies, set_cookie},
    pkce,
    transaction::{LIFETIME, LONGEST, Sealer, Transaction, now},
};
use crate::{
    error::{Error, Result},
    options::{Options, Protocol},
};

/// Maximum number of open logins of one application in a browser; the oldest are evicted. More cookies would
/// exceed the header limit of most servers.
const MAX_OPEN_LOGINS: usize = 8;

/// The redirect to the sign-in page.
pub struct Login {
    /// Address of the sign-in page.
    pub url: String,
    /// Values of `Set-Cookie`.
    pub set_cookies: Vec<String>,
}

/// Begins a login: builds the URL with state, nonce and PKCE, and the cookie that stores them.
/// `cookie_header` is what the browser sent, `encrypted` whether its request came over TLS.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for a field of the wrong type, for a response type or mode whose callback
/// [`super::read_callback`] cannot read, and where the login would not fit into a cookie.
pub fn begin_login(
    options: &Options,
    arguments: Option<&[u8]>,
    cookie_header: &str,
    encrypted: bool,
) -> Result<Login> {
    let fields = ArgumentFields::read("options", arguments)?;
    if matches!(options.protocol, Protocol::Saml | Protocol::Cas) {
        let url = authorize::of(options, &fields, None)?.url;
        return Ok(Login {
            url,
            set_cookies: Vec::new(),
        });
    }
    // The server sees neither a fragment nor, with `SameSite=Lax`, the cookie of a form of another site.
    fields.choice("responseType", &["code"])?;
    fields.choice("responseMode", &["query"])?;
    let code_verifier = pkce::generate_code_challenge()?;
    let challenge = (pkce::s256(&code_verifier), "S256");
    let address = authorize::of(options, &fields, Some(&challenge))?;
    let redirect_uri = fields.non_empty("redirectUri")?;
    let transaction = Transaction {
        state: address.state.unwrap_or_default(),
        nonce: address.nonce,
        redirect_uri: redirect_uri.or_else(|| options.redirect_uri.clone()),
        code_verifier,
        max_age: authorize::max_age(options, &fields)?,
        began: now(),
    };
    let sealer = Sealer::new(options);
    let secure = is_secure(transaction.redirect_uri.as_deref(), encrypted);
    let mut set_cookies: Vec<String> = evicted(&sealer, cookie_header).map(clear_cookie).collect();
    let name = sealer.name(&transaction.state, secure);
    let value = sealer.seal(&name, &transaction);
    let cookie = set_cookie(&name, &value, LIFETIME.as_secs(), secure);
    if cookie.len() > LONGEST {
        let message = format!(
            "The login's cookie would have {} bytes, and browsers keep at most {LONGEST}; make state, \
             nonce or redirectUri shorter.",
            cookie.len()
        );
        return Err(Error::argument("options", message));
    }
    set_cookies.push(cookie);
    Ok(Login {
        url: address.url,
        set_cookies,
    })
}

/// The cookie names of the oldest logins of this client, to be evicted. Cookies that this client has not
/// signed are not counted: they belong to other applications on the host, or are forged.
fn evicted<'a>(sealer: &Sealer<'_>, header: &'a str) -> impl Iterator<Item = &'a str> {
    let now = now();
    let mut open: Vec<(u64, &str)> = cookies(header)
        .filter(|(name, _)| sealer.is_named(name))
        .filter_map(|(name, value)| Some((sealer.open(name, value, now)?.began, name)))
        .collect();
    open.sort_unstable();
    let too_many = (open.len() + 1).saturating_sub(MAX_OPEN_LOGINS);
    open.into_iter().take(too_many).map(|(_, name)| name)
}

/// The `Set-Cookie` value that deletes the cookie of a login.
pub(super) fn clear_cookie(name: &str) -> String {
    set_cookie(name, "", 0, name.starts_with(HOST_PREFIX))
}

/// Whether the callback is an https URL. Without a redirect URI, the service uses the configured one, which
/// is assumed to have the scheme of the current connection.
fn is_secure(redirect_uri: Option<&str>, encrypted: bool) -> bool {
    redirect_uri.map_or(encrypted, |uri| {
        uri.get(..8)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"))
    })
}
