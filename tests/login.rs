//! A login by redirects: what the browser is sent away with, and what is believed when it is back.

mod support;

use std::collections::HashMap;

use genauth_native::{
    error::{Error, Kind},
    oidc::{Exchange, Login, authorize_url, begin_login, cookies, read_callback},
    options::{Options, Value},
};
use proptest::prelude::*;
use support::client::{options, text};
use url::Url;

const ORIGIN: &str = "https://example.genauth.ai";
const REDIRECT_URI: &str = "https://app.example.com/callback";

fn client(extra: &[(&str, Value)]) -> Options {
    let redirect_uri = ("redirectUri", text(REDIRECT_URI));
    options(ORIGIN, &[&[redirect_uri], extra].concat())
}

fn begun(options: &Options, arguments: &str, cookie_header: &str) -> Login {
    begin_login(options, Some(arguments.as_bytes()), cookie_header, false).expect("a login")
}

fn query(url: &str) -> HashMap<String, String> {
    let url = Url::parse(url).expect("a URL");
    url.query_pairs().into_owned().collect()
}

/// What a browser keeps of `Set-Cookie`.
fn kept(set_cookie: &str) -> &str {
    set_cookie.split(';').next().expect("a cookie")
}

/// The form in which a browser sends cookies back.
fn sent(login: &Login) -> String {
    let cookies: Vec<_> = login
        .set_cookies
        .iter()
        .map(|cookie| kept(cookie))
        .collect();
    cookies.join("; ")
}

fn back(options: &Options, query: &str, cookie_header: &str) -> Result<Exchange, Error> {
    read_callback(options, &format!("/callback?{query}"), cookie_header, false).outcome
}

fn refusal(options: &Options, query: &str, cookie_header: &str) -> Error {
    match back(options, query, cookie_header) {
        Ok(_) => panic!("{query} must be refused"),
        Err(error) => error,
    }
}

fn form(exchange: &Exchange, options: &Options) -> HashMap<String, String> {
    let request = exchange.request(options).expect("a request");
    url::form_urlencoded::parse(&request.content.body)
        .into_owned()
        .collect()
}

#[test]
fn the_browser_leaves_with_state_nonce_and_pkce_and_a_cookie() {
    let client = client(&[]);
    let login = begun(&client, "{}", "");
    let sent = query(&login.url);
    assert!(
        login
            .url
            .starts_with("https://example.genauth.ai/oidc/auth?")
    );
    assert_eq!(sent["redirect_uri"], REDIRECT_URI);
    assert_eq!(sent["code_challenge_method"], "S256");
    assert_eq!(sent["code_challenge"].len(), 43);
    assert!(sent["state"].len() >= 22 && sent["nonce"].len() >= 22);
    let [cookie] = &login.set_cookies[..] else {
        panic!("one cookie: {:?}", login.set_cookies);
    };
    assert!(cookie.starts_with("X-Authing-Node-OIDC-State."), "{cookie}");
    assert!(
        cookie.ends_with("; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax; Secure"),
        "{cookie}"
    );
}

#[test]
fn a_challenge_without_a_method_is_a_digest() {
    let arguments = br#"{"codeChallenge":"challenge"}"#;
    let address = authorize_url(&client(&[]), Some(arguments)).expect("a URL");
    assert_eq!(query(&address.url)["code_challenge_method"], "S256");
}

#[test]
fn the_cookie_is_secure_where_the_browser_comes_back_by_tls() {
    let plain = client(&[("redirectUri", text("http://localhost:3000/callback"))]);
    let without = options(ORIGIN, &[]);
    let secure = |options: &Options, arguments: &str, encrypted| {
        let login = begin_login(options, Some(arguments.as_bytes()), "", encrypted);
        let login = login.expect("a login");
        login.set_cookies[0].contains("; Secure")
    };
    assert!(!secure(&plain, "{}", false));
    assert!(!secure(&plain, "{}", true));
    assert!(secure(
        &plain,
        r#"{"redirectUri":"HTTPS://a.example/"}"#,
        false
    ));
    assert!(secure(&without, "{}", true));
    assert!(!secure(&without, "{}", false));
}

