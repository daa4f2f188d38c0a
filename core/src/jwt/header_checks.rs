//! Checks of a token's header, made before a key is selected.

use super::{
    algorithm::Algorithm,
    compact::Contents,
    policy::{Policy, Purpose},
    token_refusal::{self, quoted},
};
use crate::{
    error::{Error, Result},
    secret::Secret,
};

/// The `typ` of access tokens (RFC 9068, 2.1).
const ACCESS_TOKEN: &str = "at+jwt";

impl Policy {
    /// Checks `alg` and `typ`.
    ///
    /// # Errors
    /// `ERR_JWT_ALGORITHM`, `ERR_JWT_WEAK_SECRET`, `ERR_JWT_TYPE`.
    pub(crate) fn check_header(&self, contents: &Contents) -> Result<()> {
        let algorithm = contents.header.algorithm;
        if !self.accepts(algorithm) {
            return Err(self.wrong_algorithm(algorithm));
        }
        if algorithm.is_keyed_with_secret() {
            self.secret_for(algorithm)?;
        }
        match &contents.header.media_type {
            Some(media_type) => self.check_media_type(media_type),
            None => Ok(()),
        }
    }

    /// Returns the secret for an HMAC algorithm. It must be at least as long as the hash (RFC 7518, 3.2); a
    /// shorter one can be guessed from one token.
    pub(super) fn secret_for(&self, algorithm: Algorithm) -> Result<&Secret> {
        let (Some(min_length), true) = (algorithm.min_secret_length(), self.accepts(algorithm))
        else {
            return Err(self.wrong_algorithm(algorithm));
        };
        let secret = self.secret.as_ref().ok_or_else(|| no_secret(algorithm))?;
        match secret.expose().len() {
            0 => Err(no_secret(algorithm)),
            length if length < min_length => Err(weak_secret(algorithm, min_length)),
            _ => Ok(secret),
        }
    }

    fn accepts(&self, algorithm: Algorithm) -> bool {
        let is_id_token = self.purpose == Purpose::IdToken;
        match self.algorithm {
            Some(named) if named == algorithm => true,
            Some(_) if is_id_token => false,
            _ if algorithm.is_keyed_with_secret() => {
                algorithm == Algorithm::Hs256 && is_id_token && self.received
            }
            _ => true,
        }
    }

    fn wrong_algorithm(&self, found: Algorithm) -> Error {
        let found_name = found.name();
        let message = match self.algorithm {
            Some(expected) if self.purpose == Purpose::IdToken => format!(
                "The token's alg is {found_name}, but the option idTokenSigningAlg names {}; set it \
                 to the algorithm that the application is configured with.",
                expected.name()
            ),
            _ if found == Algorithm::Hs256 && self.purpose == Purpose::IdToken => format!(
                "The token's alg is {found_name}, and this client did not receive the token from the \
                 token endpoint itself, so anyone who knows appSecret could have made it. If the \
                 application signs its ID tokens with {found_name}, set the option \
                 idTokenSigningAlg to \"{found_name}\"."
            ),
            _ => format!(
                "The token's alg is {found_name}, which is keyed with appSecret; it is accepted only \
                 if the option idTokenSigningAlg is \"{found_name}\". We recommend RS256 or \
                 ES256."
            ),
        };
        Error::token(token_refusal::ALGORITHM, message)
    }

    /// Checks that an explicit `typ` fits the purpose of the token (RFC 8725, 3.11).
    fn check_media_type(&self, found: &str) -> Result<()> {
        let kind = normalized_type(found);
        let accepted = match self.purpose {
            Purpose::IdToken => !kind.ends_with("+jwt"),
            Purpose::AccessToken | Purpose::ApiRequest => {
                !kind.ends_with("+jwt") || kind == ACCESS_TOKEN
            }
        };
        if accepted {
            return Ok(());
        }
        let expected = match self.purpose {
            Purpose::IdToken => "an ID token",
            Purpose::AccessToken | Purpose::ApiRequest => "an access token",
        };
        Err(Error::token(
            token_refusal::TYPE,
            format!(
                "The token's typ is {}, which is not the typ of {expected}; pass {expected}.",
                quoted(found)
            ),
        ))
    }
}

/// Whether `typ` marks an access token.
pub(super) fn is_access_token(media_type: Option<&str>) -> bool {
    media_type.is_some_and(|media_type| normalized_type(media_type) == ACCESS_TOKEN)
}

/// Normalizes a media type: removes parameters (RFC 9110, 8.3.1) and the optional prefix `application/` (RFC
/// 7515, 4.1.9).
fn normalized_type(media_type: &str) -> String {
    let lower = media_type.to_ascii_lowercase();
    let kind = lower.split(';').next().unwrap_or_default().trim();
    kind.strip_prefix("application/").unwrap_or(kind).to_owned()
}

fn no_secret(algorithm: Algorithm) -> Error {
    Error::token(
        token_refusal::ALGORITHM,
        format!(
            "The token's alg is {}, which is verified with the option appSecret; set it.",
            algorithm.name()
        ),
    )
}

fn weak_secret(algorithm: Algorithm, min_length: usize) -> Error {
    Error::token(
        token_refusal::WEAK_SECRET,
        format!(
            "The token's alg is {}, which needs a secret of at least {min_length} bytes (RFC 7518, 3.2), \
             but appSecret is shorter and could be guessed; have the service sign with RS256 or ES256.",
            algorithm.name()
        ),
    )
}
