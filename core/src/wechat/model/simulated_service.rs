//! WeChat and the service in true time, whatever the clocks say.

use std::{
    sync::Mutex,
    time::{Duration, UNIX_EPOCH},
};

use super::super::{
    cache_key::Key,
    issued_token,
    support::{SetClock, body},
};
use crate::{
    call::Answer,
    error::{Error, Phase, Result},
    token_cache::{IssuedToken, TokenSource},
};

/// How requests fail.
#[derive(Debug, Clone, Copy)]
pub(super) enum Fault {
    Timeout,
    Business,
    NoExpiry,
}

/// A token as WeChat knows it. Times are in seconds of true time.
#[derive(Debug, Clone)]
pub(super) struct Issued {
    pub(super) ends: f64,
    pub(super) replaced: Option<f64>,
}

/// A token by its number, and what was true when it was fetched.
pub(super) struct Fetched {
    pub(super) number: usize,
    pub(super) at: f64,
    pub(super) slept: f64,
    pub(super) set: f64,
}

/// What is true, whatever the clocks say.
pub(super) struct Truth {
    pub(super) now: f64,
    /// The server's clock when true time was zero.
    pub(super) server: f64,
    pub(super) issued: Vec<Issued>,
    pub(super) fault: Option<Fault>,
    /// How much the machine has slept, and by how much its wall clock was set forward, less back.
    pub(super) slept: f64,
    pub(super) set: f64,
    /// What was true when each request was answered.
    pub(super) fetched: Vec<Fetched>,
    pub(super) as_number: bool,
}

impl Truth {
    pub(super) fn renew(&mut self, lives: f64) {
        let now = self.now;
        if let Some(last) = self.issued.last_mut() {
            last.replaced = Some(now);
        }
        self.issued.push(Issued {
            ends: now + lives,
            replaced: None,
        });
    }

    fn server_now(&self) -> f64 {
        self.server + self.now
    }
}

pub(super) struct Wechat {
    pub(super) truth: Mutex<Truth>,
    pub(super) clock: SetClock,
    /// How long a request is on its way, and its answer.
    pub(super) transit: Duration,
}

impl Wechat {
    pub(super) fn with<T>(&self, work: impl FnOnce(&mut Truth) -> T) -> T {
        work(&mut self.truth.lock().expect("no panic while locked"))
    }

    pub(super) fn pass(&self, time: Duration) {
        self.clock.pass(time);
        self.with(|truth| truth.now += time.as_secs_f64());
    }
}

impl TokenSource for Wechat {
    type Key = Key;

    fn read(answer: &Answer) -> Option<IssuedToken> {
        issued_token(answer)
    }

    async fn fetch(&self) -> Result<Answer> {
        self.pass(self.transit);
        let answer = self.with(|truth| {
            let number = truth.issued.len() - 1;
            // The service writes whole seconds, and never later ones than are true.
            let ends = (truth.server + truth.issued[number].ends).floor();
            let ends = if truth.as_number {
                format!("{ends}")
            } else {
                format!("\"{ends}\"")
            };
            let token = format!("T{number}");
            let body = match truth.fault {
                Some(Fault::Timeout) => return Err(Error::timeout(Phase::Response, 1)),
                Some(Fault::Business) => r#"{"statusCode":500,"message":"no"}"#.to_owned(),
                Some(Fault::NoExpiry) => body(&token, "\"soon\""),
                None => {
                    truth.fetched.push(Fetched {
                        number,
                        at: truth.now,
                        slept: truth.slept,
                        set: truth.set,
                    });
                    body(&token, &ends)
                }
            };
            let date = Duration::from_secs_f64(truth.server_now().floor());
            Ok(Answer::made(body, 200).dated(UNIX_EPOCH + date))
        });
        self.pass(self.transit);
        answer
    }
}
