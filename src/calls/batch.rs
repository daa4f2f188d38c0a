//! [`Batch`]: events of calls that are delivered together.

use std::ops::Range;

use bytes::Bytes;
use genauth_core::{call::Answer, error::Result, text::Text};

/// Calls settled in one batch. A turn of the event loop runs each of the two wakers at most once, so it
/// settles at most twice as many: what 64 cost, about a millisecond with the code that awaits them, is time
/// in which timers and sockets wait. Thousands may end together, as when all meet their deadline.
pub(super) const BATCH: usize = 32;

/// Longer answers are not joined: their text is copied once only, to the string.
const LONGEST_JOINED: usize = 4096;

/// Most memory for texts that a batch keeps for later ones, in bytes.
const MOST_TEXT_KEPT: usize = 64 * 1024;

/// Events that are delivered together, by the numbers of their calls.
#[derive(Default)]
pub(super) struct Batch {
    pub(super) events: Vec<(u64, Event)>,
    pub(super) answers: Answers,
}

/// The short answers of a batch.
#[derive(Default)]
pub(super) struct Answers {
    /// Their texts, one after the other. One string for all of them costs less than a string for each.
    pub(super) texts: Vec<u8>,
    /// The answers without their texts. They are dropped by the network thread, which has allocated them, unless one
    /// is taken.
    others: Vec<Option<Answer>>,
}

/// What happens to a call on the network thread.
pub(super) enum Event {
    /// It is tried again; the report is JSON text.
    Retry(String),
    /// It has a short answer in ASCII.
    Answered(Joined),
    /// It has another outcome. In a box, since it is larger than all others.
    Finished(Box<Result<Answer>>),
    /// Reports of a subscription wait in its feed. Subscriptions and calls are numbered together.
    Reported,
    /// It is over without an outcome: it was ended on the environment's own thread, which knows why, or its
    /// task was dropped.
    Ended,
}

/// A short answer of the same batch.
pub(super) struct Joined {
    index: usize,
    /// Where its text is.
    pub(super) place: Range<usize>,
}

impl Answers {
    /// Adds an answer in ASCII.
    fn add(&mut self, mut answer: Answer) -> Joined {
        let start = self.texts.len();
        if let Text::Ascii(text) = answer.take_text() {
            self.texts.extend_from_slice(&text);
        }
        self.others.push(Some(answer));
        Joined {
            index: self.others.len() - 1,
            place: start..self.texts.len(),
        }
    }

    /// Takes an answer with its text.
    pub(super) fn take(&mut self, joined: Joined) -> Answer {
        let text = Text::Ascii(Bytes::copy_from_slice(&self.texts[joined.place]));
        match self.others[joined.index].take() {
            Some(answer) => answer.with_text(text),
            None => unreachable!("an answer is taken once"),
        }
    }
}

impl Batch {
    pub(super) fn is_full(&self) -> bool {
        self.events.len() >= BATCH
    }

    /// Drops the content and keeps memory for as much.
    pub(super) fn clear(&mut self) {
        self.events.clear();
        self.answers.others.clear();
        self.answers.texts.clear();
        self.answers.texts.shrink_to(MOST_TEXT_KEPT);
    }

    /// Adds an event.
    pub(super) fn push(&mut self, id: u64, event: Event) {
        self.events.push((id, event));
    }

    /// Adds the outcome of a call.
    pub(super) fn push_outcome(&mut self, id: u64, outcome: Result<Answer>) {
        let event = match outcome {
            Ok(answer) if is_joined(answer.text()) => Event::Answered(self.answers.add(answer)),
            outcome => Event::Finished(Box::new(outcome)),
        };
        self.push(id, event);
    }
}

fn is_joined(text: &Text) -> bool {
    matches!(text, Text::Ascii(text) if text.len() <= LONGEST_JOINED)
}
