//! The arguments of `parseAccessToken` and `parseIDToken`.

use genauth_core::{
    error::Error,
    jwt::{Purpose, Token},
    verify::{Checks, SERVER_JWKS, names, wrong_option},
};
use napi::sys::ValueType;

use super::client_options::read_object;
use crate::{
    calls::Environment,
    node_api::{Js, Result, Value},
};

/// The second argument.
#[derive(Default)]
pub(crate) struct TokenOptions {
    pub(crate) checks: Checks,
    /// JSON text of `serverJWKS`.
    pub(crate) server_jwks: Option<String>,
}

/// The token. A string that exceeds the maximum length of a token is not copied.
pub(crate) fn token_text(js: Js<'_>, given: Value<'_>) -> Result<String> {
    if js.type_of(given)? != ValueType::napi_string {
        return Err(Error::argument("token", "The token must be a string.").into());
    }
    let length = js.text_length(given)?;
    Token::check_length(length)?;
    js.ascii_text(given, length)
}

/// Reads the second argument, like [`read_object`].
pub(crate) fn token_options(
    js: Js<'_>,
    environment: &Environment,
    given: Value<'_>,
    purpose: Purpose,
) -> Result<TokenOptions> {
    match js.type_of(given)? {
        ValueType::napi_undefined | ValueType::napi_null => return Ok(TokenOptions::default()),
        ValueType::napi_object if !js.is_array(given)? => {}
        _ => return Err(Error::argument("options", "The options must be an object.").into()),
    }
    let named: Vec<&str> = names(purpose)
        .iter()
        .copied()
        .filter(|name| *name != SERVER_JWKS)
        .collect();
    let mut object = read_object(js, environment, given, &named)?;
    object.retain(|(name, _)| name != SERVER_JWKS);
    let checks = Checks::parse(&object, purpose)?;
    let [jwks] = environment.read(js, given, &[SERVER_JWKS])?;
    Ok(TokenOptions {
        checks,
        server_jwks: server_jwks(js, environment, jwks)?,
    })
}

fn server_jwks(js: Js<'_>, environment: &Environment, given: Value<'_>) -> Result<Option<String>> {
    match js.type_of(given)? {
        ValueType::napi_undefined | ValueType::napi_null => Ok(None),
        ValueType::napi_object if !js.is_array(given)? => {
            let text = match environment.stringify(js, given) {
                Ok(text) => text,
                // A cycle, a bigint, or an exception of a getter.
                Err(error) => {
                    js.caught(error)?;
                    None
                }
            };
            text.map(Some).ok_or_else(|| wrong_jwks().into())
        }
        _ => Err(wrong_jwks().into()),
    }
}

fn wrong_jwks() -> Error {
    wrong_option(SERVER_JWKS, "an object { keys: [...] } of JSON Web Keys")
}
