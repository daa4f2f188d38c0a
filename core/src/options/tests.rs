use super::{AuthMethod, Brand, Options, ProxyOption, Value};
use crate::{
    error::{Kind, Result},
    password::Cipher,
};

fn given(extra: &[(&str, Value)]) -> Vec<(String, Value)> {
    let mut all = vec![
        ("appId".to_owned(), text("app")),
        ("appSecret".to_owned(), text("secret")),
        ("appHost".to_owned(), text("https://example.genauth.ai")),
    ];
    for (name, value) in extra {
        all.retain(|(known, _)| known != name);
        all.push(((*name).to_owned(), value.clone()));
    }
    all
}

fn text(value: &str) -> Value {
    Value::String(value.to_owned())
}

fn parse(extra: &[(&str, Value)]) -> Result<Options> {
    Options::parse(&given(extra))
}

#[track_caller]
fn assert_refused(name: &str, value: Value) {
    let error = parse(&[(name, value)]).expect_err("the option must be refused");
    assert_eq!(error.kind(), Kind::Configuration);
    assert_eq!(error.code(), "ERR_INVALID_OPTION");
    assert!(
        error.field().is_some_and(|field| field.starts_with(name)),
        "{error:?}"
    );
    assert!(error.message().contains(name), "{error:?}");
}

#[track_caller]
fn origin(host: &str) -> String {
    parse(&[("appHost", text(host))])
        .expect(host)
        .host
        .origin()
        .to_owned()
}

#[test]
fn the_defaults_are_those_of_the_mirrored_sdk() {
    let options = parse(&[("appHost", text("https://example.authing.cn"))]).unwrap();
    assert_eq!(options.cookie_key, "X-Authing-Node-OIDC-State");
    assert_eq!(options.scope, "openid profile");
    assert_eq!(options.timeout.as_millis(), 10_000);
    assert_eq!(options.retry_times, Some(5));
    assert_eq!(options.socket.origin(), "https://openevent.authing.cn");
    assert_eq!(
        options.token_endpoint_auth_method,
        AuthMethod::ClientSecretPost
    );
    assert_eq!(options.brand, Brand::Authing);
    assert_eq!(options.proxy, ProxyOption::Environment);
    assert!(options.tls.reject_unauthorized);
    assert!(!options.throw_on_failure);
}

#[test]
fn a_host_is_an_origin() {
    assert_eq!(origin("example.genauth.ai"), "https://example.genauth.ai");
    assert_eq!(
        origin("https://example.genauth.ai//"),
        "https://example.genauth.ai"
    );
    assert_eq!(
        origin("http://example.com:8080/"),
        "http://example.com:8080"
    );
    assert_eq!(origin("example.com:8443"), "https://example.com:8443");
    assert_eq!(origin("httpbin.example.com"), "https://httpbin.example.com");
    assert_eq!(origin("localhost:3000"), "http://localhost:3000");
    assert_eq!(origin("localhost:443"), "http://localhost:443");
    assert_eq!(origin("127.0.0.1:3000/"), "http://127.0.0.1:3000");
    assert_eq!(origin("https://localhost"), "https://localhost");
    assert_eq!(origin("[::1]:3000"), "http://[::1]:3000");
    assert_eq!(origin("2001:db8::1"), "https://[2001:db8::1]");
    assert_eq!(origin("HTTPS://Example.COM"), "https://example.com");
}

#[test]
fn white_space_around_headers_and_host_is_trimmed() {
    let options = parse(&[
        ("appId", text(" app\r\n")),
        ("appHost", text("\u{feff}https://example.com\n")),
        ("accessToken", text("\ttoken\n")),
        ("appSecret", text(" secret ")),
    ])
    .unwrap();
    assert_eq!(options.app_id, "app");
    assert_eq!(options.host.origin(), "https://example.com");
    assert_eq!(options.access_token.unwrap().expose(), "token");
    assert_eq!(options.app_secret.unwrap().expose(), " secret ");
    assert_refused("appId", text("\n"));
    assert_refused("appId", text(" . "));
    assert_refused("appHost", text(" "));
    assert!(
        parse(&[("accessToken", text("\n"))])
            .unwrap()
            .access_token
            .is_none()
    );
}

#[test]
fn a_host_with_more_than_an_origin_is_refused() {
    for host in [
        "https://example.com/path",
        "https://user:password@example.com",
        "user@example.com",
        "https://example.com?query",
        "https://example.com#fragment",
        "ftp://example.com",
        "https://",
        "exa mple.com",
        "https://example.com:99999",
        "example.com\r\nx: y",
        "https://exam\nple.com",
        "https://exam}ple.com",
    ] {
        assert_refused("appHost", text(host));
    }
}

#[test]
fn a_credential_in_the_host_is_not_repeated() {
    let error = parse(&[("appHost", text("https://user:hunter2@example.com"))]).unwrap_err();
    assert!(!format!("{error:?}").contains("hunter2"));
}

