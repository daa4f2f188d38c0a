//! Fingerprints of secrets, for comparing and indexing without storing the secrets.

use std::sync::LazyLock;

use aws_lc_rs::hmac;

use crate::sync::random;

/// Equal for equal secrets; valid only in this process.
pub(crate) type Fingerprint = [u8; 32];

/// Random in each process.
static KEY: LazyLock<hmac::Key> = LazyLock::new(|| {
    let key: [u8; 32] = random::bytes().expect("the system gives random bytes");
    hmac::Key::new(hmac::HMAC_SHA256, &key)
});

/// The fingerprint of a list of texts. It includes the length of each, so that different lists with the same
/// concatenation differ.
pub(crate) fn fingerprint(texts: &[&str]) -> Fingerprint {
    let mut context = hmac::Context::with_key(&KEY);
    for text in texts {
        context.update(&(text.len() as u64).to_le_bytes());
        context.update(text.as_bytes());
    }
    let mut fingerprint = [0; 32];
    fingerprint.copy_from_slice(context.sign().as_ref());
    fingerprint
}

#[cfg(test)]
mod tests {
    use super::fingerprint;

    #[test]
    fn fingerprints_depend_on_content_and_boundaries() {
        assert_eq!(fingerprint(&["ab", "c"]), fingerprint(&["ab", "c"]));
        assert_ne!(fingerprint(&["ab", "c"]), fingerprint(&["a", "bc"]));
        assert_ne!(fingerprint(&["ab", "c"]), fingerprint(&["ab", "d"]));
        assert_ne!(fingerprint(&["ab", ""]), fingerprint(&["ab"]));
    }
}
