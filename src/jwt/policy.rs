//! What a token must be to be accepted (OpenID Connect Core 1.0, 3.1.3.7; RFC 7519, 4.1; RFC 8725).

use aws_lc_rs::{constant_time::verify_slices_are_equal, digest};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use super::{
    algorithm::Algorithm,
    claims::{Audience, Claims},
    compact::Token,
    members::Member,
    refusal::{self, claim, shown, shown_all},
};
use crate::{
    error::{Error, Result},
    secret::Secret,
};

/// What a token is for, which decides the claims that it must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Tells the application who has signed in.
    IdToken,
    /// Tells an API what its caller may do.
    AccessToken,
}

/// What a token must be to be accepted. The token itself has no say in any of it.
#[derive(Debug, Clone)]
pub struct Policy {
    pub purpose: Purpose,
    /// `iss` must be one of these, to the letter.
    pub issuers: Vec<String>,
    /// `aud` of an ID token must name this application, and its `azp` must be it.
    pub application: String,
    /// `aud` must name one of these, if there are any.
    pub audiences: Vec<String>,
    /// The one algorithm of ID tokens. Without it, every one with a public key is accepted. HMAC is
    /// accepted only where it is named here, together with [`Self::secret`].
    pub algorithm: Option<Algorithm>,
    /// The secret of HMAC; an empty one is none.
    pub secret: Option<Secret>,
    /// `nonce` must be this.
    pub nonce: Option<Secret>,
    /// The user must have signed in within so many seconds.
    pub max_age: Option<f64>,
    /// How far clocks may be apart, in seconds.
    pub clock_tolerance: f64,
    /// The access token that came with an ID token: `at_hash` must fit where there is one.
    pub access_token: Option<Secret>,
}

impl Policy {
    /// Judges the header, before any key is looked for.
    ///
    /// # Errors
    /// `ERR_JWT_ALGORITHM`, `ERR_JWT_TYPE`.
    pub fn admit(&self, token: &Token) -> Result<()> {
        self.algorithm(token.algorithm())?;
        match &token.header.media_type {
            Some(media_type) => self.media_type(media_type),
            None => Ok(()),
        }
    }

    /// The secret that a token with this algorithm is verified with.
    pub(super) fn secret_for(&self, algorithm: Algorithm) -> Option<&Secret> {
        self.secret
            .as_ref()
            .filter(|secret| self.algorithm == Some(algorithm) && !secret.expose().is_empty())
    }

    fn algorithm(&self, found: Algorithm) -> Result<()> {
        let accepted = match (found.mac(), self.purpose, self.algorithm) {
            (Some(_), _, _) => self.secret_for(found).is_some(),
            (None, Purpose::IdToken, Some(expected)) => found == expected,
            (None, _, _) => true,
        };
        if accepted {
            return Ok(());
        }
        if self.algorithm == Some(found) {
            return Err(Error::token(
                refusal::ALGORITHM,
                format!(
                    "The token's alg is {}, which is verified with the option appSecret; set it.",
                    found.name()
                ),
            ));
        }
        let expected = self
            .algorithm
            .map_or("one with a public key", Algorithm::name);
        Err(Error::token(
            refusal::ALGORITHM,
            format!(
                "The token's alg is {}, but {expected} is expected; set the option \
                 idTokenSigningAlg to what your application is configured with.",
                found.name()
            ),
        ))
    }

    /// A type that says what a token is for must say the right thing (RFC 8725, 3.11); `at+jwt` is that
    /// of access tokens (RFC 9068, 2.1).
    fn media_type(&self, found: &str) -> Result<()> {
        let lower = found.to_ascii_lowercase();
        // Parameters behind it (RFC 9110, 8.3.1) change nothing of what it is for.
        let kind = lower.split(';').next().unwrap_or_default().trim();
        let kind = kind.strip_prefix("application/").unwrap_or(kind);
        let accepted = match self.purpose {
            Purpose::IdToken => !kind.ends_with("+jwt"),
            Purpose::AccessToken => !kind.ends_with("+jwt") || kind == "at+jwt",
        };
        if accepted {
            return Ok(());
        }
        let expected = match self.purpose {
            Purpose::IdToken => "an ID token",
            Purpose::AccessToken => "an access token",
        };
        Err(Error::token(
            refusal::TYPE,
            format!(
                "The token's typ is {}, which is not that of {expected}; pass {expected}.",
                shown(found)
            ),
        ))
    }

    /// Judges the claims, once the signature is known to be right. `now` is in seconds since 1970.
    ///
    /// # Errors
    /// `ERR_JWT_EXPIRED`, `ERR_JWT_CLAIM`; the error names the claim.
    pub(super) fn check(&self, token: &Token, now: f64) -> Result<()> {
        let claims = &token.claims;
        self.issuer(claims)?;
        self.times(claims, now)?;
        self.audience(claims)?;
        self.authentication(claims, now)?;
        self.nonce(claims)?;
        match self.purpose {
            Purpose::AccessToken => Ok(()),
            Purpose::IdToken => {
                self.authorized_party(claims)?;
                subject(claims)?;
                self.access_token_hash(claims, token.algorithm())
            }
        }
    }

    fn issuer(&self, claims: &Claims) -> Result<()> {
        let found = required("iss", &claims.issuer)?;
        if self.issuers.contains(found) {
            return Ok(());
        }
        Err(claim(
            "iss",
            format!(
                "The token's iss is {}, but {} is expected; set the option issuer if your tokens \
                 come from elsewhere.",
                shown(found),
                shown_all(&self.issuers)
            ),
        ))
    }

