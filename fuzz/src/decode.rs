//! Bodies of answers: collection of the pieces, and decompression.

use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use genauth_core::call::fuzzing;
use http::HeaderValue;

use crate::support::first;

const ENCODINGS: &[&str] = &[
    "gzip", "deflate", "br", "identity", "X-GZIP", "gzip, br", " , br",
];

pub fn run(data: &[u8]) {
    let (choice, data) = first(data);
    let (limit, data) = first(data);
    let limit = usize::from(limit) * 64;
    match ENCODINGS.get(usize::from(choice)) {
        Some(encoding) => {
            let decoded = fuzzing::decode(&HeaderValue::from_static(encoding), data, limit);
            let identity = *encoding == "identity";
            if let Ok(decoded) = decoded {
                assert!(identity || decoded.len() <= limit);
            }
        }
        None if choice % 2 == 0 => comes_back(data),
        None => collected(data, usize::from(choice), limit),
    }
}

/// Compressed data decodes to the original, up to the limit and not beyond.
fn comes_back(data: &[u8]) {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(data).expect("memory takes it");
    let compressed = encoder.finish().expect("memory takes it");
    let gzip = HeaderValue::from_static("gzip");
    let decoded = fuzzing::decode(&gzip, &compressed, data.len()).expect("it fits exactly");
    assert_eq!(decoded, data);
    if !data.is_empty() {
        let refused = fuzzing::decode(&gzip, &compressed, data.len() - 1);
        assert_eq!(
            refused.expect_err("too large").code(),
            "ERR_RESPONSE_TOO_LARGE"
        );
    }
}

/// Pieces of any size are joined, or rejected when they exceed the limit.
fn collected(data: &[u8], size: usize, limit: usize) {
    let pieces: Vec<&[u8]> = data.chunks(size).collect();
    match fuzzing::collect(&pieces, None, limit) {
        Ok(whole) => assert_eq!(whole, data),
        Err(error) => {
            assert!(data.len() > limit);
            assert_eq!(error.code(), "ERR_RESPONSE_TOO_LARGE");
        }
    }
}
