//! The TLS configuration of a pool.

use std::{fmt, io, sync::Arc};

use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, OtherError, RootCertStore,
    SignatureScheme,
    client::{
        WebPkiServerVerifier,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, aws_lc_rs},
    pki_types::{CertificateDer, ServerName, UnixTime},
};

use super::trust::{self, Trust};
use crate::{
    error::{Error, Kind, Result},
    options::TlsOptions,
};

/// Builds the configuration, without protocols for ALPN; loads the system's store where it is needed.
///
/// # Errors
/// `ERR_TLS_NO_ROOTS` when there is no trusted authority, `ERR_INVALID_OPTION` for a client certificate
/// that does not fit its key.
pub(crate) async fn configure(options: &TlsOptions) -> Result<ClientConfig> {
    let provider = Arc::new(aws_lc_rs::default_provider());
    let verifier: Arc<dyn ServerCertVerifier> = if options.reject_unauthorized {
        let trust = match &options.ca {
            Some(authorities) => trust::only(authorities),
            None => trust::of_process().await?,
        };
        Arc::new(Verifier::new(trust, provider.clone())?)
    } else {
        Arc::new(AcceptAnyone(provider.clone()))
    };
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(internal)?
        .dangerous()
        .with_custom_certificate_verifier(verifier);
    Ok(match &options.client_certificate {
        None => builder.with_no_client_auth(),
        Some(certificate) => builder
            .with_client_auth_cert(certificate.chain(), certificate.key()?)
            .map_err(|error| {
                Error::option(
                    "clientCertificate",
                    "The option clientCertificate cannot be used: the key does not fit the \
                     certificate, or its kind is not supported.",
                )
                .with_source(error)
            })?,
    })
}

/// The configuration of a pool for plain HTTP: it has no trusted authority and loads nothing.
pub(crate) fn unused() -> Result<ClientConfig> {
    let builder = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()));
    Ok(builder
        .with_safe_default_protocol_versions()
        .map_err(internal)?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth())
}

fn internal(error: rustls::Error) -> Error {
    Error::new(Kind::Internal, "ERR_INTERNAL", "TLS could not be set up.").with_source(error)
}

/// Verifies as browsers do, and accepts, as OpenSSL does, a self-signed certificate that the user
/// added by name.
#[derive(Debug)]
struct Verifier {
    inner: Arc<WebPkiServerVerifier>,
    trust: Arc<Trust>,
    provider: Arc<CryptoProvider>,
}

impl Verifier {
    fn new(trust: Arc<Trust>, provider: Arc<CryptoProvider>) -> Result<Self> {
        let inner = verifier(trust.roots.clone(), provider.clone())?;
        Ok(Self {
            inner,
            trust,
            provider,
        })
    }

    /// The verifier with all authorities; `None` where `inner` has them.
    fn with_all_roots(
        &self,
    ) -> std::result::Result<Option<Arc<WebPkiServerVerifier>>, rustls::Error> {
        let roots = self
            .trust
            .all_roots()
            .map_err(|shortage| OtherError(Arc::new(shortage)))?;
        // It has those of `inner`, so it has some.
        Ok(roots.and_then(|roots| verifier(roots, self.provider.clone()).ok()))
    }
}

fn verifier(
    roots: Arc<RootCertStore>,
    provider: Arc<CryptoProvider>,
) -> Result<Arc<WebPkiServerVerifier>> {
    WebPkiServerVerifier::builder_with_provider(roots, provider)
        .build()
        .map_err(|error| trust::no_roots().with_source(error))
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> std::result::Result<ServerCertVerified, rustls::Error> {
        let verify = |verifier: &WebPkiServerVerifier| {
            verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        };
        let mut verdict = verify(&self.inner);
        if verdict.is_err()
            && let Some(all) = self.with_all_roots()?
        {
            verdict = verify(&all);
        }
        // The verifier checks dates before it looks for an issuer, so a certificate that fails for
        // its issuer alone is within its dates.
        if !verdict.as_ref().is_err_and(lacks_only_an_issuer) {
            return verdict;
        }
        if self.trust.added.iter().any(|added| added == end_entity) {
            let certificate = rustls::server::ParsedCertificate::try_from(end_entity)?;
            rustls::client::verify_server_name(&certificate, server_name)?;
            return Ok(ServerCertVerified::assertion());
        }
        if is_self_issued(end_entity) {
            let reason = OtherError(Arc::new(SelfSigned));
            return Err(CertificateError::Other(reason).into());
        }
        verdict
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        self.inner
            .verify_tls12_signature(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        self.inner
            .verify_tls13_signature(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.inner.supported_verify_schemes()
    }
}

/// The server's certificate is self-signed and not among the trusted ones.
#[derive(Debug)]
struct SelfSigned;

impl fmt::Display for SelfSigned {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("self-signed certificate")
    }
}

impl std::error::Error for SelfSigned {}

/// The resource for want of which the certificate of a server could not be verified.
pub(crate) fn shortage(error: &rustls::Error) -> Option<&io::Error> {
    match error {
        rustls::Error::Other(other) => other.0.downcast_ref(),
        _ => None,
    }
}

/// Whether a certificate is refused because it is self-signed.
pub(crate) fn is_self_signed(error: &OtherError) -> bool {
    error.0.is::<SelfSigned>()
}

fn is_self_issued(certificate: &CertificateDer<'_>) -> bool {
    webpki::EndEntityCert::try_from(certificate)
        .is_ok_and(|certificate| certificate.issuer() == certificate.subject())
}

/// Whether a certificate is refused because its issuer is unknown, or because it is a CA certificate that may
/// be self-signed.
fn lacks_only_an_issuer(error: &rustls::Error) -> bool {
    match error {
        rustls::Error::InvalidCertificate(CertificateError::UnknownIssuer) => true,
        rustls::Error::InvalidCertificate(CertificateError::Other(other)) => other
            .0
            .downcast_ref::<webpki::Error>()
            .is_some_and(|error| matches!(error, webpki::Error::CaUsedAsEndEntity)),
        _ => false,
    }
}

/// `rejectUnauthorized: false`: the connection is encrypted, but the server is not authenticated.
#[derive(Debug)]
struct AcceptAnyone(Arc<CryptoProvider>);

impl ServerCertVerifier for AcceptAnyone {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> std::result::Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    // Without authentication, a signature proves nothing. Verifying it would refuse certificates that this
    // library cannot parse, such as X.509 v1 or RSA with 1024 bits, which OpenSSL accepts with this option.
    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signed: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
