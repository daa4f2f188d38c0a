//! What comes through an open socket, and how it ends.

use std::sync::atomic::Ordering::Relaxed;

use futures_util::{SinkExt, StreamExt};
use genauth_core::{error::Kind, events::Report};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_tungstenite::tungstenite::{Message, protocol::frame::coding::CloseCode};

use crate::support::{client::number, socket::SocketServer};

use super::user::{close_code, send, subscribed};

#[tokio::test]
async fn events_are_texts_of_any_frames() {
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[]);
    let mut socket = server.open().await;
    send(&mut socket, "one").await;
    send(&mut socket, "").await;
    send(&mut socket, Message::binary("王".as_bytes().to_vec())).await;
    send(&mut socket, Message::binary(vec![b'a', 0xff])).await;
    send(&mut socket, Message::Ping("are you there".into())).await;
    let tcp = socket.get_mut();
    // A text in three frames, with a ping between them (RFC 6455, 5.4).
    tcp.write_all(b"\x01\x01a\x89\x00\x00\x01b\x80\x01c")
        .await
        .expect("an open socket");
    for expected in ["one", "", "王", "a\u{fffd}", "abc"] {
        assert_eq!(user.message().await, expected);
    }
    assert!(matches!(socket.next().await, Some(Ok(Message::Pong(_)))));
}

#[tokio::test]
async fn long_events_arrive_whole_and_in_order() {
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[]);
    let mut socket = server.open().await;
    let [long, ascii] = ["王", "a"].map(|character| character.repeat(600_000));
    let mut broken = long.clone().into_bytes();
    broken.push(0xff);
    send(&mut socket, long.as_str()).await;
    send(&mut socket, "short").await;
    send(&mut socket, Message::binary(long.clone().into_bytes())).await;
    send(&mut socket, Message::binary(broken)).await;
    send(&mut socket, ascii.as_str()).await;
    for expected in [&long, "short", &long, &format!("{long}\u{fffd}"), &ascii] {
        assert!(user.message().await == *expected);
    }
}

#[tokio::test]
async fn a_subscription_reconnects_and_says_so() {
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[("retryTimes", number(1))]);
    for round in 0..4 {
        let mut socket = server.open().await;
        assert!(matches!(user.next().await, Report::Open { again } if again == (round > 0)));
        send(&mut socket, "text").await;
        assert_eq!(user.message().await, "text");
        if round % 2 == 0 {
            drop(socket);
        } else {
            socket.close(None).await.expect("an open socket");
        }
        assert_eq!(user.waiting().await.code(), "ECONNRESET");
    }
}

#[tokio::test]
async fn a_server_that_breaks_the_protocol_is_told_the_reason() {
    for (bytes, code, error_code) in [
        // A masked frame.
        (
            &b"\x81\x81\x00\x00\x00\x00a"[..],
            CloseCode::Protocol,
            "ERR_RESPONSE_PROTOCOL",
        ),
        // A frame of an extension that was not negotiated.
        (b"\xc1\x01a", CloseCode::Protocol, "ERR_RESPONSE_PROTOCOL"),
        (b"\x81\x01\xff", CloseCode::Invalid, "ERR_RESPONSE_PROTOCOL"),
        // 101 bytes are announced, and none is sent.
        (b"\x81\x65", CloseCode::Size, "ERR_RESPONSE_TOO_LARGE"),
        // Two frames of 60 bytes, the first of which does not end the message.
        (
            &[&b"\x01\x3c"[..], &[b'x'; 60], b"\x80\x3c", &[b'x'; 60]].concat(),
            CloseCode::Size,
            "ERR_RESPONSE_TOO_LARGE",
        ),
    ] {
        let server = SocketServer::start().await;
        let mut user = subscribed(&server, &[("maxResponseBytes", number(100))]);
        let mut socket = server.open().await;
        socket
            .get_mut()
            .write_all(bytes)
            .await
            .expect("an open socket");
        assert_eq!(close_code(&mut socket).await, Some(code));
        drop(socket);
        assert_eq!(user.waiting().await.code(), error_code);
        let mut again = server.open().await;
        send(&mut again, "x".repeat(100)).await;
        assert_eq!(user.message().await.len(), 100);
    }
}