#[test]
fn the_brand_follows_the_host() {
    let brand = |host: &str| parse(&[("appHost", text(host))]).unwrap().brand;
    assert_eq!(brand("https://a.genauth.ai"), Brand::Genauth);
    assert_eq!(brand("https://a.genauth.ai."), Brand::Genauth);
    assert_eq!(brand("https://a.authing.cn"), Brand::Authing);
    assert_eq!(brand("https://genauth.ai.example.com"), Brand::Authing);
    let chosen = parse(&[("brand", text("authing"))]).unwrap();
    assert_eq!(chosen.socket.origin(), "https://openevent.authing.cn");
}

#[test]
fn an_unknown_option_is_refused_with_a_suggestion() {
    let error = parse(&[("timeOut", Value::Number(1.0))]).unwrap_err();
    assert!(error.message().contains("Did you mean timeout?"), "{error}");
    let error = parse(&[("nothingLikeIt", Value::Number(1.0))]).unwrap_err();
    assert!(!error.message().contains("Did you mean"), "{error}");
}

#[test]
fn wrong_types_and_ranges_are_refused() {
    assert_refused("appId", Value::Number(1.0));
    assert_refused("appId", text("line\nbreak"));
    assert_refused("appId", text("名"));
    assert_refused("appId", text("."));
    assert_refused("appId", text(".."));
    assert_refused("appSecret", Value::Boolean(true));
    assert_refused("accessToken", text("a\r\nb"));
    assert_refused("timeout", text("10"));
    assert_refused("timeout", Value::Number(-1.0));
    assert_refused("timeout", Value::Number(f64::NAN));
    assert_refused("timeout", Value::Number(f64::NEG_INFINITY));
    assert_refused("connectTimeout", Value::Number(3e9));
    assert_refused("maxRetries", Value::Number(11.0));
    assert_refused("maxRetries", Value::Number(1.5));
    assert_refused("maxResponseBytes", Value::Number(0.0));
    assert_refused("retryTimes", Value::Number(-1.0));
    assert_refused("rejectUnauthorized", text("false"));
    assert_refused("throwOnFailure", Value::Number(1.0));
    assert_refused("protocol", text("OIDC"));
    assert_refused("lang", text("xx"));
    assert_refused("brand", Value::Object(Vec::new()));
    assert_refused("cookieKey", text("a b"));
    assert_refused("cookieKey", text("a;b"));
    assert_refused("proxy", Value::Boolean(true));
    assert_refused("ca", text(""));
    assert_refused(
        "ca",
        text("-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----"),
    );
    assert_refused("ca", Value::Number(1.0));
    assert_refused("clientCertificate", text("pem"));
    assert_refused(
        "clientCertificate",
        Value::Object(vec![("pfx".to_owned(), text("x"))]),
    );
    assert_refused("scope", text("profile"));
}

#[test]
fn an_infinite_timeout_is_the_longest_one() {
    let options = parse(&[("timeout", Value::Number(f64::INFINITY))]).unwrap();
    assert_eq!(options.timeout.as_millis(), 2_147_483_647);
}

#[test]
fn empty_and_null_options_count_as_missing() {
    let options = parse(&[
        ("cookieKey", Value::Nothing),
        ("timeout", Value::Number(0.0)),
        ("accessToken", text("")),
        ("lang", Value::Nothing),
    ])
    .unwrap();
    assert_eq!(options.timeout.as_millis(), 10_000);
    assert!(options.access_token.is_none());
}

#[test]
fn a_public_client_needs_no_secret() {
    assert_refused("appSecret", text(""));
    let options = parse(&[
        ("appSecret", Value::Nothing),
        ("tokenEndPointAuthMethod", text("none")),
    ])
    .unwrap();
    assert!(options.app_secret.is_none());
}

#[test]
fn oauth_does_not_ask_for_the_openid_scope() {
    let options = parse(&[("protocol", text("oauth")), ("scope", text("user"))]).unwrap();
    assert_eq!(options.scope, "user");
}

#[test]
fn the_options_print_no_secret() {
    let options = parse(&[
        ("appSecret", text("canary-secret")),
        ("accessToken", text("canary-token")),
        ("proxy", text("http://u:canary-proxy@127.0.0.1:1")),
    ])
    .unwrap();
    assert!(!format!("{options:?}").contains("canary"));
}

#[test]
fn a_cipher_for_passwords_is_chosen_by_name_and_rsa_by_true() {
    for (value, expected) in [
        (Value::Nothing, None),
        (Value::Boolean(false), None),
        (Value::Boolean(true), Some(Cipher::Rsa)),
        (text("rsa"), Some(Cipher::Rsa)),
        (text("sm2"), Some(Cipher::Sm2)),
    ] {
        let options = parse(&[("encryptPassword", value)]).unwrap();
        assert_eq!(options.encrypt_password, expected);
    }
    for value in [text(""), text("RSA"), text("none"), Value::Number(1.0)] {
        assert_refused("encryptPassword", value);
    }
}
