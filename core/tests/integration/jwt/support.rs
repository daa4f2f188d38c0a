//! Keys, tokens signed with them, and what is expected of both.

use std::sync::LazyLock;

use aws_lc_rs::{
    encoding::{AsBigEndian, EcPublicKeyUncompressedBin},
    hmac,
    rand::SystemRandom,
    rsa::KeySize,
    signature::{self, EcdsaKeyPair, Ed25519KeyPair, KeyPair, RsaKeyPair},
};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use genauth_core::{
    error::{Error, Kind, Result},
    jwt::{KeySet, Policy, Purpose, Token, verify_with_keys},
    secret::Secret,
};
use serde_json::{Value, json};

/// The moment of every test, in seconds since 1970.
pub const NOW: f64 = 1_700_000_000.0;
pub const ISSUER: &str = "https://example.genauth.ai/oidc";
pub const APP: &str = "app-id";

/// Long enough for every HMAC (RFC 7518, 3.2).
pub const SECRET: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

pub const PUBLIC_KEY_ALGORITHMS: &[&str] = &[
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
    "Ed25519",
];

pub fn base64url(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// A key pair of the issuer.
pub enum Signer {
    Rsa(RsaKeyPair),
    Ec(EcdsaKeyPair, &'static str),
    Ed25519(Ed25519KeyPair),
}

pub static RSA: LazyLock<Signer> = LazyLock::new(Signer::rsa);
pub static P256: LazyLock<Signer> = LazyLock::new(|| {
    let pair = EcdsaKeyPair::generate(&signature::ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
    Signer::Ec(pair, "P-256")
});
pub static P384: LazyLock<Signer> = LazyLock::new(|| {
    let pair = EcdsaKeyPair::generate(&signature::ECDSA_P384_SHA384_FIXED_SIGNING).unwrap();
    Signer::Ec(pair, "P-384")
});
pub static P521: LazyLock<Signer> = LazyLock::new(|| {
    let pair = EcdsaKeyPair::generate(&signature::ECDSA_P521_SHA512_FIXED_SIGNING).unwrap();
    Signer::Ec(pair, "P-521")
});
pub static ED25519: LazyLock<Signer> =
    LazyLock::new(|| Signer::Ed25519(Ed25519KeyPair::generate().unwrap()));

/// The key pair for an algorithm.
pub fn signer(algorithm: &str) -> &'static Signer {
    match algorithm {
        "ES256" => &P256,
        "ES384" => &P384,
        "ES512" => &P521,
        "EdDSA" | "Ed25519" => &ED25519,
        _ => &RSA,
    }
}

impl Signer {
    pub fn rsa() -> Self {
        Self::Rsa(RsaKeyPair::generate(KeySize::Rsa2048).unwrap())
    }

    fn sign(&self, algorithm: &str, message: &[u8]) -> Vec<u8> {
        let random = SystemRandom::new();
        match self {
            Self::Rsa(pair) => {
                let encoding: &dyn signature::RsaEncoding = match algorithm {
                    "RS384" => &signature::RSA_PKCS1_SHA384,
                    "RS512" => &signature::RSA_PKCS1_SHA512,
                    "PS256" => &signature::RSA_PSS_SHA256,
                    "PS384" => &signature::RSA_PSS_SHA384,
                    "PS512" => &signature::RSA_PSS_SHA512,
                    _ => &signature::RSA_PKCS1_SHA256,
                };
                let mut bytes = vec![0; pair.public_modulus_len()];
                pair.sign(encoding, &random, message, &mut bytes).unwrap();
                bytes
            }
            Self::Ec(pair, _) => pair.sign(&random, message).unwrap().as_ref().to_vec(),
            Self::Ed25519(pair) => pair.sign(message).as_ref().to_vec(),
        }
    }

    /// The modulus and the exponent, from the `RSAPublicKey` of a 2048-bit key (RFC 8017, A.1.1).
    pub fn rsa_components(&self) -> (Vec<u8>, Vec<u8>) {
        let der = self.der();
        (der[9..265].to_vec(), der[267..].to_vec())
    }

    pub fn der(&self) -> &[u8] {
        let Self::Rsa(pair) = self else {
            panic!("not an RSA key");
        };
        pair.public_key().as_ref()
    }

    /// The public key as a JSON Web Key with this kid.
    pub fn jwk(&self, kid: &str) -> Value {
        let mut jwk = self.bare_jwk();
        jwk["kid"] = json!(kid);
        jwk
    }

    /// The public key with nothing but what it is.
    pub fn bare_jwk(&self) -> Value {
        match self {
            Self::Rsa(_) => {
                let (n, e) = self.rsa_components();
                json!({ "kty": "RSA", "n": base64url(n), "e": base64url(e) })
            }
            Self::Ec(pair, curve) => {
                let point: EcPublicKeyUncompressedBin<'_> =
                    pair.public_key().as_be_bytes().unwrap();
                let (x, y) = point.as_ref()[1..].split_at((point.as_ref().len() - 1) / 2);
                json!({ "kty": "EC", "crv": curve, "x": base64url(x), "y": base64url(y) })
            }
            Self::Ed25519(pair) => {
                json!({ "kty": "OKP", "crv": "Ed25519", "x": base64url(pair.public_key()) })
            }
        }
    }

    /// A token with exactly these texts, signed by this key in the way of `algorithm`.
    pub fn token(&self, algorithm: &str, header: &str, payload: &str) -> String {
        let signed = format!("{}.{}", base64url(header), base64url(payload));
        let signature = base64url(self.sign(algorithm, signed.as_bytes()));
        format!("{signed}.{signature}")
    }
}

/// A token signed with HMAC.
pub fn hmac_token(algorithm: &str, secret: &[u8], claims: &Value) -> String {
    let mac = match algorithm {
        "HS384" => hmac::HMAC_SHA384,
        "HS512" => hmac::HMAC_SHA512,
        _ => hmac::HMAC_SHA256,
    };
    let header = json!({ "alg": algorithm }).to_string();
    let signed = format!("{}.{}", base64url(header), base64url(claims.to_string()));
    let tag = hmac::sign(&hmac::Key::new(mac, secret), signed.as_bytes());
    format!("{signed}.{}", base64url(tag))
}

/// The claims of an ID token that passes.
pub fn id_claims() -> Value {
    json!({
        "iss": ISSUER, "sub": "user", "aud": APP, "exp": NOW + 600.0, "iat": NOW - 10.0,
    })
}

pub fn with(mut claims: Value, name: &str, value: Value) -> Value {
    claims[name] = value;
    claims
}

pub fn without(mut claims: Value, name: &str) -> Value {
    claims.as_object_mut().unwrap().remove(name);
    claims
}

/// A token of the issuer, whose keys are named after their algorithms.
pub fn issued(algorithm: &str, claims: &Value) -> String {
    let header = json!({ "alg": algorithm, "kid": algorithm }).to_string();
    signer(algorithm).token(algorithm, &header, &claims.to_string())
}

pub fn set(keys: &[Value]) -> KeySet {
    KeySet::parse(json!({ "keys": keys }).to_string().as_bytes()).unwrap()
}

/// The keys of [`issued`].
pub static KEYS: LazyLock<KeySet> = LazyLock::new(|| {
    let keys: Vec<Value> = PUBLIC_KEY_ALGORITHMS
        .iter()
        .map(|algorithm| with(signer(algorithm).jwk(algorithm), "alg", json!(algorithm)))
        .collect();
    set(&keys)
});

pub fn id_policy() -> Policy {
    Policy {
        purpose: Purpose::IdToken,
        issuers: vec![ISSUER.to_owned()],
        application: APP.to_owned(),
        audiences: Vec::new(),
        algorithm: None,
        secret: Some(Secret::new(SECRET.to_owned())),
        received: false,
        scopes: Vec::new(),
        nonce: None,
        max_age: None,
        clock_tolerance: 30.0,
        access_token: None,
    }
}

pub fn access_policy() -> Policy {
    Policy {
        purpose: Purpose::AccessToken,
        ..id_policy()
    }
}

/// Verifies at [`NOW`].
pub fn verify(token: &str, keys: &KeySet, policy: &Policy) -> Result<String> {
    let token = Token::parse(token)?;
    verify_with_keys(&token, keys, policy, NOW).map(|verified| verified.payload().to_owned())
}

/// The code and the claim of a refusal, which must not repeat the token.
#[track_caller]
pub fn refusal(token: &str, outcome: Result<String>) -> (String, Option<String>) {
    let error: Error = outcome.expect_err("the token must be refused");
    assert_eq!(error.kind(), Kind::Token, "{error:?}");
    for part in token.split('.').filter(|part| part.len() > 20) {
        assert!(!format!("{error:?}").contains(part), "{error:?}");
    }
    (
        error.code().to_owned(),
        error.claim_at_fault().map(str::to_owned),
    )
}

#[track_caller]
pub fn assert_refused(token: &str, keys: &KeySet, policy: &Policy, code: &str) {
    assert_eq!(
        refusal(token, verify(token, keys, policy)),
        (code.to_owned(), None)
    );
}

/// Signs these claims with RS256 and asserts that one of them is refused.
#[track_caller]
pub fn assert_claim_refused(claims: &Value, policy: &Policy, claim: &str) {
    let token = issued("RS256", claims);
    let expected = ("ERR_JWT_CLAIM".to_owned(), Some(claim.to_owned()));
    assert_eq!(refusal(&token, verify(&token, &KEYS, policy)), expected);
}

#[track_caller]
pub fn assert_accepted(claims: &Value, policy: &Policy) {
    let token = issued("RS256", claims);
    if let Err(error) = verify(&token, &KEYS, policy) {
        panic!("must be accepted: {error:?}");
    }
}
