//! Calls that are not served from memory.

use std::sync::Arc;

use genauth_core::{
    jwt::{Algorithm, Policy, Purpose, Token, VerifiedTokens, verify_with_keys},
    secret::Secret,
};
use serde_json::json;

use super::{
    super::support::{
        APP, NOW, SECRET, Signer, access_policy, hmac_token, id_claims, id_policy, set, signer,
        with,
    },
    Remembered, keys_of, recall, recall_at, verify_mac,
};

#[test]
fn a_key_that_left_the_set_serves_no_more() {
    let remembered = Remembered::new(&id_claims());
    let own = || signer("RS256").jwk("RS256");
    let other = Signer::rsa();
    for (why, keys) in [
        ("it is gone", vec![other.jwk("new")]),
        ("another key has its kid", vec![other.jwk("RS256")]),
        ("it has another kid", vec![signer("RS256").jwk("new")]),
        ("two keys have its kid", vec![own(), other.jwk("RS256")]),
        (
            "it is for another algorithm",
            vec![with(own(), "alg", json!("PS256"))],
        ),
        (
            "it is for encryption",
            vec![with(own(), "use", json!("enc"))],
        ),
    ] {
        let keys = Arc::new(set(&keys));
        let recalled = recall(&remembered.memory, &remembered.token, &keys, &id_policy());
        assert_eq!(recalled, None, "{why}");
    }
    assert!(remembered.recall(&id_policy()).is_some());
}

#[test]
fn each_call_makes_its_own_checks() {
    let claims = with(
        with(id_claims(), "nonce", json!("n")),
        "at_hash",
        json!("h"),
    );
    let claims = with(claims, "auth_time", json!(NOW - 100.0));
    let claims = with(with(claims, "nbf", json!(NOW - 10.0)), "azp", json!(APP));
    let remembered = Remembered::new(&with(claims, "scope", json!("read")));
    let secret = |text: &str| Some(Secret::new(text.to_owned()));
    let several = |name: &str| vec![name.to_owned()];
    let policy = |change: &dyn Fn(&mut Policy)| {
        let mut policy = id_policy();
        change(&mut policy);
        policy
    };
    for (what, passes, fails) in [
        (
            "issuer",
            policy(&|policy| policy.issuers.push("https://other.example".to_owned())),
            policy(&|policy| policy.issuers = several("https://other.example")),
        ),
        (
            "application",
            policy(&|_| {}),
            policy(&|policy| policy.application = "other".to_owned()),
        ),
        (
            "audience",
            policy(&|policy| policy.audiences = several(APP)),
            policy(&|policy| policy.audiences = several("https://api.example")),
        ),
        (
            "algorithm",
            policy(&|policy| policy.algorithm = Some(Algorithm::Rs256)),
            policy(&|policy| policy.algorithm = Some(Algorithm::Ps256)),
        ),
        (
            "nonce",
            policy(&|policy| policy.nonce = secret("n")),
            policy(&|policy| policy.nonce = secret("other")),
        ),
        (
            "maxAge",
            policy(&|policy| policy.max_age = Some(100.0)),
            policy(&|policy| {
                policy.max_age = Some(99.0);
                policy.clock_tolerance = 0.0;
            }),
        ),
        (
            "at_hash",
            policy(&|_| {}),
            policy(&|policy| policy.access_token = secret("another access token")),
        ),
    ] {
        assert!(remembered.recall(&passes).is_some(), "{what}");
        assert_eq!(remembered.recall(&fails), None, "{what}");
    }
}

#[test]
fn an_access_token_needs_the_scopes_of_the_call() {
    let claims = with(id_claims(), "scope", json!("read write"));
    let remembered = Remembered::with(&claims, &access_policy());
    let requiring = |scopes: &[&str]| Policy {
        scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
        ..access_policy()
    };
    assert!(remembered.recall(&requiring(&["write", "read"])).is_some());
    assert_eq!(remembered.recall(&requiring(&["read", "delete"])), None);
}

