//! A relay to a Redis server that loses the answer to one command.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{
        TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
};

use super::ports;

/// Passes on commands and answers. When it first meets a command with a certain word, it waits for the answer and
/// closes the connection without passing it on.
pub struct RedisRelay {
    pub port: u16,
    met: Arc<AtomicUsize>,
}

impl RedisRelay {
    /// A relay to the server on this port of 127.0.0.1.
    pub async fn start(server: u16, word: &'static str) -> Self {
        let listener = ports::listener();
        let port = listener.local_addr().expect("bound").port();
        let met: Arc<AtomicUsize> = Arc::default();
        let counted = met.clone();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let server = TcpStream::connect(("127.0.0.1", server)).await;
                let server = server.expect("the server is there");
                tokio::spawn(relay(client, server, word, counted.clone()));
            }
        });
        Self { port, met }
    }

    /// How many commands with the word were passed on.
    pub fn met(&self) -> usize {
        self.met.load(Ordering::SeqCst)
    }
}

/// Serves one connection until one of its ends closes it, or an answer is lost.
async fn relay(client: TcpStream, server: TcpStream, word: &'static str, met: Arc<AtomicUsize>) {
    let ((mut from_client, mut to_client), (mut from_server, mut to_server)) =
        (client.into_split(), server.into_split());
    // The client has one command under way at a time.
    while let Some(command) = pass_on(&mut from_client, &mut to_server).await {
        let bulk_string = format!("\r\n{word}\r\n");
        let has_word = String::from_utf8_lossy(&command).contains(&bulk_string);
        if has_word && met.fetch_add(1, Ordering::SeqCst) == 0 {
            let _lost = from_server.read(&mut [0; 1_024]).await;
            return;
        }
        if pass_on(&mut from_server, &mut to_client).await.is_none() {
            return;
        }
    }
}

/// Passes on what comes next, and returns it; `None` at the end.
async fn pass_on(from: &mut OwnedReadHalf, to: &mut OwnedWriteHalf) -> Option<Vec<u8>> {
    let mut bytes = vec![0; 64 * 1024];
    let length = from.read(&mut bytes).await.ok().filter(|&read| read > 0)?;
    bytes.truncate(length);
    to.write_all(&bytes).await.ok()?;
    Some(bytes)
}
