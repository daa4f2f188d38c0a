//! Why the store did not answer.

use std::io;

use redis::{ErrorKind, RedisError};

use crate::error::chain;

/// The codes of servers are short words; anything else was not meant as one.
const LONGEST_CODE: usize = 32;
/// What a node of a cluster answers about keys of other nodes.
const OF_CLUSTERS: [&str; 5] = ["MOVED", "ASK", "CROSSSLOT", "CLUSTERDOWN", "TRYAGAIN"];

/// Why the store did not answer. Says nothing about names, values or credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::token_cache) enum StoreTrouble {
    /// It was too slow.
    Slow,
    /// It cannot be reached, or the connection broke.
    Unreachable,
    /// Its host name cannot be resolved.
    UnknownHost,
    /// Its certificate is not trusted, or is for another host.
    Certificate,
    /// It does not speak TLS, and its URL begins with `rediss:`, or the handshake failed.
    Tls,
    /// It is a node of a cluster, which keeps the value elsewhere.
    Cluster,
    /// It refused, with this code, such as `OOM` or `READONLY`.
    Refused(String),
    /// It answered something else than was asked, as a server of another protocol does.
    Unexpected,
    /// It failed a moment ago and is not asked.
    Paused,
}

impl StoreTrouble {
    /// A word for it; for a refusal the server's own.
    pub(in crate::token_cache) fn code(&self) -> &str {
        match self {
            Self::Slow => "SLOW",
            Self::Unreachable => "UNREACHABLE",
            Self::UnknownHost => "UNKNOWN_HOST",
            Self::Certificate => "CERTIFICATE",
            Self::Tls => "TLS",
            Self::Cluster => "CLUSTER",
            Self::Refused(code) => code,
            Self::Unexpected => "UNEXPECTED",
            Self::Paused => "PAUSED",
        }
    }

    /// What an error of the Redis client stands for.
    pub(super) fn of(error: &RedisError) -> Self {
        match error.code() {
            Some(code) if OF_CLUSTERS.contains(&code) => Self::Cluster,
            Some(code) if is_code(code) => Self::Refused(code.to_owned()),
            Some(_) => Self::Unexpected,
            None if error.kind() == ErrorKind::AuthenticationFailed => {
                Self::Refused("AUTH".to_owned())
            }
            None if error.kind() == ErrorKind::Parse => Self::Unexpected,
            None if error.is_timeout() => Self::Slow,
            None => Self::Unreachable,
        }
    }

    /// What a failed handshake of TLS stands for.
    pub(super) fn of_tls(error: &io::Error) -> Self {
        let tls = chain(error).find_map(|error| error.downcast_ref::<rustls::Error>());
        match tls {
            Some(rustls::Error::InvalidCertificate(_)) => Self::Certificate,
            Some(_) => Self::Tls,
            // A server of plain Redis closes the connection on bytes that it does not know.
            None => Self::Unreachable,
        }
    }
}

/// A server may say anything, and what it says is shown.
fn is_code(code: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    (1..=LONGEST_CODE).contains(&code.len()) && code.bytes().all(is_allowed)
}

#[cfg(test)]
mod tests {
    use super::is_code;

    #[test]
    fn only_a_short_word_in_capitals_is_shown() {
        for code in ["OOM", "READONLY", "NOREPLICAS", "WRONGTYPE", "ERR_2"] {
            assert!(is_code(code), "{code}");
        }
        for text in ["", "oom", "A\u{1b}[31m", "A:B", &"A".repeat(33)] {
            assert!(!is_code(text), "{text}");
        }
    }
}
