//! The certificates of the tests, good and bad, made anew in each run.

use std::sync::LazyLock;

use genauth_core::options::Value;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    date_time_ymd,
};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

static AUTHORITY: LazyLock<Authority> = LazyLock::new(|| Authority::new("The tests' authority"));

/// The authority that tests trust when they do not say otherwise.
pub fn authority() -> &'static Authority {
    &AUTHORITY
}

/// A certificate authority.
pub struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: CertificateDer<'static>,
    pem: String,
}

impl Authority {
    pub fn new(name: &str) -> Self {
        let key = new_key();
        let mut params = params(&[], name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params
            .self_signed(&key)
            .expect("the parameters are complete");
        Self {
            certificate: certificate.der().clone(),
            pem: certificate.pem(),
            issuer: Issuer::new(params, key),
        }
    }

    /// The authority's own certificate, for the option `ca`.
    pub fn pem(&self) -> Value {
        Value::String(self.pem.clone())
    }

    /// The same, for the server that demands client certificates.
    pub fn certificate(&self) -> CertificateDer<'static> {
        self.certificate.clone()
    }

    /// A server on this machine.
    pub fn server(&self) -> Identity {
        self.issue(params(&["127.0.0.1", "localhost"], "server"))
    }

    /// A server of another name.
    pub fn server_named(&self, name: &str) -> Identity {
        self.issue(params(&[name], "server"))
    }

    /// A server whose certificate has expired.
    pub fn expired_server(&self) -> Identity {
        self.issue(expired(params(&["127.0.0.1"], "server")))
    }

    /// A server whose certificate is of the future.
    pub fn early_server(&self) -> Identity {
        let mut params = params(&["127.0.0.1"], "server");
        params.not_before = date_time_ymd(3000, 1, 1);
        params.not_after = date_time_ymd(3001, 1, 1);
        self.issue(params)
    }

    /// A client.
    pub fn client(&self) -> Identity {
        let mut params = params(&[], "client");
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
        self.issue(params)
    }

    fn issue(&self, params: CertificateParams) -> Identity {
        let key = new_key();
        let certificate = params
            .signed_by(&key, &self.issuer)
            .expect("the parameters are complete");
        Identity::new(&certificate, key)
    }
}

/// A certificate and its key.
pub struct Identity {
    pub chain: Vec<CertificateDer<'static>>,
    pub certificate_pem: String,
    pub key_pem: String,
    key: KeyPair,
}

impl Identity {
    /// A server that vouches for itself.
    pub fn self_signed() -> Self {
        Self::signed_by_itself(params(&["127.0.0.1"], "self-signed server"))
    }

    /// A server that vouches for itself and says that it is an authority, as `openssl req -x509`
    /// makes them.
    pub fn self_signed_authority() -> Self {
        let mut params = params(&["127.0.0.1"], "self-signed server");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self::signed_by_itself(params)
    }

    /// A server of another name that vouches for itself.
    pub fn self_signed_named(name: &str) -> Self {
        Self::signed_by_itself(params(&[name], "self-signed server"))
    }

    /// A server that vouched for itself until it expired.
    pub fn self_signed_expired() -> Self {
        Self::signed_by_itself(expired(params(&["127.0.0.1"], "self-signed server")))
    }

    fn signed_by_itself(params: CertificateParams) -> Self {
        let key = new_key();
        let certificate = params
            .self_signed(&key)
            .expect("the parameters are complete");
        Self::new(&certificate, key)
    }

    fn new(certificate: &rcgen::Certificate, key: KeyPair) -> Self {
        Self {
            chain: vec![certificate.der().clone()],
            certificate_pem: certificate.pem(),
            key_pem: key.serialize_pem(),
            key,
        }
    }

    pub fn key(&self) -> PrivateKeyDer<'static> {
        PrivateKeyDer::try_from(self.key.serialize_der()).expect("the key is PKCS#8")
    }

    /// The certificate, for the option `ca`.
    pub fn pem(&self) -> Value {
        Value::String(self.certificate_pem.clone())
    }

    /// The value of the option `clientCertificate`.
    pub fn client_certificate(&self) -> Value {
        Value::Object(vec![
            ("cert".to_owned(), self.pem()),
            ("key".to_owned(), Value::String(self.key_pem.clone())),
        ])
    }
}

fn new_key() -> KeyPair {
    KeyPair::generate().expect("the machine has randomness")
}

fn params(names: &[&str], common_name: &str) -> CertificateParams {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).expect("the names are valid");
    params
        .distinguished_name
        .push(DnType::CommonName, common_name);
    params
}

fn expired(mut params: CertificateParams) -> CertificateParams {
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2021, 1, 1);
    params
}
