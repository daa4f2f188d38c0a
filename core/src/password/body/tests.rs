use serde_json::{json, value::RawValue};

use super::Plain;
use crate::{
    error::Result,
    operation::{Passwords, table::PASSWORDS},
    password::{Cipher, PublicKey},
};

const SIGN_IN: &str = "/api/v3/signin";
const SIGN_UP: &str = "/api/v3/signup";
const UPDATE: &str = "/api/v3/update-password";
const DELETION: &str = "/api/v3/verify-delete-account-request";
const LISTS: [&str; 4] = [
    "/api/v3/create-users-batch",
    "/api/v3/update-user-batch",
    "/api/v3/create-public-accounts-batch",
    "/api/v3/update-public-account-batch",
];
const CREATE_USERS: &str = LISTS[0];
const CREATE_SYNC_TASK: &str = "/api/v3/create-sync-task";
const BIND: &str = "/api/v2/ecConn/wechatMobile/byAccount";

/// The point of the examples of GB/T 32918.5-2017.
const SYSTEM_INFO: &str = r#"{"sm2":{"publicKey":"0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13"}}"#;

fn passwords(path: &str) -> &'static Passwords {
    PASSWORDS
        .iter()
        .find(|passwords| passwords.path == path)
        .expect("the request can carry passwords")
}

/// The body with each encrypted password replaced by `*`; nothing where it is to stay as it is.
fn encrypted(path: &str, body: &str) -> Result<Option<String>> {
    let key = PublicKey::from_system_info(Cipher::Sm2, SYSTEM_INFO)?;
    let Some(plain) = Plain::find(passwords(path), body, Cipher::Sm2)? else {
        return Ok(None);
    };
    let encrypted = plain.encrypt(&key)?;
    let mut body = encrypted.body;
    for password in &encrypted.passwords {
        assert!(body.contains(password.as_str()), "{body}");
        body = body.replace(password, "*");
    }
    Ok(Some(body))
}

#[track_caller]
fn assert_becomes(path: &str, body: &str, expected: &str) {
    let outcome = encrypted(path, body).expect("it can be encrypted");
    assert_eq!(outcome.as_deref(), Some(expected));
    serde_json::from_str::<&RawValue>(expected).expect("the test expects JSON");
}

#[test]
fn passwords_are_encrypted_and_the_cipher_is_set() {
    for (path, body, expected) in [
        (
            SIGN_IN,
            r#"{"connection":"PASSWORD","passwordPayload":{"password":"p","email":"e"}}"#,
            r#"{"connection":"PASSWORD","passwordPayload":{"password":"*","email":"e"},"options":{"passwordEncryptType":"sm2"}}"#,
        ),
        (
            SIGN_IN,
            r#"{"ldapPayload":{"password":"p"},"options":{}}"#,
            r#"{"ldapPayload":{"password":"*"},"options":{"passwordEncryptType":"sm2"}}"#,
        ),
        (
            SIGN_IN,
            r#"{"options":null,"adPayload":{"password":"p"}}"#,
            r#"{"options":{"passwordEncryptType":"sm2"},"adPayload":{"password":"*"}}"#,
        ),
        (
            SIGN_UP,
            r#"{"options":{"passwordForPhonePassCode":"p","clientIp":"i"}}"#,
            r#"{"options":{"passwordForPhonePassCode":"*","clientIp":"i","passwordEncryptType":"sm2"}}"#,
        ),
        (
            UPDATE,
            r#"{"oldPassword":"o","newPassword":"n"}"#,
            r#"{"oldPassword":"*","newPassword":"*","passwordEncryptType":"sm2"}"#,
        ),
        (
            UPDATE,
            r#"{"newPassword":"n","oldPassword":null}"#,
            r#"{"newPassword":"*","oldPassword":null,"passwordEncryptType":"sm2"}"#,
        ),
        (
            DELETION,
            r#"{"passwordPayload":{"password":"p"}}"#,
            r#"{"passwordPayload":{"password":"*","passwordEncryptType":"sm2"}}"#,
        ),
    ] {
        assert_becomes(path, body, expected);
    }
}

#[test]
fn the_passwords_of_every_element_of_a_list_are_encrypted() {
    for path in LISTS {
        assert_becomes(
            path,
            r#"{"list":[{"password":"p","name":"a"},{"name":"password"},{"password":"q"} , null,{"password":null}]}"#,
            r#"{"list":[{"password":"*","name":"a"},{"name":"password"},{"password":"*"} , null,{"password":null}],"options":{"passwordEncryptType":"sm2"}}"#,
        );
        assert_becomes(
            path,
            r#"{"options":{"passwordEncryptType":"none"},"list":[{"password":"p","customData":{"password":"c"}}],"password":"b"}"#,
            r#"{"options":{"passwordEncryptType":"sm2"},"list":[{"password":"*","customData":{"password":"c"}}],"password":"b"}"#,
        );
    }
}

#[test]
fn a_management_request_with_one_password_is_encrypted() {
    for path in [
        "/api/v3/create-user",
        "/api/v3/update-user",
        "/api/v3/create-tenant-user",
        "/api/v3/create-public-account",
        "/api/v3/update-public-account",
    ] {
        assert_becomes(
            path,
            r#"{"password":"p","options":{"keepUserId":true}}"#,
            r#"{"password":"*","options":{"keepUserId":true,"passwordEncryptType":"sm2"}}"#,
        );
    }
}

