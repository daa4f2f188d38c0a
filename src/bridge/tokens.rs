//! The arguments of `parseAccessToken` and `parseIDToken`.

use napi::sys::ValueType;

use super::{
    environment::Environment,
    js::{self, Js, Thrown},
    value::read_value,
};
use crate::{
    error::{Error, Result},
    jwt::{Purpose, Token},
    options::Object,
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

/// Reads the second argument: every known option, inherited or not, and every own name, so that
/// unknown ones can be refused.
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
    let known = names(purpose);
    let own = js.own_names(given)?;
    let unknown = own.iter().filter(|name| !known.contains(&name.as_str()));
    let mut object = Object::new();
    for name in known.iter().copied().chain(unknown.map(String::as_str)) {
        if name != SERVER_JWKS {
            object.push((name.to_owned(), read_value(js, js.get(given, name)?)?));
        }
    }
    let checks = match Checks::parse(&object, purpose) {
        Ok(checks) => checks,
        Err(error) => return Ok(Err(error)),
    };
    let server_jwks = match server_jwks(js, environment, js.get(given, SERVER_JWKS)?)? {
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
