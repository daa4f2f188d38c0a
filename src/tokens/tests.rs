//! The server's keys in the course of time. The clock is moved by hand, so these tests are inside.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use aws_lc_rs::{
    encoding::{AsBigEndian, EcPublicKeyUncompressedBin},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    time::{Duration, advance, pause, resume},
};

use super::{Checks, Verification, Verifier, now};
use crate::{
    error::Result,
    http::{Answer, Deadline, Endpoint, ProxyEnvironment},
    jwt::Purpose,
    options::{Options, Value},
};

/// No test waits so long; the clock that is moved must not reach it either.
const LONG: Duration = Duration::from_secs(1_000_000);

/// An issuer with one key, whose answers can be changed.
struct Issuer {
    origin: String,
    served: Arc<Mutex<Served>>,
    fetches: Arc<AtomicUsize>,
    key: EcdsaKeyPair,
}

struct Served {
    jwks: String,
    up: bool,
    path: &'static str,
    cache_control: &'static str,
}

fn new_key() -> EcdsaKeyPair {
    EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap()
}

fn encoded(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

impl Issuer {
    async fn start(kid: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let key = new_key();
        let served = Arc::new(Mutex::new(Served {
            jwks: jwks(&key, kid),
            up: true,
            path: "/oidc/.well-known/jwks.json",
            cache_control: "",
        }));
        let fetches = Arc::<AtomicUsize>::default();
        let (shared, counted) = (served.clone(), fetches.clone());
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = vec![0; 4096];
                let length = stream.read(&mut request).await.unwrap();
                counted.fetch_add(1, Ordering::SeqCst);
                let head = String::from_utf8_lossy(&request[..length]).into_owned();
                let answer = shared.lock().unwrap().answer(&head);
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self {
            origin,
            served,
            fetches,
            key,
        }
    }

    /// From now on the issuer has another key, under this name.
    fn rotate(&mut self, kid: &str) {
        self.key = new_key();
        self.served.lock().unwrap().jwks = jwks(&self.key, kid);
    }

    fn token(&self, header: &serde_json::Value) -> String {
        let claims = json!({
            "iss": format!("{}/oidc", self.origin), "aud": "app", "sub": "user",
            "iat": now(), "exp": now() + 600.0,
        });
        let signed = format!(
            "{}.{}",
            encoded(header.to_string()),
            encoded(claims.to_string())
        );
        let signature = self
            .key
            .sign(&SystemRandom::new(), signed.as_bytes())
            .unwrap();
        format!("{signed}.{}", encoded(signature))
    }

    fn verifier(&self) -> Arc<Verifier> {
        let text = |text: &str| Value::String(text.to_owned());
        let options = Options::parse(&vec![
            ("appId".to_owned(), text("app")),
            ("appSecret".to_owned(), text("secret")),
            ("appHost".to_owned(), text(&self.origin)),
            ("timeout".to_owned(), Value::Number(LONG.as_millis() as f64)),
            ("maxRetries".to_owned(), Value::Number(0.0)),
        ]);
        let endpoint = Endpoint::new(options.unwrap(), &ProxyEnvironment::default()).unwrap();
        Arc::new(Verifier::new(Arc::new(endpoint)))
    }

    fn fetches(&self) -> usize {
        self.fetches.load(Ordering::SeqCst)
    }
}

impl Served {
    fn answer(&self, request: &str) -> String {
        let (status, body) = match (self.up, request.split(' ').nth(1) == Some(self.path)) {
            (false, _) => ("503 Service Unavailable", ""),
            (true, false) => ("404 Not Found", ""),
            (true, true) => ("200 OK", self.jwks.as_str()),
        };
        let (length, cache_control) = (body.len(), self.cache_control);
        format!(
            "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n\
             cache-control: {cache_control}\r\n\r\n{body}"
        )
    }
}

fn jwks(key: &EcdsaKeyPair, kid: &str) -> String {
    let point: EcPublicKeyUncompressedBin<'_> = key.public_key().as_be_bytes().unwrap();
    let (x, y) = point.as_ref()[1..].split_at(32);
    let jwk = json!({ "kty": "EC", "crv": "P-256", "kid": kid, "x": encoded(x), "y": encoded(y) });
    json!({ "keys": [jwk] }).to_string()
}

async fn verify(verifier: &Arc<Verifier>, token: String) -> Result<Answer> {
    let verification = Verification {
        purpose: Purpose::IdToken,
        token,
        checks: Checks::default(),
        server_jwks: None,
        deadline: Deadline::after(LONG),
    };
    let snapshot = verifier.endpoint.snapshot();
    verifier.clone().verify(snapshot, verification).await
}

async fn later(duration: Duration) {
    pause();
    advance(duration).await;
    resume();
}

#[tokio::test]
async fn a_new_key_is_found_at_once_and_the_next_after_a_while() {
    let mut issuer = Issuer::start("one").await;
    let verifier = issuer.verifier();
    verify(
        &verifier,
        issuer.token(&json!({ "alg": "ES256", "kid": "one" })),
    )
    .await
    .unwrap();
    issuer.rotate("two");
    let token = issuer.token(&json!({ "alg": "ES256", "kid": "two" }));
    verify(&verifier, token).await.unwrap();
    assert_eq!(issuer.fetches(), 2);
    issuer.rotate("three");
    let token = issuer.token(&json!({ "alg": "ES256", "kid": "three" }));
    let early = verify(&verifier, token.clone()).await.unwrap_err();
    assert_eq!(early.code(), "ERR_JWKS_NO_KEY");
    later(Duration::from_secs(30)).await;
    verify(&verifier, token).await.unwrap();
    assert_eq!(issuer.fetches(), 3);
}

#[tokio::test]
async fn a_new_key_without_a_name_is_found_too() {
    let mut issuer = Issuer::start("one").await;
    let verifier = issuer.verifier();
    verify(&verifier, issuer.token(&json!({ "alg": "ES256" })))
        .await
        .unwrap();
    issuer.rotate("one");
    let token = issuer.token(&json!({ "alg": "ES256" }));
    verify(&verifier, token).await.unwrap();
    // Under a name, a wrong signature is one, and no reason to ask.
    issuer.rotate("one");
    later(Duration::from_secs(30)).await;
    let named = issuer.token(&json!({ "alg": "ES256", "kid": "one" }));
    let refused = verify(&verifier, named).await.unwrap_err();
    assert_eq!(refused.code(), "ERR_JWT_SIGNATURE");
    assert_eq!(issuer.fetches(), 2);
}

#[tokio::test]
async fn an_outage_is_survived_with_the_keys_at_hand() {
    let issuer = Issuer::start("one").await;
    let verifier = issuer.verifier();
    let token = || issuer.token(&json!({ "alg": "ES256", "kid": "one" }));
    verify(&verifier, token()).await.unwrap();
    issuer.served.lock().unwrap().up = false;
    later(Duration::from_secs(2 * 3600)).await;
    verify(&verifier, token()).await.unwrap();
    assert!(issuer.fetches() > 1, "it has asked in vain");
    // Whether an unknown key exists cannot be told now.
    later(Duration::from_secs(1)).await;
    let unknown = issuer.token(&json!({ "alg": "ES256", "kid": "two" }));
    let error = verify(&verifier, unknown).await.unwrap_err();
    assert_eq!((error.code(), error.retryable()), ("ERR_HTTP_STATUS", true));
}

#[tokio::test]
async fn the_path_that_had_the_keys_is_asked_first() {
    let mut issuer = Issuer::start("one").await;
    issuer.served.lock().unwrap().path = "/app/oidc/.well-known/jwks.json";
    let verifier = issuer.verifier();
    let token = || issuer.token(&json!({ "alg": "ES256", "kid": "one" }));
    verify(&verifier, token()).await.unwrap();
    assert_eq!(issuer.fetches(), 2);
    later(Duration::from_secs(3600)).await;
    verify(&verifier, token()).await.unwrap();
    assert_eq!(issuer.fetches(), 3);
    // And the other one again, if the keys have moved: those at hand serve until one is missing.
    issuer.served.lock().unwrap().path = "/oidc/.well-known/jwks.json";
    later(Duration::from_secs(3600)).await;
    verify(&verifier, token()).await.unwrap();
    assert_eq!(issuer.fetches(), 4);
    issuer.rotate("two");
    let token = issuer.token(&json!({ "alg": "ES256", "kid": "two" }));
    verify(&verifier, token).await.unwrap();
    assert_eq!(issuer.fetches(), 5);
}

#[tokio::test]
async fn the_server_says_how_long_its_keys_are_kept() {
    let issuer = Issuer::start("one").await;
    issuer.served.lock().unwrap().cache_control = "public, max-age=7200";
    let verifier = issuer.verifier();
    let token = || issuer.token(&json!({ "alg": "ES256", "kid": "one" }));
    verify(&verifier, token()).await.unwrap();
    later(Duration::from_secs(7100)).await;
    verify(&verifier, token()).await.unwrap();
    assert_eq!(issuer.fetches(), 1);
    later(Duration::from_secs(100)).await;
    verify(&verifier, token()).await.unwrap();
    assert_eq!(issuer.fetches(), 2);
}
