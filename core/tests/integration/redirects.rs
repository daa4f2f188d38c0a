//! Redirects are not followed: they would carry credentials to the host that they name.

use crate::support::{
    client::{call, client, failure},
    reply::Reply,
    server::Server,
};
use genauth_core::error::Kind;

#[tokio::test]
async fn no_redirect_is_followed() {
    for status in [301, 302, 303, 307, 308] {
        let other = Server::answering([Reply::ok()]).await;
        let target = format!("{}/api/v3/elsewhere?code=in-the-query", other.origin());
        let server = Server::answering([Reply::of(status, "").header("location", &target)]).await;
        let error = failure(&client(&server.origin(), &[])).await;

        assert_eq!(error.kind(), Kind::Http);
        assert_eq!(error.code(), "ERR_HTTP_STATUS");
        assert_eq!(error.status(), Some(status));
        assert!(!error.retryable());
        assert!(error.message().contains("scheme or port"), "{error}");
        let response = error.response().expect("there was a response");
        assert_eq!(response.location.as_ref(), Some(&target));
        assert!(!format!("{error:?}").contains("in-the-query"), "{error:?}");
        assert_eq!(other.connections(), 0);
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_redirect_within_the_host_is_not_followed_either() {
    let elsewhere = Reply::of(307, "").header("location", "/elsewhere?code=in-the-query");
    let server = Server::answering([elsewhere, Reply::ok()]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.status(), Some(307));
    assert!(error.message().contains("same host"), "{error}");
    assert!(!format!("{error:?}").contains("in-the-query"), "{error:?}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_target_of_a_redirect_is_carried_and_not_shown() {
    let target = "https://someone:in-the-password@example.com/#in-the-fragment";
    let server = Server::answering([Reply::of(302, "").header("location", target)]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert!(error.message().contains("another host"), "{error}");
    let response = error.response().expect("there was a response");
    assert_eq!(response.location.as_deref(), Some(target));
    let shown = format!("{error} {error:?}");
    for part in ["in-the-password", "in-the-fragment", "example.com"] {
        assert!(!shown.contains(part), "{shown}");
    }
}

#[tokio::test]
async fn a_redirect_from_http_to_https_names_the_option() {
    let moved = Reply::of(301, "").header("location", "https://example.genauth.ai/api");
    let server = Server::answering([moved]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert!(error.message().contains("appHost"), "{error}");
    assert!(error.message().contains("response.location"), "{error}");
}

#[tokio::test]
async fn a_redirect_without_or_with_a_strange_target_is_an_error_of_the_same_kind() {
    for location in ["", "//", "http://[", "javascript:alert(1)", "\u{e9}"] {
        let strange = Reply::of(302, "").header("location", location);
        let server = Server::answering([strange]).await;
        let error = failure(&client(&server.origin(), &[])).await;
        assert_eq!(error.status(), Some(302), "{location}");
    }
    let server = Server::answering([Reply::of(302, "")]).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_eq!(error.status(), Some(302));
}

#[tokio::test]
async fn a_location_header_of_a_success_is_ignored() {
    let located = Reply::ok().header("location", "https://example.com/");
    let server = Server::answering([located]).await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("a good answer");
}
