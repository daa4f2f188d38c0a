//! RS256 or ES256 signatures by aws-lc-rs alone, on all processors: the limit of the verification of distinct
//! tokens.
//!
//! ```sh
//! cargo build --release --bench signatures
//! target/release/deps/signatures-… TOKENS.json MILLISECONDS
//! ```
//!
//! The file is that of `bench/clients/tokens.mjs`. Prints the signatures a second, and the CPU time of one in µs.

use std::{
    env, fs,
    sync::Arc,
    thread::{self, available_parallelism},
    time::{Duration, Instant},
};

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents,
};
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use serde_json::{Value, json};

/// What is signed, and the signature.
type Signed = (String, Vec<u8>);

fn decoded(text: &Value) -> Vec<u8> {
    let text = text.as_str().expect("a string");
    BASE64_URL_SAFE_NO_PAD.decode(text).expect("base64url")
}

fn key(jwk: &Value) -> ParsedPublicKey {
    if jwk["kty"] == "RSA" {
        let (n, e) = (decoded(&jwk["n"]), decoded(&jwk["e"]));
        let components = RsaPublicKeyComponents { n, e };
        return components
            .to_parsed_public_key(&RSA_PKCS1_2048_8192_SHA256)
            .expect("an RSA key");
    }
    let point = [vec![4], decoded(&jwk["x"]), decoded(&jwk["y"])].concat();
    ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).expect("a point of P-256")
}

fn signed(token: &Value) -> Signed {
    let token = token.as_str().expect("a string");
    let (signed, signature) = token.rsplit_once('.').expect("a token");
    let signature = BASE64_URL_SAFE_NO_PAD.decode(signature);
    (signed.to_owned(), signature.expect("base64url"))
}

/// Verifies signatures until the end, and returns their number.
fn verify(key: &ParsedPublicKey, tokens: &[Signed], end: Instant) -> usize {
    let mut count = 0;
    for (signed, signature) in tokens.iter().cycle() {
        if Instant::now() >= end {
            break;
        }
        key.verify_sig(signed.as_bytes(), signature)
            .expect("a signature of the key");
        count += 1;
    }
    count
}

fn main() {
    let mut arguments = env::args().skip(1);
    let (Some(file), Some(duration)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: signatures TOKENS.json MILLISECONDS");
        return;
    };
    let content: Value =
        serde_json::from_slice(&fs::read(file).expect("the file of the tokens")).expect("JSON");
    let tokens = content["tokens"].as_array().expect("a list");
    let tokens: Arc<[Signed]> = tokens.iter().map(signed).collect();
    let key = Arc::new(key(&content["jwk"]));
    let duration = Duration::from_millis(duration.parse().expect("milliseconds"));
    let processors = available_parallelism().map_or(1, usize::from);
    let end = Instant::now() + duration;
    let threads: Vec<_> = (0..processors)
        .map(|_| {
            let (key, tokens) = (key.clone(), tokens.clone());
            thread::spawn(move || verify(&key, &tokens, end))
        })
        .collect();
    let counts = threads
        .into_iter()
        .map(|thread| thread.join().expect("no panic"));
    let count: usize = counts.sum();
    let seconds = duration.as_secs_f64();
    let result = json!({
        "requestsPerSecond": count as f64 / seconds,
        "cpu": seconds * 1e6 * processors as f64 / count as f64,
    });
    println!("{result}");
}
