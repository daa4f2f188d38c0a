//! One key of a set (RFC 7517, 4; RFC 7518, 6; RFC 8037, 2), parsed once for all verifications.

use aws_lc_rs::{
    error::Unspecified,
    signature::{
        self, ParsedPublicKey, RsaParameters, RsaPublicKeyComponents, VerificationAlgorithm,
    },
};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};

use super::{
    algorithm::Algorithm,
    digest::{Digest, sha256},
    members::Members,
    token_refusal::{self, quoted},
};
use crate::error::Error;

/// Minimum of RFC 7518, 3.3.
const SHORTEST_RSA_BITS: usize = 2048;
/// Maximum of aws-lc. Longer keys only make verification slower.
const LONGEST_RSA_BITS: usize = 8192;
/// In bytes. The common exponent 65537 has 17 bits; longer ones only make verification slower.
const LONGEST_EXPONENT: usize = 4;

/// A key of a set for verifying signatures.
pub(super) struct Key {
    pub(super) id: Option<String>,
    material: Material,
}

enum Material {
    /// The parsed key for each algorithm that it supports.
    Parsed(Vec<(Algorithm, PublicKey)>),
    /// A key that must not be used, and the reason.
    Refused {
        algorithms: Vec<Algorithm>,
        code: &'static str,
        why: &'static str,
    },
}

/// A public key for one algorithm.
pub(super) struct PublicKey {
    key: ParsedPublicKey,
    /// Identifies the key: the digest of its encoding.
    pub(super) digest: Digest,
}

impl PublicKey {
    fn new(key: ParsedPublicKey) -> Self {
        let digest = sha256(key.as_ref());
        Self { key, digest }
    }

    /// Verifies a signature.
    ///
    /// # Errors
    /// The signature is wrong.
    pub(super) fn verify_sig(&self, signed: &[u8], signature: &[u8]) -> Result<(), Unspecified> {
        self.key.verify_sig(signed, signature)
    }
}

/// Why a key must not be used.
struct Defect {
    code: &'static str,
    why: &'static str,
}

impl Key {
    /// Reads a JSON Web Key. `None` if it is not for verifying signatures or has an unknown type: a set may
    /// contain such keys (RFC 7517, 5).
    pub(super) fn parse(json: &[u8]) -> Option<Self> {
        let members = Members::parse(json)?;
        if !is_for_verification(&members)? {
            return None;
        }
        let id = members.get("kid").optional().ok()?;
        let own = match members.get::<String>("alg").optional().ok()? {
            None => None,
            Some(name) => Some(Algorithm::parse(&name)?),
        };
        let algorithms: Vec<Algorithm> = algorithms_of(&members)?
            .iter()
            .copied()
            .filter(|algorithm| own.is_none_or(|own| own.is_same_signature(*algorithm)))
            .collect();
        let parsed: Result<Vec<_>, Defect> = algorithms
            .iter()
            .map(|algorithm| Ok((*algorithm, PublicKey::new(parsed(&members, *algorithm)?))))
            .collect();
        let material = match parsed {
            Ok(parsed) => Material::Parsed(parsed),
            Err(Defect { code, why }) => Material::Refused {
                algorithms,
                code,
                why,
            },
        };
        Some(Self { id, material })
    }

    /// Whether the type and the `alg` of the key allow the algorithm.
    pub(super) fn supports(&self, algorithm: Algorithm) -> bool {
        match &self.material {
            Material::Parsed(parsed) => parsed.iter().any(|(known, _)| *known == algorithm),
            Material::Refused { algorithms, .. } => algorithms.contains(&algorithm),
        }
    }

    /// Whether both are the same public key; a set may contain duplicates.
    pub(super) fn is_same_as(&self, other: &Self) -> bool {
        let public = |key: &Self| match &key.material {
            Material::Parsed(parsed) => parsed.first().map(|(_, key)| key.digest),
            Material::Refused { .. } => None,
        };
        public(self).is_some_and(|digest| Some(digest) == public(other))
    }

    /// Returns the parsed key for an algorithm.
    ///
    /// # Errors
    /// `ERR_JWKS_WEAK_KEY`, `ERR_JWKS_MALFORMED`; `ERR_JWT_ALGORITHM` for an unsupported algorithm.
    pub(super) fn public_key(&self, algorithm: Algorithm) -> Result<&PublicKey, Error> {
        let name = || self.id.as_deref().map_or("without kid".to_owned(), quoted);
        match &self.material {
            Material::Parsed(parsed) => parsed
                .iter()
                .find(|(known, _)| *known == algorithm)
                .map(|(_, key)| key)
                .ok_or_else(|| {
                    Error::token(
                        token_refusal::ALGORITHM,
                        format!(
                            "The token's alg is {}, but its key {} is for another algorithm; have \
                             the service sign with the algorithm of the key.",
                            algorithm.name(),
                            name()
                        ),
                    )
                }),
            Material::Refused { code, why, .. } => Err(Error::token(
                code,
                format!(
                    "The key {} in the key set {why}; have the service replace it.",
                    name()
                ),
            )),
        }
    }
}

/// Whether `use` and `key_ops` allow verification (RFC 7517, 4.2 and 4.3). `None` if one is malformed.
fn is_for_verification(members: &Members<'_>) -> Option<bool> {
    let usage = members.get::<String>("use").optional().ok()?;
    let operations = members.get::<Vec<String>>("key_ops").optional().ok()?;
    Some(
        usage.is_none_or(|usage| usage == "sig")
            && operations.is_none_or(|operations| operations.iter().any(|name| name == "verify")),
    )
}

