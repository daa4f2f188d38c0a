//! Options of the sign-in protocols: verification of tokens, and the secrets of the login cookie.

use super::{Value, fields::Fields, host::Host};
use crate::{
    error::Result,
    jwt::{ALGORITHMS, Algorithm},
    secret::Secret,
};

/// Default tolerance between clocks, in seconds.
const DEFAULT_CLOCK_TOLERANCE: f64 = 30.0;
/// Largest tolerance, in seconds: a longer one would disable the check.
pub(crate) const LARGEST_CLOCK_TOLERANCE: f64 = 600.0;

/// Verification of tokens, and the secrets of the login cookie.
#[derive(Debug)]
pub struct TokenOptions {
    /// Accepted values of `iss`.
    pub issuers: Vec<String>,
    /// Accepted values of `aud` in an access token; empty for any.
    pub audiences: Vec<String>,
    /// The only algorithm accepted in ID tokens; `None` for any with a public key.
    pub id_token_signing_alg: Option<Algorithm>,
    /// Tolerance between clocks, in seconds.
    pub clock_tolerance: f64,
    /// Secrets of the login cookie: the first signs, all verify. If empty, the application's secret is
    /// used.
    pub cookie_secrets: Vec<Secret>,
}

impl TokenOptions {
    pub(super) fn parse(fields: &Fields<'_>, host: &Host) -> Result<Self> {
        let issuers =
            texts(fields, "issuer")?.unwrap_or_else(|| vec![format!("{}/oidc", host.origin())]);
        let cookie_secrets = texts(fields, "cookieSecret")?.unwrap_or_default();
        Ok(Self {
            issuers,
            audiences: texts(fields, "audience")?.unwrap_or_default(),
            id_token_signing_alg: fields.choice("idTokenSigningAlg", ALGORITHMS)?,
            clock_tolerance: clock_tolerance(fields)?,
            cookie_secrets: cookie_secrets.into_iter().map(Secret::new).collect(),
        })
    }
}

/// A string or a list of strings. An empty list, which would refuse every token, is refused.
fn texts(fields: &Fields<'_>, name: &str) -> Result<Option<Vec<String>>> {
    let Value::Array(values) = fields.get(name) else {
        return Ok(fields.line(name)?.map(|text| vec![text]));
    };
    let expected = "a string or a list of strings";
    let texts = values.iter().map(|value| match value {
        Value::String(text) if !text.is_empty() => Ok(text.clone()),
        other => Err(Fields::wrong(name, other, expected)),
    });
    let texts: Vec<String> = texts.collect::<Result<_>>()?;
    if texts.is_empty() {
        return Err(Fields::wrong(name, fields.get(name), expected));
    }
    Ok(Some(texts))
}

fn clock_tolerance(fields: &Fields<'_>) -> Result<f64> {
    let name = "clockTolerance";
    match fields.get(name) {
        Value::Nothing => Ok(DEFAULT_CLOCK_TOLERANCE),
        Value::Number(seconds) if (0.0..=LARGEST_CLOCK_TOLERANCE).contains(seconds) => Ok(*seconds),
        other => Err(Fields::wrong(
            name,
            other,
            "a number of seconds from 0 to 600",
        )),
    }
}
