//! A server that speaks the protocol of Redis and answers as a test says.

use std::sync::{Arc, Mutex};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use super::ports;

/// The answer of a server without a token and without a lease to the script that looks for them.
pub const NOTHING_HELD: &str = "*4\r\n$-1\r\n:-2\r\n:-2\r\n:0\r\n";

/// Answers each command with the bytes that a function gives for its words.
pub struct FakeRedis {
    pub port: u16,
    asked: Arc<Mutex<Vec<Vec<String>>>>,
}

impl FakeRedis {
    pub async fn start(answer: impl Fn(&[String]) -> String + Send + Sync + 'static) -> Self {
        let listener = ports::listener();
        let port = listener.local_addr().expect("bound").port();
        let asked: Arc<Mutex<Vec<Vec<String>>>> = Arc::default();
        let (answer, log) = (Arc::new(answer), asked.clone());
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let (answer, log) = (answer.clone(), log.clone());
                tokio::spawn(serve(socket, move |command| {
                    log.lock().expect("no panic").push(command.to_vec());
                    answer(command)
                }));
            }
        });
        Self { port, asked }
    }

    /// The first words of the commands so far.
    pub fn asked(&self) -> Vec<String> {
        let asked = self.asked.lock().expect("no panic");
        asked.iter().map(|words| words[0].clone()).collect()
    }

    /// Number of commands with this first word.
    pub fn count(&self, verb: &str) -> usize {
        self.asked().iter().filter(|word| *word == verb).count()
    }
}

async fn serve(socket: TcpStream, answer: impl Fn(&[String]) -> String) {
    let mut stream = BufReader::new(socket);
    while let Some(command) = read_command(&mut stream).await {
        let bytes = answer(&command).into_bytes();
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
    }
}

/// An array of bulk strings.
async fn read_command(stream: &mut BufReader<TcpStream>) -> Option<Vec<String>> {
    let mut words = Vec::new();
    for _ in 0..read_length(stream, '*').await? {
        let mut word = vec![0; read_length(stream, '$').await? + 2];
        stream.read_exact(&mut word).await.ok()?;
        word.truncate(word.len() - 2);
        words.push(String::from_utf8_lossy(&word).into_owned());
    }
    Some(words)
}

async fn read_length(stream: &mut BufReader<TcpStream>, mark: char) -> Option<usize> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    line.strip_prefix(mark)?.trim_end().parse().ok()
}
