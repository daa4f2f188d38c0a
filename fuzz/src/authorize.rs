//! The redirect of the browser. The input has three lines: one byte for the protocol, the application's
//! id, and the arguments as JSON text.

use genauth_core::{
    oidc::{authorize_url, begin_login, logout_url},
    options::{Options, Value},
};
use serde_json::Value as Json;
use url::Url;

use crate::support::{first, options_or_none, parts};

const PROTOCOLS: &[&str] = &["oidc", "oauth", "saml", "cas"];
const REDIRECT_URI: &str = "https://app.example.com/callback";

pub fn run(data: &[u8]) {
    let (choice, data) = first(data);
    let protocol = PROTOCOLS[usize::from(choice) % PROTOCOLS.len()];
    let [app_id, arguments] = parts(data);
    let Ok(app_id) = std::str::from_utf8(app_id) else {
        return;
    };
    let text = |text: &str| Value::String(text.to_owned());
    let Some(options) = options_or_none(vec![
        ("appId", text(app_id)),
        ("protocol", text(protocol)),
        ("redirectUri", text(REDIRECT_URI)),
    ]) else {
        return;
    };
    let given: Json = serde_json::from_slice(arguments).unwrap_or_default();
    match authorize_url(&options, Some(arguments)) {
        Ok(address) => {
            let url = checked(&address.url, &options);
            for (name, made) in [("state", &address.state), ("nonce", &address.nonce)] {
                if protocol != "saml" {
                    assert_eq!(value(&url, name), *made, "{url}");
                }
            }
            if matches!(protocol, "oidc" | "oauth") {
                let own = given["redirectUri"].as_str().filter(|own| !own.is_empty());
                // A number is accepted as its digits.
                if !given["redirectUri"].is_number() {
                    let expected = own.unwrap_or(REDIRECT_URI).to_owned();
                    assert_eq!(value(&url, "redirect_uri"), Some(expected));
                }
                assert!(
                    address.state.is_some_and(|state| !state.is_empty()) || given["state"] == ""
                );
            }
        }
        Err(error) => assert_eq!(error.code(), "ERR_INVALID_ARGUMENT"),
    }
    if let Ok(login) = begin_login(&options, Some(arguments), "", false) {
        checked(&login.url, &options);
        for cookie in login.set_cookies {
            assert!(is_visible(&cookie.replace("; ", "")), "{cookie}");
        }
    }
    if let Ok(url) = logout_url(&options, Some(arguments)) {
        checked(&url, &options);
    }
}

/// The URL, which leads only to the client's host, and has the given arguments.
fn checked(text: &str, options: &Options) -> Url {
    assert!(is_visible(text), "{text:?}");
    let url = Url::parse(text).expect("it is a URL");
    assert_eq!(url.origin(), options.host.url().origin(), "{text}");
    let path = text.split('?').next().unwrap_or_default();
    assert!(
        path.ends_with(url.path()),
        "a browser goes elsewhere: {text}"
    );
    assert_eq!(url.fragment(), None, "{text}");
    assert!(url.username().is_empty() && url.password().is_none());
    url
}

fn value(url: &Url, name: &str) -> Option<String> {
    let mut values = url.query_pairs().filter(|(known, _)| known == name);
    let value = values.next().map(|(_, value)| value.into_owned());
    assert!(values.next().is_none(), "{name} comes twice in {url}");
    value
}

fn is_visible(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_graphic())
}
