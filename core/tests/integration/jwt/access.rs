//! Access tokens: what tells them from ID tokens, and their scopes.

use genauth_core::{
    jwt::{Policy, Purpose},
    secret::Secret,
};
use serde_json::{Value, json};

use super::support::*;

fn api_policy() -> Policy {
    Policy {
        purpose: Purpose::ApiRequest,
        ..id_policy()
    }
}

fn typed(media_type: &str, claims: &Value) -> String {
    let header = json!({ "alg": "RS256", "kid": "RS256", "typ": media_type }).to_string();
    RSA.token("RS256", &header, &claims.to_string())
}

#[test]
fn id_token_claims_are_refused_unless_the_type_is_at_jwt() {
    for name in ["nonce", "at_hash", "c_hash"] {
        let claims = with(with(id_claims(), "scope", json!("a")), name, json!("x"));
        for policy in [access_policy(), api_policy()] {
            assert_refused(&issued("RS256", &claims), &KEYS, &policy, "ERR_JWT_TYPE");
            assert_refused(&typed("JWT", &claims), &KEYS, &policy, "ERR_JWT_TYPE");
            verify(&typed("at+jwt", &claims), &KEYS, &policy).expect(name);
            verify(&typed("application/AT+JWT", &claims), &KEYS, &policy).expect(name);
        }
    }
}

#[test]
fn an_expected_nonce_is_allowed_in_an_access_token() {
    let policy = Policy {
        nonce: Some(Secret::new("n".to_owned())),
        ..access_policy()
    };
    assert_accepted(&with(id_claims(), "nonce", json!("n")), &policy);
}

#[test]
fn an_api_refuses_possible_id_tokens() {
    assert_accepted(&id_claims(), &access_policy());
    let token = issued("RS256", &id_claims());
    assert_refused(&token, &KEYS, &api_policy(), "ERR_JWT_TYPE");
    for (name, value) in [
        ("scope", json!("")),
        ("scope", json!([])),
        ("client_id", json!("app")),
    ] {
        assert_accepted(&with(id_claims(), name, value), &api_policy());
    }
}

#[test]
fn every_required_scope_must_be_there() {
    let policy = Policy {
        scopes: vec!["read".to_owned(), "write".to_owned()],
        ..access_policy()
    };
    for granted in [
        json!("write read"),
        json!("a read write"),
        json!(["write", "read"]),
    ] {
        assert_accepted(&with(id_claims(), "scope", granted), &policy);
    }
    for granted in [
        json!(""),
        json!("read"),
        json!("reader write"),
        json!("READ write"),
        json!("read,write"),
        json!(["read write"]),
        json!([]),
    ] {
        let token = issued("RS256", &with(id_claims(), "scope", granted));
        let expected = ("ERR_JWT_SCOPE".to_owned(), Some("scope".to_owned()));
        assert_eq!(refusal(&token, verify(&token, &KEYS, &policy)), expected);
    }
    for malformed in [json!(1), json!([1]), json!(null)] {
        assert_claim_refused(&with(id_claims(), "scope", malformed), &policy, "scope");
    }
}
