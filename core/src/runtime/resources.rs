//! Resources that the operating system may refuse to the process: descriptors, threads, memory.

use std::io;

use crate::error::{Error, Kind};

/// The errno(3) name of an error that means an exhausted resource; `None` for other errors. A retry may
/// succeed when the process has freed some.
pub(crate) fn exhausted(error: &io::Error) -> Option<&'static str> {
    // The numbers of errno(3) that are the same on all Unix systems.
    match (cfg!(unix), error.raw_os_error()?) {
        (true, 12) => Some("ENOMEM"),
        (true, 23) => Some("ENFILE"),
        (true, 24) => Some("EMFILE"),
        // EAGAIN of pthread_create(3). No socket of ours reports it: tokio waits instead.
        _ if error.kind() == io::ErrorKind::WouldBlock => Some("EAGAIN"),
        #[cfg(target_os = "linux")]
        (true, 105) => Some("ENOBUFS"),
        // ERROR_TOO_MANY_OPEN_FILES and WSAEMFILE.
        (false, 4 | 10024) => Some("EMFILE"),
        // ERROR_NOT_ENOUGH_MEMORY and WSAENOBUFS.
        (false, 8 | 10055) => Some("ENOMEM"),
        _ => None,
    }
}

/// The error of a call for which the system refused `what`. No request was sent, and the next call tries
/// again.
pub(crate) fn refused(what: &str, error: &io::Error) -> Error {
    let code = exhausted(error).unwrap_or("ERR_SYSTEM");
    let message = format!("The system refused {what} ({code}); {}.", remedy(code));
    let source = match error.raw_os_error() {
        Some(number) => io::Error::from_raw_os_error(number),
        None => io::Error::new(error.kind(), error.to_string()),
    };
    Error::new(Kind::Connection, code, message)
        .with_retryable(true)
        .with_source(source)
}

fn remedy(code: &str) -> &'static str {
    match code {
        "EMFILE" | "ENFILE" => {
            "too many files are open: close some, or raise the limit (ulimit -n)"
        }
        "EAGAIN" => {
            "too many threads run: raise the limit (ulimit -u, or the pids limit of the container)"
        }
        "ENOMEM" | "ENOBUFS" => "memory is short: raise the limit of the process or container",
        _ => "see the cause",
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::io;

    use super::{exhausted, refused};

    #[test]
    fn errors_of_exhausted_resources_have_the_names_of_node() {
        for (number, name) in [(24, "EMFILE"), (23, "ENFILE"), (12, "ENOMEM")] {
            assert_eq!(exhausted(&io::Error::from_raw_os_error(number)), Some(name));
        }
        // ENOENT and EACCES are not temporary.
        for number in [2, 13] {
            assert_eq!(exhausted(&io::Error::from_raw_os_error(number)), None);
        }
        assert_eq!(exhausted(&io::Error::other("no number")), None);
    }

    #[test]
    fn a_refusal_names_the_resource_and_may_be_retried() {
        let error = refused("a thread", &io::Error::from(io::ErrorKind::WouldBlock));
        assert_eq!(error.code(), "ERR_SYSTEM");
        let error = refused("a descriptor", &io::Error::from_raw_os_error(24));
        assert_eq!(error.code(), "EMFILE");
        assert!(error.retryable());
        assert!(error.message().contains("a descriptor (EMFILE)"), "{error}");
        assert!(error.message().contains("ulimit -n"), "{error}");
    }
}
