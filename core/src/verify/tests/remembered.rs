//! A client that is served from the memory of verified tokens, which all clients of the process share.

use std::sync::Arc;

use serde_json::{Value as Json, json};
use tokio::time::Duration;

use super::{
    COOLDOWN, HOUR, LONG, advance_clock, assert_code,
    key_server::{KeyServer, OWN, Reply, SHARED, Signer, set, set_with},
    verify,
};
use crate::{
    call::Deadline,
    jwt::Purpose,
    verify::{Checks, Prepared, Verification, Verifier},
};

fn prepared(verifier: &Verifier, token: &str, purpose: Purpose, jwks: Option<&Json>) -> Prepared {
    let verification = Verification {
        purpose,
        checks: Checks::default(),
        server_jwks: jwks.map(Json::to_string),
    };
    verifier.prepare(token.to_owned(), verification)
}

/// Whether an ID token would be served from memory.
fn is_remembered(verifier: &Verifier, token: &str) -> bool {
    let prepared = prepared(verifier, token, Purpose::IdToken, None);
    let snapshot = verifier.endpoint.snapshot().unwrap();
    verifier.remembered(&prepared, &snapshot).is_some()
}

async fn accept(verifier: &Arc<Verifier>, token: &str) {
    verify(verifier, token.to_owned()).await.unwrap();
}

#[tokio::test]
async fn a_verified_token_is_remembered_for_every_client_of_the_host() {
    let one = Signer::new("one");
    let server = KeyServer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let (first, second) = (server.verifier(), server.verifier());
    let token = one.token(&server);
    assert!(!is_remembered(&first, &token));
    accept(&first, &token).await;
    assert!(is_remembered(&first, &token) && is_remembered(&second, &token));
    let snapshot = first.endpoint.snapshot().unwrap();
    let access = prepared(&first, &token, Purpose::AccessToken, None);
    assert!(first.remembered(&access, &snapshot).is_none());
}

#[tokio::test]
async fn an_expired_set_is_fetched_again_although_the_token_is_remembered() {
    let one = Signer::new("one");
    let headers = "cache-control: max-age=600\r\n";
    let server = KeyServer::start([set_with(headers, &[one.jwk()]), Reply::NotFound]).await;
    let verifier = server.verifier();
    let token = one.token(&server);
    accept(&verifier, &token).await;
    assert_eq!(server.requests(), [1, 0]);
    for _ in 0..3 {
        advance_clock(Duration::from_secs(590)).await;
        assert!(is_remembered(&verifier, &token));
        accept(&verifier, &token).await;
        assert_eq!(server.requests(), [0, 0]);
        advance_clock(Duration::from_secs(10)).await;
        assert!(!is_remembered(&verifier, &token));
        accept(&verifier, &token).await;
        assert_eq!(server.requests(), [1, 0]);
    }
}

#[tokio::test]
async fn a_remembered_token_is_refused_when_its_key_has_left_the_set() {
    let [one, two] = ["one", "two"].map(Signer::new);
    for (keys, code) in [
        (vec![two.jwk()], "ERR_JWKS_NO_KEY"),
        (vec![Signer::new("one").jwk()], "ERR_JWT_SIGNATURE"),
    ] {
        let server = KeyServer::start([set(&[one.jwk()]), Reply::NotFound]).await;
        let verifier = server.verifier();
        let token = one.token(&server);
        accept(&verifier, &token).await;
        server.serve(SHARED, set(&keys));
        assert!(is_remembered(&verifier, &token), "the set is fresh");
        advance_clock(HOUR).await;
        assert_code(verify(&verifier, token.clone()).await, code);
        assert!(!is_remembered(&verifier, &token));
        // The key returns.
        server.serve(SHARED, set(&[one.jwk()]));
        advance_clock(COOLDOWN).await;
        accept(&verifier, &token).await;
    }
}

#[tokio::test]
async fn an_outage_of_a_day_ends_what_is_remembered() {
    let one = Signer::new("one");
    let server = KeyServer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let verifier = server.verifier();
    let token = one.token(&server);
    accept(&verifier, &token).await;
    for location in [SHARED, OWN] {
        server.serve(location, Reply::Unavailable);
    }
    advance_clock(24 * HOUR).await;
    accept(&verifier, &token).await;
    advance_clock(HOUR + COOLDOWN).await;
    assert!(!is_remembered(&verifier, &token));
    assert_code(verify(&verifier, token).await, "ERR_HTTP_STATUS");
}

#[tokio::test]
async fn a_client_of_another_host_is_not_served() {
    let [one, two] = ["same"; 2].map(Signer::new);
    let server = KeyServer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let other = KeyServer::start([set(&[two.jwk()]), Reply::NotFound]).await;
    let (first, second) = (server.verifier(), other.verifier());
    let token = one.token(&server);
    accept(&first, &token).await;
    accept(&second, &two.token(&other)).await;
    assert!(!is_remembered(&second, &token));
    assert_code(verify(&second, token).await, "ERR_JWT_SIGNATURE");
}

#[tokio::test]
async fn supplied_keys_are_known_by_their_text() {
    let [one, two] = ["one"; 2].map(Signer::new);
    let server = KeyServer::start([Reply::NotFound, Reply::NotFound]).await;
    let verifier = server.verifier();
    let snapshot = verifier.endpoint.snapshot().unwrap();
    let token = one.token(&server);
    let [own, other] = [&one, &two].map(|signer| json!({ "keys": [signer.jwk()] }));
    let with = |jwks: &Json| prepared(&verifier, &token, Purpose::IdToken, Some(jwks));
    let verified = |jwks: &Json| {
        let deadline = Deadline::after(LONG);
        verifier
            .clone()
            .verify(Ok(snapshot.clone()), with(jwks), deadline)
    };
    verified(&own).await.unwrap();
    assert!(verifier.remembered(&with(&own), &snapshot).is_some());
    assert!(verifier.remembered(&with(&other), &snapshot).is_none());
    assert_code(verified(&other).await, "ERR_JWT_SIGNATURE");
    assert!(verifier.remembered(&with(&other), &snapshot).is_none());
    // Without these keys, those of the server count, and it has none.
    assert!(!is_remembered(&verifier, &token));
    assert_code(verify(&verifier, token.clone()).await, "ERR_HTTP_STATUS");
}
