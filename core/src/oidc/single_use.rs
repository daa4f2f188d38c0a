//! Each login is ended once in a process. A callback may be delivered twice, by a double click or a
//! preloading browser, and a server that sees a code twice revokes the tokens of the first exchange (RFC
//! 6749, 4.1.2). Between processes, the one-time code of the server decides.

use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
};

use aws_lc_rs::digest::{SHA256, digest};
use futures_util::{
    FutureExt,
    future::{BoxFuture, Shared, WeakShared},
};

use super::transaction::{LIFETIME, now};
use crate::{
    call::Answer,
    error::{Error, Kind, Result},
};

/// Logins that are remembered at once, in about 10 MB. That is one hour of 27 logins a second; beyond
/// that, the oldest are forgotten, and the server's one-time code decides.
const MOST: usize = 100_000;

/// The logins that were ended in this process, all worker threads included.
pub static LOGINS: LazyLock<SingleUse<Result<Answer>>> = LazyLock::new(|| SingleUse::new(MOST));

type Digest = [u8; 16];

/// An exchange, and its result for all callbacks that wait for it.
pub type Exchanging<T> = Shared<BoxFuture<'static, T>>;

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
    most: usize,
    ended: Arc<Mutex<Ended<T>>>,
}

struct Ended<T> {
    entries: HashMap<Digest, Entry<T>>,
    /// When each one was ended, in milliseconds since 1970, oldest first.
    order: VecDeque<(u64, Digest)>,
}

struct Entry<T> {
    code: Digest,
    client: usize,
    /// The exchange, while it is under way.
    exchange: Option<WeakShared<BoxFuture<'static, T>>>,
}

/// Removes the exchange from its entry when it is over, whatever its end: what is remembered for an hour
/// is small.
struct Finish<T> {
    ended: Arc<Mutex<Ended<T>>>,
    login: Digest,
}

impl<T> Drop for Finish<T> {
    fn drop(&mut self) {
        if let Some(entry) = locked(&self.ended).entries.get_mut(&self.login) {
            entry.exchange = None;
        }
    }
}

fn locked<T>(ended: &Mutex<Ended<T>>) -> MutexGuard<'_, Ended<T>> {
    ended.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T: Clone + Send + Sync + 'static> SingleUse<T> {
    fn new(most: usize) -> Self {
        Self {
            most,
            ended: Arc::new(Mutex::new(Ended {
                entries: HashMap::new(),
                order: VecDeque::new(),
            })),
        }
    }

    /// The exchange of a callback: a new one, or the one that the same callback has under way.
    ///
    /// # Errors
    /// `ERR_LOGIN_USED` where the login was ended before, or has another code under exchange.
    pub fn exchange(
        &self,
        attempt: Attempt,
        begin: impl FnOnce() -> BoxFuture<'static, T>,
    ) -> Result<Exchanging<T>> {
        self.exchange_at(now(), attempt, begin)
    }

    fn exchange_at(
        &self,
        now: u64,
        attempt: Attempt,
        begin: impl FnOnce() -> BoxFuture<'static, T>,
    ) -> Result<Exchanging<T>> {
        let Attempt {
            login,
            code,
            client,
        } = attempt;
        let mut ended = locked(&self.ended);
        ended.forget(now, self.most);
        if let Some(entry) = ended.entries.get(&login) {
            let same = entry.code == code && entry.client == client;
            let known = entry.exchange.clone().filter(|_| same);
            // The last handle of an exchange takes the lock when it is dropped.
            drop(ended);
            let exchange = known.and_then(|known| known.upgrade());
            return exchange
                .filter(|exchange| exchange.peek().is_none())
                .ok_or_else(already_used);
        }
        let finish = Finish {
            ended: self.ended.clone(),
            login,
        };
        let work = begin();
        let guarded = async move {
            let _finish = finish;
            work.await
        };
        let exchange = guarded.boxed().shared();
        let entry = Entry {
            code,
            client,
            exchange: exchange.downgrade(),
        };
        ended.entries.insert(login, entry);
        ended.order.push_back((now, login));
        Ok(exchange)
    }
}

