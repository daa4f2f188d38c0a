//! Whom a client trusts, and how it shows who it is.
//!
//! `NODE_EXTRA_CA_CERTS` and the system's certificate store are read once in a process; the
//! JavaScript tests cover them, each in a process of its own.

use crate::support::{
    builder::AtConnect,
    certificates::{Authority, Identity, authority},
    client::{call, client, failure},
    reply::Reply,
    server::Server,
};
use genauth_core::{
    error::{Error, Kind},
    options::Value,
};

async fn server_as(identity: Identity) -> Server {
    Server::build()
        .tls_as(identity)
        .answering([Reply::ok()])
        .await
}

#[track_caller]
fn assert_refused(code: &str, error: &Error, server: &Server) {
    assert_eq!(error.kind(), Kind::Connection, "{error:?}");
    assert_eq!(error.code(), code, "{error:?}");
    assert!(!error.retryable(), "a certificate does not heal");
    assert_eq!(error.attempts(), Some(1));
    assert!(server.requests().is_empty(), "a request was sent");
}

#[tokio::test]
async fn a_server_with_an_authority_in_the_option_ca_is_trusted() {
    let server = server_as(authority().server()).await;
    let given = [("ca", authority().pem())];
    call(&client(&server.origin(), &given))
        .await
        .expect("the server is trusted");
}

#[tokio::test]
async fn a_server_is_known_by_its_name_too() {
    let server = server_as(authority().server()).await;
    let origin = format!("https://localhost:{}", server.port());
    call(&client(&origin, &[]))
        .await
        .expect("the certificate names localhost");
}

#[tokio::test]
async fn several_authorities_are_accepted() {
    let server = server_as(authority().server()).await;
    let other = Authority::new("Another authority");
    let both = Value::Array(vec![other.pem(), authority().pem()]);
    call(&client(&server.origin(), &[("ca", both)]))
        .await
        .expect("one of them is right");
}

#[tokio::test]
async fn tls_1_2_is_enough() {
    let server = Server::build()
        .tls()
        .only_tls12()
        .answering([Reply::ok()])
        .await;
    call(&client(&server.origin(), &[]))
        .await
        .expect("the server is trusted");
}

#[tokio::test]
async fn the_option_ca_replaces_all_other_authorities() {
    let server = server_as(authority().server()).await;
    let other = Authority::new("Another authority");
    let error = failure(&client(&server.origin(), &[("ca", other.pem())])).await;
    assert_refused("UNABLE_TO_VERIFY_LEAF_SIGNATURE", &error, &server);
    assert!(error.message().contains("option ca"), "{error}");
}

#[tokio::test]
async fn an_authority_of_the_same_name_is_not_the_same_authority() {
    let server = server_as(authority().server()).await;
    let impostor = Authority::new("The tests' authority");
    let error = failure(&client(&server.origin(), &[("ca", impostor.pem())])).await;
    assert_eq!(error.kind(), Kind::Connection, "{error:?}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_certificate_of_another_name_is_refused() {
    let server = server_as(authority().server_named("other.example")).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_refused("ERR_TLS_CERT_ALTNAME_INVALID", &error, &server);
}

#[tokio::test]
async fn an_expired_certificate_is_refused() {
    let server = server_as(authority().expired_server()).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_refused("CERT_HAS_EXPIRED", &error, &server);
}

#[tokio::test]
async fn a_certificate_of_the_future_is_refused() {
    let server = server_as(authority().early_server()).await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_refused("CERT_NOT_YET_VALID", &error, &server);
}

#[tokio::test]
async fn a_self_signed_certificate_is_refused_by_the_name_that_node_gives_it() {
    for identity in [Identity::self_signed(), Identity::self_signed_authority()] {
        let server = server_as(identity).await;
        let error = failure(&client(&server.origin(), &[])).await;
        assert_refused("DEPTH_ZERO_SELF_SIGNED_CERT", &error, &server);
    }
}

#[tokio::test]
async fn a_self_signed_certificate_in_the_option_ca_is_accepted() {
    for identity in [Identity::self_signed(), Identity::self_signed_authority()] {
        let given = identity.pem();
        let server = server_as(identity).await;
        call(&client(&server.origin(), &[("ca", given)]))
            .await
            .expect("the certificate was given");
    }
}

#[tokio::test]
async fn a_self_signed_certificate_in_the_option_ca_must_be_valid() {
    for (code, identity) in [
        (
            "ERR_TLS_CERT_ALTNAME_INVALID",
            Identity::self_signed_named("other.example"),
        ),
        ("CERT_HAS_EXPIRED", Identity::self_signed_expired()),
    ] {
        let given = identity.pem();
        let server = server_as(identity).await;
        let error = failure(&client(&server.origin(), &[("ca", given)])).await;
        assert_refused(code, &error, &server);
    }
}

#[tokio::test]
async fn reject_unauthorized_false_accepts_every_certificate() {
    for identity in [
        authority().server_named("other.example"),
        authority().expired_server(),
        Identity::self_signed(),
        Identity::self_signed_authority(),
        Authority::new("Another authority").server(),
    ] {
        let server = server_as(identity).await;
        let careless = [("rejectUnauthorized", Value::Boolean(false))];
        call(&client(&server.origin(), &careless))
            .await
            .expect("every certificate is accepted");
    }
}

#[tokio::test]
async fn a_client_certificate_is_shown_to_the_server_that_demands_it() {
    let staff = Authority::new("Staff");
    for only_tls12 in [false, true] {
        let builder = Server::build().tls().demanding(&staff);
        let builder = match only_tls12 {
            true => builder.only_tls12(),
            false => builder,
        };
        let server = builder.answering([Reply::ok()]).await;
        let shown = [("clientCertificate", staff.client().client_certificate())];
        call(&client(&server.origin(), &shown))
            .await
            .expect("the server takes the certificate");
    }
}

#[tokio::test]
async fn a_missing_client_certificate_is_named_in_the_error() {
    let staff = Authority::new("Staff");
    let strangers = Authority::new("Strangers");
    for extra in [
        Vec::new(),
        vec![("clientCertificate", strangers.client().client_certificate())],
    ] {
        let server = Server::build()
            .tls()
            .demanding(&staff)
            .answering([Reply::ok()])
            .await;
        let error = failure(&client(&server.origin(), &extra)).await;
        assert_refused("ERR_TLS_CLIENT_CERTIFICATE", &error, &server);
        assert!(error.message().contains("clientCertificate"), "{error}");
    }
}

#[tokio::test]
async fn a_client_certificate_that_does_not_fit_its_key_is_a_fault_of_the_options() {
    let server = server_as(authority().server()).await;
    let staff = Authority::new("Staff");
    let mut mixed = staff.client();
    mixed.key_pem = staff.client().key_pem;
    let extra = [("clientCertificate", mixed.client_certificate())];
    let error = failure(&client(&server.origin(), &extra)).await;
    assert_eq!(error.kind(), Kind::Configuration, "{error:?}");
    assert_eq!(error.field(), Some("clientCertificate"));
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_fails_the_handshake() {
    let server = Server::build()
        .tls()
        .at_connect(0, AtConnect::Say("HTTP/1.1 400 Bad Request\r\n\r\n"))
        .answering([Reply::ok()])
        .await;
    let error = failure(&client(&server.origin(), &[])).await;
    assert_refused("EPROTO", &error, &server);
}
