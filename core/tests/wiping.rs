//! What our code held of a secret is gone from memory when it is done with it: the whole memory of
//! the process is searched, as in a core dump.
//!
//! The buffers of HTTP and TLS are not ours, so the calls are plain HTTP/1.1, where a body goes to
//! the system from where it is. A process of its own: secrets of other tests would be found, too.

#![cfg(target_os = "linux")]

mod support;

use std::{
    fs::{self, File},
    hint::black_box,
    io::{Read, Write},
    net::TcpStream,
    os::unix::fs::FileExt,
    sync::Arc,
    thread,
};

use aws_lc_rs::hmac;
use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use genauth_core::{
    call::{Call, Deadline, Endpoint, Source, own_headers},
    jwt::{Algorithm, Policy, Purpose, Token, VerifiedTokens, verify_with_secret},
    management_token,
    operation::{Operation, table},
    options::{self, ManagementOptions, Options, Value},
    secret::{self, Secret, Wiped},
    transport::ProxyEnvironment,
};
use support::{client::client, ports};

const LENGTH: u8 = 40;
const PAGE: u64 = 4096;
/// Bytes of the kernel's table for each page; the first bit of the last one says that it is in use.
const ENTRY: usize = 8;

/// A letter of the secret, which stands nowhere as a whole but where a test puts it.
fn letter(index: u8) -> u8 {
    b'a' + black_box(index).wrapping_mul(7) % 26
}

fn canary() -> Wiped<String> {
    let mut text = Wiped::new(String::with_capacity(LENGTH.into()));
    (0..LENGTH).for_each(|index| text.push(letter(index).into()));
    text
}

/// A text with the secret in place of each `%`, in memory once.
fn with_canary(text: &str) -> Wiped<String> {
    // What grows leaves a copy behind.
    let length = text.len() + text.matches('%').count() * usize::from(LENGTH);
    let mut whole = Wiped::new(String::with_capacity(length));
    for character in text.chars() {
        match character {
            '%' => whole.push_str(&canary()),
            other => whole.push(other),
        }
    }
    whole
}

/// How often the secret is in the memory of the process. One that crosses a page counts in both.
fn found() -> usize {
    let memory = File::open("/proc/self/mem").expect("Linux shows a process its memory");
    let pages = File::open("/proc/self/pagemap").expect("and what of it is in use");
    let maps = fs::read_to_string("/proc/self/maps").expect("and where it is");
    let writable = maps.lines().filter(|line| line.contains(" rw"));
    let ranges = writable.filter_map(|line| {
        let (start, end) = line.split(' ').next()?.split_once('-')?;
        let address = |text| u64::from_str_radix(text, 16).ok();
        Some(address(start)? / PAGE..address(end)? / PAGE)
    });
    let (mut page, mut count) = ([0; PAGE as usize], 0);
    for range in ranges {
        let mut entries = vec![0; (range.end - range.start) as usize * ENTRY];
        // Some ranges are the kernel's own.
        if pages
            .read_exact_at(&mut entries, range.start * ENTRY as u64)
            .is_err()
        {
            continue;
        }
        for (number, entry) in range.zip(entries.chunks(ENTRY)) {
            // Allocators reserve far more than they use.
            let in_use = entry[ENTRY - 1] & 0x80 != 0;
            if in_use && memory.read_exact_at(&mut page, number * PAGE).is_ok() {
                count += usize::from(holds(&page));
                // What was read is not searched again.
                page.fill(0);
            }
        }
    }
    count
}

/// Whether a page holds the secret, or as much of it as no chance would bring about.
fn holds(page: &[u8]) -> bool {
    let enough = usize::from(LENGTH) / 2;
    let (first, second) = (letter(0), letter(LENGTH - 1));
    // The search for one byte is fast, even in a test.
    if !page.contains(&first) && !page.contains(&second) {
        return false;
    }
    let whole = canary();
    let (start, end) = (&whole.as_bytes()[..enough], &whole.as_bytes()[enough..]);
    page.windows(enough)
        .any(|window| window == start || window == end)
}

/// An answer that every client of this test takes, with a token for any access key.
const ANSWER: &str = r#"{"statusCode":200,"data":{"access_token":"token","expires_in":3600}}"#;

/// A server that forgets what it was sent; its origin.
fn start_server() -> String {
    let listener = ports::blocking_listener();
    let address = listener.local_addr().expect("a bound socket");
    thread::spawn(move || listener.incoming().flatten().for_each(answer));
    format!("http://{address}")
}

/// Answers one request, which comes as a whole or in two pieces.
fn answer(mut socket: TcpStream) {
    let mut buffer = [0; 4096];
    let mut length = 0;
    let is_whole = |received: &[u8]| received.ends_with(b"}") || received.ends_with(b"~");
    while !is_whole(&buffer[..length]) {
        let received = socket.read(&mut buffer[length..]).expect("a request");
        assert!(received > 0, "the request is whole");
        length += received;
    }
    black_box(&mut buffer).fill(0);
    black_box(&buffer);
    let size = ANSWER.len();
    let head = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {size}\r\n\r\n");
    socket
        .write_all((head + ANSWER).as_bytes())
        .expect("the client listens");
}

