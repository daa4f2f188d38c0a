//! Tokens and keys. The input has three lines: a token, a set of keys, and a `Cache-Control` header.
//!
//! The tokens `signed-*` of the corpus are signed with keys that no longer exist: no other token
//! may ever be valid.

use std::sync::LazyLock;

use genauth_core::{
    error::{Error, Kind},
    jwt::{
        Algorithm, KeySet, Policy, Purpose, Token, key_set_lifetime, verify_with_keys,
        verify_with_secret,
    },
    secret::Secret,
};
use serde_json::Value;

use crate::support::parts;

/// A time at which the signed tokens are valid.
const NOW: f64 = 1_700_000_000.0;
/// The keys with which the signed tokens were verified first.
const KEYS: &str = include_str!("../corpus/jwt/keys");
/// A piece of a token of this length reveals it.
const SHORTEST_PIECE: usize = 32;

const SIGNED: &[&str] = &[
    include_str!("../corpus/jwt/signed-rs256"),
    include_str!("../corpus/jwt/signed-es256"),
    include_str!("../corpus/jwt/signed-eddsa"),
];
const SIGNED_WITH_SECRET: &str = include_str!("../corpus/jwt/signed-hs256");

static KEY_SET: LazyLock<KeySet> =
    LazyLock::new(|| KeySet::parse(KEYS.trim().as_bytes()).expect("a set of keys"));

pub fn run(data: &[u8]) {
    let [token, keys, cache_control] = parts(data).map(String::from_utf8_lossy);
    lifetime(&cache_control);
    let keys = KeySet::parse(keys.as_bytes()).map_err(|error| refusal(&error, "ERR_JWKS_"));
    let parsed = match Token::parse(&token) {
        Ok(parsed) => parsed,
        Err(error) => {
            assert!(!is_signed(&token), "{error}");
            shows_nothing(&error, &token);
            return refusal(&error, "ERR_JWT_");
        }
    };
    assert_eq!(token.split('.').count(), 3);
    for purpose in [Purpose::IdToken, Purpose::AccessToken] {
        let policy = policy(purpose, None);
        let verified = verify_with_keys(&parsed, &KEY_SET, &policy, NOW);
        assert_eq!(verified.is_ok(), is_signed(&token), "{token}");
        match verified {
            Ok(verified) => {
                let claims = claims(verified.payload());
                assert_eq!(claims["iss"], "https://example.com/oidc");
            }
            Err(error) => {
                shows_nothing(&error, &token);
                refusal(&error, "ERR_JW");
            }
        }
        if let Ok(keys) = &keys {
            // The caller chose these keys, so any result is allowed; the call only has to end.
            let _ = verify_with_keys(&parsed, keys, &policy, NOW);
        }
        let policy = self::policy(purpose, Some(Algorithm::Hs256));
        let verified = verify_with_secret(&parsed, &policy, NOW);
        let is_signed = token == SIGNED_WITH_SECRET.trim();
        assert_eq!(verified.is_ok(), is_signed, "{token}");
    }
}

fn is_signed(token: &str) -> bool {
    SIGNED.iter().any(|signed| signed.trim() == token)
}

fn policy(purpose: Purpose, algorithm: Option<Algorithm>) -> Policy {
    Policy {
        purpose,
        issuers: vec!["https://example.com/oidc".to_owned()],
        application: "app".to_owned(),
        audiences: Vec::new(),
        algorithm,
        secret: Some(Secret::new("0123456789abcdef0123456789abcdef".to_owned())),
        received: false,
        scopes: Vec::new(),
        nonce: Some(Secret::new("nonce".to_owned())),
        max_age: None,
        clock_tolerance: 30.0,
        access_token: None,
    }
}

fn claims(payload: &str) -> Value {
    serde_json::from_str(payload).expect("the claims are JSON")
}

fn refusal(error: &Error, prefix: &str) {
    assert_eq!(error.kind(), Kind::Token);
    assert!(error.code().starts_with(prefix), "{}", error.code());
}

fn shows_nothing(error: &Error, token: &str) {
    let shown = format!("{error:?} {error}");
    let signature = token.rsplit('.').next().unwrap_or_default();
    if signature.len() >= SHORTEST_PIECE {
        assert!(!shown.contains(signature), "{shown}");
    }
}

/// The first directive counts, and a directive that forbids caching counts in any position.
fn lifetime(header: &str) {
    let first = key_set_lifetime(Some(&format!("max-age=60, {header}")), None);
    assert!([30, 60].contains(&first.as_secs()), "{header:?}");
    for forbidden in ["no-store", "No-Cache"] {
        let found = key_set_lifetime(Some(&format!("{header}, {forbidden}")), None);
        assert_eq!(found.as_secs(), 30, "{header:?}");
    }
}
