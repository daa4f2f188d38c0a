//! A cache entry: how long it may be served, and when the next token is requested.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use super::{
    clock::{Moment, since_1970},
    token_source::{Expiry, IssuedToken, TokenSource},
};
use crate::{call::Answer, options::CachePolicy, secret::Secret};

/// `Date` is in whole seconds (RFC 9110, 5.6.7): the server's clock may be this much further.
const DATE_RESOLUTION: Duration = Duration::from_secs(1);

/// The least time between two requests ahead of time; a tenth of the token's life where that is less.
const LEAST_AHEAD: Duration = Duration::from_secs(1);
const LEAST_SHARE_AHEAD: u32 = 10;

/// No refresh is due: one is under way.
const UNDER_WAY: u64 = u64::MAX;

/// A cached answer with a token.
#[derive(Debug)]
pub struct Entry {
    answer: Arc<Answer>,
    access_token: Secret,
    /// The age from which the next token is requested, where the token itself says so.
    refresh_after: Option<Duration>,
    /// When the request left that brought it. The answer may be younger, never older.
    asked: Moment,
    /// How long after `asked` the margin before the token's end begins.
    lasts: Duration,
    /// The greatest age in milliseconds that it was seen at: no clock that is set back later makes it
    /// any younger.
    seen: AtomicU64,
    /// Set once the entry is invalidated.
    dropped: AtomicBool,
    /// The age in milliseconds before which no refresh is to start, or [`UNDER_WAY`].
    refresh_from: AtomicU64,
}

impl Entry {
    /// The entry for an answer to a request that left at `asked`; `None` if it is not to be kept: no
    /// token, or so near to its end that it cannot be served.
    pub(super) fn new<S: TokenSource>(
        answer: Arc<Answer>,
        asked: Moment,
        received: Moment,
    ) -> Option<Self> {
        let token = S::read(&answer)?;
        let life = match token.expiry {
            Expiry::After(life) => life,
            // The latest that the server's clock can have shown when the request left: a token must not
            // seem to live longer than it does.
            Expiry::At(end) => {
                end.checked_sub(answer.date().map_or(asked.wall.max(received.wall), |date| {
                    since_1970(date) + DATE_RESOLUTION
                }))?
            }
        };
        let lasts = life.checked_sub(token.margin)?;
        Self::kept(answer, token, asked, lasts)
    }

    /// An entry that another machine made `age` ago.
    pub(super) fn adopted<S: TokenSource>(
        answer: Arc<Answer>,
        now: Moment,
        age: Duration,
        lasts: Duration,
    ) -> Option<Self> {
        let token = S::read(&answer)?;
        Self::kept(answer, token, now.before(age), lasts)
    }

    fn kept(
        answer: Arc<Answer>,
        token: IssuedToken,
        asked: Moment,
        lasts: Duration,
    ) -> Option<Self> {
        (!lasts.is_zero()).then(|| Self {
            answer,
            access_token: token.access_token,
            refresh_after: token.refresh_after,
            asked,
            lasts,
            seen: AtomicU64::new(0),
            dropped: AtomicBool::new(false),
            refresh_from: AtomicU64::new(0),
        })
    }

    /// The answer as received.
    pub fn answer(&self) -> &Arc<Answer> {
        &self.answer
    }

    /// The token.
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    pub(super) fn asked(&self) -> Moment {
        self.asked
    }

    pub(super) fn lasts(&self) -> Duration {
        self.lasts
    }

    /// How long after it was asked for a client with these settings may be given it.
    pub(super) fn life(&self, settings: &CachePolicy) -> Duration {
        self.lasts.min(settings.max_age)
    }

    /// Its age, if it may be served now: the one condition under which a token is served.
    pub(super) fn served_at(&self, now: Moment, settings: &CachePolicy) -> Option<Duration> {
        let age = self.age(now)?;
        (age < self.life(settings) && !self.dropped.load(Ordering::Acquire)).then_some(age)
    }

    /// Its age, which never shrinks. `None` from the moment at which the clocks contradict each other.
    fn age(&self, now: Moment) -> Option<Duration> {
        let Some(age) = now.since(self.asked) else {
            self.discard();
            return None;
        };
        let (seen, age_seen) = (self.seen.load(Ordering::Relaxed), milliseconds(age));
        if age_seen > seen {
            self.seen.fetch_max(age_seen, Ordering::Relaxed);
        }
        Some(age.max(Duration::from_millis(seen)))
    }

    /// Whether at this age the next answer should be asked for in the background.
    pub(super) fn is_due(&self, age: Duration, settings: &CachePolicy) -> bool {
        let due = self.refresh_after.or_else(|| {
            let ahead = settings.refresh_ahead;
            (!ahead.is_zero()).then(|| self.life(settings).saturating_sub(ahead))
        });
        due.is_some_and(|due| age >= due)
            && milliseconds(age) >= self.refresh_from.load(Ordering::Relaxed)
    }

    /// As [`Self::is_due`], true for one of all that ask: the refresh is theirs to start.
    pub(super) fn claim_refresh(&self, age: Duration, settings: &CachePolicy) -> bool {
        let from = self.refresh_from.load(Ordering::Relaxed);
        self.is_due(age, settings)
            && self
                .refresh_from
                .compare_exchange(from, UNDER_WAY, Ordering::Relaxed, Ordering::Relaxed)
                .is_ok()
    }

    /// Sees to it that the next request ahead of time does not come at once. Where the service has
    /// answered the token again that was kept `before`, half of what is left has to pass: it may go on
    /// doing so, for instance shortly before the token's end.
    pub(super) fn set_pace(&self, before: Option<&Self>, now: Moment, settings: &CachePolicy) {
        let Some(age) = now.since(self.asked) else {
            return;
        };
        let life = self.life(settings);
        let again = before.is_some_and(|before| before.access_token == self.access_token);
        let distance = if again {
            (life.saturating_sub(age) / 2).max(LEAST_AHEAD)
        } else {
            LEAST_AHEAD.min(life / LEAST_SHARE_AHEAD)
        };
        self.refresh_from(age + distance);
    }

    /// No refresh before this age.
    pub(crate) fn refresh_from(&self, age: Duration) {
        self.refresh_from
            .store(milliseconds(age), Ordering::Relaxed);
    }

    /// Invalidates the entry.
    pub(super) fn discard(&self) {
        self.dropped.store(true, Ordering::Release);
    }
}

fn milliseconds(age: Duration) -> u64 {
    u64::try_from(age.as_millis()).unwrap_or(UNDER_WAY - 1)
}
