//! What makes a call: a client of the core, or reqwest alone, whose cost is the limit of a client on reqwest.

use std::{fs, sync::Arc, time::Duration};

use bytes::Bytes;
use genauth_core::{
    call::{Call, Deadline, Endpoint, Progress, Source},
    operation::table::GET_WECHAT_MP_ACCESS_TOKEN,
    options::{Options, Value},
    transport::ProxyEnvironment,
};
use http::{HeaderMap, header::CONTENT_TYPE};
use reqwest::{Method, Request, Url};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject},
};
use tokio::{
    sync::Semaphore,
    time::{Instant, timeout_at},
};

/// The path of the documented call.
const PATH: &str = "/api/v3/get-wechat-access-token";
const ARGUMENT: &[u8] =
    br#"{"appId":"wx0123456789abcdef","appSecret":"fedcba9876543210fedcba9876543210"}"#;
/// Calls that a client of the core has in flight to one origin.
const MOST_IN_FLIGHT: usize = 512;

/// A client of one origin.
#[derive(Clone)]
pub enum Client {
    Ours(Arc<Endpoint>),
    Bare(Arc<Bare>),
}

/// reqwest alone, with the queue that a program would have to put before it.
pub struct Bare {
    client: reqwest::Client,
    url: Url,
    slots: Semaphore,
}

impl Client {
    /// A client of `origin` that trusts the authority in the file `ca`; for reqwest alone, `bare` is the version of
    /// HTTP, `h1` or `h2`.
    pub fn new(origin: &str, ca: Option<&str>, bare: Option<&str>) -> Self {
        let Some(version) = bare else {
            return Self::Ours(ours(origin, ca));
        };
        Self::Bare(Arc::new(Bare {
            client: reqwest(version, ca),
            url: format!("{origin}{PATH}").parse().expect("a URL"),
            slots: Semaphore::new(MOST_IN_FLIGHT),
        }))
    }

    /// Makes one call within `limit`; the code of its error.
    pub async fn call(self, limit: Duration) -> Option<String> {
        match self {
            Self::Ours(client) => {
                let outcome = client.call(documented(limit)).await;
                outcome.err().map(|it| it.code().to_owned())
            }
            Self::Bare(bare) => {
                let deadline = Instant::now() + limit;
                match timeout_at(deadline, bare.call(deadline)).await {
                    Ok(Some(Ok(_))) => None,
                    Ok(Some(Err(_))) => Some("failed".to_owned()),
                    Ok(None) | Err(_) => Some("timeout".to_owned()),
                }
            }
        }
    }
}

impl Bare {
    /// The answer; `None` if the slot comes at the deadline, when a connection would be opened only to be closed.
    async fn call(&self, deadline: Instant) -> Option<reqwest::Result<Bytes>> {
        let _slot = self.slots.acquire().await.expect("it is never closed");
        if Instant::now() >= deadline {
            return None;
        }
        let mut request = Request::new(Method::POST, self.url.clone());
        let json = http::HeaderValue::from_static("application/json");
        request.headers_mut().insert(CONTENT_TYPE, json);
        *request.body_mut() = Some(ARGUMENT.into());
        Some(match self.client.execute(request).await {
            Ok(response) => response.bytes().await,
            Err(error) => Err(error),
        })
    }
}

/// reqwest with the settings that matter for the cost of a request.
fn reqwest(version: &str, ca: Option<&str>) -> reqwest::Client {
    let mut roots = RootCertStore::empty();
    if let Some(path) = ca {
        let certificates = CertificateDer::pem_file_iter(path).expect("the file of the authority");
        certificates.for_each(|it| roots.add(it.expect("a certificate")).expect("an authority"));
    }
    let mut tls = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the protocols of the provider")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let is_http2 = version == "h2";
    tls.alpn_protocols = vec![if is_http2 {
        b"h2".to_vec()
    } else {
        b"http/1.1".to_vec()
    }];
    let builder = reqwest::Client::builder()
        .no_proxy()
        .referer(false)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .pool_max_idle_per_host(MOST_IN_FLIGHT)
        .tls_backend_preconfigured(tls);
    let builder = match is_http2 {
        true => builder.http2_prior_knowledge(),
        false => builder.http1_only(),
    };
    builder.build().expect("valid settings")
}

fn ours(origin: &str, ca: Option<&str>) -> Arc<Endpoint> {
    let text = |value: &str| Value::String(value.to_owned());
    let mut given = vec![
        ("appId".to_owned(), text("60b4d5e9a4c1f2e3d4c5b6a7")),
        (
            "appSecret".to_owned(),
            text("0123456789abcdef0123456789abcdef"),
        ),
        ("appHost".to_owned(), text(origin)),
    ];
    if let Some(path) = ca {
        let pem = fs::read_to_string(path).expect("the file of the authority");
        given.push(("ca".to_owned(), Value::String(pem)));
    }
    let options = Options::parse(&given).expect("valid options");
    Arc::new(Endpoint::new(options, &ProxyEnvironment::default()).expect("valid options"))
}

fn documented(limit: Duration) -> Call {
    Call {
        operation: &GET_WECHAT_MP_ACCESS_TOKEN,
        source: Source::Arguments {
            parameters: Vec::new(),
            input: Some(Bytes::from_static(ARGUMENT)),
        },
        deadline: Deadline::after(limit),
        max_retries: 0,
        throw_on_failure: false,
        headers: HeaderMap::new(),
        progress: Progress::new(),
    }
}
