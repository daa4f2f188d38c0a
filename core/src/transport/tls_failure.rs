//! Failures of TLS: the codes of OpenSSL, and sentences that name the peer.

use std::borrow::Cow;

use rustls::{
    AlertDescription, CertificateError, Error as TlsError, PeerIncompatible, pki_types::ServerName,
};

use super::{peers::Peers, system_store, tls_config};
use crate::runtime::resources;

/// The code of a failure of TLS.
pub(super) fn code(error: &TlsError) -> &'static str {
    match error {
        TlsError::InvalidCertificate(certificate) => certificate_code(certificate),
        TlsError::AlertReceived(alert) if concerns_our_certificate(*alert) => {
            "ERR_TLS_CLIENT_CERTIFICATE"
        }
        error => match tls_config::shortage(error) {
            Some(shortage) => resources::exhausted(shortage).unwrap_or("ERR_SYSTEM"),
            None => "EPROTO",
        },
    }
}

/// Whether the next connection may succeed.
pub(super) fn is_temporary(error: &TlsError) -> bool {
    tls_config::shortage(error).is_some()
}

/// The sentence for a failure of TLS.
pub(super) fn message(error: &TlsError, peers: &Peers) -> Cow<'static, str> {
    let peer = peers.secured();
    Cow::Owned(match error {
        TlsError::InvalidCertificate(certificate) => certificate_message(certificate, peers),
        TlsError::AlertReceived(alert) if concerns_our_certificate(*alert) => {
            return Cow::Owned(client_certificate_message(peers));
        }
        TlsError::AlertReceived(
            AlertDescription::HandshakeFailure | AlertDescription::InsufficientSecurity,
        ) => format!(
            "{peer} accepted none of the cipher suites and signature algorithms offered to it: \
             TLS 1.3, and TLS 1.2 with ECDHE and AES-GCM or ChaCha20-Poly1305."
        ),
        TlsError::AlertReceived(AlertDescription::ProtocolVersion)
        | TlsError::PeerIncompatible(
            PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
            | PeerIncompatible::ServerDoesNotSupportTls12Or13,
        ) => format!("{peer} speaks neither TLS 1.2 nor TLS 1.3."),
        TlsError::AlertReceived(AlertDescription::UnrecognisedName) => {
            format!(
                "{peer} serves no host of that name over TLS; check {}.",
                peers.option
            )
        }
        TlsError::AlertReceived(AlertDescription::NoApplicationProtocol) => format!(
            "{peer} speaks none of the protocols offered to it; without the option http2: false, \
             HTTP/2 is offered as well as HTTP/1.1."
        ),
        TlsError::InvalidMessage(_) => format!(
            "The TLS handshake with {peer} failed: what it sent is not TLS. If the port speaks plain \
             HTTP, its URL must begin with {}://.",
            peers.schemes().1
        ),
        error => match tls_config::shortage(error) {
            Some(shortage) => {
                let error = resources::refused(system_store::NAME, shortage);
                return Cow::Owned(error.message().to_owned());
            }
            None => format!("The TLS handshake with {peer} failed."),
        },
    })
}

/// The sentence for a failure of TLS with a server of the token store.
pub(crate) fn store_message(error: &TlsError, address: String) -> String {
    let peers = Peers {
        host: address,
        https: true,
        option: "the host of the store",
        proxy: None,
    };
    message(error, &peers).into_owned()
}

/// The sentence for a server that does not accept the client's certificate, or misses one.
pub(super) fn client_certificate_message(peers: &Peers) -> String {
    format!(
        "{} refused the client certificate, or requires one; check the option clientCertificate.",
        peers.secured()
    )
}

/// An alert that HTTP/2 reports as the text of an I/O error, without the error of TLS.
pub(super) fn tells_of_our_certificate(reasons: &str) -> bool {
    reasons
        .split("received fatal alert: ")
        .skip(1)
        .any(|alert| {
            OUR_CERTIFICATE
                .iter()
                .any(|known| alert.starts_with(&format!("{known:?}")))
        })
}

/// Alerts that a server sends about the certificate of a client (RFC 8446, 6.2).
const OUR_CERTIFICATE: [AlertDescription; 5] = [
    AlertDescription::CertificateRequired,
    AlertDescription::BadCertificate,
    AlertDescription::UnknownCA,
    AlertDescription::CertificateUnknown,
    AlertDescription::AccessDenied,
];

fn concerns_our_certificate(alert: AlertDescription) -> bool {
    OUR_CERTIFICATE.contains(&alert)
}

/// OpenSSL's names for the same faults of a certificate.
fn certificate_code(error: &CertificateError) -> &'static str {
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => "CERT_HAS_EXPIRED",
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            "CERT_NOT_YET_VALID"
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            "ERR_TLS_CERT_ALTNAME_INVALID"
        }
        CertificateError::Revoked => "CERT_REVOKED",
        // An authority of the right name and with another key is an unknown one.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            "UNABLE_TO_VERIFY_LEAF_SIGNATURE"
        }
        CertificateError::Other(other) if tls_config::is_self_signed(other) => {
            "DEPTH_ZERO_SELF_SIGNED_CERT"
        }
        _ => "CERT_REJECTED",
    }
}

fn certificate_message(error: &CertificateError, peers: &Peers) -> String {
    let peer = peers.secured();
    match error {
        CertificateError::NotValidForNameContext {
            expected,
            presented,
        } => wrong_name(expected, presented, peers),
        error => {
            let why = match certificate_code(error) {
                "CERT_HAS_EXPIRED" => "has expired.",
                "CERT_NOT_YET_VALID" => "is not valid yet; check the clock.",
                "ERR_TLS_CERT_ALTNAME_INVALID" => "is for another host.",
                "CERT_REVOKED" => "is revoked.",
                "UNABLE_TO_VERIFY_LEAF_SIGNATURE" => {
                    "is signed by an authority that is not trusted; pass the authority in the \
                     option ca or in NODE_EXTRA_CA_CERTS."
                }
                _ if is_of_old_version(error) => {
                    "is of X.509 version 1 or 2, and a server's certificate must be of version 3."
                }
                "DEPTH_ZERO_SELF_SIGNED_CERT" => {
                    "is self-signed; pass it in the option ca or in NODE_EXTRA_CA_CERTS."
                }
                _ => "is not valid.",
            };
            format!("The certificate of {peer} {why}")
        }
    }
}

fn is_of_old_version(error: &CertificateError) -> bool {
    matches!(error, CertificateError::Other(other)
        if matches!(other.0.downcast_ref(), Some(webpki::Error::UnsupportedCertVersion)))
}

/// The names of a certificate are not repeated: they are the server's text.
fn wrong_name(expected: &ServerName<'_>, presented: &[String], peers: &Peers) -> String {
    let peer = peers.secured();
    let expected = expected.to_str();
    if presented.is_empty() {
        return format!(
            "The certificate of {peer} names no host: it has no subjectAltName, and its common name \
             does not count (RFC 9525)."
        );
    }
    format!(
        "The certificate of {peer} is for another host than {expected}; check {}.",
        peers.option
    )
}

#[cfg(test)]
mod tests {
    use super::tells_of_our_certificate;

    #[test]
    fn an_alert_is_found_in_the_text_of_another_error() {
        let text = "client error: connection error: received fatal alert: CertificateRequired";
        assert!(tells_of_our_certificate(text));
        assert!(!tells_of_our_certificate(
            "received fatal alert: InternalError"
        ));
    }
}
