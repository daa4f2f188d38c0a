//! Tests of a client's use of both key set locations, with requests over TCP. They advance the clock, so they
//! are unit tests. `tests/integration/jwt/key_set_cache/` owns the behavior of one location.

mod key_server;
// A file of the integration tests, which use all of it.
#[allow(dead_code, unreachable_pub)]
#[path = "../../../tests/support/ports.rs"]
mod ports;
mod remembered;

use std::sync::Arc;

use serde_json::{Value as Json, json};
use tokio::time::{Duration, advance, pause, resume};

use super::{Checks, Verification, Verifier};
use crate::{
    call::{Answer, Deadline},
    error::Result,
    jwt::Purpose,
};
use key_server::{KeyServer, OWN, Reply, SHARED, Signer, set, set_with};

/// Longer than any test advances the clock.
const LONG: Duration = Duration::from_secs(1_000_000);
const COOLDOWN: Duration = Duration::from_secs(30);
const HOUR: Duration = Duration::from_secs(3600);

async fn verify(verifier: &Arc<Verifier>, token: String) -> Result<Answer> {
    let verification = Verification {
        purpose: Purpose::IdToken,
        checks: Checks::default(),
        server_jwks: None,
    };
    let prepared = verifier.prepare(token, verification);
    let snapshot = verifier.endpoint.snapshot();
    let deadline = Deadline::after(LONG);
    verifier.clone().verify(snapshot, prepared, deadline).await
}

#[track_caller]
fn assert_code(outcome: Result<Answer>, code: &str) {
    assert_eq!(outcome.expect_err("it is refused").code(), code);
}

async fn advance_clock(duration: Duration) {
    pause();
    advance(duration).await;
    resume();
}

#[tokio::test]
async fn a_new_key_is_fetched_at_once_and_the_next_after_the_cooldown() {
    let [one, two, three] = ["one", "two", "three"].map(Signer::new);
    let server = KeyServer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let verifier = server.verifier();
    verify(&verifier, one.token(&server)).await.unwrap();
    assert_eq!(server.requests(), [1, 0]);
    server.serve(SHARED, set(&[one.jwk(), two.jwk()]));
    verify(&verifier, two.token(&server)).await.unwrap();
    assert_eq!(server.requests(), [1, 0]);
    server.serve(SHARED, set(&[two.jwk(), three.jwk()]));
    assert_code(
        verify(&verifier, three.token(&server)).await,
        "ERR_JWKS_NO_KEY",
    );
    // The other location was not fetched before.
    assert_eq!(server.requests(), [0, 1]);
    advance_clock(COOLDOWN).await;
    verify(&verifier, three.token(&server)).await.unwrap();
    assert_eq!(server.requests(), [1, 0]);
    // The removed key is no longer accepted.
    assert_code(
        verify(&verifier, one.token(&server)).await,
        "ERR_JWKS_NO_KEY",
    );
}

#[tokio::test]
async fn a_key_replaced_under_its_kid_is_fetched_again() {
    let [old, new, newer] = ["same"; 3].map(Signer::new);
    let server = KeyServer::start([set(&[old.jwk()]), Reply::NotFound]).await;
    let verifier = server.verifier();
    verify(&verifier, old.token(&server)).await.unwrap();
    server.serve(SHARED, set(&[new.jwk()]));
    verify(&verifier, new.token(&server)).await.unwrap();
    assert_code(
        verify(&verifier, old.token(&server)).await,
        "ERR_JWT_SIGNATURE",
    );
    // Without a kid, the only key of the set is used.
    server.serve(SHARED, set(&[newer.jwk()]));
    advance_clock(COOLDOWN).await;
    server.requests();
    let unnamed = newer.token_as(&server, &json!({ "alg": "ES256" }));
    verify(&verifier, unnamed).await.unwrap();
    assert_eq!(server.requests(), [1, 0]);
}

