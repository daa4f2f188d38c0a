//! The callback: which login it ends, and which it does not.

use super::steps::{ORIGIN, back, begun, client, form, kept, query, refusal, sent};
use crate::support::client::text;
use genauth_core::{
    error::Kind,
    oidc::read_callback,
    options::{Options, Value},
};

#[test]
fn over_https_only_a_cookie_with_the_host_prefix_is_accepted() {
    let http = client(&[("redirectUri", text("http://app.example.com/callback"))]);
    let login = begun(&http, "{}", "");
    let target = format!("/callback?code=c&state={}", query(&login.url)["state"]);
    let accepts = |client: &Options, cookies: &str, encrypted| {
        let callback = read_callback(client, &target, cookies, encrypted);
        callback.outcome.is_ok()
    };
    // A sibling domain can plant a cookie without the prefix for the whole domain.
    assert!(accepts(&http, &sent(&login), false));
    assert!(!accepts(&http, &sent(&login), true));
    assert!(!accepts(&http, &format!("__Host-{}", sent(&login)), true));
    let https = client(&[]);
    let login = begun(&https, "{}", "");
    let target = format!("/callback?code=c&state={}", query(&login.url)["state"]);
    let planted = sent(&login).replacen("__Host-", "", 1);
    for (cookies, encrypted, expected) in [
        // A proxy may end TLS in front of the process.
        (sent(&login), false, true),
        (sent(&login), true, true),
        (planted.clone(), false, false),
        (planted, true, false),
        (format!("\u{a0}{}", sent(&login)), true, false),
    ] {
        let callback = read_callback(&https, &target, &cookies, encrypted);
        assert_eq!(callback.outcome.is_ok(), expected, "{cookies} {encrypted}");
        let cleared = callback.clear_cookie.unwrap_or_default();
        assert_eq!(cleared.starts_with("__Host-"), expected);
        assert_eq!(cleared.ends_with("; Secure"), expected);
    }
}

