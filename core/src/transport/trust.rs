//! Trusted certificate authorities: the certificate store of the system, or else the roots of the binding,
//! and `NODE_EXTRA_CA_CERTS`.

use std::{
    collections::HashSet,
    env, fs, io,
    path::Path,
    sync::{Arc, OnceLock},
};

use rustls::{RootCertStore, pki_types::CertificateDer};
use tokio::sync::OnceCell;

use crate::{
    error::{Error, Kind, Result},
    pem,
    runtime::{resources, threads::WORKERS},
};

/// Certificate authorities, with the certificates that were added by name.
#[derive(Debug)]
pub(crate) struct Trust {
    /// The authorities as the verifier wants them.
    pub(crate) roots: Arc<RootCertStore>,
    /// Certificates that the user added. A server may show one of them as its own.
    pub(crate) added: Vec<CertificateDer<'static>>,
}

static PROCESS: OnceCell<Arc<Trust>> = OnceCell::const_new();
static OFFERED_ROOTS: OnceLock<String> = OnceLock::new();

/// Whether the system has a certificate store. A few `stat` calls; nothing is read.
pub fn system_store_present() -> bool {
    if !cfg!(all(unix, not(target_os = "macos"))) {
        return true;
    }
    let given = (env::var_os("SSL_CERT_FILE"), env::var_os("SSL_CERT_DIR"));
    if given.0.is_some() || given.1.is_some() {
        let file = given.0.is_some_and(|file| has_content(Path::new(&file)));
        let directories = given.1.unwrap_or_default();
        return file || env::split_paths(&directories).any(|directory| has_entries(&directory));
    }
    let found = openssl_probe::probe();
    found.cert_file.is_some_and(|file| has_content(&file))
        || found
            .cert_dir
            .iter()
            .any(|directory| has_entries(directory))
}

fn has_content(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|metadata| metadata.len() > 0)
}

fn has_entries(directory: &Path) -> bool {
    fs::read_dir(directory).is_ok_and(|mut entries| entries.next().is_some())
}

/// Sets the roots of the binding, for systems without a store. Later calls have no effect.
pub fn offer_roots(pem: String) {
    // A second worker may offer the same roots again.
    let _ = OFFERED_ROOTS.set(pem);
}

/// Whether the roots of the binding are set.
pub fn has_offered_roots() -> bool {
    OFFERED_ROOTS.get().is_some()
}

/// The trust of the process, loaded once, at the first TLS connection, off the network thread.
///
/// # Errors
/// `ERR_TLS_NO_ROOTS` where there is no trusted authority, and those of [`resources::refused`]. A load that
/// failed, or that found a part of the store because descriptors ran out, is not kept: the next
/// connection loads again.
pub(crate) async fn of_process() -> Result<Arc<Trust>> {
    PROCESS
        .get_or_try_init(async || WORKERS.run(load).await?.map(Arc::new))
        .await
        .cloned()
}

/// The trust of the option `ca`: only these authorities.
pub(crate) fn only(authorities: &[CertificateDer<'static>]) -> Arc<Trust> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(authorities.iter().cloned());
    Arc::new(Trust {
        roots: Arc::new(roots),
        added: authorities.to_vec(),
    })
}

fn load() -> Result<Trust> {
    let store = rustls_native_certs::load_native_certs();
    if let Some(error) = store.errors.iter().find_map(shortage) {
        return Err(resources::refused("the system's certificate store", error));
    }
    // A store with a broken certificate in it still has the others.
    let mut authorities = store.certs;
    if authorities.is_empty()
        && let Some(pem) = OFFERED_ROOTS.get()
    {
        authorities = certificates(pem.as_bytes());
    }
    let added = extra()?;
    authorities.extend(added.iter().cloned());
    // The extra file is often the system's own bundle; each authority counts once.
    let unique: HashSet<_> = authorities.into_iter().collect();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(unique);
    if roots.is_empty() {
        return Err(no_roots());
    }
    Ok(Trust {
        roots: Arc::new(roots),
        added,
    })
}

/// The certificates of `NODE_EXTRA_CA_CERTS`. A file that cannot be read is
/// ignored; the runtime that the variable is for has warned at its start.
fn extra() -> Result<Vec<CertificateDer<'static>>> {
    let Some(path) = env::var_os("NODE_EXTRA_CA_CERTS") else {
        return Ok(Vec::new());
    };
    match fs::read(path) {
        Ok(pem) => Ok(certificates(&pem)),
        Err(error) if resources::exhausted(&error).is_some() => Err(resources::refused(
            "the file of NODE_EXTRA_CA_CERTS",
            &error,
        )),
        Err(_) => Ok(Vec::new()),
    }
}

/// The I/O error of a file that was left out for want of a resource, and not for what it is.
fn shortage(error: &rustls_native_certs::Error) -> Option<&io::Error> {
    match &error.kind {
        rustls_native_certs::ErrorKind::Io { inner, .. } => {
            resources::exhausted(inner).and(Some(inner))
        }
        _ => None,
    }
}

/// The error where there is no trusted authority.
pub(super) fn no_roots() -> Error {
    Error::new(
        Kind::Connection,
        "ERR_TLS_NO_ROOTS",
        "No certificate authority is known: install the system's CA certificates, set \
         NODE_EXTRA_CA_CERTS, or pass the option ca.",
    )
}

fn certificates(text: &[u8]) -> Vec<CertificateDer<'static>> {
    pem::certificates(text)
        .into_iter()
        .filter_map(std::result::Result::ok)
        .collect()
}
