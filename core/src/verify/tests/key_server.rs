//! A local issuer with configurable key sets at both locations, which also signs tokens.

use std::sync::{Arc, Mutex};

use aws_lc_rs::{
    encoding::{AsBigEndian, EcPublicKeyUncompressedBin},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde_json::{Value as Json, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{LONG, ports};
use crate::{
    call::Endpoint,
    options::{Options, Value},
    transport::ProxyEnvironment,
    verify::{Verifier, now},
};

/// The location that all applications share, which is tried first.
pub(super) const SHARED: usize = 0;
/// The location of the application.
pub(super) const OWN: usize = 1;
const PATHS: [&str; 2] = [
    "/oidc/.well-known/jwks.json",
    "/app/oidc/.well-known/jwks.json",
];

/// An issuer with a configurable reply for each location.
pub(super) struct KeyServer {
    origin: String,
    served: Arc<Mutex<Served>>,
}

#[derive(Default)]
struct Served {
    replies: [Reply; 2],
    requests: [usize; 2],
}

/// The reply of a location.
#[derive(Default, Clone)]
pub(super) enum Reply {
    #[default]
    NotFound,
    Unavailable,
    Page,
    Keys {
        jwks: String,
        headers: &'static str,
    },
}

/// A key of the issuer.
pub(super) struct Signer {
    kid: &'static str,
    pair: EcdsaKeyPair,
}

impl Signer {
    pub(super) fn new(kid: &'static str) -> Self {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING).unwrap();
        Self { kid, pair }
    }

    pub(super) fn jwk(&self) -> Json {
        let point: EcPublicKeyUncompressedBin<'_> = self.pair.public_key().as_be_bytes().unwrap();
        let (x, y) = point.as_ref()[1..].split_at(32);
        json!({ "kty": "EC", "crv": "P-256", "kid": self.kid, "x": encoded(x), "y": encoded(y) })
    }

    /// A token of the issuer, signed with this key and its kid.
    pub(super) fn token(&self, server: &KeyServer) -> String {
        self.token_as(server, &json!({ "alg": "ES256", "kid": self.kid }))
    }

    pub(super) fn token_as(&self, server: &KeyServer, header: &Json) -> String {
        let claims = json!({
            "iss": format!("{}/oidc", server.origin), "aud": "app", "sub": "user",
            "iat": now(), "exp": now() + 600.0,
        });
        let parts = [header.to_string(), claims.to_string()].map(encoded);
        let signed = parts.join(".");
        let signature = self.pair.sign(&SystemRandom::new(), signed.as_bytes());
        format!("{signed}.{}", encoded(signature.unwrap()))
    }
}

fn encoded(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

pub(super) fn set(keys: &[Json]) -> Reply {
    set_with("", keys)
}

/// A reply with a key set and these headers.
pub(super) fn set_with(headers: &'static str, keys: &[Json]) -> Reply {
    let jwks = json!({ "keys": keys }).to_string();
    Reply::Keys { jwks, headers }
}

impl KeyServer {
    /// Starts an issuer with replies for the shared location and the location of the application.
    pub(super) async fn start(replies: [Reply; 2]) -> Self {
        let listener = ports::listener();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let served = Arc::new(Mutex::new(Served {
            replies,
            ..Served::default()
        }));
        let shared = served.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut request = vec![0; 4096];
                let length = stream.read(&mut request).await.unwrap();
                let head = String::from_utf8_lossy(&request[..length]).into_owned();
                let answer = shared.lock().unwrap().answer(&head);
                stream.write_all(answer.as_bytes()).await.unwrap();
            }
        });
        Self { origin, served }
    }

    /// Changes the reply of a location.
    pub(super) fn serve(&self, location: usize, reply: Reply) {
        self.served.lock().unwrap().replies[location] = reply;
    }

    /// Returns and resets the number of requests to each location.
    pub(super) fn requests(&self) -> [usize; 2] {
        std::mem::take(&mut self.served.lock().unwrap().requests)
    }

    pub(super) fn verifier(&self) -> Arc<Verifier> {
        let text = |text: &str| Value::String(text.to_owned());
        let options = Options::parse(&vec![
            ("appId".to_owned(), text("app")),
            ("appSecret".to_owned(), text("secret")),
            ("appHost".to_owned(), text(&self.origin)),
            ("timeout".to_owned(), Value::Number(LONG.as_millis() as f64)),
            ("maxRetries".to_owned(), Value::Number(0.0)),
        ]);
        let options = Arc::new(options.unwrap());
        let endpoint = Endpoint::new(options.clone(), &ProxyEnvironment::default()).unwrap();
        Arc::new(Verifier::new(Arc::new(endpoint), options))
    }
}

impl Served {
    fn answer(&mut self, request: &str) -> String {
        let path = request.split(' ').nth(1).unwrap_or_default();
        let location = PATHS.iter().position(|known| *known == path).unwrap();
        self.requests[location] += 1;
        let (status, headers, body) = match &self.replies[location] {
            Reply::NotFound => ("404 Not Found", "", ""),
            // Longer than the deadline of a fetch, so that the fetch fails at once instead of waiting for the
            // clock.
            Reply::Unavailable => ("503 Service Unavailable", "retry-after: 60\r\n", ""),
            Reply::Page => ("200 OK", "content-type: text/html\r\n", "<!doctype html>"),
            Reply::Keys { jwks, headers } => ("200 OK", *headers, jwks.as_str()),
        };
        let length = body.len();
        format!(
            "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
        )
    }
}
