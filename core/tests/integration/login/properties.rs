//! Properties of all cookies, callbacks and logins.

use super::steps::{back, begun, client, query, sent};
use crate::support::properties;
use genauth_core::oidc::{cookies, read_callback};
use proptest::prelude::*;

proptest! {
    #![proptest_config(properties::config())]

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
    fn what_goes_into_the_url_comes_out_of_it(state in "\\PC+", scope in "\\PC+", target in "\\PC+") {
        let arguments = serde_json::json!({ "state": state, "scope": scope, "redirectUri": target });
        let login = begun(&client(&[]), &arguments.to_string(), "");
        let sent = query(&login.url);
        prop_assert_eq!(&sent["state"], &state);
        prop_assert_eq!(&sent["scope"], &scope);
        prop_assert_eq!(&sent["redirect_uri"], &target);
    }
}
