//! The key of the cache: calls with equal keys share a token.

use std::fmt;

use crate::{
    fingerprint::{Fingerprint, fingerprint},
    options::{Brand, Options, TlsOptions},
};

/// The part of a client's options that determines its tokens: clients with equal views share them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct View {
    pub(super) brand: Brand,
    pub(super) origin: String,
    pub(super) app_id: String,
    /// A client that verifies the server must not receive a token that an unverified connection brought.
    pub(super) tls: TlsOptions,
}

impl View {
    /// The view of a client with these options.
    pub fn new(options: &Options) -> Self {
        Self {
            brand: options.brand,
            origin: options.host.origin().to_owned(),
            app_id: options.app_id.clone(),
            tls: options.tls.clone(),
        }
    }

    /// Whether both are for the same application at the same service.
    fn is_of_same_application(&self, other: &Self) -> bool {
        (self.brand, &self.origin, &self.app_id) == (other.brand, &other.origin, &other.app_id)
    }
}

/// A WeChat application in one view of the service. Contains no secret.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Key {
    pub(super) view: View,
    pub(super) wechat_app_id: String,
    secret: Fingerprint,
}

impl Key {
    /// Whether the key names this WeChat application as any client of the application in `view` knows it.
    pub fn is_of(&self, view: &View, wechat_app_id: &str) -> bool {
        self.wechat_app_id == wechat_app_id && self.view.is_of_same_application(view)
    }

    /// The key for a WeChat application's credentials.
    pub fn new(view: &View, wechat_app_id: &str, wechat_secret: &str) -> Self {
        Self {
            view: view.clone(),
            wechat_app_id: wechat_app_id.to_owned(),
            secret: fingerprint(&[wechat_secret]),
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Key")
            .field("view", &self.view)
            .field("wechat_app_id", &self.wechat_app_id)
            .finish_non_exhaustive()
    }
}
