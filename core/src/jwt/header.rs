//! The header of a token (RFC 7515, 4). The keys in it (`jwk`, `jku`, `x5u`, `x5c`) are ignored: a forger
//! would include a matching one.

use super::{
    algorithm::Algorithm,
    members::{Member, Members},
    token_refusal::{self, malformed, quoted},
};
use crate::error::{Error, Result};

/// The header parameters that verification uses.
pub(super) struct Header {
    pub(super) algorithm: Algorithm,
    pub(super) key_id: Option<String>,
    pub(super) media_type: Option<String>,
}

impl Header {
    /// Reads the JSON text of a header.
    ///
    /// # Errors
    /// `ERR_JWT_MALFORMED`, `ERR_JWT_CRITICAL`, `ERR_JWT_ALGORITHM`.
    pub(super) fn parse(json: &[u8]) -> Result<Self> {
        let members = Members::parse(json)
            .ok_or_else(|| malformed("has a header that is not a JSON object"))?;
        // RFC 7515, 4.1.11: every extension named here must be supported, and none is.
        if members.has("crit") {
            return Err(Error::token(
                token_refusal::CRITICAL,
                "The token's header requires extensions in \"crit\", and none is supported; have \
                 the service issue tokens without them.",
            ));
        }
        Ok(Self {
            algorithm: algorithm(&members)?,
            key_id: text(&members, "kid")?,
            media_type: text(&members, "typ")?,
        })
    }
}

fn algorithm(members: &Members<'_>) -> Result<Algorithm> {
    let name = match members.get::<String>("alg") {
        Member::Value(name) => name,
        Member::Absent => return Err(malformed("has no alg in its header")),
        Member::Malformed => {
            return Err(malformed("has an alg in its header that is not a string"));
        }
    };
    Algorithm::parse(&name).ok_or_else(|| {
        Error::token(
            token_refusal::ALGORITHM,
            format!(
                "The token's alg is {}, which is not supported; have the service sign with RS256, \
                 ES256 or another algorithm with a public key.",
                quoted(&name)
            ),
        )
    })
}

fn text(members: &Members<'_>, name: &str) -> Result<Option<String>> {
    members
        .get(name)
        .optional()
        .map_err(|()| malformed(&format!("has a {name} in its header that is not a string")))
}
