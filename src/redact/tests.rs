use serde_json::{Value, json};

use super::{MOST, Secrets, beginning};

fn secrets() -> Secrets {
    let mut secrets = Secrets::default();
    secrets.add("Bearer pa$$ word/1");
    secrets.add_body(
        br#"{"appId":"wx1234567890","appSecret":"s3cr3t","note":{"x":["a private note"]}}"#,
    );
    secrets
}

#[test]
fn an_echoed_request_shows_no_secret() {
    let echo = r#"got {"appId":"wx1234567890","appSecret":"s3cr3t"} Bearer pa$$ word/1 a private note pa%24%24+word%2F1"#;
    let cleaned = secrets().clean_text(echo);
    for secret in ["s3cr3t", "pa$$", "private note", "pa%24"] {
        assert!(!cleaned.contains(secret), "{cleaned}");
    }
    assert!(
        cleaned.contains("wx1234567890"),
        "identifiers help to find the fault: {cleaned}"
    );
}

#[test]
fn a_secret_in_a_url_is_hidden_whatever_its_encoding_leaves_alone() {
    let printable: String = (' '..='~').filter(|it| !it.is_ascii_uppercase()).collect();
    let mut secrets = Secrets::default();
    secrets.add(&printable);
    for plain in ["", "-_.!~*'()", "-_.!~*'():$,", "-._~", "-._*", "/?"] {
        let mut encoded = String::new();
        crate::url_text::encode(&printable, plain, &mut encoded);
        let as_form = encoded.replace("%20", "+");
        for text in [&encoded.to_lowercase(), &as_form, &encoded] {
            assert_eq!(secrets.clean(text), "[redacted]", "{text}");
        }
    }
}

