//! Keys, sets, and which key a token is verified with.

use std::sync::Arc;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use genauth_core::jwt::{CallerKeySets, KeySet};
use serde_json::{Value, json};

use super::support::*;

fn rs256(kid: &str) -> String {
    let header = json!({ "alg": "RS256", "kid": kid }).to_string();
    RSA.token("RS256", &header, &id_claims().to_string())
}

#[test]
fn every_algorithm_verifies_with_its_key_and_no_other() {
    for algorithm in PUBLIC_KEY_ALGORITHMS {
        let token = issued(algorithm, &id_claims());
        verify(&token, &KEYS, &id_policy()).expect(algorithm);
        let bare = set(&[signer(algorithm).jwk(algorithm)]);
        verify(&token, &bare, &id_policy()).expect(algorithm);
        let (signed, _) = token.rsplit_once('.').unwrap();
        for length in [0, 1, 64, 256] {
            let forged = format!("{signed}.{}", base64url(vec![0; length]));
            assert_refused(&forged, &KEYS, &id_policy(), "ERR_JWT_SIGNATURE");
        }
    }
}

#[test]
fn rfc_7515_a_2_rs256_and_a_3_es256() {
    let signed = ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.";
    let rs256 = format!(
        "eyJhbGciOiJSUzI1NiJ9{signed}cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
    );
    let es256 = format!(
        "eyJhbGciOiJFUzI1NiJ9{signed}DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q"
    );
    let keys = set(&[
        json!({ "kty": "RSA", "e": "AQAB", "n": "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ" }),
        json!({ "kty": "EC", "crv": "P-256", "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0" }),
    ]);
    let mut policy = access_policy();
    policy.issuers = vec!["joe".to_owned()];
    for token in [rs256, es256] {
        let parsed = genauth_core::jwt::Token::parse(&token).unwrap();
        genauth_core::jwt::verify_with_keys(&parsed, &keys, &policy, 1_300_819_379.0).unwrap();
        assert_eq!(
            refusal(&token, verify(&token, &keys, &policy)).0,
            "ERR_JWT_EXPIRED"
        );
    }
}

#[test]
fn an_unknown_kid_finds_no_key_even_where_there_is_only_one() {
    let keys = set(&[RSA.jwk("current")]);
    assert_refused(&rs256("retired"), &keys, &id_policy(), "ERR_JWKS_NO_KEY");
    assert_refused(&rs256(""), &keys, &id_policy(), "ERR_JWKS_NO_KEY");
    assert_refused(
        &rs256("current"),
        &set(&[RSA.bare_jwk()]),
        &id_policy(),
        "ERR_JWKS_NO_KEY",
    );
    assert_refused(
        &rs256("current"),
        &set(&[]),
        &id_policy(),
        "ERR_JWKS_NO_KEY",
    );
}

#[test]
fn a_kid_selects_its_key_among_several() {
    let keys = set(&[P256.jwk("other"), Signer::rsa().jwk("old"), RSA.jwk("new")]);
    verify(&rs256("new"), &keys, &id_policy()).unwrap();
    assert_refused(&rs256("old"), &keys, &id_policy(), "ERR_JWT_SIGNATURE");
}

#[test]
fn a_kid_that_two_fitting_keys_have_is_refused() {
    let keys = set(&[RSA.jwk("same"), Signer::rsa().jwk("same")]);
    assert_refused(&rs256("same"), &keys, &id_policy(), "ERR_JWKS_AMBIGUOUS");
    // One of them cannot be meant.
    let keys = set(&[P256.jwk("same"), RSA.jwk("same")]);
    verify(&rs256("same"), &keys, &id_policy()).unwrap();
}

