//! Whom we trust: the system's certificate store, Node's own roots where there is none, and
//! `NODE_EXTRA_CA_CERTS`.

use std::{
    collections::HashSet,
    env, fs,
    path::Path,
    sync::{Arc, OnceLock},
};

use rustls::{
    RootCertStore,
    pki_types::{CertificateDer, pem::PemObject},
};
use tokio::sync::OnceCell;

/// Certificate authorities, with the certificates that were added by name.
#[derive(Debug)]
pub(crate) struct Trust {
    /// The authorities as the verifier wants them.
    pub(crate) roots: Arc<RootCertStore>,
    /// Certificates that the user added. A server may show one of them as its own.
    pub(crate) added: Vec<CertificateDer<'static>>,
}

static PROCESS: OnceCell<Arc<Trust>> = OnceCell::const_new();
static NODE_ROOTS: OnceLock<String> = OnceLock::new();

/// Whether the system has a certificate store. A few `stat` calls; nothing is read.
pub(crate) fn system_store_present() -> bool {
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

/// Gives the roots that Node carries, for a system without a store. The first call counts.
pub(crate) fn offer_node_roots(pem: String) {
    // A second worker may offer the same roots again.
    let _ = NODE_ROOTS.set(pem);
}

/// Whether Node's roots were given already.
pub(crate) fn has_node_roots() -> bool {
    NODE_ROOTS.get().is_some()
}

/// The trust of the process, loaded once, at the first TLS connection, off the network thread.
pub(crate) async fn of_process() -> Arc<Trust> {
    PROCESS
        .get_or_init(async || {
            tokio::task::spawn_blocking(|| Arc::new(load()))
                .await
                .expect("loading certificates does not panic")
        })
        .await
        .clone()
}

/// The trust that the option `ca` gives: these authorities and no others.
pub(crate) fn only(authorities: &[CertificateDer<'static>]) -> Arc<Trust> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(authorities.iter().cloned());
    Arc::new(Trust {
        roots: Arc::new(roots),
        added: authorities.to_vec(),
    })
}

fn load() -> Trust {
    // A store with a broken certificate in it still has the others.
    let mut authorities = rustls_native_certs::load_native_certs().certs;
    if authorities.is_empty()
        && let Some(pem) = NODE_ROOTS.get()
    {
        authorities = certificates(pem.as_bytes());
    }
    // Node ignores a file that cannot be read, with a warning of its own at start.
    let added = env::var_os("NODE_EXTRA_CA_CERTS")
        .and_then(|path| fs::read(path).ok())
        .map(|pem| certificates(&pem))
        .unwrap_or_default();
    authorities.extend(added.iter().cloned());
    // The extra file is often the system's own bundle; each authority counts once.
    let unique: HashSet<_> = authorities.into_iter().collect();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(unique);
    Trust {
        roots: Arc::new(roots),
        added,
    }
}

fn certificates(pem: &[u8]) -> Vec<CertificateDer<'static>> {
    CertificateDer::pem_slice_iter(pem)
        .filter_map(std::result::Result::ok)
        .collect()
}
