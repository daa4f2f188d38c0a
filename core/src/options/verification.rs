//! Options of the sign-in protocols: what tokens must be, and what signs the login cookie.

use super::{Value, fields::Fields, host::Host};
use crate::{
    error::Result,
    jwt::{ALGORITHMS, Algorithm},
    secret::Secret,
};

/// Clocks of servers are rarely further apart, in seconds.
const DEFAULT_CLOCK_TOLERANCE: f64 = 30.0;
/// A tolerance above this switches the check off, in seconds.
pub(crate) const LARGEST_CLOCK_TOLERANCE: f64 = 600.0;

/// What tokens must be, and what signs the login cookie.
#[derive(Debug)]
pub struct TokenOptions {
    /// Values that `iss` may have.
    pub issuers: Vec<String>,
    /// Values of which `aud` of an access token must name one; empty for any.
    pub audiences: Vec<String>,
    /// The one algorithm that ID tokens may have; without it, any with a public key.
    pub id_token_signing_alg: Option<Algorithm>,
    /// How far clocks may be apart, in seconds.
    pub clock_tolerance: f64,
    /// Secrets of the login cookie: the first one signs, all are accepted. Without any, the
    /// application's secret signs.
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

/// A string, or a list of them; an empty list would refuse everything and is a mistake.
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