#[test]
fn a_key_that_a_set_lists_twice_is_one_key() {
    let unnamed = RSA.token("RS256", r#"{"alg":"RS256"}"#, &id_claims().to_string());
    let pinned = with(RSA.jwk("same"), "alg", json!("RS256"));
    let keys = set(&[RSA.jwk("same"), pinned, RSA.jwk("other")]);
    verify(&rs256("same"), &keys, &id_policy()).unwrap();
    verify(&unnamed, &keys, &id_policy()).unwrap();
    for algorithm in ["ES256", "EdDSA"] {
        let jwk = signer(algorithm).jwk(algorithm);
        let keys = set(&[jwk.clone(), jwk]);
        verify(&issued(algorithm, &id_claims()), &keys, &id_policy()).expect(algorithm);
    }
}

/// RFC 9864, 2.2: `Ed25519` is the full name of what `EdDSA` is with this curve.
#[test]
fn ed25519_and_eddsa_share_their_keys() {
    for (named, bound) in [("Ed25519", "EdDSA"), ("EdDSA", "Ed25519")] {
        let header = json!({ "alg": named, "kid": "k" }).to_string();
        let token = ED25519.token(named, &header, &id_claims().to_string());
        let keys = set(&[with(ED25519.jwk("k"), "alg", json!(bound))]);
        verify(&token, &keys, &id_policy()).expect(named);
        let mut policy = id_policy();
        policy.algorithm = genauth_core::jwt::Algorithm::parse(bound);
        assert_refused(&token, &keys, &policy, "ERR_JWT_ALGORITHM");
    }
}

#[test]
fn the_key_must_be_of_the_type_of_the_algorithm() {
    for (algorithm, jwk) in [
        ("RS256", P256.jwk("k")),
        ("ES256", RSA.jwk("k")),
        ("ES256", P384.jwk("k")),
        ("ES384", P256.jwk("k")),
        ("EdDSA", P256.jwk("k")),
        ("Ed25519", P256.jwk("k")),
        ("RS256", with(RSA.jwk("k"), "alg", json!("RS512"))),
        ("PS256", with(RSA.jwk("k"), "alg", json!("RS256"))),
    ] {
        let header = json!({ "alg": algorithm, "kid": "k" }).to_string();
        let token = signer(algorithm).token(algorithm, &header, &id_claims().to_string());
        assert_refused(&token, &set(&[jwk]), &id_policy(), "ERR_JWT_ALGORITHM");
    }
}

#[test]
fn keys_for_other_uses_are_passed_over() {
    for (name, value) in [
        ("use", json!("enc")),
        ("use", json!(1)),
        ("key_ops", json!(["encrypt", "wrapKey"])),
        ("key_ops", json!([])),
        ("key_ops", json!("verify")),
        ("alg", json!("RSA-OAEP")),
        ("alg", json!(null)),
        ("kty", json!("DSA")),
        ("kty", json!(null)),
        ("kid", json!(7)),
    ] {
        let keys = set(&[with(RSA.jwk("RS256"), name, value.clone())]);
        let token = issued("RS256", &id_claims());
        let (code, _) = refusal(&token, verify(&token, &keys, &id_policy()));
        assert_eq!(code, "ERR_JWKS_NO_KEY", "{name} {value}");
    }
    for (name, value) in [("use", json!("sig")), ("key_ops", json!(["verify"]))] {
        let keys = set(&[with(RSA.jwk("RS256"), name, value)]);
        verify(&issued("RS256", &id_claims()), &keys, &id_policy()).unwrap();
    }
}

#[test]
fn keys_of_unknown_kinds_do_not_spoil_a_set() {
    let keys = set(&[
        json!({ "kty": "AKP", "alg": "ML-DSA-44", "kid": "x", "pub": "AAAA" }),
        json!({ "kty": "EC", "crv": "secp256k1", "kid": "RS256", "x": "AA", "y": "AA" }),
        json!({ "kty": "OKP", "crv": "X25519", "kid": "RS256", "x": "AA" }),
        json!({ "kty": "oct", "kid": "RS256", "k": "AAAA" }),
        json!(null),
        json!([]),
        json!("key"),
        json!({}),
        RSA.jwk("RS256"),
    ]);
    verify(&issued("RS256", &id_claims()), &keys, &id_policy()).unwrap();
}

#[test]
fn a_weak_rsa_key_is_refused() {
    let (modulus, _) = RSA.rsa_components();
    let mut short = modulus.clone();
    short[0] &= 0x7f; // 2047 bits or fewer
    for weak in [short, modulus[..128].to_vec(), vec![3]] {
        let keys = set(&[with(RSA.jwk("RS256"), "n", json!(base64url(weak)))]);
        let token = issued("RS256", &id_claims());
        assert_refused(&token, &keys, &id_policy(), "ERR_JWKS_WEAK_KEY");
    }
}

#[test]
fn an_rsa_key_may_have_leading_zeros() {
    let (modulus, exponent) = RSA.rsa_components();
    let padded = |bytes: &[u8]| json!(base64url([&[0, 0], bytes].concat()));
    let jwk = with(RSA.jwk("RS256"), "n", padded(&modulus));
    let keys = set(&[with(jwk, "e", padded(&exponent))]);
    verify(&issued("RS256", &id_claims()), &keys, &id_policy()).unwrap();
}

#[test]
fn an_invalid_key_is_refused_when_its_kid_is_used() {
    let (modulus, _) = RSA.rsa_components();
    let mut even = modulus.clone();
    *even.last_mut().unwrap() &= 0xfe;
    let rsa = |name: &str, value: Value| with(RSA.jwk("RS256"), name, value);
    let ec = |name: &str, value: Value| with(P256.jwk("ES256"), name, value);
    let ed = |value: Value| with(ED25519.jwk("EdDSA"), "x", value);
    let other = P256.bare_jwk();
    for (algorithm, jwk) in [
        ("RS256", rsa("n", json!(base64url(even)))),
        (
            "RS256",
            rsa("n", json!(base64url([vec![1; 800], modulus].concat()))),
        ),
        ("RS256", rsa("n", json!(""))),
        ("RS256", rsa("n", json!("*"))),
        ("RS256", rsa("n", json!(5))),
        ("RS256", without(RSA.jwk("RS256"), "n")),
        ("RS256", without(RSA.jwk("RS256"), "e")),
        ("RS256", rsa("e", json!(base64url([1])))),
        ("RS256", rsa("e", json!(base64url([4])))),
        ("RS256", rsa("e", json!(base64url([1, 0, 0, 0, 1])))),
        // Not on the curve.
        ("ES256", ec("y", other["x"].clone())),
        ("ES256", ec("x", json!(base64url([0; 32])))),
        ("ES256", ec("x", json!(base64url([1; 31])))),
        ("ES256", without(P256.jwk("ES256"), "y")),
        ("EdDSA", ed(json!(base64url([1; 31])))),
        ("EdDSA", ed(json!(base64url([1; 44])))),
    ] {
        let token = issued(algorithm, &id_claims());
        let (code, _) = refusal(
            &token,
            verify(&token, &set(std::slice::from_ref(&jwk)), &id_policy()),
        );
        assert_eq!(code, "ERR_JWKS_MALFORMED", "{jwk}");
    }
}

#[test]
fn a_coordinate_must_have_the_length_for_its_curve() {
    let point = |name: &str| BASE64_URL_SAFE_NO_PAD.decode(P256.bare_jwk()[name].as_str().unwrap());
    let whole = [point("x").unwrap(), point("y").unwrap()].concat();
    let (x, y) = whole.split_at(31);
    let jwk = with(P256.jwk("ES256"), "x", json!(base64url(x)));
    let shifted = with(jwk, "y", json!(base64url(y)));
    // SubjectPublicKeyInfo (RFC 8410, 4) in place of the bare key.
    let bare = ED25519.bare_jwk();
    let bare = BASE64_URL_SAFE_NO_PAD
        .decode(bare["x"].as_str().unwrap())
        .unwrap();
    let prefix = [48, 42, 48, 5, 6, 3, 43, 101, 112, 3, 33, 0];
    let der = base64url([&prefix[..], &bare].concat());
    let wrapped = with(ED25519.jwk("EdDSA"), "x", json!(der));
    for (algorithm, jwk) in [("ES256", shifted), ("EdDSA", wrapped)] {
        let token = issued(algorithm, &id_claims());
        assert_refused(&token, &set(&[jwk]), &id_policy(), "ERR_JWKS_MALFORMED");
    }
}

#[test]
fn the_y_of_a_point_on_another_curve_is_refused() {
    let header = r#"{"alg":"ES256","kid":"k"}"#;
    let token = P256.token("ES256", header, &id_claims().to_string());
    let mut jwk = P384.jwk("k");
    jwk["crv"] = json!("P-256");
    assert_refused(&token, &set(&[jwk]), &id_policy(), "ERR_JWKS_MALFORMED");
}

#[test]
fn a_signature_in_der_is_refused() {
    // ES256 signatures are r and s, 32 bytes each (RFC 7518, 3.4).
    let token = issued("ES256", &id_claims());
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let raw = BASE64_URL_SAFE_NO_PAD.decode(signature).unwrap();
    let integer = |bytes: &[u8]| [&[2, 33, 0], bytes].concat();
    let (r, s) = raw.split_at(32);
    let der = [vec![0x30, 70], integer(r), integer(s)].concat();
    let forged = format!("{signed}.{}", base64url(der));
    assert_refused(&forged, &KEYS, &id_policy(), "ERR_JWT_SIGNATURE");
}

#[test]
fn keys_in_the_token_are_ignored() {
    let forger = Signer::rsa();
    for kid in [json!("RS256"), json!("forged")] {
        let header = json!({
            "alg": "RS256", "kid": kid, "jwk": forger.jwk("forged"),
            "jku": "https://attacker.example/jwks", "x5u": "https://attacker.example/x5u",
            "x5c": ["AAAA"],
        });
        let token = forger.token("RS256", &header.to_string(), &id_claims().to_string());
        let (code, _) = refusal(&token, verify(&token, &KEYS, &id_policy()));
        assert!(
            matches!(&*code, "ERR_JWT_SIGNATURE" | "ERR_JWKS_NO_KEY"),
            "{code}"
        );
    }
}

#[test]
fn the_configured_algorithm_is_the_only_one_of_id_tokens() {
    let mut policy = id_policy();
    policy.algorithm = genauth_core::jwt::Algorithm::parse("ES256");
    let token = issued("RS256", &id_claims());
    assert_refused(&token, &KEYS, &policy, "ERR_JWT_ALGORITHM");
    verify(&issued("ES256", &id_claims()), &KEYS, &policy).unwrap();
    policy.purpose = genauth_core::jwt::Purpose::AccessToken;
    verify(&token, &KEYS, &policy).unwrap();
}

#[test]
fn invalid_key_sets_are_refused() {
    let many = json!({ "keys": vec![json!({}); 257] }).to_string();
    let long = format!("{{\"keys\":[]{}}}", " ".repeat(512 * 1024));
    for text in [
        "",
        "null",
        "[]",
        "{}",
        "<html></html>",
        r#"{"keys":null}"#,
        r#"{"keys":{}}"#,
        r#"{"keys":[],"keys":[]}"#,
        r#"{"keys":[]}trailing"#,
        &many,
        &long,
    ] {
        let error = KeySet::parse(text.as_bytes())
            .err()
            .expect("must be refused");
        assert_eq!(error.code(), "ERR_JWKS_MALFORMED");
    }
}

#[test]
fn a_supplied_set_is_parsed_once() {
    let sets = CallerKeySets::default();
    let text = |kid: usize| json!({ "keys": [P256.jwk(&kid.to_string())] }).to_string();
    let first = sets.get(&text(0)).unwrap();
    for kid in 1..16 {
        sets.get(&text(kid)).unwrap();
    }
    assert!(Arc::ptr_eq(&first, &sets.get(&text(0)).unwrap()));
    // Not more than sixteen are kept: the one that was not given for longest goes.
    let second = sets.get(&text(1)).unwrap();
    for kid in 16..31 {
        sets.get(&text(kid)).unwrap();
    }
    assert!(Arc::ptr_eq(&second, &sets.get(&text(1)).unwrap()));
    assert!(!Arc::ptr_eq(&first, &sets.get(&text(0)).unwrap()));
    assert_eq!(sets.get("{}").err().unwrap().code(), "ERR_JWKS_MALFORMED");
}
