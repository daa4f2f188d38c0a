//! The life of a server's key sets, told by requests over TCP. The clock is moved by hand, so these
//! tests are inside. `tests/jwt/cache.rs` owns what one set does; here is what a client makes of both
//! places.

mod issuer;

use std::sync::Arc;

use serde_json::{Value as Json, json};
use tokio::time::{Duration, advance, pause, resume};

use super::{Checks, Verification, Verifier};
use crate::{
    call::{Answer, Deadline},
    error::Result,
    jwt::Purpose,
};
use issuer::{Issuer, OWN, Reply, SHARED, Signer, set, set_with};

/// No test waits so long; the clock that is moved must not reach it either.
const LONG: Duration = Duration::from_secs(1_000_000);
const COOLDOWN: Duration = Duration::from_secs(30);
const HOUR: Duration = Duration::from_secs(3600);

async fn verify(verifier: &Arc<Verifier>, token: String) -> Result<Answer> {
    let verification = Verification {
        purpose: Purpose::IdToken,
        checks: Checks::default(),
        server_jwks: None,
        deadline: Deadline::after(LONG),
    };
    let snapshot = verifier.endpoint.snapshot();
    verifier.clone().verify(snapshot, token, verification).await
}

#[track_caller]
fn assert_code(outcome: Result<Answer>, code: &str) {
    assert_eq!(outcome.expect_err("it is refused").code(), code);
}

async fn later(duration: Duration) {
    pause();
    advance(duration).await;
    resume();
}

#[tokio::test]
async fn a_new_key_is_found_at_once_and_the_next_after_the_cooldown() {
    let [one, two, three] = ["one", "two", "three"].map(Signer::new);
    let issuer = Issuer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let verifier = issuer.verifier();
    verify(&verifier, one.token(&issuer)).await.unwrap();
    assert_eq!(issuer.requests(), [1, 0]);
    issuer.serve(SHARED, set(&[one.jwk(), two.jwk()]));
    verify(&verifier, two.token(&issuer)).await.unwrap();
    assert_eq!(issuer.requests(), [1, 0]);
    issuer.serve(SHARED, set(&[two.jwk(), three.jwk()]));
    assert_code(
        verify(&verifier, three.token(&issuer)).await,
        "ERR_JWKS_NO_KEY",
    );
    // The other place was not asked before.
    assert_eq!(issuer.requests(), [0, 1]);
    later(COOLDOWN).await;
    verify(&verifier, three.token(&issuer)).await.unwrap();
    assert_eq!(issuer.requests(), [1, 0]);
    // The key that was taken out of the set is not accepted any more.
    assert_code(
        verify(&verifier, one.token(&issuer)).await,
        "ERR_JWKS_NO_KEY",
    );
}

#[tokio::test]
async fn a_key_that_was_replaced_under_its_kid_is_looked_for_anew() {
    let [old, new, newer] = ["same"; 3].map(Signer::new);
    let issuer = Issuer::start([set(&[old.jwk()]), Reply::NotFound]).await;
    let verifier = issuer.verifier();
    verify(&verifier, old.token(&issuer)).await.unwrap();
    issuer.serve(SHARED, set(&[new.jwk()]));
    verify(&verifier, new.token(&issuer)).await.unwrap();
    assert_code(
        verify(&verifier, old.token(&issuer)).await,
        "ERR_JWT_SIGNATURE",
    );
    // Without a kid, the one key of the set counts.
    issuer.serve(SHARED, set(&[newer.jwk()]));
    later(COOLDOWN).await;
    issuer.requests();
    let unnamed = newer.token_as(&issuer, &json!({ "alg": "ES256" }));
    verify(&verifier, unnamed).await.unwrap();
    assert_eq!(issuer.requests(), [1, 0]);
}

