//! A server of event sockets, each connection of which a test handles itself.

use std::net::SocketAddr;

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use base64::prelude::{BASE64_STANDARD, Engine};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};
use tokio_tungstenite::{WebSocketStream, tungstenite::protocol::Role};

use super::ports;

/// A listening server.
pub struct SocketServer(TcpListener);

/// A connection whose request was read.
pub struct Handshake {
    /// The request line and the headers.
    pub head: String,
    pub tcp: TcpStream,
}

impl SocketServer {
    pub async fn start() -> Self {
        Self(ports::listener())
    }

    pub fn address(&self) -> SocketAddr {
        self.0.local_addr().expect("a bound socket")
    }

    /// The value of `socketUri`.
    pub fn uri(&self) -> String {
        format!("ws://{}", self.address())
    }

    /// The next connection, with its request.
    pub async fn next(&self) -> Handshake {
        let (mut tcp, _) = self.0.accept().await.expect("the listener is open");
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(tcp.read_u8().await.expect("a whole request"));
        }
        let head = String::from_utf8(head).expect("a request in ASCII");
        Handshake { head, tcp }
    }

    /// The next connection, accepted.
    pub async fn open(&self) -> WebSocketStream<TcpStream> {
        self.next().await.accept().await
    }
}

impl Handshake {
    /// The path and the query.
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).expect("a request line")
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        let mut fields = self.head.lines().filter_map(|line| line.split_once(": "));
        let field = fields.find(|(known, _)| known.eq_ignore_ascii_case(name));
        field.map(|(_, value)| value)
    }

    /// The response that opens a WebSocket (RFC 6455, 4.2.2).
    pub fn response(&self) -> String {
        let key = self.header("sec-websocket-key").expect("a key");
        let text = [key, "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"].concat();
        let accept = BASE64_STANDARD.encode(digest(&SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes()));
        format!(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Accept: {accept}\r\n\r\n"
        )
    }

    /// Answers with these bytes.
    pub async fn say(&mut self, text: &str) {
        let said = self.tcp.write_all(text.as_bytes()).await;
        said.expect("the client listens");
    }

    /// Answers with a status and a body.
    pub async fn refuse(mut self, status: u16, body: &str) {
        let length = body.len();
        self.say(&format!(
            "HTTP/1.1 {status} Refused\r\nContent-Length: {length}\r\nContent-Type: application/json\r\n\
             Connection: close\r\n\r\n{body}"
        ))
        .await;
    }

    pub async fn accept(mut self) -> WebSocketStream<TcpStream> {
        let response = self.response();
        self.say(&response).await;
        WebSocketStream::from_raw_socket(self.tcp, Role::Server, None).await
    }
}
