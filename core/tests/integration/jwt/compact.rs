//! Taking a token apart: what is refused before any key is looked at.

use genauth_core::jwt::Token;
use serde_json::json;

use super::support::*;

#[track_caller]
fn assert_unreadable(token: &str, code: &str) {
    let error = Token::parse(token).err().expect("must be refused");
    assert_eq!(error.code(), code, "{error:?}");
}

fn header(text: &str) -> String {
    RSA.token("RS256", text, &id_claims().to_string())
}

fn payload(text: &str) -> String {
    RSA.token("RS256", r#"{"alg":"RS256","kid":"RS256"}"#, text)
}

#[test]
fn a_token_has_three_parts() {
    let token = issued("RS256", &id_claims());
    let (signed, signature) = token.rsplit_once('.').unwrap();
    for text in [
        "",
        ".",
        "..",
        "opaque-access-token",
        signed,
        &format!("{token}."),
        &format!("{token}.{signature}"),
        &format!("{signed}.{signature}.a.b"),
        &format!(".{token}"),
    ] {
        assert_unreadable(text, "ERR_JWT_MALFORMED");
    }
}

#[test]
fn an_encrypted_token_is_distinguished_from_a_broken_one() {
    let error = Token::parse("e30.a.b.c.d").err().unwrap();
    assert!(error.message().contains("encrypted"), "{error}");
}

#[test]
fn the_parts_are_strict_base64url() {
    let token = issued("RS256", &id_claims());
    let parts: Vec<&str> = token.split('.').collect();
    for place in 0..3 {
        for spoil in [
            |part: &str| format!("{part}="),
            |part: &str| format!(" {part}"),
            |part: &str| format!("{part}\n"),
            |part: &str| format!("{}+", &part[..part.len() - 1]),
            |part: &str| format!("{}/", &part[..part.len() - 1]),
            |part: &str| format!("{}é", &part[..part.len() - 1]),
        ] {
            let mut spoilt: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            spoilt[place] = spoil(parts[place]);
            assert_unreadable(&spoilt.join("."), "ERR_JWT_MALFORMED");
        }
    }
}

#[test]
fn bits_left_over_in_base64url_are_refused() {
    // 256 bytes leave four unused bits in the last character.
    let token = issued("RS256", &id_claims());
    let last = token.chars().last().unwrap();
    let neighbour = char::from_u32(last as u32 + 1).unwrap();
    let other = format!("{}{neighbour}", &token[..token.len() - 1]);
    assert_unreadable(&other, "ERR_JWT_MALFORMED");
}

#[test]
fn the_header_and_the_payload_are_json_objects() {
    for text in [
        "",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{}{}",
        "\u{feff}{}",
        "{'alg':1}",
    ] {
        assert_unreadable(&header(text), "ERR_JWT_MALFORMED");
        assert_unreadable(&payload(text), "ERR_JWT_MALFORMED");
    }
    let invalid = format!(
        "{}.{}.AA",
        base64url(r#"{"alg":"RS256"}"#),
        base64url(b"{\"sub\":\"\xff\"}")
    );
    assert_unreadable(&invalid, "ERR_JWT_MALFORMED");
}

#[test]
fn duplicate_members_are_refused() {
    assert_unreadable(
        &header(r#"{"alg":"RS256","alg":"RS256"}"#),
        "ERR_JWT_MALFORMED",
    );
    assert_unreadable(
        &header(r#"{"alg":"RS256","x":1,"x":2}"#),
        "ERR_JWT_MALFORMED",
    );
    assert_unreadable(
        &payload(r#"{"sub":"user","s\u0075b":"admin"}"#),
        "ERR_JWT_MALFORMED",
    );
}

#[test]
fn deep_json_does_no_harm() {
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    let claims = id_claims().to_string();
    let unknown = claims.replacen('{', &format!("{{\"x\":{deep},"), 1);
    verify(&payload(&unknown), &KEYS, &id_policy()).unwrap();
    let token = payload(&claims.replace(&format!("\"{APP}\""), &deep));
    let (code, claim) = refusal(&token, verify(&token, &KEYS, &id_policy()));
    assert_eq!((&*code, claim.as_deref()), ("ERR_JWT_CLAIM", Some("aud")));
}

#[test]
fn a_huge_token_is_refused_before_any_work() {
    // Not even base64url: the length is judged first.
    assert_unreadable(&"!".repeat(64 * 1024 + 1), "ERR_JWT_TOO_LARGE");
    assert_unreadable(&"!".repeat(64 * 1024), "ERR_JWT_MALFORMED");
}

#[test]
fn the_algorithm_must_be_a_known_one() {
    assert_unreadable(&header("{}"), "ERR_JWT_MALFORMED");
    assert_unreadable(&header(r#"{"alg":256}"#), "ERR_JWT_MALFORMED");
    assert_unreadable(&header(r#"{"alg":["RS256"]}"#), "ERR_JWT_MALFORMED");
    for name in ["rs256", "RS256 ", "ES256K", "RSA-OAEP", "HS1"] {
        let text = json!({ "alg": name }).to_string();
        assert_unreadable(&header(&text), "ERR_JWT_ALGORITHM");
    }
}

#[test]
fn a_kid_and_a_typ_are_strings() {
    assert_unreadable(&header(r#"{"alg":"RS256","kid":1}"#), "ERR_JWT_MALFORMED");
    assert_unreadable(
        &header(r#"{"alg":"RS256","kid":null}"#),
        "ERR_JWT_MALFORMED",
    );
    assert_unreadable(&header(r#"{"alg":"RS256","typ":{}}"#), "ERR_JWT_MALFORMED");
}

#[test]
fn an_extension_that_must_be_understood_is_refused() {
    for critical in [
        json!(["b64"]),
        json!(["exp"]),
        json!([]),
        json!(null),
        json!("b64"),
    ] {
        let text = json!({ "alg": "RS256", "kid": "RS256", "b64": true, "crit": critical });
        assert_unreadable(&header(&text.to_string()), "ERR_JWT_CRITICAL");
    }
}

#[test]
fn a_typ_for_something_else_is_refused() {
    let typed = |media_type: &str| {
        let text = json!({ "alg": "RS256", "kid": "RS256", "typ": media_type }).to_string();
        header(&text)
    };
    for media_type in [
        "at+jwt",
        "application/AT+JWT",
        "logout+jwt",
        "dpop+jwt",
        "logout+jwt ; x=1",
    ] {
        let token = typed(media_type);
        assert_refused(&token, &KEYS, &id_policy(), "ERR_JWT_TYPE");
    }
    for media_type in ["logout+jwt", "application/secevent+jwt"] {
        let token = typed(media_type);
        assert_refused(&token, &KEYS, &access_policy(), "ERR_JWT_TYPE");
    }
    for media_type in ["JWT", "jwt", "application/jwt", "JOSE"] {
        verify(&typed(media_type), &KEYS, &id_policy()).expect(media_type);
    }
    for media_type in ["JWT", "at+jwt", "application/at+jwt"] {
        verify(&typed(media_type), &KEYS, &access_policy()).expect(media_type);
    }
}

#[test]
fn quotations_from_a_token_are_short_and_on_one_line() {
    let text = json!({ "alg": format!("a\r\n\u{1b}{}", "b".repeat(9_000)) }).to_string();
    let error = Token::parse(&header(&text)).err().unwrap();
    assert!(error.message().len() < 400, "{error}");
    assert!(!error.message().contains(char::is_control), "{error}");
}

#[test]
fn the_payload_is_returned_as_it_was_signed() {
    let text = format!(
        r#"{{ "iss":"{ISSUER}","sub":"user","aud":["{APP}"],"exp":1700000600.5, "iat":1.699999999e9,
            "big":12345678901234567890.10, "\u4e2d":"\u0061", "__proto__":{{"a":1}} }}"#
    );
    let verified = verify(&payload(&text), &KEYS, &id_policy()).unwrap();
    assert_eq!(verified, text);
}
