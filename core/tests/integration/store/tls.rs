//! TLS of the store: whom a client trusts, and how it identifies itself.

use super::*;
use crate::support::certificates::{Authority, authority};

/// Calls until a machine has found the token in the store: connecting may take longer than a call waits for it,
/// and the next call finds it done.
async fn until_shared(service: &Arc<Service>, store: &OptionValue) {
    until(|| async {
        let machine = Machine::of(service, store.clone(), &[]);
        machine.call().await;
        machine.counted().store_hits == 1
    })
    .await;
}

/// The error of a store that cannot be used.
async fn trouble_of(store: OptionValue) -> String {
    let machine = Machine::of(&Service::new(), store, &[]);
    machine.call().await;
    machine.trouble()
}

#[tokio::test]
async fn tls_is_verified_by_the_authorities_of_the_client() {
    let redis = RedisServer::start_tls(&authority().server(), &[]).await;
    let url = format!("rediss://127.0.0.1:{}", redis.port);
    let service = Service::new();
    let first = Machine::new(&service, &url);
    // Connecting may take longer than a call waits for it; the next call finds it done.
    until(|| async {
        let other = Machine::new(&service, &url);
        other.call().await;
        other.counted().store_hits == 1
    })
    .await;
    let _clock = StoppedClock::new();
    first.call().await;
    assert_eq!(first.counted().store_hits, 1);
    for ignored in [false, true] {
        let stranger = Authority::new("Another authority");
        let trust = [
            ("ca", stranger.pem()),
            // It is about the service; a store is always verified.
            ("rejectUnauthorized", OptionValue::Boolean(ignored)),
        ];
        let before = service.asked();
        let machine = Machine::with(&service, &url, &trust);
        machine.call().await;
        assert_eq!(machine.counted().store_errors, 1);
        assert_eq!(service.asked(), before + 1);
    }
}

#[tokio::test]
async fn a_server_name_is_verified_instead_of_the_host() {
    let redis = RedisServer::start_tls(&authority().server_named("redis.example"), &[]).await;
    let store = |tls| {
        let port = OptionValue::Number(redis.port.into());
        object([("host", text("127.0.0.1")), ("port", port), ("tls", tls)])
    };
    let named = |name: &str| store(object([("servername", text(name))]));
    until_shared(&Service::new(), &named("redis.example")).await;
    let _clock = StoppedClock::new();
    assert_eq!(trouble_of(named("other.example")).await, "CERTIFICATE");
    assert_eq!(
        trouble_of(store(OptionValue::Boolean(true))).await,
        "CERTIFICATE"
    );
}

#[tokio::test]
async fn a_store_has_an_authority_and_a_client_certificate_of_its_own() {
    let own = Authority::new("The authority of the store");
    let client = own.client();
    let redis = RedisServer::start_mutual_tls(&own.server(), &own).await;
    let store = |tls: OptionValue| {
        let port = OptionValue::Number(redis.port.into());
        object([("host", text("127.0.0.1")), ("port", port), ("tls", tls)])
    };
    let cert = ("cert", client.pem());
    let key = ("key", text(&client.key_pem));
    until_shared(
        &Service::new(),
        &store(object([("ca", own.pem()), cert, key])),
    )
    .await;
    let _clock = StoppedClock::new();
    // The server ends the connection of a client without a certificate.
    let anonymous = trouble_of(store(object([("ca", own.pem())]))).await;
    assert!(
        ["TLS", "UNREACHABLE"].contains(&anonymous.as_str()),
        "{anonymous}"
    );
    assert_eq!(
        trouble_of(store(OptionValue::Boolean(true))).await,
        "CERTIFICATE"
    );
}
