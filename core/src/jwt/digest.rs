//! Digests that stand for a text or a key.

use aws_lc_rs::digest;

/// A SHA-256 digest (FIPS 180-4).
pub(crate) type Digest = [u8; 32];

/// The digest of some bytes.
pub(crate) fn sha256(bytes: &[u8]) -> Digest {
    let mut sha256 = [0; 32];
    sha256.copy_from_slice(digest::digest(&digest::SHA256, bytes).as_ref());
    sha256
}
