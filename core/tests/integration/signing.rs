//! Signed requests of a management client, from the server's side. The verifier reads the specification of the
//! signature and nothing of the client. The text of the string to sign has its own unit tests.

use std::{collections::BTreeSet, sync::Arc, time::SystemTime};

use aws_lc_rs::hmac;
use base64::prelude::{BASE64_STANDARD, Engine};
use bytes::Bytes;
use genauth_core::{
    call::{Answer, Call, Deadline, Endpoint, Progress, Source, own_headers},
    error::{Kind, Result},
    operation::{Input, Method, Operation},
    options::{ManagementOptions, Value},
    transport::ProxyEnvironment,
};

use crate::support::{
    client::{number, text},
    reply::Reply,
    server::{Request, Server},
};

static READ: Operation = operation("getUser", true);
static CREATE: Operation = operation("createUser", false);

const fn operation(name: &'static str, idempotent: bool) -> Operation {
    Operation {
        name,
        method: Method::Post,
        path: "/api/v3/example",
        idempotent,
        client_authentication: false,
        bears_tokens: false,
        parameters: &[],
        input: Input::Body {
            required: &[],
            optional: false,
        },
    }
}

fn client(host: &str, extra: &[(&str, Value)]) -> Arc<Endpoint> {
    let mut given = vec![
        ("accessKeyId".to_owned(), text("AK")),
        ("accessKeySecret".to_owned(), text("the-access-key-secret")),
        ("host".to_owned(), text(host)),
    ];
    given.extend(
        extra
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone())),
    );
    let options = ManagementOptions::parse(&given).expect("valid options");
    Arc::new(Endpoint::signing(options, &ProxyEnvironment::default()).expect("a client"))
}

