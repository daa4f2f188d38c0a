//! Compressed bodies.

use std::io::Write;

use flate2::{
    Compression,
    write::{DeflateEncoder, GzEncoder, ZlibEncoder},
};

/// What [`BROTLI`] holds.
pub fn brotli_text() -> String {
    let text = "brotli ".repeat(40);
    format!(r#"{{"statusCode":200,"message":"ok","data":{{"name":"王小明","text":"{text}"}}}}"#)
}

/// Compressed by Node's `zlib.brotliCompressSync`.
pub const BROTLI: &[u8] =
    b"\x1b\x5e\x01\x10\x2c\x8f\x77\x92\x2f\x16\xcc\x82\x21\x69\xb2\xb6\x38\x18\
    \x7f\x84\xcc\xe9\x2d\xb2\x27\xd3\x37\x1d\x17\x31\x53\xec\xed\x3c\x75\x60\x58\x6a\x4d\x2e\x45\
    \x40\xe8\x5a\x24\x8d\xed\x8d\x4e\xee\xc0\xfa\x83\x7d\x3b\xb5\x28\xf0\x24\x62\xad\x34\x36\x9a\
    \x23\xe4\x24\x4e\x47\x48\x6c\xb0\x49\xa8\x0f\xc4\xb2\x4f\x1e\x84\xe0\x90\xca\xf4\xda\xe7\x3c\
    \xca\xe3\x2d\xf9\x99\xcb\x0f";
/// A megabyte of blanks, compressed by the same.
pub const BROTLI_BOMB: &[u8] = b"\x5b\xff\xff\x8f\x5f\x02\x24\x1e\x0b\x04\x72\xef\x1f\x00";

pub fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).expect("memory takes bytes");
    encoder.finish().expect("memory takes bytes")
}

pub fn zlib(text: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).expect("memory takes bytes");
    encoder.finish().expect("memory takes bytes")
}

pub fn raw_deflate(text: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).expect("memory takes bytes");
    encoder.finish().expect("memory takes bytes")
}
