//! The requirements for a token (OpenID Connect Core 1.0, 3.1.3.7; RFC 7519, 4.1; RFC 8725).

use aws_lc_rs::{constant_time::verify_slices_are_equal, digest};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use super::{
    algorithm::Algorithm,
    claims::{Audience, Claims},
    compact::Contents,
    members::Member,
    token_refusal::{self, claim, quoted, quoted_list},
};
use crate::{
    error::{Error, Result},
    secret::Secret,
};

/// The purpose of a token. It decides which claims are required.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Identifies the user to the application.
    IdToken,
    /// Grants access to an API.
    AccessToken,
    /// Like [`Self::AccessToken`], for an API that authorizes requests: a token that may be an ID token is
    /// refused.
    ApiRequest,
}

/// The requirements for a token. They do not depend on the token.
#[derive(Debug, Clone)]
pub struct Policy {
    /// The purpose of the token.
    pub purpose: Purpose,
    /// Accepted values of `iss`, compared exactly.
    pub issuers: Vec<String>,
    /// The application id that `aud` of an ID token must contain and `azp` must equal.
    pub application: String,
    /// Unless empty, `aud` must contain one of these.
    pub audiences: Vec<String>,
    /// The only accepted algorithm of ID tokens. If `None`, all public-key algorithms are accepted, and HS256
    /// for a [`Self::received`] token. Other HMAC algorithms are accepted only if named here.
    pub algorithm: Option<Algorithm>,
    /// The secret of the application, which is the HMAC key.
    pub secret: Option<Secret>,
    /// Whether this process received the token from the token endpoint: then it was not forged by another
    /// holder of the secret.
    pub received: bool,
    /// Scopes that an access token must have.
    pub scopes: Vec<String>,
    /// The expected `nonce`.
    pub nonce: Option<Secret>,
    /// Longest time since the user signed in, in seconds.
    pub max_age: Option<f64>,
    /// Allowed clock difference, in seconds.
    pub clock_tolerance: f64,
    /// The access token issued with the ID token. `at_hash` must match it, if present.
    pub access_token: Option<Secret>,
}

impl Policy {
    /// Checks the claims of a token whose signature is verified. `now` is in seconds since 1970.
    ///
    /// # Errors
    /// `ERR_JWT_EXPIRED`, `ERR_JWT_CLAIM`; the error names the claim.
    pub(super) fn check_claims(&self, contents: &Contents, now: f64) -> Result<()> {
        let Contents { header, claims } = contents;
        self.check_issuer(claims)?;
        self.check_times(claims, now)?;
        self.check_audience(claims)?;
        self.check_authentication(claims, now)?;
        self.check_nonce(claims)?;
        match self.purpose {
            Purpose::AccessToken | Purpose::ApiRequest => self.check_access_token(contents),
            Purpose::IdToken => {
                self.check_authorized_party(claims)?;
                check_subject(claims)?;
                self.check_access_token_hash(claims, header.algorithm)
            }
        }
    }

    fn check_issuer(&self, claims: &Claims) -> Result<()> {
        let found = required("iss", &claims.issuer)?;
        if self.issuers.contains(found) {
            return Ok(());
        }
        Err(claim(
            "iss",
            format!(
                "The token's iss is {}, but {} is expected; set the option issuer if another \
                 issuer signs your tokens.",
                quoted(found),
                quoted_list(&self.issuers)
            ),
        ))
    }

    fn check_times(&self, claims: &Claims, now: f64) -> Result<()> {
        let expires = *required("exp", &claims.expires)?;
        if now >= expires + self.clock_tolerance {
            return Err(Error::claim(
                token_refusal::EXPIRED,
                "exp",
                format!("The token expired at {expires}, and the time is {now}; get a new one."),
            ));
        }
        if let Some(not_before) = optional("nbf", &claims.not_before)? {
            self.check_not_in_future("nbf", *not_before, now)?;
        }
        let issued_at = match self.purpose {
            Purpose::IdToken => Some(required("iat", &claims.issued_at)?),
            Purpose::AccessToken | Purpose::ApiRequest => optional("iat", &claims.issued_at)?,
        };
        issued_at.map_or(Ok(()), |issued_at| {
            self.check_not_in_future("iat", *issued_at, now)
        })
    }

    fn check_not_in_future(&self, name: &'static str, found: f64, now: f64) -> Result<()> {
        if found <= now + self.clock_tolerance {
            return Ok(());
        }
        Err(claim(
            name,
            format!(
                "The token's {name} is {found}, which is in the future: the time is {now}. Set \
                 the clock, or increase the option clockTolerance."
            ),
        ))
    }

    fn check_audience(&self, claims: &Claims) -> Result<()> {
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
                     issued for this audience.",
                    quoted_list(found)
                ),
            )
        };
        if for_application && !found.contains(&self.application) {
            return Err(refused(quoted(&self.application)));
        }
        let named = |name| self.audiences.contains(name);
        if !self.audiences.is_empty() && !found.iter().any(named) {
            return Err(refused(quoted_list(&self.audiences)));
        }
        Ok(())
    }

    fn check_authorized_party(&self, claims: &Claims) -> Result<()> {
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
                    "The token's azp is {}, but {} is expected; pass a token that was issued to \
                     this application.",
                    quoted(found),
                    quoted(&self.application)
                ),
            )),
            _ => Ok(()),
        }
    }

    fn check_authentication(&self, claims: &Claims, now: f64) -> Result<()> {
        let Some(max_age) = self.max_age else {
            return optional("auth_time", &claims.auth_time).map(|_| ());
        };
        let found = *required("auth_time", &claims.auth_time)?;
        self.check_not_in_future("auth_time", found, now)?;
        if now <= found + max_age + self.clock_tolerance {
            return Ok(());
        }
        Err(claim(
            "auth_time",
            format!(
                "The user signed in at {found}, more than {max_age} seconds before the current \
                 time {now}; have the user sign in again."
            ),
        ))
    }

    fn check_nonce(&self, claims: &Claims) -> Result<()> {
        let Some(expected) = &self.nonce else {
            return Ok(());
        };
        let found = required("nonce", &claims.nonce)?;
        verify_slices_are_equal(found.as_bytes(), expected.expose().as_bytes()).map_err(|_| {
            claim(
                "nonce",
                "The token's nonce is not the nonce of the sign-in; start a new sign-in."
                    .to_owned(),
            )
        })
    }

    fn check_access_token_hash(&self, claims: &Claims, algorithm: Algorithm) -> Result<()> {
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
                "The token's at_hash does not match the access token; pass the two tokens of one \
                 response."
                    .to_owned(),
            )
        })
    }
}

fn check_subject(claims: &Claims) -> Result<()> {
    if required("sub", &claims.subject)?.is_empty() {
        return Err(claim(
            "sub",
            "The token's sub is empty, so it identifies no user; get another token.".to_owned(),
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
            format!("The token's {name} has the wrong type; get another token."),
        )),
    }
}
