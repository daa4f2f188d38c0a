//! HMAC, keyed with the application's secret: accepted where the option names it, and HS256 for an ID
//! token that came from the token endpoint itself. Never with a public key as the secret.

use base64::prelude::{BASE64_STANDARD, Engine};
use genauth_core::{
    error::Result,
    jwt::{Algorithm, Policy, Purpose, Token, verify_with_secret},
    secret::Secret,
};
use serde_json::json;

use super::support::*;

const HMAC: [&str; 3] = ["HS256", "HS384", "HS512"];

fn named(algorithm: &str) -> Policy {
    Policy {
        algorithm: Algorithm::parse(algorithm),
        ..id_policy()
    }
}

/// That of a token that this process received itself.
fn received() -> Policy {
    Policy {
        received: true,
        ..id_policy()
    }
}

fn with_secret(policy: Policy, secret: &str) -> Policy {
    Policy {
        secret: Some(Secret::new(secret.to_owned())),
        ..policy
    }
}

fn verify_shared(token: &str, policy: &Policy) -> Result<String> {
    let token = Token::parse(token)?;
    verify_with_secret(&token, policy, NOW).map(|verified| verified.payload().to_owned())
}

fn signed(algorithm: &str) -> String {
    hmac_token(algorithm, SECRET.as_bytes(), &id_claims())
}

#[track_caller]
fn assert_not_shared(token: &str, policy: &Policy, code: &str) -> String {
    let error = verify_shared(token, policy).expect_err("the token must be refused");
    assert_eq!(refusal(token, Err(error.clone())).0, code);
    error.message().to_owned()
}

#[test]
fn it_verifies_where_it_is_named() {
    for algorithm in HMAC {
        verify_shared(&signed(algorithm), &named(algorithm)).expect(algorithm);
        let access = Policy {
            purpose: Purpose::AccessToken,
            ..named(algorithm)
        };
        verify_shared(&signed(algorithm), &access).expect(algorithm);
    }
}

#[test]
fn an_id_token_from_the_token_endpoint_may_have_hs256() {
    verify_shared(&signed("HS256"), &received()).unwrap();
    for algorithm in ["HS384", "HS512"] {
        assert_not_shared(&signed(algorithm), &received(), "ERR_JWT_ALGORITHM");
    }
}

#[test]
fn a_token_not_received_here_is_refused_with_a_reason() {
    let message = assert_not_shared(&signed("HS256"), &id_policy(), "ERR_JWT_ALGORITHM");
    assert!(
        message.contains("set the option idTokenSigningAlg to \"HS256\""),
        "{message}"
    );
    assert_refused(&signed("HS256"), &KEYS, &id_policy(), "ERR_JWT_ALGORITHM");
}

#[test]
fn an_access_token_needs_the_option_wherever_it_came_from() {
    let access = Policy {
        purpose: Purpose::AccessToken,
        ..received()
    };
    for algorithm in HMAC {
        let message = assert_not_shared(&signed(algorithm), &access, "ERR_JWT_ALGORITHM");
        assert!(message.contains("idTokenSigningAlg"), "{message}");
    }
}

#[test]
fn a_leaked_secret_forges_no_token_if_another_algorithm_is_pinned() {
    for algorithm in ["RS256", "PS256", "ES256", "EdDSA", "Ed25519"] {
        let pinned = Policy {
            received: true,
            ..named(algorithm)
        };
        assert_not_shared(&signed("HS256"), &pinned, "ERR_JWT_ALGORITHM");
    }
}

#[test]
fn a_pinned_hmac_refuses_public_keys_and_the_other_strengths() {
    for algorithm in PUBLIC_KEY_ALGORITHMS {
        let token = issued(algorithm, &id_claims());
        assert_refused(&token, &KEYS, &named("HS256"), "ERR_JWT_ALGORITHM");
        assert_not_shared(&token, &named("HS256"), "ERR_JWT_ALGORITHM");
    }
    let policy = Policy {
        received: true,
        ..named("HS256")
    };
    assert_not_shared(&signed("HS512"), &policy, "ERR_JWT_ALGORITHM");
}

#[test]
fn another_secret_is_refused() {
    let token = hmac_token(
        "HS256",
        b"another secret of at least 32 bytes",
        &id_claims(),
    );
    for policy in [named("HS256"), received()] {
        assert_not_shared(&token, &policy, "ERR_JWT_SIGNATURE");
    }
}

#[test]
fn a_missing_or_empty_secret_is_refused() {
    let token = hmac_token("HS256", b"", &id_claims());
    for policy in [named("HS256"), received()] {
        let without = Policy {
            secret: None,
            ..policy.clone()
        };
        for policy in [without, with_secret(policy, "")] {
            let message = assert_not_shared(&token, &policy, "ERR_JWT_ALGORITHM");
            assert!(message.contains("option appSecret"), "{message}");
        }
    }
}

/// RFC 7518, 3.2: as long as the hash.
#[test]
fn a_short_secret_is_refused() {
    for (algorithm, shortest) in [("HS256", 32), ("HS384", 48), ("HS512", 64)] {
        for length in [1, 8, shortest - 1] {
            let secret = &SECRET[..length];
            let token = hmac_token(algorithm, secret.as_bytes(), &id_claims());
            let policy = with_secret(named(algorithm), secret);
            assert_not_shared(&token, &policy, "ERR_JWT_WEAK_SECRET");
        }
        let secret = &SECRET[..shortest];
        let token = hmac_token(algorithm, secret.as_bytes(), &id_claims());
        verify_shared(&token, &with_secret(named(algorithm), secret)).expect(algorithm);
    }
    let token = hmac_token("HS256", b"12345678", &id_claims());
    let policy = with_secret(received(), "12345678");
    assert_not_shared(&token, &policy, "ERR_JWT_WEAK_SECRET");
}

#[test]
fn a_public_key_is_not_a_secret() {
    let (modulus, _) = RSA.rsa_components();
    let pem = format!(
        "-----BEGIN RSA PUBLIC KEY-----\n{}\n-----END RSA PUBLIC KEY-----\n",
        BASE64_STANDARD.encode(RSA.der())
    );
    let jwk = RSA.jwk("RS256").to_string();
    for secret in [
        pem.as_bytes(),
        RSA.der(),
        &modulus,
        base64url(&modulus).as_bytes(),
        jwk.as_bytes(),
    ] {
        let token = hmac_token("HS256", secret, &id_claims());
        assert_refused(&token, &KEYS, &id_policy(), "ERR_JWT_ALGORITHM");
        assert_refused(&token, &KEYS, &access_policy(), "ERR_JWT_ALGORITHM");
        for policy in [named("HS256"), received()] {
            assert_not_shared(&token, &policy, "ERR_JWT_SIGNATURE");
            // Where HMAC is accepted, a key of a set is still not its secret.
            let (code, _) = refusal(&token, verify(&token, &KEYS, &policy));
            assert_eq!(code, "ERR_JWKS_NO_KEY");
        }
    }
}

#[test]
fn the_claims_are_judged_all_the_same() {
    let claims = with(id_claims(), "exp", json!(0));
    let token = hmac_token("HS256", SECRET.as_bytes(), &claims);
    for policy in [named("HS256"), received()] {
        assert_not_shared(&token, &policy, "ERR_JWT_EXPIRED");
    }
}
