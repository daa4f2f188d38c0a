//! The servers of a shared token store: a URL or an object with the names of ioredis.

mod store_object;
mod store_url;

use std::{fmt, sync::Arc};

use rustls::pki_types::CertificateDer;

use super::{ClientCertificate, Value, fields::Fields};
use crate::{
    error::{Error, Result},
    secret::Secret,
};

/// Default port of a server (<https://redis.io/docs/latest/operate/oss_and_stack/management/config/>).
const SERVER_PORT: u16 = 6379;
/// Default port of a sentinel.
const SENTINEL_PORT: u16 = 26379;

/// The servers of a store and the way to reach them. `Debug` shows none of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StoreOptions {
    /// Which servers there are.
    pub topology: Topology,
    /// Login of the servers that hold the tokens.
    pub login: Login,
    /// TLS of these servers; `None` for plain TCP.
    pub tls: Option<StoreTls>,
}

/// How the server that holds a token is found.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Topology {
    /// One server.
    Server(Endpoint),
    /// The master that sentinels name.
    Sentinel(SentinelOptions),
    /// Nodes of a cluster, of which any one leads to all others.
    Cluster(Vec<Endpoint>),
}

/// Sentinels and the name of the master that they watch.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SentinelOptions {
    /// The sentinels, in the order in which they are asked.
    pub endpoints: Vec<Endpoint>,
    /// Name of the master.
    pub master: String,
    /// Login of the sentinels.
    pub login: Login,
    /// TLS of the sentinels.
    pub tls: Option<StoreTls>,
}

/// Host and TCP port.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Endpoint {
    /// Name or address, without brackets.
    pub host: String,
    /// TCP port.
    pub port: u16,
}

/// User and database of a connection.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Login {
    /// User of the access control list.
    pub username: Option<Secret>,
    /// Password of the user.
    pub password: Option<Secret>,
    /// Number of the logical database.
    pub database: i64,
}

/// TLS settings that apply to the store only. Certificates are always verified.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct StoreTls {
    /// Name for SNI and for the verification of every certificate, instead of the host's.
    pub server_name: Option<String>,
    /// Certificate authorities; `None` for those of the client.
    pub ca: Option<Arc<Vec<CertificateDer<'static>>>>,
    /// Client certificate for servers that request one.
    pub client_certificate: Option<ClientCertificate>,
}

impl StoreOptions {
    /// Reads the option `name`: a URL or an object.
    pub(super) fn parse(name: &str, value: &Value) -> Result<Option<Self>> {
        match value {
            Value::Nothing => Ok(None),
            Value::String(text) => store_url::parse(name, text).map(Some),
            Value::Object(given) => store_object::parse(name, given).map(Some),
            other => Err(Fields::wrong(
                name,
                other,
                "a URL, or an object with host, sentinels or cluster",
            )),
        }
    }
}

impl Login {
    /// Refuses a user without a password: the server would be used anonymously, and the name is most likely
    /// the password.
    fn checked(self, option: &str) -> Result<Self> {
        let is_blank =
            |text: &Option<Secret>| text.as_ref().is_none_or(|text| text.expose().is_empty());
        if !is_blank(&self.username) && is_blank(&self.password) {
            return Err(Error::option(
                option,
                format!(
                    "The option {option} has a user without a password; a password without a \
                     user is written with a colon before it, as in rediss://:password@host."
                ),
            ));
        }
        let present = |text: Option<Secret>| text.filter(|text| !text.expose().is_empty());
        Ok(Self {
            username: present(self.username),
            password: present(self.password),
            database: self.database,
        })
    }
}

impl fmt::Debug for StoreOptions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("StoreOptions(…)")
    }
}