#[tokio::test]
async fn a_key_that_is_refused_is_looked_for_anew() {
    let one = Signer::new("one");
    let changed = |name: &str, value: Json| {
        let mut jwk = one.jwk();
        jwk[name] = value;
        jwk
    };
    let other = Signer::new("one").jwk();
    for (flawed, code) in [
        (vec![changed("y", json!("AAAA"))], "ERR_JWKS_MALFORMED"),
        (vec![changed("alg", json!("ES384"))], "ERR_JWT_ALGORITHM"),
        (
            vec![changed("use", json!("enc")), Signer::new("two").jwk()],
            "ERR_JWKS_NO_KEY",
        ),
        (vec![one.jwk(), other.clone()], "ERR_JWKS_AMBIGUOUS"),
        (vec![other], "ERR_JWT_SIGNATURE"),
    ] {
        let issuer = Issuer::start([set(&flawed), Reply::NotFound]).await;
        let verifier = issuer.verifier();
        assert_code(verify(&verifier, one.token(&issuer)).await, code);
        issuer.serve(SHARED, set(&[one.jwk()]));
        // The fetch that has just been made for the token was the look.
        assert_code(verify(&verifier, one.token(&issuer)).await, code);
        assert_eq!(issuer.requests(), [1, 1], "{code}");
        later(COOLDOWN).await;
        verify(&verifier, one.token(&issuer)).await.unwrap();
        assert_eq!(issuer.requests(), [1, 0], "{code}");
    }
}

#[tokio::test]
async fn the_keys_of_both_places_count() {
    let [one, two, three] = ["one", "two", "three"].map(Signer::new);
    let issuer = Issuer::start([set(&[one.jwk()]), set(&[two.jwk()])]).await;
    let verifier = issuer.verifier();
    for _ in 0..3 {
        verify(&verifier, two.token(&issuer)).await.unwrap();
        verify(&verifier, one.token(&issuer)).await.unwrap();
    }
    assert_eq!(issuer.requests(), [1, 1]);
    issuer.serve(OWN, set(&[two.jwk(), three.jwk()]));
    later(COOLDOWN).await;
    verify(&verifier, three.token(&issuer)).await.unwrap();
    verify(&verifier, one.token(&issuer)).await.unwrap();
    assert!(issuer.requests().iter().all(|requests| *requests <= 1));
}

#[tokio::test]
async fn no_answer_of_a_moment_decides_where_the_keys_are() {
    for moment in [Reply::NotFound, Reply::Page, set(&[])] {
        let [one, two] = ["one", "two"].map(Signer::new);
        let issuer = Issuer::start([moment.clone(), set(&[one.jwk()])]).await;
        let verifier = issuer.verifier();
        verify(&verifier, one.token(&issuer)).await.unwrap();
        assert_eq!(issuer.requests(), [1, 1]);
        // The keys move to the other place, one of them new.
        issuer.serve(SHARED, set(&[one.jwk(), two.jwk()]));
        issuer.serve(OWN, moment);
        later(COOLDOWN).await;
        verify(&verifier, one.token(&issuer)).await.unwrap();
        assert_eq!(issuer.requests(), [0, 0]);
        verify(&verifier, two.token(&issuer)).await.unwrap();
        later(2 * HOUR).await;
        verify(&verifier, two.token(&issuer)).await.unwrap();
    }
}

#[tokio::test]
async fn a_set_that_vanishes_for_a_moment_goes_on_serving() {
    for moment in [Reply::NotFound, Reply::Page, set(&[]), Reply::Unavailable] {
        let [one, two] = ["one", "two"].map(Signer::new);
        let issuer = Issuer::start([set(&[one.jwk()]), Reply::NotFound]).await;
        let verifier = issuer.verifier();
        verify(&verifier, one.token(&issuer)).await.unwrap();
        issuer.serve(SHARED, moment);
        later(2 * HOUR).await;
        verify(&verifier, one.token(&issuer)).await.unwrap();
        later(20 * HOUR).await;
        verify(&verifier, one.token(&issuer)).await.unwrap();
        issuer.serve(SHARED, set(&[one.jwk(), two.jwk()]));
        later(COOLDOWN).await;
        verify(&verifier, two.token(&issuer)).await.unwrap();
    }
}

