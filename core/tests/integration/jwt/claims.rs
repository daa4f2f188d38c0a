//! The claims, beyond the conformance modules.

use genauth_core::secret::Secret;
use serde_json::json;

use super::support::*;

#[track_caller]
fn assert_expired(claims: &serde_json::Value) {
    let token = issued("RS256", claims);
    assert_eq!(
        refusal(&token, verify(&token, &KEYS, &id_policy())),
        ("ERR_JWT_EXPIRED".to_owned(), Some("exp".to_owned()))
    );
}

#[test]
fn an_expired_token_is_refused() {
    assert_expired(&with(id_claims(), "exp", json!(NOW - 31.0)));
    assert_expired(&with(id_claims(), "exp", json!(0)));
    assert_expired(&with(id_claims(), "exp", json!(-1e300)));
}

#[test]
fn the_tolerance_ends_where_it_should() {
    // RFC 7519, 4.1.4: on or after which it must not be accepted.
    assert_expired(&with(id_claims(), "exp", json!(NOW - 30.0)));
    assert_accepted(&with(id_claims(), "exp", json!(NOW - 29.5)), &id_policy());
    assert_accepted(&with(id_claims(), "nbf", json!(NOW + 30.0)), &id_policy());
    assert_claim_refused(
        &with(id_claims(), "nbf", json!(NOW + 30.5)),
        &id_policy(),
        "nbf",
    );
    let mut strict = id_policy();
    strict.clock_tolerance = 0.0;
    assert_claim_refused(&with(id_claims(), "iat", json!(NOW + 1.0)), &strict, "iat");
    assert_accepted(&with(id_claims(), "iat", json!(NOW)), &strict);
}

#[test]
fn exp_is_required_of_both_kinds() {
    let claims = without(id_claims(), "exp");
    assert_claim_refused(&claims, &id_policy(), "exp");
    assert_claim_refused(&claims, &access_policy(), "exp");
}

#[test]
fn a_token_of_the_future_is_refused() {
    for policy in [id_policy(), access_policy()] {
        assert_claim_refused(&with(id_claims(), "nbf", json!(NOW + 60.0)), &policy, "nbf");
        assert_claim_refused(&with(id_claims(), "iat", json!(NOW + 60.0)), &policy, "iat");
        assert_claim_refused(&with(id_claims(), "nbf", json!(1e300)), &policy, "nbf");
    }
}

