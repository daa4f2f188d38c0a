//! HTTP/1.1 as the fault server reads and writes it.

use std::{fmt::Write as _, io, time::Duration};

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use super::{
    reply::{Content, Ending, Framing, Reply, Response},
    server::{Request, Shared, Wire},
};

/// Between two blanks of a dripping answer.
const DRIP: Duration = Duration::from_millis(5);

/// Serves one connection until it ends.
pub async fn serve(mut wire: impl Wire, connection: usize, shared: &Shared) {
    let mut buffer = BytesMut::new();
    while let Some(mut request) = read_request(&mut wire, &mut buffer).await {
        request.connection = connection;
        let reply = shared.reply(request);
        let ending = reply.ending;
        if !write(&mut wire, reply).await {
            return;
        }
        match ending {
            Ending::Keep => {}
            Ending::Close => {
                // The peer may have left already.
                let _ = wire.shutdown().await;
                return;
            }
            Ending::Reset => return reset(&wire),
            Ending::Refuse | Ending::DemandHttp1 => unreachable!("streams are for HTTP/2"),
            Ending::Stall => return drain(&mut wire).await,
            Ending::Drip => return drip(&mut wire).await,
        }
    }
}

/// Sends RST instead of FIN when the connection is dropped.
pub fn reset(wire: &impl Wire) {
    wire.tcp()
        .set_zero_linger()
        .expect("a connected socket takes SO_LINGER");
}

/// Reads until the peer leaves.
pub async fn drain(stream: &mut (impl AsyncRead + Unpin)) {
    let mut ignored = [0_u8; 1024];
    while stream
        .read(&mut ignored)
        .await
        .is_ok_and(|length| length > 0)
    {}
}

async fn drip(stream: &mut (impl AsyncWrite + Unpin)) {
    while stream.write_all(b" ").await.is_ok() && stream.flush().await.is_ok() {
        tokio::time::sleep(DRIP).await;
    }
}

/// Sends a reply; false when the peer left before its end.
async fn write(wire: &mut impl Wire, reply: Reply) -> bool {
    if let Some(gate) = reply.gate {
        tokio::select! {
            () = gate.passed() => {}
            () = drain(wire) => return false,
        }
    }
    let bytes = match reply.content {
        Content::Nothing => return true,
        Content::Raw(bytes) => bytes,
        Content::Response(response) => encode(&response),
    };
    wire.write_all(&bytes).await.is_ok() && wire.flush().await.is_ok()
}

fn encode(response: &Response) -> Bytes {
    let mut head = format!("HTTP/1.1 {} As Told\r\n", response.status);
    for (name, value) in &response.headers {
        write!(head, "{name}: {value}\r\n").expect("a string takes text");
    }
    let body = &response.body;
    match response.framing {
        Framing::Length => write!(head, "content-length: {}\r\n", body.len()),
        Framing::Claimed(length) => write!(head, "content-length: {length}\r\n"),
        Framing::Chunked => write!(head, "transfer-encoding: chunked\r\n"),
        Framing::UntilClose => write!(head, "connection: close\r\n"),
    }
    .expect("a string takes text");
    head.push_str("\r\n");
    let mut bytes = BytesMut::from(head.as_bytes());
    if response.framing == Framing::Chunked {
        for chunk in body.chunks(body.len().div_ceil(2).max(1)) {
            bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
            bytes.extend_from_slice(chunk);
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(b"0\r\n\r\n");
    } else {
        bytes.extend_from_slice(body);
    }
    bytes.freeze()
}

/// Reads one request with its body; `None` when the connection ends first.
pub async fn read_request(
    stream: &mut (impl AsyncRead + Unpin),
    buffer: &mut BytesMut,
) -> Option<Request> {
    let head_length = loop {
        match buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            Some(position) => break position + 4,
            None => more(stream, buffer).await.ok()?,
        }
    };
    let head = String::from_utf8_lossy(&buffer[..head_length]).into_owned();
    buffer.advance(head_length);
    let mut lines = head.split("\r\n").filter(|line| !line.is_empty());
    let mut start = lines.next()?.split(' ').map(str::to_owned);
    let mut request = Request {
        connection: 0,
        method: start.next()?,
        target: start.next()?,
        version: start.next()?,
        headers: lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect(),
        body: Bytes::new(),
    };
    let length = request
        .header("content-length")
        .map_or(0, |length| length.parse().expect("a length is a number"));
    while buffer.len() < length {
        more(stream, buffer).await.ok()?;
    }
    request.body = buffer.split_to(length).freeze();
    Some(request)
}

async fn more(stream: &mut (impl AsyncRead + Unpin), buffer: &mut BytesMut) -> io::Result<()> {
    match stream.read_buf(buffer).await? {
        0 => Err(io::ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
}