    fn times(&self, claims: &Claims, now: f64) -> Result<()> {
        let expires = *required("exp", &claims.expires)?;
        if now >= expires + self.clock_tolerance {
            return Err(Error::claim(
                refusal::EXPIRED,
                "exp",
                format!("The token expired at {expires}, and it is {now}; get a new one."),
            ));
        }
        if let Some(not_before) = optional("nbf", &claims.not_before)? {
            self.past("nbf", *not_before, now)?;
        }
        let issued_at = match self.purpose {
            Purpose::IdToken => Some(required("iat", &claims.issued_at)?),
            Purpose::AccessToken => optional("iat", &claims.issued_at)?,
        };
        issued_at.map_or(Ok(()), |issued_at| self.past("iat", *issued_at, now))
    }

    fn past(&self, name: &'static str, found: f64, now: f64) -> Result<()> {
        if found <= now + self.clock_tolerance {
            return Ok(());
        }
        Err(claim(
            name,
            format!(
                "The token's {name} is {found}, which is in the future, for it is {now}; set the \
                 clock, or allow for its fault with the option clockTolerance."
            ),
        ))
    }

    fn audience(&self, claims: &Claims) -> Result<()> {
        let for_application = self.purpose == Purpose::IdToken;
        if !for_application && self.audiences.is_empty() {
            return Ok(());
        }
        let found = required("aud", &claims.audience)?.names();
        let refused = |expected: String| {
            claim(
                "aud",
                format!(
                    "The token's aud is {}, but {expected} is expected; pass a token that was \
                     issued for it.",
                    shown_all(found)
                ),
            )
        };
        if for_application && !found.contains(&self.application) {
            return Err(refused(shown(&self.application)));
        }
        let named = |name| self.audiences.contains(name);
        if !self.audiences.is_empty() && !found.iter().any(named) {
            return Err(refused(shown_all(&self.audiences)));
        }
        Ok(())
    }

    fn authorized_party(&self, claims: &Claims) -> Result<()> {
        let several = matches!(&claims.audience,
            Member::Value(Audience::Several(names)) if names.len() > 1);
        let found = if several {
            Some(required("azp", &claims.authorized_party)?)
        } else {
            optional("azp", &claims.authorized_party)?
        };
        match found {
            Some(found) if *found != self.application => Err(claim(
                "azp",
                format!(
                    "The token's azp is {}, but {} is expected; pass a token that was issued to it.",
                    shown(found),
                    shown(&self.application)
                ),
            )),
            _ => Ok(()),
        }
    }

    fn authentication(&self, claims: &Claims, now: f64) -> Result<()> {
        let Some(max_age) = self.max_age else {
            return optional("auth_time", &claims.auth_time).map(|_| ());
        };
        let found = *required("auth_time", &claims.auth_time)?;
        self.past("auth_time", found, now)?;
        if now <= found + max_age + self.clock_tolerance {
            return Ok(());
        }
        Err(claim(
            "auth_time",
            format!(
                "The user signed in at {found}, more than {max_age} seconds before now, {now}; let \
                 the user sign in again."
            ),
        ))
    }

    fn nonce(&self, claims: &Claims) -> Result<()> {
        let Some(expected) = &self.nonce else {
            return Ok(());
        };
        let found = required("nonce", &claims.nonce)?;
        verify_slices_are_equal(found.as_bytes(), expected.expose().as_bytes()).map_err(|_| {
            claim(
                "nonce",
                "The token's nonce is not the one that the sign-in began with; begin a new one."
                    .to_owned(),
            )
        })
    }

    fn access_token_hash(&self, claims: &Claims, algorithm: Algorithm) -> Result<()> {
        let found = optional("at_hash", &claims.access_token_hash)?;
        let (Some(found), Some(access_token)) = (found, &self.access_token) else {
            return Ok(());
        };
        let hash = digest::digest(algorithm.digest(), access_token.expose().as_bytes());
        let (left, _) = hash.as_ref().split_at(hash.as_ref().len() / 2);
        let expected = BASE64_URL_SAFE_NO_PAD.encode(left);
        verify_slices_are_equal(found.as_bytes(), expected.as_bytes()).map_err(|_| {
            claim(
                "at_hash",
                "The token's at_hash does not fit the access token; pass the two that came together."
                    .to_owned(),
            )
        })
    }
}

fn subject(claims: &Claims) -> Result<()> {
    if required("sub", &claims.subject)?.is_empty() {
        return Err(claim(
            "sub",
            "The token's sub is empty, so it tells of no user; get another token.".to_owned(),
        ));
    }
    Ok(())
}

fn required<'claims, T>(name: &'static str, found: &'claims Member<T>) -> Result<&'claims T> {
    optional(name, found)?.ok_or_else(|| {
        claim(
            name,
            format!("The token has no {name}, which is required; pass a token of the right kind."),
        )
    })
}

fn optional<'claims, T>(
    name: &'static str,
    found: &'claims Member<T>,
) -> Result<Option<&'claims T>> {
    match found {
        Member::Absent => Ok(None),
        Member::Value(value) => Ok(Some(value)),
        Member::Malformed => Err(claim(
            name,
            format!("The token's {name} is not of the type that it must have; get another token."),
        )),
    }
}
