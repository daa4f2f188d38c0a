//! Trusted certificate authorities: the certificate store of the system, or else the roots of the binding,
//! and `NODE_EXTRA_CA_CERTS`.

use std::{
    env,
    ffi::OsString,
    fs, io,
    sync::{Arc, LazyLock, Mutex, OnceLock},
};

use rustls::{RootCertStore, pki_types::CertificateDer};
use tokio::sync::OnceCell;

use super::system_store::{self, Directories};
use crate::{
    error::{Error, Kind, Result},
    pem,
    runtime::{resources, threads::WORKERS},
    sync::lock,
};

/// Certificate authorities, with the certificates that were added by name.
#[derive(Debug)]
pub(crate) struct Trust {
    /// The authorities as the verifier wants them.
    pub(crate) roots: Arc<RootCertStore>,
    /// Certificates that the user added. A server may show one of them as its own.
    pub(crate) added: Vec<CertificateDer<'static>>,
    rest: Mutex<Rest>,
}

/// The directories of the system's store, which usually hold the certificates of its bundle once more.
#[derive(Debug)]
enum Rest {
    Unread(Directories),
    /// All authorities.
    Read(Arc<RootCertStore>),
    /// Nothing was left out.
    Nothing,
}

impl Trust {
    fn new(roots: RootCertStore, added: Vec<CertificateDer<'static>>, rest: Rest) -> Self {
        Self {
            roots: Arc::new(roots),
            added,
            rest: Mutex::new(rest),
        }
    }

    /// All authorities, for a certificate that [`Self::roots`] refuse: the directories of the store are read now.
    /// `None` where `roots` are all.
    ///
    /// It blocks for about 2 ms, once in a process. A read that failed for want of a resource is not kept.
    ///
    /// # Errors
    /// The resource that the system refused.
    pub(crate) fn all_roots(&self) -> io::Result<Option<Arc<RootCertStore>>> {
        let mut rest = lock(&self.rest);
        let directories = match &*rest {
            Rest::Nothing => return Ok(None),
            Rest::Read(all) => return Ok(Some(all.clone())),
            Rest::Unread(directories) => directories,
        };
        let mut more = RootCertStore::empty();
        more.add_parsable_certificates(directories.read()?);
        let mut all = (*self.roots).clone();
        for anchor in more.roots {
            if !self.roots.roots.contains(&anchor) {
                all.roots.push(anchor);
            }
        }
        let all = Arc::new(all);
        *rest = Rest::Read(all.clone());
        Ok(Some(all))
    }
}

static PROCESS: OnceCell<Arc<Trust>> = OnceCell::const_new();
static OFFERED_ROOTS: OnceLock<String> = OnceLock::new();

/// The file of further authorities. Read once, by [`read_variables`].
static EXTRA_FILE: LazyLock<Option<OsString>> =
    LazyLock::new(|| env::var_os("NODE_EXTRA_CA_CERTS"));

/// Reads the variables of the environment that name files of authorities, on this thread: the files are read on
/// another one, while this one may change its environment.
pub(super) fn read_variables() {
    system_store::read_variables();
    LazyLock::force(&EXTRA_FILE);
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

/// The trust of the process, loaded once, for the first client that speaks TLS, off the network thread.
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
    Arc::new(Trust::new(roots, authorities.to_vec(), Rest::Nothing))
}

fn load() -> Result<Trust> {
    let (mut authorities, rest) =
        system_store::read().map_err(|error| resources::refused(system_store::NAME, &error))?;
    if authorities.is_empty()
        && let Some(pem) = OFFERED_ROOTS.get()
    {
        authorities = certificates(pem.as_bytes());
    }
    let added = extra()?;
    authorities.extend(added.iter().cloned());
    // The extra file is often the system's own bundle; each authority counts once.
    authorities.sort_unstable_by(|one, other| one.as_ref().cmp(other.as_ref()));
    authorities.dedup();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(authorities);
    if roots.is_empty() {
        return Err(no_roots());
    }
    Ok(Trust::new(
        roots,
        added,
        rest.map_or(Rest::Nothing, Rest::Unread),
    ))
}

/// The certificates of `NODE_EXTRA_CA_CERTS`. A file that cannot be read is
/// ignored; the runtime that the variable is for has warned at its start.
fn extra() -> Result<Vec<CertificateDer<'static>>> {
    let Some(path) = &*EXTRA_FILE else {
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