#[test]
fn a_cipher_of_none_is_replaced() {
    for given in ["null", r#""none""#, r#""""#] {
        let body = format!(r#"{{"passwordEncryptType":{given},"newPassword":"n"}}"#);
        let expected = r#"{"passwordEncryptType":"sm2","newPassword":"*"}"#;
        assert_becomes(UPDATE, &body, expected);
    }
}

#[test]
fn other_fields_are_unchanged_byte_for_byte() {
    assert_becomes(
        UPDATE,
        r#"{"a" : 1.50e+2, "newPassword":"\"\\\u5bc6","half":"\ud800","newPassword2":"n", "b":[{"newPassword":"n"}]}"#,
        r#"{"a" : 1.50e+2, "newPassword":"*","half":"\ud800","newPassword2":"n", "b":[{"newPassword":"n"}],"passwordEncryptType":"sm2"}"#,
    );
}

#[test]
fn encrypted_and_passwordless_bodies_are_unchanged() {
    for (path, body) in [
        (UPDATE, r#"{"newPassword":"n","passwordEncryptType":"rsa"}"#),
        (UPDATE, r#"{"newPassword":"n","passwordEncryptType":"sm2"}"#),
        (UPDATE, r#"{"newPassword":"","passwordEncryptType":"sm4"}"#),
        (SIGN_IN, r#"{"options":{"passwordEncryptType":5}}"#),
        (SIGN_IN, r#"{"options":7,"passwordPayload":null}"#),
        (BIND, r#"{"password":"","account":"a"}"#),
        (UPDATE, r#"{"newPassword":"","oldPassword":null}"#),
        (UPDATE, "{}"),
        (CREATE_USERS, "{}"),
        (CREATE_USERS, r#"{"list":null}"#),
        (CREATE_USERS, r#"{"list":[]}"#),
        (CREATE_USERS, r#"{"list":[{"password":""},{"name":"a"}]}"#),
        (
            CREATE_USERS,
            r#"{"list":[{"password":"p"}],"options":{"passwordEncryptType":"sm2"}}"#,
        ),
        (
            CREATE_SYNC_TASK,
            r#"{"clientConfig":{"kayangConfig":null}}"#,
        ),
        (SIGN_IN, r#"{"passCodePayload":{"passCode":"1"}}"#),
        (
            SIGN_IN,
            r#"{"passwordPayload":{"password":"p"},"options":{"passwordEncryptType":"rsa"}}"#,
        ),
    ] {
        assert_eq!(encrypted(path, body).expect(body), None, "{body}");
    }
}

#[test]
fn a_password_that_cannot_be_encrypted_is_not_sent_in_clear() {
    for (path, body, field) in [
        (
            UPDATE,
            json!({ "newPassword": 73570 }).to_string(),
            "newPassword",
        ),
        (
            UPDATE,
            json!({ "newPassword": ["73570"] }).to_string(),
            "newPassword",
        ),
        (
            UPDATE,
            r#"{"newPassword":"73570\ud800"}"#.to_owned(),
            "newPassword",
        ),
        (
            SIGN_IN,
            json!({ "passwordPayload": { "password": "73570" }, "options": 7 }).to_string(),
            "options",
        ),
        (
            SIGN_IN,
            r#"{"passwordPayload":"73570"}"#.to_owned(),
            "passwordPayload",
        ),
        (
            SIGN_IN,
            r#"{"ldapPayload":[{"password":"73570"}]}"#.to_owned(),
            "ldapPayload",
        ),
        (SIGN_UP, r#"{"options":"73570"}"#.to_owned(), "options"),
        (
            CREATE_USERS,
            r#"{"list":{"password":"73570"}}"#.to_owned(),
            "list",
        ),
        (
            CREATE_USERS,
            r#"{"list":[{"password":"73570"},"73570"]}"#.to_owned(),
            "list",
        ),
        (
            CREATE_USERS,
            r#"{"list":[[{"password":"73570"}]]}"#.to_owned(),
            "list",
        ),
        (
            CREATE_USERS,
            r#"{"list":[{"password":"p"},{"password":73570}]}"#.to_owned(),
            "password",
        ),
        (
            CREATE_USERS,
            r#"{"list":[{"password":"73570"}],"options":{"passwordEncryptType":"sm4"}}"#.to_owned(),
            "passwordEncryptType",
        ),
        (
            CREATE_SYNC_TASK,
            r#"{"clientConfig":{"kayangConfig":{"password":"73570"}}}"#.to_owned(),
            "password",
        ),
        (BIND, r#"{"password":"73570"}"#.to_owned(), "password"),
        (
            BIND,
            r#"{"password":"73570","passwordEncryptType":"rsa"}"#.to_owned(),
            "password",
        ),
    ] {
        let error = encrypted(path, &body).expect_err("it cannot be encrypted");
        assert_eq!(error.code(), "ERR_INVALID_ARGUMENT");
        assert_eq!(error.field(), Some(field));
        assert!(!format!("{error:?}").contains("73570"), "{error}");
    }
}

#[test]
fn only_the_ciphers_of_the_service_are_accepted() {
    for given in [
        r#""NONE""#,
        r#""RSA""#,
        r#""sm4""#,
        "5",
        "0",
        "false",
        "true",
        "{}",
        "[]",
    ] {
        for (path, body) in [
            (
                UPDATE,
                format!(r#"{{"newPassword":"73570","passwordEncryptType":{given}}}"#),
            ),
            (
                SIGN_IN,
                format!(
                    r#"{{"adPayload":{{"password":"73570"}},"options":{{"passwordEncryptType":{given}}}}}"#
                ),
            ),
        ] {
            let error = encrypted(path, &body).expect_err(&body);
            assert_eq!(error.code(), "ERR_INVALID_ARGUMENT");
            assert_eq!(error.field(), Some("passwordEncryptType"));
        }
    }
}
