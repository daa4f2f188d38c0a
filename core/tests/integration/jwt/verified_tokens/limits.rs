//! The size of the memory, and its use by several threads.

use std::{sync::Barrier, thread};

use genauth_core::jwt::{Policy, Purpose, Token, VerifiedTokens, verify_with_keys};
use serde_json::{Value, json};

use super::{
    super::support::{APP, NOW, id_claims, id_policy, issued, with},
    Remembered, keys_of, recall, verify,
};

const MOST_TOKENS: u64 = 10_000;

/// Remembers tokens with these claims under invented texts.
fn remember_many(memory: &VerifiedTokens, claims: &Value, count: usize) {
    let token = issued("RS256", claims);
    let parsed = Token::parse(&token).unwrap();
    let verified = verify_with_keys(&parsed, &keys_of("RS256"), &id_policy(), NOW).unwrap();
    for number in 0..count {
        memory.remember(&number.to_string(), &verified, Purpose::IdToken, NOW);
    }
}

#[test]
fn a_million_tokens_leave_ten_thousand() {
    let remembered = Remembered::new(&id_claims());
    remember_many(&remembered.memory, &id_claims(), 1_000_000);
    let counts = remembered.memory.counts();
    assert_eq!(counts.tokens, MOST_TOKENS);
    assert_eq!(counts.evictions, 1_000_001 - MOST_TOKENS);
    assert_eq!(remembered.recall(&id_policy()), None, "evicted");
    verify(
        &remembered.memory,
        &remembered.token,
        &remembered.keys,
        &id_policy(),
    );
    assert!(remembered.recall(&id_policy()).is_some());
}

#[test]
fn a_token_in_use_is_not_evicted() {
    let remembered = Remembered::new(&id_claims());
    for _ in 0..3 {
        remember_many(&remembered.memory, &id_claims(), 9_000);
        assert!(remembered.recall(&id_policy()).is_some());
    }
}

#[test]
fn long_tokens_leave_fewer() {
    let memory = VerifiedTokens::default();
    remember_many(
        &memory,
        &with(id_claims(), "name", json!("x".repeat(40_000))),
        500,
    );
    let tokens = memory.counts().tokens;
    // 16 MiB, with the strings of the claims.
    assert!((150..420).contains(&tokens), "{tokens}");
    remember_many(&memory, &id_claims(), 20_000);
    assert_eq!(memory.counts().tokens, MOST_TOKENS);
}

#[test]
fn tokens_that_ended_are_removed() {
    let remembered = Remembered::new(&id_claims());
    remember_many(&remembered.memory, &id_claims(), 100);
    assert_eq!(remembered.memory.counts().tokens, 101);
    assert_eq!(remembered.recall_at(&id_policy(), NOW + 660.0), None);
    assert_eq!(remembered.memory.counts().tokens, 0);
}

#[test]
fn eight_threads_share_what_is_remembered() {
    const THREADS: usize = 8;
    let (memory, keys) = (VerifiedTokens::default(), keys_of("RS256"));
    let tokens: Vec<String> = (0..THREADS)
        .map(|number| issued("RS256", &with(id_claims(), "jti", json!(number))))
        .collect();
    let access = |purpose| Policy {
        purpose,
        audiences: vec![APP.to_owned()],
        ..id_policy()
    };
    let started = Barrier::new(THREADS);
    thread::scope(|scope| {
        for own in 0..THREADS {
            let (memory, keys, tokens, started) = (&memory, &keys, &tokens, &started);
            scope.spawn(move || {
                verify(memory, &tokens[own], keys, &id_policy());
                started.wait();
                for (number, token) in tokens.iter().enumerate() {
                    let payload = recall(memory, token, keys, &id_policy()).expect("remembered");
                    let payload: Value = serde_json::from_str(&payload).unwrap();
                    assert_eq!(payload["jti"], json!(number));
                    let other = access(Purpose::AccessToken);
                    assert_eq!(recall(memory, token, keys, &other), None);
                }
            });
        }
    });
    let counts = memory.counts();
    assert_eq!((counts.misses, counts.tokens), (8, 8));
    assert_eq!(counts.hits, 64);
}
