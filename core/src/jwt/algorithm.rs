//! The signature algorithms (RFC 7518, 3.1; RFC 8037, 3.1; RFC 9864, 2.2).

use aws_lc_rs::{digest, hmac};

/// A signature algorithm that can be verified. `none` is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-384.
    Rs384,
    /// RSASSA-PKCS1-v1_5 with SHA-512.
    Rs512,
    /// RSASSA-PSS with SHA-256.
    Ps256,
    /// RSASSA-PSS with SHA-384.
    Ps384,
    /// RSASSA-PSS with SHA-512.
    Ps512,
    /// ECDSA with P-256 and SHA-256.
    Es256,
    /// ECDSA with P-384 and SHA-384.
    Es384,
    /// ECDSA with P-521 and SHA-512.
    Es512,
    /// EdDSA with Ed25519: the older name of [`Self::Ed25519`].
    EdDsa,
    /// EdDSA with Ed25519.
    Ed25519,
    /// HMAC with SHA-256.
    Hs256,
    /// HMAC with SHA-384.
    Hs384,
    /// HMAC with SHA-512.
    Hs512,
}

/// Every algorithm and its `alg` name.
pub(crate) const NAMES: &[(&str, Algorithm)] = &[
    ("RS256", Algorithm::Rs256),
    ("RS384", Algorithm::Rs384),
    ("RS512", Algorithm::Rs512),
    ("PS256", Algorithm::Ps256),
    ("PS384", Algorithm::Ps384),
    ("PS512", Algorithm::Ps512),
    ("ES256", Algorithm::Es256),
    ("ES384", Algorithm::Es384),
    ("ES512", Algorithm::Es512),
    ("EdDSA", Algorithm::EdDsa),
    ("Ed25519", Algorithm::Ed25519),
    ("HS256", Algorithm::Hs256),
    ("HS384", Algorithm::Hs384),
    ("HS512", Algorithm::Hs512),
];

impl Algorithm {
    /// Returns the algorithm with this `alg` name. Case-sensitive.
    ///
    /// ```
    /// use genauth_core::jwt::Algorithm;
    ///
    /// assert_eq!(Algorithm::parse("ES256"), Some(Algorithm::Es256));
    /// assert_eq!(Algorithm::parse("none"), None);
    /// ```
    pub fn parse(name: &str) -> Option<Self> {
        NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, algorithm)| *algorithm)
    }

    /// The `alg` name.
    pub fn name(self) -> &'static str {
        NAMES
            .iter()
            .find(|(_, algorithm)| *algorithm == self)
            .map_or("", |(name, _)| name)
    }

    /// Whether the algorithm uses an RSA key.
    pub fn is_rsa(self) -> bool {
        matches!(
            self,
            Self::Rs256 | Self::Rs384 | Self::Rs512 | Self::Ps256 | Self::Ps384 | Self::Ps512
        )
    }

    /// Whether both names mean the same algorithm, so that a key for one is a key for the other.
    pub(super) fn is_same_signature(self, other: Self) -> bool {
        let is_ed25519 = |algorithm| matches!(algorithm, Self::EdDsa | Self::Ed25519);
        self == other || (is_ed25519(self) && is_ed25519(other))
    }

    /// Whether the signature is an HMAC, keyed with a shared secret.
    pub fn is_keyed_with_secret(self) -> bool {
        self.mac().is_some()
    }

    /// The HMAC function; `None` for public-key algorithms.
    pub(super) fn mac(self) -> Option<hmac::Algorithm> {
        match self {
            Self::Hs256 => Some(hmac::HMAC_SHA256),
            Self::Hs384 => Some(hmac::HMAC_SHA384),
            Self::Hs512 => Some(hmac::HMAC_SHA512),
            _ => None,
        }
    }

    /// The minimum length of an HMAC secret in bytes: the length of the hash (RFC 7518, 3.2).
    pub(super) fn min_secret_length(self) -> Option<usize> {
        self.mac().map(|mac| mac.digest_algorithm().output_len())
    }

    /// The hash function of `at_hash` (OpenID Connect Core 1.0, 3.1.3.6). For Ed25519 it is SHA-512, which
    /// the signature uses internally.
    pub(super) fn digest(self) -> &'static digest::Algorithm {
        match self {
            Self::Rs256 | Self::Ps256 | Self::Es256 | Self::Hs256 => &digest::SHA256,
            Self::Rs384 | Self::Ps384 | Self::Es384 | Self::Hs384 => &digest::SHA384,
            Self::Rs512 | Self::Ps512 | Self::Es512 | Self::Hs512 | Self::EdDsa | Self::Ed25519 => {
                &digest::SHA512
            }
        }
    }
}
