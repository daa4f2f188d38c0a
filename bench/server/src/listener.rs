//! One port: a transport and its only answer to every request.

use std::convert::Infallible;
use std::error::Error;
use std::io;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::rt::{Read, Write};
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::certificate::Identity;

/// More than the benchmark's limit of requests in flight, so that no client waits for a free stream.
const MAX_STREAMS: u32 = 1024;
/// Space for a complete answer, so that the sender never waits for its own buffer.
const SEND_BUFFER: usize = 2 * 1024 * 1024;

#[derive(Clone, Copy, PartialEq)]
pub enum Transport {
    PlainHttp1,
    TlsHttp1,
    TlsHttp2,
}

impl Transport {
    pub const ALL: [Self; 3] = [Self::PlainHttp1, Self::TlsHttp1, Self::TlsHttp2];

    pub fn name(self) -> &'static str {
        match self {
            Self::PlainHttp1 => "h1",
            Self::TlsHttp1 => "tls-h1",
            Self::TlsHttp2 => "tls-h2",
        }
    }

    fn alpn(self) -> Option<&'static str> {
        match self {
            Self::PlainHttp1 => None,
            Self::TlsHttp1 => Some("http/1.1"),
            Self::TlsHttp2 => Some("h2"),
        }
    }
}

#[derive(Clone)]
pub struct Endpoint {
    transport: Transport,
    tls: Option<TlsAcceptor>,
    answer: Bytes,
}

impl Endpoint {
    pub fn new(
        transport: Transport,
        answer: Bytes,
        identity: &Identity,
    ) -> Result<Self, Box<dyn Error>> {
        let config = transport
            .alpn()
            .map(|alpn| identity.server_config(alpn))
            .transpose()?;
        Ok(Self {
            transport,
            tls: config.map(TlsAcceptor::from),
            answer,
        })
    }

    /// Serves on a free port of the loopback interface until the process ends.
    pub async fn listen(self) -> io::Result<u16> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let port = listener.local_addr()?.port();
        tokio::spawn(async move {
            loop {
                let Ok((stream, _)) = listener.accept().await else {
                    continue;
                };
                let endpoint = self.clone();
                // A client that exits in the middle of a call is not an error of the server.
                tokio::spawn(async move { endpoint.connection(stream).await.ok() });
            }
        });
        Ok(port)
    }

    async fn connection(self, stream: TcpStream) -> Result<(), Box<dyn Error + Send + Sync>> {
        stream.set_nodelay(true)?;
        match &self.tls {
            Some(tls) => self.serve(TokioIo::new(tls.accept(stream).await?)).await?,
            None => self.serve(TokioIo::new(stream)).await?,
        }
        Ok(())
    }

    async fn serve<I: Read + Write + Unpin + Send + 'static>(&self, io: I) -> hyper::Result<()> {
        let service = service_fn(|request| respond(request, self.answer.clone()));
        if self.transport == Transport::TlsHttp2 {
            http2::Builder::new(TokioExecutor::new())
                .max_concurrent_streams(MAX_STREAMS)
                .max_send_buf_size(SEND_BUFFER)
                .serve_connection(io, service)
                .await
        } else {
            http1::Builder::new()
                .header_read_timeout(None)
                .serve_connection(io, service)
                .await
        }
    }
}

async fn respond(
    mut request: Request<Incoming>,
    answer: Bytes,
) -> Result<Response<Full<Bytes>>, Infallible> {
    while let Some(Ok(_)) = request.body_mut().frame().await {}
    let mut response = Response::new(Full::new(answer));
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, json);
    Ok(response)
}
