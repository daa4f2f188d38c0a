use std::future::ready;

use futures_util::FutureExt;

use super::{Attempt, SingleUse};

const BEGAN: u64 = 1_700_000_000_000;
static CLIENT: u8 = 0;
const UNANSWERED: u8 = 0;
const ANSWERED: u8 = 1;

fn logins(most: usize) -> SingleUse<u8> {
    SingleUse::new(most, |&outcome| outcome == ANSWERED)
}

fn attempt(login: &str, code: &str) -> Attempt {
    Attempt::new(login, code, &raw const CLIENT)
}

/// Whether an exchange begins, is joined, or is refused.
fn outcome(logins: &SingleUse<u8>, now: u64, attempt: Attempt) -> &'static str {
    let mut begun = false;
    let exchange = logins.exchange_at(now, attempt, || {
        begun = true;
        ready(ANSWERED).boxed()
    });
    if begun && let Ok(exchange) = &exchange {
        assert_eq!(exchange.clone().now_or_never(), Some(Some(ANSWERED)));
    }
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
    let logins = logins(8);
    let callback = attempt("login", "code");
    let first = logins.exchange_at(BEGAN, callback, || ready(ANSWERED).boxed());
    assert_eq!(outcome(&logins, BEGAN, callback), "is joined");
    let second = logins.exchange_at(BEGAN, callback, || ready(UNANSWERED).boxed());
    let (first, second) = (first.expect("begins"), second.expect("is joined"));
    assert_eq!(second.now_or_never(), Some(Some(ANSWERED)));
    assert_eq!(outcome(&logins, BEGAN, callback), "is refused");
    assert_eq!(first.now_or_never(), Some(Some(ANSWERED)));
}

#[test]
fn another_code_or_client_is_refused() {
    let logins = logins(8);
    let callback = attempt("login", "code");
    let exchange = logins.exchange_at(BEGAN, callback, || ready(ANSWERED).boxed());
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
fn an_exchange_without_a_response_is_begun_again_by_the_same_code_alone() {
    let logins = logins(8);
    let callback = attempt("login", "code");
    // Given up by its only callback, then unanswered.
    drop(logins.exchange_at(BEGAN, callback, || ready(ANSWERED).boxed()));
    let unanswered = logins.exchange_at(BEGAN, callback, || ready(UNANSWERED).boxed());
    assert_eq!(
        unanswered.expect("begins again").now_or_never(),
        Some(Some(UNANSWERED))
    );
    assert_eq!(
        outcome(&logins, BEGAN, attempt("login", "other")),
        "is refused"
    );
    let other_client = Attempt {
        client: 1,
        ..callback
    };
    let answered = logins.exchange_at(BEGAN, other_client, || ready(ANSWERED).boxed());
    assert_eq!(
        answered.expect("begins again").now_or_never(),
        Some(Some(ANSWERED))
    );
    assert_eq!(outcome(&logins, BEGAN, callback), "is refused");
    assert_eq!(super::lock(&logins.ended).entries.len(), 1);
}

#[test]
fn the_late_end_of_an_exchange_does_not_touch_the_next_one() {
    let logins = logins(8);
    let callback = attempt("login", "code");
    let first = logins.exchange_at(BEGAN, callback, || ready(UNANSWERED).boxed());
    assert_eq!(
        first.expect("begins").now_or_never(),
        Some(Some(UNANSWERED))
    );
    let late = super::Finish {
        ended: logins.ended.clone(),
        login: callback.login,
        number: 1,
        answered: true,
    };
    let second = logins.exchange_at(BEGAN, callback, || ready(ANSWERED).boxed());
    drop(late);
    assert_eq!(outcome(&logins, BEGAN, callback), "is joined");
    drop(second);
}

#[test]
fn a_login_is_remembered_for_as_long_as_its_cookie_is_accepted() {
    let logins = logins(8);
    let callback = attempt("login", "code");
    assert_eq!(outcome(&logins, BEGAN, callback), "begins");
    assert_eq!(outcome(&logins, BEGAN + 3_600_000, callback), "is refused");
    assert_eq!(outcome(&logins, BEGAN + 3_600_001, callback), "begins");
}

#[test]
fn nothing_of_an_exchange_is_remembered_once_it_is_over() {
    let logins = logins(8);
    let keeps = || {
        let mut ended = super::lock(&logins.ended);
        let mut entries = ended.entries.iter_mut();
        entries.any(|(_, entry)| matches!(entry.state, super::State::Running(_)))
    };
    let exchange = logins.exchange_at(BEGAN, attempt("1", "code"), || ready(ANSWERED).boxed());
    assert!(keeps());
    assert_eq!(
        exchange.expect("begins").now_or_never(),
        Some(Some(ANSWERED))
    );
    assert!(!keeps());
    drop(logins.exchange_at(BEGAN, attempt("2", "code"), || ready(ANSWERED).boxed()));
    assert!(!keeps());
}

#[test]
fn no_more_logins_are_remembered_than_fit() {
    let logins = logins(3);
    for login in ["1", "2", "3", "4"] {
        assert_eq!(outcome(&logins, BEGAN, attempt(login, "code")), "begins");
    }
    assert_eq!(super::lock(&logins.ended).entries.len(), 3);
    assert_eq!(outcome(&logins, BEGAN, attempt("4", "code")), "is refused");
}