#[test]
fn the_secrets_of_a_body_that_no_parser_takes_are_hidden_too() {
    let mut secrets = Secrets::default();
    let deep = format!(
        "{}{{\"secret\":\"d33p\"}}{}",
        "[".repeat(300),
        "]".repeat(300)
    );
    secrets.add_body(deep.as_bytes());
    secrets.add_body(br#"{"half":"\ud800","note":"between \ud800 halves"}"#);
    let cleaned = secrets.clean_text(r#"d33p "between \ud800 halves""#);
    assert_eq!(cleaned, r#"[redacted] "[redacted]""#);
}

#[test]
fn tokens_in_a_json_answer_are_hidden_by_the_name_of_their_field() {
    let body = r#"{"statusCode":401,"message":"no","data":{"access_token":"abc","idToken":"d","n":9007199254740993}}"#;
    assert_eq!(
        secrets().clean_body(body.as_bytes()),
        r#"{"statusCode":401,"message":"no","data":{"access_token":"[redacted]","idToken":"[redacted]","n":9007199254740993}}"#
    );
}

#[test]
fn a_code_that_comes_back_as_a_number_is_hidden() {
    let mut secrets = Secrets::default();
    secrets.add_body(br#"{"passCode":"482913"}"#);
    assert_eq!(
        secrets.clean_body(br#"{"given":482913,"left":4}"#),
        r#"{"given":"[redacted]","left":4}"#
    );
}

#[test]
fn long_opaque_runs_in_free_text_are_hidden() {
    let cleaned = secrets().clean_text(
        "<p>token: eyJhbGciOiJIUzI1NiJ9.e30.AAAAAAAAAAAA 934108e5-9fbf-4d24-8da1-c330328abd6c</p>",
    );
    assert_eq!(
        cleaned,
        "<p>token: [redacted] 934108e5-9fbf-4d24-8da1-c330328abd6c</p>"
    );
}

const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.c2lnbmF0dXJlc2lnbmF0dXJl";

fn cleaned(request: &Value, answer: &Value) -> Value {
    let mut secrets = Secrets::default();
    secrets.add_body(request.to_string().as_bytes());
    let text = secrets.clean_body(answer.to_string().as_bytes());
    serde_json::from_str(&text).expect("JSON stays JSON")
}

#[test]
fn words_that_programs_look_for_stay() {
    let request = json!({
        "connection": "PASSWORD",
        "channel": "CHANNEL_LOGIN",
        "name": "statusCode",
        "website": "requestId",
        "note": "username",
    });
    let answer = json!({
        "statusCode": 400,
        "requestId": "r-1",
        "error": "PASSWORD_INCORRECT",
        "allowed": ["CHANNEL_LOGIN", "CHANNEL_REGISTER"],
        "data": {
            "PASSWORD": { "tries": 3 },
            "username": "username_taken",
            "passwordSecurityLevel": "low",
            "resetPasswordOnNextLogin": true,
            "password": false,
            "tokens": 12,
        },
    });
    assert_eq!(cleaned(&request, &answer), answer);
}

#[test]
fn a_value_is_hidden_where_it_stands_by_itself() {
    let request = json!({ "note": "a private note", "password": "hunter" });
    let answer =
        json!({ "said": "(a private note), a private notebook, xhunter2", "a private note": 1 });
    let expected =
        json!({ "said": "([redacted]), a private notebook, x[redacted]2", "a private note": 1 });
    assert_eq!(cleaned(&request, &answer), expected);
}

#[test]
fn names_that_are_hidden_do_not_fall_together() {
    let request = json!({ "password": "hunter22", "newPassword": "hunter33" });
    let answer = json!({ "hunter22": 1, "hunter33": 2, "message": 3, "[redacted]": 4 });
    let expected = json!({ "[redacted]": 1, "[redacted] 2": 2, "message": 3, "[redacted] 3": 4 });
    assert_eq!(cleaned(&request, &answer), expected);
}

#[test]
fn a_name_that_is_made_of_the_whole_body_shows_none_of_its_values() {
    let request = json!({ "note": "a private note" });
    let text = cleaned(&request, &json!({ request.to_string(): 1 })).to_string();
    assert!(!text.contains("private"), "{text}");
}

#[test]
fn a_code_that_was_given_as_a_number_is_hidden() {
    let request = json!({ "passCode": 482_913, "age": 65_536 });
    let answer = json!({ "message": "code 482913 is wrong", "data": [482_913, 65_536] });
    let expected = json!({ "message": "code [redacted] is wrong", "data": ["[redacted]", 65_536] });
    assert_eq!(cleaned(&request, &answer), expected);
}

#[test]
fn tokens_of_the_server_are_hidden_and_its_ids_stay() {
    let opaque = "k".repeat(40);
    let answer = json!({
        "message": format!("session {JWT} is over, key {opaque}, user 6229ffaxxxxxxxxcade3e3d9 \
                            of requestId=934108e5-9fbf-4d24-8da1-c330328abd6c"),
        "data": { "sid": JWT, "jwt": "a", "session": "b", "accessKey": "c", "hash": opaque, JWT: 1 },
    });
    let expected = json!({
        "message": "session [redacted] is over, key [redacted], user 6229ffaxxxxxxxxcade3e3d9 \
                    of requestId=934108e5-9fbf-4d24-8da1-c330328abd6c",
        "data": {
            "sid": "[redacted]", "jwt": "[redacted]", "session": "[redacted]",
            "accessKey": "[redacted]", "hash": opaque, "[redacted]": 1,
        },
    });
    assert_eq!(cleaned(&json!({}), &answer), expected);
}

#[test]
fn base64_of_a_credential_is_hidden_whatever_stands_before_it() {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let mut secrets = Secrets::default();
    secrets.add("hunter22?>hunter22");
    for before in ["", "i", "id", "id:", "longer:"] {
        let encoded = BASE64_STANDARD.encode(format!("{before}hunter22?>hunter22 and more"));
        for text in [&encoded, &encoded.replace('+', "-").replace('/', "_")] {
            let cleaned = secrets.clean(text);
            assert!(cleaned.contains("[redacted]"), "{cleaned}");
            assert!(!cleaned.contains("udGVyMjI"), "{cleaned}");
            assert!(!cleaned.contains("50ZXIyM"), "{cleaned}");
            assert!(!cleaned.contains("bnRlcjIy"), "{cleaned}");
        }
    }
}

#[test]
fn json_in_json_in_json_shows_no_secret() {
    let request = json!({ "appSecret": "hun\"ter\\22é中" });
    let mut echo = request.to_string();
    for _ in 0..3 {
        let text = cleaned(&request, &json!({ "raw": echo })).to_string();
        assert!(!text.contains("hun") && !text.contains("22é"), "{text}");
        echo = json!(echo).to_string();
    }
}

#[test]
fn json_that_is_too_long_to_be_shown_is_cut_and_shows_no_secret_all_the_same() {
    let mut secrets = Secrets::default();
    secrets.add_body(br#"{"password":"hunter22"}"#);
    for before in MOST - 9..MOST + 2 {
        let start = format!(r#"{{"id_token":"{}","pad":""#, "k k".repeat(5));
        let body = format!(
            "{start}{}hunter22 {}",
            " ".repeat(before - start.len()),
            " ".repeat(2 * MOST)
        );
        let cleaned = secrets.clean_body(body.as_bytes());
        assert!(cleaned.starts_with(r#"{"id_token":"[redacted]","pad":""#));
        assert!(!cleaned.contains("hun"), "{before}");
    }
}

#[test]
fn a_cut_leaves_no_beginning_of_what_ends_behind_it() {
    let secret = "s3cr3t".repeat(MOST / 3);
    let mut secrets = Secrets::default();
    secrets.add(&secret);
    let text = format!("{}{secret}", " ".repeat(MOST - 10));
    for text in [
        text.clone(),
        text.replace('s', "%73"),
        format!("{}{JWT}", beginning(&text, MOST - 10)),
    ] {
        let cleaned = secrets.clean_text(&text);
        assert_eq!(cleaned.trim_start(), "[redacted]");
    }
}
