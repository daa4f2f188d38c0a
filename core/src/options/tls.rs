//! The TLS options: trust anchors and client certificate.

use std::sync::Arc;

use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};

use super::{Object, Value, fields::Fields};
use crate::{
    error::{Error, Result},
    pem,
    secret::Secret,
};

/// TLS settings. Two clients with equal settings share their connections.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TlsOptions {
    /// Whether the server's certificate is verified.
    pub reject_unauthorized: bool,
    /// Certificate authorities that replace the system's.
    pub ca: Option<Arc<Vec<CertificateDer<'static>>>>,
    /// Client certificate for servers that request one.
    pub client_certificate: Option<ClientCertificate>,
}

/// A client certificate with its chain and its private key.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ClientCertificate {
    chain: Arc<Vec<CertificateDer<'static>>>,
    key_pem: Secret,
}

impl ClientCertificate {
    /// The certificate and the intermediates below the authority.
    pub fn chain(&self) -> Vec<CertificateDer<'static>> {
        self.chain.as_ref().clone()
    }

    /// The private key.
    pub fn key(&self) -> Result<PrivateKeyDer<'static>> {
        PrivateKeyDer::from_pem_slice(self.key_pem.expose().as_bytes())
            .map_err(|_| bad_key("clientCertificate.key"))
    }
}

impl std::fmt::Debug for ClientCertificate {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ClientCertificate(…)")
    }
}

impl TlsOptions {
    pub(super) fn parse(fields: &Fields<'_>) -> Result<Self> {
        Ok(Self {
            reject_unauthorized: fields.boolean("rejectUnauthorized")?.unwrap_or(true),
            ca: match fields.get("ca") {
                Value::Nothing => None,
                given => Some(Arc::new(authorities("ca", given)?)),
            },
            client_certificate: match fields.get("clientCertificate") {
                Value::Nothing => None,
                Value::Object(given) => Some(client_certificate(given)?),
                other => {
                    let expected = "an object { cert, key } of PEM texts";
                    return Err(Fields::wrong("clientCertificate", other, expected));
                }
            },
        })
    }
}

/// The certificates of the option `option`.
pub(super) fn authorities(option: &str, given: &Value) -> Result<Vec<CertificateDer<'static>>> {
    let pems = match given {
        Value::Array(pems) => pems.as_slice(),
        single => std::slice::from_ref(single),
    };
    let mut certificates = Vec::new();
    for (index, pem) in pems.iter().enumerate() {
        let bytes = pem_bytes(pem).ok_or_else(|| {
            Fields::wrong(
                option,
                pem,
                "PEM text, a buffer of it, or an array of these",
            )
        })?;
        let name = match given {
            Value::Array(_) => format!("{option}[{index}]"),
            _ => option.to_owned(),
        };
        let found = certificates_of(&name, bytes)?;
        // A broken certificate that is skipped would surface only as an unknown authority.
        if found
            .iter()
            .any(|der| webpki::anchor_from_trusted_cert(der).is_err())
        {
            return Err(Error::option(
                option,
                format!("The option {name} holds a certificate that cannot be read."),
            ));
        }
        certificates.extend(found);
    }
    if certificates.is_empty() {
        let message = format!("The option {option} holds no certificate.");
        return Err(Error::option(option, message));
    }
    Ok(certificates)
}

fn client_certificate(given: &Object) -> Result<ClientCertificate> {
    if let Some((name, _)) = given
        .iter()
        .find(|(name, _)| name != "cert" && name != "key")
    {
        return Err(Error::option(
            "clientCertificate",
            format!(
                "The option clientCertificate has only the fields cert and key, but {name:?} was \
                 given. Encrypted keys and PKCS#12 files are not read: convert them to PEM."
            ),
        ));
    }
    certificate_of("clientCertificate", &Fields::new(given))
}

/// The client certificate in the fields `cert` and `key` of the option `option`.
pub(super) fn certificate_of(option: &str, fields: &Fields<'_>) -> Result<ClientCertificate> {
    let name = |field: &str| format!("{option}.{field}");
    let part = |field: &'static str| {
        pem_bytes(fields.get(field)).ok_or_else(|| {
            Fields::wrong(
                &name(field),
                fields.get(field),
                "PEM text or a buffer of it",
            )
        })
    };
    let bad_key = || bad_key(&name("key"));
    let chain = certificates_of(&name("cert"), part("cert")?)?;
    let certificate = ClientCertificate {
        chain: Arc::new(chain),
        key_pem: Secret::new(
            String::from_utf8(pem::without_mark(part("key")?).to_vec()).map_err(|_| bad_key())?,
        ),
    };
    certificate.key().map_err(|_| bad_key())?;
    Ok(certificate)
}

fn pem_bytes(value: &Value) -> Option<&[u8]> {
    match value {
        Value::String(text) => Some(text.as_bytes()),
        Value::Bytes(bytes) => Some(bytes),
        _ => None,
    }
}

/// At least one certificate.
fn certificates_of(option: &str, text: &[u8]) -> Result<Vec<CertificateDer<'static>>> {
    let field = option.split('[').next().unwrap_or(option);
    let found = pem::certificates(text)
        .into_iter()
        .collect::<std::result::Result<Vec<_>, _>>()
        .map_err(|_| Error::option(field, format!("The option {option} is not valid PEM text.")))?;
    if found.is_empty() {
        let message = format!(
            "The option {option} holds no certificate: expected PEM text with a section that \
             begins with -----BEGIN CERTIFICATE-----."
        );
        return Err(Error::option(field, message));
    }
    Ok(found)
}

fn bad_key(option: &str) -> Error {
    let message = format!("The option {option} holds no unencrypted private key in PEM form.");
    Error::option(option, message)
}