async fn call(client: &Arc<Endpoint>, operation: &'static Operation, input: &str) {
    client
        .call(Call {
            operation,
            source: Source::Arguments {
                parameters: Vec::new(),
                input: Some(secret::wiped(with_canary(input))),
            },
            deadline: Deadline::after(client.options().timeout),
            max_retries: 0,
            throw_on_failure: false,
            headers: http::HeaderMap::new(),
            progress: genauth_core::call::Progress::new(),
        })
        .await
        .expect("the server answers");
}

/// A client whose access key has the secret.
fn management_client(origin: &str, authentication: &str) -> Arc<Endpoint> {
    let mut given = [
        ("accessKeyId", "key"),
        ("accessKeySecret", "%"),
        ("host", origin),
        ("authentication", authentication),
    ]
    .map(|(name, value)| {
        (
            name.to_owned(),
            Value::String(with_canary(value).to_string()),
        )
    })
    .to_vec();
    let options = Arc::new(ManagementOptions::parse(&given).expect("valid options"));
    options::wipe(&mut given);
    let environment = ProxyEnvironment::default();
    match authentication {
        "token" => management_token::client(options, &environment),
        _ => Endpoint::signing(options, &environment).map(Arc::new),
    }
    .expect("a client connects nothing")
}

/// Verifies and remembers a token that is keyed with the secret.
fn verify_token(memory: &VerifiedTokens) {
    let secret = canary();
    let claims = r#"{"iss":"issuer","aud":"app","sub":"user","iat":1,"exp":9}"#;
    let [header, claims] =
        [r#"{"alg":"HS256"}"#, claims].map(|text| BASE64_URL_SAFE_NO_PAD.encode(text));
    let signed = format!("{header}.{claims}");
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    let signature = BASE64_URL_SAFE_NO_PAD.encode(hmac::sign(&key, signed.as_bytes()));
    let policy = Policy {
        purpose: Purpose::IdToken,
        issuers: vec!["issuer".to_owned()],
        application: "app".to_owned(),
        audiences: Vec::new(),
        algorithm: Some(Algorithm::Hs256),
        secret: Some(Secret::new(secret.to_string())),
        received: false,
        scopes: Vec::new(),
        nonce: None,
        max_age: None,
        clock_tolerance: 0.0,
        access_token: None,
    };
    let text = format!("{signed}.{signature}");
    let token = Token::parse(&text).expect("three parts");
    let verified = verify_with_secret(&token, &policy, 2.0).expect("the secret signed it");
    memory.remember(&text, &verified, Purpose::IdToken, 2.0);
}

/// One test: two at once would find each other's secrets.
#[test]
fn nothing_of_a_secret_is_left_in_memory() {
    let held = canary();
    assert_eq!(found(), 1, "it is found while it is there");
    drop(held);
    assert_eq!(found(), 0, "the test itself leaves nothing");

    let origin = start_server();
    let client = client(&origin, &[]);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("the machine has an event queue");
    for (operation, input) in [
        (
            &table::GET_WECHAT_MP_ACCESS_TOKEN,
            r#"{"appId":"wx","appSecret":"%"}"#,
        ),
        (
            &table::SIGN_IN_BY_ACCOUNT_PASSWORD,
            r#"{"account":"a","password":"%"}"#,
        ),
        (&table::VERIFY_MFA_TOKEN, r#"{"token":"%~"}"#),
    ] {
        runtime.block_on(call(&client, operation, input));
        assert_eq!(found(), 0, "{}", operation.name);
    }

    drop(secret::header(with_canary("Bearer %")));
    let own = vec![("x-own".to_owned(), with_canary("%").to_string())];
    drop(own_headers(own).expect("a header takes it"));
    assert_eq!(found(), 0, "headers");

    client
        .set_access_token(Some(&canary()))
        .expect("a header takes it");
    assert_eq!(found(), 1, "the token is there while it is needed");
    client.set_access_token(None).expect("nothing is fine");
    assert_eq!(found(), 0, "the access token");

    let text = |text: &str| Value::String(with_canary(text).to_string());
    let mut given = vec![
        ("appId".to_owned(), text("app")),
        ("appHost".to_owned(), text("http://127.0.0.1")),
        ("appSecret".to_owned(), text("%")),
        ("accessToken".to_owned(), text("%")),
        ("proxy".to_owned(), text("http://user:%@127.0.0.1")),
    ];
    let parsed = Options::parse(&given).expect("valid options");
    options::wipe(&mut given);
    drop((given, parsed));
    assert_eq!(found(), 0, "options");

    let memory = VerifiedTokens::default();
    verify_token(&memory);
    assert_eq!(memory.counts().tokens, 1);
    assert_eq!(
        found(),
        0,
        "a remembered token, and the secret that verified it"
    );
    drop(Secret::new(with_canary("header.payload.%").to_string()));
    assert_eq!(found(), 0, "a token that was looked for");

    for authentication in ["signature", "token"] {
        let client = management_client(&origin, authentication);
        assert_eq!(found(), 1, "the secret is there while it is needed");
        for _ in 0..2 {
            // The values of a body are part of the text that is signed.
            let body = r#"{"name":"a","password":"%","other":{"token":"%"},"more":"\u00e9%"}"#;
            runtime.block_on(call(&client, &table::UPDATE_PROFILE, body));
            assert_eq!(found(), 1, "{authentication}: a call leaves no copy");
        }
        drop(client);
        assert_eq!(found(), 0, "the access key, with {authentication}");
    }
}
