//! The sign-in URL and the cookie of a login.

use super::steps::{ORIGIN, REDIRECT_URI, back, begun, client, kept, query, sent};
use crate::support::client::{options, text};
use genauth_core::{
    oidc::{Login, authorize_url, begin_login},
    options::Options,
};

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
    assert!(
        cookie.starts_with("__Host-X-Authing-Node-OIDC-State."),
        "{cookie}"
    );
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
fn the_cookie_has_the_host_prefix_exactly_where_the_redirect_uri_is_https() {
    let plain = client(&[("redirectUri", text("http://localhost:3000/callback"))]);
    let without = options(ORIGIN, &[]);
    let named = |key| client(&[("cookieKey", text(key))]);
    let cookie = |options: &Options, arguments: &str, encrypted| {
        let login = begin_login(options, Some(arguments.as_bytes()), "", encrypted);
        let cookie = login.expect("a login").set_cookies.remove(0);
        assert!(cookie.contains("; Path=/;") && !cookie.contains("Domain"));
        let host = cookie.starts_with("__Host-");
        assert_eq!(host, cookie.ends_with("; Secure"), "{cookie}");
        (host, cookie)
    };
    assert!(!cookie(&plain, "{}", false).0);
    assert!(!cookie(&plain, "{}", true).0);
    assert!(cookie(&plain, r#"{"redirectUri":"HTTPS://a.example/"}"#, false).0);
    assert!(cookie(&without, "{}", true).0);
    assert!(!cookie(&without, "{}", false).0);
    assert!(cookie(&client(&[]), "{}", false).0);
    for (key, base) in [
        ("mine", "mine"),
        ("__Host-mine", "mine"),
        ("__secure-x", "x"),
    ] {
        let (_, secure) = cookie(&named(key), "{}", false);
        assert!(secure.starts_with(&format!("__Host-{base}.")), "{secure}");
        let local = r#"{"redirectUri":"http://localhost/"}"#;
        let (_, plain) = cookie(&named(key), local, false);
        assert!(plain.starts_with(&format!("{base}.")), "{plain}");
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
fn a_new_login_clears_only_login_cookies() {
    let client = client(&[]);
    let foreign: Vec<String> = (0..20).map(|each| format!("other{each}=1")).collect();
    let login = begun(&client, "{}", &foreign.join("; "));
    assert_eq!(login.set_cookies.len(), 1, "{:?}", login.set_cookies);
}

#[test]
fn only_logins_of_the_same_application_are_evicted() {
    let shared = ("cookieSecret", text("shared"));
    let other = client(&[("appId", text("other")), shared.clone()]);
    let own = client(&[shared]);
    let logins = |options, count: usize| (0..count).map(move |_| sent(&begun(options, "{}", "")));
    let planted = "__Host-X-Authing-Node-OIDC-State.AAAAAAAAAAAAAAAA=planted".to_owned();
    let mut browser: Vec<String> = logins(&other, 20).chain([planted]).collect();
    browser.extend(logins(&own, 7));
    let all_fit = begun(&own, "{}", &browser.join("; "));
    assert_eq!(all_fit.set_cookies.len(), 1);
    browser.extend(logins(&own, 1));
    let login = begun(&own, "{}", &browser.join("; "));
    let [evicted, _] = &login.set_cookies[..] else {
        panic!("one is evicted: {:?}", login.set_cookies);
    };
    let (name, attributes) = evicted.split_once('=').expect("a cookie");
    assert!(attributes.starts_with("; Path=/; Max-Age=0; "), "{evicted}");
    let own_logins = &browser[21..];
    assert!(
        own_logins.iter().any(|cookie| cookie.starts_with(name)),
        "{name}"
    );
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
fn a_login_that_the_callback_could_not_read_is_not_begun() {
    for protocol in ["oidc", "oauth"] {
        let client = client(&[("protocol", text(protocol))]);
        let begin = |arguments: &str| {
            let outcome = begin_login(&client, Some(arguments.as_bytes()), "", false);
            outcome.map_err(|error| (error.code().to_owned(), error.field().map(str::to_owned)))
        };
        for (field, value) in [
            ("responseType", "code id_token"),
            ("responseType", "token"),
            ("responseType", "none"),
            ("responseMode", "fragment"),
            ("responseMode", "form_post"),
            ("responseMode", "web_message"),
        ] {
            let refused = begin(&format!(r#"{{"{field}":"{value}"}}"#)).err();
            let field = Some(format!("options.{field}"));
            assert_eq!(refused, Some(("ERR_INVALID_ARGUMENT".to_owned(), field)));
        }
        let readable = r#"{"responseType":"code","responseMode":"query"}"#;
        assert!(begin(readable).is_ok());
        assert!(begin(r#"{"responseType":"","responseMode":null}"#).is_ok());
    }
}

#[test]
fn empty_fields_count_as_left_out() {
    let empty = r#"{"state":"","nonce":"","scope":"","redirectUri":"","tenantId":""}"#;
    for protocol in ["oidc", "oauth"] {
        let client = client(&[("protocol", text(protocol))]);
        let (given, without) = (begun(&client, empty, ""), begun(&client, "{}", ""));
        let names = |login: &Login| {
            let mut names: Vec<_> = query(&login.url).into_keys().collect();
            names.sort();
            names
        };
        assert_eq!(names(&given), names(&without));
        let given = query(&given.url);
        assert!(given.values().all(|value| !value.is_empty()), "{given:?}");
        assert_eq!(given["scope"], query(&without.url)["scope"]);
        assert!(given["state"].len() >= 22);
    }
}

#[test]
fn a_forced_login_keeps_the_refresh_token() {
    let client = client(&[]);
    let prompt = |arguments: &str| query(&begun(&client, arguments, "").url).remove("prompt");
    let offline = "openid offline_access";
    assert_eq!(prompt("{}"), None);
    assert_eq!(prompt(r#"{"forced":true}"#).as_deref(), Some("login"));
    let consent = prompt(&format!(r#"{{"scope":"{offline}"}}"#));
    assert_eq!(consent.as_deref(), Some("consent"));
    let both = prompt(&format!(r#"{{"scope":"{offline}","forced":true}}"#));
    assert_eq!(both.as_deref(), Some("login consent"));
}

#[test]
fn an_age_that_is_not_whole_seconds_is_refused() {
    let refused = |client: &Options, age: &str| {
        let arguments = format!(r#"{{"maxAge":{age}}}"#);
        let login = begin_login(client, Some(arguments.as_bytes()), "", false);
        let url = authorize_url(client, Some(arguments.as_bytes()));
        assert_eq!(login.is_err(), url.is_err(), "{age}");
        url.err().map(|error| error.field().map(str::to_owned))
    };
    let field = Some(Some("options.maxAge".to_owned()));
    for age in [
        "-1",
        "0.5",
        "\"60\"",
        "true",
        "null",
        "2147483648",
        "1e99",
        "[]",
    ] {
        assert_eq!(refused(&client(&[]), age), field, "{age}");
    }
    assert_eq!(refused(&client(&[]), "2147483647"), None);
    for protocol in ["oauth", "cas", "saml"] {
        assert_eq!(
            refused(&client(&[("protocol", text(protocol))]), "60"),
            field
        );
    }
}
