//! Values that cannot be read, made or moved to another name without the WeChat secret.

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    digest, hkdf,
};

use crate::{
    options::TlsOptions,
    sync::{hex, random},
    wechat::cache_key::View,
};

/// First byte of a value. A version that does not know it asks the service instead.
const VERSION: u8 = 1;
/// Separates our derived keys from all others that may be made of the same secret (RFC 5869, 3.1).
const SALT: &[u8] = b"genauth-native WeChat token store";
/// Long enough that no two applications share a name.
const NAME_BYTES: usize = 16;

/// The name of one application's value in the store, and the key to it. Both are derived from the
/// WeChat secret, which cannot be found again from either.
pub(super) struct Seal {
    key: LessSafeKey,
    name: String,
}

/// A length for [`hkdf`].
struct Length(usize);

impl hkdf::KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

impl Seal {
    pub(super) fn new(view: &View, wechat_app_id: &str, wechat_secret: &str) -> Self {
        let secret = hkdf::Salt::new(hkdf::HKDF_SHA256, SALT).extract(wechat_secret.as_bytes());
        let trust = trust(&view.tls);
        let mut context = Vec::new();
        for part in [
            view.brand.app_id_header().as_bytes(),
            view.origin.as_bytes(),
            view.app_id.as_bytes(),
            wechat_app_id.as_bytes(),
            &trust,
        ] {
            add(part, &mut context);
        }
        let derive = |purpose: &[u8], bytes: &mut [u8]| {
            secret
                .expand(&[purpose, &context], Length(bytes.len()))
                .and_then(|derived| derived.fill(bytes))
                .expect("so few bytes can be derived");
        };
        let (mut key, mut name) = ([0; 32], [0; NAME_BYTES]);
        derive(b"key", &mut key);
        derive(b"name", &mut name);
        let unbound = UnboundKey::new(&AES_256_GCM, &key).expect("the key has the right length");
        Self {
            key: LessSafeKey::new(unbound),
            // Redis Cluster keeps names with the same text in braces together.
            name: format!("genauth:wechat:{{{}}}", hex::encode(&name)),
        }
    }

    /// Name of the value.
    pub(super) fn name(&self) -> String {
        format!("{}:token", self.name)
    }

    /// Name of the lease on asking the service.
    pub(super) fn lease_name(&self) -> String {
        format!("{}:lease", self.name)
    }

    /// Encrypts and authenticates a value. `None` without random bytes.
    pub(super) fn seal(&self, plain: &[u8]) -> Option<Vec<u8>> {
        let nonce: [u8; NONCE_LEN] = random::bytes().ok()?;
        let mut text = plain.to_vec();
        let unique = Nonce::assume_unique_for_key(nonce);
        self.key
            .seal_in_place_append_tag(unique, Aad::from(self.associated()), &mut text)
            .ok()?;
        Some([&[VERSION], nonce.as_slice(), &text].concat())
    }

    /// What [`Self::seal`] was given; `None` for anything that it did not make for this name.
    pub(super) fn open(&self, sealed: &[u8]) -> Option<Vec<u8>> {
        let (version, rest) = sealed.split_first()?;
        let (nonce, text) = rest.split_at_checked(NONCE_LEN)?;
        if *version != VERSION {
            return None;
        }
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut text = text.to_vec();
        let plain = self
            .key
            .open_in_place(nonce, Aad::from(self.associated()), &mut text)
            .ok()?;
        Some(plain.to_vec())
    }

    fn associated(&self) -> Vec<u8> {
        [&[VERSION], self.name().as_bytes()].concat()
    }
}

/// Whose word a client takes for the service's: a client that verifies the server must not be given
/// what one that does not has brought.
fn trust(tls: &TlsOptions) -> Vec<u8> {
    let mut trust = vec![u8::from(tls.reject_unauthorized)];
    if let Some(authorities) = &tls.ca {
        let mut certificates = Vec::new();
        for certificate in authorities.iter() {
            add(certificate, &mut certificates);
        }
        trust.extend(digest::digest(&digest::SHA256, &certificates).as_ref());
    }
    trust
}

/// With its length, so that no two lists of parts look the same.
fn add(part: &[u8], parts: &mut Vec<u8>) {
    parts.extend((part.len() as u64).to_be_bytes());
    parts.extend(part);
}

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, sync::Arc};

    use rustls::pki_types::CertificateDer;

    use super::Seal;
    use crate::wechat::support::view;

    fn seal(app_id: &str) -> Seal {
        Seal::new(&view(app_id), "wx1", "the-wechat-secret")
    }

    #[test]
    fn a_value_opens_under_its_own_name_and_secret_only() {
        let sealed = seal("app").seal(b"token").expect("sealed");
        assert_eq!(seal("app").open(&sealed).as_deref(), Some(&b"token"[..]));
        assert_eq!(seal("other").open(&sealed), None);
        for (wechat_app_id, secret) in [("wx2", "the-wechat-secret"), ("wx1", "another")] {
            let other = Seal::new(&view("app"), wechat_app_id, secret);
            assert_eq!(other.open(&sealed), None);
            assert_ne!(other.name(), seal("app").name());
        }
    }

    #[test]
    fn who_trusts_other_servers_has_another_place() {
        let mut views = vec![view("app")];
        for (reject_unauthorized, ca) in [
            (false, None),
            (true, Some(vec![])),
            (true, Some(vec![CertificateDer::from(vec![1])])),
            (true, Some(vec![CertificateDer::from(vec![2])])),
        ] {
            let mut view = view("app");
            view.tls.reject_unauthorized = reject_unauthorized;
            view.tls.ca = ca.map(Arc::new);
            views.push(view);
        }
        let seals = views.iter().map(|view| Seal::new(view, "wx1", "secret"));
        let names: HashSet<_> = seals.map(|seal| seal.name()).collect();
        assert_eq!(names.len(), views.len());
    }

    #[test]
    fn no_byte_can_be_changed_and_no_end_cut_off() {
        let seal = seal("app");
        let sealed = seal.seal(b"token").expect("sealed");
        for index in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[index] ^= 1;
            assert_eq!(seal.open(&changed), None, "byte {index}");
            assert_eq!(seal.open(&sealed[..index]), None, "length {index}");
        }
    }

    #[test]
    fn neither_name_nor_value_shows_what_is_inside() {
        let seal = seal("app");
        let sealed = seal.seal(b"access-token").expect("sealed");
        assert_ne!(sealed, seal.seal(b"access-token").expect("sealed"));
        let sealed = String::from_utf8_lossy(&sealed);
        for shown in [&seal.name(), &seal.lease_name(), sealed.as_ref()] {
            for secret in ["the-wechat-secret", "access-token", "wx1"] {
                assert!(!shown.contains(secret), "{shown}");
            }
        }
    }
}
