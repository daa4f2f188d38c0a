//! What one machine writes down for the others about a token.

use std::{sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    call::Answer,
    token_cache::{TokenSource, clock::Moment, entry::Entry},
};

/// A kept answer, as it lies in the store (sealed). Durations are in milliseconds.
#[derive(Serialize, Deserialize)]
pub(super) struct Record {
    /// The JSON text of the answer.
    answer: String,
    /// When it was asked for, since 1970 by the writer's wall clock.
    asked: u64,
    /// How long after that it may be served at most.
    lasts: u64,
    /// Its age when it was written.
    age: u64,
    /// How long the store was told to keep it.
    ttl: u64,
}

impl Record {
    /// What to write about an entry of this `age`, which is to be kept for `ttl`.
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

    /// The entry that a record stands for. `left` is how long the store will still keep it, asked at
    /// `now`. Its age is the greater of what the store's clock and the wall clocks say: those of two
    /// machines may differ, and a value that was written again has a new time in the store.
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