#[tokio::test]
async fn a_refused_key_is_fetched_again() {
    let one = Signer::new("one");
    let changed = |name: &str, value: Json| {
        let mut jwk = one.jwk();
        jwk[name] = value;
        jwk
    };
    let other = Signer::new("one").jwk();
    for (keys, code) in [
        (vec![changed("y", json!("AAAA"))], "ERR_JWKS_MALFORMED"),
        (vec![changed("alg", json!("ES384"))], "ERR_JWT_ALGORITHM"),
        (
            vec![changed("use", json!("enc")), Signer::new("two").jwk()],
            "ERR_JWKS_NO_KEY",
        ),
        (vec![one.jwk(), other.clone()], "ERR_JWKS_AMBIGUOUS"),
        (vec![other], "ERR_JWT_SIGNATURE"),
    ] {
        let server = KeyServer::start([set(&keys), Reply::NotFound]).await;
        let verifier = server.verifier();
        assert_code(verify(&verifier, one.token(&server)).await, code);
        server.serve(SHARED, set(&[one.jwk()]));
        // The fetch for this token counts as the search for newer keys.
        assert_code(verify(&verifier, one.token(&server)).await, code);
        assert_eq!(server.requests(), [1, 1], "{code}");
        advance_clock(COOLDOWN).await;
        verify(&verifier, one.token(&server)).await.unwrap();
        assert_eq!(server.requests(), [1, 0], "{code}");
    }
}

#[tokio::test]
async fn keys_of_both_locations_verify_tokens() {
    let [one, two, three] = ["one", "two", "three"].map(Signer::new);
    let server = KeyServer::start([set(&[one.jwk()]), set(&[two.jwk()])]).await;
    let verifier = server.verifier();
    for _ in 0..3 {
        verify(&verifier, two.token(&server)).await.unwrap();
        verify(&verifier, one.token(&server)).await.unwrap();
    }
    assert_eq!(server.requests(), [1, 1]);
    server.serve(OWN, set(&[two.jwk(), three.jwk()]));
    advance_clock(COOLDOWN).await;
    verify(&verifier, three.token(&server)).await.unwrap();
    verify(&verifier, one.token(&server)).await.unwrap();
    assert!(server.requests().iter().all(|requests| *requests <= 1));
}

#[tokio::test]
async fn temporary_responses_do_not_fix_the_location_of_the_keys() {
    for temporary in [Reply::NotFound, Reply::Page, set(&[])] {
        let [one, two] = ["one", "two"].map(Signer::new);
        let server = KeyServer::start([temporary.clone(), set(&[one.jwk()])]).await;
        let verifier = server.verifier();
        verify(&verifier, one.token(&server)).await.unwrap();
        assert_eq!(server.requests(), [1, 1]);
        // The keys move to the other location, with a new one.
        server.serve(SHARED, set(&[one.jwk(), two.jwk()]));
        server.serve(OWN, temporary);
        advance_clock(COOLDOWN).await;
        verify(&verifier, one.token(&server)).await.unwrap();
        assert_eq!(server.requests(), [0, 0]);
        verify(&verifier, two.token(&server)).await.unwrap();
        advance_clock(2 * HOUR).await;
        verify(&verifier, two.token(&server)).await.unwrap();
    }
}

#[tokio::test]
async fn a_stale_set_is_used_while_the_location_fails() {
    for temporary in [Reply::NotFound, Reply::Page, set(&[]), Reply::Unavailable] {
        let [one, two] = ["one", "two"].map(Signer::new);
        let server = KeyServer::start([set(&[one.jwk()]), Reply::NotFound]).await;
        let verifier = server.verifier();
        verify(&verifier, one.token(&server)).await.unwrap();
        server.serve(SHARED, temporary);
        advance_clock(2 * HOUR).await;
        verify(&verifier, one.token(&server)).await.unwrap();
        advance_clock(20 * HOUR).await;
        verify(&verifier, one.token(&server)).await.unwrap();
        server.serve(SHARED, set(&[one.jwk(), two.jwk()]));
        advance_clock(COOLDOWN).await;
        verify(&verifier, two.token(&server)).await.unwrap();
    }
}

