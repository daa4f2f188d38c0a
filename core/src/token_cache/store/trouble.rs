//! Why the store did not answer.

use std::io;

use redis::{ErrorKind, RedisError, ServerErrorKind};

use crate::{error::chain, options::store::Endpoint, transport::store_tls_message};

/// Longest code of a server. A longer word is not taken for a code.
const LONGEST_CODE: usize = 32;
/// Code of a node while the keys of a slot are on two nodes.
const TRY_AGAIN: &str = "TRYAGAIN";
/// Codes of a node that is cut off from the cluster, or not ready after a start.
const OF_FAILOVERS: [&str; 3] = ["CLUSTERDOWN", "LOADING", "MASTERDOWN"];
/// Our code for a refused user or password.
const WRONG_LOGIN: &str = "AUTH";
/// Code of a server that has become a replica.
const READ_ONLY: &str = "READONLY";

/// Why the store did not answer. Says nothing about names, values or credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::token_cache) enum StoreTrouble {
    /// It was too slow.
    Slow,
    /// It cannot be reached, or the connection broke.
    Unreachable,
    /// Its host name cannot be resolved.
    UnknownHost,
    /// Its certificate is not trusted, or is for another host. With a sentence.
    Certificate(String),
    /// It does not speak TLS, and its URL begins with `rediss:`, or the handshake failed.
    Tls(String),
    /// It is a node of a cluster, and the value belongs elsewhere.
    Redirected(Redirect),
    /// Sentinels know no master of this name, or name a server that is not a master.
    NoMaster,
    /// It refused, with this code, such as `OOM` or `READONLY`.
    Refused(String),
    /// Its answer does not fit the command, as that of a server of another protocol.
    Unexpected,
    /// It failed a moment ago, and nothing was sent.
    Paused,
}

/// Where a node of a cluster says that a slot is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::token_cache) struct Redirect {
    /// Whether only this command belongs there, because the slot is being moved.
    pub(super) asking: bool,
    /// `host:port`; without a host where the node does not know its own name.
    pub(super) address: String,
}

impl StoreTrouble {
    /// Its code; for a refusal that of the server.
    pub(in crate::token_cache) fn code(&self) -> &str {
        match self {
            Self::Slow => "SLOW",
            Self::Unreachable => "UNREACHABLE",
            Self::UnknownHost => "UNKNOWN_HOST",
            Self::Certificate(_) => "CERTIFICATE",
            Self::Tls(_) => "TLS",
            Self::Redirected(_) => "CLUSTER",
            Self::NoMaster => "NO_MASTER",
            Self::Refused(code) => code,
            Self::Unexpected => "UNEXPECTED",
            Self::Paused => "PAUSED",
        }
    }

    /// The failure that an error of the Redis client means.
    pub(super) fn of(error: &RedisError) -> Self {
        if let Some((address, _)) = error.redirect_node() {
            return Self::Redirected(Redirect {
                asking: error.kind() == ErrorKind::Server(ServerErrorKind::Ask),
                address: address.to_owned(),
            });
        }
        match error.code() {
            Some(code) if is_code(code) => Self::Refused(code.to_owned()),
            Some(_) => Self::Unexpected,
            None if error.kind() == ErrorKind::AuthenticationFailed => {
                Self::Refused(WRONG_LOGIN.to_owned())
            }
            None if error.kind() == ErrorKind::Parse => Self::Unexpected,
            None if error.is_timeout() => Self::Slow,
            None => Self::Unreachable,
        }
    }

    /// Whether it is about the place of a key, and not a failure of the server.
    pub(super) fn is_about_slots(&self) -> bool {
        matches!(self, Self::Redirected(_)) || self.is_try_again()
    }

    pub(super) fn is_try_again(&self) -> bool {
        matches!(self, Self::Refused(code) if code == TRY_AGAIN)
    }

    /// Whether a new connection may help.
    pub(super) fn is_of_connection(&self) -> bool {
        match self {
            Self::Refused(code) => code == READ_ONLY,
            Self::Redirected(_) => false,
            _ => true,
        }
    }

    /// Whether another node of the cluster may have the slot now, because this one has failed, is cut off or has no
    /// data yet.
    pub(super) fn may_have_moved(&self) -> bool {
        match self {
            Self::Refused(code) => OF_FAILOVERS.contains(&code.as_str()),
            Self::Redirected(_) | Self::Paused => false,
            _ => true,
        }
    }

    /// What happened and what to do, as a sentence. It names no user, password or key.
    pub(in crate::token_cache) fn message(&self) -> String {
        let told = match self {
            Self::Certificate(message) | Self::Tls(message) => message,
            Self::Slow => "The store did not answer in time.",
            Self::Unreachable => "The store cannot be reached, or has closed the connection.",
            Self::UnknownHost => "The host name of the store cannot be resolved.",
            Self::Redirected(_) => {
                "A node of a Redis Cluster answers that the key is on another one: name the nodes as \
                 cluster. If they are, the nodes redirect to each other."
            }
            Self::NoMaster => {
                "The sentinels of the store know no master of this name, or name a server that is not \
                 a master."
            }
            Self::Refused(code) if code == WRONG_LOGIN => {
                "The store refused the user or the password."
            }
            Self::Refused(code) => return format!("The store refused a command with {code}."),
            Self::Unexpected => "The store does not answer as Redis does.",
            Self::Paused => "The store failed a moment ago.",
        };
        told.to_owned()
    }

    /// The failure that an error of the TLS handshake with a server means.
    pub(super) fn of_tls(error: &io::Error, server: &Endpoint) -> Self {
        let address = format!("{}:{}", server.host, server.port);
        let tls = chain(error).find_map(|error| error.downcast_ref::<rustls::Error>());
        match tls {
            Some(rustls::Error::InvalidMessage(_)) => Self::Tls(format!(
                "The TLS handshake with {address} failed: what it sent is not TLS. If the port speaks \
                 plain Redis, its URL must begin with redis:."
            )),
            Some(error @ rustls::Error::InvalidCertificate(_)) => {
                Self::Certificate(store_tls_message(error, address))
            }
            Some(error) => Self::Tls(store_tls_message(error, address)),
            // A server of plain Redis closes the connection on bytes that it does not know.
            None => Self::Unreachable,
        }
    }
}

/// Whether a text can be shown as the code of a server, which may send anything.
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