async fn call(
    client: &Arc<Endpoint>,
    operation: &'static Operation,
    own: &[(&str, &str)],
) -> Result<Answer> {
    let own = own
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let call = Call {
        operation,
        source: Source::Arguments {
            parameters: Vec::new(),
            input: Some(Bytes::from_static(br#"{"b":"x y","a":[1,"2"],"c":null}"#)),
        },
        deadline: Deadline::after(client.options().timeout),
        max_retries: client.options().max_retries,
        throw_on_failure: client.options().throw_on_failure,
        headers: own_headers(own.collect())?,
        progress: Progress::new(),
    };
    client.call(call).await
}

/// Verifies the signature of a request with the body of [`call`].
#[track_caller]
fn verify(request: &Request, path: &str, prefix: &str, scheme: &str) {
    let signed: BTreeSet<String> = request
        .headers
        .iter()
        .filter(|(name, _)| name == "date" || name.starts_with(prefix))
        .map(|(name, value)| format!("{name}:{}\n", value.trim().replace('\t', " ")))
        .collect();
    let headers: String = signed.into_iter().collect();
    let text = format!("POST\n{headers}{path}?a=[1,\"2\"]&b=x y&c=null");
    let key = hmac::Key::new(
        hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
        b"the-access-key-secret",
    );
    let signature = BASE64_STANDARD.encode(hmac::sign(&key, text.as_bytes()));
    assert_eq!(
        request.header("authorization"),
        Some(format!("{scheme} AK:{signature}").as_str()),
        "{text}"
    );
}

fn refusal(api_code: u32) -> Reply {
    Reply::json(
        200,
        format!(r#"{{"statusCode":401,"apiCode":{api_code},"message":"no"}}"#),
    )
}

fn nonce(request: &Request) -> String {
    request
        .header("x-authing-signature-nonce")
        .expect("a nonce")
        .to_owned()
}

#[tokio::test]
async fn a_request_has_the_documented_headers_and_a_signature() {
    let server = Server::answering([Reply::ok()]).await;
    let host = format!("{}/base/", server.origin());
    let client = client(&host, &[("tenantId", text("T 1")), ("lang", text("en-US"))]);
    let own = [("x-authing-trace", "mine"), ("x-other", "unsigned")];
    call(&client, &READ, &own).await.expect("an answer");
    let request = &server.requests()[0];
    assert_eq!(request.target, "/base/api/v3/example", "the prefix is sent");
    verify(request, "/api/v3/example", "x-authing-", "authing");
    for (name, value) in [
        ("accept", "application/json"),
        ("content-type", "application/json"),
        ("x-authing-tenant-id", "T 1"),
        ("x-authing-lang", "en-US"),
        ("x-authing-trace", "mine"),
        ("x-authing-signature-method", "HMAC-SHA1"),
        ("x-authing-signature-version", "1.0"),
    ] {
        assert_eq!(request.header(name), Some(value));
    }
    assert_eq!(request.header("x-authing-app-id"), None, "M7");
    let nonce = nonce(request);
    assert!(
        nonce.len() == 32 && nonce.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "M9"
    );
}

#[tokio::test]
async fn prefix_and_scheme_follow_the_brand() {
    let server = Server::answering([Reply::ok()]).await;
    let client = client(&server.origin(), &[("brand", text("genauth"))]);
    call(&client, &READ, &[]).await.expect("an answer");
    verify(
        &server.requests()[0],
        "/api/v3/example",
        "x-genauth-",
        "GenAuth",
    );
}

#[tokio::test]
async fn each_attempt_is_signed_anew() {
    let server = Server::answering([Reply::status(503), Reply::status(503), Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call(&client, &READ, &[]).await.expect("an answer");
    let requests = server.requests();
    assert_eq!(
        requests.iter().map(nonce).collect::<BTreeSet<_>>().len(),
        3,
        "M23"
    );
    for request in &requests {
        verify(request, "/api/v3/example", "x-authing-", "authing");
    }
}

#[tokio::test]
async fn a_refused_date_is_signed_anew_with_the_time_of_the_service_once() {
    for code in [1303, 1305] {
        let date = "Fri, 01 Jan 2100 00:00:00 GMT";
        let refused = || refusal(code).header("date", date);
        let server = Server::answering([refused(), Reply::ok()]).await;
        let client = client(&server.origin(), &[("maxRetries", number(0))]);
        call(&client, &CREATE, &[]).await.expect("an answer");
        let requests = server.requests();
        assert_eq!(requests.len(), 2, "M24");
        let sent = requests[1].header("date").expect("a date");
        assert!(sent.starts_with("Fri, 01 Jan 2100 00:"), "{sent}");
        verify(&requests[1], "/api/v3/example", "x-authing-", "authing");

        let server = Server::answering([refused(), refused(), Reply::ok()]).await;
        let client = self::client(&server.origin(), &[]);
        let answer = call(&client, &CREATE, &[])
            .await
            .expect("resolves as it came");
        assert!(answer.text().to_string().contains(&code.to_string()));
        assert_eq!(server.requests().len(), 2, "{code}");
    }
}

#[tokio::test]
async fn the_clock_of_the_service_is_learned_from_any_answer() {
    let dated = Reply::ok().header("date", "Fri, 01 Jan 2100 00:00:00 GMT");
    let server = Server::answering([dated, Reply::ok()]).await;
    let client = client(&server.origin(), &[]);
    call(&client, &READ, &[]).await.expect("an answer");
    call(&client, &READ, &[]).await.expect("an answer");
    let dates = server.requests();
    let date = |at: usize| {
        let text = dates[at].header("date").expect("a date");
        httpdate::parse_http_date(text).expect("an HTTP date")
    };
    let now = SystemTime::now();
    assert!(date(0) <= now, "without an answer, the own clock counts");
    assert!(date(1) > now, "{:?}", date(1));
}

#[tokio::test]
async fn a_used_nonce_is_replaced_for_reads_only() {
    for (operation, requests) in [(&READ, 2), (&CREATE, 1)] {
        let server = Server::answering([refusal(1306), Reply::ok()]).await;
        let client = client(&server.origin(), &[]);
        call(&client, operation, &[]).await.expect("an answer");
        assert_eq!(server.requests().len(), requests, "{}", operation.name);
    }
}

#[tokio::test]
async fn other_refusals_resolve_as_they_came() {
    for code in [1300, 1301, 1302, 1304] {
        let server = Server::answering([refusal(code), Reply::ok()]).await;
        let client = client(&server.origin(), &[]);
        call(&client, &READ, &[]).await.expect("an answer");
        assert_eq!(server.requests().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn headers_of_the_signature_cannot_be_set() {
    let client = client("http://127.0.0.1:9", &[]);
    for name in ["Authorization", "date", "x-authing-signature-nonce"] {
        let error = call(&client, &READ, &[(name, "x")])
            .await
            .expect_err("refused");
        assert_eq!(
            (error.kind(), error.code()),
            (Kind::Configuration, "ERR_INVALID_ARGUMENT"),
            "M18"
        );
    }
}

#[tokio::test]
async fn errors_show_neither_secret_nor_signature() {
    let server = Server::build()
        .scripted(|request: &Request, _| {
            let sent = request.header("authorization").unwrap_or_default();
            let body = serde_json::json!({ "statusCode": 500, "message": format!("the-access-key-secret {sent}") });
            Reply::json(500, body.to_string())
        })
        .await;
    let client = client(&server.origin(), &[("maxRetries", number(0))]);
    let error = call(&client, &READ, &[]).await.expect_err("refused");
    let signature = server.requests()[0]
        .header("authorization")
        .expect("signed")
        .to_owned();
    let signature = signature.split_once("AK:").expect("a signature").1;
    for secret in ["the-access-key-secret", signature] {
        assert!(!error.to_string().contains(secret), "M22: {error}");
    }
}