#[tokio::test]
async fn a_missing_set_is_requested_again() {
    for (temporary, code) in [
        (Reply::NotFound, "ERR_HTTP_STATUS"),
        (Reply::Page, "ERR_RESPONSE_NOT_JSON"),
        (set(&[]), "ERR_JWKS_NO_KEY"),
        (Reply::Unavailable, "ERR_HTTP_STATUS"),
    ] {
        let one = Signer::new("one");
        let server = KeyServer::start([temporary.clone(), temporary]).await;
        let verifier = server.verifier();
        assert_code(verify(&verifier, one.token(&server)).await, code);
        server.serve(SHARED, set(&[one.jwk()]));
        advance_clock(Duration::from_secs(1)).await;
        verify(&verifier, one.token(&server)).await.unwrap();
    }
}

#[tokio::test]
async fn stale_keys_are_used_for_a_day_of_an_outage() {
    let [one, two] = ["one", "two"].map(Signer::new);
    let server = KeyServer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let verifier = server.verifier();
    verify(&verifier, one.token(&server)).await.unwrap();
    for location in [SHARED, OWN] {
        server.serve(location, Reply::Unavailable);
    }
    // During the outage it is unknown whether the key exists.
    for _ in 0..2 {
        let error = verify(&verifier, two.token(&server)).await.unwrap_err();
        assert_eq!((error.code(), error.retryable()), ("ERR_HTTP_STATUS", true));
    }
    advance_clock(24 * HOUR).await;
    server.requests();
    verify(&verifier, one.token(&server)).await.unwrap();
    assert_ne!(server.requests()[SHARED], 0, "the request failed");
    advance_clock(2 * HOUR).await;
    assert_code(
        verify(&verifier, one.token(&server)).await,
        "ERR_HTTP_STATUS",
    );
    server.serve(SHARED, set(&[one.jwk()]));
    advance_clock(COOLDOWN).await;
    verify(&verifier, one.token(&server)).await.unwrap();
}

#[tokio::test]
async fn unknown_kids_cause_one_request_per_location_and_cooldown() {
    let one = Signer::new("one");
    let server = KeyServer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let verifier = server.verifier();
    // On a cold cache, sequentially and concurrently.
    let flood = async || {
        for number in 0..20 {
            let header = json!({ "alg": "ES256", "kid": format!("invented {number}") });
            let calls = [(); 10].map(|()| {
                let (verifier, token) = (verifier.clone(), one.token_as(&server, &header));
                tokio::spawn(async move { verify(&verifier, token).await })
            });
            for call in calls {
                assert_code(call.await.unwrap(), "ERR_JWKS_NO_KEY");
            }
        }
    };
    flood().await;
    assert_eq!(server.requests(), [1, 1]);
    for _ in 0..3 {
        // All reasons for a new fetch together.
        advance_clock(COOLDOWN).await;
        flood().await;
        let forged = Signer::new("one").token(&server);
        assert_code(verify(&verifier, forged).await, "ERR_JWT_SIGNATURE");
        verify(&verifier, one.token(&server)).await.unwrap();
        assert_eq!(server.requests(), [1, 1]);
    }
}

#[tokio::test]
async fn cache_headers_decide_how_long_keys_are_fresh() {
    for (headers, kept) in [
        ("cache-control: public, max-age=600\r\n", 600),
        ("cache-control: max-age=7200\r\n", 3600),
        ("cache-control: max-age=3600\r\nage: 3000\r\n", 600),
        ("", 3600),
    ] {
        let one = Signer::new("one");
        let server = KeyServer::start([set_with(headers, &[one.jwk()]), Reply::NotFound]).await;
        let verifier = server.verifier();
        verify(&verifier, one.token(&server)).await.unwrap();
        advance_clock(Duration::from_secs(kept - 20)).await;
        verify(&verifier, one.token(&server)).await.unwrap();
        assert_eq!(server.requests(), [1, 0], "{headers}");
        advance_clock(Duration::from_secs(20)).await;
        verify(&verifier, one.token(&server)).await.unwrap();
        assert_eq!(server.requests(), [1, 0], "{headers}");
    }
}