#[test]
fn a_token_is_served_until_it_ends_and_not_in_the_tolerance_after() {
    let remembered = Remembered::new(&with(id_claims(), "nbf", json!(NOW - 10.0)));
    let ends = NOW + 600.0;
    let policy = id_policy();
    assert!(remembered.recall_at(&policy, ends - 0.5).is_some());
    let parsed = Token::parse(&remembered.token).unwrap();
    for late in [ends, ends + 1.0, ends + 29.0] {
        assert_eq!(remembered.recall_at(&policy, late), None);
        assert!(verify_with_keys(&parsed, &remembered.keys, &policy, late).is_ok());
    }
    assert_eq!(remembered.recall_at(&policy, ends + 3600.0), None);
}

#[test]
fn a_clock_that_was_set_back_is_noticed() {
    for claim in ["nbf", "iat"] {
        let remembered = Remembered::new(&with(id_claims(), claim, json!(NOW - 10.0)));
        let policy = id_policy();
        assert!(remembered.recall_at(&policy, NOW - 40.0).is_some());
        assert_eq!(remembered.recall_at(&policy, NOW - 41.0), None, "{claim}");
    }
}

#[test]
fn an_altered_token_is_another_token() {
    let remembered = Remembered::new(&id_claims());
    let token = remembered.token.as_str();
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let (header, payload) = signed.split_once('.').unwrap();
    let longer =
        super::super::support::base64url(with(id_claims(), "sub", json!("admin")).to_string());
    let altered = [
        token[..token.len() - 1].to_owned(),
        token[..token.len() - 4].to_owned(),
        format!("{token}A"),
        format!("{token}="),
        format!(" {token}"),
        format!("{signed}."),
        format!("{signed}.{}", "A".repeat(signature.len())),
        format!("{header}.{longer}.{signature}"),
        format!("{header}.{payload}"),
        signed.to_owned(),
        token.to_uppercase(),
        String::new(),
    ];
    for altered in &altered {
        let recalled = recall(&remembered.memory, altered, &remembered.keys, &id_policy());
        assert_eq!(recalled, None, "{altered}");
    }
    assert_eq!(remembered.memory.counts().hits, 0);
}

#[test]
fn another_secret_serves_no_mac() {
    let (memory, keys) = (VerifiedTokens::default(), keys_of("RS256"));
    let pinned = |algorithm, secret: &str| Policy {
        algorithm,
        secret: Some(Secret::new(secret.to_owned())),
        ..id_policy()
    };
    let hs256 = Some(Algorithm::Hs256);
    let token = hmac_token("HS256", SECRET.as_bytes(), &id_claims());
    verify_mac(&memory, &token, &pinned(hs256, SECRET));
    let no_secret = Policy {
        secret: None,
        ..pinned(hs256, SECRET)
    };
    for (why, policy) in [
        ("another secret", pinned(hs256, &SECRET.replace('0', "1"))),
        ("the start of the secret", pinned(hs256, &SECRET[..32])),
        ("a weak secret", pinned(hs256, "weak")),
        ("no secret", no_secret),
        ("no algorithm", pinned(None, SECRET)),
        ("another algorithm", pinned(Some(Algorithm::Hs512), SECRET)),
        ("a public key", pinned(Some(Algorithm::Rs256), SECRET)),
    ] {
        assert_eq!(recall(&memory, &token, &keys, &policy), None, "{why}");
    }
    let policy = pinned(hs256, SECRET);
    assert!(recall(&memory, &token, &keys, &policy).is_some());
    assert_eq!(
        recall_at(&memory, &token, &keys, &policy, NOW + 600.0),
        None
    );
}

#[test]
fn a_logout_token_is_never_remembered() {
    let claims = json!({
        "iss": super::super::support::ISSUER, "sub": "user", "aud": APP, "iat": NOW,
        "exp": NOW + 120.0, "jti": "1",
        "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
    });
    let header = json!({ "alg": "RS256", "kid": "RS256", "typ": "logout+jwt" }).to_string();
    let token = signer("RS256").token("RS256", &header, &claims.to_string());
    let (memory, keys) = (VerifiedTokens::default(), keys_of("RS256"));
    for purpose in [Purpose::IdToken, Purpose::AccessToken, Purpose::ApiRequest] {
        let policy = Policy {
            purpose,
            audiences: vec![APP.to_owned()],
            ..id_policy()
        };
        let parsed = Token::parse(&token).unwrap();
        let refused = verify_with_keys(&parsed, &keys, &policy, NOW).err();
        assert_eq!(refused.unwrap().code(), "ERR_JWT_TYPE");
        assert_eq!(recall(&memory, &token, &keys, &policy), None);
    }
}
