//! HMAC: accepted only where the application asks for it, and never with a public key as the secret.

use base64::prelude::{BASE64_STANDARD, Engine};
use genauth_native::{
    error::Result,
    jwt::{Algorithm, Policy, Token, verify_with_secret},
    secret::Secret,
};

use crate::support::*;

fn policy(algorithm: &str, secret: &str) -> Policy {
    let mut policy = id_policy();
    policy.algorithm = Algorithm::parse(algorithm);
    policy.secret = Some(Secret::new(secret.to_owned()));
    policy
}

fn verify_shared(token: &str, policy: &Policy) -> Result<String> {
    verify_with_secret(&Token::parse(token)?, policy, NOW).map(str::to_owned)
}

#[test]
fn it_verifies_where_it_is_configured() {
    for algorithm in ["HS256", "HS384", "HS512"] {
        let token = hmac_token(algorithm, b"app-secret", &id_claims());
        verify_shared(&token, &policy(algorithm, "app-secret")).expect(algorithm);
    }
}

#[test]
fn another_secret_is_refused() {
    let token = hmac_token("HS256", b"guess", &id_claims());
    let outcome = verify_shared(&token, &policy("HS256", "app-secret"));
    assert_eq!(refusal(&token, outcome).0, "ERR_JWT_SIGNATURE");
}

#[test]
fn the_token_does_not_choose_it() {
    let token = hmac_token("HS256", b"app-secret", &id_claims());
    for policy in [id_policy(), access_policy(), policy("RS256", "app-secret")] {
        let outcome = verify_shared(&token, &policy);
        assert_eq!(refusal(&token, outcome).0, "ERR_JWT_ALGORITHM");
        assert_refused(&token, &KEYS, &policy, "ERR_JWT_ALGORITHM");
    }
}

#[test]
fn the_other_strengths_are_refused() {
    let token = hmac_token("HS512", b"app-secret", &id_claims());
    let outcome = verify_shared(&token, &policy("HS256", "app-secret"));
    assert_eq!(refusal(&token, outcome).0, "ERR_JWT_ALGORITHM");
}

#[test]
fn an_empty_secret_is_none() {
    let token = hmac_token("HS256", b"", &id_claims());
    let mut none = policy("HS256", "");
    assert_eq!(
        refusal(&token, verify_shared(&token, &none)).0,
        "ERR_JWT_ALGORITHM"
    );
    none.secret = None;
    assert_eq!(
        refusal(&token, verify_shared(&token, &none)).0,
        "ERR_JWT_ALGORITHM"
    );
}

#[test]
fn the_rsa_public_key_is_not_a_secret() {
    let (modulus, _) = RSA.rsa_components();
    let pem = format!(
        "-----BEGIN RSA PUBLIC KEY-----\n{}\n-----END RSA PUBLIC KEY-----\n",
        BASE64_STANDARD.encode(RSA.der())
    );
    let jwk = RSA.jwk("RS256").to_string();
    for secret in [pem.as_bytes(), RSA.der(), &modulus, jwk.as_bytes()] {
        let token = hmac_token("HS256", secret, &id_claims());
        assert_refused(&token, &KEYS, &id_policy(), "ERR_JWT_ALGORITHM");
        assert_refused(&token, &KEYS, &access_policy(), "ERR_JWT_ALGORITHM");
        let configured = verify_shared(&token, &policy("HS256", "app-secret"));
        assert_eq!(refusal(&token, configured).0, "ERR_JWT_SIGNATURE");
        // Where HMAC is configured, a key of a set is still not its secret.
        let (code, _) = refusal(
            &token,
            verify(&token, &KEYS, &policy("HS256", "app-secret")),
        );
        assert_eq!(code, "ERR_JWKS_NO_KEY");
    }
}

#[test]
fn the_claims_are_judged_all_the_same() {
    let claims = with(id_claims(), "exp", serde_json::json!(0));
    let token = hmac_token("HS256", b"app-secret", &claims);
    let outcome = verify_shared(&token, &policy("HS256", "app-secret"));
    assert_eq!(refusal(&token, outcome).0, "ERR_JWT_EXPIRED");
}