#[tokio::test]
async fn a_set_that_is_missing_at_first_is_asked_for_again() {
    for (moment, code) in [
        (Reply::NotFound, "ERR_HTTP_STATUS"),
        (Reply::Page, "ERR_RESPONSE_NOT_JSON"),
        (set(&[]), "ERR_JWKS_NO_KEY"),
        (Reply::Unavailable, "ERR_HTTP_STATUS"),
    ] {
        let one = Signer::new("one");
        let issuer = Issuer::start([moment.clone(), moment]).await;
        let verifier = issuer.verifier();
        assert_code(verify(&verifier, one.token(&issuer)).await, code);
        issuer.serve(SHARED, set(&[one.jwk()]));
        later(Duration::from_secs(1)).await;
        verify(&verifier, one.token(&issuer)).await.unwrap();
    }
}

#[tokio::test]
async fn an_outage_is_survived_for_a_day_after_the_keys_expire() {
    let [one, two] = ["one", "two"].map(Signer::new);
    let issuer = Issuer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let verifier = issuer.verifier();
    verify(&verifier, one.token(&issuer)).await.unwrap();
    for place in [SHARED, OWN] {
        issuer.serve(place, Reply::Unavailable);
    }
    // Whether an unknown key exists cannot be told now, however often it is asked for.
    for _ in 0..2 {
        let error = verify(&verifier, two.token(&issuer)).await.unwrap_err();
        assert_eq!((error.code(), error.retryable()), ("ERR_HTTP_STATUS", true));
    }
    later(24 * HOUR).await;
    issuer.requests();
    verify(&verifier, one.token(&issuer)).await.unwrap();
    assert_ne!(issuer.requests()[SHARED], 0, "it has asked in vain");
    later(2 * HOUR).await;
    assert_code(
        verify(&verifier, one.token(&issuer)).await,
        "ERR_HTTP_STATUS",
    );
    issuer.serve(SHARED, set(&[one.jwk()]));
    later(COOLDOWN).await;
    verify(&verifier, one.token(&issuer)).await.unwrap();
}

#[tokio::test]
async fn a_flood_of_invented_kids_asks_each_place_once_in_the_cooldown() {
    let one = Signer::new("one");
    let issuer = Issuer::start([set(&[one.jwk()]), Reply::NotFound]).await;
    let verifier = issuer.verifier();
    // On a cold cache, one after the other and all at once.
    let flood = async || {
        for number in 0..20 {
            let header = json!({ "alg": "ES256", "kid": format!("invented {number}") });
            let calls = [(); 10].map(|()| {
                let (verifier, token) = (verifier.clone(), one.token_as(&issuer, &header));
                tokio::spawn(async move { verify(&verifier, token).await })
            });
            for call in calls {
                assert_code(call.await.unwrap(), "ERR_JWKS_NO_KEY");
            }
        }
    };
    flood().await;
    assert_eq!(issuer.requests(), [1, 1]);
    for _ in 0..3 {
        // Of all reasons to look anew together.
        later(COOLDOWN).await;
        flood().await;
        let forged = Signer::new("one").token(&issuer);
        assert_code(verify(&verifier, forged).await, "ERR_JWT_SIGNATURE");
        verify(&verifier, one.token(&issuer)).await.unwrap();
        assert_eq!(issuer.requests(), [1, 1]);
    }
}

#[tokio::test]
async fn the_server_says_how_long_its_keys_are_kept() {
    for (headers, kept) in [
        ("cache-control: public, max-age=600\r\n", 600),
        ("cache-control: max-age=7200\r\n", 3600),
        ("cache-control: max-age=3600\r\nage: 3000\r\n", 600),
        ("", 3600),
    ] {
        let one = Signer::new("one");
        let issuer = Issuer::start([set_with(headers, &[one.jwk()]), Reply::NotFound]).await;
        let verifier = issuer.verifier();
        verify(&verifier, one.token(&issuer)).await.unwrap();
        later(Duration::from_secs(kept - 20)).await;
        verify(&verifier, one.token(&issuer)).await.unwrap();
        assert_eq!(issuer.requests(), [1, 0], "{headers}");
        later(Duration::from_secs(20)).await;
        verify(&verifier, one.token(&issuer)).await.unwrap();
        assert_eq!(issuer.requests(), [1, 0], "{headers}");
    }
}
