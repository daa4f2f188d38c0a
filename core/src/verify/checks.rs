//! The options of one verification.

use super::wrong_option;
use crate::{
    error::{Error, Result},
    jwt::Purpose,
    options::{LARGEST_CLOCK_TOLERANCE, Object, Value, shown_name},
    secret::Secret,
};

/// The validated options of one verification.
#[derive(Debug, Default, PartialEq)]
pub struct Checks {
    /// The expected `nonce` of an ID token.
    pub nonce: Option<Secret>,
    /// `aud` must contain one of these.
    pub audiences: Option<Vec<String>>,
    /// Longest time since the user signed in, in seconds.
    pub max_age: Option<f64>,
    /// Allowed clock difference, in seconds.
    pub clock_tolerance: Option<f64>,
    /// The access token that `at_hash` of an ID token must match.
    pub access_token: Option<Secret>,
    /// Scopes that an access token must have.
    pub scopes: Vec<String>,
}

/// The option with the keys, which is read separately.
pub const SERVER_JWKS: &str = "serverJWKS";

/// Returns the names of the options for a purpose.
pub fn names(purpose: Purpose) -> &'static [&'static str] {
    match purpose {
        Purpose::IdToken => &[
            SERVER_JWKS,
            "nonce",
            "audience",
            "maxAge",
            "clockTolerance",
            "accessToken",
        ],
        Purpose::AccessToken => &[SERVER_JWKS, "nonce", "audience", "maxAge", "clockTolerance"],
        Purpose::ApiRequest => &[SERVER_JWKS, "audience", "scope", "maxAge", "clockTolerance"],
    }
}

impl Checks {
    /// Validates the options of the caller, without [`SERVER_JWKS`].
    ///
    /// # Errors
    /// `ERR_INVALID_ARGUMENT` on `options.…`.
    pub fn parse(given: &Object, purpose: Purpose) -> Result<Self> {
        let mut checks = Self::default();
        for (name, value) in given {
            match name.as_str() {
                known if !names(purpose).contains(&known) => return Err(unknown(known, purpose)),
                _ if matches!(value, Value::Nothing) => {}
                "nonce" => checks.nonce = Some(text(name, value)?),
                "accessToken" => checks.access_token = Some(text(name, value)?),
                "audience" => checks.audiences = Some(audiences(value)?),
                "scope" => checks.scopes = scopes(value)?,
                "maxAge" => checks.max_age = Some(seconds(name, value, f64::MAX)?),
                "clockTolerance" => {
                    let tolerance = seconds(name, value, LARGEST_CLOCK_TOLERANCE)?;
                    checks.clock_tolerance = Some(tolerance);
                }
                _ => {}
            }
        }
        Ok(checks)
    }
}

fn unknown(name: &str, purpose: Purpose) -> Error {
    let shown = shown_name(name);
    Error::argument(
        format!("options.{shown}"),
        format!(
            "There is no option {shown:?} here; there are {}. Call options are the next argument.",
            names(purpose).join(", ")
        ),
    )
}

/// Reads a non-empty string: an empty one would disable a check by mistake.
fn text(name: &str, value: &Value) -> Result<Secret> {
    match value {
        Value::String(text) if !text.is_empty() => Ok(Secret::new(text.clone())),
        _ => Err(wrong_option(name, "a non-empty string")),
    }
}

fn audiences(value: &Value) -> Result<Vec<String>> {
    let one = std::slice::from_ref(value);
    let given = match value {
        Value::Array(several) => several.as_slice(),
        _ => one,
    };
    let texts: Option<Vec<String>> = given
        .iter()
        .map(|value| match value {
            Value::String(text) if !text.is_empty() => Some(text.clone()),
            _ => None,
        })
        .collect();
    texts
        .filter(|texts| !texts.is_empty())
        .ok_or_else(|| wrong_option("audience", "a string or a list of strings"))
}

/// RFC 6749, 3.3: scopes are printable ASCII without spaces, quotes and backslashes, separated by spaces.
fn scopes(value: &Value) -> Result<Vec<String>> {
    let given: Vec<&str> = match value {
        Value::String(text) => text.split(' ').collect(),
        Value::Array(several) => several
            .iter()
            .map(|value| match value {
                Value::String(text) => text.as_str(),
                _ => "",
            })
            .collect(),
        _ => Vec::new(),
    };
    let is_scope = |name: &&str| {
        let allowed = |byte| matches!(byte, b'!' | b'#'..=b'[' | b']'..=b'~');
        !name.is_empty() && name.bytes().all(allowed)
    };
    if given.is_empty() || !given.iter().all(is_scope) {
        return Err(wrong_option(
            "scope",
            "a string of scopes separated by one space, or a list of scopes",
        ));
    }
    Ok(given.into_iter().map(str::to_owned).collect())
}

fn seconds(name: &str, value: &Value, most: f64) -> Result<f64> {
    match value {
        Value::Number(seconds) if (0.0..=most).contains(seconds) => Ok(*seconds),
        _ => Err(wrong_option(
            name,
            &if most == f64::MAX {
                "a number of seconds, at least 0".to_owned()
            } else {
                format!("a number of seconds from 0 to {most}")
            },
        )),
    }
}
