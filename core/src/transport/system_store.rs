//! The certificate store of the system. Where it has a bundle of all certificates, its directories are read only
//! for a server that the bundle does not verify: their 150 files take three quarters of the time of the whole store.

use std::{
    env,
    ffi::OsString,
    fs, io,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use rustls::pki_types::CertificateDer;
use rustls_native_certs::{CertificateResult, ErrorKind, load_certs_from_paths, load_native_certs};

use crate::{pem, runtime::resources};

/// What a message calls the store.
pub(crate) const NAME: &str = "the system's certificate store";

type Certificates = Vec<CertificateDer<'static>>;

/// Directories of the store with one certificate in each file.
#[derive(Debug)]
pub(super) struct Directories(Vec<PathBuf>);

/// Where the system has its certificates.
struct Places {
    bundle: Option<PathBuf>,
    directories: Vec<PathBuf>,
}

/// The variables that replace the places of the system.
struct Variables {
    file: Option<OsString>,
    directories: Option<OsString>,
}

/// Read once, by [`read_variables`].
static VARIABLES: LazyLock<Variables> = LazyLock::new(|| Variables {
    file: env::var_os("SSL_CERT_FILE"),
    directories: env::var_os("SSL_CERT_DIR"),
});

/// Reads the variables on this thread. The store itself is read on another one, while this one may change its
/// environment.
pub(super) fn read_variables() {
    LazyLock::force(&VARIABLES);
}

/// Whether the system's certificates are files. Other systems have an interface for them.
const fn has_files() -> bool {
    cfg!(all(unix, not(target_os = "macos")))
}

fn places() -> Places {
    let Variables { file, directories } = &*VARIABLES;
    // Either variable replaces the places of the system, and so does an empty one.
    if file.is_some() || directories.is_some() {
        let directories = directories.as_deref().unwrap_or_default();
        return Places {
            bundle: file.as_ref().map(PathBuf::from),
            directories: env::split_paths(directories)
                .filter(|directory| !directory.as_os_str().is_empty())
                .collect(),
        };
    }
    let found = openssl_probe::probe();
    Places {
        bundle: found.cert_file,
        directories: found.cert_dir,
    }
}

/// Whether the system has a certificate store. A few `stat` calls; nothing is read.
pub fn is_present() -> bool {
    if !has_files() {
        return true;
    }
    let places = places();
    places.bundle.is_some_and(|bundle| has_content(&bundle))
        || places
            .directories
            .iter()
            .any(|directory| has_entries(directory))
}

fn has_content(file: &Path) -> bool {
    fs::metadata(file).is_ok_and(|metadata| metadata.len() > 0)
}

fn has_entries(directory: &Path) -> bool {
    fs::read_dir(directory).is_ok_and(|mut entries| entries.next().is_some())
}

/// Reads the store, or its bundle and not its [`Directories`].
///
/// # Errors
/// The resource that the system refused, of which a part of the store may be missing.
pub(super) fn read() -> io::Result<(Certificates, Option<Directories>)> {
    if has_files() {
        let Places {
            bundle,
            directories,
        } = places();
        if let Some(bundle) = bundle {
            let certificates = bundled(&bundle)?;
            if !certificates.is_empty() {
                let rest = (!directories.is_empty()).then_some(Directories(directories));
                return Ok((certificates, rest));
            }
        }
    }
    Ok((complete(load_native_certs())?, None))
}

/// The certificates of a file; none for a file that cannot be read.
fn bundled(file: &Path) -> io::Result<Certificates> {
    match fs::read(file) {
        Ok(text) => Ok(pem::certificates(&text).into_iter().flatten().collect()),
        Err(error) if resources::exhausted(&error).is_some() => Err(error),
        Err(_) => Ok(Vec::new()),
    }
}

impl Directories {
    /// Reads the certificates of the files.
    ///
    /// # Errors
    /// As those of [`read`].
    pub(super) fn read(&self) -> io::Result<Certificates> {
        let mut certificates = Vec::new();
        for directory in &self.0 {
            certificates.extend(complete(load_certs_from_paths(None, Some(directory)))?);
        }
        Ok(certificates)
    }
}

/// The certificates, unless some were left out for want of a resource. A store with a broken file in it still has
/// the others.
fn complete(read: CertificateResult) -> io::Result<Certificates> {
    for error in read.errors {
        if let ErrorKind::Io { inner, .. } = error.kind
            && resources::exhausted(&inner).is_some()
        {
            return Err(inner);
        }
    }
    Ok(read.certs)
}
