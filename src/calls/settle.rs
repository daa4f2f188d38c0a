//! Settling the promises of calls.

use std::{collections::VecDeque, rc::Rc};

use genauth_core::{
    call::Answer,
    error::{Error, Kind, Outcome, Result},
};

use super::{
    batch::{Answers, Joined},
    environment::Environment,
    pending_call::PendingCall,
};
use crate::node_api::{self, Js, Value};

/// Answers of one batch whose calls are settled by one call of JavaScript: crossing to it for each costs as much
/// as parsing a short answer.
pub(super) struct JoinedAnswers<'batch, 'env> {
    js: Js<'env>,
    environment: &'batch Rc<Environment>,
    answers: &'batch mut Answers,
    /// The texts of each form as a string, once it is needed.
    strings: [Option<Value<'env>>; 2],
    /// Those whose promises are resolved next; their texts have one form.
    waiting: VecDeque<(PendingCall, Joined)>,
}

impl<'batch, 'env> JoinedAnswers<'batch, 'env> {
    pub(super) fn new(
        js: Js<'env>,
        environment: &'batch Rc<Environment>,
        answers: &'batch mut Answers,
        most: usize,
    ) -> Self {
        Self {
            js,
            environment,
            answers,
            strings: [None; 2],
            waiting: VecDeque::with_capacity(most),
        }
    }

    /// Takes an answer out.
    pub(super) fn take(&mut self, answer: Joined) -> Answer {
        self.answers.take(answer)
    }

    /// Adds a call, which is no longer pending, with its answer.
    pub(super) fn add(&mut self, call: PendingCall, answer: Joined) {
        let last = self.waiting.back();
        if last.is_some_and(|(_, last)| last.form != answer.form) {
            self.settle();
        }
        self.waiting.push_back((call, answer));
    }

    /// Resolves the promises of the calls that were added.
    pub(super) fn settle(&mut self) {
        while !self.waiting.is_empty() {
            // It fails where the environment is ending, and its promises with it.
            let Some(count) = self.js.ignore(self.resolve()) else {
                self.waiting.clear();
                return;
            };
            for (call, _) in self.waiting.drain(..count) {
                self.environment.pending.slots.give_back(call.slot);
            }
            if let Some((call, joined)) = self.waiting.pop_front() {
                let malformed = malformed(&call, &self.answers.take(joined));
                let environment = self.environment.clone();
                let reject = move |js: Js<'_>| conclude(js, &environment, call, Err(malformed));
                self.js.ignore(self.js.scoped(reject));
            }
        }
    }

    /// Resolves promises up to the first whose answer is not JSON, and returns their number.
    fn resolve(&mut self) -> node_api::Result<usize> {
        let Some((_, Joined { form, .. })) = self.waiting.front() else {
            return Ok(0);
        };
        let string = match &mut self.strings[*form as usize] {
            Some(string) => *string,
            empty => *empty.insert(self.answers.string(self.js, *form)?),
        };
        let entry = |(call, Joined { place, .. }): &(PendingCall, Joined)| {
            [call.slot, place.start as u32, place.end as u32]
        };
        let entries: Vec<_> = self.waiting.iter().map(entry).collect();
        let count = self.environment.settle_all(self.js, string, &entries)?;
        Ok(count.min(entries.len()))
    }
}

/// Resolves or rejects the promise of `call`, which is no longer pending.
pub(super) fn settle(
    js: Js<'_>,
    environment: &Environment,
    call: PendingCall,
    outcome: Result<Answer>,
) {
    let outcome = outcome.and_then(|answer| {
        let value = parsed(js, environment, &call, &answer)?;
        call.tell_response(js, &answer);
        Ok(value)
    });
    conclude(js, environment, call, outcome);
}

fn conclude(js: Js<'_>, environment: &Environment, call: PendingCall, outcome: Result<Value<'_>>) {
    call.finish(js, environment, outcome.as_ref().err());
    let settled = match outcome {
        Ok(value) => environment.resolve(js, call.slot, value),
        Err(error) => {
            reason(js, &error).and_then(|reason| environment.reject(js, call.slot, reason))
        }
    };
    // A failure here is that the environment is ending, and its promises with it.
    js.ignore(settled);
    environment.pending.slots.give_back(call.slot);
}

/// The description that a promise rejects with. An answer that is longer than a string can be is left out.
fn reason<'env>(js: Js<'env>, error: &Error) -> node_api::Result<Value<'env>> {
    js.prepared_string(&error.describe()).or_else(|failed| {
        js.ignore::<()>(Err(failed));
        js.string(&error.to_json())
    })
}

/// The value of an answer.
fn parsed<'env>(
    js: Js<'env>,
    environment: &Environment,
    call: &PendingCall,
    answer: &Answer,
) -> Result<Value<'env>> {
    let text = js
        .ignore(environment.strings.string(js, answer.text()))
        .ok_or_else(|| in_call(too_long(), call, answer))?;
    // V8's own message may quote the text, which may hold a token: it is dropped.
    js.ignore(environment.parse(js, text))
        .ok_or_else(|| malformed(call, answer))
}

fn malformed(call: &PendingCall, answer: &Answer) -> Error {
    in_call(answer.malformed(), call, answer)
}

fn in_call(error: Error, call: &PendingCall, answer: &Answer) -> Error {
    let error = error.in_call(call.operation, Some(answer.attempts()));
    error.with_outcome(Some(Outcome::Unknown))
}

/// An answer that V8 has no string for: the longest has 2^29 - 24 characters on 64-bit systems
/// (`v8::String::kMaxLength`).
fn too_long() -> Error {
    let message = "The response is longer than a string can be; lower maxResponseBytes to have it \
                   refused before it is read.";
    Error::new(Kind::Response, "ERR_RESPONSE_TOO_LARGE", message)
}
