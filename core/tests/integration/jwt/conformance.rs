//! The modules of the OpenID Foundation's relying-party plans that are about ID tokens, by their names
//! (`oidcc-client-test-…`).

use aws_lc_rs::digest;
use genauth_core::secret::Secret;
use serde_json::json;

use super::support::*;

#[test]
fn oidcc_client_test() {
    let payload = id_claims();
    let token = issued("RS256", &payload);
    let verified = verify(&token, &KEYS, &id_policy()).unwrap();
    assert_eq!(verified, payload.to_string());
}

#[test]
fn oidcc_client_test_idtoken_sig_rs256() {
    assert_accepted(&id_claims(), &id_policy());
}

#[test]
fn oidcc_client_test_invalid_iss() {
    for issuer in [
        "https://attacker.example/oidc",
        "https://example.genauth.ai/oidc/",
        "https://EXAMPLE.genauth.ai/oidc",
        "",
    ] {
        let claims = with(id_claims(), "iss", json!(issuer));
        assert_claim_refused(&claims, &id_policy(), "iss");
    }
}

#[test]
fn oidcc_client_test_missing_sub() {
    assert_claim_refused(&without(id_claims(), "sub"), &id_policy(), "sub");
}

#[test]
fn oidcc_client_test_invalid_aud() {
    let claims = with(id_claims(), "aud", json!("another-app"));
    assert_claim_refused(&claims, &id_policy(), "aud");
}

#[test]
fn oidcc_client_test_missing_aud() {
    assert_claim_refused(&without(id_claims(), "aud"), &id_policy(), "aud");
}

#[test]
fn oidcc_client_test_missing_iat() {
    assert_claim_refused(&without(id_claims(), "iat"), &id_policy(), "iat");
}

#[test]
fn oidcc_client_test_kid_absent_single_jwks() {
    let token = RSA.token("RS256", r#"{"alg":"RS256"}"#, &id_claims().to_string());
    let others = [RSA.jwk("signing"), P256.jwk("other-type")];
    assert!(verify(&token, &set(&others), &id_policy()).is_ok());
}

#[test]
fn oidcc_client_test_kid_absent_multiple_jwks() {
    let token = RSA.token("RS256", r#"{"alg":"RS256"}"#, &id_claims().to_string());
    let keys = set(&[RSA.jwk("one"), Signer::rsa().jwk("two")]);
    assert_refused(&token, &keys, &id_policy(), "ERR_JWKS_AMBIGUOUS");
}

#[test]
fn oidcc_client_test_idtoken_sig_none() {
    for name in ["none", "None", "NONE", ""] {
        let header = json!({ "alg": name, "kid": "RS256" }).to_string();
        let payload = id_claims().to_string();
        let token = format!("{}.{}.", base64url(header), base64url(payload));
        assert_refused(&token, &KEYS, &id_policy(), "ERR_JWT_ALGORITHM");
    }
}

#[test]
fn oidcc_client_test_invalid_sig_rs256() {
    let header = r#"{"alg":"RS256","kid":"RS256"}"#;
    let token = forger().token("RS256", header, &id_claims().to_string());
    assert_refused(&token, &KEYS, &id_policy(), "ERR_JWT_SIGNATURE");
}

#[test]
fn oidcc_client_test_invalid_sig_es256() {
    let token = issued("ES256", &id_claims());
    let (signed, _) = token.rsplit_once('.').unwrap();
    let (_, other) = P256
        .token("ES256", r#"{"alg":"ES256"}"#, "{}")
        .rsplit_once('.')
        .map(|(signed, signature)| (signed.to_owned(), signature.to_owned()))
        .unwrap();
    let forged = format!("{signed}.{other}");
    assert_refused(&forged, &KEYS, &id_policy(), "ERR_JWT_SIGNATURE");
}

#[test]
fn oidcc_client_test_nonce_invalid() {
    let mut policy = id_policy();
    policy.nonce = Some(Secret::new("expected".to_owned()));
    assert_claim_refused(
        &with(id_claims(), "nonce", json!("another1")),
        &policy,
        "nonce",
    );
    assert_claim_refused(&id_claims(), &policy, "nonce");
    assert_accepted(&with(id_claims(), "nonce", json!("expected")), &policy);
}

#[test]
fn oidcc_client_test_invalid_athash() {
    let mut policy = id_policy();
    policy.access_token = Some(Secret::new("access-token".to_owned()));
    let wrong = with(id_claims(), "at_hash", json!("invalid-at-hash"));
    assert_claim_refused(&wrong, &policy, "at_hash");
}

#[test]
fn at_hash_is_made_with_the_hash_of_the_algorithm() {
    let mut policy = id_policy();
    policy.access_token = Some(Secret::new("access-token".to_owned()));
    for (algorithm, hash) in [
        ("RS256", &digest::SHA256),
        ("PS384", &digest::SHA384),
        ("ES512", &digest::SHA512),
        ("EdDSA", &digest::SHA512),
        ("Ed25519", &digest::SHA512),
    ] {
        let whole = digest::digest(hash, b"access-token");
        let half = base64url(&whole.as_ref()[..whole.as_ref().len() / 2]);
        let right = issued(algorithm, &with(id_claims(), "at_hash", json!(half)));
        verify(&right, &KEYS, &policy).expect(algorithm);
        let entire = issued(
            algorithm,
            &with(id_claims(), "at_hash", json!(base64url(whole))),
        );
        assert_eq!(
            refusal(&entire, verify(&entire, &KEYS, &policy))
                .1
                .as_deref(),
            Some("at_hash")
        );
    }
}

/// OpenID Connect Core 1.0, A.4 has this pair of an access token and its hash.
#[test]
fn at_hash_of_the_specification() {
    let mut policy = id_policy();
    policy.access_token = Some(Secret::new(
        "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y".to_owned(),
    ));
    let claims = with(id_claims(), "at_hash", json!("77QmUPtjPfzWtF2AnpK9RQ"));
    assert_accepted(&claims, &policy);
}

#[test]
fn at_hash_is_checked_only_with_an_access_token() {
    let mut policy = id_policy();
    assert_accepted(&with(id_claims(), "at_hash", json!("anything")), &policy);
    policy.access_token = Some(Secret::new("access-token".to_owned()));
    assert_accepted(&id_claims(), &policy);
}

fn forger() -> Signer {
    Signer::rsa()
}
