//! A Redis or Valkey store: one server, the master of sentinels, or a cluster.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use redis::{Cmd, Value};
use tokio::time::Instant;

use super::{
    cluster::Cluster,
    connection::Access,
    link::{Link, Target},
    sentinel::Sentinels,
    trouble::StoreTrouble,
};
use crate::{
    options::{StoreOptions, TlsOptions, store::Topology},
    sync::Registry,
};

/// Time limit of a command, redirections included.
pub(super) const COMMAND_TIMEOUT: Duration = Duration::from_millis(200);

/// One store, shared by all clients of the process that name it.
pub struct Redis(Servers);

enum Servers {
    /// One server at a time: the named one, or the master.
    Single(Arc<Link>),
    Cluster(Arc<Cluster>),
}

type Stores = Registry<(StoreOptions, TlsOptions), Redis>;

static STORES: LazyLock<Stores> = LazyLock::new(Registry::default);

impl Redis {
    /// The store with these options. `client` are the TLS options of the client that uses it, whose authorities
    /// apply unless the store has its own. Connects nothing.
    pub fn shared(options: &StoreOptions, client: &TlsOptions) -> Arc<Self> {
        let tls = TlsOptions {
            reject_unauthorized: true,
            ca: client.ca.clone(),
            client_certificate: None,
        };
        STORES.get_or_insert_with((options.clone(), tls.clone()), || {
            let access = Access::new(&options.login, options.tls.as_ref(), &tls);
            Self(match &options.topology {
                Topology::Server(endpoint) => {
                    Servers::Single(Link::new(Target::Server(endpoint.clone(), access)))
                }
                Topology::Sentinel(sentinel) => {
                    let sentinels = Sentinels::new(sentinel, access, &tls);
                    Servers::Single(Link::new(Target::Master(sentinels)))
                }
                Topology::Cluster(seeds) => Servers::Cluster(Cluster::new(seeds, access)),
            })
        })
    }

    /// Sends one command about the keys of a `slot`. The time limit is the same for all clients, since all of them
    /// pause a slow server.
    pub(super) async fn run(&self, command: &Cmd, slot: u16) -> Result<Value, StoreTrouble> {
        let deadline = Instant::now() + COMMAND_TIMEOUT;
        match &self.0 {
            Servers::Single(link) => link.run(command, false, deadline).await,
            Servers::Cluster(cluster) => cluster.run(command, slot, deadline).await,
        }
    }

    /// Sends nothing about a `slot` for a while.
    pub(super) fn pause(&self, slot: u16) {
        match &self.0 {
            Servers::Single(link) => link.pause(),
            Servers::Cluster(cluster) => cluster.pause(slot),
        }
    }
}
