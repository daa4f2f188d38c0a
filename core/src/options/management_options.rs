//! The options of a management client.

use std::{ops::Deref, sync::Arc, time::Duration};

use super::{
    Brand, Host, Object, ServiceOptions, StoreOptions, Value, choices::AUTHENTICATIONS,
    fields::Fields, names, service::LONGEST_TIMEOUT,
};
use crate::{error::Result, secret::Secret};

/// How a management client authenticates its requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authentication {
    /// Each request is signed with the access key.
    Signature,
    /// Requests carry a management token, which the access key is exchanged for.
    Token,
}

/// The checked options of a management client, copied from the object of the caller.
#[derive(Debug)]
pub struct ManagementOptions {
    /// The options that both kinds of client have.
    pub service: Arc<ServiceOptions>,
    /// `accessKeyId`: id of the access key.
    pub access_key_id: String,
    /// `accessKeySecret`.
    pub access_key_secret: Secret,
    /// `tenantId`: the tenant of the calls.
    pub tenant_id: Option<String>,
    /// `authentication`.
    pub authentication: Authentication,
    /// `userPoolId`: the user pool of a management token without a claim for it.
    pub user_pool_id: Option<String>,
    /// `tokenStore`: the store in which machines share management tokens.
    pub token_store: Option<StoreOptions>,
}

impl Deref for ManagementOptions {
    type Target = ServiceOptions;

    fn deref(&self) -> &ServiceOptions {
        &self.service
    }
}

/// Mirrored default.
const DEFAULT_LANG: &str = "zh-CN";

impl ManagementOptions {
    /// Id and secret of the access key.
    pub fn access_key(&self) -> (&str, &Secret) {
        (&self.access_key_id, &self.access_key_secret)
    }

    /// Checks the options and applies the defaults.
    ///
    /// # Errors
    /// `ERR_INVALID_OPTION`, with the option, the type that was given and the expected one. The value of a
    /// secret is never shown.
    ///
    /// ```
    /// use genauth_core::options::{ManagementOptions, Value};
    ///
    /// let text = |value: &str| Value::String(value.to_owned());
    /// let options = ManagementOptions::parse(&vec![
    ///     ("accessKeyId".to_owned(), text("key-1")),
    ///     ("accessKeySecret".to_owned(), text("secret-1")),
    ///     ("host".to_owned(), text("https://gateway.example/genauth")),
    /// ])?;
    /// assert_eq!((options.host.origin(), options.host.prefix()), ("https://gateway.example", "/genauth"));
    /// # Ok::<(), genauth_core::error::Error>(())
    /// ```
    pub fn parse(given: &Object) -> Result<Self> {
        names::refuse_unknown(given, names::management())?;
        let fields = Fields::new(given);
        let access_key_id = fields
            .header("accessKeyId")?
            .ok_or_else(|| Fields::missing("accessKeyId"))?;
        let access_key_secret = fields
            .secret("accessKeySecret")?
            .ok_or_else(|| Fields::missing("accessKeySecret"))?;
        let mut service = ServiceOptions::parse(&fields, host(&fields)?)?;
        service.lang.get_or_insert_with(|| DEFAULT_LANG.to_owned());
        service.timeout = timeout(&fields, service.timeout);
        Ok(Self {
            access_key_id,
            access_key_secret,
            tenant_id: fields.header("tenantId")?,
            authentication: fields
                .choice("authentication", AUTHENTICATIONS)?
                .unwrap_or(Authentication::Signature),
            user_pool_id: fields.header("userPoolId")?,
            token_store: StoreOptions::parse("tokenStore", fields.get("tokenStore"))?,
            service: Arc::new(service),
        })
    }
}

/// The host, or the public one of the brand.
fn host(fields: &Fields<'_>) -> Result<Host> {
    let public = match fields.choice("brand", super::choices::BRANDS)? {
        Some(Brand::Genauth) => "https://api.genauth.ai",
        _ => "https://api.authing.cn",
    };
    Host::parse_option("host", fields.trimmed_line("host")?.unwrap_or(public))
}

/// 0 means no limit, as in the mirrored SDK.
fn timeout(fields: &Fields<'_>, read: Duration) -> Duration {
    match fields.get("timeout") {
        Value::Number(0.0) => LONGEST_TIMEOUT,
        _ => read,
    }
}
