//! A store that is down, slow, full, or none at all.

use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::*;

#[tokio::test]
async fn a_store_that_is_not_there_costs_no_call() {
    let _clock = StoppedClock::new();
    let service = Service::new();
    let url = format!("redis://127.0.0.1:{}", free_port());
    let machine = Machine::new(&service, &url);
    assert_eq!(machine.call().await, "T1");
    assert_eq!(machine.trouble(), "UNREACHABLE");
}

/// A server that answers whatever comes with these bytes, and its port.
async fn answering(bytes: &'static [u8]) -> u16 {
    let listener = ports::listener();
    let port = listener.local_addr().expect("bound").port();
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let mut buffer = [0; 1024];
            let _ = socket.read(&mut buffer).await;
            let _ = socket.write_all(bytes).await;
        }
    });
    port
}

#[tokio::test]
async fn a_wrong_address_has_a_specific_code() {
    let _clock = StoppedClock::new();
    let http = answering(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await;
    let plain = answering(b"-ERR unknown command\r\n").await;
    let other = crate::support::server::Server::build()
        .tls_as(crate::support::certificates::Identity::self_signed())
        .answering([])
        .await;
    for (url, code, sentence) in [
        (
            "redis://nobody.invalid:6379".to_owned(),
            "UNKNOWN_HOST",
            "The host name of the store cannot be resolved.".to_owned(),
        ),
        (
            format!("redis://127.0.0.1:{http}"),
            "UNEXPECTED",
            "The store does not answer as Redis does.".to_owned(),
        ),
        (
            format!("rediss://:hunter2@127.0.0.1:{plain}"),
            "TLS",
            format!(
                "The TLS handshake with 127.0.0.1:{plain} failed: what it sent is not TLS. If the \
                 port speaks plain Redis, its URL must begin with redis:."
            ),
        ),
        (
            format!("rediss://:hunter2@127.0.0.1:{}", other.port()),
            "CERTIFICATE",
            format!(
                "The certificate of 127.0.0.1:{} is self-signed; pass it in the option ca or in \
                 NODE_EXTRA_CA_CERTS.",
                other.port()
            ),
        ),
    ] {
        let service = Service::new();
        let machine = Machine::new(&service, &url);
        assert_eq!(machine.call().await, "T1", "{url}");
        assert_eq!(machine.trouble(), code, "{url}");
        assert_eq!(machine.counted().last_store_message, Some(sentence));
    }
}

#[tokio::test]
async fn a_node_of_a_cluster_is_recognized_and_retried_at_once() {
    let _clock = StoppedClock::new();
    let port = answering(b"-MOVED 1234 127.0.0.1:7001\r\n").await;
    let service = Service::new();
    let mut machine = Machine::new(&service, &format!("redis://127.0.0.1:{port}"));
    for call in ["T1", "T2"] {
        assert_eq!(machine.call().await, call);
        assert_eq!(machine.trouble(), "CLUSTER");
        machine.forget();
    }
}

#[tokio::test]
async fn an_unresponsive_store_does_not_delay_calls() {
    let listener = ports::listener();
    let port = listener.local_addr().expect("bound").port();
    let service = Service::new();
    let machine = Machine::new(&service, &format!("redis://127.0.0.1:{port}"));
    assert_eq!(machine.call().await, "T1");
    assert_eq!(machine.trouble(), "SLOW");
    drop(listener);
}

#[tokio::test]
async fn a_hanging_store_fails_no_call() {
    let clock = StoppedClock::new();
    let redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let mut machine = Machine::new(&service, &redis.url());
    machine.call().await;
    until_written(&redis).await;
    redis
        .ask(cmd("CLIENT").arg("PAUSE").arg(600_000).arg("ALL"))
        .await;
    machine.forget();
    let call = tokio::spawn(token_of(&machine));
    while !call.is_finished() {
        clock.advance(Duration::from_millis(20)).await;
    }
    assert_eq!(call.await.expect("no panic"), "T2");
    assert_eq!(machine.trouble(), "SLOW");
}

#[tokio::test]
async fn a_store_that_is_full_or_read_only_costs_no_call() {
    let _clock = StoppedClock::new();
    for (setting, value, code) in [
        ("maxmemory", "1", "OOM"),
        ("min-replicas-to-write", "1", "NOREPLICAS"),
    ] {
        let redis = RedisServer::start(&[]).await;
        let service = Service::new();
        redis
            .ask(cmd("CONFIG").arg("SET").arg(setting).arg(value))
            .await;
        let machine = Machine::new(&service, &redis.url());
        assert_eq!(machine.call().await, "T1", "{setting}");
        assert_eq!(machine.trouble(), code);
    }
    let primary = RedisServer::start(&[]).await;
    let (host, port) = ("127.0.0.1", primary.port.to_string());
    let replica = RedisServer::start(&["--replicaof", host, &port]).await;
    let service = Service::new();
    let machine = Machine::new(&service, &replica.url());
    assert_eq!(machine.call().await, "T1");
    assert_eq!(machine.trouble(), "READONLY");
}

#[tokio::test]
async fn a_store_that_was_restarted_is_used_again() {
    let _clock = StoppedClock::new();
    let mut redis = RedisServer::start(&[]).await;
    let service = Service::new();
    let mut machine = Machine::new(&service, &redis.url());
    assert_eq!(machine.call().await, "T1");
    until_written(&redis).await;
    redis.kill().await;
    let redis = RedisServer::start_at(redis.port, &[]).await;
    machine.forget();
    assert_eq!(machine.call().await, "T2");
    until_written(&redis).await;
    assert_eq!(Machine::new(&service, &redis.url()).call().await, "T2");
    assert_eq!(machine.counted().store_errors, 0);
}

#[tokio::test]
async fn an_intermittent_store_fails_no_call() {
    let mut redis = RedisServer::start(&[]).await;
    let port = redis.port;
    let service = Service::new();
    let url = redis.url();
    let mut answered = 0;
    for round in 0..3 {
        for _ in 0..20 {
            answered += usize::from(!Machine::new(&service, &url).call().await.is_empty());
        }
        if round == 0 {
            redis.kill().await;
        } else if round == 1 {
            redis = RedisServer::start_at(port, &[]).await;
        }
    }
    assert_eq!(answered, 60);
}

#[tokio::test]
async fn a_server_that_is_not_a_store_is_reported_and_fails_no_call() {
    let _clock = StoppedClock::new();
    for (reply, code) in [
        ("*0\r\n", "UNEXPECTED"),
        ("+PONG\r\n", "UNEXPECTED"),
        ("*4\r\n:1\r\n:1\r\n:1\r\n:1\r\n", "UNEXPECTED"),
        ("-<script>alert(1)</script>\r\n", "UNEXPECTED"),
        ("-BUSY wait\r\n", "BUSY"),
    ] {
        let listener = ports::listener();
        let port = listener.local_addr().expect("bound").port();
        tokio::spawn(async move {
            let (mut socket, _) = listener.accept().await.expect("a connection");
            let mut question = [0; 4_096];
            while socket.read(&mut question).await.is_ok_and(|read| read > 0) {
                socket.write_all(reply.as_bytes()).await.expect("written");
            }
        });
        let service = Service::new();
        let machine = Machine::new(&service, &format!("redis://127.0.0.1:{port}"));
        assert_eq!(machine.call().await, "T1");
        assert_eq!(machine.trouble(), code, "{reply}");
    }
}

#[tokio::test]
async fn connecting_is_tried_once_for_all_who_wait_and_ends_with_the_last() {
    let listener = ports::listener();
    let port = listener.local_addr().expect("bound").port();
    let service = Service::new();
    // A password has to be accepted before anything else can be asked.
    let url = format!("redis://:secret@127.0.0.1:{port}");
    let machines: Vec<_> = (0..20).map(|_| Machine::new(&service, &url)).collect();
    let calls: Vec<_> = machines
        .iter()
        .map(|machine| tokio::spawn(token_of(machine)))
        .collect();
    let (mut socket, _) = listener.accept().await.expect("a connection");
    for call in calls {
        call.await.expect("no panic");
    }
    drop(machines);
    let mut said = Vec::new();
    // It ends, with or without an error.
    let _ = socket.read_to_end(&mut said).await;
    let ours = tokio::net::TcpStream::connect(("127.0.0.1", port));
    let ours = ours.await.expect("it listens");
    let (_, next) = listener.accept().await.expect("a connection");
    assert_eq!(next, ours.local_addr().expect("connected"));
}
