//! The memory of verified tokens: which calls are served from it, and how much it holds. Its use by a client is
//! tested in `core/src/verify/tests/`.

mod limits;
mod refusals;

use std::{iter, sync::Arc};

use genauth_core::jwt::{
    KeySet, Policy, Purpose, Token, VerifiedTokens, verify_with_keys, verify_with_secret,
};
use serde_json::{Value, json};

use super::support::{
    APP, NOW, PUBLIC_KEY_ALGORITHMS, SECRET, hmac_token, id_claims, id_policy, issued, set, signer,
    with,
};

/// A set with the key that signs with an algorithm.
fn keys_of(algorithm: &str) -> Arc<KeySet> {
    Arc::new(set(&[signer(algorithm).jwk(algorithm)]))
}

/// Verifies a token with a set of keys, and remembers it.
#[track_caller]
fn verify(memory: &VerifiedTokens, token: &str, keys: &KeySet, policy: &Policy) {
    let parsed = Token::parse(token).unwrap();
    let verified = verify_with_keys(&parsed, keys, policy, NOW).unwrap();
    memory.remember(token, &verified, policy.purpose, NOW);
}

/// Verifies a token with the secret of a policy, and remembers it.
#[track_caller]
fn verify_mac(memory: &VerifiedTokens, token: &str, policy: &Policy) {
    let parsed = Token::parse(token).unwrap();
    let verified = verify_with_secret(&parsed, policy, NOW).unwrap();
    memory.remember(token, &verified, policy.purpose, NOW);
}

fn recall_at(
    memory: &VerifiedTokens,
    token: &str,
    keys: &Arc<KeySet>,
    policy: &Policy,
    now: f64,
) -> Option<String> {
    let recalled = memory.recall(token, policy, iter::once(keys.clone()), now);
    recalled.map(|recalled| recalled.payload.to_string())
}

fn recall(
    memory: &VerifiedTokens,
    token: &str,
    keys: &Arc<KeySet>,
    policy: &Policy,
) -> Option<String> {
    recall_at(memory, token, keys, policy, NOW)
}

/// A memory with one RS256 token.
struct Remembered {
    memory: VerifiedTokens,
    token: String,
    keys: Arc<KeySet>,
}

impl Remembered {
    /// An ID token.
    fn new(claims: &Value) -> Self {
        Self::with(claims, &id_policy())
    }

    /// A token that was verified with this policy.
    fn with(claims: &Value, policy: &Policy) -> Self {
        let remembered = Self {
            memory: VerifiedTokens::default(),
            token: issued("RS256", claims),
            keys: keys_of("RS256"),
        };
        verify(
            &remembered.memory,
            &remembered.token,
            &remembered.keys,
            policy,
        );
        remembered
    }

    fn recall(&self, policy: &Policy) -> Option<String> {
        recall(&self.memory, &self.token, &self.keys, policy)
    }

    fn recall_at(&self, policy: &Policy, now: f64) -> Option<String> {
        recall_at(&self.memory, &self.token, &self.keys, policy, now)
    }
}

#[test]
fn a_token_of_every_algorithm_is_remembered_with_its_payload() {
    for algorithm in PUBLIC_KEY_ALGORITHMS {
        let (memory, keys) = (VerifiedTokens::default(), keys_of(algorithm));
        let claims = with(id_claims(), "name", json!("名 é"));
        let token = issued(algorithm, &claims);
        assert_eq!(recall(&memory, &token, &keys, &id_policy()), None);
        verify(&memory, &token, &keys, &id_policy());
        for _ in 0..2 {
            let payload = recall(&memory, &token, &keys, &id_policy());
            assert_eq!(payload, Some(claims.to_string()), "{algorithm}");
        }
        let counts = memory.counts();
        assert_eq!((counts.hits, counts.misses, counts.tokens), (2, 1, 1));
    }
}

#[test]
fn any_set_with_the_very_key_serves() {
    let remembered = Remembered::new(&id_claims());
    let other = keys_of("ES256");
    let more = set(&[signer("ES256").jwk("ES256"), signer("RS256").jwk("RS256")]);
    let recall = |sets: Vec<Arc<KeySet>>| {
        let sets = sets.into_iter();
        remembered
            .memory
            .recall(&remembered.token, &id_policy(), sets, NOW)
            .is_some()
    };
    assert!(recall(vec![Arc::new(more)]));
    assert!(recall(vec![other.clone(), remembered.keys.clone()]));
    assert!(!recall(vec![other]));
    assert!(!recall(Vec::new()));
}

#[test]
fn a_mac_is_remembered_with_its_secret() {
    let (memory, keys) = (VerifiedTokens::default(), keys_of("RS256"));
    let policy = Policy {
        algorithm: Some(genauth_core::jwt::Algorithm::Hs256),
        ..id_policy()
    };
    let token = hmac_token("HS256", SECRET.as_bytes(), &id_claims());
    verify_mac(&memory, &token, &policy);
    assert_eq!(
        recall(&memory, &token, &keys, &policy),
        Some(id_claims().to_string())
    );
}

#[test]
fn purposes_do_not_share_what_is_remembered() {
    let claims = with(id_claims(), "scope", json!("read"));
    for (purpose, others) in [
        (
            Purpose::IdToken,
            [Purpose::AccessToken, Purpose::ApiRequest],
        ),
        (
            Purpose::AccessToken,
            [Purpose::IdToken, Purpose::ApiRequest],
        ),
        (
            Purpose::ApiRequest,
            [Purpose::IdToken, Purpose::AccessToken],
        ),
    ] {
        let (memory, keys) = (VerifiedTokens::default(), keys_of("RS256"));
        let token = issued("RS256", &claims);
        let policy = |purpose| Policy {
            purpose,
            audiences: vec![APP.to_owned()],
            ..id_policy()
        };
        verify(&memory, &token, &keys, &policy(purpose));
        assert!(recall(&memory, &token, &keys, &policy(purpose)).is_some());
        for other in others {
            assert_eq!(recall(&memory, &token, &keys, &policy(other)), None);
        }
    }
}
