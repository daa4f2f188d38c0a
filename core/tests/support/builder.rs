//! How a fault server is set up.

use std::{collections::HashMap, sync::Arc};

use rustls::{
    RootCertStore, ServerConfig, crypto::aws_lc_rs, server::WebPkiClientVerifier, version::TLS12,
};
use tokio_rustls::TlsAcceptor;

use super::{
    certificates::{Authority, Identity, authority},
    reply::Reply,
    server::{Request, Server},
};

/// What happens to a connection when it is accepted.
#[derive(Debug, Clone, Copy)]
pub enum AtConnect {
    /// It is reset before a byte is read.
    Reset,
    /// It is closed before a byte is read.
    Close,
    /// Nothing is ever read or written, so a TLS handshake never ends.
    Stall,
    /// This is sent in clear text, whatever the client says.
    Say(&'static str),
}

/// Settings of a server that is not started yet.
#[derive(Default)]
pub struct Builder {
    identity: Option<Identity>,
    demanded: Option<RootCertStore>,
    http2: bool,
    streams: Option<u32>,
    only_tls12: bool,
    at_connect: HashMap<usize, AtConnect>,
}

impl Builder {
    /// Speaks TLS with a good certificate.
    pub fn tls(self) -> Self {
        self.tls_as(authority().server())
    }

    /// Speaks TLS with this certificate.
    pub fn tls_as(mut self, identity: Identity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// Speaks no newer TLS than 1.2.
    pub fn only_tls12(mut self) -> Self {
        self.only_tls12 = true;
        self
    }

    /// Offers HTTP/2 besides HTTP/1.1; needs TLS.
    pub fn http2(mut self) -> Self {
        self.http2 = true;
        self
    }

    /// Takes so many streams of an HTTP/2 connection at once.
    pub fn streams(mut self, most: u32) -> Self {
        self.streams = Some(most);
        self
    }

    /// Demands a client certificate of this authority; needs TLS.
    pub fn demanding(mut self, authority: &Authority) -> Self {
        let mut roots = RootCertStore::empty();
        roots
            .add(authority.certificate())
            .expect("the authority is valid");
        self.demanded = Some(roots);
        self
    }

    /// Ends, or stalls, the connection of this number (from 0) when it is accepted.
    pub fn at_connect(mut self, number: usize, what: AtConnect) -> Self {
        self.at_connect.insert(number, what);
        self
    }

    /// Starts and answers requests in turn with these; the last one serves all further requests.
    pub async fn answering(self, replies: impl Into<Vec<Reply>>) -> Server {
        let replies = replies.into();
        self.scripted(move |_, number| replies[number.min(replies.len() - 1)].clone())
            .await
    }

    /// Starts and asks `script` for each request and its number (from 0).
    pub async fn scripted(
        self,
        script: impl Fn(&Request, usize) -> Reply + Send + Sync + 'static,
    ) -> Server {
        let acceptor = self.acceptor();
        Server::start(Box::new(script), acceptor, self.at_connect, self.streams).await
    }

    fn acceptor(&self) -> Option<TlsAcceptor> {
        let identity = self.identity.as_ref()?;
        let provider = Arc::new(aws_lc_rs::default_provider());
        let versions = match self.only_tls12 {
            true => &[&TLS12][..],
            false => rustls::DEFAULT_VERSIONS,
        };
        let builder = ServerConfig::builder_with_provider(provider.clone())
            .with_protocol_versions(versions)
            .expect("the provider knows these versions");
        let builder = match &self.demanded {
            None => builder.with_no_client_auth(),
            Some(roots) => builder.with_client_cert_verifier(
                WebPkiClientVerifier::builder_with_provider(roots.clone().into(), provider)
                    .build()
                    .expect("the authority is valid"),
            ),
        };
        let mut config = builder
            .with_single_cert(identity.chain.clone(), identity.key())
            .expect("the key fits the certificate");
        config.alpn_protocols = match self.http2 {
            true => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
            false => vec![b"http/1.1".to_vec()],
        };
        Some(TlsAcceptor::from(Arc::new(config)))
    }
}
