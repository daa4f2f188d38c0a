//! The place of a WeChat application's token in a shared store, and the seal on it.

use super::cache_key::View;
use crate::token_cache::store::{Family, Seal, trust};

/// The names and keys of WeChat tokens.
const FAMILY: Family = Family {
    salt: b"genauth-native WeChat token store",
    prefix: "genauth:wechat",
};

/// The seal for the token of a WeChat application, derived from the application's secret.
pub fn seal(view: &View, wechat_app_id: &str, wechat_secret: &str) -> Seal {
    Seal::new(
        &FAMILY,
        wechat_secret,
        &[
            view.brand.app_id_header().as_bytes(),
            view.origin.as_bytes(),
            view.app_id.as_bytes(),
            wechat_app_id.as_bytes(),
            &trust(&view.tls),
        ],
    )
}

#[cfg(test)]
mod tests {
    use std::{collections::HashSet, sync::Arc};

    use rustls::pki_types::CertificateDer;

    use super::seal as seal_of;
    use crate::{token_cache::store::Seal, wechat::support::view};

    fn seal(app_id: &str) -> Seal {
        seal_of(&view(app_id), "wx1", "the-wechat-secret")
    }

    #[test]
    fn a_sealed_value_opens_only_with_its_name_and_secret() {
        let sealed = seal("app").seal(b"token").expect("sealed");
        assert_eq!(seal("app").open(&sealed).as_deref(), Some(&b"token"[..]));
        assert_eq!(seal("other").open(&sealed), None);
        for (wechat_app_id, secret) in [("wx2", "the-wechat-secret"), ("wx1", "another")] {
            let other = seal_of(&view("app"), wechat_app_id, secret);
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
        let seals = views.iter().map(|view| seal_of(view, "wx1", "secret"));
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
    fn name_and_value_do_not_reveal_the_content() {
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
