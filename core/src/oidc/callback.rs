//! The callback of a login: the request with which the browser returns from the service.

use aws_lc_rs::constant_time;
use serde::Deserialize;
use url::form_urlencoded;

use super::{
    Prepared,
    cookie::cookies,
    login::clear_cookie,
    operations,
    token_endpoint::CodeGrant,
    transaction::{Sealer, Transaction, now},
};
use crate::{
    call::is_error_code,
    error::{Error, Kind, Result},
    options::Options,
    redact::Secrets,
};

/// A parsed callback.
pub struct Callback {
    /// The `Set-Cookie` value that deletes the cookie of the login, if there is one.
    pub clear_cookie: Option<String>,
    /// The exchange of the code, or the error of the login.
    pub outcome: Result<Exchange>,
}

/// A code with its verified login.
pub struct Exchange {
    code: String,
    transaction: Transaction,
}

impl Exchange {
    /// Builds the request that exchanges the code.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION` for a protocol without codes or a missing secret.
    pub fn request(&self, options: &Options) -> Result<Prepared> {
        let grant = CodeGrant {
            code: &self.code,
            redirect_uri: self.transaction.redirect_uri.as_deref(),
            code_verifier: Some(&self.transaction.code_verifier),
        };
        grant.request(options, &operations::CALLBACK)
    }

    /// The authorization code.
    pub fn code(&self) -> &str {
        &self.code
    }

    /// A unique identifier of the login: the random verifier. A state may be chosen by the caller and reused.
    pub fn login(&self) -> &str {
        &self.transaction.code_verifier
    }

    /// The expected nonce of the ID token.
    pub fn nonce(&self) -> Option<&str> {
        self.transaction.nonce.as_deref()
    }

    /// Checks `auth_time` of a verified ID token where the login has a `maxAge` (OIDC Core, 3.1.3.7, 13).
    /// `max_age` is about the moment of the authorization request, so the age counts back from there:
    /// the user may spend minutes on the sign-in page. `tolerance` is in seconds.
    ///
    /// # Errors
    /// `ERR_JWT_CLAIM` for a missing, too old or future `auth_time`.
    pub fn check_authentication(&self, claims: &str, tolerance: f64) -> Result<()> {
        #[derive(Deserialize)]
        struct Claims {
            auth_time: Option<f64>,
        }
        let Some(max_age) = self.transaction.max_age else {
            return Ok(());
        };
        let refused = |why: String| Err(Error::claim("ERR_JWT_CLAIM", "auth_time", why));
        let claims = serde_json::from_str::<Claims>(claims).ok();
        let Some(found) = claims.and_then(|claims| claims.auth_time) else {
            return refused(
                "The ID token has no auth_time, which a login with maxAge requires.".to_owned(),
            );
        };
        // `auth_time` is in whole seconds, so the time of the request is rounded down.
        let began = (self.transaction.began / 1_000) as f64;
        if found < began - f64::from(max_age) - tolerance {
            return refused(format!(
                "The user signed in at {found}, more than {max_age} seconds before the login began at \
                 {began}; let the user sign in again, with forced: true."
            ));
        }
        let now = (now() / 1_000) as f64;
        if found > now + tolerance {
            return refused(format!(
                "The user signed in at {found}, which is in the future, since it is {now}; set the \
                 clock, or allow for its error with the option clockTolerance."
            ));
        }
        Ok(())
    }
}

/// Reads the request that ends a login: `target` is its path with the query (or a whole URL),
/// `cookie_header` its cookies, `encrypted` whether it came over TLS.
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
    let parameters = match Parameters::read(query) {
        Ok(parameters) => parameters,
        Err(error) => {
            return Callback {
                clear_cookie: None,
                outcome: Err(error),
            };
        }
    };
    let sealer = Sealer::new(options);
    let found = parameters
        .state
        .as_deref()
        .and_then(|state| find(&sealer, state, cookie_header, encrypted));
    let (name, transaction) = found.unzip();
    Callback {
        clear_cookie: name.as_deref().map(clear_cookie),
        outcome: parameters.outcome(options, transaction),
    }
}

/// Finds the cookie and the login of a state. Over https, only a cookie with the prefix `__Host-` counts;
/// another one could come from a sibling domain.
fn find(
    sealer: &Sealer<'_>,
    state: &str,
    header: &str,
    encrypted: bool,
) -> Option<(String, Transaction)> {
    let kinds: &[bool] = if encrypted { &[true] } else { &[true, false] };
    kinds.iter().find_map(|secure| {
        let name = sealer.name(state, *secure);
        let transaction = open(sealer, &name, state, header)?;
        Some((name, transaction))
    })
}

fn open(sealer: &Sealer<'_>, name: &str, state: &str, header: &str) -> Option<Transaction> {
    let now = now();
    cookies(header)
        .filter(|(found, _)| *found == name)
        .filter_map(|(_, value)| sealer.open(name, value, now))
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
    /// # Errors
    /// `ERR_LOGIN_PARAMETER` where one of them comes twice (RFC 6749, 3.1): parsers disagree on which one
    /// applies.
    fn read(query: &str) -> Result<Self> {
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
            if place.replace(value.into_owned()).is_some() {
                let message = format!(
                    "The callback has the parameter {name} more than once; begin the login again."
                );
                return Err(Error::new(Kind::OAuth, "ERR_LOGIN_PARAMETER", message));
            }
        }
        Ok(read)
    }

    fn outcome(self, options: &Options, transaction: Option<Transaction>) -> Result<Exchange> {
        if let Some(error) = self.error.filter(|error| !error.is_empty()) {
            return Err(refused_by_service(&error, self.error_description));
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
                    "The callback does not belong to an open login of this browser; begin the login \
                     again. Where several processes or applications serve logins, all must have the \
                     same cookieSecret and cookieKey.",
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

/// The error in a callback. The texts are untrusted: anyone can call the callback URL.
fn refused_by_service(error: &str, description: Option<String>) -> Error {
    let secrets = Secrets::default();
    let error = match is_error_code(error) && secrets.permits(error) {
        true => error.to_owned(),
        false => "server_error".to_owned(),
    };
    let description = description.map(|text| secrets.clean(&text));
    let said = description.as_deref().map_or(String::new(), |text| {
        format!(": {}", text.trim_end_matches('.'))
    });
    let message = format!("The sign-in was refused with {error}{said}.");
    Error::oauth(error, description, message)
}

#[cfg(test)]
mod tests {
    use super::{Sealer, Transaction, find, now};
    use crate::options::{Options, Value};

    /// The name of the cookie depends on the state, so only a holder of the secret could make such a cookie.
    #[test]
    fn a_cookie_with_another_state_is_rejected() {
        let text = |text: &str| Value::String(text.to_owned());
        let given = [
            ("appId", "app"),
            ("appSecret", "s"),
            ("appHost", "example.com"),
        ];
        let given = given.map(|(name, value)| (name.to_owned(), text(value)));
        let options = Options::parse(&given.to_vec()).expect("the options are valid");
        let sealer = Sealer::new(&options);
        let name = sealer.name("one", false);
        let cookie = |state: &str| {
            let transaction = Transaction {
                state: state.to_owned(),
                nonce: None,
                redirect_uri: None,
                code_verifier: "verifier".to_owned(),
                max_age: None,
                began: now(),
            };
            format!("{name}={}", sealer.seal(&name, &transaction))
        };
        assert!(find(&sealer, "one", &cookie("one"), false).is_some());
        assert!(find(&sealer, "one", &cookie("two"), false).is_none());
    }
}