#[test]
fn a_code_is_exchanged_with_what_its_login_remembers() {
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
    let digest = genauth_native::oidc::code_challenge_digest(Some(digest.as_bytes()));
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
fn abandoned_logins_do_not_pile_up() {
    let client = client(&[]);
    let mut browser: Vec<String> = Vec::new();
    for _ in 0..20 {
        let login = begun(&client, "{}", &browser.join("; "));
        for cookie in &login.set_cookies {
            let (name, value) = kept(cookie).split_once('=').expect("a cookie");
            browser.retain(|known| !known.starts_with(name));
            if !value.is_empty() {
                browser.push(format!("{name}={value}"));
            }
        }
    }
    assert_eq!(browser.len(), 8);
}

#[test]
fn the_login_that_begins_clears_nothing_but_logins() {
    let client = client(&[]);
    let foreign: Vec<String> = (0..20).map(|each| format!("other{each}=1")).collect();
    let login = begun(&client, "{}", &foreign.join("; "));
    assert_eq!(login.set_cookies.len(), 1, "{:?}", login.set_cookies);
}

#[test]
fn cookies_that_are_no_logins_give_way_first() {
    let client = client(&[]);
    let mut browser: Vec<String> = (0..7).map(|_| sent(&begun(&client, "{}", ""))).collect();
    let broken = "X-Authing-Node-OIDC-State.AAAAAAAAAAAAAAAA";
    browser.insert(3, format!("{broken}=broken"));
    let login = begun(&client, "{}", &browser.join("; "));
    let cleared = login.set_cookies[0].split('=').next();
    assert_eq!(cleared, Some(broken));
    assert_eq!(login.set_cookies.len(), 2);
}

#[test]
fn a_login_that_no_browser_could_keep_is_not_begun() {
    let client = client(&[]);
    let begin = |length: usize| {
        let arguments = format!(r#"{{"state":"{}"}}"#, "s".repeat(length));
        begin_login(&client, Some(arguments.as_bytes()), "", false)
    };
    let login = begin(2_500).expect("a login");
    let state = &query(&login.url)["state"];
    assert!(back(&client, &format!("code=c&state={state}"), &sent(&login)).is_ok());
    let refused = begin(3_000).err().map(|error| error.code().to_owned());
    assert_eq!(refused.as_deref(), Some("ERR_INVALID_ARGUMENT"));
}

#[test]
fn a_callback_is_read_as_a_browser_writes_it() {
    let client = client(&[]);
    let login = begun(&client, "{}", "");
    let (state, cookie) = (query(&login.url)["state"].clone(), sent(&login));
    for query in [
        format!("code=c&state={state}#fragment"),
        format!("error=&code=c&state={state}"),
        format!("state={state}&code=c&state=other&code=other"),
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
    let issuer = format!("{own}&iss={ORIGIN}/oidc");
    assert!(back(&client, &issuer, &cookie).is_ok());
}

#[test]
fn a_cookie_is_good_only_under_its_own_name_and_secret() {
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
fn the_answer_of_the_server_is_told() {
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
fn what_the_callback_says_is_not_shown_blindly() {
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

proptest! {
    #[test]
    fn any_cookie_header_is_read(header in "\\PC*") {
        for (name, value) in cookies(&header) {
            prop_assert!(header.contains(name) && header.contains(value));
        }
    }

    #[test]
    fn cookies_come_back_as_they_were_set(
        pairs in prop::collection::vec(("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,20}", "[!#-+--:<-\\[\\]-~]{0,40}"), 0..8),
        separator in ";[ \t]{0,2}",
    ) {
        let header: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let header = header.join(&separator);
        let read: Vec<(String, String)> = cookies(&header)
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        prop_assert_eq!(read, pairs);
    }

    #[test]
    fn any_callback_is_refused_without_a_login(target in "\\PC*", header in "\\PC*") {
        let callback = read_callback(&client(&[]), &target, &header, false);
        prop_assert!(callback.outcome.is_err());
        prop_assert!(callback.clear_cookie.is_none());
    }

    #[test]
    fn any_change_of_the_cookie_is_found(at in any::<prop::sample::Index>(), other in "[A-Za-z0-9_-]") {
        let client = client(&[]);
        let login = begun(&client, "{}", "");
        let cookie = sent(&login);
        let (name, value) = cookie.split_once('=').expect("a cookie");
        let at = at.index(value.len());
        let changed = format!("{}{other}{}", &value[..at], &value[at + 1..]);
        let state = query(&login.url)["state"].clone();
        let outcome = back(&client, &format!("code=c&state={state}"), &format!("{name}={changed}"));
        prop_assert_eq!(outcome.is_ok(), changed == value);
    }

    #[test]
    fn what_goes_into_the_url_comes_out_of_it(state in "\\PC*", scope in "\\PC*", target in "\\PC+") {
        let arguments = serde_json::json!({ "state": state, "scope": scope, "redirectUri": target });
        let login = begun(&client(&[]), &arguments.to_string(), "");
        let sent = query(&login.url);
        prop_assert_eq!(&sent["state"], &state);
        prop_assert_eq!(&sent["scope"], &scope);
        prop_assert_eq!(&sent["redirect_uri"], &target);
    }
}