#[tokio::test]
async fn a_silent_connection_is_replaced_and_one_that_answers_is_not() {
    let pings = [("pingInterval", number(20)), ("pingTimeout", number(20))];
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &pings);
    // Held open, and never read: it answers no ping.
    let silent = server.open().await;
    let error = user.waiting().await;
    assert_eq!(
        (error.kind(), error.code()),
        (Kind::Connection, "ETIMEDOUT"),
        "M51"
    );
    let _again = server.open().await;
    drop(silent);

    let server = SocketServer::start().await;
    let patient = [("pingInterval", number(5)), ("pingTimeout", number(20_000))];
    let mut user = subscribed(&server, &patient);
    let mut socket = server.open().await;
    for _ in 0..5 {
        assert!(matches!(socket.next().await, Some(Ok(Message::Ping(_)))));
    }
    send(&mut socket, "text").await;
    assert!(matches!(user.next().await, Report::Open { again: false }));
    assert!(matches!(user.next().await, Report::Message(_)));
}

#[tokio::test]
async fn a_long_message_is_not_silence() {
    let server = SocketServer::start().await;
    let pings = [("pingInterval", number(5)), ("pingTimeout", number(20_000))];
    let mut user = subscribed(&server, &pings);
    let mut socket = server.open().await;
    // Each byte of the message comes after a ping, which is not answered.
    socket
        .get_mut()
        .write_all(b"\x81\x04")
        .await
        .expect("an open socket");
    for _ in 0..4 {
        let mut ping = [0; 6];
        socket
            .get_mut()
            .read_exact(&mut ping)
            .await
            .expect("a ping");
        assert_eq!(ping[0], 0x89);
        socket
            .get_mut()
            .write_all(b"x")
            .await
            .expect("an open socket");
    }
    assert!(matches!(user.next().await, Report::Open { again: false }));
    assert!(matches!(user.next().await, Report::Message(text) if text.to_string() == "xxxx"));
}

#[tokio::test]
async fn a_user_who_takes_nothing_is_not_sent_more_than_waits() {
    const SENT: usize = 20_000;
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[]);
    let mut socket = server.open().await;
    tokio::spawn(async move {
        for number in 0..SENT {
            socket
                .feed(Message::text(number.to_string()))
                .await
                .expect("an open socket");
        }
        socket.flush().await.expect("an open socket");
        socket.next().await;
    });
    let mut expected = 0;
    while expected < SENT {
        user.woken.notified().await;
        let reports = user.feed.take(usize::MAX);
        assert!(reports.len() <= 1_000, "{} wait", reports.len());
        for report in reports {
            if let Report::Message(text) = report {
                assert_eq!(text.to_string(), expected.to_string());
                expected += 1;
            }
        }
    }
    assert!(user.wakes.load(Relaxed) < SENT / 4, "one wake-up for many");
    user.end.take();
}

#[tokio::test]
async fn ending_a_subscription_closes_its_socket() {
    let server = SocketServer::start().await;
    let mut user = subscribed(&server, &[]);
    let mut socket = server.open().await;
    assert!(matches!(user.next().await, Report::Open { .. }));
    drop(user.end.take());
    assert_eq!(close_code(&mut socket).await, Some(CloseCode::Normal));
    assert!(user.feed.take(1).is_empty());

    // While it connects.
    let mut user = subscribed(&server, &[]);
    let mut handshake = server.next().await;
    drop(user.end.take());
    assert_eq!(handshake.tcp.read(&mut [0; 1]).await.unwrap_or(0), 0);
    assert!(user.feed.take(1).is_empty());
}
