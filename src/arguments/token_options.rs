//! The arguments of `parseAccessToken` and `parseIDToken`.

use napi::sys::ValueType;

use super::client_options::read_object;
use crate::{
    calls::Environment,
    node_api::{self as js, Js, Thrown},
};
use genauth_core::{
    error::{Error, Result},
    jwt::{Purpose, Token},
    tokens::{Checks, SERVER_JWKS, names, wrong_option},
};

/// What the second argument says.
#[derive(Default)]
pub(crate) struct TokenOptions {
    pub(crate) checks: Checks,
    /// JSON text of `serverJWKS`.
    pub(crate) server_jwks: Option<String>,
}

/// The token, which is copied only if it is not too long to be one.
pub(crate) fn token_text(js: Js, given: js::Value) -> js::Result<Result<String>> {
    if js.type_of(given)? != ValueType::napi_string {
        let error = Error::argument("token", "The token must be a string.");
        return Ok(Err(error));
    }
    match Token::check_length(js.text_length(given)?) {
        Ok(()) => js.text(given).map(Ok),
        Err(error) => Ok(Err(error)),
    }
}

/// Reads the second argument, as [`read_object`] does.
pub(crate) fn token_options(
    js: Js,
    environment: &Environment,
    given: js::Value,
    purpose: Purpose,
) -> js::Result<Result<TokenOptions>> {
    match js.type_of(given)? {
        ValueType::napi_undefined | ValueType::napi_null => return Ok(Ok(TokenOptions::default())),
        ValueType::napi_object if !js.is_array(given)? => {}
        _ => {
            let error = Error::argument("options", "The options must be an object.");
            return Ok(Err(error));
        }
    }
    let named: Vec<&str> = names(purpose)
        .iter()
        .copied()
        .filter(|name| *name != SERVER_JWKS)
        .collect();
    let mut object = read_object(js, environment, given, &named)?;
    object.retain(|(name, _)| name != SERVER_JWKS);
    let checks = match Checks::parse(&object, purpose) {
        Ok(checks) => checks,
        Err(error) => return Ok(Err(error)),
    };
    let jwks = environment.read(js, given, &[SERVER_JWKS])?;
    let Some(jwks) = jwks.first() else {
        return Err(Thrown);
    };
    let server_jwks = match server_jwks(js, environment, *jwks)? {
        Ok(server_jwks) => server_jwks,
        Err(error) => return Ok(Err(error)),
    };
    Ok(Ok(TokenOptions {
        checks,
        server_jwks,
    }))
}

fn server_jwks(
    js: Js,
    environment: &Environment,
    given: js::Value,
) -> js::Result<Result<Option<String>>> {
    match js.type_of(given)? {
        ValueType::napi_undefined | ValueType::napi_null => Ok(Ok(None)),
        ValueType::napi_object if !js.is_array(given)? => {
            match environment.stringify(js, given) {
                Ok(Some(text)) => Ok(Ok(Some(text))),
                Ok(None) => Ok(Err(wrong_jwks())),
                // A cycle or a bigint; what a getter throws is no better.
                Err(Thrown) => match js.take_exception() {
                    Some(_) => Ok(Err(wrong_jwks())),
                    None => Err(Thrown),
                },
            }
        }
        _ => Ok(Err(wrong_jwks())),
    }
}

fn wrong_jwks() -> Error {
    wrong_option(SERVER_JWKS, "an object { keys: [...] } of JSON Web Keys")
}