impl<T> Ended<T> {
    /// Makes room for one login.
    fn forget(&mut self, now: u64, most: usize) {
        while let Some((at, login)) = self.order.front().copied() {
            // The cookie is as old as this at least, and no longer accepted.
            let expired = u128::from(now.saturating_sub(at)) > LIFETIME.as_millis();
            if !expired && self.order.len() < most {
                break;
            }
            self.order.pop_front();
            self.entries.remove(&login);
        }
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
mod tests {
    use std::future::ready;

    use futures_util::FutureExt;

    use super::{Attempt, SingleUse};

    const BEGAN: u64 = 1_700_000_000_000;
    static CLIENT: u8 = 0;

    fn attempt(login: &str, code: &str) -> Attempt {
        Attempt::new(login, code, &raw const CLIENT)
    }

    /// Whether an exchange begins, is joined, or is refused.
    fn outcome(logins: &SingleUse<u8>, now: u64, attempt: Attempt) -> &'static str {
        let mut begun = false;
        let exchange = logins.exchange_at(now, attempt, || {
            begun = true;
            ready(1).boxed()
        });
        match exchange {
            Ok(_) if begun => "begins",
            Ok(_) => "is joined",
            Err(error) => {
                assert_eq!(error.code(), "ERR_LOGIN_USED");
                "is refused"
            }
        }
    }

    #[test]
    fn the_same_callback_joins_the_exchange_that_is_under_way() {
        let logins = SingleUse::new(8);
        let callback = attempt("login", "code");
        let first = logins.exchange_at(BEGAN, callback, || ready(1).boxed());
        assert_eq!(outcome(&logins, BEGAN, callback), "is joined");
        let second = logins.exchange_at(BEGAN, callback, || ready(2).boxed());
        let (first, second) = (first.expect("begins"), second.expect("is joined"));
        assert_eq!(second.now_or_never(), Some(1));
        assert_eq!(outcome(&logins, BEGAN, callback), "is refused");
        assert_eq!(first.now_or_never(), Some(1));
    }

    #[test]
    fn another_code_or_client_is_refused() {
        let logins = SingleUse::new(8);
        let callback = attempt("login", "code");
        let exchange = logins.exchange_at(BEGAN, callback, || ready(1).boxed());
        assert_eq!(
            outcome(&logins, BEGAN, attempt("login", "other")),
            "is refused"
        );
        let other = Attempt {
            client: 1,
            ..callback
        };
        assert_eq!(outcome(&logins, BEGAN, other), "is refused");
        assert_eq!(outcome(&logins, BEGAN, attempt("other", "code")), "begins");
        drop(exchange);
    }

    #[test]
    fn an_exchange_that_was_given_up_is_not_begun_again() {
        let logins = SingleUse::new(8);
        assert_eq!(outcome(&logins, BEGAN, attempt("login", "code")), "begins");
        assert_eq!(
            outcome(&logins, BEGAN, attempt("login", "code")),
            "is refused"
        );
    }

    #[test]
    fn a_login_is_remembered_for_as_long_as_its_cookie_is_accepted() {
        let logins = SingleUse::new(8);
        let callback = attempt("login", "code");
        assert_eq!(outcome(&logins, BEGAN, callback), "begins");
        assert_eq!(outcome(&logins, BEGAN + 3_600_000, callback), "is refused");
        assert_eq!(outcome(&logins, BEGAN + 3_600_001, callback), "begins");
    }

    #[test]
    fn nothing_of_an_exchange_is_remembered_once_it_is_over() {
        let logins = SingleUse::new(8);
        let keeps = || {
            let ended = super::locked(&logins.ended);
            ended.entries.values().any(|entry| entry.exchange.is_some())
        };
        let exchange = logins.exchange_at(BEGAN, attempt("1", "code"), || ready(1).boxed());
        assert!(keeps());
        assert_eq!(exchange.expect("begins").now_or_never(), Some(1));
        assert!(!keeps());
        drop(logins.exchange_at(BEGAN, attempt("2", "code"), || ready(1).boxed()));
        assert!(!keeps());
    }

    #[test]
    fn no_more_logins_are_remembered_than_fit() {
        let logins = SingleUse::new(3);
        for login in ["1", "2", "3", "4"] {
            assert_eq!(outcome(&logins, BEGAN, attempt(login, "code")), "begins");
        }
        let kept = |logins: &SingleUse<u8>| {
            let ended = super::locked(&logins.ended);
            (ended.entries.len(), ended.order.len())
        };
        assert_eq!(kept(&logins), (3, 3));
        assert_eq!(outcome(&logins, BEGAN, attempt("4", "code")), "is refused");
    }
}
