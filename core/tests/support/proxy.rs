//! A forward proxy that does as told.

use std::{net::SocketAddr, sync::Arc};

use bytes::BytesMut;
use tokio::{
    io::{AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
    sync::watch,
    task::{AbortHandle, JoinSet},
};

use super::{http1, ports, server::Request};

/// How the proxy treats its clients.
#[derive(Debug, Clone)]
pub enum Manner {
    /// Serves everyone.
    Open,
    /// Demands this value of `Proxy-Authorization`, and answers 407 without it.
    Demanding(String),
    /// Refuses everything with this status, and tells back whatever it was sent.
    Refusing(u16),
    /// Serves everyone, and answers `CONNECT` with this.
    Answering(String),
    /// Takes the request and never answers.
    Stalling,
}

/// A running proxy.
pub struct Proxy {
    address: SocketAddr,
    seen: Arc<watch::Sender<Vec<Request>>>,
    task: AbortHandle,
}

impl Proxy {
    pub async fn start(manner: Manner) -> Self {
        let listener = ports::listener();
        let address = listener.local_addr().expect("a bound socket");
        let seen = Arc::new(watch::Sender::new(Vec::new()));
        let task = tokio::spawn(accept(listener, manner, seen.clone()));
        Self {
            address,
            seen,
            task: task.abort_handle(),
        }
    }

    /// The proxy's URL.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The proxy's URL with credentials in it.
    pub fn url_with(&self, credentials: &str) -> String {
        format!("http://{credentials}@{}", self.address)
    }

    /// Waits for the first request to the proxy itself.
    pub async fn asked(&self) {
        let mut seen = self.seen.subscribe();
        let asked = seen.wait_for(|requests| !requests.is_empty()).await;
        asked.expect("the proxy runs");
    }

    /// The requests to the proxy itself; not what went through a tunnel.
    pub fn requests(&self) -> Vec<Request> {
        self.seen.borrow().clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, manner: Manner, seen: Arc<watch::Sender<Vec<Request>>>) {
    let mut connections = JoinSet::new();
    loop {
        let (tcp, _) = listener.accept().await.expect("the listener is open");
        let (manner, seen) = (manner.clone(), seen.clone());
        connections.spawn(async move { serve(tcp, &manner, &seen).await });
    }
}

async fn serve(mut tcp: TcpStream, manner: &Manner, seen: &watch::Sender<Vec<Request>>) {
    let mut buffer = BytesMut::new();
    while let Some(request) = http1::read_request(&mut tcp, &mut buffer).await {
        seen.send_modify(|seen| seen.push(request.clone()));
        match manner {
            Manner::Open | Manner::Answering(_) => {}
            Manner::Demanding(credentials)
                if request.header("proxy-authorization") == Some(credentials) => {}
            Manner::Demanding(_) => {
                refuse(&mut tcp, 407, &request).await;
                continue;
            }
            Manner::Refusing(status) => {
                refuse(&mut tcp, *status, &request).await;
                continue;
            }
            Manner::Stalling => return http1::drain(&mut tcp).await,
        }
        let done = match request.method.as_str() {
            "CONNECT" => tunnel(tcp, &request.target, manner).await,
            _ => forward(tcp, &request).await,
        };
        // Either side may break off; the test looks at what its client made of that.
        drop(done);
        return;
    }
}

async fn refuse(tcp: &mut TcpStream, status: u16, request: &Request) {
    let echo = serde_json::json!({ "message": request.echo() }).to_string();
    let answer = format!(
        "HTTP/1.1 {status} As Told\r\nproxy-authenticate: Basic realm=\"proxy\"\r\ncontent-length: {}\r\n\r\n{echo}",
        echo.len()
    );
    // A client that left needs no answer.
    let _ = tcp.write_all(answer.as_bytes()).await;
}

async fn tunnel(mut tcp: TcpStream, target: &str, manner: &Manner) -> std::io::Result<()> {
    let mut upstream = TcpStream::connect(target).await?;
    let answer = match manner {
        Manner::Answering(answer) => answer,
        _ => "HTTP/1.1 200 Connected\r\n\r\n",
    };
    tcp.write_all(answer.as_bytes()).await?;
    copy_bidirectional(&mut tcp, &mut upstream).await?;
    Ok(())
}

/// Passes a request on in origin form, and then everything in both directions.
async fn forward(mut tcp: TcpStream, request: &Request) -> std::io::Result<()> {
    let rest = request.target.strip_prefix("http://").unwrap_or_default();
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut upstream = TcpStream::connect(authority).await?;
    let mut head = format!("{} /{path} HTTP/1.1\r\n", request.method);
    for (name, value) in &request.headers {
        if !name.starts_with("proxy-") {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    head.push_str("\r\n");
    upstream.write_all(head.as_bytes()).await?;
    upstream.write_all(&request.body).await?;
    copy_bidirectional(&mut tcp, &mut upstream).await?;
    Ok(())
}
