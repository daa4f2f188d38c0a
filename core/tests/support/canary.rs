//! A different secret in every place where a client or a call holds one, and the search for them.

use genauth_core::{
    call::{Answer, Call, Endpoint, own_headers},
    error::{Error, Result},
    options::Value,
};
use std::sync::Arc;

use super::client::{argument, client, documented, number, text};

/// What all of the secrets have in them.
pub const CANARY: &str = "cAnArY";
pub const APP_SECRET: &str = "cAnArY-application";
pub const ACCESS_TOKEN: &str = "cAnArY-access-token";
pub const WECHAT_SECRET: &str = "cAnArY-wechat";
pub const NOTE: &str = "cAnArY note";
pub const HEADER: &str = "cAnArY-header";
pub const HEADER_BEYOND_ASCII: &str = "密 cAnArY-foreign";
/// Percent-encoded, as URLs hold it.
pub const PROXY_PASSWORD: &str = "cAnArY%20proxy%2Fpassword";

pub fn guarded(origin: &str, extra: &[(&str, Value)]) -> Arc<Endpoint> {
    let mut all = vec![
        ("appSecret", text(APP_SECRET)),
        ("accessToken", text(ACCESS_TOKEN)),
        ("maxRetries", number(0)),
    ];
    all.extend_from_slice(extra);
    client(origin, &all)
}

pub async fn outcome(client: &Arc<Endpoint>) -> Result<Answer> {
    let body = serde_json::json!({
        "appId": "wx0123456789abcdef",
        "appSecret": WECHAT_SECRET,
        "more": { "notes": [NOTE] },
    });
    let own = [("x-own", HEADER), ("x-other", HEADER_BEYOND_ASCII)]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let call = Call {
        source: argument(&body.to_string()),
        headers: own_headers(own.to_vec()).expect("valid headers"),
        ..documented(client)
    };
    client.call(call).await
}

pub async fn failure(client: &Arc<Endpoint>) -> Error {
    outcome(client).await.expect_err("the call must fail")
}

/// A canary, or enough of its beginning, in any form that a reader could take for it.
#[track_caller]
pub fn assert_silent(error: &Error) {
    let shown = format!("{error} {error:?} {error:#?}").to_ascii_lowercase();
    assert!(!shown.contains(&CANARY.to_ascii_lowercase()), "{shown}");
}
