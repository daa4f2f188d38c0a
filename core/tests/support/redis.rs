//! A real Redis server, started for one test.

use std::{
    env, fs,
    path::PathBuf,
    process::Stdio,
    sync::atomic::{AtomicU64, Ordering},
};

use redis::{Cmd, Value, aio::MultiplexedConnection};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

use genauth_core::options::Value as OptionValue;

use super::{
    certificates::{Authority, Identity},
    ports::free_port,
};

/// `npm run verify` sees to it that there is one; see `scripts/support/redis.mjs`.
fn program() -> String {
    env::var("REDIS_SERVER").unwrap_or_else(|_| "redis-server".to_owned())
}

/// A server that ends with the test.
pub struct RedisServer {
    pub port: u16,
    child: Child,
    folder: PathBuf,
}

static FOLDERS: AtomicU64 = AtomicU64::new(0);

impl RedisServer {
    pub async fn start(settings: &[&str]) -> Self {
        Self::start_at(free_port(), settings).await
    }

    /// On a port that another one has left, for instance.
    pub async fn start_at(port: u16, settings: &[&str]) -> Self {
        let port_text = port.to_string();
        let folder = new_folder();
        Self::spawn(port, folder, &[&["--port", &port_text], settings].concat()).await
    }

    /// One that speaks nothing but TLS.
    pub async fn start_tls(identity: &Identity, settings: &[&str]) -> Self {
        let settings = [&["--tls-auth-clients", "no"], settings].concat();
        Self::start_tls_for(identity, &identity.certificate_pem, &settings).await
    }

    /// One that demands certificates of an authority from its clients.
    pub async fn start_mutual_tls(identity: &Identity, clients: &Authority) -> Self {
        let OptionValue::String(authority) = clients.pem() else {
            panic!("PEM is text");
        };
        Self::start_tls_for(identity, &authority, &["--tls-auth-clients", "yes"]).await
    }

    async fn start_tls_for(identity: &Identity, authority: &str, settings: &[&str]) -> Self {
        let folder = new_folder();
        let write = |name: &str, text: &str| {
            let path = folder.join(name);
            fs::write(&path, text).expect("the test may write its files");
            path.to_string_lossy().into_owned()
        };
        let certificate = write("server.pem", &identity.certificate_pem);
        let key = write("server.key", &identity.key_pem);
        let authority = write("clients.pem", authority);
        let port = free_port();
        let port_text = port.to_string();
        let tls = [
            "--port",
            "0",
            "--tls-port",
            &port_text,
            "--tls-cert-file",
            &certificate,
            "--tls-key-file",
            &key,
            "--tls-ca-cert-file",
            &authority,
        ];
        Self::spawn(port, folder.clone(), &[&tls, settings].concat()).await
    }

    async fn spawn(port: u16, folder: PathBuf, settings: &[&str]) -> Self {
        let mut child = Command::new(program())
            .args(["--bind", "127.0.0.1", "--save", ""])
            .arg("--dir")
            .arg(&folder)
            .args(settings)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("install redis-server, or name it in the variable REDIS_SERVER");
        let output = child.stdout.take().expect("its output is piped");
        let mut lines = BufReader::new(output).lines();
        let mut seen = String::new();
        loop {
            let line = lines.next_line().await.expect("its output is text");
            let line = line.unwrap_or_else(|| panic!("redis-server has ended: {seen}"));
            if line.contains("Ready to accept connections") {
                break;
            }
            seen.push_str(&line);
        }
        // A pipe without a reader would stop the server.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Self {
            port,
            child,
            folder,
        }
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    pub async fn kill(&mut self) {
        self.child.kill().await.expect("it is ours");
    }

    /// What an administrator's own connection is answered.
    pub async fn ask(&self, command: &Cmd) -> Value {
        let mut connection = self.connection("", 0).await;
        connection
            .send_packed_command(command)
            .await
            .expect("the server answers")
    }

    /// `login` is `user:password@` or empty.
    async fn connection(&self, login: &str, database: u32) -> MultiplexedConnection {
        let url = format!("redis://{login}127.0.0.1:{}/{database}", self.port);
        let client = redis::Client::open(url).expect("a URL");
        let connection = client.get_multiplexed_async_connection().await;
        connection.expect("the server is there")
    }

    /// The names of all values.
    pub async fn names(&self) -> Vec<String> {
        self.names_in("", 0).await
    }

    /// The names of all values in a database, for a login as `user:password@`.
    pub async fn names_in(&self, login: &str, database: u32) -> Vec<String> {
        let mut connection = self.connection(login, database).await;
        let command = redis::cmd("KEYS").arg("*").to_owned();
        let names = connection.send_packed_command(&command).await;
        let Value::Array(names) = names.expect("the server answers") else {
            panic!("KEYS answers an array");
        };
        let text = |name| match name {
            Value::BulkString(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            other => panic!("a name is a string, not {other:?}"),
        };
        let mut names: Vec<String> = names.into_iter().map(text).collect();
        names.sort();
        names
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn new_folder() -> PathBuf {
    let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
    let name = format!("genauth-redis-{}-{number}", std::process::id());
    let folder = env::temp_dir().join(name);
    fs::create_dir_all(&folder).expect("the test may make a folder");
    folder
}