/// The algorithms for the type and curve of a key; `None` if they are unknown.
fn algorithms_of(members: &Members<'_>) -> Option<&'static [Algorithm]> {
    use Algorithm::{
        Ed25519, EdDsa, Es256, Es384, Es512, Ps256, Ps384, Ps512, Rs256, Rs384, Rs512,
    };
    let text = |name| members.get::<String>(name).optional().ok().flatten();
    match text("kty")?.as_str() {
        "RSA" => Some(&[Rs256, Rs384, Rs512, Ps256, Ps384, Ps512]),
        "EC" => match text("crv")?.as_str() {
            "P-256" => Some(&[Es256]),
            "P-384" => Some(&[Es384]),
            "P-521" => Some(&[Es512]),
            _ => None,
        },
        "OKP" if text("crv")? == "Ed25519" => Some(&[EdDsa, Ed25519]),
        _ => None,
    }
}

fn parsed(members: &Members<'_>, algorithm: Algorithm) -> Result<ParsedPublicKey, Defect> {
    match algorithm {
        Algorithm::Rs256 => rsa(members, &signature::RSA_PKCS1_2048_8192_SHA256),
        Algorithm::Rs384 => rsa(members, &signature::RSA_PKCS1_2048_8192_SHA384),
        Algorithm::Rs512 => rsa(members, &signature::RSA_PKCS1_2048_8192_SHA512),
        Algorithm::Ps256 => rsa(members, &signature::RSA_PSS_2048_8192_SHA256),
        Algorithm::Ps384 => rsa(members, &signature::RSA_PSS_2048_8192_SHA384),
        Algorithm::Ps512 => rsa(members, &signature::RSA_PSS_2048_8192_SHA512),
        Algorithm::Es256 => ec(members, &signature::ECDSA_P256_SHA256_FIXED, 32),
        Algorithm::Es384 => ec(members, &signature::ECDSA_P384_SHA384_FIXED, 48),
        Algorithm::Es512 => ec(members, &signature::ECDSA_P521_SHA512_FIXED, 66),
        Algorithm::EdDsa | Algorithm::Ed25519 => {
            point(&signature::ED25519, &coordinate(members, "x", 32)?)
        }
        // Shared secrets in a set are ignored.
        Algorithm::Hs256 | Algorithm::Hs384 | Algorithm::Hs512 => Err(MALFORMED),
    }
}

const MALFORMED: Defect = Defect {
    code: token_refusal::MALFORMED_SET,
    why: "is not a valid key of its type",
};

fn rsa(
    members: &Members<'_>,
    parameters: &'static RsaParameters,
) -> Result<ParsedPublicKey, Defect> {
    let modulus = integer(members, "n")?;
    let exponent = integer(members, "e")?;
    let bits = modulus.len() * 8 - modulus[0].leading_zeros() as usize;
    if bits < SHORTEST_RSA_BITS {
        return Err(Defect {
            code: token_refusal::WEAK_KEY,
            why: "is an RSA key of less than 2048 bits and is not secure",
        });
    }
    let odd = |integer: &[u8]| integer.last().is_some_and(|byte| byte % 2 == 1);
    if bits > LONGEST_RSA_BITS
        || exponent.len() > LONGEST_EXPONENT
        || exponent == [1]
        || !odd(&exponent)
        || !odd(&modulus)
    {
        return Err(MALFORMED);
    }
    RsaPublicKeyComponents {
        n: modulus,
        e: exponent,
    }
    .to_parsed_public_key(parameters)
    .map_err(|_| MALFORMED)
}

fn ec(
    members: &Members<'_>,
    parameters: &'static dyn VerificationAlgorithm,
    length: usize,
) -> Result<ParsedPublicKey, Defect> {
    // SEC 1, 2.3.3: an uncompressed point.
    let mut encoded = vec![4];
    encoded.extend(coordinate(members, "x", length)?);
    encoded.extend(coordinate(members, "y", length)?);
    point(parameters, &encoded)
}

/// Parses a point; fails if it is not on the curve.
fn point(
    parameters: &'static dyn VerificationAlgorithm,
    encoded: &[u8],
) -> Result<ParsedPublicKey, Defect> {
    ParsedPublicKey::new(parameters, encoded).map_err(|_| MALFORMED)
}

/// Reads a coordinate, which must have the full length for the curve (RFC 7518, 6.2.1.2).
fn coordinate(members: &Members<'_>, name: &str, length: usize) -> Result<Vec<u8>, Defect> {
    let bytes = bytes(members, name)?;
    if bytes.len() == length {
        Ok(bytes)
    } else {
        Err(MALFORMED)
    }
}

/// Reads a positive integer and removes leading zeros, which some issuers write before `n`.
fn integer(members: &Members<'_>, name: &str) -> Result<Vec<u8>, Defect> {
    let mut bytes = bytes(members, name)?;
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.drain(..zeros);
    if bytes.is_empty() {
        Err(MALFORMED)
    } else {
        Ok(bytes)
    }
}

fn bytes(members: &Members<'_>, name: &str) -> Result<Vec<u8>, Defect> {
    let text: Option<String> = members.get(name).optional().map_err(|()| MALFORMED)?;
    BASE64_URL_SAFE_NO_PAD
        .decode(text.ok_or(MALFORMED)?)
        .map_err(|_| MALFORMED)
}
