//! HTTP/2 as the fault server speaks it.

use bytes::Bytes;
use h2::{Reason, RecvStream, server::SendResponse};
use http::Response as Head;
use tokio::{sync::mpsc, task::JoinSet};

use super::{
    reply::{Content, Ending, Framing, Reply, Response},
    server::{Request, Shared, Wire},
};

/// What a stream asks of its connection.
enum Leave {
    /// GOAWAY, and the streams under way finish.
    Politely,
    /// At once.
    Abruptly,
}

/// Serves one connection until it ends, its streams at the same time.
pub async fn serve(wire: impl Wire, connection: usize, shared: &Shared) {
    let mut settings = h2::server::Builder::new();
    if let Some(streams) = shared.streams {
        settings.max_concurrent_streams(streams);
    }
    let Ok(mut peer) = settings.handshake(wire).await else {
        return;
    };
    let (leaving, mut leave) = mpsc::unbounded_channel();
    let mut streams = JoinSet::new();
    loop {
        tokio::select! {
            accepted = peer.accept() => {
                let Some(Ok((request, respond))) = accepted else {
                    return;
                };
                let shared = shared.clone();
                let leaving = leaving.clone();
                streams.spawn(async move {
                    let (head, body) = request.into_parts();
                    let Some(body) = read_body(body).await else {
                        return;
                    };
                    let reply = shared.reply(recorded(connection, &head, body));
                    answer(respond, reply, &leaving).await;
                });
            }
            how = leave.recv() => match how {
                Some(Leave::Politely) => peer.graceful_shutdown(),
                Some(Leave::Abruptly) | None => return,
            },
            Some(_) = streams.join_next() => {}
        }
    }
}

fn recorded(connection: usize, head: &http::request::Parts, body: Bytes) -> Request {
    Request {
        connection,
        method: head.method.to_string(),
        target: head.uri.path().to_owned(),
        version: "HTTP/2".to_owned(),
        headers: head
            .headers
            .iter()
            .map(|(name, value)| {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                (name.to_string(), value)
            })
            .collect(),
        body,
    }
}

async fn read_body(mut body: RecvStream) -> Option<Bytes> {
    let mut whole = Vec::new();
    while let Some(piece) = body.data().await {
        let piece = piece.ok()?;
        // The window was ours to give back; a peer that left does not need it.
        let _ = body.flow_control().release_capacity(piece.len());
        whole.extend_from_slice(&piece);
    }
    Some(whole.into())
}

async fn answer(
    mut respond: SendResponse<Bytes>,
    reply: Reply,
    leaving: &mpsc::UnboundedSender<Leave>,
) {
    if let Some(gate) = &reply.gate {
        gate.passed().await;
    }
    let how = match reply.content {
        Content::Nothing => Leave::Abruptly,
        Content::Raw(_) => unreachable!("raw bytes are for HTTP/1.1"),
        Content::Response(response) => {
            let last = matches!(reply.ending, Ending::Keep | Ending::Close);
            send(&mut respond, response, last, reply.ending);
            Leave::Politely
        }
    };
    match reply.ending {
        Ending::Keep => {}
        // The connection lives as long as the receiver of this.
        Ending::Close => drop(leaving.send(how)),
        Ending::Reset => respond.send_reset(Reason::INTERNAL_ERROR),
        Ending::Refuse => respond.send_reset(Reason::REFUSED_STREAM),
        Ending::DemandHttp1 => respond.send_reset(Reason::HTTP_1_1_REQUIRED),
        Ending::Stall | Ending::Drip => std::future::pending().await,
    }
}

fn send(respond: &mut SendResponse<Bytes>, response: Response, last: bool, ending: Ending) {
    let mut head = Head::builder().status(response.status);
    for (name, value) in &response.headers {
        head = head.header(name, value);
    }
    match response.framing {
        Framing::Length => head = head.header("content-length", response.body.len()),
        Framing::Claimed(length) => head = head.header("content-length", length),
        Framing::Chunked | Framing::UntilClose => {}
    }
    let head = head.body(()).expect("the script gives a valid response");
    // A peer that left misses the rest.
    let Ok(mut stream) = respond.send_response(head, false) else {
        return;
    };
    let _ = stream.send_data(response.body, last);
    if ending == Ending::Stall {
        // Dropping the stream would reset it.
        std::mem::forget(stream);
    }
}
