//! Doors for the fuzz targets of `fuzz/` into parts that nothing outside may reach otherwise. Only
//! there with `--cfg fuzzing`, as fuzzers set it.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, header};

use super::{
    Judge,
    content::Content,
    decode::{Collector, Encoding},
    interpret::interpret,
    received::Received,
    rejection::Context,
    retry,
};
use crate::{
    error::Result,
    identity::{Application, Identity as _},
    operation::{Operation, table},
    options::{Host, Options, ProxyOption},
    redact,
    transport::{Peers, ProxyEnvironment, ProxyRoute},
};

/// What a call must not show, to clean texts of it.
#[derive(Default)]
pub struct Secrets(redact::Secrets);

impl Secrets {
    /// Adds a credential.
    pub fn add(&mut self, secret: &str) {
        self.0.add(secret);
    }

    /// Adds the values of a JSON request body.
    pub fn add_json(&mut self, body: &[u8]) {
        self.0.add_json(body);
    }

    /// The service's text without them.
    pub fn clean(&self, text: &str) -> String {
        self.0.clean(text)
    }
}

/// Collects the pieces of a body as they come from the network.
pub fn collect(pieces: &[&[u8]], announced: Option<u64>, limit: usize) -> Result<Bytes> {
    let mut collector = Collector::new(announced, limit)?;
    for piece in pieces {
        collector.push(Bytes::copy_from_slice(piece))?;
    }
    Ok(collector.finish())
}

/// Decodes a body that came with this `Content-Encoding`.
pub fn decode(content_encoding: &HeaderValue, body: &[u8], limit: usize) -> Result<Bytes> {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_ENCODING, content_encoding.clone());
    let encoding = Encoding::of(&headers)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    runtime.block_on(encoding.decode(Bytes::copy_from_slice(body), limit))
}

/// Judges an answer as a call does: the text for the caller, or the error. With `oauth`, it is one of an
/// endpoint of OAuth 2.0.
pub fn judge(
    status: u16,
    headers: HeaderMap,
    body: &[u8],
    options: &Options,
    oauth: Option<Judge>,
    credential: &str,
) -> Result<String> {
    let secrets = || {
        let mut secrets = redact::Secrets::default();
        secrets.add(credential);
        secrets
    };
    let content = Content {
        oauth,
        ..Content::at("")
    };
    let wait = retry::retry_after(&headers, SystemTime::now());
    let received = Received::new(status, headers, Some(Bytes::copy_from_slice(body)), true);
    let context = Context {
        operation: &table::GET_PROFILE,
        content: &content,
        asked: options.host.url(),
        secrets: &secrets,
        peers: &Peers {
            host: "127.0.0.1:443".to_owned(),
            https: true,
            option: options.host.option(),
            proxy: None,
        },
    };
    if (200..300).contains(&status) {
        if let Some(damage) = received.damage() {
            return Err(context.damaged(damage, &received));
        }
        interpret(received, &context, options.throw_on_failure)
            .map(|answer| answer.text().to_string())
    } else {
        Err(context.refused(&received, wait))
    }
}

/// Reads `Retry-After`.
pub fn retry_after(value: HeaderValue, now: SystemTime) -> Option<Duration> {
    retry::retry_after(&HeaderMap::from_iter([(header::RETRY_AFTER, value)]), now)
}

/// Whether requests to this host go through a proxy, with this `NO_PROXY`.
pub fn is_proxied(host: &Host, no_proxy: &str) -> bool {
    let environment = ProxyEnvironment {
        https: "http://proxy".to_owned(),
        http: "http://proxy".to_owned(),
        no: no_proxy.to_owned(),
        ..ProxyEnvironment::default()
    };
    ProxyRoute::choose(host, &ProxyOption::Environment, &environment)
        .expect("the proxy is a URL")
        .is_some()
}

/// Makes a proxy of what a user gives for one, and its list of secrets.
pub fn proxy(host: &Host, option: &ProxyOption) -> Result<Vec<String>> {
    let Some(route) = ProxyRoute::choose(host, option, &ProxyEnvironment::default())? else {
        return Ok(Vec::new());
    };
    route.to_proxy()?;
    Ok(route.secrets())
}

/// Lays the arguments of a call out: path, query and body.
pub fn lay_out(
    operation: &Operation,
    parameters: &[String],
    input: Option<&Bytes>,
    options: Arc<Options>,
) -> Result<(String, Option<String>, Bytes)> {
    let content = Content::new(
        operation,
        parameters,
        input,
        Application::new(options).posted_credentials(),
    )?;
    Ok((content.path.into_owned(), content.query, content.body))
}
