//! Properties that hold for all inputs.

use genauth_core::jwt::{KeySet, Token, key_set_lifetime};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::support::*;
use crate::support::properties;

/// Any JSON, with the names that the parsers look for among its names.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        "[A-Za-z0-9_-]{0,90}".prop_map(Value::from),
        prop::sample::select(vec![
            "RSA", "EC", "OKP", "P-256", "P-384", "P-521", "Ed25519", "RS256", "ES256", "EdDSA",
            "sig", "verify", "HS256", "none",
        ])
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let name = prop_oneof![
            ".{0,6}",
            prop::sample::select(vec![
                "keys",
                "kty",
                "crv",
                "x",
                "y",
                "n",
                "e",
                "use",
                "key_ops",
                "alg",
                "kid",
                "typ",
                "crit",
                "iss",
                "sub",
                "aud",
                "azp",
                "exp",
                "nbf",
                "iat",
                "auth_time",
                "nonce",
                "at_hash",
            ])
            .prop_map(str::to_owned),
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..8)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #![proptest_config(properties::config())]

    #[test]
    fn no_text_makes_the_parser_panic(text in ".{0,200}") {
        let _ = Token::parse(&text);
    }

    #[test]
    fn no_three_parts_make_the_parser_panic(
        header in any_json(), payload in any_json(), signature in prop::collection::vec(any::<u8>(), 0..80)
    ) {
        let token = format!("{}.{}.{}", base64url(header.to_string()),
            base64url(payload.to_string()), base64url(signature));
        let _ = Token::parse(&token);
    }

    #[test]
    fn no_claims_make_the_policy_panic_or_pass_it(payload in any_json()) {
        let header = r#"{"alg":"EdDSA","kid":"EdDSA"}"#;
        let token = ED25519.token("EdDSA", header, &payload.to_string());
        prop_assert!(verify(&token, &KEYS, &id_policy()).is_err());
    }

    #[test]
    fn no_json_makes_a_key_set_panic(key in any_json(), other in any_json()) {
        let text = json!({ "keys": [key, other] }).to_string();
        if let Ok(keys) = KeySet::parse(text.as_bytes()) {
            let _ = verify(&issued("ES256", &id_claims()), &keys, &id_policy());
        }
        let _ = KeySet::parse(other.to_string().as_bytes());
    }

    #[test]
    fn no_bytes_make_a_key_set_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = KeySet::parse(&bytes);
    }

    #[test]
    fn random_material_makes_no_key_panic(
        n in prop::collection::vec(any::<u8>(), 0..300), e in prop::collection::vec(any::<u8>(), 0..9)
    ) {
        let rsa = json!({ "kty": "RSA", "kid": "RS256", "n": base64url(&n), "e": base64url(&e) });
        let _ = verify(&issued("RS256", &id_claims()), &set(&[rsa]), &id_policy());
        for curve in ["P-256", "P-384", "P-521"] {
            let ec = json!({ "kty": "EC", "crv": curve, "x": base64url(&n), "y": base64url(&e) });
            let _ = set(&[ec]);
        }
    }

    #[test]
    fn no_cache_control_makes_its_parser_panic(text in ".{0,60}") {
        let _ = key_set_lifetime(Some(&text), Some(&text));
    }

    #[test]
    fn a_token_with_any_byte_changed_is_refused(
        algorithm in prop::sample::select(vec!["ES256", "EdDSA", "RS256", "PS256"]),
        place in any::<prop::sample::Index>(),
        byte in 0x20_u8..0x7f,
    ) {
        let token = issued(algorithm, &id_claims());
        let mut changed = token.clone().into_bytes();
        let place = place.index(changed.len());
        prop_assume!(changed[place] != byte);
        changed[place] = byte;
        let changed = String::from_utf8(changed).unwrap();
        prop_assert!(verify(&changed, &KEYS, &id_policy()).is_err(), "{place}");
    }

    #[test]
    fn a_token_cut_short_or_made_longer_is_refused(
        cut in 1_usize..400, more in "[A-Za-z0-9_.=-]{1,8}"
    ) {
        let token = issued("EdDSA", &id_claims());
        let short = &token[..token.len().saturating_sub(cut)];
        prop_assert!(verify(short, &KEYS, &id_policy()).is_err());
        let longer = [token.clone() + &more, more + &token];
        prop_assert!(longer.iter().all(|token| verify(token, &KEYS, &id_policy()).is_err()));
    }
}
