//! The stored form of a token.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    call::Answer,
    token_cache::{TokenSource, clock::Moment, entry::Entry},
};

/// A cached answer in the store, before it is sealed. Durations are in milliseconds.
#[derive(Serialize, Deserialize)]
pub(super) struct Record {
    /// The JSON text of the answer.
    answer: String,
    /// When it was requested, since 1970 by the writer's wall clock.
    asked: u64,
    /// How long after that it may be served.
    lasts: u64,
    /// Its age when it was written.
    age: u64,
    /// Its lifetime in the store.
    ttl: u64,
}

impl Record {
    /// The record of an entry of this `age`, with a lifetime of `ttl` in the store.
    pub(super) fn of(entry: &Entry, age: Duration, ttl: Duration) -> Self {
        Self {
            answer: String::from_utf8_lossy(&entry.answer().json()).into_owned(),
            asked: milliseconds(entry.asked().wall),
            lasts: milliseconds(entry.lasts()),
            age: milliseconds(age),
            ttl: milliseconds(ttl),
        }
    }

    pub(super) fn to_json(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a record has only strings and numbers")
    }

    /// The entry of a record. `left` is its remaining lifetime in the store at `now`. Its age is the greater one by
    /// the store's clock and by the wall clocks: those of two machines may differ, and a value that was written again
    /// has a new lifetime in the store.
    pub(super) fn read<S: TokenSource>(json: &[u8], left: Duration, now: Moment) -> Option<Entry> {
        let record: Self = serde_json::from_slice(json).ok()?;
        let stored = Duration::from_millis(record.ttl).checked_sub(left)?;
        let by_store = stored + Duration::from_millis(record.age);
        let by_wall_clock = now.wall.saturating_sub(Duration::from_millis(record.asked));
        let answer = Arc::new(Answer::made(record.answer, 200));
        let lasts = Duration::from_millis(record.lasts);
        Entry::adopted::<S>(answer, now, by_store.max(by_wall_clock), lasts)
    }
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