#[test]
fn moments_are_numbers() {
    for name in ["exp", "nbf", "iat", "auth_time"] {
        for value in [
            json!(format!("{}", NOW + 60.0)),
            json!(true),
            json!(null),
            json!([1]),
        ] {
            assert_claim_refused(&with(id_claims(), name, value), &id_policy(), name);
        }
    }
    // Larger than any number: not infinity.
    let text = id_claims().to_string().replace("1700000600.0", "1e999");
    assert!(text.contains("1e999"), "{text}");
    let token = RSA.token("RS256", r#"{"alg":"RS256","kid":"RS256"}"#, &text);
    assert_eq!(
        refusal(&token, verify(&token, &KEYS, &id_policy()))
            .1
            .as_deref(),
        Some("exp")
    );
}

#[test]
fn fractions_and_far_moments_are_numbers_too() {
    assert_accepted(&with(id_claims(), "exp", json!(NOW + 0.25)), &id_policy());
    assert_accepted(&with(id_claims(), "exp", json!(1e300)), &id_policy());
    assert_accepted(&with(id_claims(), "iat", json!(-1)), &id_policy());
}

#[test]
fn the_issuer_may_be_one_of_several() {
    let mut policy = id_policy();
    policy
        .issuers
        .push("https://login.example.com/oidc".to_owned());
    assert_accepted(&id_claims(), &policy);
    let other = with(id_claims(), "iss", json!("https://login.example.com/oidc"));
    assert_accepted(&other, &policy);
    assert_claim_refused(&without(id_claims(), "iss"), &policy, "iss");
    assert_claim_refused(&with(id_claims(), "iss", json!([ISSUER])), &policy, "iss");
}

#[test]
fn the_audience_may_be_a_list() {
    assert_accepted(&with(id_claims(), "aud", json!([APP])), &id_policy());
    for wrong in [
        json!([]),
        json!(["other"]),
        json!([1, APP]),
        json!({ "0": APP }),
        json!(""),
    ] {
        assert_claim_refused(&with(id_claims(), "aud", wrong), &id_policy(), "aud");
    }
}

#[test]
fn azp_must_be_the_application() {
    let several = with(id_claims(), "aud", json!([APP, "api"]));
    assert_claim_refused(&several, &id_policy(), "azp");
    assert_accepted(&with(several, "azp", json!(APP)), &id_policy());
    assert_claim_refused(
        &with(id_claims(), "azp", json!("other")),
        &id_policy(),
        "azp",
    );
    assert_claim_refused(&with(id_claims(), "azp", json!(1)), &id_policy(), "azp");
    // An access token tells of its client otherwise (RFC 9068, 2.2).
    assert_accepted(&with(id_claims(), "azp", json!("other")), &access_policy());
}

#[test]
fn the_subject_must_not_be_empty() {
    for wrong in [json!(""), json!(1), json!(null)] {
        assert_claim_refused(&with(id_claims(), "sub", wrong), &id_policy(), "sub");
    }
}

#[test]
fn max_age_needs_a_recent_sign_in() {
    let mut policy = id_policy();
    policy.max_age = Some(60.0);
    assert_claim_refused(&id_claims(), &policy, "auth_time");
    let at = |moment: f64| with(id_claims(), "auth_time", json!(moment));
    assert_accepted(&at(NOW - 60.0), &policy);
    assert_accepted(&at(NOW - 90.0), &policy);
    assert_claim_refused(&at(NOW - 91.0), &policy, "auth_time");
    assert_claim_refused(&at(NOW + 31.0), &policy, "auth_time");
    assert_claim_refused(&at(-1e300), &policy, "auth_time");
}

#[test]
fn an_unexpected_nonce_is_ignored() {
    assert_accepted(&with(id_claims(), "nonce", json!("n")), &id_policy());
}

#[test]
fn an_access_token_needs_less() {
    let claims = json!({ "iss": ISSUER, "exp": NOW + 60.0 });
    assert_accepted(&claims, &access_policy());
    assert_claim_refused(
        &with(claims.clone(), "iss", json!("x")),
        &access_policy(),
        "iss",
    );
    assert_claim_refused(
        &with(claims.clone(), "iat", json!("1")),
        &access_policy(),
        "iat",
    );
    assert_claim_refused(&claims, &id_policy(), "iat");
}

#[test]
fn the_audience_of_an_access_token_is_checked_if_expected() {
    let mut policy = access_policy();
    policy.audiences = vec!["https://api.example.com".to_owned(), "api".to_owned()];
    assert_claim_refused(&id_claims(), &policy, "aud");
    assert_claim_refused(&without(id_claims(), "aud"), &policy, "aud");
    assert_accepted(&with(id_claims(), "aud", json!("api")), &policy);
    assert_accepted(&with(id_claims(), "aud", json!(["other", "api"])), &policy);
}

#[test]
fn an_id_token_must_name_the_application_and_the_audience() {
    let mut policy = id_policy();
    policy.audiences = vec!["api".to_owned()];
    assert_claim_refused(&id_claims(), &policy, "aud");
    assert_claim_refused(&with(id_claims(), "aud", json!("api")), &policy, "aud");
    let both = with(id_claims(), "aud", json!(["api", APP]));
    assert_accepted(&with(both, "azp", json!(APP)), &policy);
}

#[test]
fn nonce_and_max_age_apply_to_access_tokens_too() {
    let mut policy = access_policy();
    policy.nonce = Some(Secret::new("expected".to_owned()));
    assert_claim_refused(&id_claims(), &policy, "nonce");
    policy = access_policy();
    policy.max_age = Some(60.0);
    assert_claim_refused(&id_claims(), &policy, "auth_time");
}

#[test]
fn the_claims_of_a_forged_token_are_not_judged() {
    let token = issued("RS256", &with(id_claims(), "exp", json!(0)));
    let (signed, _) = token.rsplit_once('.').unwrap();
    let forged = format!("{signed}.{}", base64url([0; 256]));
    assert_refused(&forged, &KEYS, &id_policy(), "ERR_JWT_SIGNATURE");
}

#[test]
fn an_error_names_the_found_and_the_expected_value() {
    let token = issued(
        "RS256",
        &with(id_claims(), "iss", json!("https://found.example")),
    );
    let error = verify(&token, &KEYS, &id_policy()).unwrap_err();
    assert!(error.message().contains("https://found.example"), "{error}");
    assert!(error.message().contains(ISSUER), "{error}");
}

#[test]
fn an_expected_nonce_is_not_repeated() {
    let mut policy = id_policy();
    policy.nonce = Some(Secret::new("canary-nonce".to_owned()));
    let token = issued("RS256", &with(id_claims(), "nonce", json!("canary-found")));
    let error = verify(&token, &KEYS, &policy).unwrap_err();
    assert!(
        !format!("{error:?} {policy:?}").contains("canary"),
        "{error:?}"
    );
}
