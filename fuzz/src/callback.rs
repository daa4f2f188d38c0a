//! The callback of a login. The input has two lines: the target of the request and its
//! `Cookie` header, in which `\x01` stands for the name of the login's cookie, `\x02` for its
//! content and `\x03` for its signature.

use std::sync::LazyLock;

use genauth_core::{
    error::Kind,
    oidc::{begin_login, cookies, read_callback},
    options::{Options, Value},
};

use crate::support::{options, parts};

const ARGUMENTS: &[u8] = br#"{"state":"state","nonce":"nonce"}"#;
/// The attributes of a cookie that a header sets or deletes.
const ATTRIBUTES: usize = 5;

static OPTIONS: LazyLock<Options> = LazyLock::new(|| {
    let redirect_uri = Value::String("https://app.example.com/callback".to_owned());
    options(vec![("redirectUri", redirect_uri)])
});

/// Name, content and signature of the cookie of a pending login.
static COOKIE: LazyLock<[String; 3]> = LazyLock::new(|| {
    let login = begin_login(&OPTIONS, Some(ARGUMENTS), "", false).expect("a login");
    let set_cookie = login.set_cookies[0].split(';').next().expect("a cookie");
    let (name, value) = set_cookie.split_once('=').expect("a cookie");
    let (content, signature) = value.split_once('.').expect("a signed value");
    [name, content, signature].map(str::to_owned)
});

pub fn run(data: &[u8]) {
    let [target, header] = parts(data).map(String::from_utf8_lossy);
    let [name, content, signature] = &*COOKIE;
    let header = header
        .replace('\x01', name)
        .replace('\x02', content)
        .replace('\x03', signature);
    let sealed = format!("{content}.{signature}");
    let is_known = cookies(&header).any(|cookie| cookie == (name.as_str(), sealed.as_str()));
    let callback = read_callback(&OPTIONS, &target, &header, false);
    if let Some(cookie) = &callback.clear_cookie {
        assert!(is_known, "a cookie goes that never was: {cookie}");
        assert!(cookie.starts_with(&format!("{name}=; ")), "{cookie}");
    }
    match callback.outcome {
        Ok(exchange) => {
            assert!(is_known, "{target:?} is believed with {header:?}");
            assert!(target.contains("state"), "{target:?} is believed");
            assert_eq!(exchange.nonce(), Some("nonce"));
            assert!(callback.clear_cookie.is_some());
            exchange.request(&OPTIONS).expect("it can be exchanged");
        }
        Err(error) => {
            assert_eq!(error.kind(), Kind::OAuth);
            assert!(!error.message().contains(char::is_control), "{error:?}");
            let shown = format!("{error:?} {error}");
            assert!(!shown.contains(content) && !shown.contains(signature));
        }
    }
    begins_another(&header);
}

/// With any cookies, a browser can start a login, and the response sets no other cookies.
fn begins_another(header: &str) {
    let login = begin_login(&OPTIONS, None, header, false).expect("a login");
    for cookie in &login.set_cookies {
        assert_eq!(cookie.matches(';').count(), ATTRIBUTES, "{cookie}");
    }
}
