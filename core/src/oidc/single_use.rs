//! Each login is ended once in a process. A callback may be delivered twice, by a double click or a
//! preloading browser, and a server that sees a code twice revokes the tokens of the first exchange (RFC
//! 6749, 4.1.2). An exchange that got no response has issued no tokens: the same callback may begin it
//! again. There, and between processes, the one-time code of the server decides.

use std::sync::{Arc, LazyLock, Mutex};

use aws_lc_rs::digest::{SHA256, digest};
use futures_util::future::BoxFuture;

use super::transaction::{LIFETIME, now};
use crate::{
    call::Answer,
    error::{Error, Kind, Result},
    sync::{BoundedMap, Driven, SharedWork, lock},
};

/// Logins that are remembered at once, in about 15 MB. That is one hour of 27 logins a second; beyond
/// that, the oldest are forgotten, and the server's one-time code decides.
const MOST: usize = 100_000;

/// The logins that were ended in this process, all worker threads included.
pub static LOGINS: LazyLock<SingleUse<Result<Answer>>> =
    LazyLock::new(|| SingleUse::new(MOST, is_answered));

/// Whether the service has responded to an exchange.
fn is_answered(outcome: &Result<Answer>) -> bool {
    !matches!(outcome, Err(error) if matches!(error.kind(), Kind::Connection | Kind::Timeout))
}

type Digest = [u8; 16];

/// A callback that is to be exchanged.
#[derive(Clone, Copy)]
pub struct Attempt {
    login: Digest,
    code: Digest,
    client: usize,
}

impl Attempt {
    /// `login` tells the login from every other one, `code` is the authorization code. `client` is the
    /// address of something that stays alive during the exchanges of one client: the options of another
    /// one may demand more of an ID token.
    pub fn new<C>(login: &str, code: &str, client: *const C) -> Self {
        Self {
            login: digest_of(login),
            code: digest_of(code),
            client: client as usize,
        }
    }
}

/// Logins by their digests, for as long as their cookies are accepted.
pub struct SingleUse<T> {
    is_answered: fn(&T) -> bool,
    ended: Arc<Mutex<Ended<T>>>,
}

struct Ended<T> {
    /// They are not read by uses, so the oldest one is evicted.
    entries: BoundedMap<Digest, Entry<T>>,
    /// Exchanges that were begun.
    begun: u64,
}

struct Entry<T> {
    /// When the login was first ended, in milliseconds since 1970.
    ended: u64,
    code: Digest,
    client: usize,
    /// The exchange of the entry, by its number.
    number: u64,
    state: State<T>,
}

/// How far the exchange of a login has come.
enum State<T> {
    Running(Driven<T>),
    /// The service has responded.
    Answered,
    /// Nobody waits for it any more, or the service has not responded.
    GivenUp,
}

/// Removes the exchange from its entry when it is over, whatever its end: what is remembered for an hour
/// is small.
struct Finish<T> {
    ended: Arc<Mutex<Ended<T>>>,
    login: Digest,
    number: u64,
    answered: bool,
}

impl<T> Finish<T> {
    /// Ends the exchange with an outcome.
    fn note(mut self, answered: bool) {
        self.answered = answered;
    }
}

impl<T> Drop for Finish<T> {
    fn drop(&mut self) {
        let mut ended = lock(&self.ended);
        let entry = ended.entries.peek_mut(&self.login);
        if let Some(entry) = entry.filter(|entry| entry.number == self.number) {
            entry.state = match self.answered {
                true => State::Answered,
                false => State::GivenUp,
            };
        }
    }
}

impl<T: Clone + Send + Sync + 'static> SingleUse<T> {
    fn new(most: usize, is_answered: fn(&T) -> bool) -> Self {
        Self {
            is_answered,
            ended: Arc::new(Mutex::new(Ended {
                entries: BoundedMap::new(most),
                begun: 0,
            })),
        }
    }

    /// The exchange of a callback: a new one, also where that of the same callback got no response, or the
    /// running one of the same callback. It ends with `None` if the exchange panics.
    ///
    /// # Errors
    /// `ERR_LOGIN_USED` where the login was ended before, or its callback came with another code.
    pub fn exchange(
        &self,
        attempt: Attempt,
        begin: impl FnOnce() -> BoxFuture<'static, T>,
    ) -> Result<SharedWork<T>> {
        self.exchange_at(now(), attempt, begin)
    }

    fn exchange_at(
        &self,
        now: u64,
        attempt: Attempt,
        begin: impl FnOnce() -> BoxFuture<'static, T>,
    ) -> Result<SharedWork<T>> {
        let Attempt {
            login,
            code,
            client,
        } = attempt;
        let mut ended = lock(&self.ended);
        ended.forget_expired(now);
        if let Some(entry) = ended.entries.peek(&login) {
            let same_client = entry.client == client;
            let running = match &entry.state {
                _ if entry.code != code => return Err(already_used()),
                State::Answered => return Err(already_used()),
                State::GivenUp => None,
                State::Running(exchange) => exchange.join(),
            };
            if let Some(exchange) = running {
                // The last handle of an exchange takes the lock when it is dropped.
                drop(ended);
                return same_client.then_some(exchange).ok_or_else(already_used);
            }
        }
        ended.begun += 1;
        let number = ended.begun;
        let finish = Finish {
            ended: self.ended.clone(),
            login,
            number,
            answered: false,
        };
        let is_answered = self.is_answered;
        let work = begin();
        let mut running = Driven::default();
        let exchange = running.begin(async move {
            let outcome = work.await;
            finish.note(is_answered(&outcome));
            outcome
        });
        let state = State::Running(running);
        if let Some(entry) = ended.entries.peek_mut(&login) {
            (entry.client, entry.number, entry.state) = (client, number, state);
            return Ok(exchange);
        }
        let entry = Entry {
            ended: now,
            code,
            client,
            number,
            state,
        };
        ended.entries.insert(login, entry);
        Ok(exchange)
    }
}

impl<T> Ended<T> {
    /// Removes logins whose cookies, which are older, are no longer accepted.
    fn forget_expired(&mut self, now: u64) {
        let expired =
            |entry: &Entry<T>| u128::from(now.saturating_sub(entry.ended)) > LIFETIME.as_millis();
        while self.entries.evict_first_if(expired).is_some() {}
    }
}

fn digest_of(text: &str) -> Digest {
    let digest = digest(&SHA256, text.as_bytes());
    let mut half = Digest::default();
    half.copy_from_slice(&digest.as_ref()[..size_of::<Digest>()]);
    half
}

fn already_used() -> Error {
    Error::new(
        Kind::OAuth,
        "ERR_LOGIN_USED",
        "This login was ended before: its callback came again, or with another code. Go on with the \
         session that the first callback began, or begin the login again.",
    )
}

#[cfg(test)]
mod tests;
