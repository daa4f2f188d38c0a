//! PEM certificates, in all forms that OpenSSL reads.

use std::borrow::Cow;

use base64::{Engine, prelude::BASE64_STANDARD};
use rustls::pki_types::{CertificateDer, pem::PemObject};

/// The byte order mark that some editors write in front of UTF-8 text.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The lines around a certificate (RFC 7468, 5.1).
const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";
const END: &[u8] = b"-----END CERTIFICATE-----";

/// Labels that OpenSSL accepts in addition to `CERTIFICATE`. Under the last one, the certificate is followed
/// by OpenSSL's list of trusted uses.
const OTHER_LABELS: [&str; 2] = ["X509 CERTIFICATE", "TRUSTED CERTIFICATE"];

/// The text without a byte order mark.
pub(crate) fn without_mark(pem: &[u8]) -> &[u8] {
    pem.strip_prefix(BYTE_ORDER_MARK).unwrap_or(pem)
}

/// The certificates of a PEM text in order. An invalid section yields an error.
pub(crate) fn certificates(
    pem: &[u8],
) -> Vec<Result<CertificateDer<'static>, rustls::pki_types::pem::Error>> {
    let pem = without_mark(pem);
    if let Some(certificates) = plain(pem) {
        return certificates.into_iter().map(Ok).collect();
    }
    let pem = with_usual_labels(pem);
    CertificateDer::pem_slice_iter(&pem)
        .map(|certificate| {
            certificate.map(|der| match first_element(&der) {
                Some(element) => CertificateDer::from(element.to_vec()),
                None => der,
            })
        })
        .collect()
}

/// The certificates of a text with nothing but valid certificates, such as the bundle of a system: the parser of all
/// forms takes several times as long. `None` for every other text.
fn plain(pem: &[u8]) -> Option<Vec<CertificateDer<'static>>> {
    let mut certificates = Vec::new();
    let mut body = Vec::new();
    let mut is_inside = false;
    for line in pem.split(|&byte| byte == b'\n').map(<[u8]>::trim_ascii_end) {
        match (line, is_inside) {
            (BEGIN, false) => is_inside = true,
            (END, true) => {
                let der = BASE64_STANDARD.decode(&body).ok()?;
                if first_element(&der)?.len() != der.len() {
                    return None;
                }
                certificates.push(CertificateDer::from(der));
                body.clear();
                is_inside = false;
            }
            _ if line.starts_with(b"-----") => return None,
            (_, true) => body.extend_from_slice(line),
            // Text between sections has no meaning (RFC 7468, 2).
            (_, false) => {}
        }
    }
    (!is_inside).then_some(certificates)
}

fn with_usual_labels(pem: &[u8]) -> Cow<'_, [u8]> {
    let Ok(text) = std::str::from_utf8(pem) else {
        return Cow::Borrowed(pem);
    };
    if !OTHER_LABELS.iter().any(|label| text.contains(label)) {
        return Cow::Borrowed(pem);
    }
    let relabeled = OTHER_LABELS.iter().fold(text.to_owned(), |text, label| {
        text.replace(
            &format!("-----BEGIN {label}-----"),
            "-----BEGIN CERTIFICATE-----",
        )
        .replace(
            &format!("-----END {label}-----"),
            "-----END CERTIFICATE-----",
        )
    });
    Cow::Owned(relabeled.into_bytes())
}

/// The first DER element (X.690, 8.1), header included; `None` where its length is not readable.
fn first_element(der: &[u8]) -> Option<&[u8]> {
    let (&first, rest) = der.get(1..)?.split_first()?;
    let (header, length) = match first {
        0..=0x7f => (2, usize::from(first)),
        0x81..=0x84 => {
            let size = usize::from(first & 0x7f);
            let length = rest
                .get(..size)?
                .iter()
                .fold(0, |length, &byte| length << 8 | usize::from(byte));
            (2 + size, length)
        }
        _ => return None,
    };
    der.get(..header + length)
}

#[cfg(test)]
mod tests {
    use rustls::pki_types::{CertificateDer, pem::PemObject};

    use super::{certificates, first_element, plain};

    const SHORT: &[u8] = &[0x30, 0x03, 0x02, 0x01, 0x07];

    /// Base64 of `SHORT`, and of it with more behind it.
    const BODY: &str = "MAMCAQc=";
    const BODY_AND_MORE: &str = "MAMCAQcwAA==";

    fn section(label: &str, body: &str) -> String {
        format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n")
    }

    #[test]
    fn all_labels_of_a_certificate_are_read() {
        for (label, body) in [
            ("CERTIFICATE", BODY),
            ("X509 CERTIFICATE", BODY),
            ("TRUSTED CERTIFICATE", BODY_AND_MORE),
        ] {
            for mark in ["", "\u{feff}"] {
                let pem = format!("{mark}{}", section(label, body));
                let found = certificates(pem.as_bytes());
                let [Ok(certificate)] = found.as_slice() else {
                    panic!("{label}: {found:?}");
                };
                assert_eq!(certificate.as_ref(), SHORT, "{label}");
            }
        }
    }

    #[test]
    fn other_sections_are_skipped() {
        let pem = section("PUBLIC KEY", BODY) + &section("CERTIFICATE", BODY);
        assert_eq!(certificates(pem.as_bytes()).len(), 1);
        assert!(certificates(section("PKCS7", BODY).as_bytes()).is_empty());
    }

    #[test]
    fn plain_texts_are_read_as_by_the_parser_of_all_forms() {
        let certificate = section("CERTIFICATE", BODY);
        let windows = certificate.replace('\n', "\r\n");
        let commented = format!("# An authority\n{certificate}\nAnother:\n{windows}");
        let cut = format!("{certificate}-----BEGIN CERTIFICATE-----\n{BODY}\n");
        for (text, is_plain) in [
            (String::new(), true),
            (commented, true),
            (section("CERTIFICATE", "MAMC\n  \nAQc=  "), true),
            (section("CERTIFICATE", BODY_AND_MORE), false),
            (section("CERTIFICATE", "MAMC AQc="), false),
            (section("CERTIFICATE", "MAMCAQc"), false),
            (section("CERTIFICATE", "#"), false),
            (certificate.clone() + &section("PUBLIC KEY", BODY), false),
            (cut, false),
        ] {
            let found = plain(text.as_bytes());
            assert_eq!(found.is_some(), is_plain, "{text}");
            if let Some(found) = found {
                let all: Vec<_> = CertificateDer::pem_slice_iter(text.as_bytes())
                    .map(|certificate| certificate.expect("a certificate"))
                    .collect();
                assert_eq!(found, all, "{text}");
            }
        }
    }

    #[test]
    fn an_element_ends_where_its_length_says() {
        assert_eq!(
            first_element(&[0x30, 0x81, 0x01, 9, 9]),
            Some(&[0x30, 0x81, 1, 9][..])
        );
        assert_eq!(first_element(&[0x30, 0x05, 1]), None);
        assert_eq!(first_element(&[0x30, 0x80, 1]), None);
        assert_eq!(first_element(&[0x30]), None);
        assert_eq!(first_element(&[0x30, 0x84, 0xff, 0xff, 0xff, 0xff]), None);
    }
}
