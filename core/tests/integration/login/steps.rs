//! The steps of a login, as a browser takes them.

use std::collections::HashMap;

use genauth_core::{
    error::Error,
    oidc::{Exchange, Login, begin_login, read_callback},
    options::{Options, Value},
};
use url::Url;

use crate::support::client::{options, text};

pub const ORIGIN: &str = "https://example.genauth.ai";
pub const REDIRECT_URI: &str = "https://app.example.com/callback";

pub fn client(extra: &[(&str, Value)]) -> Options {
    let redirect_uri = ("redirectUri", text(REDIRECT_URI));
    options(ORIGIN, &[&[redirect_uri], extra].concat())
}

pub fn begun(options: &Options, arguments: &str, cookie_header: &str) -> Login {
    begin_login(options, Some(arguments.as_bytes()), cookie_header, false).expect("a login")
}

pub fn query(url: &str) -> HashMap<String, String> {
    let url = Url::parse(url).expect("a URL");
    url.query_pairs().into_owned().collect()
}

/// What a browser keeps of `Set-Cookie`.
pub fn kept(set_cookie: &str) -> &str {
    set_cookie.split(';').next().expect("a cookie")
}

/// The form in which a browser sends cookies back.
pub fn sent(login: &Login) -> String {
    let cookies: Vec<_> = login
        .set_cookies
        .iter()
        .map(|cookie| kept(cookie))
        .collect();
    cookies.join("; ")
}

pub fn back(options: &Options, query: &str, cookie_header: &str) -> Result<Exchange, Error> {
    read_callback(options, &format!("/callback?{query}"), cookie_header, false).outcome
}

pub fn refusal(options: &Options, query: &str, cookie_header: &str) -> Error {
    match back(options, query, cookie_header) {
        Ok(_) => panic!("{query} must be refused"),
        Err(error) => error,
    }
}

pub fn form(exchange: &Exchange, options: &Options) -> HashMap<String, String> {
    let request = exchange.request(options).expect("a request");
    url::form_urlencoded::parse(&request.content.body)
        .into_owned()
        .collect()
}
