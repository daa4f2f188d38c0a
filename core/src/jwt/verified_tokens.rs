//! Tokens that were verified before: the same access token comes with hundreds of requests, and its signature is
//! as good each time.
//!
//! Only the signature is remembered. Every call checks `alg`, `typ` and the claims by its own policy, and needs the
//! very key that verified the signature.

use std::{
    hash::{BuildHasher, RandomState},
    sync::{
        Arc, LazyLock, Mutex,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

use rustc_hash::FxBuildHasher;
use serde::Serialize;

use super::{
    compact::Contents,
    digest::{Digest, sha256},
    key_set::KeySet,
    members::Member,
    policy::{Policy, Purpose},
    signature::{Verified, secret_digest},
};
use crate::{
    sync::{BoundedMap, lock},
    text::Text,
};

/// Largest number of remembered tokens; the least recently used one is forgotten first.
const MAX_TOKENS: usize = 10_000;
/// Largest total size in bytes, roughly.
const MAX_BYTES: usize = 16 << 20;
/// The size of an entry in bytes without its payload and its strings: about 700 on 64-bit systems.
const ENTRY_BYTES: usize = 1024;
/// Tokens that have ended are removed this often, in seconds.
const SWEEP_INTERVAL: f64 = 60.0;

/// An entry is found by so many bytes at the end of its token: they belong to the signature, so that tokens do not
/// share them. So the digest is computed only of a token that is probably remembered.
const END: usize = 16;

/// Random in each process.
static ENDS: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// The payload of a remembered token.
pub struct Recalled {
    /// The JSON text exactly as it was signed.
    pub payload: Text,
    /// Identifies the entry; no other entry of the memory has or had it.
    pub number: u64,
    /// Changes whenever ended tokens are removed.
    pub period: u64,
}

/// Remembered tokens with their digests. Their texts are not stored, so an entry does not help to present the token.
#[derive(Default)]
pub struct VerifiedTokens {
    memory: Mutex<Memory>,
    hits: AtomicU64,
    misses: AtomicU64,
    evictions: AtomicU64,
}

/// The counters of a memory since its creation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct VerifiedTokenCounts {
    /// Tokens that were accepted without another verification of their signature.
    pub hits: u64,
    /// Tokens that were accepted after their signature was verified.
    pub misses: u64,
    /// Tokens that were forgotten to make room.
    pub evictions: u64,
    /// Tokens that are remembered now.
    pub tokens: u64,
}

struct Memory {
    /// Names are hashes already, with a key that nobody knows.
    entries: BoundedMap<Name, Entry, FxBuildHasher>,
    bytes: usize,
    /// When ended tokens were last removed, and how often.
    swept: f64,
    period: u64,
    /// The number of the last entry.
    last: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Name {
    /// The keyed hash of the end of the token.
    end: u64,
    purpose: Purpose,
}

impl Name {
    fn new(token: &str, purpose: Purpose) -> Self {
        let start = token.len().saturating_sub(END);
        Self {
            end: ENDS.hash_one(&token.as_bytes()[start..]),
            purpose,
        }
    }
}

/// The proof that a key has verified a token.
struct Entry {
    /// Of the whole token.
    digest: Digest,
    /// With the algorithm.
    contents: Arc<Contents>,
    payload: Text,
    /// Identifies the public key, or the secret for an HMAC.
    key: Digest,
    /// The claim `exp`.
    expires: f64,
    number: u64,
}

/// A copy of an entry.
struct Found {
    digest: Digest,
    contents: Arc<Contents>,
    key: Digest,
    recalled: Recalled,
}

impl VerifiedTokens {
    /// The payload of a token that was verified before, if `policy` accepts the token at `now`, in seconds since
    /// 1970, and one of the sets in `keys` still has the key that verified it. Sets are read only for a token that
    /// was verified before with a public key.
    pub fn recall(
        &self,
        token: &str,
        policy: &Policy,
        mut keys: impl Iterator<Item = Arc<KeySet>>,
        now: f64,
    ) -> Option<Recalled> {
        let name = Name::new(token, policy.purpose);
        let Found {
            digest,
            contents,
            key,
            recalled,
        } = lock(&self.memory).find(&name, now)?;
        if sha256(token.as_bytes()) != digest {
            return None;
        }
        policy.check_header(&contents).ok()?;
        let header = &contents.header;
        let has_key = if header.algorithm.is_keyed_with_secret() {
            let secret = policy.secret_for(header.algorithm).ok()?;
            secret_digest(secret) == key
        } else {
            keys.any(|keys| {
                let selected = keys.select(header.key_id.as_deref(), header.algorithm);
                selected.is_ok_and(|selected| selected.digest == key)
            })
        };
        if !has_key {
            return None;
        }
        policy.check_claims(&contents, now).ok()?;
        self.hits.fetch_add(1, Relaxed);
        Some(recalled)
    }

    /// Remembers a token for the purpose that it was verified for. Returns its payload.
    pub fn remember(
        &self,
        token: &str,
        verified: &Verified<'_>,
        purpose: Purpose,
        now: f64,
    ) -> Text {
        self.misses.fetch_add(1, Relaxed);
        let payload = Text::of(verified.payload());
        let contents = &verified.token.contents;
        if let Member::Value(expires) = contents.claims.expires {
            let name = Name::new(token, purpose);
            let entry = Entry {
                digest: sha256(token.as_bytes()),
                contents: contents.clone(),
                payload: payload.clone(),
                key: verified.key,
                expires,
                number: 0,
            };
            // They are dropped after the lock, for which the caller's thread may wait.
            let evicted = lock(&self.memory).insert(name, entry, now);
            self.evictions.fetch_add(evicted.len() as u64, Relaxed);
        }
        payload
    }

    /// The current counters.
    pub fn counts(&self) -> VerifiedTokenCounts {
        VerifiedTokenCounts {
            hits: self.hits.load(Relaxed),
            misses: self.misses.load(Relaxed),
            evictions: self.evictions.load(Relaxed),
            tokens: lock(&self.memory).entries.len() as u64,
        }
    }
}

impl Default for Memory {
    fn default() -> Self {
        Self {
            entries: BoundedMap::new(MAX_TOKENS),
            bytes: 0,
            swept: 0.0,
            period: 0,
            last: 0,
        }
    }
}

impl Memory {
    /// The entry of a token that has not ended.
    fn find(&mut self, name: &Name, now: f64) -> Option<Found> {
        self.sweep(now);
        let entry = self.entries.get(name)?;
        let recalled = || Recalled {
            payload: entry.payload.clone(),
            number: entry.number,
            period: self.period,
        };
        let lasts = now < entry.expires;
        lasts.then(|| Found {
            digest: entry.digest,
            contents: entry.contents.clone(),
            key: entry.key,
            recalled: recalled(),
        })
    }

    /// Returns the other entries that were removed to make room.
    fn insert(&mut self, name: Name, mut entry: Entry, now: f64) -> Vec<(Name, Entry)> {
        self.sweep(now);
        self.last += 1;
        entry.number = self.last;
        self.bytes += entry.size();
        if let Some(known) = self.entries.get(&name) {
            self.bytes -= known.size();
            *known = entry;
            return Vec::new();
        }
        let mut evicted = Vec::from_iter(self.entries.insert(name, entry));
        self.bytes -= evicted.iter().map(|(_, entry)| entry.size()).sum::<usize>();
        while self.bytes > MAX_BYTES
            && let Some(removed) = self.entries.evict_first_if(|_| true)
        {
            self.bytes -= removed.1.size();
            evicted.push(removed);
        }
        evicted
    }

    /// Removes the tokens that have ended, now and then; also where the clock was set back.
    fn sweep(&mut self, now: f64) {
        if (now - self.swept).abs() < SWEEP_INTERVAL {
            return;
        }
        self.swept = now;
        self.period += 1;
        self.entries.retain(|entry| now < entry.expires);
        self.bytes = self.entries.iter_mut().map(|(_, entry)| entry.size()).sum();
    }
}

impl Entry {
    /// Roughly, in bytes: the claims copy strings of the payload, and text in two-byte units takes twice as much.
    fn size(&self) -> usize {
        ENTRY_BYTES + 2 * self.payload.len()
    }
}
