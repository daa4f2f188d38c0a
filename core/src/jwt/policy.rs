//! What a token must be to be accepted (OpenID Connect Core 1.0, 3.1.3.7; RFC 7519, 4.1; RFC 8725).

use aws_lc_rs::{constant_time::verify_slices_are_equal, digest};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use super::{
    algorithm::Algorithm,
    claims::{Audience, Claims},
    compact::Token,
    members::Member,
    token_refusal::{self, claim, shown, shown_all},
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
    /// As [`Self::AccessToken`], for an API that lets its callers in: a token that may be an ID token is
    /// refused.
    ApiRequest,
}

/// Requirements for a token to be accepted. None of them depends on the token.
#[derive(Debug, Clone)]
pub struct Policy {
    /// What the token is for.
    pub purpose: Purpose,
    /// `iss` must be one of these, to the letter.
    pub issuers: Vec<String>,
    /// `aud` of an ID token must name this application, and its `azp` must be it.
    pub application: String,
    /// `aud` must name one of these, if there are any.
    pub audiences: Vec<String>,
    /// The one algorithm of ID tokens. Without it, every one with a public key is accepted, and HS256
    /// for a token that was [`Self::received`]. No other HMAC is accepted unless it is named here.
    pub algorithm: Option<Algorithm>,
    /// The application's secret, the key of HMAC.
    pub secret: Option<Secret>,
    /// Whether this process received the token from the token endpoint itself, so that nobody who only
    /// knows the secret can have made it.
    pub received: bool,
    /// What `scope` of an access token must name, all of it.
    pub scopes: Vec<String>,
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
            Purpose::AccessToken | Purpose::ApiRequest => self.access(token),
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
                token_refusal::EXPIRED,
                "exp",
                format!("The token expired at {expires}, and it is {now}; get a new one."),
            ));
        }
        if let Some(not_before) = optional("nbf", &claims.not_before)? {
            self.past("nbf", *not_before, now)?;
        }
        let issued_at = match self.purpose {
            Purpose::IdToken => Some(required("iat", &claims.issued_at)?),
            Purpose::AccessToken | Purpose::ApiRequest => optional("iat", &claims.issued_at)?,
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

pub(super) fn optional<'claims, T>(
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
