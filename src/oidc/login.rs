//! A login by redirects: off to the sign-in page, and back with a code.

use aws_lc_rs::constant_time;
use url::form_urlencoded;

use super::{
    Prepared,
    arguments::Given,
    authorize,
    cookie::{cookies, set_cookie},
    operations, pkce,
    token::CodeGrant,
    transaction::{LIFETIME, LONGEST, Sealer, Transaction, now},
};
use crate::{
    error::{Error, Kind, Result},
    http::{Reading, is_error_code},
    options::{Options, Protocol},
    redact,
};

/// Logins under way that one browser may have; the oldest give way. More would not fit into the
/// header that most servers accept.
const MOST_AT_ONCE: usize = 8;

/// Where the browser goes, and the cookies that it takes along.
pub struct Login {
    /// Address of the sign-in page.
    pub url: String,
    /// Values of `Set-Cookie`.
    pub set_cookies: Vec<String>,
}

/// Begins a login: makes the URL with state, nonce and PKCE, and the cookie that remembers them.
/// `cookie_header` is what the browser sent, `encrypted` whether it came over TLS.
///
/// # Errors
/// `ERR_INVALID_ARGUMENT` for a field of the wrong type, and where the login would not fit into a cookie.
pub fn begin_login(
    options: &Options,
    arguments: Option<&[u8]>,
    cookie_header: &str,
    encrypted: bool,
) -> Result<Login> {
    let given = Given::read("options", arguments)?;
    if matches!(options.protocol, Protocol::Saml | Protocol::Cas) {
        let url = authorize::of(options, &given, None)?.url;
        return Ok(Login {
            url,
            set_cookies: Vec::new(),
        });
    }
    let code_verifier = pkce::generate_code_challenge()?;
    let challenge = (pkce::s256(&code_verifier), "S256");
    let address = authorize::of(options, &given, Some(&challenge))?;
    let redirect_uri = given.filled("redirectUri")?;
    let transaction = Transaction {
        state: address.state.unwrap_or_default(),
        nonce: address.nonce,
        redirect_uri: redirect_uri.or_else(|| options.redirect_uri.clone()),
        code_verifier,
        began: now(),
    };
    let sealer = Sealer::new(options);
    let secure = is_secure(transaction.redirect_uri.as_deref(), encrypted);
    let mut set_cookies: Vec<String> = superfluous(&sealer, cookie_header)
        .map(|name| set_cookie(name, "", 0, secure))
        .collect();
    let name = sealer.name(&transaction.state);
    let value = sealer.seal(&transaction);
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

/// The oldest of our cookies, where one more would be too many.
fn superfluous<'a>(sealer: &Sealer<'_>, header: &'a str) -> impl Iterator<Item = &'a str> {
    let now = now();
    let mut ours: Vec<(u64, &str)> = cookies(header)
        .filter(|(name, _)| sealer.is_ours(name))
        .map(|(name, value)| {
            let began = sealer.open(name, value, now).map_or(0, |open| open.began);
            (began, name)
        })
        .collect();
    ours.sort_unstable();
    let too_many = (ours.len() + 1).saturating_sub(MOST_AT_ONCE);
    ours.into_iter().take(too_many).map(|(_, name)| name)
}

fn is_secure(redirect_uri: Option<&str>, encrypted: bool) -> bool {
    redirect_uri.map_or(encrypted, |uri| {
        uri.get(..8)
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https://"))
    })
}

/// The browser is back.
pub struct Callback {
    /// Value of `Set-Cookie` that takes the login's cookie away, where there was one.
    pub clear_cookie: Option<String>,
    /// What it brought.
    pub outcome: Result<Exchange>,
}

/// A code that belongs to a login of this browser.
pub struct Exchange {
    code: String,
    transaction: Transaction,
}

impl Exchange {
    /// The request that exchanges the code, with the redirect URI and the verifier of its login.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for a protocol without codes or a secret that is missing.
    pub fn request(&self, options: &Options) -> Result<Prepared> {
        let grant = CodeGrant {
            code: &self.code,
            redirect_uri: self.transaction.redirect_uri.as_deref(),
            code_verifier: Some(&self.transaction.code_verifier),
        };
        let mut prepared = grant.request(options, &operations::CALLBACK)?;
        prepared.content.reading = Reading::Tokens;
        Ok(prepared)
    }

    /// The value that the ID token must hold.
    pub fn nonce(&self) -> Option<&str> {
        self.transaction.nonce.as_deref()
    }
}

/// Reads the request that brings the browser back: `target` is its path with the query (or a whole
/// URL), `cookie_header` its cookies.
///
/// The outcome is an [`Kind::OAuth`] error where the server answers with `error`, and where state,
/// cookie and code do not belong together (`ERR_LOGIN_…`).
pub fn read_callback(
    options: &Options,
    target: &str,
    cookie_header: &str,
    encrypted: bool,
) -> Callback {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let query = query.split('#').next().unwrap_or_default();
    let parameters = Parameters::read(query);
    let sealer = Sealer::new(options);
    let transaction = parameters
        .state
        .as_deref()
        .and_then(|state| remembered(&sealer, state, cookie_header));
    let clear_cookie = transaction.as_ref().map(|transaction| {
        let secure = is_secure(transaction.redirect_uri.as_deref(), encrypted);
        set_cookie(&sealer.name(&transaction.state), "", 0, secure)
    });
    Callback {
        clear_cookie,
        outcome: parameters.outcome(options, transaction),
    }
}

/// The login that a state belongs to.
fn remembered(sealer: &Sealer<'_>, state: &str, header: &str) -> Option<Transaction> {
    let (name, now) = (sealer.name(state), now());
    cookies(header)
        .filter(|(found, _)| *found == name)
        .filter_map(|(_, value)| sealer.open(&name, value, now))
        .find(|transaction| {
            let expected = transaction.state.as_bytes();
            constant_time::verify_slices_are_equal(expected, state.as_bytes()).is_ok()
        })
}

/// The parameters of a callback (RFC 6749, 4.1.2; RFC 9207, 2).
#[derive(Default)]
struct Parameters {
    state: Option<String>,
    code: Option<String>,
    issuer: Option<String>,
    error: Option<String>,
    error_description: Option<String>,
}

impl Parameters {
    fn read(query: &str) -> Self {
        let mut read = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let place = match &*name {
                "state" => &mut read.state,
                "code" => &mut read.code,
                "iss" => &mut read.issuer,
                "error" => &mut read.error,
                "error_description" => &mut read.error_description,
                _ => continue,
            };
            // The first one counts, as in `URLSearchParams.get`.
            place.get_or_insert_with(|| value.into_owned());
        }
        read
    }

    fn outcome(self, options: &Options, transaction: Option<Transaction>) -> Result<Exchange> {
        if let Some(error) = self.error.filter(|error| !error.is_empty()) {
            return Err(answered(&error, self.error_description));
        }
        let refused = |code: &'static str, why: &str| Err(Error::new(Kind::OAuth, code, why));
        let Some(transaction) = transaction else {
            return if self.state.is_none() {
                refused(
                    "ERR_LOGIN_STATE_MISSING",
                    "The callback has no state; begin the login again.",
                )
            } else {
                refused(
                    "ERR_LOGIN_STATE",
                    "The callback belongs to no login that this browser has under way; begin it \
                     again. Where several processes or applications serve logins, all must have \
                     the same cookieSecret and cookieKey.",
                )
            };
        };
        if let Some(issuer) = &self.issuer
            && !options.tokens.issuers.contains(issuer)
        {
            return refused(
                "ERR_LOGIN_ISSUER",
                "The callback comes from another issuer than this client's (RFC 9207); set the \
                 option issuer if that is not a mistake.",
            );
        }
        match self.code.filter(|code| !code.is_empty()) {
            Some(code) => Ok(Exchange { code, transaction }),
            None => refused(
                "ERR_LOGIN_CODE_MISSING",
                "The callback has no authorization code; the response type of the login must be \
                 \"code\" and its response mode \"query\".",
            ),
        }
    }
}

