//! Which clients share a management token, and its place in a shared store.

use crate::{
    fingerprint::{Fingerprint, fingerprint},
    options::{Brand, ManagementOptions, TlsOptions},
    token_cache::store::{Family, Seal, trust},
};

/// The names and keys of management tokens.
const FAMILY: Family = Family {
    salt: b"genauth-native management token store",
    prefix: "genauth:management",
};

/// A management token: host and access key. Holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    brand: Brand,
    host: String,
    access_key_id: String,
    secret: Fingerprint,
    /// A client that verifies the server must not receive a token that an unverified connection brought.
    tls: TlsOptions,
}

impl Key {
    pub(super) fn new(options: &ManagementOptions) -> Self {
        Self {
            brand: options.brand,
            host: host(options),
            access_key_id: options.access_key_id.clone(),
            secret: fingerprint(&[options.access_key_secret.expose()]),
            tls: options.tls.clone(),
        }
    }
}

/// The seal for the token of an access key, derived from the secret of the key.
pub(super) fn seal(options: &ManagementOptions) -> Seal {
    Seal::new(
        &FAMILY,
        options.access_key_secret.expose(),
        &[
            options.brand.header_prefix().as_bytes(),
            host(options).as_bytes(),
            options.access_key_id.as_bytes(),
            &trust(&options.tls),
        ],
    )
}

fn host(options: &ManagementOptions) -> String {
    [options.host.origin(), options.host.prefix()].concat()
}
