//! Finds the master that sentinels watch
//! (<https://redis.io/docs/latest/develop/reference/sentinel-clients/>).

use std::{
    sync::{Mutex, MutexGuard},
    time::Duration,
};

use redis::{Value, cmd};
use tokio::time::timeout;

use super::{
    connection::{Access, Connection},
    trouble::StoreTrouble,
};
use crate::{
    options::{
        TlsOptions,
        store::{Endpoint, SentinelOptions},
    },
    sync::lock,
};

/// Time limit for one sentinel and the master that it names.
const SENTINEL_TIMEOUT: Duration = Duration::from_millis(1_200);

/// The sentinels of one master.
pub(super) struct Sentinels {
    /// The one that answered last comes first.
    order: Mutex<Vec<Endpoint>>,
    access: Access,
    name: String,
    /// How to connect to the master.
    master: Access,
}

impl Sentinels {
    pub(super) fn new(options: &SentinelOptions, master: Access, client: &TlsOptions) -> Self {
        Self {
            order: Mutex::new(options.endpoints.clone()),
            access: Access::new(&options.login, options.tls.as_ref(), client),
            name: options.master.clone(),
            master,
        }
    }

    fn order(&self) -> MutexGuard<'_, Vec<Endpoint>> {
        lock(&self.order)
    }

    /// Connects to the master that the sentinels name. A sentinel may not know yet that the master has failed or is a
    /// replica now: then the next one is tried.
    ///
    /// # Errors
    /// That of the last sentinel that was reached, or of its master; `Unreachable` if none was.
    pub(super) async fn open_master(&self) -> Result<Connection, StoreTrouble> {
        let mut trouble = StoreTrouble::Unreachable;
        let order = self.order().clone();
        for sentinel in order {
            let opened = timeout(SENTINEL_TIMEOUT, self.open_named_by(&sentinel)).await;
            match opened.unwrap_or(Err(StoreTrouble::Unreachable)) {
                Ok(master) => {
                    self.prefer(&sentinel);
                    return Ok(master);
                }
                Err(StoreTrouble::Unreachable) => {}
                Err(told) => trouble = told,
            }
        }
        Err(trouble)
    }

    fn prefer(&self, sentinel: &Endpoint) {
        self.order().sort_by_key(|known| known != sentinel);
    }

    async fn open_named_by(&self, sentinel: &Endpoint) -> Result<Connection, StoreTrouble> {
        let master = self.master_named_by(sentinel).await?;
        let mut connection = self.master.open(&master).await?;
        let role = connection.commands.send_packed_command(&cmd("ROLE")).await;
        match role.and_then(Value::extract_error) {
            Ok(Value::Array(role)) if text(role.first()) == Some("master") => Ok(connection),
            Ok(_) => Err(StoreTrouble::NoMaster),
            // The user may have no right to it. A replica refuses to write.
            Err(error) if error.code() == Some("NOPERM") => Ok(connection),
            Err(error) => Err(StoreTrouble::of(&error)),
        }
    }

    async fn master_named_by(&self, sentinel: &Endpoint) -> Result<Endpoint, StoreTrouble> {
        let mut connection = self.access.open(sentinel).await?;
        let mut command = cmd("SENTINEL");
        command.arg("GET-MASTER-ADDR-BY-NAME").arg(&self.name);
        let answer = connection.commands.send_packed_command(&command).await;
        let answer = answer.and_then(Value::extract_error);
        match answer.map_err(|error| StoreTrouble::of(&error))? {
            Value::Nil => Err(StoreTrouble::NoMaster),
            Value::Array(address) => {
                let port = text(address.get(1)).and_then(|port| port.parse().ok());
                let host = text(address.first()).filter(|host| !host.is_empty());
                let (host, port) = host.zip(port).ok_or(StoreTrouble::Unexpected)?;
                Ok(Endpoint {
                    host: host.to_owned(),
                    port,
                })
            }
            _ => Err(StoreTrouble::Unexpected),
        }
    }
}

fn text(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::BulkString(bytes) => std::str::from_utf8(bytes).ok(),
        _ => None,
    }
}