#[test]
fn the_exchange_uses_the_values_of_the_login() {
    let client = client(&[]);
    let own = "http://localhost:8080/other";
    let login = begun(&client, &format!(r#"{{"redirectUri":"{own}"}}"#), "");
    let address = query(&login.url);
    let state = &address["state"];
    let exchange = back(&client, &format!("code=c%20d&state={state}"), &sent(&login));
    let exchange = exchange.expect("the login is known");
    assert_eq!(exchange.nonce(), Some(address["nonce"].as_str()));
    let form = form(&exchange, &client);
    assert_eq!(form["code"], "c d");
    assert_eq!(form["redirect_uri"], own);
    let digest = format!(r#"{{"codeChallenge":"{}"}}"#, form["code_verifier"]);
    let digest = genauth_core::oidc::code_challenge_digest(Some(digest.as_bytes()));
    assert_eq!(digest.expect("a digest"), address["code_challenge"]);
}

#[test]
fn logins_in_several_tabs_do_not_disturb_each_other() {
    let client = client(&[]);
    let first = begun(&client, "{}", "");
    let second = begun(&client, "{}", &sent(&first));
    let browser = format!("{}; theme=dark;{}", sent(&first), sent(&second));
    for login in [&second, &first] {
        let query = query(&login.url);
        let target = format!("/callback?code=c&state={}", query["state"]);
        let callback = read_callback(&client, &target, &browser, false);
        let exchange = callback.outcome.expect("the login is known");
        assert_eq!(exchange.nonce(), Some(query["nonce"].as_str()));
        let cleared = callback.clear_cookie.expect("the cookie goes");
        assert!(cleared.contains("=; Path=/; Max-Age=0; "), "{cleared}");
        let name = kept(&login.set_cookies[0]).split('=').next();
        assert_eq!(cleared.split('=').next(), name);
    }
}

#[test]
fn a_callback_is_read_as_a_browser_writes_it() {
    let client = client(&[]);
    let login = begun(&client, "{}", "");
    let (state, cookie) = (query(&login.url)["state"].clone(), sent(&login));
    for query in [
        format!("code=c&state={state}#fragment"),
        format!("error=&code=c&state={state}"),
        format!("x=1&x=2&state={state}&code=c"),
    ] {
        let exchange = back(&client, &query, &cookie).expect("the login is known");
        assert_eq!(form(&exchange, &client)["code"], "c", "{query}");
    }
}

#[test]
fn a_callback_without_its_login_is_refused() {
    let client = client(&[]);
    let login = begun(&client, "{}", "");
    let state = query(&login.url)["state"].clone();
    let cookie = sent(&login);
    let own = format!("code=c&state={state}");
    let other = sent(&begun(&client, "{}", ""));
    let (name, value) = cookie.split_once('=').expect("a cookie");
    let (payload, signature) = value.split_once('.').expect("two parts");
    let shortened = &signature[..signature.len() - 1];
    let cases = [
        (own.clone(), String::new(), "ERR_LOGIN_STATE"),
        (own.clone(), other, "ERR_LOGIN_STATE"),
        (
            own.clone(),
            format!("{name}={payload}.{shortened}"),
            "ERR_LOGIN_STATE",
        ),
        (own.clone(), format!("{name}={payload}."), "ERR_LOGIN_STATE"),
        (own.clone(), format!("other={value}"), "ERR_LOGIN_STATE"),
        (own.clone(), format!("{name}={payload}"), "ERR_LOGIN_STATE"),
        (
            own.clone(),
            format!("{name}={payload}A.{signature}"),
            "ERR_LOGIN_STATE",
        ),
        (
            own.clone(),
            format!("{name}=.{signature}"),
            "ERR_LOGIN_STATE",
        ),
        (
            "code=c&state=other".to_owned(),
            cookie.clone(),
            "ERR_LOGIN_STATE",
        ),
        (
            "code=c".to_owned(),
            cookie.clone(),
            "ERR_LOGIN_STATE_MISSING",
        ),
        (
            format!("state={state}"),
            cookie.clone(),
            "ERR_LOGIN_CODE_MISSING",
        ),
        (
            format!("state={state}&code="),
            cookie.clone(),
            "ERR_LOGIN_CODE_MISSING",
        ),
        (
            format!("{own}&iss=https://evil.example"),
            cookie.clone(),
            "ERR_LOGIN_ISSUER",
        ),
    ];
    for (query, cookies, code) in cases {
        let error = refusal(&client, &query, &cookies);
        assert_eq!(error.kind(), Kind::OAuth, "{query} {cookies}");
        assert_eq!(error.code(), code, "{query} {cookies}");
        assert!(!format!("{error:?}").contains(&state), "{error:?}");
    }
    for twice in ["code", "state", "iss", "error", "error_description"] {
        let query = format!("{own}&{twice}=a&{twice}=a");
        let error = refusal(&client, &query, &cookie);
        assert_eq!(error.code(), "ERR_LOGIN_PARAMETER", "{query}");
        assert!(error.message().contains(&format!(" {twice} ")), "{error}");
    }
    let issuer = format!("{own}&iss={ORIGIN}/oidc");
    assert!(back(&client, &issuer, &cookie).is_ok());
}

#[test]
fn a_cookie_is_valid_only_with_its_name_and_secret() {
    let client = client(&[]);
    let login = begun(&client, "{}", "");
    let cookie = sent(&login);
    let state = format!("code=c&state={}", query(&login.url)["state"]);
    let with_secret = |secret| self::client(&[("cookieSecret", text(secret))]);
    assert!(back(&client, &state, &cookie).is_ok());
    assert!(back(&with_secret("one"), &state, &cookie).is_err());

    let signed = begun(&with_secret("one"), "{}", "");
    let state = format!("code=c&state={}", query(&signed.url)["state"]);
    assert!(back(&with_secret("one"), &state, &sent(&signed)).is_ok());
    assert!(back(&with_secret("two"), &state, &sent(&signed)).is_err());
    assert!(back(&client, &state, &sent(&signed)).is_err());
    let renamed = self::client(&[("cookieKey", text("other")), ("cookieSecret", text("one"))]);
    let as_other = sent(&signed).replace("X-Authing-Node-OIDC-State", "other");
    assert!(back(&renamed, &state, &as_other).is_err());
}

#[test]
fn a_cookie_secret_can_be_rotated() {
    let with = |secrets: &[&str]| {
        let secrets = secrets.iter().map(|secret| text(secret)).collect();
        self::client(&[("cookieSecret", Value::Array(secrets))])
    };
    let (before, during, after) = (with(&["old"]), with(&["new", "old"]), with(&["new"]));
    let login = |options| {
        let login = begun(options, "{}", "");
        let state = format!("code=c&state={}", query(&login.url)["state"]);
        (state, sent(&login))
    };
    let ends = |options, (state, cookie): &(String, String)| back(options, state, cookie).is_ok();
    let (old, new) = (login(&before), login(&during));
    assert!(ends(&during, &old) && ends(&during, &new) && ends(&after, &new));
    // The first one signs.
    assert!(!ends(&before, &new) && !ends(&after, &old));
}

#[test]
fn max_age_is_sent_and_checked() {
    let client = client(&[]);
    let seconds = || {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
        now.expect("the clock is set").as_secs_f64()
    };
    let ended = |arguments: &str| {
        let login = begun(&client, arguments, "");
        let sent_query = query(&login.url);
        let state = format!("code=c&state={}", sent_query["state"]);
        let exchange = back(&client, &state, &sent(&login)).expect("the login is known");
        (sent_query.get("max_age").cloned(), exchange)
    };
    let (max_age, exchange) = ended(r#"{"maxAge":60}"#);
    assert_eq!(max_age.as_deref(), Some("60"));
    let refused = |claims: String, tolerance| {
        let error = exchange.check_authentication(&claims, tolerance).err();
        error.map(|error| (error.kind(), error.claim_at_fault().map(str::to_owned)))
    };
    let signed_in = |age: f64| format!(r#"{{"auth_time":{}}}"#, (seconds() - age).floor());
    let auth_time = Some((Kind::Token, Some("auth_time".to_owned())));
    assert_eq!(refused(signed_in(0.0), 0.0), None);
    assert_eq!(refused(signed_in(50.0), 0.0), None);
    assert_eq!(refused(signed_in(80.0), 30.0), None);
    assert_eq!(refused(signed_in(80.0), 0.0), auth_time);
    assert_eq!(refused(signed_in(100.0), 30.0), auth_time);
    assert_eq!(refused(signed_in(-100.0), 30.0), auth_time);
    assert_eq!(refused(signed_in(-20.0), 30.0), None);
    for missing in ["{}", r#"{"auth_time":null}"#, r#"{"auth_time":"1"}"#] {
        assert_eq!(refused(missing.to_owned(), 600.0), auth_time, "{missing}");
    }
    let (max_age, exchange) = ended(r#"{"maxAge":0}"#);
    assert_eq!(max_age.as_deref(), Some("0"));
    assert!(exchange.check_authentication(&signed_in(0.0), 0.0).is_ok());
    assert!(
        exchange
            .check_authentication(&signed_in(600.0), 0.0)
            .is_err()
    );
    let (max_age, exchange) = ended("{}");
    assert_eq!(max_age, None);
    assert!(exchange.check_authentication("{}", 0.0).is_ok());
}

#[test]
fn the_service_cannot_choose_one_of_our_codes() {
    for code in [
        "ERR_LOGIN_STATE",
        "ERR_JWT_CLAIM",
        "ECONNRESET",
        "ABORT_ERR",
        "E",
    ] {
        let error = refusal(&client(&[]), &format!("error={code}&state=x"), "");
        assert_eq!(error.code(), "server_error", "{code}");
        assert!(error.message().contains(code), "{error}");
    }
    for code in [
        "access_denied",
        "login_required",
        "accessDenied",
        "err_login_state",
    ] {
        assert_eq!(
            refusal(&client(&[]), &format!("error={code}"), "").code(),
            code
        );
    }
}

#[test]
fn the_error_of_the_server_is_reported() {
    let client = client(&[]);
    let error = refusal(
        &client,
        "error=access_denied&error_description=The+user+said+no.&state=x",
        "",
    );
    assert_eq!((error.kind(), error.code()), (Kind::OAuth, "access_denied"));
    assert_eq!(
        error.message(),
        "The sign-in was refused with access_denied: The user said no."
    );
    let planted = "error=a%22b%0d%0a&error_description=x%1b[31m%0d%0aSet-Cookie:y";
    let error = refusal(&client, planted, "");
    assert_eq!(error.code(), "server_error");
    assert!(!error.message().contains(char::is_control), "{error}");
}

#[test]
fn texts_of_the_callback_are_redacted() {
    let client = client(&[]);
    let opaque = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4";
    let error = refusal(
        &client,
        &format!("error={opaque}&error_description=No+{opaque}+there"),
        "",
    );
    assert!(
        !format!("{error:?} {error} {}", error.code()).contains(opaque),
        "{error:?}"
    );
    let endless = "a+".repeat(5_000);
    let error = refusal(&client, &format!("error=x&error_description={endless}"), "");
    assert!(error.message().len() < 1_000, "{}", error.message().len());
}

#[test]
fn cas_and_saml_have_no_transaction() {
    for protocol in ["cas", "saml"] {
        let client = client(&[("protocol", text(protocol))]);
        let login = begun(&client, r#"{"service":"https://a.example/?b=c"}"#, "");
        assert!(login.set_cookies.is_empty());
        assert!(back(&client, "code=c&state=s", "").is_err());
    }
}
