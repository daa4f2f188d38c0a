//! The identity of an access key, which signs each attempt (`docs/differences.md`, management).

use std::sync::Arc;

use aws_lc_rs::hmac;
use base64::prelude::{BASE64_STANDARD, Engine};
use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, DATE},
};

use super::{
    Answered, Identity, Judgment, Outgoing, Signed, service_clock::ServiceClock, string_to_sign,
};
use crate::{
    error::{Error, Result},
    options::{Brand, ManagementOptions},
    secret::{self, Secret},
    sync::{hex, random},
};

/// The service does not accept the format of the date.
const INVALID_DATE: i64 = 1303;
/// The difference of the clocks is too large.
const SKEWED_DATE: i64 = 1305;
/// The nonce was used before.
const USED_NONCE: i64 = 1306;

const SDK_VERSION: &str = concat!("genauth-native:", env!("CARGO_PKG_VERSION"));

/// An access key. The key of the HMAC is prepared once, and wiped with the client.
pub struct AccessKey {
    options: Arc<ManagementOptions>,
    key: hmac::Key,
    clock: ServiceClock,
    names: Names,
}

/// The names of the headers that describe a signature.
struct Names {
    nonce: HeaderName,
    method: HeaderName,
    version: HeaderName,
    /// Another form of the date, which the service prefers. Not sent.
    date: HeaderName,
}

impl Names {
    fn new(brand: Brand) -> Self {
        let name = |rest| brand_header(brand, rest);
        Self {
            nonce: name("signature-nonce"),
            method: name("signature-method"),
            version: name("signature-version"),
            date: name("date"),
        }
    }
}

/// A header of the brand.
pub(crate) fn brand_header(brand: Brand, rest: &str) -> HeaderName {
    let name = [brand.header_prefix(), rest].concat();
    HeaderName::from_bytes(name.as_bytes()).expect("letters and hyphens are a name")
}

/// The headers that every request of a management client has.
///
/// # Errors
/// `ERR_INVALID_OPTION` for an option that cannot be sent in a header.
pub(crate) fn management_headers(options: &ManagementOptions) -> Result<HeaderMap> {
    let value = |option: &str, text: &str| {
        HeaderValue::from_str(text).map_err(|_| {
            let message = format!("The option {option} cannot be sent in a header.");
            Error::option(option, message)
        })
    };
    let json = HeaderValue::from_static("application/json");
    let mut headers = HeaderMap::with_capacity(16);
    headers.insert(ACCEPT, json.clone());
    // The service documents it for every method, with a body or without.
    headers.insert(CONTENT_TYPE, json);
    headers.insert(
        brand_header(options.brand, "sdk-version"),
        HeaderValue::from_static(SDK_VERSION),
    );
    if let Some(lang) = &options.lang {
        headers.insert(options.brand.lang_header(), value("lang", lang)?);
    }
    if let Some(tenant) = &options.tenant_id {
        headers.insert(
            brand_header(options.brand, "tenant-id"),
            value("tenantId", tenant)?,
        );
    }
    Ok(headers)
}

impl AccessKey {
    /// The identity of a client with these options.
    pub fn new(options: Arc<ManagementOptions>) -> Self {
        let secret = options.access_key_secret.expose().as_bytes();
        Self {
            key: hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, secret),
            names: Names::new(options.brand),
            options,
            clock: ServiceClock::default(),
        }
    }

    /// The value of `Authorization` for the event socket. The service takes this one text, so that the value is
    /// the same for every socket of the key.
    ///
    /// # Errors
    /// `ERR_INTERNAL` for an id that no header can carry, which the options refuse.
    pub(crate) fn socket_authorization(&self) -> Result<HeaderValue> {
        self.authorization("websocket\n")
            .ok_or_else(Error::internal)
    }

    /// The secret of the key.
    pub(crate) fn secret(&self) -> &Secret {
        &self.options.access_key_secret
    }

    /// The value of `Authorization` for a string to sign.
    fn authorization(&self, string_to_sign: &str) -> Option<HeaderValue> {
        let scheme = match self.options.brand {
            Brand::Authing => "authing",
            Brand::Genauth => "GenAuth",
        };
        let tag = hmac::sign(&self.key, string_to_sign.as_bytes());
        let signature = BASE64_STANDARD.encode(tag.as_ref());
        secret::header(format!(
            "{scheme} {}:{signature}",
            self.options.access_key_id
        ))
    }
}

impl Identity for AccessKey {
    fn headers(&self) -> Result<HeaderMap> {
        management_headers(&self.options)
    }

    fn key_id(&self) -> &str {
        &self.options.access_key_id
    }

    fn identify(&self, request: &Outgoing<'_>, headers: &mut HeaderMap) -> Result<()> {
        let nonce = hex::encode(&random::bytes::<16>()?);
        let ascii = |text: &str| HeaderValue::from_str(text).map_err(|_| Error::internal());
        let Names {
            nonce: nonce_name,
            method,
            version,
            ..
        } = &self.names;
        headers.insert(nonce_name, ascii(&nonce)?);
        headers.insert(method, HeaderValue::from_static("HMAC-SHA1"));
        headers.insert(version, HeaderValue::from_static("1.0"));
        headers.insert(DATE, ascii(&httpdate::fmt_http_date(self.clock.now()))?);
        let text = string_to_sign(&Signed {
            method: request.operation.method,
            path: request.url.path(),
            prefix: self.options.host.prefix(),
            query: request.url.query(),
            headers,
            header_prefix: self.options.brand.header_prefix(),
            body: request.body,
        });
        let authorization = self.authorization(&text).ok_or_else(Error::internal)?;
        headers.insert(AUTHORIZATION, authorization);
        Ok(())
    }

    fn learn(&self, headers: &HeaderMap) {
        self.clock.learn(headers);
    }

    /// A request that was refused for its date was not processed. A nonce of 128 random bits repeats only if an
    /// intermediary sent the request twice, and the first copy may have been processed.
    fn judge(&self, answer: &Answered<'_>) -> Judgment {
        match (answer.codes)().api_code {
            Some(INVALID_DATE | SKEWED_DATE) => Judgment::Renewable,
            Some(USED_NONCE) if answer.operation.idempotent => Judgment::Renewable,
            _ => Judgment::Accepted,
        }
    }

    fn reserves(&self, header: &HeaderName) -> bool {
        let signature = [self.options.brand.header_prefix(), "signature-"].concat();
        *header == AUTHORIZATION
            || *header == DATE
            || *header == self.names.date
            || header.as_str().starts_with(&signature)
    }

    fn secrets(&self) -> Vec<&Secret> {
        vec![&self.options.access_key_secret]
    }

    fn posted_credentials(&self) -> Option<(&str, &Secret)> {
        Some(self.options.access_key())
    }
}