/// The error that the server answered with, in the words of anybody who can call the callback.
fn answered(error: &str, description: Option<String>) -> Error {
    let code = if is_error_code(error) {
        redact::without_opaque_runs(error)
    } else {
        "server_error".to_owned()
    };
    let description = description.map(|text| {
        let printable = text.chars().filter(|shown| !shown.is_control());
        redact::without_opaque_runs(&printable.take(500).collect::<String>())
    });
    let said = description.as_deref().map_or(String::new(), |text| {
        format!(": {}", text.trim_end_matches('.'))
    });
    let message = format!("The sign-in was refused with {code}{said}.");
    Error::oauth(code, description, message)
}

#[cfg(test)]
mod tests {
    use super::{Sealer, Transaction, now, remembered};
    use crate::options::{Options, Value};

    /// The name of the cookie is made of the state, so that only who holds the secret could make such.
    #[test]
    fn a_cookie_that_holds_another_state_is_refused() {
        let text = |text: &str| Value::String(text.to_owned());
        let given = [
            ("appId", "app"),
            ("appSecret", "s"),
            ("appHost", "example.com"),
        ];
        let given = given.map(|(name, value)| (name.to_owned(), text(value)));
        let options = Options::parse(&given.to_vec()).expect("the options are in order");
        let sealer = Sealer::new(&options);
        let name = sealer.name("one");
        let cookie = |state: &str| {
            let transaction = Transaction {
                state: state.to_owned(),
                nonce: None,
                redirect_uri: None,
                code_verifier: "verifier".to_owned(),
                began: now(),
            };
            format!("{name}={}", sealer.seal_as(&name, &transaction))
        };
        assert!(remembered(&sealer, "one", &cookie("one")).is_some());
        assert!(remembered(&sealer, "one", &cookie("two")).is_none());
    }
}
